"""The database's history: what a migration may and may not do, and that no step of it loses anything."""

import ast
import shutil
import stat
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from factories import person
from sqlmodel import SQLModel

from recordkeeper.domain.errors import LibraryDamaged
from recordkeeper.domain.person import Authority, Person
from recordkeeper.storage import tables
from recordkeeper.storage.database import HEAD, KEPT_COPIES, MIGRATIONS, bring_up_to_date, connect, engine_for
from recordkeeper.storage.library import Library, open_library

STEPS = sorted((MIGRATIONS / "versions").glob("v*.py"))

NEXT_STEP = '''
"""A step that rebuilds a table others refer to."""

import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "{number}", "{before}", None, None


def upgrade() -> None:
    with op.batch_alter_table("person", recreate="always") as batch:
        batch.add_column(sa.Column("extra_{number}", sa.String(), nullable=False, server_default="plain"))
    {more}
'''


def scripts_with(folder: Path, *more: str) -> Path:
    """The app's own migrations, and further ones of which each does this besides."""
    shutil.copytree(MIGRATIONS, folder)
    for number, act in enumerate(more, int(HEAD) + 1):
        step = NEXT_STEP.format(number=f"{number:04}", before=f"{number - 1:04}", more=act)
        (folder / "versions" / f"v{number:04}_next.py").write_text(step, encoding="utf-8")
    return folder


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A closed library with a family in it; its database."""
    library = open_library(tmp_path / "library", tmp_path / "unused")
    parent, child = person(), person("Tom Delgado")
    with library.work() as work:
        work.add_all([parent, child, Authority(person_id=child.id, actor_id=parent.id, relationship="parent")])
        work.commit()
    library.close()
    return library.path / "library.db"


def number(further: int) -> str:
    """The number of the step so many after the newest that ships."""
    return f"{int(HEAD) + further:04}"


def rows(database: Path, question: str) -> list[Any]:
    """What the database answers."""
    connection = connect(database)
    try:
        return list(connection.execute(question).fetchall())
    finally:
        connection.close()


# --- the steps that ship ----------------------------------------------------------------------------------------------


def test_the_head_of_the_scripts_is_the_one_the_app_knows() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_a_database_made_by_the_steps_is_the_one_the_tables_describe(database: Path) -> None:
    assert tables.TABLES
    engine = engine_for(database)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, SQLModel.metadata)
    engine.dispose()
    assert differences == []


def test_every_reference_of_the_database_is_the_one_the_tables_describe(database: Path) -> None:
    described = {
        (table.name, key.parent.name, key.column.table.name, key.ondelete)
        for table in SQLModel.metadata.tables.values()
        for key in table.foreign_keys
    }
    found = {
        (table, column, target, on_delete)
        for (table,) in rows(database, "SELECT name FROM sqlite_master WHERE type='table'")
        for _, _, target, column, _, _, on_delete, _ in rows(database, f"PRAGMA foreign_key_list({table})")
    }
    assert found == described


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.stem)
def test_a_step_never_imports_the_app(step: Path) -> None:
    tree = ast.parse(step.read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "." for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= {"alembic", "sqlalchemy"}


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.stem)
def test_a_step_is_named_by_its_number(step: Path) -> None:
    tree = ast.parse(step.read_text(encoding="utf-8"))
    names = {node.targets[0].id: node.value.value for node in tree.body if _is_named_text(node)}  # type: ignore[attr-defined]
    place = int(step.name[1:5])
    assert names["revision"] == f"{place:04}"
    assert names.get("down_revision") == (f"{place - 1:04}" if place > 1 else None)


def _is_named_text(node: ast.stmt) -> bool:
    if not isinstance(node, ast.Assign):
        return False
    return isinstance(node.value, ast.Constant) and isinstance(node.targets[0], ast.Name)


def test_a_library_of_any_older_shape_is_brought_up_to_date_and_no_row_is_lost(tmp_path: Path) -> None:
    for shape in (f"{each:04}" for each in range(1, int(HEAD))):
        library = tmp_path / shape / "library"
        library.mkdir(parents=True)
        (library / "files").mkdir()
        bring_up_to_date(library / "library.db", tmp_path / "unused", head=shape)
        writer = connect(library / "library.db")
        writer.execute(
            "INSERT INTO person (id, revision, legal_name, former_names, birth_date, address, phones, emails, notes)"
            " VALUES ('old', 1, 'Ada Quill', '[]', '1984-05-02', '', '[]', '[]', '')"
        )
        writer.close()
        opened = open_library(library, tmp_path / "copies", create=False)
        with opened.read() as reading:
            assert [each.legal_name for each in reading.find(Person)] == ["Ada Quill"]
        opened.close()
        assert rows(library / "library.db", "SELECT version_num FROM alembic_version") == [(HEAD,)]


# --- the next step, whatever it will be -------------------------------------------------------------------------------


def test_rebuilding_a_table_that_others_refer_to_empties_nothing(database: Path, tmp_path: Path) -> None:
    scripts, following = scripts_with(tmp_path / "scripts", "pass"), number(1)
    bring_up_to_date(database, tmp_path / "copies", scripts=scripts, head=following)
    assert rows(database, "SELECT version_num FROM alembic_version") == [(following,)]
    assert rows(database, f"SELECT legal_name, extra_{following} FROM person ORDER BY legal_name") == [
        ("Maria Delgado", "plain"),
        ("Tom Delgado", "plain"),
    ]
    assert rows(database, "SELECT relationship FROM authority") == [("parent",)]


@pytest.mark.parametrize(
    "act",
    ["op.execute(\"DELETE FROM person WHERE legal_name='Maria Delgado'\")", "op.execute('no SQL at all')"],
    ids=["leaves a broken reference", "cannot be run"],
)
def test_a_step_that_fails_leaves_the_library_as_it_was(database: Path, tmp_path: Path, act: str) -> None:
    before = rows(database, "SELECT sql FROM sqlite_master"), rows(database, "SELECT * FROM person")
    scripts = scripts_with(tmp_path / "scripts", "pass", act)
    with pytest.raises(LibraryDamaged):
        bring_up_to_date(database, tmp_path / "copies", scripts=scripts, head=number(2))
    assert (rows(database, "SELECT sql FROM sqlite_master"), rows(database, "SELECT * FROM person")) == before
    assert rows(database, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    open_library(database.parent, tmp_path / "copies", create=False).close()


def test_a_copy_as_it_was_goes_first_and_the_last_three_are_kept(database: Path, tmp_path: Path) -> None:
    copies = tmp_path / "copies"
    writer = connect(database)
    writer.execute("UPDATE person SET notes='only in the write-ahead log'")
    scripts = scripts_with(tmp_path / "scripts", *["pass"] * (KEPT_COPIES + 1))
    for step in range(1, KEPT_COPIES + 2):
        bring_up_to_date(database, copies, scripts=scripts, head=number(step))
        newest = max(copies.iterdir(), key=lambda copy: copy.name)
        assert rows(newest, "SELECT version_num FROM alembic_version") == [(number(step - 1),)]
        assert rows(newest, "SELECT DISTINCT notes FROM person") == [("only in the write-ahead log",)]
    writer.close()
    kept = sorted(copy.name.split("-")[1] for copy in copies.glob("*.db"))
    assert kept == [number(step) for step in range(1, KEPT_COPIES + 1)]
    assert {stat.S_IMODE(copy.stat().st_mode) for copy in copies.glob("*.db")} == {0o600}
    assert stat.S_IMODE(copies.stat().st_mode) == 0o700


def test_opening_a_library_that_is_up_to_date_makes_no_copy(database: Path, tmp_path: Path) -> None:
    open_library(database.parent, tmp_path / "copies").close()
    assert not (tmp_path / "copies").exists()


def test_a_new_library_holds_values_at_once(tmp_path: Path) -> None:
    library: Library = open_library(tmp_path / "new", tmp_path / "copies")
    with library.work() as work:
        work.add(person("Ada Quill"))
        work.commit()
    with library.read() as reading:
        assert reading.find(Person)[0].legal_name == "Ada Quill"
    library.close()

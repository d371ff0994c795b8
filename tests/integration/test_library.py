"""Opening a library: who may, who may not, and that nothing is made or changed where it must not be."""

import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from factories import notes, person, previewed

from recordkeeper.app.application import App
from recordkeeper.app.imports import Destination
from recordkeeper.app.jobs import Progress
from recordkeeper.app.session import Session
from recordkeeper.domain.errors import (
    LibraryBusy,
    LibraryDamaged,
    LibraryFolderTaken,
    LibraryMissing,
    LibraryNewer,
)
from recordkeeper.domain.person import Person
from recordkeeper.paths import Folders
from recordkeeper.storage.library import Library, open_library

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX rights and signals")

OPEN_AND_WAIT = """
import sys
from pathlib import Path
from recordkeeper.storage.library import open_library
library = open_library(Path(sys.argv[1]), Path(sys.argv[2]))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def opened(folders: Folders) -> Iterator[Callable[..., Library]]:
    """Opens the test's library; closes what it opened."""
    libraries: list[Library] = []

    def opens(**choice: bool) -> Library:
        libraries.append(open_library(folders.library, folders.state / "copies", **choice))
        return libraries[-1]

    yield opens
    for library in libraries:
        library.close()


@pytest.fixture
def closed(app: App) -> Path:
    """A library with somebody and a file in it, closed properly; its folder."""
    app.people.add(person())
    paths = notes(app.folders.library.parent / "mine", 1)
    app.imports.file([previewed(path) for path in paths], Destination(None), Progress())
    app.session.close()
    return app.folders.library


def contents(folder: Path) -> dict[str, bytes]:
    """Every file by its path, with its bytes; the lock is nobody's data."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != "library.lock")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def other_program(folders: Folders) -> "subprocess.Popen[str]":
    """Another program that has the library open."""
    program = subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_WAIT, str(folders.library), str(folders.state / "copies")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "open\n"
    return program


# --- one at a time ----------------------------------------------------------------------------------------------------


def test_a_second_program_is_refused_until_the_first_one_ends(folders: Folders, opened: Callable[..., Library]) -> None:
    with other_program(folders) as program:
        with pytest.raises(LibraryBusy) as refused:
            opened()
        program.communicate()
    assert refused.value.path == str(folders.library)
    assert opened().id


@posix
def test_the_lock_of_a_killed_program_is_free_and_its_library_opens(
    folders: Folders, opened: Callable[..., Library]
) -> None:
    with other_program(folders) as program:
        program.send_signal(signal.SIGKILL)
        program.communicate()
    assert opened().id


def test_the_same_program_cannot_open_a_library_twice(opened: Callable[..., Library]) -> None:
    opened()
    with pytest.raises(LibraryBusy):
        opened()


def test_an_open_library_stays_open_when_another_one_cannot_be_opened(app: App, tmp_path: Path) -> None:
    app.people.add(person("Ada Quill"))
    with pytest.raises(LibraryMissing):
        app.session.open(tmp_path / "nowhere", create=False)
    assert [each.legal_name for each in app.people.all()] == ["Ada Quill"]


def test_a_locked_session_gives_nothing_away_and_opens_again(app: App) -> None:
    app.people.add(person("Ada Quill"))
    path = app.session.lock()
    with pytest.raises(LibraryMissing):
        app.people.all()
    assert path is not None
    app.session.open(path)
    assert app.people.all()[0].legal_name == "Ada Quill"
    assert app.session.history.undoable is None


# --- what is no library -----------------------------------------------------------------------------------------------


def test_a_folder_with_other_things_is_left_alone(folders: Folders, opened: Callable[..., Library]) -> None:
    folders.library.mkdir()
    (folders.library / "holiday.jpg").write_bytes(b"sea")
    with pytest.raises(LibraryFolderTaken):
        opened()
    assert contents(folders.library) == {"holiday.jpg": b"sea"}


def test_a_file_is_no_folder_for_a_library(folders: Folders, opened: Callable[..., Library]) -> None:
    folders.library.write_text("a file")
    with pytest.raises(LibraryFolderTaken):
        opened()


def test_no_library_is_made_where_none_is_wanted(folders: Folders, opened: Callable[..., Library]) -> None:
    with pytest.raises(LibraryMissing):
        opened(create=False)
    assert not folders.library.exists()


def test_an_empty_folder_becomes_a_library_for_the_user_alone(folders: Folders, opened: Callable[..., Library]) -> None:
    folders.library.mkdir(mode=0o755)
    opened()
    assert stat.S_IMODE(folders.library.stat().st_mode) == 0o700


# --- what is damaged --------------------------------------------------------------------------------------------------


def _garbage(database: Path) -> None:
    database.write_bytes(b"no database at all, though it is long enough to be one. " * 400)


def _cut_short(database: Path) -> None:
    database.write_bytes(database.read_bytes()[: database.stat().st_size // 2])


def _emptied(database: Path) -> None:
    database.write_bytes(b"")


def _without_tables(database: Path) -> None:
    database.unlink()
    made = sqlite.connect(str(database))
    made.executescript("PRAGMA user_version=1; VACUUM;")
    made.close()


def _of_another_program(database: Path) -> None:
    database.unlink()
    made = sqlite.connect(str(database))
    made.executescript("CREATE TABLE song(title TEXT); INSERT INTO song VALUES ('Larkspur');")
    made.close()


def _without_its_version(database: Path) -> None:
    made = sqlite.connect(str(database))
    made.executescript("DELETE FROM alembic_version; PRAGMA wal_checkpoint(TRUNCATE);")
    made.close()


def _gone(database: Path) -> None:
    database.unlink()


@pytest.mark.parametrize(
    "damage", [_garbage, _cut_short, _emptied, _without_tables, _of_another_program, _without_its_version, _gone]
)
def test_a_damaged_library_is_not_opened_and_nothing_is_put_in_its_place(
    closed: Path, damage: Callable[[Path], None], opened: Callable[..., Library]
) -> None:
    damage(closed / "library.db")
    before = contents(closed)
    with pytest.raises(LibraryDamaged) as refused:
        opened()
    assert refused.value.path == str(closed)
    assert contents(closed) == before
    with pytest.raises(LibraryDamaged):
        opened(create=False)


def test_a_library_of_a_newer_app_is_not_opened_and_not_changed(closed: Path, opened: Callable[..., Library]) -> None:
    newer = sqlite.connect(str(closed / "library.db"))
    newer.executescript("UPDATE alembic_version SET version_num='9999'; PRAGMA wal_checkpoint(TRUNCATE);")
    newer.close()
    before = contents(closed)
    with pytest.raises(LibraryNewer) as refused:
        opened()
    assert refused.value.facts["version"] == "9999"
    assert contents(closed) == before


def test_a_damaged_search_index_is_made_anew(app: App, folders: Folders) -> None:
    app.session.close()
    (index,) = folders.cache.glob("*/search.db")
    index.write_bytes(b"no index " * 1000)
    app.session.open(folders.library)
    assert app.documents.search("anything") == ()


# --- protection -------------------------------------------------------------------------------------------------------


@posix
def test_everything_in_a_library_its_cache_and_its_state_is_for_the_user_alone(app: App, folders: Folders) -> None:
    app.people.add(person())
    app.imports.file(
        [previewed(path) for path in notes(folders.library.parent / "mine", 2)], Destination(None), Progress()
    )
    everything = [path for root in (folders.library, folders.cache) for path in (root, *root.rglob("*"))]
    names = {path.name for path in everything}
    assert {"library.db", "library.db-wal", "library.db-shm", "library.lock", "search.db", ".incoming"} <= names
    open_to_others = {path.name: oct(path.stat().st_mode) for path in everything if path.stat().st_mode & 0o077}
    assert open_to_others == {}


def test_the_database_keeps_its_promises_at_every_connection(app: App) -> None:
    with app.session.library.read() as reading:
        ask = reading._connection.exec_driver_sql
        asked = {name: ask(f"PRAGMA {name}").scalar() for name in ("foreign_keys", "secure_delete", "journal_mode")}
    assert asked == {"foreign_keys": 1, "secure_delete": 1, "journal_mode": "wal"}


def test_a_deleted_name_is_not_in_the_database_file_any_more(app: App, folders: Folders) -> None:
    secret = "Perpetua Vanderquill"
    added = app.people.add(person(secret))
    with app.session.act("test") as work:
        work.remove(work.get(Person, added.id))
    app.session.close()
    assert secret.encode() not in (folders.library / "library.db").read_bytes()


# --- what is made half way --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "leftovers",
    [("library.lock",), ("library.lock", "library.db"), ("library.lock", "library.db", "library.db-journal")],
)
def test_a_library_that_was_never_finished_is_made_now(
    folders: Folders, opened: Callable[..., Library], leftovers: tuple[str, ...]
) -> None:
    folders.library.mkdir()
    for name in leftovers:
        (folders.library / name).touch()
    assert opened().id


def test_a_library_keeps_its_id_and_gets_one_if_it_was_interrupted_before(
    folders: Folders, opened: Callable[..., Library]
) -> None:
    first = opened()
    name = first.id
    first.close()
    second = opened()
    assert second.id == name
    with second.work() as work:
        work.keep_note("library.id", None)
        work.commit()
    second.close()
    assert opened().id not in ("", name)


def test_two_sessions_hold_two_libraries(app: App, folders: Folders) -> None:
    other = Session(folders.state, folders.cache, app.now, app.changes)
    other.open(folders.library.parent / "other")
    app.people.add(person("Ada Quill"))
    with other.read() as reading:
        assert reading.find(Person) == ()
    other.close()

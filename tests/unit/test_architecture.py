"""The floors of the house: who may import whom, and what must not be loaded at the start."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LATE = (
    "sqlmodel", "sqlalchemy", "alembic", "sqlcipher3",
    "reportlab", "lxml", "pypdfium2", "PIL", "keyring", "holidays", "icalendar", "publicsuffixlist",
)  # fmt: skip


def test_imports_point_down_and_each_library_is_known_to_one_package_only() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize(
    ("start", "late"),
    [
        ("import recordkeeper.main, recordkeeper.bootstrap, recordkeeper.app.application", (*LATE, "PySide6")),
        ("import recordkeeper.main, recordkeeper.bootstrap, recordkeeper.gui.application", LATE),
        ("from recordkeeper.cli.terminal import commands; commands()", (*LATE, "PySide6")),
        ("from recordkeeper.main import main; main(['places', '--json'])", ("sqlalchemy", "reportlab", "PySide6")),
    ],
    ids=["app", "window", "commands", "a command without a library"],
)
def test_what_is_heavy_is_not_loaded_at_the_start(start: str, late: tuple[str, ...], tmp_path: Path) -> None:
    code = f"import sys\n{start}\nprint(*[name for name in {late!r} if name in sys.modules], file=sys.stderr)"
    told = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert told.stderr.split() == []


def test_nothing_uses_the_network_but_the_window_that_calls_another_one_on_this_computer() -> None:
    package, wanted = ROOT / "src" / "recordkeeper", re.compile(r"(urllib\.request|PySide6\.Qt(Network|Web)\w*)$")
    using = {
        (path.relative_to(package).as_posix(), name)
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in imported(node)
        if wanted.match(name)
    }
    assert using == {("gui/single.py", "PySide6.QtNetwork")}


def imported(node: ast.AST) -> Iterator[str]:
    """Every module that an import statement may name; the rest of the network is forbidden by the import rules."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield node.module
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_module_below_the_faces_asks_for_the_time_itself() -> None:
    package = ROOT / "src" / "recordkeeper"
    asking = {
        path.relative_to(package).as_posix()
        for floor in ("domain", "storage", "content", "formats", "exports", "pdf", "keys", "app", "cli")
        for path in (package / floor).rglob("*.py")
        if re.search(r"\b(date|datetime)\.(today|now|utcnow)\(|\btime\.time", path.read_text(encoding="utf-8"))
    }
    # An id carries its moment, and the copy before a migration has it in its name.
    assert asking == {"domain/ids.py", "storage/database.py"}

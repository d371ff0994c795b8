"""Imports files in a process of its own that is killed on the way."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

from factories import previewed

from recordkeeper.app.filing import Filing
from recordkeeper.app.imports import Destination, Imports
from recordkeeper.app.jobs import Progress
from recordkeeper.bootstrap import build
from recordkeeper.paths import Folders


def kill_oneself(station: str, wanted: str) -> None:
    """Die without a word at one station."""
    if station == wanted:
        os.kill(os.getpid(), signal.SIGKILL)


def import_and_die(folders: Folders, paths: list[Path], station: str) -> None:
    """Import these files and be killed at a station of the intake."""
    _import(folders, paths, lambda reached: kill_oneself(reached, station))


def import_until_killed(folders: Folders, paths: list[Path], rounds: int) -> None:
    """Import these files again and again; whoever started this kills it."""
    for _ in range(rounds):
        _import(folders, paths, lambda reached: None)


def _import(folders: Folders, paths: list[Path], reached: Callable[[str], None]) -> None:
    app = build(folders)
    app.session.open(folders.library)
    imports = Imports(app.session, app.reader, Filing(app.session, reached), app.documents)
    imports.file([previewed(path) for path in paths], Destination(None), Progress())
    app.close()

"""Taking files in, cut off by a sudden end: each file is wholly there afterwards, or wholly absent."""

import multiprocessing
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from crashing import import_and_die, import_until_killed
from factories import notes, previewed

from recordkeeper.app.application import App
from recordkeeper.app.imports import Destination
from recordkeeper.app.jobs import Progress
from recordkeeper.bootstrap import build
from recordkeeper.domain.document import Document, DocumentFile, File, FileState
from recordkeeper.paths import Folders
from recordkeeper.storage.files import hash_of
from recordkeeper.storage.intake import STATIONS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")

PROMISED = STATIONS.index("pending")
"""From this station on the rows are there, so recovery goes forward; before it, back."""


@pytest.fixture(scope="module")
def process() -> Callable[..., Any]:
    """Starts a function in a process that shares nothing with this one."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["crashing", "recordkeeper.storage.intake", "alembic.command"])

    def start(act: Callable[..., None], *arguments: object) -> Any:
        started = context.Process(target=act, args=arguments)
        started.start()
        return started

    return start


def opened(folders: Folders) -> App:
    app = build(folders)
    app.session.open(folders.library, create=False)
    return app


def check_whole(app: App) -> set[str]:
    """Proves that rows and bytes agree in both directions; returns the names of the files that are there."""
    store, library = app.session.files, app.folders.library
    with app.session.read() as reading:
        files, links = reading.find(File), reading.find(DocumentFile)
        documents = {document.id for document in reading.find(Document)}
    for file in files:
        assert file.state is FileState.STORED
        assert hash_of(store.original(file.id)) == file.sha256
        assert store.original(file.id).stat().st_size == file.size
    assert {path.name for path in library.glob("files/*/*")} == {file.id for file in files}
    assert sorted(link.file_id for link in links) == sorted(file.id for file in files)
    assert {link.document_id for link in links} == documents
    assert list((library / ".incoming").iterdir()) == []
    return {file.original_name for file in files}


def missing_filed(app: App, paths: list[Path]) -> None:
    """Imports what the library does not have yet."""
    previews = [previewed(path) for path in paths]
    fresh = [each for each in previews if each.look and app.documents.with_hash(each.look.sha256) is None]
    app.imports.file(fresh, Destination(None), Progress())


@pytest.mark.parametrize("station", STATIONS)
def test_after_a_sudden_end_at_any_station_every_file_is_wholly_there_or_wholly_absent(
    station: str, folders: Folders, tmp_path: Path, process: Callable[..., Any]
) -> None:
    paths = notes(tmp_path / "mine", 5)
    mine = {path: path.read_bytes() for path in paths}
    killed = process(import_and_die, folders, paths, station)
    killed.join()
    assert killed.exitcode == -signal.SIGKILL
    app = opened(folders)
    there = check_whole(app)
    assert there == ({path.name for path in paths} if STATIONS.index(station) >= PROMISED else set())
    missing_filed(app, paths)
    assert check_whole(app) == {path.name for path in paths}
    assert len(app.documents.all()) == 5
    app.close()
    assert {path: path.read_bytes() for path in paths} == mine


def test_bytes_that_are_not_those_promised_are_taken_back(app: App, tmp_path: Path) -> None:
    (path,) = notes(tmp_path / "mine", 1)
    app.imports.file([previewed(path)], Destination(None), Progress())
    with app.session.act("test") as work:
        (file,) = work.find(File)
        work.save(file.with_(state=FileState.PENDING))
    app.session.files.original(file.id).write_bytes(b"half of")
    app.session.close()
    app.session.open(app.folders.library)
    with app.session.read() as reading:
        assert (reading.find(File), reading.find(Document), reading.find(DocumentFile)) == ((), (), ())


def test_a_letter_that_was_never_recorded_is_removed(app: App) -> None:
    app.session.files.write_letter("0190a5f0-0000-7000-8000-0000000000ab", b"%PDF")
    app.session.close()
    app.session.open(app.folders.library)
    assert list(app.folders.library.glob("letters/*/*")) == []


@pytest.mark.long
@pytest.mark.parametrize("number", range(100))
def test_after_a_sudden_end_at_any_moment_every_file_is_wholly_there_or_wholly_absent(
    number: int, folders: Folders, tmp_path: Path, process: Callable[..., Any]
) -> None:
    chance = random.Random(number)
    paths = notes(tmp_path / "mine", chance.randint(1, 60))
    mine = {path: path.read_bytes() for path in paths}
    importing = process(import_until_killed, folders, paths, 100)
    importing.join(timeout=chance.uniform(0, 1.5))
    importing.kill()
    importing.join()
    app = build(folders)
    app.session.open(folders.library)
    check_whole(app)
    missing_filed(app, paths)
    assert check_whole(app) == {path.name for path in paths}
    app.close()
    assert {path: path.read_bytes() for path in paths} == mine

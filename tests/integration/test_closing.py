"""Closing and changing the library while work is under way: nobody waits, and nothing goes into the wrong library."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from factories import filed, notes, person, previewed

from recordkeeper.app.application import App
from recordkeeper.app.imports import Destination
from recordkeeper.app.jobs import Lane
from recordkeeper.bootstrap import build
from recordkeeper.domain.errors import LibraryMissing, RecordKeeperError
from recordkeeper.paths import Folders
from recordkeeper.storage.library import Library, open_library

WAIT = 10
"""Seconds after which a test gives up; nothing here takes that long."""


def unexpected(failure: RecordKeeperError) -> None:
    raise failure


def behind(app: App) -> int:
    return len(app.documents.behind(app.documents.all()))


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.parametrize("ending", ["cancel", "close"])
def test_nobody_waits_for_a_file_whose_reading_hangs(folders: Folders, tmp_path: Path, ending: str) -> None:
    app, asked, ended = build(folders), threading.Event(), threading.Event()
    app.session.open(folders.library)
    others = set(multiprocessing.active_children())
    filed(app, *notes(tmp_path / "mine", 2))
    (reading,) = set(multiprocessing.active_children()) - others
    assert reading.pid is not None
    os.kill(reading.pid, signal.SIGSTOP)
    job = app.jobs.start(
        Lane.LONG, app.documents.catch_up, print, unexpected, lambda *step: asked.set(), on_end=ended.set
    )
    assert asked.wait(WAIT)
    if ending == "cancel":
        job.cancel()
        assert ended.wait(WAIT)
    app.close()
    assert reading not in multiprocessing.active_children()
    later = build(folders)
    later.session.open(folders.library)
    assert behind(later) == 2
    later.close()


def test_an_import_that_is_cut_off_by_another_library_is_wholly_in_the_first_one(app: App, tmp_path: Path) -> None:
    first, other = app.folders.library, tmp_path / "other"
    previews = [previewed(path) for path in notes(tmp_path / "mine", 60)]
    going, go_on, opened = threading.Event(), threading.Event(), threading.Event()

    def step(done: int, total: int, name: str) -> None:
        if done == 30:
            going.set()
            go_on.wait(WAIT)

    app.jobs.start(
        Lane.LONG, lambda progress: app.imports.file(previews, Destination(None), progress), print, unexpected, step
    )
    assert going.wait(WAIT)
    app.jobs.clear(Lane.LONG)
    app.jobs.start(Lane.LONG, lambda progress: app.session.open(other), lambda done: opened.set(), unexpected)
    assert app.session.path == first
    go_on.set()
    assert opened.wait(WAIT)
    assert app.session.path == other
    assert app.documents.all() == ()
    assert list(first.glob(".incoming/*")) == []
    app.session.open(first)
    assert len(app.documents.all()) == 25


def test_what_began_in_one_library_does_not_end_in_another(app: App, tmp_path: Path) -> None:
    intake = app.filing.begin()
    taken = intake.stage(*notes(tmp_path / "mine", 1), "proof")
    app.session.open(tmp_path / "other")
    with pytest.raises(LibraryMissing) as missing:
        intake.take([taken])
    assert missing.value.path == str(app.folders.library)
    assert [path for name in (app.folders.library, tmp_path / "other") for path in name.glob(".incoming/*")] == []
    assert list((tmp_path / "other").glob("files/*/*")) == []


def _reads(library: Library) -> None:
    with library.read():
        raise AssertionError("it was read")


@pytest.mark.parametrize("use", [Library.work, _reads])
def test_a_library_that_was_closed_is_not_opened_again_behind_its_lock(
    app: App, tmp_path: Path, use: Callable[[Library], object]
) -> None:
    app.people.add(person())
    before = app.session.library
    app.session.open(tmp_path / "other")
    for _ in range(2):
        with pytest.raises(LibraryMissing):
            use(before)


def test_the_index_of_a_library_that_was_closed_is_a_known_failure(app: App, tmp_path: Path) -> None:
    index = app.session.index
    app.session.open(tmp_path / "other")
    with pytest.raises(LibraryMissing) as missing:
        index.indexed()
    assert missing.value.path == str(app.folders.library)
    with pytest.raises(LibraryMissing):
        index.put("a document", 1, "title", "words")


def test_a_library_being_opened_leaves_the_one_in_use_alone_until_the_switch(app: App, tmp_path: Path) -> None:
    app.people.add(person())
    opened = app.session.prepare(tmp_path / "another")
    assert len(app.people.all()) == 1
    app.session.switch(opened)
    assert app.people.all() == ()
    assert app.session.path == tmp_path / "another"


def test_a_library_that_was_opened_in_vain_is_let_go_of(app: App, tmp_path: Path) -> None:
    app.session.prepare(tmp_path / "another")
    app.session.close()
    open_library(tmp_path / "another", tmp_path / "copies").close()

"""The app's own folders: settings, log, search index. What can be made again is; the rest is a known failure."""

import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from factories import begun_request, filed, notes

from recordkeeper.app.application import App
from recordkeeper.app.documents import CaughtUp
from recordkeeper.app.jobs import Progress
from recordkeeper.app.writing import copy_whole, write_whole
from recordkeeper.bootstrap import build
from recordkeeper.domain.errors import CannotWrite, FolderUnusable
from recordkeeper.log import logger, start_log
from recordkeeper.paths import Folders


@pytest.fixture
def indexed(app: App, tmp_path: Path) -> Path:
    """The search index of a library with one document, closed; and its file."""
    filed(app, *notes(tmp_path / "mine", 1))
    assert app.documents.catch_up(Progress()) == CaughtUp(1, ())
    path = app.folders.cache / app.session.library.id / "search.db"
    app.session.close()
    return path


@pytest.fixture
def quiet_log() -> Iterator[None]:
    """Log files that a test opened are closed."""
    yield
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def test_a_file_in_place_of_the_settings_folder_is_named(folders: Folders) -> None:
    folders.settings.write_text("in the way")
    app = build(folders)
    assert app.settings.machine().text_percent == 100
    with pytest.raises(FolderUnusable) as unusable:
        app.settings.save_machine(text_percent=120)
    assert unusable.value.path == str(folders.settings)


def test_a_file_in_place_of_the_folder_of_the_search_index_is_named(folders: Folders) -> None:
    folders.cache.write_text("in the way")
    app = build(folders)
    with pytest.raises(FolderUnusable) as unusable:
        app.session.open(folders.library)
    assert (unusable.value.path or "").startswith(str(folders.cache))
    assert not app.session.is_open
    folders.cache.unlink()
    app.session.open(folders.library)
    app.close()


def test_without_a_folder_for_it_there_is_no_log_and_all_else_goes_on(folders: Folders, quiet_log: None) -> None:
    folders.state.write_text("in the way")
    start_log(folders.state)
    logger.info("nobody hears this")
    assert not [handler for handler in logger.handlers if isinstance(handler, logging.FileHandler)]


def _without_a_table(path: Path) -> None:
    connection = sqlite.connect(str(path))
    connection.execute("DROP TABLE words")
    connection.close()


def _overwritten(path: Path) -> None:
    path.write_bytes(b"no database at all, though it is long enough to be one. " * 400)


@pytest.mark.parametrize("damage", [_without_a_table, _overwritten])
def test_a_damaged_search_index_is_made_anew(app: App, indexed: Path, damage: object) -> None:
    assert callable(damage)
    damage(indexed)
    app.session.open(app.folders.library)
    assert app.documents.search("visit") == ()
    assert app.documents.catch_up(Progress()) == CaughtUp(1, ())
    assert [view.document.title for view, _ in app.documents.search("visit")] == ["note 1"]


def test_a_folder_in_place_of_the_search_index_is_named(app: App, indexed: Path) -> None:
    indexed.unlink()
    (indexed / "in the way").mkdir(parents=True)
    with pytest.raises(FolderUnusable) as unusable:
        app.session.open(app.folders.library)
    assert unusable.value.path == str(indexed.parent)


def test_a_letter_is_drawn_without_being_written_to_any_temporary_folder(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = app.letters.finalise(begun_request(app), "initial_access")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "there is none"))
    assert app.letters.draw(app.letters.content(letter), 0, 200).startswith(b"\x89PNG")


def test_a_file_that_cannot_be_written_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a folder").mkdir()
    (tmp_path / "a file").write_bytes(b"before")
    write_whole(tmp_path / "a file", b"after")
    assert (tmp_path / "a file").read_bytes() == b"after"
    with pytest.raises(CannotWrite) as refused:
        write_whole(tmp_path / "a folder", b"words")
    assert refused.value.path == str(tmp_path / "a folder")
    with pytest.raises(CannotWrite):
        copy_whole(tmp_path / "nothing", tmp_path / "a file")
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "no folder" / "a file", b"words")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a file", "a folder"]
    assert (tmp_path / "a file").read_bytes() == b"after"

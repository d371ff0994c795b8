"""Import: look, ask, file; what is wrong with one file never stops the others."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from factories import BORN, begun_request, filed, notes, person, previewed, provider
from PIL import Image
from samples import ccda_text, pdf_bytes, written

from recordkeeper.app.application import App
from recordkeeper.app.documents import CaughtUp
from recordkeeper.app.imports import Destination, PreviewState
from recordkeeper.app.jobs import Progress
from recordkeeper.bootstrap import build
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.document import File
from recordkeeper.domain.errors import Cancelled, FileChanged, FileEmpty, FileMissing, FileTooLarge, FileUnparsed
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.identity import Difference
from recordkeeper.domain.request import Stage

MEGABYTE = 1 << 20


def titles(app: App) -> list[str]:
    return sorted(view.document.title for view in app.documents.all())


def leftovers(app: App) -> list[Path]:
    return list((app.folders.library / ".incoming").iterdir())


def test_what_a_file_says_is_noted_and_its_bytes_are_kept_as_they_were(app: App, tmp_path: Path) -> None:
    path = written(tmp_path, "summary.xml", ccda_text())
    whose, where = app.people.add(person("Maren Łukasz-O'Dell")), app.providers.add(provider())
    report = filed(
        app, path, person_id=whose.id, provider_id=where.id, received_on=date(2026, 3, 1), origin="a download"
    )
    (document,) = report.filed
    assert report.failed == ()
    assert (document.title, document.format, document.kind) == ("Summary & plan", "ccda", "ccd")
    assert document.document_date == PartialDate.parse("2021-03-06")
    assert (document.person_id, document.provider_id, document.received_on) == (whose.id, where.id, date(2026, 3, 1))
    (view,) = app.documents.all(person_id=whose.id)
    assert (view.person, view.provider) == (whose.legal_name, where.name)
    assert (view.file.original_name, view.file.origin) == ("summary.xml", "a download")
    assert app.documents.path(view).read_bytes() == path.read_bytes()
    assert leftovers(app) == []


def test_looking_stores_nothing(app: App, tmp_path: Path) -> None:
    (preview,) = app.imports.look([written(tmp_path, "a.xml", ccda_text())], Progress())
    assert (preview.failure, preview.already) == (None, None)
    assert titles(app) == []
    assert leftovers(app) == []


def test_an_empty_and_a_vanished_file_are_named_and_the_others_go_on(app: App, tmp_path: Path) -> None:
    good, empty, gone = notes(tmp_path / "mine", 1)[0], written(tmp_path, "empty.pdf", b""), tmp_path / "gone.pdf"
    report = filed(app, empty, good, gone)
    assert titles(app) == ["note 1"]
    assert [(path, type(failure), failure.path) for path, failure in report.failed] == [
        (empty, FileEmpty, str(empty)),
        (gone, FileMissing, str(gone)),
    ]


def test_what_cannot_be_kept_says_so_before_anything_is_filed(app: App, tmp_path: Path) -> None:
    paths = [written(tmp_path, "empty.pdf", b""), tmp_path / "gone.pdf", written(tmp_path, "bad.pdf", b"%PDF-1.7 no")]
    previews = app.imports.look(paths, Progress())
    assert [preview.can_be_kept for preview in previews] == [False, False, True]


def test_a_file_that_goes_away_between_look_and_filing_is_named(app: App, tmp_path: Path) -> None:
    first, second = notes(tmp_path / "mine", 2)
    previews = app.imports.look([first, second], Progress())
    first.unlink()
    report = app.imports.file(previews, Destination(None), Progress())
    assert [(path, type(failure)) for path, failure in report.failed] == [(first, FileMissing)]
    assert titles(app) == ["note 2"]


def test_a_file_that_changes_between_look_and_filing_is_not_filed(app: App, tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "what was looked at")
    previews = app.imports.look([path], Progress())
    path.write_text("what was never looked at")
    report = app.imports.file(previews, Destination(None), Progress())
    assert [(named, type(failure)) for named, failure in report.failed] == [(path, FileChanged)]
    assert titles(app) == []
    assert leftovers(app) == []


def test_a_damaged_file_is_filed_with_the_reason_that_it_was_not_read(app: App, tmp_path: Path) -> None:
    path = written(tmp_path, "scan.pdf", pdf_bytes("Hello")[:60])
    (document,) = filed(app, path).filed
    assert (document.title, document.unparsed) == ("scan", FileUnparsed.kind)
    assert app.documents.catch_up(Progress()) == CaughtUp(1, ())
    assert [view.document.id for view, _ in app.documents.search("scan")] == [document.id]


def test_a_file_of_no_known_kind_is_filed_all_the_same(app: App, tmp_path: Path) -> None:
    (document,) = filed(app, written(tmp_path, "scan.xyz", bytes(range(256)))).filed
    assert (document.title, document.format) == ("scan", "other")


@pytest.mark.parametrize("together", [1, 25, 30])
def test_stopping_keeps_whole_batches_and_leaves_nothing_half_done(app: App, tmp_path: Path, together: int) -> None:
    previews = [previewed(path) for path in notes(tmp_path / "mine", 60)]

    def report(done: int, total: int, name: str) -> None:
        assert total == 60
        if done == together:
            progress.cancel()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        app.imports.file(previews, Destination(None), progress)
    assert len(titles(app)) in (0, 25)
    assert len(titles(app)) <= together
    assert leftovers(app) == []
    with app.session.read() as reading:
        assert reading.count(File) == len(titles(app))


def test_stopping_in_the_middle_of_a_big_file_leaves_nothing_of_it(app: App, tmp_path: Path) -> None:
    preview = previewed(written(tmp_path, "big.bin", b"x" * (3 * MEGABYTE)))
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        app.imports.file([preview], Destination(None), progress)
    with pytest.raises(Cancelled):
        app.filing.begin().stage(preview.path, "", copied=lambda size: progress.check())
    assert leftovers(app) == []


def test_what_the_library_has_already_is_found_even_in_the_trash(app: App, tmp_path: Path) -> None:
    path = notes(tmp_path / "mine", 1)[0]
    (document,) = filed(app, path).filed
    copy = written(tmp_path, "another name.txt", path.read_bytes())
    (preview,) = app.imports.look([copy], Progress())
    assert preview.already == app.documents.all()[0].document
    app.documents.trash([preview.already])
    (preview,) = app.imports.look([copy], Progress())
    assert preview.already is not None
    assert preview.already.id == document.id


def test_the_second_of_two_files_with_the_same_bytes_is_there_already(app: App, tmp_path: Path) -> None:
    first, other = notes(tmp_path / "mine", 2)
    twin = written(tmp_path / "mine", "twin.txt", first.read_bytes())
    previews = app.imports.look([first, other, twin], Progress())
    assert [preview.state(None) for preview in previews] == [PreviewState.NEW, PreviewState.NEW, PreviewState.ALREADY]
    assert [preview.known_as for preview in previews] == ["", "", "note 1.txt"]
    app.imports.file(previews[:2], Destination(None), Progress())
    assert app.imports.renewed(previews)[2].known_as == "note 1"


def test_a_document_that_could_not_be_read_is_named_and_tried_again_at_the_next_start(app: App, tmp_path: Path) -> None:
    filed(app, *notes(tmp_path / "mine", 2))
    first, second = sorted(app.documents.all(), key=lambda view: view.document.title)
    away = tmp_path / "away"
    app.documents.path(second).rename(away)
    assert app.documents.catch_up(Progress()) == CaughtUp(1, (second.document,))
    assert app.documents.behind([first, second]) == ()
    app.close()
    later = build(app.folders)
    later.session.open(app.folders.library)
    away.rename(later.documents.path(second))
    assert later.documents.catch_up(Progress()) == CaughtUp(1, ())
    assert [view.document.title for view, _ in later.documents.search("visit number 2")] == ["note 2"]
    later.close()


def test_a_picture_too_large_to_be_shown_says_so_later(app: App, tmp_path: Path) -> None:
    Image.new("1", (20_000, 10_000)).save(tmp_path / "scan.png")
    (document,) = filed(app, tmp_path / "scan.png").filed
    assert document.unparsed == FileTooLarge.kind


@pytest.mark.parametrize(
    ("in_file", "born", "chosen", "former", "found"),
    [
        ("19780214", "Maren Łukasz-O'Dell", date(1978, 2, 14), (), None),
        ("19780214", "ŁUKASZ-O'DELL, Maren T.", date(1978, 2, 14), (), None),
        ("19780214", "Maren Lukasz O Dell", date(1978, 2, 14), (), None),
        ("19780214", "Maren Quill", date(1978, 2, 14), ("Maren T. Lukasz O’Dell",), None),
        ("19780214", "Maren Łukasz-O'Dell", None, (), None),
        ("", "Maren Łukasz-O'Dell", BORN, (), None),
        ("19780214", "Maren", date(1978, 2, 14), (), (Difference.NAME,)),
        ("19780214", "Mara Łukasz-O'Dell", date(1978, 2, 14), (), (Difference.NAME,)),
        ("19780214", "Maren Łukasz-O'Dell", date(1978, 2, 15), (), (Difference.BIRTH_DATE,)),
        ("19780214", "Tom Delgado", BORN, (), (Difference.NAME, Difference.BIRTH_DATE)),
    ],
)
def test_a_file_of_somebody_else_is_asked_about(
    app: App,
    tmp_path: Path,
    in_file: str,
    born: str,
    chosen: date | None,
    former: tuple[str, ...],
    found: tuple[Difference, ...] | None,
) -> None:
    path = written(tmp_path, "a.xml", ccda_text(born=in_file))
    (preview,) = app.imports.look([path], Progress())
    mismatch = preview.mismatch(person(born, birth_date=chosen, former_names=former))
    assert (mismatch.differences if mismatch else None) == found


def test_what_came_is_an_event_of_its_request_and_the_next_move_is_yours(app: App, tmp_path: Path) -> None:
    view = begun_request(app)
    app.requests.record(view.request.id, EventKind.ASKED_ELSEWHERE, date(2026, 2, 1))
    filed(
        app,
        *notes(tmp_path / "mine", 3),
        person_id=view.person.id,
        provider_id=view.provider.id,
        request_id=view.request.id,
        received_on=date(2026, 2, 27),
    )
    view = app.requests.view(view.request.id)
    delivery = view.events[-1]
    assert (delivery.kind, delivery.happened_on, delivery.details) == (
        EventKind.DELIVERY,
        date(2026, 2, 27),
        {"documents": "3", "complete": "no"},
    )
    assert view.stage is Stage.YOUR_MOVE


def test_one_file_that_came_does_not_end_the_waiting_for_the_rest(app: App, tmp_path: Path) -> None:
    view = begun_request(app, place="US-TX")
    app.requests.record(view.request.id, EventKind.RECEIPT_PROVED, date(2026, 1, 5))
    filed(app, *notes(tmp_path / "mine", 1), person_id=view.person.id, request_id=view.request.id)
    part = app.requests.view(view.request.id)
    assert (part.due.answered_on, part.is_overdue) == (None, True)
    app.requests.record(view.request.id, EventKind.CLOSED, date(2026, 3, 2))
    assert not app.requests.view(view.request.id).is_overdue


def test_a_trashed_document_comes_back_by_undo_and_goes_again_by_redo(app: App, tmp_path: Path) -> None:
    filed(app, *notes(tmp_path / "mine", 2))
    first = app.documents.all()[0].document
    app.documents.trash([first])
    assert app.session.history.undoable == "trash"
    assert [view.document.id for view in app.documents.all(trashed=True)] == [first.id]
    app.session.history.undo()
    assert len(app.documents.all()) == 2
    app.session.history.redo()
    assert len(app.documents.all()) == 1
    assert app.session.history.redoable is None


def test_filing_itself_cannot_be_undone(app: App, tmp_path: Path) -> None:
    filed(app, *notes(tmp_path / "mine", 1))
    assert app.session.history.undoable is None


def test_a_copy_is_written_only_of_bytes_that_are_still_those_filed(app: App, tmp_path: Path) -> None:
    path = notes(tmp_path / "mine", 1)[0]
    filed(app, path)
    (view,) = app.documents.all()
    app.documents.save_copy(view, tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_bytes() == path.read_bytes()
    app.documents.path(view).write_bytes(b"rot")
    with pytest.raises(FileChanged):
        app.documents.save_copy(view, tmp_path / "copy2.txt")


_FILE_A_HUGE_ONE = """
import resource, sys
from pathlib import Path
from recordkeeper.app.imports import Destination
from recordkeeper.app.jobs import Progress
from recordkeeper.bootstrap import build
from recordkeeper.paths import Folders
root = Path(sys.argv[1])
app = build(Folders(root / "library", root / "settings", root / "state", root / "cache"))
app.session.open(app.folders.library)
app.reader
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
(preview,) = app.imports.look([root / "huge.xml"], Progress())
report = app.imports.file([preview], Destination(None), Progress())
app.documents.catch_up(Progress())
print(report.filed[0].unparsed, preview.look.warnings, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
app.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="counts memory in the units of Linux")
def test_a_huge_file_is_filed_unparsed_in_little_memory(tmp_path: Path) -> None:
    huge = written(tmp_path, "huge.xml", ccda_text())
    os.truncate(huge, 300 * MEGABYTE)
    told = subprocess.run(
        [sys.executable, "-c", _FILE_A_HUGE_ONE, str(tmp_path)], capture_output=True, text=True, check=True
    )
    unparsed, warnings, grown = told.stdout.split()
    assert (unparsed, warnings) == ("file_too_large", "('file_too_large',)")
    assert int(grown) < 40 * 1024  # kilobytes
    (kept,) = (path for path in tmp_path.glob("library/files/*/*"))
    assert kept.stat().st_size == 300 * MEGABYTE

"""Everything about a request in one file: what is in the ZIP and the PDF, and what happens when an exhibit is bad."""

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from factories import begun_request, filed, item
from letter_desk import pages, said
from samples import ccda_text, pdf_bytes, picture_bytes, written
from standing import Clock

from recordkeeper.app.application import App
from recordkeeper.app.bundles import SavedBundle
from recordkeeper.app.jobs import Progress
from recordkeeper.app.letters import Sending
from recordkeeper.app.request_view import RequestView
from recordkeeper.bootstrap import build
from recordkeeper.cli.terminal import run
from recordkeeper.content.bundle_composition import compose_bundle
from recordkeeper.domain.bundle import Bundle, Exhibit, TimelineRow
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.document import File
from recordkeeper.domain.errors import Cancelled, CannotWrite, FileAltered, NotFound
from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.domain.ids import new_id
from recordkeeper.domain.paper import Paper
from recordkeeper.domain.request import ItemDocument, Outcome
from recordkeeper.exports.bundle import write_bundle
from recordkeeper.paths import Folders
from recordkeeper.pdf.bundle import bundle_sheets
from recordkeeper.resources import resources_root


class Opened:
    """A ZIP, read whole."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            self.entries = {name: archive.read(name) for name in archive.namelist()}
            self.rights = {entry.external_attr >> 16 for entry in archive.infolist()}

    def rows(self, name: str) -> list[dict[str, str]]:
        """The rows of a table, as a spreadsheet reads them."""
        content = self.entries[name]
        assert content.startswith(b"\xef\xbb\xbf")
        return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))

    @property
    def json(self) -> dict[str, Any]:
        found = json.loads(self.entries["bundle.json"])
        assert isinstance(found, dict)
        return found

    @property
    def exhibits(self) -> list[str]:
        return [name for name in self.entries if name.startswith("exhibits/")]


@pytest.fixture
def told(app: App, clock: Clock, tmp_path: Path) -> RequestView:
    """A request of Monday, 2 March 2026 that was faxed with a report, and answered in part on the 9th."""
    view = begun_request(app, item("lab", position=0), item("operative", detail="Knee", position=1))
    letter = app.letters.finalise(view, "initial_access")
    app.letters.record_sent(
        letter,
        Sending(
            channel=Channel.FAX, on=date(2026, 3, 2), at=time(14, 30), number="559-555-0101", proof="OK, 3 pages",
            note="=cmd|' /C calc'!A0", proof_file=written(tmp_path, "fax report.png", picture_bytes()),
            signed_scan=written(tmp_path, "signed.pdf", pdf_bytes("Signed by hand")),
        ),
    )  # fmt: skip
    clock.go_on(days=7)
    came = [
        written(tmp_path, "labs.pdf", pdf_bytes("Potassium 4.1", "Sodium 140")),
        written(tmp_path, "summary.xml", ccda_text()),
    ]
    filed(
        app, *came, person_id=view.person.id, provider_id=view.provider.id, request_id=view.request.id,
        received_on=date(2026, 3, 9),
    )  # fmt: skip
    (first, second) = app.requests.view(view.request.id).items
    with app.session.act("edit_request") as work:
        work.save(first.with_(outcome=Outcome.CAME))
        work.save(second.with_(outcome=Outcome.REFUSED))
    app.requests.record(
        view.request.id, EventKind.ANSWER, date(2026, 3, 9), details={"answer": "some_records", "issue": "partial"}
    )
    return app.requests.view(view.request.id)


def zipped(app: App, view: RequestView, path: Path) -> tuple[SavedBundle, Opened]:
    saved = app.bundles.save_zip(view.request.id, path / "out.zip", Progress())
    return saved, Opened(path / "out.zip")


def bytes_of(app: App, name: str) -> Path:
    """Where the library keeps the file that came by this name."""
    with app.session.read() as reading:
        (file,) = reading.find(File, original_name=name)
    return app.session.files.original(file.id)


# --- the ZIP ----------------------------------------------------------------------------------------------------------


def test_every_file_of_the_zip_has_its_sum(app: App, told: RequestView, tmp_path: Path) -> None:
    _, opened = zipped(app, told, tmp_path)
    lines = opened.entries["SHA256SUMS"].decode().splitlines()
    sums = {line[66:]: line[:64] for line in lines}
    assert all(line[64:66] == "  " for line in lines)
    assert sums == {
        name: hashlib.sha256(content).hexdigest() for name, content in opened.entries.items() if name != "SHA256SUMS"
    }
    assert opened.rights == {0o600}


def test_the_exhibits_are_letter_signed_copy_proof_and_what_came_as_they_were_given(
    app: App, told: RequestView, tmp_path: Path
) -> None:
    saved, opened = zipped(app, told, tmp_path)
    assert saved.failed == ()
    assert opened.exhibits == [
        "exhibits/2026-03-02_1_Request-for-access-to-my-health-information.pdf",
        "exhibits/2026-03-02_2_Request-for-access-to-my-health-information.pdf",
        "exhibits/2026-03-02_3_fax-report.png",
        "exhibits/2021-03-02_4_Summary-plan.xml",
        "exhibits/undated_5_labs.pdf",
    ]
    assert opened.entries[opened.exhibits[1]] == (tmp_path / "signed.pdf").read_bytes()
    assert opened.entries[opened.exhibits[3]] == ccda_text().encode()
    assert [row["pages"] for row in opened.rows("documents.csv")] == ["2", "1", "1", "", "2"]
    assert [row["original_name"] for row in opened.rows("documents.csv")][1:] == [
        "signed.pdf", "fax report.png", "summary.xml", "labs.pdf",
    ]  # fmt: skip


def test_the_timeline_says_what_happened_when_how_and_by_what_it_is_proved(
    app: App, told: RequestView, tmp_path: Path
) -> None:
    _, opened = zipped(app, told, tmp_path)
    made, sent, came, answered = opened.rows("timeline.csv")
    assert made["what"] == "Letter made: Request for access"
    assert answered["what"] == "Some records came, but not all"
    assert (sent["date"], sent["time"], sent["channel"], sent["recorded_on"]) == (
        "2026-03-02", "14:30", "Fax", "2026-03-02",
    )  # fmt: skip
    assert sent["proof"] == "Number: 559-555-0101\nProof: OK, 3 pages\nExhibits 1–3"
    assert (came["what"], came["date"], came["recorded_on"]) == ("Records came", "2026-03-09", "2026-03-09")
    assert came["proof"] == "Exhibits 4–5"


def test_no_cell_of_a_table_is_taken_for_a_formula(app: App, told: RequestView, tmp_path: Path) -> None:
    _, opened = zipped(app, told, tmp_path)
    assert opened.rows("timeline.csv")[1]["note"] == "'=cmd|' /C calc'!A0"
    raw = opened.entries["timeline.csv"].decode("utf-8-sig")
    assert all(cell.startswith('"') for cell in raw.split("\r\n")[0].split(","))
    assert "\n" not in raw.split("\r\n")[0]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_cell_that_begins_like_a_formula_is_text(start: str) -> None:
    row = TimelineRow(
        on=date(2026, 3, 2),
        at=None,
        what=f"{start}1",
        channel='a "b", c',
        proof="1=1",
        note="",
        recorded_on=date(2026, 3, 2),
    )
    opened = written_zip(replace(EMPTY, timeline=(row,)), {})
    (read,) = opened.rows("timeline.csv")
    assert (read["what"], read["channel"], read["proof"]) == (f"'{start}1", 'a "b", c', "1=1")


def test_what_is_missing_is_what_was_asked_for_and_has_not_come(app: App, told: RequestView, tmp_path: Path) -> None:
    _, opened = zipped(app, told, tmp_path)
    (row,) = opened.rows("missing.csv")
    assert (row["from_when_to_when"], row["detail"], row["outcome"]) == ("2019 to 2025", "Knee", "Refused")


def test_the_json_says_all_of_it_for_a_program(app: App, told: RequestView, tmp_path: Path) -> None:
    _, opened = zipped(app, told, tmp_path)
    found = opened.json
    assert (found["schema"], found["reference"], found["made_on"]) == (1, told.request.reference, "2026-03-09")
    assert [each["path"] for each in found["exhibits"]] == opened.exhibits
    for each in found["exhibits"]:
        content = opened.entries[each["path"]]
        assert (each["sha256"], each["size"]) == (hashlib.sha256(content).hexdigest(), len(content))
    assert found["exhibits"][3]["on"] == "2021-03-02/2021-03-05"
    # 15 days (Cal. Health & Safety Code 123110(b)) after the fax of 2 March.
    assert {"name": "Due by law", "on": "2026-03-17"}.items() <= next(
        each for each in found["clocks"] if each["name"] == "Due by law"
    ).items()
    assert [(each["kind"], each["state"], each["on"]) for each in found["issues"]] == [
        ("Only a part came", "Open", "2026-03-09")
    ]


def test_the_same_request_on_the_same_day_gives_the_same_bytes(app: App, told: RequestView, tmp_path: Path) -> None:
    for name in ("a", "b"):
        app.bundles.save_zip(told.request.id, tmp_path / f"{name}.zip", Progress())
        app.bundles.save_pdf(told.request.id, tmp_path / f"{name}.pdf", Progress())
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_document_that_answers_an_item_is_an_exhibit_whenever_it_came(
    app: App, told: RequestView, tmp_path: Path
) -> None:
    report = filed(app, written(tmp_path, "old.pdf", pdf_bytes("Old report")), person_id=told.person.id)
    filed(app, written(tmp_path, "other.pdf", pdf_bytes("Not asked for")), person_id=told.person.id)
    with app.session.act("edit_request") as work:
        work.add(ItemDocument(item_id=told.items[0].id, document_id=report.filed[0].id))
    names = [each.file_name for each in app.bundles.of_request(told.request.id).bundle.exhibits]
    assert "old.pdf" in names and "other.pdf" not in names


def test_what_was_crossed_out_and_what_is_in_the_trash_is_not_in_it(app: App, told: RequestView) -> None:
    app.timeline.strike(told.events[1], "wrong request")
    app.documents.trash([view.document for view in app.documents.all()])
    bundle = app.bundles.of_request(told.request.id).bundle
    assert [row.what for row in bundle.timeline][1:] == ["Records came", "Some records came, but not all"]
    assert [each.file_name for each in bundle.exhibits] == ["initial_access.pdf", "signed.pdf"]


# --- what can go wrong ------------------------------------------------------------------------------------------------


def test_an_exhibit_that_is_gone_or_changed_is_named_and_the_rest_goes_on(
    app: App, told: RequestView, tmp_path: Path
) -> None:
    bytes_of(app, "labs.pdf").unlink()
    bytes_of(app, "signed.pdf").write_bytes(b"another")
    saved, opened = zipped(app, told, tmp_path)
    assert [(each.exhibit.file_name, each.failure.kind) for each in saved.failed] == [
        ("signed.pdf", "file_altered"),
        ("labs.pdf", "file_missing"),
    ]
    assert [each.failure.path for each in saved.failed] == ["signed.pdf", "labs.pdf"]
    assert [name.split("_")[1] for name in opened.exhibits] == ["1", "3", "4"]  # the others keep their numbers
    assert [each["file_name"] for each in opened.json["left_out"]] == ["signed.pdf", "labs.pdf"]
    assert "Exhibits that are not here" in said(opened.entries["index.pdf"])


def test_nothing_is_written_when_it_cannot_be_written_or_is_stopped(
    app: App, told: RequestView, tmp_path: Path
) -> None:
    with pytest.raises(CannotWrite):
        app.bundles.save_zip(told.request.id, tmp_path / "nowhere" / "a.zip", Progress())
    place = tmp_path / "place"
    place.mkdir()
    for save, name in ((app.bundles.save_zip, "a.zip"), (app.bundles.save_pdf, "a.pdf")):
        seen: list[int] = []
        progress = Progress(lambda done, total, title, seen=seen: seen.append(done))  # type: ignore[misc]
        progress.cancel()
        with pytest.raises(Cancelled):
            save(told.request.id, place / name, progress)
    assert list(place.iterdir()) == []


def test_a_zip_that_is_stopped_half_way_leaves_nothing(app: App, told: RequestView, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    steps: list[str] = []

    def report(done: int, total: int, title: str) -> None:
        steps.append(title)
        if len(steps) == 7:  # five are hashed first
            progress.cancel()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        app.bundles.save_zip(told.request.id, place / "a.zip", progress)
    assert list(place.iterdir()) == []


def test_a_file_that_changes_while_it_is_written_is_found(tmp_path: Path) -> None:
    exhibit = one_exhibit(1, "a.txt", b"words")
    source = written(tmp_path, "a.txt", "other")
    with pytest.raises(FileAltered):
        write_bundle(io.BytesIO(), replace(EMPTY, exhibits=(exhibit,)), b"", {1: source})


def test_a_request_that_is_not_there_is_a_known_failure(app: App) -> None:
    with pytest.raises(NotFound):
        app.bundles.request_named("RK-0000-0000")
    with pytest.raises(NotFound):
        app.bundles.of_request(new_id())


# --- the PDF ----------------------------------------------------------------------------------------------------------


def test_the_pdf_has_its_sheets_first_and_then_each_exhibit_from_the_page_it_says(
    app: App, told: RequestView, tmp_path: Path
) -> None:
    saved = app.bundles.save_pdf(told.request.id, tmp_path / "out.pdf", Progress())
    found = pages((tmp_path / "out.pdf").read_bytes())
    assert saved.failed == ()
    assert saved.pages == len(found)
    front = len(found) - 6
    assert [f"page {number} of {front}" in text for number, text in enumerate(found[:front], 1)] == [True] * front
    stamps = [
        f"Exhibit {number}, page {page} of {count}"
        for number, count in ((1, 2), (2, 1), (3, 1), (5, 2))
        for page in range(1, count + 1)
    ]
    assert [stamp in text for stamp, text in zip(stamps, found[front:], strict=True)] == [True] * 6
    index = " ".join(" ".join(found[:front]).split())
    first = {
        number: next(at for at, text in enumerate(found, 1) if f"Exhibit {number}, page 1 of" in text)
        for number in (1, 2, 3, 5)
    }
    for number, title in (
        (1, "Letter, as it was made 2"),
        (2, "Signed copy of the letter 1"),
        (5, "Came March 9, 2026 2"),
    ):
        assert f"{title} {first[number]} " in index
    assert "ZIP only" in index
    assert "Potassium 4.1" in found[-2]
    assert "Signed by hand" in found[-4]


@pytest.mark.parametrize("paper", list(Paper))
def test_all_of_the_pdf_is_on_sheets_of_one_size(app: App, told: RequestView, tmp_path: Path, paper: Paper) -> None:
    import pypdfium2

    app.bundles.save_pdf(told.request.id, tmp_path / "out.pdf", Progress(), paper)
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    sizes = {tuple(round(side) for side in page.get_size()) for page in document}
    document.close()
    assert sizes == {(612, 792) if paper is Paper.LETTER else (595, 842)}


def test_an_exhibit_that_cannot_be_drawn_is_named_and_listed_as_in_the_zip(
    app: App, told: RequestView, tmp_path: Path
) -> None:
    locked = written(tmp_path, "locked.pdf", pdf_bytes("x", password="secret"))
    filed(app, locked, person_id=told.person.id, provider_id=told.provider.id, received_on=date(2026, 3, 9))
    saved = app.bundles.save_pdf(told.request.id, tmp_path / "out.pdf", Progress())
    assert [(each.exhibit.file_name, each.failure.kind) for each in saved.failed] == [("locked.pdf", "file_encrypted")]
    assert said((tmp_path / "out.pdf").read_bytes()).count("ZIP only") == 2
    assert app.bundles.save_zip(told.request.id, tmp_path / "out.zip", Progress()).failed == ()


def test_a_request_of_which_nothing_is_known_has_its_sheets_all_the_same(app: App, tmp_path: Path) -> None:
    view = begun_request(app)
    saved, opened = zipped(app, view, tmp_path)
    text = said(opened.entries["index.pdf"])
    assert saved.bundle.exhibits == () and "There are no exhibits." in text and "Nothing is noted yet." in text
    assert app.bundles.save_pdf(view.request.id, tmp_path / "out.pdf", Progress()).pages == saved.pages


EMPTY = Bundle(
    title="Record of request RK-7F3K-Q29D", reference="RK-7F3K-Q29D", person="Maria Delgado",
    birth_date=date(1984, 5, 2), provider="Valley Oak", right="Copies of records", stage="Closed", due="",
    made_on=date(2026, 3, 9),
)  # fmt: skip


def one_exhibit(number: int, name: str, content: bytes = b"x", **fields: object) -> Exhibit:
    usual: dict[str, object] = {"on": PartialDate.parse("2019-03"), "title": Path(name).stem, "origin": ""}
    return Exhibit(
        number=number,
        file_name=name,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        **(usual | fields),  # type: ignore[arg-type]
    )


def written_zip(bundle: Bundle, sources: dict[int, Path]) -> Opened:
    target = io.BytesIO()
    write_bundle(target, bundle, b"%PDF-", sources)
    target.seek(0)
    return Opened(target)  # type: ignore[arg-type]


def test_hostile_names_of_exhibits_become_plain_and_never_meet(tmp_path: Path) -> None:
    source = written(tmp_path, "x", "x")
    names = (
        "../../etc/passwd",
        "a\nb  c.pdf",
        "..\\x.pdf",
        "同意書.pdf",
        "CON.pdf",
        "same.pdf",
        "same.pdf",
        "x.p/df",
        "y" * 300 + ".pdf",
    )
    exhibits = tuple(one_exhibit(number, name, title=name) for number, name in enumerate(names, 1))
    opened = written_zip(replace(EMPTY, exhibits=exhibits), dict.fromkeys(range(1, 10), source))
    assert len(set(opened.exhibits)) == len(names)
    for name in opened.exhibits:
        assert name.count("/") == 1 and ".." not in name and name.isascii() and name.isprintable() and " " not in name
        assert name.startswith("exhibits/2019-03-01_") and len(name) < 100
    assert all(len(line.split("  ")) == 2 for line in opened.entries["SHA256SUMS"].decode().splitlines())


def sheets(bundle: Bundle, app: App, paper: Paper = Paper.LETTER) -> tuple[str, int]:
    content, count = bundle_sheets(compose_bundle(bundle, app.words), paper, resources_root() / "fonts")
    assert len(pages(content)) == count
    return said(content), count


def test_words_of_other_scripts_are_printed_and_what_no_font_has_is_marked(app: App) -> None:
    row = TimelineRow(
        on=date(2026, 3, 2),
        at=None,
        what="Юлия said",
        channel="",
        proof="",
        note="sent 😀 by 山田",
        recorded_on=date(2026, 3, 2),
    )
    text, _ = sheets(replace(EMPTY, timeline=(row,), person="Łukasz Ćwik"), app)
    assert "Łukasz Ćwik" in text and "Юлия said" in text
    assert "sent ? by ??" in text and "are shown as ?" in text
    assert "are shown as" not in sheets(EMPTY, app)[0]


@pytest.mark.parametrize("paper", list(Paper))
def test_no_text_is_too_long_and_nothing_runs_out_of_its_sheet(app: App, paper: Paper) -> None:
    import pypdfium2

    note = " ".join(f"word{number}" for number in range(1500))
    row = TimelineRow(
        on=date(2026, 3, 2), at=time(14, 30), what="x" * 300, channel="Certified mail", proof="y" * 200, note=note,
        recorded_on=date(2026, 3, 2),
    )  # fmt: skip
    exhibits = tuple(one_exhibit(number, "z" * 200 + ".pdf") for number in range(1, 60))
    bundle = replace(EMPTY, timeline=(row, row), exhibits=exhibits, provider="A very long provider name " * 8)
    content, count = bundle_sheets(compose_bundle(bundle, app.words), paper, resources_root() / "fonts")
    text = said(content)
    assert [number for number in range(1500) if f"word{number}" not in text] == []
    assert f"page {count} of {count}" in text
    document = pypdfium2.PdfDocument(content)
    for page in document:
        words = page.get_textpage()
        boxes = [words.get_charbox(index) for index in range(words.count_chars())]
        assert min(box[0] for box in boxes) >= 50
        assert max(box[2] for box in boxes) <= page.get_size()[0] - 50
        assert min(box[1] for box in boxes) >= 8
    document.close()


# --- the sample library and the command -------------------------------------------------------------------------------


def test_every_request_of_the_sample_library_makes_a_bundle(sample_app: App, tmp_path: Path) -> None:
    for number, view in enumerate(sample_app.requests.all()):
        saved = sample_app.bundles.save_zip(view.request.id, tmp_path / f"{number}.zip", Progress())
        opened = Opened(tmp_path / f"{number}.zip")
        assert saved.failed == ()
        assert view.request.reference in said(opened.entries["index.pdf"])
        assert len(opened.rows("timeline.csv")) == len(view.events)


@pytest.fixture
def closed_told(app: App, told: RequestView) -> Iterator[RequestView]:
    """The request, in a library that is closed again, as a command finds it."""
    app.close()
    yield told


def test_the_command_writes_both_files_and_says_so(
    closed_told: RequestView, folders: Folders, clock: Clock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["bundle", "-o", str(tmp_path / "a.zip"), "--pdf", str(tmp_path / "a.pdf"), "--request"]
    for name in (closed_told.request.id, closed_told.request.reference.lower()):
        assert run([*words, name, "--json"], lambda library: build(folders, now=clock.now)) == 0
        answer = json.loads(capsys.readouterr().out)
        assert set(answer) == {"bundle", "left_out"}
        assert answer["bundle"] == {
            "request": closed_told.request.id, "reference": closed_told.request.reference,
            "path": str(tmp_path / "a.zip"), "exhibits": 5,
            "pdf": {"path": str(tmp_path / "a.pdf"), "pages": len(pages((tmp_path / "a.pdf").read_bytes()))},
        }  # fmt: skip
        assert answer["left_out"] == []
    assert run([*words, closed_told.request.id], lambda library: build(folders, now=clock.now)) == 0
    assert capsys.readouterr().out.startswith(f"{tmp_path / 'a.zip'} is written. Exhibits: 5.\n")


def test_the_command_names_what_it_left_out_and_ends_with_1(
    app: App, told: RequestView, folders: Folders, clock: Clock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bytes_of(app, "labs.pdf").unlink()
    app.close()
    words = ["bundle", "--request", told.request.id, "-o", str(tmp_path / "a.zip"), "--pdf", str(tmp_path / "a.pdf")]
    assert run([*words, "--json"], lambda library: build(folders, now=clock.now)) == 1
    (left_out,) = json.loads(capsys.readouterr().out)["left_out"]
    assert (left_out["exhibit"], left_out["path"], left_out["kind"]) == (5, "labs.pdf", "file_missing")
    assert run(words, lambda library: build(folders, now=clock.now)) == 1
    assert "Exhibit 5 (labs.pdf): There is no file labs.pdf." in capsys.readouterr().out


def test_the_command_ends_with_3_for_a_request_that_is_not_there(
    closed_told: RequestView, folders: Folders, clock: Clock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["bundle", "--request", "RK-0000-0000", "-o", str(tmp_path / "a.zip"), "--json"]
    assert run(words, lambda library: build(folders, now=clock.now)) == 3
    assert json.loads(capsys.readouterr().out)["error"]["kind"] == "not_found"
    assert not (tmp_path / "a.zip").exists()


def test_a_request_that_was_asked_about_by_phone_has_no_exhibits_but_its_events(app: App) -> None:
    view = begun_request(app)
    app.requests.record(view.request.id, EventKind.CALL, date(2026, 3, 2), channel=Channel.PHONE, summary="Asked")
    (row,) = app.bundles.of_request(view.request.id).bundle.timeline
    assert (row.what, row.channel, row.note, row.proof) == ("Call", "Phone", "Asked", "")

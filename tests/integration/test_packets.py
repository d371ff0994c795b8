"""One envelope or fax: what is in it, in which order, and that its count of pages is that of the PDF."""

import io
import re
from pathlib import Path

import pytest
from letter_desk import facts, lettering, pages
from reportlab.pdfgen.canvas import Canvas
from samples import pdf_bytes, picture_bytes, written

from recordkeeper.app.application import App
from recordkeeper.domain.errors import FileEncrypted, FileProblem, RecordKeeperError
from recordkeeper.domain.paper import Paper


def cover(total: int, sheets: int = 1) -> bytes:
    """A cover sheet that says how many pages come."""
    return pdf_bytes(f"Pages in all: {total}", *(["more of the cover"] * (sheets - 1)))


def test_cover_letter_and_enclosures_come_in_that_order_and_the_cover_counts_itself(app: App, tmp_path: Path) -> None:
    letter = lettering().build(facts("initial_access"))
    card = written(tmp_path, "card.jpg", picture_bytes("JPEG"))
    paper = written(tmp_path, "power.pdf", pdf_bytes("Power of attorney", "Signed", "Witnessed"))
    packet = app.packets.build(letter.content, [card, paper], cover=cover)
    found = pages(packet.content)
    assert packet.pages == len(found) == 1 + letter.pages + 1 + 3
    assert (packet.cover_pages, packet.letter_pages, packet.enclosure_pages) == (1, letter.pages, (1, 3))
    assert f"Pages in all: {len(found)}" in found[0]
    assert "RK-7F3K-Q29D" in found[1]
    assert [re.findall(r"Enclosure \d, page \d of \d", text) for text in found[1 + letter.pages :]] == [
        ["Enclosure 1, page 1 of 1"],
        ["Enclosure 2, page 1 of 3"],
        ["Enclosure 2, page 2 of 3"],
        ["Enclosure 2, page 3 of 3"],
    ]
    assert "Power of attorney" in found[2 + letter.pages]


def test_a_cover_of_two_sheets_counts_both(app: App) -> None:
    packet = app.packets.build(pdf_bytes("Dear all"), cover=lambda total: cover(total, 2))
    found = pages(packet.content)
    assert packet.pages == len(found) == 3
    assert packet.cover_pages == 2
    assert "Pages in all: 3" in found[0]


def test_without_cover_and_enclosures_it_is_the_letter(app: App) -> None:
    packet = app.packets.build(pdf_bytes("Dear all", "Sincerely"))
    assert (packet.pages, packet.cover_pages, packet.enclosure_pages) == (2, 0, ())
    assert [text.split()[0] for text in pages(packet.content)] == ["Dear", "Sincerely"]


def test_a_sheet_of_a4_stays_one(app: App) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595.28, 841.89))
    canvas.drawString(50, 50, "Dear all")
    canvas.save()
    enclosed = app.folders.library.parent / "a.pdf"
    enclosed.write_bytes(pdf_bytes("x"))
    packet = app.packets.build(out.getvalue(), [enclosed], paper=Paper.A4)
    import pypdfium2

    document = pypdfium2.PdfDocument(packet.content)
    assert {tuple(round(side) for side in page.get_size()) for page in document} == {(595, 842)}
    document.close()


def test_an_enclosure_that_cannot_be_used_is_named_with_what_to_do(app: App, tmp_path: Path) -> None:
    good = written(tmp_path, "good.pdf", pdf_bytes("x"))
    locked = written(tmp_path, "locked.pdf", pdf_bytes("x", password="secret"))
    with pytest.raises(FileEncrypted) as told:
        app.packets.build(pdf_bytes("Dear all"), [good, locked], cover=cover)
    assert told.value.path == str(locked)
    assert app.packets.refusal(told.value).startswith(f"{locked} is locked with a password, so it cannot be enclosed.")
    for content, name in ((b"", "empty.pdf"), (b"just words", "a.txt"), (None, "gone.pdf")):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(FileProblem) as other:
            app.packets.build(pdf_bytes("Dear all"), [path])
        said = app.packets.refusal(other.value)
        assert str(path) in said and "kept" not in said
    assert isinstance(told.value, RecordKeeperError)


def test_the_same_packet_has_the_same_bytes(app: App, tmp_path: Path) -> None:
    card = written(tmp_path, "card.png", picture_bytes())
    first, second = (app.packets.build(pdf_bytes("Dear all"), [card], cover=cover).content for _ in range(2))
    assert first == second

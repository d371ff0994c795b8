"""One PDF of many pieces, made in the reader process: what is on each sheet, upright, stamped, and what is refused."""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from letter_desk import pages
from PIL import Image
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from samples import pdf_bytes, picture_bytes, written

from recordkeeper.app.reader import Assembled, Limits, Reader, Source
from recordkeeper.domain.errors import (
    Cancelled,
    FileEmpty,
    FileEncrypted,
    FileMissing,
    FileTooLarge,
    FileUnparsed,
    FileUnreadable,
    ReaderTimeout,
)
from recordkeeper.domain.paper import Paper
from recordkeeper.resources import resources_root

STAMP = "Enclosure 1, page {page} of {pages}"
LETTER, A4 = (612, 792), (595, 842)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    reader = Reader(Limits(), {})
    yield reader
    reader.close()


def put(reader: Reader, *contents: bytes | Path, stamp: str = STAMP, paper: Paper = Paper.LETTER) -> Assembled:
    """These pieces, all with the same stamp."""
    return reader.assemble([Source(each, Path(f"piece{n}"), stamp) for n, each in enumerate(contents, 1)], paper)


def shown(content: bytes, page: int = 0) -> Image.Image:
    """A page as a picture, one pixel a point."""
    document = pypdfium2.PdfDocument(content)
    picture: Image.Image = document[page].render(scale=1).to_pil().convert("RGB")
    document.close()
    return picture


def sizes(content: bytes) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(content)
    found = [(round(page.get_width()), round(page.get_height())) for page in document]
    document.close()
    return found


def inked(picture: Image.Image) -> tuple[int, int, int, int]:
    """The box around everything that is not white: left, top, right, bottom."""
    box = picture.convert("L").point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    return box


def box_of(content: bytes, text: str, page: int = 0) -> tuple[float, float, float, float]:
    """Where a text stands: left, bottom, right, top."""
    document = pypdfium2.PdfDocument(content)
    words = document[page].get_textpage()
    first, count = words.search(text).get_next()
    boxes = [words.get_charbox(index) for index in range(first, first + count)]
    document.close()
    return (
        min(box[0] for box in boxes), min(box[1] for box in boxes),
        max(box[2] for box in boxes), max(box[3] for box in boxes),
    )  # fmt: skip


def drawn_pdf(size: tuple[float, float], rotation: int = 0, *, form: bool = False, count: int = 1) -> bytes:
    """A PDF with a mark in the lower left corner of each page as it is written, not as it is turned."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size)
    for number in range(1, count + 1):
        canvas.setPageRotation(rotation)
        canvas.rect(0, 0, 20, 20, fill=1)
        canvas.drawString(30, 30, f"written on {number}")
        if form:
            canvas.acroForm.textfield(name=f"f{number}", value="Filled In", x=40, y=80, width=100, height=20)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(("paper", "size"), [(Paper.LETTER, LETTER), (Paper.A4, A4)])
def test_every_piece_comes_on_the_chosen_sheet_in_its_order_and_is_counted(
    reader: Reader, paper: Paper, size: tuple[int, int]
) -> None:
    built = put(reader, pdf_bytes("one", "two", "three"), picture_bytes(), pdf_bytes("four"), paper=paper)
    assert built.pages == (3, 1, 1)
    assert sizes(built.content) == [size] * 5
    found = pages(built.content)
    assert [word in text for word, text in zip(("one", "two", "three", "", "four"), found, strict=True)] == [True] * 5
    assert "Enclosure 1, page 2 of 3" in found[1]
    assert "Enclosure 1, page 1 of 1" in found[3]


def test_a_letter_without_a_stamp_is_taken_over_as_it_is(reader: Reader) -> None:
    built = put(reader, pdf_bytes("Dear all", "Sincerely"), stamp="")
    assert built.pages == (2,)
    assert sizes(built.content) == [(300, 400)] * 2
    assert [text.split() for text in pages(built.content)] == [["Dear", "all"], ["Sincerely"]]


def test_a_page_as_large_as_the_sheet_is_made_smaller_and_keeps_clear_of_the_stamp(reader: Reader) -> None:
    content = put(reader, drawn_pdf(LETTER)).content
    stamp = box_of(content, "Enclosure 1, page 1 of 1")
    assert 0.2 * 72 < stamp[1] < stamp[3] < 36
    assert stamp[0] + stamp[2] == pytest.approx(612, abs=2)
    # The mark in the corner of the page is whole, and above the stamp.
    left, _, _, bottom = inked(shown(content).crop((0, 0, 612, 755)))
    assert left > 0.2 * 72
    assert bottom < 792 - stamp[3]


def test_a_small_page_is_never_made_larger(reader: Reader) -> None:
    before, after = pdf_bytes("Hello"), put(reader, pdf_bytes("Hello")).content
    width = [box[2] - box[0] for box in (box_of(before, "Hello"), box_of(after, "Hello"))]
    assert width[1] == pytest.approx(width[0], abs=0.1)


# The mark is written at the lower left. A page turned by 90 degrees (clockwise) is seen with it at the upper left.
@pytest.mark.parametrize(
    ("turn", "corner"), [(0, "lower left"), (90, "upper left"), (180, "upper right"), (270, "lower right")]
)
def test_a_turned_page_stands_as_it_is_seen(reader: Reader, turn: int, corner: str) -> None:
    picture = shown(put(reader, drawn_pdf((300, 200), turn)).content)
    width, height = 300, 200  # as it is seen: ReportLab turns the sheet below
    left, top = (612 - width) // 2, 24
    across = left + 10 if "left" in corner else left + width - 10
    down = top + 10 if "upper" in corner else top + height - 10
    assert picture.getpixel((across, down)) == (0, 0, 0)


def test_what_was_cropped_away_stays_away(reader: Reader) -> None:
    cropped = pypdf.PdfWriter(io.BytesIO(drawn_pdf((400, 400))))
    cropped.pages[0].cropbox = pypdf.generic.RectangleObject((25, 25, 400, 400))
    out = io.BytesIO()
    cropped.write(out)
    content = put(reader, out.getvalue()).content
    picture = shown(content).crop((0, 0, 612, 740))
    assert sum(1 for value in picture.convert("L").get_flattened_data() if value < 60) < 200  # the mark has 400
    assert "written on 1" in pages(content)[0]


def test_filled_fields_are_drawn_and_can_no_longer_be_changed(reader: Reader) -> None:
    content = put(reader, drawn_pdf((300, 200), form=True)).content
    assert "Filled In" in pages(content)[0]
    assert "/Annots" not in pypdf.PdfReader(io.BytesIO(content)).pages[0]


def test_scripts_and_links_of_a_foreign_pdf_do_not_come_along(reader: Reader) -> None:
    writer = pypdf.PdfWriter(io.BytesIO(pdf_bytes("one", "two")))
    script = {"/S": pypdf.generic.NameObject("/JavaScript"), "/JS": pypdf.generic.TextStringObject("app.beep()")}
    action = pypdf.generic.DictionaryObject({pypdf.generic.NameObject(key): value for key, value in script.items()})
    writer.root_object[pypdf.generic.NameObject("/OpenAction")] = action
    writer.add_uri(0, "https://example.org/track", (0, 0, 100, 100))
    writer.add_attachment("a.exe", b"MZ")
    writer.pages[0][pypdf.generic.NameObject("/AA")] = pypdf.generic.DictionaryObject(
        {pypdf.generic.NameObject("/O"): action}
    )
    out = io.BytesIO()
    writer.write(out)
    content = put(reader, out.getvalue()).content
    assert [word for word in (b"JavaScript", b"example.org", b"a.exe", b"/AA") if word in content] == []


def test_pages_that_share_a_font_still_share_it(reader: Reader) -> None:
    pdfmetrics.registerFont(TTFont("NotoSans-Regular", resources_root() / "fonts" / "NotoSans-Regular.ttf"))
    lengths = []
    for count in (1, 40):
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=LETTER)
        for _ in range(count):
            canvas.setFont("NotoSans-Regular", 12)
            canvas.drawString(50, 50, "The five boxing wizards jump quickly")
            canvas.showPage()
        canvas.save()
        lengths.append(len(put(reader, out.getvalue()).content))
    assert lengths[1] < 5 * lengths[0]


def test_an_empty_page_keeps_its_place(reader: Reader) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(300, 400)
    writer.append(io.BytesIO(pdf_bytes("middle")))
    writer.add_blank_page(300, 400)
    out = io.BytesIO()
    writer.write(out)
    found = pages(put(reader, out.getvalue()).content)
    assert ["middle" in text for text in found] == [False, True, False]
    assert [f"page {number} of 3" in text for number, text in enumerate(found, 1)] == [True] * 3


def test_a_portrait_scan_fills_the_sheet_and_is_whole(reader: Reader) -> None:
    scan = Image.new("L", (2550, 3300), "white")
    scan.paste(0, (0, 0, 2550, 60))
    scan.paste(0, (0, 3240, 2550, 3300))
    out = io.BytesIO()
    scan.save(out, "PNG", dpi=(300, 300))
    content = put(reader, out.getvalue()).content
    stamp = box_of(content, "Enclosure")
    left, top, right, bottom = inked(shown(content).crop((0, 0, 612, 755)))
    assert right - left > 540
    assert top >= 24
    assert bottom <= 792 - stamp[3]


@pytest.mark.parametrize(
    ("orientation", "red"),
    # EXIF 2.3, tag 0x0112: where row 0 and column 0 of the stored picture are seen. The left half of it is red.
    [(1, "left"), (3, "right"), (6, "top"), (8, "bottom"), (2, "right"), (5, "top"), (7, "bottom")],
)
def test_a_photo_stands_the_way_it_was_held(reader: Reader, orientation: int, red: str) -> None:
    content = put(reader, picture_bytes("JPEG", (400, 200), orientation)).content
    picture = shown(content).crop((0, 0, 612, 740))
    width, height = (400, 200) if orientation < 5 else (200, 400)
    left, top = (612 - width) // 2, 24
    spots = {
        "left": (left + 20, top + height // 2), "right": (left + width - 20, top + height // 2),
        "top": (left + width // 2, top + 20), "bottom": (left + width // 2, top + height - 20),
    }  # fmt: skip
    other = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}[red]
    for spot, wanted in ((red, 0), (other, 2)):
        colours = picture.getpixel(spots[spot])
        assert isinstance(colours, tuple)
        assert colours[wanted] > 200
        assert colours[2 - wanted] < 60


def test_a_wide_picture_fits_the_width_of_an_upright_sheet(reader: Reader) -> None:
    content = put(reader, picture_bytes("JPEG", (3000, 1500))).content
    assert sizes(content) == [LETTER]
    left, top, right, bottom = inked(shown(content).crop((0, 0, 612, 740)))
    assert (right - left) / (bottom - top) == pytest.approx(2, abs=0.05)
    assert 540 < right - left < 612


def test_where_a_photo_was_taken_stays_behind(reader: Reader, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "AT HOME 36.7 N"
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "green").save(out, "JPEG", exif=exif)
    assert b"AT HOME" in out.getvalue()
    assert b"AT HOME" not in put(reader, out.getvalue()).content


def test_every_sheet_of_a_fax_is_a_page_and_keeps_its_shape(reader: Reader) -> None:
    # A standard fax has 204 dots an inch across and 98 down: 1728 by 1078 dots are a sheet of 8.5 by 11 inches.
    sheets = [Image.new("1", (1728, 1078), 1) for _ in range(3)]
    for number, sheet in enumerate(sheets):
        sheet.paste(0, (200, 100, 200 + 204, 100 + 98 * (number + 1)))
    out = io.BytesIO()
    sheets[0].save(out, "TIFF", save_all=True, append_images=sheets[1:], dpi=(204, 98), compression="group4")
    built = put(reader, out.getvalue())
    assert built.pages == (3,)
    for number in range(3):
        left, top, right, bottom = inked(shown(built.content, number).crop((0, 0, 612, 740)))
        assert (bottom - top) / (right - left) == pytest.approx(number + 1, rel=0.03)


def test_colours_of_a_palette_stay_as_they_are(reader: Reader) -> None:
    out = io.BytesIO()
    Image.new("RGB", (100, 100), (200, 30, 30)).quantize(4).save(out, "PNG")
    assert shown(put(reader, out.getvalue()).content).getpixel((306, 60)) == (200, 30, 30)


def test_what_is_see_through_is_white(reader: Reader) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (100, 100), (0, 0, 0, 0)).save(out, "PNG")
    assert shown(put(reader, out.getvalue()).content).getpixel((306, 60)) == (255, 255, 255)


def test_the_same_pieces_give_the_same_bytes(tmp_path: Path) -> None:
    contents = []
    for _ in range(2):
        reader = Reader(Limits(), {})
        contents.append(put(reader, pdf_bytes("one"), picture_bytes("JPEG")).content)
        reader.close()
    assert contents[0] == contents[1]
    pypdf.PdfReader(io.BytesIO(contents[0]), strict=True)


def test_a_piece_that_cannot_be_used_is_named(reader: Reader, tmp_path: Path) -> None:
    good = written(tmp_path, "good.pdf", pdf_bytes("x"))
    large = Reader(Limits(parsed_bytes=1000), {})
    refused: list[tuple[Reader, str, bytes | None, type[Exception]]] = [
        (reader, "locked.pdf", pdf_bytes("x", password="secret"), FileEncrypted),
        (reader, "cut.pdf", pdf_bytes("x")[:200], FileUnparsed),
        (reader, "cut.jpg", picture_bytes("JPEG", (400, 400))[:500], FileUnparsed),
        (reader, "note.docx", b"PK\3\4 anything", FileUnparsed),
        (reader, "empty.pdf", b"", FileEmpty),
        (reader, "gone.pdf", None, FileMissing),
        (large, "large.pdf", pdf_bytes("x") + b" " * 1000, FileTooLarge),
    ]
    for asked, name, content, failure in refused:
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(failure) as told:
            asked.assemble([Source(path, Path(name), STAMP), Source(good, Path("good.pdf"), STAMP)], Paper.A4)
        assert getattr(told.value, "path", None) == name
    large.close()
    with pytest.raises(FileUnreadable):
        reader.assemble([Source(tmp_path, Path("folder"), STAMP)], Paper.A4)


def test_a_piece_that_takes_too_long_is_given_up_and_named() -> None:
    slow = Reader(Limits(assemble_seconds=0), {})
    with pytest.raises(ReaderTimeout) as told:
        put(slow, pdf_bytes("x"))
    assert told.value.path == "piece1"
    slow.close()


def test_whoever_no_longer_wants_it_gets_nothing(reader: Reader) -> None:
    with pytest.raises(Cancelled):
        reader.assemble([Source(drawn_pdf(LETTER, count=400), Path("x"), STAMP)], Paper.A4, cancelled=lambda: True)
    assert put(reader, pdf_bytes("again")).pages == (1,)


def test_a_pdf_of_too_many_pages_is_refused(reader: Reader) -> None:
    writer = pypdf.PdfWriter()
    for _ in range(5001):
        writer.add_blank_page(100, 100)
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(FileTooLarge):
        put(reader, out.getvalue())

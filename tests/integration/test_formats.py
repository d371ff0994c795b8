"""What each readable kind says about its files. These files are our own, so they may be read in this process."""

import base64
import io
from pathlib import Path

import pytest
from PIL import Image
from samples import ccda_text, pdf_bytes, picture_bytes, written

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.errors import FileEncrypted, FileUnparsed
from recordkeeper.domain.look import Look, Section
from recordkeeper.formats import HEAD_BYTES, Looks, all_formats, ccda, format_of, image, pdf, text


def look(path: Path) -> Look:
    found = format_of(path.read_bytes()[:HEAD_BYTES])
    blank = Look(path=str(path), format=found.FORMAT, media_type=found.MEDIA_TYPE)
    return found.look(path, blank) if isinstance(found, Looks) else blank


def test_every_kind_is_found_and_other_comes_last() -> None:
    names = [each.FORMAT for each in all_formats()]
    assert set(names) == {"ccda", "pdf", "image", "text", "archive", "dicom", "fhir", "other"}
    assert names[-1] == "other"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"PK\x03\x04\x14\0", "archive"),
        (bytes(128) + b"DICM\x02\0", "dicom"),
        (b"II*\0" + bytes(124) + b"DICM\x02\0", "dicom"),
        (b'\xef\xbb\xbf{\r\n "resourceType" : "Patient"}', "fhir"),
        (b'{"a": "resourceType"}', "text"),
        (b"junk before %PDF-1.4", "pdf"),
        (b"\xff\xd8\xff\xe0", "image"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "image"),
        (b"RIFF\x10\0\0\0WAVEfmt ", "other"),
        (b"{\\rtf1 hello", "other"),
        (bytes(range(256)), "other"),
        ("naïve café".encode("cp1252"), "text"),
        ("Größe".encode("utf-16"), "text"),
        ("plain".encode("utf-16-be"), "text"),
        (b"<?xml version='1.0'?><!-- <ClinicalDocument> --><note/>", "text"),
        (b"<n1:ClinicalDocument xmlns:n1='urn:hl7-org:v3'/>", "ccda"),
    ],
)
def test_the_kind_is_known_by_content(content: bytes, kind: str) -> None:
    found = format_of(content).FORMAT
    assert found == kind


def test_a_clinical_document_says_who_whose_and_when(tmp_path: Path) -> None:
    found = look(written(tmp_path, "letter.txt", ccda_text()))
    assert found.format == "ccda"
    assert found.title == "Summary & plan"
    assert found.person_name == "Maren T. Łukasz-O'Dell"
    assert found.birth_date == PartialDate.parse("1978-02-14")
    assert found.provider == "Seaside Clinic"
    assert found.author == "Ines Quill"
    assert found.document_date == PartialDate.parse("2021-03-06")
    assert found.service == PartialDate.parse("2021-03-02/2021-03-05")
    assert found.type_code == "34133-9"
    assert found.is_summary is True
    assert found.sections == (
        Section(code="48765-2", title="Allergies"),
        Section(code=None, title="How it began"),
        Section(code="11450-4", title=None),
    )
    assert found.warnings == ()
    assert found.error is None


def test_what_a_clinical_document_lacks_is_none(tmp_path: Path) -> None:
    found = look(written(tmp_path, "a.xml", ccda_text(title="", dated="-08", born="", custodian="<name/>")))
    assert found.title is None
    assert found.document_date is None
    assert found.birth_date is None
    assert found.provider == "Harbor Doctors"


@pytest.mark.parametrize(
    ("stamp", "date"),
    [
        ("20140731172200-0600", "2014-07-31"),
        ("201407311722", "2014-07-31"),
        ("201407", "2014-07"),
        ("2014", "2014"),
        ("20140000", "2014"),
        ("20140231", "2014-02"),
        ("2014-07-31T10:00:00Z", "2014-07-31"),
        ("2014-0600", "2014"),
    ],
)
def test_a_time_stamp_is_read_as_far_as_it_goes(tmp_path: Path, stamp: str, date: str) -> None:
    assert look(written(tmp_path, "a.xml", ccda_text(dated=stamp))).document_date == PartialDate.parse(date)


@pytest.mark.parametrize("stamp", ["", "-08", "00010101000000", "unknown", "201"])
def test_a_time_stamp_that_is_none_gives_none(tmp_path: Path, stamp: str) -> None:
    assert look(written(tmp_path, "a.xml", ccda_text(dated=stamp))).document_date is None


@pytest.mark.parametrize(
    ("encoding", "warnings"),
    [("utf-8-sig", ()), ("utf-16", ()), ("utf-16-le", ()), ("cp1252", ("encoding_guessed",))],
)
def test_a_clinical_document_is_read_in_the_encoding_it_has(
    tmp_path: Path, encoding: str, warnings: tuple[str, ...]
) -> None:
    document = ccda_text().replace("Łukasz", "Müller")
    found = look(written(tmp_path, "a.ccd", document.encode(encoding)))
    assert found.format == "ccda"
    assert found.person_name == "Maren T. Müller-O'Dell"
    assert found.warnings == warnings
    assert found.error is None


def test_a_cut_clinical_document_still_says_who(tmp_path: Path) -> None:
    whole = ccda_text()
    found = look(written(tmp_path, "a.xml", whole[: whole.index("<structuredBody>")]))
    assert found.person_name == "Maren T. Łukasz-O'Dell"
    assert found.error == "file_unparsed"
    assert found.warnings == ("damaged",)


def test_a_document_about_two_people_says_so(tmp_path: Path) -> None:
    whole = ccda_text()
    target = whole[whole.index("<recordTarget>") : whole.index("<author>")]
    assert look(written(tmp_path, "a.xml", whole.replace(target, target * 2))).warnings == ("several_people",)


def test_narrative_becomes_lines(tmp_path: Path) -> None:
    lines = ccda.text(written(tmp_path, "a.xml", ccda_text()), 10_000).splitlines()
    assert lines[:3] == ["Summary & plan", "Maren T. Łukasz-O'Dell", "Mimi Dell"]
    assert lines[5:] == [
        "Allergies",
        "Substance | Reaction",
        "Walnut | Hives (mild)",
        "How it began",
        "At age",
        "seven",
        "Asthma",
        "Gout",
    ]
    assert len(ccda.text(tmp_path / "a.xml", 20)) == 20


@pytest.mark.parametrize(
    ("media_type", "raw"), [("text/plain", b"Gallstones seen"), ("application/pdf", pdf_bytes("Gallstones seen"))]
)
def test_a_body_that_is_no_xml_is_searchable(tmp_path: Path, media_type: str, raw: bytes) -> None:
    whole = ccda_text()
    body = f'<nonXMLBody><text mediaType="{media_type}" representation="B64">{base64.b64encode(raw).decode()}</text>'
    document = whole[: whole.index("<structuredBody>")] + f"{body}</nonXMLBody></component></ClinicalDocument>"
    assert "Gallstones seen" in ccda.text(written(tmp_path, "a.xml", document), 10_000)


def test_a_pdf_says_whom_its_first_pages_name(tmp_path: Path) -> None:
    page = "Name: QUILL, ADA B Date of Birth: 01 Mar 1948"
    found = pdf.look(written(tmp_path, "mine.pdf", pdf_bytes("Blue Button", page)), Look(path="mine.pdf"))
    assert found.person_name == "QUILL, ADA B"
    assert str(found.birth_date) == "1948-03-01"
    late = pdf.look(written(tmp_path, "late.pdf", pdf_bytes("One", "Two", page)), Look(path="late.pdf"))
    assert (late.person_name, late.birth_date) == (None, None)


def test_a_pdf_says_its_pages_and_title(tmp_path: Path) -> None:
    path = written(tmp_path, "scan", pdf_bytes("First page", "Second page", title="Visit notes"))
    found = look(path)
    assert (found.format, found.pages, found.title) == ("pdf", 2, "Visit notes")
    assert pdf.text(path, 1000) == "First page\nSecond page"
    assert pdf.text(path, 5) == "First"


def test_a_pdf_page_is_drawn_at_the_width_asked_for(tmp_path: Path) -> None:
    picture = Image.open(io.BytesIO(pdf.render(written(tmp_path, "a.pdf", pdf_bytes("Words")), 0, 150)))
    assert picture.size == (150, 200)
    assert picture.convert("L").getextrema()[0] < 128


def test_a_page_that_is_not_there_is_a_known_failure(tmp_path: Path) -> None:
    with pytest.raises(FileUnparsed):
        pdf.render(written(tmp_path, "a.pdf", pdf_bytes("Words")), 1, 150)
    with pytest.raises(FileUnparsed):
        image.render(written(tmp_path, "a.png", picture_bytes()), 1, 150)


def test_a_locked_pdf_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    with pytest.raises(FileEncrypted):
        look(written(tmp_path, "locked.pdf", pdf_bytes("Words", password="secret")))
    with pytest.raises(FileUnparsed) as caught:
        look(written(tmp_path, "cut.pdf", pdf_bytes("Words")[:40]))
    assert caught.type is FileUnparsed


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "GIF", "WEBP", "BMP"])
def test_a_picture_says_its_kind(tmp_path: Path, kind: str) -> None:
    found = look(written(tmp_path, "picture.bin", picture_bytes(kind)))
    assert (found.format, found.media_type, found.pages) == ("image", f"image/{kind.lower()}", 1)


def test_a_fax_of_three_pages_has_three(tmp_path: Path) -> None:
    pages = [Image.new("1", (30, 40), number % 2) for number in range(3)]
    pages[0].save(tmp_path / "fax.tif", save_all=True, append_images=pages[1:])
    assert look(tmp_path / "fax.tif").pages == 3
    drawn = Image.open(io.BytesIO(image.render(tmp_path / "fax.tif", 1, 30)))
    assert drawn.convert("L").getextrema() == (255, 255)


# The EXIF standard: where the first row and column of the stored picture belong, so where its red left half is seen.
@pytest.mark.parametrize(
    ("orientation", "red_at"),
    [
        (1, "left"), (2, "right"), (3, "right"), (4, "left"), (5, "top"), (6, "top"), (7, "bottom"), (8, "bottom"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_a_picture_is_shown_the_right_way_up(tmp_path: Path, kind: str, orientation: int, red_at: str) -> None:
    turned = written(tmp_path, "a", picture_bytes(kind, orientation=orientation))
    drawn = Image.open(io.BytesIO(image.render(turned, 0, 1000))).convert("RGB")
    assert drawn.size == ((40, 20) if red_at in ("left", "right") else (20, 40))
    across, down = drawn.size
    place = {"left": (2, down // 2), "right": (across - 3, down // 2), "top": (across // 2, 2)}
    red, _, blue = drawn.getpixel(place.get(red_at, (across // 2, down - 3)))
    assert red > blue


@pytest.mark.parametrize("mode", ["I;16", "F", "LA", "PA", "CMYK", "1"])
def test_a_picture_of_any_mode_is_drawn(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "a.tif"
    Image.new(mode, (10, 10)).save(path)
    assert Image.open(io.BytesIO(image.render(path, 0, 5))).size == (5, 5)


def test_a_cut_picture_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(FileUnparsed):
        look(written(tmp_path, "a.jpg", picture_bytes("JPEG", size=(400, 400))[:900]))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_text_is_read_in_its_encoding(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path, "a", "Größe: 180 cm\r\nGewicht: 80 kg".encode(encoding))
    assert look(path).media_type == "text/plain"
    assert text.text(path, 1000).lstrip("\ufeff") == "Größe: 180 cm\nGewicht: 80 kg"


def test_markup_is_text_of_its_own_type(tmp_path: Path) -> None:
    assert look(written(tmp_path, "a", "<!DOCTYPE html><html></html>")).media_type == "text/html"
    assert look(written(tmp_path, "b", "<?xml version='1.0'?><note/>")).media_type == "application/xml"
    assert look(written(tmp_path, "c", '[{"a": 1}]')).media_type == "application/json"

"""Puts letters, PDFs and pictures together into one PDF on sheets of one size, by PDFium; runs in the reader process.

A page of a foreign PDF becomes a drawing on a new sheet: what it shows is kept, with filled form fields and notes, but
no script, link or attachment of it comes along.

Every page stands upright on an upright sheet, a wide one made to fit the width. A fax machine takes paper one way only,
and whoever reads the pages, or their stamps, does not have to turn any.
"""

import ctypes
import hashlib
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from recordkeeper.domain.errors import FileEmpty, FileMissing, FileTooLarge, FileUnparsed, FileUnreadable
from recordkeeper.domain.paper import Paper
from recordkeeper.formats import HEAD_BYTES, image, pdf
from recordkeeper.formats.image import Scan

# In points. The foot holds the stamp, where nothing else is drawn; fax machines cut up to a fifth of an inch off.
_SHEETS = {Paper.LETTER: (612.0, 792.0), Paper.A4: (595.28, 841.89)}
_SIDE, _TOP, _FOOT = 28.0, 24.0, 40.0
_STAMP_BASE, _STAMP_SIZE, _STAMP_FONT = 20.0, 9.0, b"Helvetica"
# A fine fax has 200 dots an inch; print is read at 300.
_DOTS, _JPEG_QUALITY = 300, 90
_MOST_PAGES = 5000
_TRAILER_BYTES = 1024
_FILE_ID = re.compile(rb"/ID\[<([0-9A-F]{32})><([0-9A-F]{32})>\]\s*>>\s*startxref")


@dataclass(frozen=True)
class Source:
    """One piece: a file, or bytes that failures call by ``name``.

    Without a ``stamp`` the pages of a PDF are taken over as they are. A stamp may have ``{page}`` and ``{pages}``.
    """

    content: Path | bytes
    name: Path
    stamp: str = ""


@dataclass(frozen=True)
class Assembled:
    """The PDF, and how many pages each piece has in it."""

    content: bytes
    pages: tuple[int, ...]


def assemble(sources: Sequence[Source], paper: Paper, most_bytes: int) -> Assembled:
    """All pieces in their order. Raises ``FileEncrypted``, ``FileUnparsed`` or ``FileTooLarge`` with the piece's name.

    The same pieces give the same bytes. More than ``most_bytes`` in all are not read.
    """
    import pypdfium2

    _stop_the_clock()
    counts: list[int] = []
    left = most_bytes
    whole = pypdfium2.PdfDocument.new()
    try:
        for source in sources:
            with _named(source):
                left -= _size(source)
                if left < 0:
                    raise FileTooLarge(source.name)
                counts.append(_add(whole, source, paper))
                if sum(counts) > _MOST_PAGES:
                    raise FileTooLarge(source.name)
        out = io.BytesIO()
        whole.save(out)
    finally:
        whole.close()
    return Assembled(_with_own_id(out.getvalue()), tuple(counts))


@contextmanager
def _named(source: Source) -> Iterator[None]:
    """A failure of the system names the piece it is about."""
    try:
        yield
    except FileNotFoundError as problem:
        raise FileMissing(source.name) from problem
    except OSError as problem:
        raise FileUnreadable(source.name, reason=problem.strerror or str(problem)) from problem
    except MemoryError as problem:
        raise FileUnparsed(source.name, reason="needs too much memory") from problem


def _size(source: Source) -> int:
    if isinstance(source.content, bytes):
        return len(source.content)
    size = source.content.stat().st_size
    if not source.content.is_file():
        raise FileUnreadable(source.name, reason="not a file")
    return size


def _head(source: Source) -> bytes:
    if isinstance(source.content, bytes):
        return source.content[:HEAD_BYTES]
    with source.content.open("rb") as file:
        return file.read(HEAD_BYTES)


def _add(whole: Any, source: Source, paper: Paper) -> int:
    """Add one piece; returns its pages."""
    head = _head(source)
    if not head:
        raise FileEmpty(source.name)
    if image.recognises(head):
        return _add_pictures(whole, source, paper)
    if not pdf.recognises(head):
        raise FileUnparsed(source.name, reason="has no pages")
    with pdf.opened(source.content, source.name) as document:
        if len(document) == 0:
            raise FileUnparsed(source.name, reason="has no pages")
        if len(document) > _MOST_PAGES:
            raise FileTooLarge(source.name)
        if source.stamp:
            _add_redrawn(whole, document, source, paper)
        else:
            whole.import_pages(document)
        return len(document)


def _add_redrawn(whole: Any, document: Any, source: Source, paper: Paper) -> None:
    """Each page of a PDF as a drawing on a sheet."""
    import pypdfium2
    from pypdfium2 import raw

    sizes = list(_flattened(document, source.name))
    width, height = _SHEETS[paper]
    # PDFium makes drawings of pages, which share fonts and pictures, only where it puts two on one sheet.
    joined = raw.FPDF_ImportNPagesToOne(document.raw, 2 * width, height, 2, 1)
    if not joined:
        raise FileUnparsed(source.name, reason="a page cannot be drawn")
    pairs = pypdfium2.PdfDocument(joined)
    try:
        sheets = len(pairs)
        for pair in range(sheets):
            drawings = _taken_out(pairs, pair, width)
            for number, size in enumerate(sizes[2 * pair : 2 * pair + 2]):
                sheet = pairs.new_page(width, height)
                if number in drawings:
                    scale, left, bottom = _place(*size, paper)
                    drawings[number].set_matrix(pypdfium2.PdfMatrix(scale, 0, 0, scale, left, bottom))
                    sheet.insert_obj(drawings[number])
                sheet.gen_content()
                sheet.close()
        for _ in range(sheets):
            pairs.del_page(0)
        _stamp(pairs, source.stamp, width)
        whole.import_pages(pairs)
    finally:
        pairs.close()


def _flattened(document: Any, name: Path) -> Iterator[tuple[float, float]]:
    """Draw fields and notes into their pages; the sizes of the pages as they are seen."""
    from pypdfium2 import raw

    document.init_forms()
    for number in range(len(document)):
        page = document[number]
        width, height = page.get_size()
        if width <= 0 or height <= 0:
            raise FileUnparsed(name, reason="a page has no size")
        raw.FPDFPage_Flatten(page.raw, raw.FLAT_PRINT)
        page.close()
        yield width, height


def _taken_out(pairs: Any, pair: int, width: float) -> dict[int, Any]:
    """The drawings on a sheet of two, by their half; a page that shows nothing may have none."""
    page = pairs[pair]
    drawings = {}
    for drawing in list(page.get_objects(max_depth=1)):
        half = int(drawing.get_matrix().e >= width)
        page.remove_obj(drawing)
        drawings[half] = drawing
    page.close()
    return drawings


def _place(width: float, height: float, paper: Paper) -> tuple[float, float, float]:
    """How much smaller something is drawn, and where its lower left corner comes: at the top, in the middle."""
    across, down = _room(paper)
    scale = min(1.0, across / width, down / height)
    return scale, _SIDE + (across - width * scale) / 2, _FOOT + down - height * scale


def _room(paper: Paper) -> tuple[float, float]:
    width, height = _SHEETS[paper]
    return width - 2 * _SIDE, height - _TOP - _FOOT


def _add_pictures(whole: Any, source: Source, paper: Paper) -> int:
    """Each page of a picture on a sheet; what else is in the file, such as where a photo was taken, stays behind."""
    import pypdfium2

    across, down = _room(paper)
    width, height = _SHEETS[paper]
    part = pypdfium2.PdfDocument.new()
    try:
        for scan in image.scans(source.content, source.name, across, down, _DOTS):
            scale, left, bottom = _place(scan.width, scan.height, paper)
            drawing = _drawing(part, scan)
            drawing.set_matrix(pypdfium2.PdfMatrix(scan.width * scale, 0, 0, scan.height * scale, left, bottom))
            sheet = part.new_page(width, height)
            sheet.insert_obj(drawing)
            sheet.gen_content()
            sheet.close()
        _stamp(part, source.stamp, width)
        count = len(part)
        whole.import_pages(part)
    finally:
        part.close()
    return count


def _drawing(part: Any, scan: Scan) -> Any:
    import pypdfium2

    drawing = pypdfium2.PdfImage.new(part)
    if scan.flat:
        drawing.set_bitmap(pypdfium2.PdfBitmap.from_pil(scan.picture))
    else:
        packed = io.BytesIO()
        scan.picture.save(packed, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
        drawing.load_jpeg(packed, inline=True)
    return drawing


def _stamp(document: Any, stamp: str, width: float) -> None:
    """A line in the middle of the foot of each page; a page is made anew first, since its drawing came from another."""
    from pypdfium2 import raw

    for number in range(len(document) if stamp else 0):
        sheet = document[number]
        font = raw.FPDFText_LoadStandardFont(document.raw, _STAMP_FONT)
        line = raw.FPDFPageObj_CreateTextObj(document.raw, font, _STAMP_SIZE)
        raw.FPDFFont_Close(font)
        text = stamp.format(page=number + 1, pages=len(document))
        letters = ctypes.create_string_buffer(f"{text}\0".encode("utf-16-le"))
        raw.FPDFText_SetText(line, ctypes.cast(letters, raw.FPDF_WIDESTRING))
        sides = [ctypes.c_float() for _ in range(4)]
        raw.FPDFPageObj_GetBounds(line, *(ctypes.byref(side) for side in sides))
        left = (width - (sides[2].value - sides[0].value)) / 2
        raw.FPDFPageObj_Transform(line, 1, 0, 0, 1, left, _STAMP_BASE)
        raw.FPDFPage_InsertObject(sheet.raw, line)
        sheet.gen_content()
        sheet.close()


@cache
def _stop_the_clock() -> Any:
    """PDFium writes the moment into a PDF; the same pieces are to give the same bytes. Returns what must be kept."""
    from pypdfium2 import raw

    clock = ctypes.CFUNCTYPE(ctypes.c_long)(lambda: 0)
    raw.FSDK_SetTimeFunction(clock)
    return clock


def _with_own_id(content: bytes) -> bytes:
    """The PDF with an id made of its bytes in place of a random one."""
    found = _FILE_ID.search(content, max(0, len(content) - _TRAILER_BYTES))
    if found is None:
        return content
    blank = content[: found.start(1)] + content[found.end(2) :]
    own = hashlib.sha256(blank).hexdigest()[:32].upper().encode()
    return content[: found.start(1)] + own + b"><" + own + content[found.end(2) :]

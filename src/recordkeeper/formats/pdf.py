"""PDF: pages, text, title and pictures of pages, by PDFium."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from recordkeeper.domain.errors import FileEncrypted, FileUnparsed
from recordkeeper.domain.look import Look
from recordkeeper.formats.labelled import birth_date, named_person

FORMAT = "pdf"
ORDER = 30
MEDIA_TYPE = "application/pdf"

_NAMING_PAGES = 2
_MOST_PIXELS = 40_000_000
_SOFT_HYPHEN = "\ufffe"  # PDFium's mark for a hyphen at the end of a line


def recognises(head: bytes) -> bool:
    """Whether the mark of a PDF is near the start; some files carry a few bytes before it."""
    return b"%PDF-" in head[:1024]


def look(path: Path, look: Look) -> Look:
    """Pages and title, and whom the first pages name."""
    with opened(path, path) as document:
        beginning = "\n".join(_page_text(document, number) for number in range(min(_NAMING_PAGES, len(document))))
        return replace(
            look,
            pages=len(document),
            title=_title(document) or None,
            person_name=named_person(beginning),
            birth_date=birth_date(beginning),
        )


def text(path: Path, limit: int) -> str:
    """The text layer, page after page."""
    return text_of(path, path, limit)


def text_of(source: Path | bytes, path: Path, limit: int) -> str:
    """The text layer of a PDF that is a file, or bytes found inside the file at ``path``."""
    pieces: list[str] = []
    length = 0
    with opened(source, path) as document:
        for number in range(len(document)):
            if length >= limit:
                break
            pieces.append(_page_text(document, number))
            length += len(pieces[-1]) + 1
    return "\n".join(pieces)[:limit]


def render(path: Path, page: int, width: int) -> bytes:
    """A page with its filled form fields."""
    return draw(path, path, page, width)


def draw(source: Path | bytes, path: Path, page: int, width: int) -> bytes:
    """A page of a PDF that is a file, or bytes."""
    with opened(source, path) as document:
        if not 0 <= page < len(document):
            raise FileUnparsed(path, reason="no such page")
        document.init_forms()
        found = document[page]
        across, down = found.get_size()
        if across <= 0 or down <= 0:
            raise FileUnparsed(path, reason="the page has no size")
        scale = min(width / across, (_MOST_PIXELS / (across * down)) ** 0.5)
        if min(across, down) * scale < 1:
            raise FileUnparsed(path, reason="the page is too narrow")
        picture = found.render(scale=scale).to_pil()
        out = io.BytesIO()
        picture.save(out, "PNG")
        return out.getvalue()


@contextmanager
def opened(source: Path | bytes, path: Path) -> Iterator[Any]:
    """A PDF that is a file, or bytes; failures call it by ``path``."""
    import pypdfium2
    from pypdfium2.raw import FPDF_ERR_PASSWORD

    try:
        document = pypdfium2.PdfDocument(source)
        try:
            yield document
        finally:
            document.close()
    except pypdfium2.PdfiumError as problem:
        if problem.err_code == FPDF_ERR_PASSWORD:
            raise FileEncrypted(path) from problem
        raise FileUnparsed(path, reason=str(problem)) from problem


def _title(document: Any) -> str:
    """The title in the PDF's own description; a title that is no text is none."""
    try:
        title = str(document.get_metadata_value("Title"))
    except UnicodeDecodeError:
        return ""
    return " ".join(title.replace("\0", "").split())


def _page_text(document: Any, number: int) -> str:
    """The text of one page; a page that cannot be loaded has none, so that the others stay searchable."""
    import pypdfium2

    try:
        words = document[number].get_textpage().get_text_range()
    except pypdfium2.PdfiumError:
        return ""
    return str(words).replace(_SOFT_HYPHEN, "").replace("\0", "").replace("\r\n", "\n").strip()

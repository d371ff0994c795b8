"""The text of a clinical document's body: lines from narrative markup, and bodies that are not XML."""

import base64
import binascii
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.formats import pdf
from recordkeeper.formats.text import decoded

if TYPE_CHECKING:
    from lxml.etree import _Element

_LINES = frozenset({"paragraph", "list", "item", "table", "thead", "tbody", "tfoot", "tr", "caption", "br", "text"})
_CELLS = frozenset({"td", "th"})


def narrative(block: "_Element") -> str:
    """A narrative block as lines; the cells of a row stand side by side."""
    from lxml import etree

    pieces: list[str] = []
    for event, element in etree.iterwalk(block, events=("start", "end")):
        name = etree.QName(element).localname
        around = "\n" if name in _LINES else " | " if name in _CELLS else ""
        if event == "start":
            pieces += (around if name in _LINES else "", element.text or "")
        else:
            pieces += (around, "" if element is block else element.tail or "")
    lines = (" ".join(line.split()).removesuffix("|").rstrip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def unstructured(element: "_Element", path: Path, limit: int) -> str:
    """A body that is not XML: plain text or a PDF, encoded or not. Other kinds have no text."""
    words = "".join(map(str, element.itertext()))
    media_type = (element.get("mediaType") or "text/plain").partition(";")[0].strip().lower()
    if element.get("representation", "TXT").upper() != "B64":
        return words.strip() if media_type.startswith("text/") else ""
    try:
        raw = base64.b64decode(words.encode("ascii", "ignore"))
    except binascii.Error:
        return ""
    if media_type == "application/pdf" and raw:
        return pdf.text_of(raw, path, limit)
    return decoded(raw).strip() if media_type == "text/plain" else ""

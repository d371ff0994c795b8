"""Plain text, whatever its encoding."""

import codecs
import re
from dataclasses import replace
from pathlib import Path

from recordkeeper.domain.errors import FileUnparsed
from recordkeeper.domain.look import Look

FORMAT = "text"
ORDER = 80
MEDIA_TYPE = "text/plain"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NEVER_IN_TEXT = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f]")
_MARKUP = (
    (re.compile(r"\s*(<!doctype\s+html|<html)\b", re.IGNORECASE), "text/html"),
    (re.compile(r"\s*<(\?xml|!DOCTYPE|!--|[A-Za-z][\w.:-]*[\s>])"), "application/xml"),
    (re.compile(r"\s*[\[{]\s*[\"\[{\]}]"), "application/json"),
)
_OTHER_KINDS = (b"{\\rtf", b"%!PS")


def encoding_of(head: bytes) -> str | None:
    """The encoding that these first bytes of a file read as, or none when they are no text."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name if _reads_as(head, name) else None
    candidates = ("utf-16-le", "utf-16-be") if b"\0" in head else ("utf-8", "cp1252")
    return next((name for name in candidates if _reads_as(head, name)), None)


def decoded(raw: bytes) -> str:
    """Bytes that are known to be text, with line ends made equal; what cannot be read becomes U+FFFD."""
    encoding = encoding_of(raw[:4096]) or "cp1252"
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(raw)
    except UnicodeDecodeError:
        text = raw.decode("cp1252" if encoding == "utf-8" else encoding, errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def recognises(head: bytes) -> bool:
    """Whether the head reads as text and is no other kind's source."""
    return not head.startswith(_OTHER_KINDS) and encoding_of(head) is not None


def look(path: Path, look: Look) -> Look:
    """The flavour of text."""
    with path.open("rb") as file:
        start = decoded(file.read(4096))
    media_type = next((name for pattern, name in _MARKUP if pattern.match(start)), MEDIA_TYPE)
    return replace(look, media_type=media_type)


def text(path: Path, limit: int) -> str:
    """The text itself."""
    with path.open("rb") as file:
        raw = file.read(4 * limit + 4)
    if encoding_of(raw[:4096]) is None:
        raise FileUnparsed(path, reason="not text")
    return decoded(raw)[:limit]


def _reads_as(head: bytes, encoding: str) -> bool:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(head)
    except UnicodeDecodeError:
        return False
    return _NEVER_IN_TEXT.search(text) is None

"""Whatever no other module reads: filed as it is, with a media type when the first bytes tell it."""

from dataclasses import replace
from pathlib import Path

from recordkeeper.domain.look import Look

FORMAT = "other"
ORDER = 100
MEDIA_TYPE = "application/octet-stream"

_MARKS = (
    (b"{\\rtf", "application/rtf"),
    (b"%!PS", "application/postscript"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"ID3", "audio/mpeg"),
)


def recognises(_head: bytes) -> bool:
    """Always."""
    return True


def look(path: Path, look: Look) -> Look:
    """Its media type, if its mark is known."""
    with path.open("rb") as file:
        head = file.read(16)
    return replace(look, media_type=next((name for mark, name in _MARKS if head.startswith(mark)), MEDIA_TYPE))

"""ZIP archives, by name only: they are kept whole."""

FORMAT = "archive"
ORDER = 50
MEDIA_TYPE = "application/zip"

_MARKS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


def recognises(head: bytes) -> bool:
    """Whether the file begins as a ZIP archive does."""
    return head.startswith(_MARKS)

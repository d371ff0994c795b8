"""Pictures: scans, photographs and faxes, by Pillow, never larger than a fixed number of pixels."""

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.domain.errors import FileUnparsed
from recordkeeper.domain.look import Look

if TYPE_CHECKING:
    from PIL.Image import Image

FORMAT = "image"
ORDER = 40
MEDIA_TYPE = "image/*"

_MOST_PIXELS = 100_000_000  # some 400 MB when decoded; an A3 page at 600 dpi has 70 million
_KINDS = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "TIFF": "image/tiff",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "BMP": "image/bmp",
}
_MARKS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+", b"GIF87a", b"GIF89a")


def recognises(head: bytes) -> bool:
    """Whether the file begins as one of the kinds that are read."""
    is_webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    is_bmp = head[:2] == b"BM" and head[6:10] == b"\0\0\0\0"
    return head.startswith(_MARKS) or is_webp or is_bmp


def look(path: Path, look: Look) -> Look:
    """Pages, and whether the picture decodes to its end."""
    with _opened(path) as image:
        kind = image.format or ""
        pages = getattr(image, "n_frames", 1) if kind == "TIFF" else 1
        look = replace(look, media_type=_KINDS[kind], pages=pages)
        if _pixels(image) > _MOST_PIXELS:
            return replace(look, warnings=(*look.warnings, "image_too_large"))
        image.draft(None, (256, 256))
        image.load()
        return look


def render(path: Path, page: int, width: int) -> bytes:
    """A page the right way up, on white, never larger than it is."""
    from PIL import ImageOps

    with _opened(path) as image:
        image.seek(page)
        if _pixels(image) > _MOST_PIXELS:
            raise FileUnparsed(path, reason="too many pixels")
        image.draft(None, (width, width))
        upright = ImageOps.exif_transpose(image)
        plain = _on_white(upright)
        if plain.width > width:
            plain = plain.resize((width, max(1, round(plain.height * width / plain.width))))
        out = io.BytesIO()
        plain.save(out, "PNG")
        return out.getvalue()


@contextmanager
def _opened(path: Path) -> Iterator["Image"]:
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # the limit is ours, so that a large scan is still filed with its kind
    try:
        with Image.open(path, formats=tuple(_KINDS)) as image:
            yield image
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError, OverflowError, struct.error) as problem:
        raise FileUnparsed(path, reason=str(problem)) from problem


def _pixels(image: "Image") -> int:
    return image.width * image.height


def _on_white(image: "Image") -> "Image":
    from PIL import Image

    if image.mode.startswith(("I", "F")):  # 16 bits of grey and more
        return image.point(lambda value: value / 256).convert("L")
    if not image.has_transparency_data:
        return image if image.mode in ("1", "L", "RGB") else image.convert("RGB")
    picture = image.convert("RGBA")
    paper = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(paper, picture).convert("RGB")

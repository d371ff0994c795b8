"""Pictures: scans, photographs and faxes, by Pillow, never larger than a fixed number of pixels."""

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.domain.errors import FileTooLarge, FileUnparsed
from recordkeeper.domain.look import Look

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

FORMAT = "image"
ORDER = 40
MEDIA_TYPE = "image/*"

_MOST_PIXELS = 100_000_000  # some 400 MB when decoded; an A3 page at 600 dpi has 70 million
_POINTS = 72.0  # an inch
_MOST_DOTS = 4800
_FLAT = frozenset({"1", "P"})
_ORIENTATION = 0x0112  # the EXIF tag; from 5 on the picture lies on its side
_FIRST_SIDEWAYS = 5
_TURNS = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
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
    with _opened(path, path) as image:
        kind = image.format or ""
        look = replace(look, media_type=_KINDS[kind], pages=_pages(image))
        if _pixels(image) > _MOST_PIXELS:
            return replace(look, warnings=(*look.warnings, "image_too_large"))
        image.draft(None, (256, 256))
        image.load()
        return look


def render(path: Path, page: int, width: int) -> bytes:
    """A page the right way up, on white, never larger than it is."""
    with _opened(path, path) as image:
        image.seek(page)
        _load(image, path, width)
        across = image.height if _lies_on_its_side(image) else image.width
        out = io.BytesIO()
        _upright(image, min(1.0, width / across)).save(out, "PNG")
        return out.getvalue()


@dataclass(frozen=True)
class Scan:
    """One page of a picture, upright on white, with its size on paper in points; ``flat`` has few shades, sharp."""

    picture: "Picture"
    width: float
    height: float
    flat: bool


def scans(source: Path | bytes, path: Path, width: float, height: float, dots: int) -> Iterator[Scan]:
    """Every page, as large as it says it is, but made to fit these points, and no finer than ``dots`` an inch."""
    with _opened(source, path) as image:
        for number in range(_pages(image)):
            image.seek(number)
            full, flat = image.size, image.mode in _FLAT
            _load(image, path, round(max(width, height) / _POINTS * dots))
            if image.format != "JPEG":  # only a JPEG is loaded smaller than it is
                full = image.size
            across, down = (pixels * _POINTS / per_inch for pixels, per_inch in zip(full, _dots(image), strict=True))
            if _lies_on_its_side(image):
                across, down = down, across
            fit = min(1.0, width / across, height / down)
            across, down = across * fit, down * fit
            loaded = image.height if _lies_on_its_side(image) else image.width
            wanted = min(1.0, across / _POINTS * dots / loaded)
            yield Scan(_upright(image, wanted), across, down, flat)


@contextmanager
def _opened(source: Path | bytes, path: Path) -> Iterator["Picture"]:
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # the limit is ours, so that a large scan is still filed with its kind
    try:
        file = io.BytesIO(source) if isinstance(source, bytes) else source
        with Image.open(file, formats=tuple(_KINDS)) as image:
            yield image
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError, OverflowError, struct.error) as problem:
        raise FileUnparsed(path, reason=str(problem)) from problem


def _pages(image: "Picture") -> int:
    """Sheets of a fax are pages; the pictures of an animation are not."""
    return getattr(image, "n_frames", 1) if image.format == "TIFF" else 1


def _load(image: "Picture", path: Path, width: int) -> None:
    if _pixels(image) > _MOST_PIXELS:
        raise FileTooLarge(path)
    image.draft(None, (width, width))
    image.load()


def _turn(image: "Picture") -> int:
    return int(image.getexif().get(_ORIENTATION, 1))


def _lies_on_its_side(image: "Picture") -> bool:
    return _turn(image) >= _FIRST_SIDEWAYS


def _upright(image: "Picture", scale: float) -> "Picture":
    from PIL import Image

    turn, picture = _turn(image), _scaled(image, scale)
    if turn in _TURNS:
        picture = picture.transpose(Image.Transpose[_TURNS[turn]])
    return _on_white(picture)


def _dots(image: "Picture") -> tuple[float, float]:
    """Dots an inch, across and down: a fax has more of one than of the other. One a point where none are said."""
    across, down = (float(each) for each in image.info.get("dpi", (0, 0)))
    sane = all(_POINTS <= each <= _MOST_DOTS for each in (across, down))
    return (across, down) if sane else (_POINTS, _POINTS)


def _pixels(image: "Picture") -> int:
    return image.width * image.height


def _scaled(image: "Picture", scale: float) -> "Picture":
    """The picture made smaller first of all, so that no later step holds a second one of full size."""
    if image.mode in ("P", "PA"):
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    elif image.mode == "1":
        image = image.convert("L")
    return image.resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))))


def _on_white(image: "Picture") -> "Picture":
    from PIL import Image

    if image.mode.startswith(("I", "F")):  # 16 bits of grey and more
        return image.point(lambda value: value / 256).convert("L")
    if not image.has_transparency_data:
        return image if image.mode in ("L", "RGB") else image.convert("RGB")
    picture = image.convert("RGBA")
    paper = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(paper, picture).convert("RGB")

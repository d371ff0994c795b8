"""Building a two-page letter, warm, beside the same lines drawn on a bare canvas in the same process.

The floor draws each stretch of text of the finished letter where it stands, in its own font and size. It lays nothing
out and draws no rules. The goal is four times the floor.
"""

import ctypes
import statistics
import sys
import time
import tomllib
from collections.abc import Callable
from io import BytesIO

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from recordkeeper.app.law import Law
from recordkeeper.app.lettering import Lettering
from recordkeeper.content.words import Words
from recordkeeper.domain.letter_facts import LetterFacts
from recordkeeper.resources import resources_root

_ROUNDS, _GOAL = 40, 4.0
Line = tuple[str, float, float, float, str]
"""Font, size, left, baseline and words of one stretch of text."""


def lines_of(content: bytes) -> tuple[list[list[Line]], tuple[float, float]]:
    """Each page's stretches of text as they stand there, and the size of the sheet."""
    document = pypdfium2.PdfDocument(content)
    pages = []
    for page in document:
        text, lines = page.get_textpage(), list[Line]()
        for number in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(number)
            said = text.get_text_bounded(left, bottom, right, top).strip("\r\n\ufffe ")
            at = pypdfium2.raw.FPDFText_GetCharIndexAtPos(text.raw, left + 1, (bottom + top) / 2, 3, 5)
            lines.append((*font_at(text, at), left, bottom, said))
        pages.append(lines)
    size = document[0].get_size()
    document.close()
    return pages, size


def font_at(text: pypdfium2.PdfTextPage, at: int) -> tuple[str, float]:
    """The font and size of a character."""
    name, flags = ctypes.create_string_buffer(100), ctypes.c_int()
    pypdfium2.raw.FPDFText_GetFontInfo(text.raw, at, name, len(name), flags)
    bold = b"Bold" in name.value
    return f"NotoSans-{'Bold' if bold else 'Regular'}", pypdfium2.raw.FPDFText_GetFontSize(text.raw, at) or 9.5


def draw_bare(pages: list[list[Line]], size: tuple[float, float]) -> bytes:
    """The same stretches on a bare canvas."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=size, invariant=1)
    for lines in pages:
        for font, points, left, baseline, said in lines:
            canvas.setFont(font, points)
            canvas.drawString(left, baseline, said)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def milliseconds(work: Callable[[], object]) -> float:
    """How long it takes once."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def main() -> None:
    """Measure both in turn, so that a busy machine slows both, and print the ratio of their medians."""
    words = Words(resources_root())
    lettering = Lettering(resources_root(), Law(resources_root(), words), words)
    facts = LetterFacts.from_dict(tomllib.loads(lettering.example("initial_access")))
    built = lettering.build(facts)
    pages, size = lines_of(built.content)
    draw_bare(pages, size)
    ours, floor = [], []
    for _ in range(_ROUNDS):
        floor.append(milliseconds(lambda: draw_bare(pages, size)))
        ours.append(milliseconds(lambda: lettering.build(facts)))
    ratio = statistics.median(ours) / statistics.median(floor)
    print(f"letter, {built.pages} pages, {sum(map(len, pages))} stretches of text, warm, median of {_ROUNDS}")
    print(f"  bare canvas (floor): {statistics.median(floor):6.2f} ms")
    print(f"  ours:                {statistics.median(ours):6.2f} ms   {ratio:.1f} times the floor (goal: {_GOAL:g})")
    if built.pages != len(pages):
        sys.exit("the floor has other pages than the letter")


if __name__ == "__main__":
    main()

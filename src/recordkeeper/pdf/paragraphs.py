"""Paragraphs in the bundled fonts, made without the slow markup parser where nothing has to be shaped."""

from collections.abc import Iterable, Iterator
from functools import cache

from reportlab import platypus
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.paraparser import ParaFrag

from recordkeeper.domain.letter_text import Run
from recordkeeper.pdf import letter_styles as styles
from recordkeeper.pdf.fonts import Fonts, in_visual_order


class _Paragraph(platypus.Paragraph):
    """Breaks its lines once for a width; tables and frames ask for it two or three times."""

    _broken: tuple[float, tuple[float, float]] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Its size at this width."""
        if (
            self._broken is None or self._broken[0] != width or not hasattr(self, "blPara")
        ):  # splitting forgets its lines
            self._broken = (width, super().wrap(width, height))
        return self._broken[1]


def paragraph(fonts: Fonts, runs: Iterable[Run], style: ParagraphStyle, *, bullet: bool = False) -> platypus.Paragraph:
    """One paragraph; a line break in a run is a line break."""
    typeset = fonts.typeset(runs)
    mark = "•" if bullet else None
    if typeset.shaped or not typeset.stretches:
        shaped = styles.shaped(style) if typeset.shaped else style
        return platypus.Paragraph(typeset.markup, shaped, bulletText=mark)
    return _Paragraph("", style, bulletText=mark, frags=list(_fragments(typeset.stretches, style)))


def _fragments(stretches: Iterable[tuple[str, str]], style: ParagraphStyle) -> Iterator[ParaFrag]:
    for text, font in stretches:
        plain = _plain(style, font)
        for number, line in enumerate(text.split("\n")):
            if number:
                yield plain.clone(lineBreak=True, text="")
            if line:
                yield plain.clone(text=in_visual_order(line, shaped=False), us_lines=[], link=[])


@cache
def _plain(style: ParagraphStyle, font: str) -> ParaFrag:
    """A fragment of this style and font, as the parser would make it."""
    made = platypus.Paragraph(f'<font face="{font}">x</font>', style)
    return made.frags[0]

"""Sets the sheets of a bundle that come before its exhibits: what it is about, tables, and the hashes at the end.

A text of a bundle comes from many hands, so what no font can print is shown as a mark and never stops it.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from reportlab import platypus
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from recordkeeper.domain.bundle import BundlePart, BundleSection, BundleText
from recordkeeper.domain.letter_text import Run
from recordkeeper.domain.paper import Paper
from recordkeeper.pdf import letter_styles as styles
from recordkeeper.pdf.fonts import Fonts, clean, fonts_of
from recordkeeper.pdf.paragraphs import paragraph
from recordkeeper.pdf.sheets import SHEETS, Sheet

_MARK = "?"
_PADDING = 8.0  # beside the text of a cell
_SIDE = 54.0  # tables need more room than a letter's text has

_TITLE = ParagraphStyle("bundle_title", styles.SENDER_NAME, fontSize=17, leading=22, spaceAfter=2)
_HEADING = ParagraphStyle(
    "bundle_heading", styles.HEADING, fontSize=12, leading=16, spaceBefore=16, spaceAfter=2, keepWithNext=0
)
_LEAD = ParagraphStyle("bundle_lead", styles.BODY, spaceBefore=0, spaceAfter=4)
_CELL = ParagraphStyle("bundle_cell", styles.CELL, fontSize=8.5, leading=11)
_HASH = ParagraphStyle("bundle_hash", _CELL, fontSize=7)
_FOOT = ParagraphStyle("bundle_foot", styles.FOLLOW, fontSize=8)

# Shares of the text's width.
_SHARES = {
    BundlePart.ABOUT: (0.2, 0.8),
    BundlePart.EXHIBITS: (0.06, 0.15, 0.54, 0.08, 0.17),
    BundlePart.EXHIBITS_HERE: (0.06, 0.15, 0.42, 0.08, 0.12, 0.17),
    BundlePart.LEFT_OUT: (0.06, 0.4, 0.54),
    BundlePart.TIMELINE: (0.13, 0.19, 0.1, 0.21, 0.24, 0.13),
    BundlePart.CLOCKS: (0.15, 0.2, 0.65),
    BundlePart.ASKED: (0.5, 0.3, 0.2),
    BundlePart.MISSING: (0.5, 0.3, 0.2),
    BundlePart.CORRECTIONS: (0.24, 0.38, 0.38),
    BundlePart.ISSUES: (0.5, 0.3, 0.2),
    BundlePart.HASHES: (0.06, 0.4, 0.54),
}
# What must be free below for a heading with what is said under it and the head of its table, and for a first long row.
_ROOM_FOR_HEAD, _ROOM_FOR_LINES = 75, 50


def bundle_sheets(text: BundleText, paper: Paper, fonts: Path) -> tuple[bytes, int]:
    """The PDF and its number of pages; the same text gives the same bytes."""
    typeface = fonts_of(fonts)
    pages = _Setting(text, SHEETS[paper], typeface, None).build()[1]
    return _Setting(text, SHEETS[paper], typeface, pages).build()


class _Setting:
    """One pass; without a number of pages it only counts them."""

    def __init__(self, text: BundleText, sheet: Sheet, fonts: Fonts, pages: int | None) -> None:
        self._text, self._sheet, self._fonts, self._pages = text, sheet, fonts, pages
        self._width = sheet.width - 2 * _SIDE
        self._drawn = 0
        self._marked = False

    def build(self) -> tuple[bytes, int]:
        sheet, text = self._sheet, self._text
        target = BytesIO()
        frame = platypus.Frame(
            _SIDE, sheet.bottom, self._width, sheet.height - sheet.top - sheet.bottom,
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
        )  # fmt: skip
        document = platypus.BaseDocTemplate(
            target,
            pagesize=(sheet.width, sheet.height),
            title=text.title,
            author=text.person,
            creator="RecordKeeper",
            lang="en-US",
            invariant=1,
            pageTemplates=[platypus.PageTemplate("sheet", [frame], onPage=self._draw_foot)],
        )
        document.build(list(self._story()))
        return target.getvalue(), self._drawn

    def _draw_foot(self, canvas: Canvas, document: platypus.BaseDocTemplate) -> None:
        self._drawn = document.page
        number = self._text.page_of.format(page=document.page, pages=self._pages or document.page)
        bottom = self._sheet.bottom * 0.5
        canvas.setLineWidth(styles.HAIRLINE)
        canvas.line(_SIDE, bottom + 14, _SIDE + self._width, bottom + 14)
        self._draw_line(canvas, self._text.follow_line, _FOOT, _SIDE, 0.8 * self._width)
        self._draw_line(canvas, number, styles.NUMBER, _SIDE + 0.8 * self._width, 0.2 * self._width)

    def _draw_line(self, canvas: Canvas, line: str, style: ParagraphStyle, left: float, width: float) -> None:
        """One line at the foot, cut where it is too long."""
        paragraph, kept = self._paragraph(line, style), line
        while paragraph.wrap(width, self._sheet.height)[1] > style.leading and kept:
            kept = kept[: len(kept) * 9 // 10]
            paragraph = self._paragraph(f"{kept.rstrip()}…", style)
        paragraph.drawOn(canvas, left, self._sheet.bottom * 0.5)

    def _story(self) -> Iterator[platypus.Flowable]:
        yield self._paragraph(self._text.title, _TITLE, bold=True)
        yield platypus.HRFlowable("100%", styles.RULE, color=styles.INK, spaceBefore=2, spaceAfter=8)
        for section in self._text.sections:
            yield from self._section(section)
        if self._marked:
            yield platypus.Spacer(1, styles.GAP)
            yield self._paragraph(self._text.unprintable.format(mark=_MARK), _LEAD)

    def _section(self, section: BundleSection) -> Iterator[platypus.Flowable]:
        rows = [list(self._cells(section, row)) for row in section.rows]
        widths = [share * self._width for share in _SHARES[section.part]]
        heights = [
            max(cell.wrap(width - _PADDING, self._sheet.height)[1] for cell, width in zip(row, widths, strict=True))
            for row in rows
        ]
        # A row stays whole, unless it is so long that it would leave much of a page empty, or fit on none.
        breaks = max(heights, default=0) > self._sheet.height / 3
        if section.heading:
            yield platypus.CondPageBreak(
                _ROOM_FOR_HEAD + (min(heights[0], _ROOM_FOR_LINES) if breaks else sum(heights[:1]))
            )
            yield self._paragraph(section.heading, _HEADING, bold=True)
        if section.lead:
            yield self._paragraph(section.lead, _LEAD)
        if rows:
            head = [[self._paragraph(cell, _CELL, bold=True) for cell in section.columns]] if section.columns else []
            yield platypus.Table(
                [*head, *rows],
                colWidths=widths,
                repeatRows=len(head),
                splitInRow=int(breaks),
                hAlign="LEFT",
                spaceAfter=styles.AFTER_TABLE,
                style=styles.GRID if head else styles.PLAIN,
            )

    def _cells(self, section: BundleSection, row: tuple[str, ...]) -> Iterator[platypus.Paragraph]:
        last = _HASH if section.part is BundlePart.HASHES else _CELL
        for number, cell in enumerate(row):
            style = last if number == len(row) - 1 else _CELL
            yield self._paragraph(cell, style, bold=not section.columns and number == 0)

    def _paragraph(self, text: str, style: ParagraphStyle, *, bold: bool = False) -> platypus.Paragraph:
        text = clean(text)
        unknown = self._fonts.unknown((text,))
        if unknown:
            self._marked = True
            text = text.translate({ord(character): _MARK for character in unknown})
        return paragraph(self._fonts, [Run(text, bold)], style)

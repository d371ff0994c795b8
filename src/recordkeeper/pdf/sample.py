"""Draws an invented paper of the sample library: letterhead, a box with whose it is, sections with lists and tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from io import BytesIO

from reportlab import platypus
from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.pdfgen.canvas import Canvas

from recordkeeper.domain.sample import Grid, Points, Prose, SamplePaper

_WIDTH, _HEIGHT = letter
_MARGIN = 0.9 * inch
_TEXT_WIDTH = _WIDTH - 2 * _MARGIN
_FOOT = "Sample: an invented document about an invented person"


@dataclass(frozen=True)
class _Look:
    """How one holder's papers look."""

    accent: Color
    plain: str
    bold: str
    size: float
    banner: bool


_LOOKS = (
    _Look(HexColor(0x1F4E79), "Helvetica", "Helvetica-Bold", 9.5, banner=True),
    _Look(HexColor(0x5B2C6F), "Times-Roman", "Times-Bold", 11, banner=False),
    _Look(HexColor(0x0B5345), "Helvetica", "Helvetica-Bold", 10, banner=False),
    _Look(HexColor(0x6E2C00), "Times-Roman", "Times-Bold", 11, banner=True),
)


def sample_bytes(paper: SamplePaper, period: str, signed: str, born: str) -> bytes:
    """The paper as a PDF; the days are given as they are to be read."""
    look = _LOOKS[paper.style]
    target = BytesIO()
    document = platypus.BaseDocTemplate(target, pagesize=letter, title=paper.title, author=paper.author, invariant=1)
    top = 1.5 * inch

    def first(canvas: Canvas, _: platypus.BaseDocTemplate) -> None:
        if paper.letterhead:
            _letterhead(canvas, paper.letterhead, look)
        _foot(canvas, paper, 1)

    def later(canvas: Canvas, of: platypus.BaseDocTemplate) -> None:
        _foot(canvas, paper, of.page)

    document.addPageTemplates(
        [
            platypus.PageTemplate("first", [_frame(top)], onPage=first, autoNextPageTemplate="later"),
            platypus.PageTemplate("later", [_frame(0.8 * inch)], onPage=later),
        ]
    )
    document.build(list(_story(paper, look, period, signed, born)))
    return target.getvalue()


def _frame(top: float) -> platypus.Frame:
    bottom = 0.9 * inch
    return platypus.Frame(_MARGIN, bottom, _TEXT_WIDTH, _HEIGHT - top - bottom, 0, 0, 0, 0)


def _letterhead(canvas: Canvas, letterhead: tuple[str, ...], look: _Look) -> None:
    name, *rest = letterhead
    if look.banner:
        canvas.setFillColor(look.accent)
        canvas.rect(0, _HEIGHT - 1.05 * inch, _WIDTH, 1.05 * inch, stroke=0, fill=1)
    else:
        canvas.setStrokeColor(look.accent)
        canvas.setLineWidth(2)
        canvas.line(_MARGIN, _HEIGHT - 1.15 * inch, _WIDTH - _MARGIN, _HEIGHT - 1.15 * inch)
    canvas.setFillColor(white if look.banner else look.accent)
    canvas.setFont(look.bold, 17)
    canvas.drawString(_MARGIN, _HEIGHT - 0.62 * inch, name)
    canvas.setFillColor(white if look.banner else black)
    canvas.setFont(look.plain, 9)
    canvas.drawString(_MARGIN, _HEIGHT - 0.84 * inch, "  ·  ".join(rest))


def _foot(canvas: Canvas, paper: SamplePaper, page: int) -> None:
    canvas.setFont("Helvetica", 7.5)
    canvas.setFillColor(black)
    canvas.drawString(_MARGIN, 0.55 * inch, _FOOT)
    whose = f"{paper.person}  ·  page {page}" if paper.person else f"page {page}"
    canvas.drawRightString(_WIDTH - _MARGIN, 0.55 * inch, whose)


def _story(paper: SamplePaper, look: _Look, period: str, signed: str, born: str) -> Iterator[platypus.Flowable]:
    text = ParagraphStyle("text", fontName=look.plain, fontSize=look.size, leading=look.size * 1.4, spaceAfter=5)
    heading = ParagraphStyle(
        "heading", text, fontName=look.bold, textColor=look.accent, spaceBefore=9, spaceAfter=3, keepWithNext=1
    )
    title = ParagraphStyle("title", text, fontName=look.bold, fontSize=15, leading=19, spaceAfter=8)
    point = ParagraphStyle("point", text, leftIndent=12, bulletIndent=2, spaceAfter=2)
    yield platypus.Paragraph(escape(paper.title), title)
    yield _whose(paper, look, text, period, born)
    for section in paper.sections:
        if section.heading:
            yield platypus.Paragraph(escape(section.heading), heading)
        for block in section.blocks:
            match block:
                case Prose():
                    yield platypus.Paragraph(escape(block.text), text)
                case Points():
                    yield from (platypus.Paragraph(escape(each), point, bulletText="•") for each in block.items)
                case Grid():
                    yield _grid(block, look, text)
    if paper.author:
        yield platypus.Paragraph(f"Signed electronically by {escape(paper.author)}, {escape(signed)}", heading)


def _whose(paper: SamplePaper, look: _Look, text: ParagraphStyle, period: str, born: str) -> platypus.Flowable:
    facts = {
        "Patient": paper.person,
        "Date": period,
        "Born": born,
        "Clinician": paper.author,
        "Record no.": paper.patient_number,
    }
    cells = [
        platypus.Paragraph(f'<font name="{look.bold}">{name}:</font> {escape(value)}', text)
        for name, value in facts.items()
        if value
    ]
    rows = [[*cells[start : start + 2], ""][:2] for start in range(0, len(cells), 2)]
    return platypus.Table(
        rows,
        colWidths=[_TEXT_WIDTH / 2] * 2,
        spaceAfter=8,
        style=[("BOX", (0, 0), (-1, -1), 0.7, look.accent), ("VALIGN", (0, 0), (-1, -1), "TOP")],
    )


def _grid(grid: Grid, look: _Look, text: ParagraphStyle) -> platypus.Flowable:
    cell = ParagraphStyle("cell", text, spaceAfter=0, fontSize=look.size - 0.5)
    head = ParagraphStyle("head", cell, fontName=look.bold)
    rows = [
        [platypus.Paragraph(escape(each), cell if number else head) for each in row]
        for number, row in enumerate(grid.rows)
    ]
    return platypus.Table(
        rows,
        colWidths=[_TEXT_WIDTH / len(grid.rows[0])] * len(grid.rows[0]),
        repeatRows=1,
        hAlign="LEFT",
        spaceAfter=6,
        style=[
            ("LINEBELOW", (0, 0), (-1, 0), 1, look.accent),
            ("LINEBELOW", (0, 1), (-1, -1), 0.25, black),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ],
    )

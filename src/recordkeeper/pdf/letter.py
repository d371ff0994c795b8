"""Sets a letter as a PDF: letterhead, recipient for a window envelope, text, tables, signature, page numbers.

Pages are kept until all are laid out, and then numbered: "2 of 3". The same text gives the same bytes.
"""

from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab import platypus
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from recordkeeper.domain.letter_text import (
    BLANK_LINE,
    Area,
    Block,
    BuiltLetter,
    Bullets,
    LetterText,
    Paragraph,
    Part,
    Run,
    SignatureLines,
    Table,
)
from recordkeeper.domain.paper import Paper
from recordkeeper.pdf import letter_styles as styles
from recordkeeper.pdf.fonts import Fonts, fonts_of
from recordkeeper.pdf.paragraphs import paragraph
from recordkeeper.pdf.sheets import SHEETS, Sheet


def build_letter(text: LetterText, paper: Paper, fonts: Path) -> BuiltLetter:
    """The PDF of a letter; raises ``UnprintableText`` for characters that no font in the folder ``fonts`` has."""
    typeface = fonts_of(fonts)
    typeface.check(_all_texts(text))
    content, pages = _Setting(text, SHEETS[paper], typeface).build()
    return BuiltLetter(content=content, pages=pages, text=text)


def _all_texts(text: LetterText) -> Iterator[str]:
    yield from (*text.sender, *text.recipient, text.follow_line, text.title)
    for block in text.blocks:
        for part in block.parts:
            yield from _texts(part)


def _texts(part: Part) -> Iterable[str]:
    if isinstance(part, Paragraph):
        return (part.text,)
    if isinstance(part, Bullets):
        return (item.text for item in part.items)
    if isinstance(part, SignatureLines):
        return (part.signature, part.date, *part.signer)
    return (cell for row in (part.columns, *part.rows) for cell in row)


class _NumberedPages(Canvas):
    """Keeps the pages until their number is known, and lets each be numbered then."""

    def __init__(self, number: Callable[[Canvas, int, int], None], *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._number = number
        self._kept: list[dict[str, object]] = []
        self.count = 0

    def showPage(self) -> None:
        """Keep the page."""
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]

    def save(self) -> None:
        """Number and show the pages, then write them."""
        kept, self.count = self._kept, len(self._kept)
        for page, state in enumerate(kept, 1):
            self.__dict__.update(state, count=len(kept), _kept=[])
            self._number(self, page, len(kept))
            super().showPage()
        super().save()


class _Setting:
    """Lays out one letter."""

    def __init__(self, text: LetterText, sheet: Sheet, fonts: Fonts) -> None:
        self._text, self._sheet, self._fonts = text, sheet, fonts

    def build(self) -> tuple[bytes, int]:
        sheet, text = self._sheet, self._text
        target = BytesIO()
        document = platypus.BaseDocTemplate(
            target,
            pagesize=(sheet.width, sheet.height),
            title=f"{text.title} ({text.reference})",
            author=text.sender[0],
            creator="RecordKeeper",
            lang="en-US",
            invariant=1,
            pageTemplates=[self._page("first", self._draw_nothing), self._page("follow", self._draw_follow)],
        )
        made: list[_NumberedPages] = []

        def canvas(*arguments: Any, **options: Any) -> Canvas:
            made.append(_NumberedPages(self._draw_number, *arguments, **options))
            return made[-1]

        document.build([platypus.NextPageTemplate("follow"), *self._story()], canvasmaker=canvas)
        return target.getvalue(), made[-1].count

    def _page(self, name: str, draw: Callable[[Canvas, platypus.BaseDocTemplate], None]) -> platypus.PageTemplate:
        sheet = self._sheet
        top = sheet.top if name == "first" else sheet.top + styles.FOLLOW_HEAD
        frame = platypus.Frame(
            sheet.left,
            sheet.bottom,
            sheet.text_width,
            sheet.height - top - sheet.bottom,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        return platypus.PageTemplate(name, [frame], onPage=draw)

    def _draw_nothing(self, _canvas: Canvas, _document: platypus.BaseDocTemplate) -> None:
        """The first page has its letterhead in the text."""

    def _draw_follow(self, canvas: Canvas, _document: platypus.BaseDocTemplate) -> None:
        sheet = self._sheet
        self._draw_line(canvas, self._text.follow_line, styles.FOLLOW, sheet.height - sheet.top)
        canvas.setLineWidth(styles.HAIRLINE)
        under = sheet.height - sheet.top - 5
        canvas.line(sheet.left, under, sheet.width - sheet.right, under)

    def _draw_number(self, canvas: Canvas, page: int, pages: int) -> None:
        line = self._text.page_of.format(page=page, pages=pages)
        self._draw_line(canvas, line, styles.NUMBER, self._sheet.bottom * 0.5)

    def _draw_line(self, canvas: Canvas, line: str, style: ParagraphStyle, bottom: float) -> None:
        paragraph = self._paragraph([Run(line)], style)
        paragraph.wrap(self._sheet.text_width, self._sheet.height)
        paragraph.drawOn(canvas, self._sheet.left, bottom)

    def _story(self) -> list[platypus.Flowable]:
        *body, last = [list(self._flowables(block)) for block in self._text.in_area(Area.BODY)]
        ending = [each for block in self._text.in_area(Area.SIGNATURE) for each in self._flowables(block)]
        return [
            *self._opening(),
            *(self._paragraph(_bold(part), styles.SUBJECT) for part in self._paragraphs(Area.SUBJECT)),
            *(each for block in body for each in block),
            platypus.KeepTogether([*last, *ending]),
        ]

    def _paragraphs(self, area: Area) -> list[Paragraph]:
        parts = [part for block in self._text.in_area(area) for part in block.parts]
        return [part for part in parts if isinstance(part, Paragraph)]

    def _opening(self) -> list[platypus.Flowable]:
        """Letterhead, recipient and reference, with the gaps that put a recipient into the window."""
        sheet = self._sheet
        name, *rest = self._text.sender
        letterhead: list[platypus.Flowable] = [
            self._paragraph([Run(name, bold=True)], styles.SENDER_NAME),
            *(self._paragraph([Run(line)], styles.SENDER) for line in rest),
            platypus.HRFlowable("100%", styles.RULE, color=styles.INK, spaceBefore=4, spaceAfter=0),
        ]
        reference = [self._paragraph(part.runs, styles.REFERENCE) for part in self._paragraphs(Area.HEAD)]
        if not self._text.recipient:
            return [*letterhead, platypus.Spacer(1, styles.GAP), *reference, platypus.Spacer(1, styles.GAP)]
        recipient = [self._paragraph([Run(line)], styles.RECIPIENT) for line in self._text.recipient]
        reference_width = sheet.width - sheet.right - sheet.reference_left
        widths = [sheet.address_width, sheet.text_width - sheet.address_width - reference_width, reference_width]
        address = platypus.Table([[recipient, "", reference]], colWidths=widths, splitInRow=1, style=styles.ADDRESS)
        head_end = sheet.top + _height(letterhead, sheet.text_width)
        address_height = _height([address], sheet.text_width)
        address_start = max(head_end + styles.GAP, sheet.address_start(address_height))
        text_start = max(address_start + address_height + styles.GAP, sheet.text_top)
        return [
            *letterhead,
            platypus.Spacer(1, address_start - head_end),
            address,
            platypus.Spacer(1, text_start - address_start - address_height),
        ]

    def _flowables(self, block: Block) -> Iterator[platypus.Flowable]:
        """A block; what leads to a short table stays with all of it, a long table may break after its first rows."""
        breaks = any(isinstance(part, Table) and part.kind in styles.MAY_BREAK for part in block.parts)
        if breaks:
            yield platypus.CondPageBreak(styles.ROOM_FOR_ROWS)
        for part, following in zip(block.parts, (*block.parts[1:], None), strict=True):
            if isinstance(part, Paragraph) and part.heading:
                yield self._paragraph(_bold(part), styles.HEADING_ALONE if breaks else styles.HEADING)
            elif isinstance(part, Paragraph):
                leads = isinstance(following, Table | Bullets) and not breaks
                yield self._paragraph(part.runs, styles.LEAD if leads else styles.BODY)
            elif isinstance(part, Bullets):
                *leading, last = part.items
                yield from (self._paragraph(item.runs, styles.BULLET_LEADING, bullet=True) for item in leading)
                yield self._paragraph(last.runs, styles.BULLET, bullet=True)
            elif isinstance(part, SignatureLines):
                yield from self._signature(part)
            else:
                yield self._table(part)

    def _table(self, table: Table) -> platypus.Flowable:
        head = (
            [[self._paragraph([Run(cell, bold=True)], styles.CELL) for cell in table.columns]] if table.columns else []
        )
        rows = [
            [
                self._paragraph([Run(cell, bold)], styles.CELL)
                for cell, bold in zip(row, _bold_cells(table, row), strict=True)
            ]
            for row in table.rows
        ]
        widths = [share * self._sheet.text_width for share in styles.SHARES[table.kind]]
        return platypus.Table(
            [*head, *rows],
            colWidths=widths,
            repeatRows=len(head),
            splitInRow=1,
            hAlign="LEFT",
            spaceAfter=styles.AFTER_TABLE,
            style=styles.GRID if head else styles.PLAIN,
        )

    def _signature(self, lines: SignatureLines) -> Iterator[platypus.Flowable]:
        captions = [self._paragraph([Run(caption)], styles.CAPTION) for caption in (lines.signature, lines.date)]
        widths = [share * self._sheet.text_width for share in styles.SIGNATURE_SHARES]
        yield platypus.Spacer(1, styles.ROOM_TO_SIGN)
        yield platypus.Table(
            [[captions[0], "", captions[1]]], colWidths=widths, hAlign="LEFT", style=styles.SIGNATURE_LINES
        )
        name, *rest = lines.signer
        yield self._paragraph([Run(name, bold=True)], styles.SIGNER)
        yield from (self._paragraph([Run(line)], styles.SIGNER) for line in rest)
        yield platypus.Spacer(1, styles.GAP / 2)

    def _paragraph(self, runs: Iterable[Run], style: ParagraphStyle, *, bullet: bool = False) -> platypus.Paragraph:
        return paragraph(self._fonts, runs, style, bullet=bullet)


def _bold(paragraph: Paragraph) -> tuple[Run, ...]:
    return tuple(Run(run.text, bold=True) for run in paragraph.runs)


def _bold_cells(table: Table, row: tuple[str, ...]) -> tuple[bool, ...]:
    """Labels at the left, and each yes that waits for initials."""
    return tuple(
        (not table.columns and number == 0) or (number == 1 and row[-1] == BLANK_LINE) for number in range(len(row))
    )


def _height(flowables: Iterable[platypus.Flowable], width: float) -> float:
    """The height some flowables take, with the spaces between and after them."""
    return sum(each.getSpaceBefore() + each.wrap(width, 10_000)[1] + each.getSpaceAfter() for each in flowables)

"""How a letter looks: type, spaces and rules. Black only, since letters are faxed and copied."""

from functools import cache

from reportlab.lib.colors import black
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import TableStyle

from recordkeeper.domain.letter_text import TableKind

INK = black
HAIRLINE = 0.25
RULE = 0.8
GAP = 14
FOLLOW_HEAD = 20
AFTER_TABLE = 6
ROOM_TO_SIGN = 26

_TEXT = ParagraphStyle(
    "text",
    fontName="NotoSans-Regular",
    bulletFontName="NotoSans-Regular",
    fontSize=9.5,
    leading=13,
    textColor=INK,
    allowWidows=0,
    allowOrphans=0,
    splitLongWords=1,
)
BODY = ParagraphStyle("body", _TEXT, spaceBefore=5, spaceAfter=5)
LEAD = ParagraphStyle("lead", BODY, keepWithNext=1)
SUBJECT = ParagraphStyle("subject", _TEXT, fontSize=12, leading=16, spaceAfter=10)
HEADING = ParagraphStyle("heading", _TEXT, fontSize=10.5, leading=14, spaceBefore=7, spaceAfter=2, keepWithNext=1)
HEADING_ALONE = ParagraphStyle("heading_alone", HEADING, spaceBefore=2, keepWithNext=0)
BULLET = ParagraphStyle("bullet", _TEXT, leftIndent=12, bulletIndent=1, bulletFontSize=9.5, spaceAfter=2)
BULLET_LEADING = ParagraphStyle("bullet_leading", BULLET, keepWithNext=1)
SENDER_NAME = ParagraphStyle("sender_name", _TEXT, fontSize=14, leading=18, spaceAfter=1)
SENDER = ParagraphStyle("sender", _TEXT, fontSize=8.5, leading=12)
RECIPIENT = ParagraphStyle("recipient", _TEXT, fontSize=10, leading=12)
REFERENCE = ParagraphStyle("reference", _TEXT, fontSize=10, leading=12)
CELL = ParagraphStyle("cell", _TEXT, fontSize=9, leading=12)
CAPTION = ParagraphStyle("caption", _TEXT, fontSize=8, leading=10)
SIGNER = ParagraphStyle("signer", _TEXT)
FOLLOW = ParagraphStyle("follow", _TEXT, fontSize=8.5, leading=11)
NUMBER = ParagraphStyle("number", _TEXT, fontSize=8.5, leading=11, alignment=TA_RIGHT)

# Tables that may go over a page's end; what must be free there for a heading, the table's head and its first rows.
MAY_BREAK = frozenset(TableKind) - {TableKind.IDENTITY, TableKind.SENSITIVE}
ROOM_FOR_ROWS = 96

# Shares of the text's width.
SHARES = {
    TableKind.IDENTITY: (0.27, 0.73),
    TableKind.ITEMS: (0.56, 0.22, 0.22),
    TableKind.SENSITIVE: (0.56, 0.22, 0.22),
    TableKind.CORRECTIONS: (0.24, 0.38, 0.38),
    TableKind.ARRIVALS: (0.62, 0.24, 0.14),
    TableKind.FEE: (0.4, 0.16, 0.44),
    TableKind.ISSUES: (0.5, 0.2, 0.3),
    TableKind.TIMELINE: (0.18, 0.15, 0.39, 0.28),
    TableKind.EXAMS: (0.22, 0.3, 0.22, 0.26),
}
SIGNATURE_SHARES = (0.56, 0.08, 0.36)

_TOP = ("VALIGN", (0, 0), (-1, -1), "TOP")
_NO_SIDES = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 8)]
ADDRESS = TableStyle([_TOP, *_NO_SIDES, ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)])
GRID = TableStyle(
    [
        _TOP,
        *_NO_SIDES,
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("LINEBELOW", (0, 0), (-1, 0), RULE, INK),
        ("LINEBELOW", (0, 1), (-1, -1), HAIRLINE, INK),
    ]
)
PLAIN = TableStyle([_TOP, *_NO_SIDES, ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)])
SIGNATURE_LINES = TableStyle(
    [
        _TOP,
        *_NO_SIDES,
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("LINEABOVE", (0, 0), (0, 0), HAIRLINE, INK),
        ("LINEABOVE", (2, 0), (2, 0), HAIRLINE, INK),
    ]
)


@cache
def shaped(style: ParagraphStyle) -> ParagraphStyle:
    """The style with letters placed by the shaper."""
    return ParagraphStyle(f"{style.name}_shaped", style, shaping=1)

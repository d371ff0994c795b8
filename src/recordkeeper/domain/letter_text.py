"""A letter as structured text, before it becomes a page: blocks of paragraphs, lists and tables, each with its element.

A kind of letter (``LetterKind``) is the same structure with ``{placeholders}`` in its runs.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from recordkeeper.domain.request import Right

# Where initials go by hand.
BLANK_LINE = "________"


class Area(StrEnum):
    """Where on the sheet a block belongs."""

    HEAD = "head"
    SUBJECT = "subject"
    BODY = "body"
    SIGNATURE = "signature"


class Moment(StrEnum):
    """When a letter is for."""

    FIRST = "first"
    FIRST_TOO = "first_too"
    WAITING = "waiting"
    ANSWERED = "answered"
    LATE = "late"
    COMPLAINT = "complaint"
    APART = "apart"


class Addressee(StrEnum):
    """Whom a letter goes to."""

    RECORDS = "records"
    IMAGING = "imaging"
    PRIVACY = "privacy"
    AUTHORITY = "authority"
    NOBODY = "nobody"


class Body(StrEnum):
    """What sort of authority a complaint goes to; ``PLACE`` is the one of the law that sets the date, a state's say."""

    COMPLAINT = "complaint"
    INFO_BLOCKING = "info_blocking"
    PLACE = "place"


class TableKind(StrEnum):
    """What a table shows; the page gives each its widths."""

    IDENTITY = "identity"
    ITEMS = "items"
    SENSITIVE = "sensitive"
    CORRECTIONS = "corrections"
    ARRIVALS = "arrivals"
    FEE = "fee"
    ISSUES = "issues"
    TIMELINE = "timeline"
    EXAMS = "exams"


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style. A line break is a line break."""

    text: str
    bold: bool = False


@dataclass(frozen=True)
class Paragraph:
    """One paragraph; a heading stays with what follows it."""

    runs: tuple[Run, ...]
    heading: bool = False

    @property
    def text(self) -> str:
        """The words without their style."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Bullets:
    """A list without numbers."""

    items: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Table:
    """Rows of plain text; ``columns`` is empty for a table without a head."""

    kind: TableKind
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class SignatureLines:
    """Lines to sign on: what stands under each line, then who signs and by what authority."""

    signature: str
    date: str
    signer: tuple[str, ...]


Part = Paragraph | Bullets | Table | SignatureLines


@dataclass(frozen=True)
class Block:
    """Parts that belong together; ``element`` names what the letter must say there, and may be empty.

    ``when`` are the facts that must be there (``not-`` before a name: must not) for the block to be said.
    """

    element: str
    area: Area
    when: tuple[str, ...]
    parts: tuple[Part, ...]


@dataclass(frozen=True, kw_only=True)
class LetterKind:
    """A kind of letter: where it applies (no place: everywhere), the facts it needs, the law it may cite, its text.

    ``moment`` is when it is for, ``issue`` the one it answers, ``to`` whom it goes to; ``rights`` are those of the
    requests it belongs to (none: any). ``asks`` are the facts that a person types in for it. ``unless`` are facts
    about a request that rule it out; ``body`` is what sort of authority it goes to.
    """

    id: str
    title: str
    moment: Moment
    to: Addressee
    issue: str
    body: Body | None
    unless: tuple[str, ...]
    rights: tuple[Right, ...]
    asks: tuple[str, ...]
    places: tuple[str, ...]
    needs: tuple[str, ...]
    facts: tuple[str, ...]
    cites: tuple[str, ...]
    elements: tuple[str, ...]
    blocks: tuple[Block, ...]
    version: str

    def fits(self, places: Iterable[str]) -> bool:
        """Whether the letter is fit for a place, given with those it lies in (``US-CA`` and ``US``); no place, any."""
        return not (places and self.places) or any(each in self.places for each in places)


@dataclass(frozen=True, kw_only=True)
class LetterText:
    """One letter, composed. ``page_of`` has the facts ``{page}`` and ``{pages}``; ``rules`` are the versions cited."""

    kind: str
    title: str
    dated: date
    reference: str
    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    blocks: tuple[Block, ...]
    page_of: str
    follow_line: str
    template_version: str
    rules: tuple[str, ...] = ()

    def in_area(self, area: Area) -> tuple[Block, ...]:
        """The blocks of one area, in order."""
        return tuple(block for block in self.blocks if block.area is area)


@dataclass(frozen=True, kw_only=True)
class BuiltLetter:
    """A letter as a PDF, and the text it shows."""

    content: bytes
    pages: int
    text: LetterText

    @property
    def sha256(self) -> str:
        """The hash of the PDF's bytes, in hex."""
        return hashlib.sha256(self.content).hexdigest()

"""A letter as structured text, before it becomes a page: blocks of paragraphs, lists and tables, each with its element.

A kind of letter (``LetterKind``) is the same structure with ``{placeholders}`` in its runs.
"""

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

# Where initials go by hand.
BLANK_LINE = "________"


class Area(StrEnum):
    """Where on the sheet a block belongs."""

    HEAD = "head"
    SUBJECT = "subject"
    BODY = "body"
    SIGNATURE = "signature"


class TableKind(StrEnum):
    """What a table shows; the page gives each its widths."""

    IDENTITY = "identity"
    ITEMS = "items"
    SENSITIVE = "sensitive"
    CORRECTIONS = "corrections"


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
    """A kind of letter: where it applies (no place: everywhere), the facts it needs, the law it may cite, its text."""

    id: str
    title: str
    places: tuple[str, ...]
    needs: tuple[str, ...]
    facts: tuple[str, ...]
    cites: tuple[str, ...]
    elements: tuple[str, ...]
    blocks: tuple[Block, ...]
    version: str

    def places_include(self, place: str) -> bool:
        """Whether the letter is fit for a place such as ``US-CA``; a place that is not known is taken to be one."""
        return not (place and self.places) or any(f"{place}-".startswith(f"{each}-") for each in self.places)


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

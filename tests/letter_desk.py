"""Letters for tests: the example facts with changes, and what a PDF says."""

import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import pypdfium2

from recordkeeper.app.law import Law
from recordkeeper.app.lettering import Lettering
from recordkeeper.content.words import Words
from recordkeeper.domain.letter_facts import LetterFacts
from recordkeeper.domain.letter_text import Bullets, Paragraph, Part, SignatureLines
from recordkeeper.resources import resources_root

DATED = date(2026, 3, 2)
KINDS = tuple(sorted(path.parent.name for path in (resources_root() / "letters").glob("*/letter.toml")))


@cache
def law() -> Law:
    return Law(resources_root(), words())


@cache
def words() -> Words:
    return Words(resources_root())


@cache
def lettering() -> Lettering:
    return Lettering(resources_root(), law(), words())


def facts(kind: str, **changes: Any) -> LetterFacts:
    """The example facts of a kind; a changed table keeps its other fields, an empty value takes one away."""
    plain = tomllib.loads(lettering().example(kind))
    for name, change in changes.items():
        plain[name] = _changed(plain.get(name, {}), change) if isinstance(change, dict) else change
    return LetterFacts.from_dict(plain)


def _changed(table: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in {**table, **change}.items() if value != ""}


def pages(content: bytes) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(content)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def said(content: bytes) -> str:
    """The text of all pages, every run of white space as one space."""
    return " ".join(" ".join(pages(content)).split())


def texts(part: Part) -> Iterator[str]:
    """The words of a part of a letter, cell by cell."""
    if isinstance(part, Paragraph):
        yield part.text
    elif isinstance(part, Bullets):
        yield from (item.text for item in part.items)
    elif isinstance(part, SignatureLines):
        yield from (part.signature, part.date, *part.signer)
    else:
        yield from (cell for row in (part.columns, *part.rows) for cell in row)

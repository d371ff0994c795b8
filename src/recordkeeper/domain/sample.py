"""One invented paper of the sample library, before it is written as a file.

Its text is plain: ``# Heading [code]`` begins a section, ``- `` a point, ``a | b`` is a row of a table (the first row
is its head), and lines that follow each other make a paragraph. ``{-30}`` stands for the day 30 days before the
sample's.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

_HEADING = re.compile(r"# (?P<heading>.+?)(?: \[(?P<code>[\d-]+)\])?")
_DAY = re.compile(r"\{(-?\d+)\}")


@dataclass(frozen=True)
class Prose:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Points:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """A table; the first row is its head."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class SampleSection:
    """A part of the paper under its heading, with its LOINC code if it has one."""

    heading: str
    code: str
    blocks: tuple[Prose | Points | Grid, ...]


@dataclass(frozen=True, kw_only=True)
class SamplePaper:
    """What one paper says. ``letterhead`` is who wrote it, name first; ``style`` how its papers look; ``until`` the
    last day of a stay.
    """

    title: str
    code: str = ""
    letterhead: tuple[str, ...] = ()
    style: int = 0
    person: str = ""
    birth_date: date | None = None
    patient_number: str = ""
    author: str = ""
    day: date
    until: date
    sections: tuple[SampleSection, ...]


def with_days(text: str, spoken: Callable[[int], str]) -> str:
    """The text with its relative days written out."""
    return _DAY.sub(lambda found: spoken(int(found[1])), text)


def sections_of(text: str) -> tuple[SampleSection, ...]:
    """The sections of a text; what stands before the first heading has an empty one."""
    found: list[tuple[str, str, list[str]]] = []
    for line in text.strip().splitlines():
        heading = _HEADING.fullmatch(line)
        if heading:
            found.append((heading["heading"], heading["code"] or "", []))
        elif found:
            found[-1][2].append(line)
        else:
            found.append(("", "", [line]))
    return tuple(SampleSection(heading, code, tuple(_blocks(lines))) for heading, code, lines in found)


def _blocks(lines: Iterable[str]) -> Iterator[Prose | Points | Grid]:
    for kind, group in groupby((line.strip() for line in lines), _kind_of):
        if kind is Points:
            yield Points(tuple(line.removeprefix("- ") for line in group))
        elif kind is Grid:
            yield Grid(tuple(tuple(cell.strip() for cell in line.split("|")) for line in group))
        elif kind is Prose:
            yield Prose(" ".join(group))


def _kind_of(line: str) -> type[Prose | Points | Grid] | None:
    if not line:
        return None
    return Points if line.startswith("- ") else Grid if " | " in line else Prose

"""Everything about one request as plain values, as a lawyer or a regulator is handed it; and as it is printed."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.file_name import safe_ending, safe_name


@dataclass(frozen=True, kw_only=True)
class TimelineRow:
    """One thing that happened, local to the provider's place; ``recorded_on`` is the day on which it was noted."""

    on: date
    at: time | None
    what: str
    channel: str
    proof: str
    note: str
    recorded_on: date


@dataclass(frozen=True, kw_only=True)
class ClockRow:
    """One date and why: what it counts from, the law, the sentence that explains it."""

    name: str
    on: date | None
    counts_from: str
    citation: str
    sentence: str


@dataclass(frozen=True, kw_only=True)
class AskedRow:
    """One kind of record that was asked for, over which days, and what became of it."""

    kind: str
    span: str
    detail: str
    outcome: str


@dataclass(frozen=True, kw_only=True)
class CorrectionRow:
    """One detail that was to be put right."""

    field: str
    as_shown: str
    should_be: str


@dataclass(frozen=True, kw_only=True)
class IssueRow:
    """One thing that went wrong, and whether it still is."""

    kind: str
    state: str
    on: date | None


@dataclass(frozen=True, kw_only=True)
class Exhibit:
    """One file, as it was given: ``file_name`` is the name it came with, ``size`` in bytes, ``pages`` if it has any."""

    number: int
    on: PartialDate | None
    title: str
    origin: str
    file_name: str
    sha256: str
    size: int
    pages: int | None = None

    @property
    def path(self) -> str:
        """Where it lies in the ZIP: no two are the same, and in order of their days."""
        day = self.on.first.isoformat() if self.on else "undated"
        return f"exhibits/{day}_{self.number}_{safe_name(self.title)}{safe_ending(self.file_name)}"


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """An exhibit whose file is gone or changed, with the reason in words."""

    number: int
    title: str
    file_name: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """All that is known of one request on one day. What is asked, noted and decided is in words, dates are dates."""

    title: str
    reference: str
    person: str
    birth_date: date | None
    provider: str
    right: str
    stage: str
    due: str
    made_on: date
    timeline: tuple[TimelineRow, ...] = ()
    clocks: tuple[ClockRow, ...] = ()
    asked: tuple[AskedRow, ...] = ()
    corrections: tuple[CorrectionRow, ...] = ()
    missing: tuple[AskedRow, ...] = ()
    issues: tuple[IssueRow, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


class BundlePart(StrEnum):
    """A part of the printed bundle; the page gives each its widths. ``EXHIBITS_HERE`` says on which page each is."""

    ABOUT = "about"
    EXHIBITS = "exhibits"
    EXHIBITS_HERE = "exhibits_here"
    TIMELINE = "timeline"
    CLOCKS = "clocks"
    ASKED = "asked"
    CORRECTIONS = "corrections"
    MISSING = "missing"
    ISSUES = "issues"
    LEFT_OUT = "left_out"
    HASHES = "hashes"


@dataclass(frozen=True, kw_only=True)
class BundleSection:
    """A heading with a table below; ``columns`` is empty for a table without a head, ``lead`` is said before it."""

    part: BundlePart
    heading: str
    lead: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, kw_only=True)
class BundleText:
    """What is printed before the exhibits. ``page_of`` has the facts ``{page}`` and ``{pages}``; ``unprintable`` says
    that some characters are shown as a ``{mark}``."""

    title: str
    person: str
    follow_line: str
    page_of: str
    unprintable: str
    sections: tuple[BundleSection, ...]

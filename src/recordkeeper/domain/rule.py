"""One right, whose law, how many days and of what kind. Read from ``resources/places``; law is data."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DayKind(StrEnum):
    """What a period is counted in."""

    CALENDAR = "calendar"
    BUSINESS = "business"
    MONTH = "month"


class Starts(StrEnum):
    """What starts the period."""

    RECEIPT = "receipt"
    RECEIPT_AND_PAYMENT = "receipt_and_payment"
    RECEIPT_OR_IDENTITY = "receipt_or_identity"


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A rule of law with its source. ``days`` is None where the law sets no number.

    ``holders`` are the kinds of provider bound (empty: any). ``conditions`` are facts that must be known to hold; while
    one is unknown the rule gives a date marked "if ..." and never shortens the date that a letter uses. ``unless`` are
    facts that end it: it holds until one is known to be so.
    ``extension_open``: a notice in time can put the date off to the day it names, and the law sets no most.
    ``complaint_body_holders`` are the kinds of provider its body for complaints is for (empty: any). ``as_of`` is None
    where the source shows no date of its own.
    """

    id: str
    place: str
    right: str
    name: str
    citation: str
    applies_to: str
    holders: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    starts: Starts = Starts.RECEIPT
    days: int | None = None
    day_kind: DayKind = DayKind.CALENDAR
    extension_days: int | None = None
    extension_unit: DayKind = DayKind.CALENDAR
    max_total_days: int | None = None
    extension_open: bool = False
    extension_condition: str = ""
    fee_note: str = ""
    identity_note: str = ""
    complaint_body: str = ""
    complaint_body_verified: bool = False
    complaint_body_holders: tuple[str, ...] = ()
    complaint_window: int | None = None
    complaint_window_unit: DayKind = DayKind.CALENDAR
    complaint_window_from: str = ""
    source_url: str
    source_type: str
    checked_on: date
    as_of: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    verified: bool
    letters_may_cite: bool

    @property
    def version(self) -> str:
        """What is frozen with a letter: the rule and the day its source was checked."""
        return f"{self.id}@{self.checked_on.isoformat()}"


@dataclass(frozen=True, kw_only=True)
class Place:
    """A jurisdiction: its code (``US``, ``US-CA``), its name, whether its law was researched, and its rules.

    ``without`` are rules of the parent that do not hold here. ``closed`` is a span of the year, first and last day as
    ``12-25``, in which no day is a working day. ``holiday_parts`` are the parts of a country whose holidays all count
    while it is not known which part it is, so that the later date is shown.
    """

    code: str
    name: str
    parent: str = ""
    researched: bool = True
    rules: tuple[Rule, ...] = ()
    without: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    holiday_parts: tuple[str, ...] = ()

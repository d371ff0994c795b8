"""Dates that may be partial: "2019", "spring 2019", a day. A partial date sorts, prints and covers as a range."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from recordkeeper.domain.errors import BadDate

_FIRST_YEAR, _LAST_YEAR = 1850, 2200
_PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, order=True, slots=True)
class PartialDate:
    """A range of days, both ends included, written as short as it can be.

    The text form is ISO 8601: ``2019``, ``2019-03``, ``2019-03-14``, or an interval such as ``2019-03/2019-06``.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise BadDate(f"{self.first}/{self.last}", "the end is before the start")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the text form; raises ``BadDate`` for anything else."""
        start, slash, end = text.strip().partition("/")
        try:
            first = _bounds(start)
            last = _bounds(end) if slash else first
        except BadDate as problem:
            raise BadDate(text, problem.facts["reason"]) from problem
        return cls(first[0], last[1])

    @classmethod
    def day(cls, day: date) -> Self:
        """One whole day."""
        return cls(day, day)

    @classmethod
    def year(cls, year: int) -> Self:
        """One whole year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    def __str__(self) -> str:
        for length in (4, 7, 10):
            text = self.first.isoformat()[:length]
            if _bounds(text) == (self.first, self.last):
                return text
        return f"{_shortest(self.first, start=True)}/{_shortest(self.last, start=False)}"

    @property
    def is_day(self) -> bool:
        """Whether it names one single day."""
        return self.first == self.last

    def covers(self, day: date) -> bool:
        """Whether the day lies in it."""
        return self.first <= day <= self.last


def _bounds(text: str) -> tuple[date, date]:
    match = _PART.fullmatch(text.strip())
    if match is None:
        raise BadDate(text, "a date is a year, a month and a day, with hyphens between them")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except (ValueError, calendar.IllegalMonthError) as problem:
        raise BadDate(text, "there is no such day") from problem


def _shortest(day: date, *, start: bool) -> str:
    for length in (4, 7):
        text = day.isoformat()[:length]
        if _bounds(text)[0 if start else 1] == day:
            return text
    return day.isoformat()


def moved(day: date, by: timedelta) -> date:
    """The day so much later or earlier; the first or last day there is where the calendar ends before."""
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta(0) else date.min


def parse_day(text: str) -> date:
    """One whole day from ISO text; raises ``BadDate``."""
    partial = PartialDate.parse(text)
    if not partial.is_day:
        raise BadDate(text, "a whole day is needed, such as 2019-03-14")
    if not _FIRST_YEAR <= partial.first.year <= _LAST_YEAR:
        raise BadDate(text, f"the year has to be from {_FIRST_YEAR} to {_LAST_YEAR}")
    return partial.first

"""Counting days as the law counts them. The day of receipt is day 0."""

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

from recordkeeper.domain.rule import DayKind

IsHoliday: TypeAlias = Callable[[date], bool]
"""Tells whether a day is a public holiday at the holder's place."""

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


def add_calendar_days(day: date, count: int) -> date:
    """The day ``count`` days later, whatever day of the week it is: 1 January and 30 days give 31 January."""
    return day + timedelta(days=count)


def is_business_day(day: date, is_holiday: IsHoliday) -> bool:
    """Whether it is neither Saturday, Sunday nor a public holiday."""
    return day.weekday() < _SATURDAY and not is_holiday(day)


def next_business_day(day: date, is_holiday: IsHoliday) -> date:
    """The day itself if it is a business day, else the first one after it."""
    while not is_business_day(day, is_holiday):
        day += _ONE_DAY
    return day


def previous_business_day(day: date, is_holiday: IsHoliday) -> date:
    """The day itself if it is a business day, else the last one before it."""
    while not is_business_day(day, is_holiday):
        day -= _ONE_DAY
    return day


def add_business_days(day: date, count: int, is_holiday: IsHoliday) -> date:
    """The ``count``-th business day after ``day``; counting starts on the day after."""
    for _ in range(count):
        day = next_business_day(day + _ONE_DAY, is_holiday)
    return day


def add_months(day: date, count: int, is_holiday: IsHoliday, *, roll: bool = True) -> date:
    """The same date ``count`` months on, or that month's last day, moved to the next working day unless told not to."""
    years, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + years, month + 1
    last = calendar.monthrange(year, month)[1]
    end = date(year, month, min(day.day, last))
    return next_business_day(end, is_holiday) if roll else end


def add_period(day: date, count: int, kind: DayKind, is_holiday: IsHoliday) -> date:
    """The end of a period that runs from ``day``."""
    if kind is DayKind.BUSINESS:
        return add_business_days(day, count, is_holiday)
    if kind is DayKind.MONTH:
        return add_months(day, count, is_holiday)
    return add_calendar_days(day, count)

"""Counting days, by the examples of the law and of a calendar on paper."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordkeeper.content.holidays import is_holiday_at
from recordkeeper.domain.counting import add_business_days, add_calendar_days, add_months, is_business_day


def no_holiday(day: date) -> bool:
    return False


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 1, 1), 30, date(2026, 1, 31)),
        (date(2024, 1, 30), 30, date(2024, 2, 29)),
        (date(2025, 1, 30), 30, date(2025, 3, 1)),
        (date(2026, 1, 1), 0, date(2026, 1, 1)),
    ],
)
def test_the_day_of_receipt_is_day_zero_and_a_weekend_changes_nothing(day: date, count: int, expected: date) -> None:
    assert add_calendar_days(day, count) == expected


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 3, 2), 5, date(2026, 3, 9)),  # Monday to Monday
        (date(2026, 3, 6), 1, date(2026, 3, 9)),  # Friday to Monday
        (date(2026, 3, 7), 1, date(2026, 3, 9)),  # Saturday to Monday
        (date(2026, 3, 8), 1, date(2026, 3, 9)),  # Sunday to Monday
    ],
)
def test_business_days_begin_on_the_day_after_and_leave_out_weekends(day: date, count: int, expected: date) -> None:
    assert add_business_days(day, count, no_holiday) == expected


def test_business_days_leave_out_holidays() -> None:
    tuesday = date(2026, 3, 31)
    assert add_business_days(date(2026, 3, 30), 1, lambda day: day == tuesday) == date(2026, 4, 1)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2025, 1, 31), 1, date(2025, 2, 28)),  # a Friday
        (date(2026, 1, 31), 1, date(2026, 3, 2)),  # 28 February is a Saturday
        (date(2025, 9, 3), 1, date(2025, 10, 3)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),  # leap year, a Thursday
        (date(2025, 11, 30), 3, date(2026, 3, 2)),  # 28 February 2026 again
        (date(2025, 12, 10), 1, date(2026, 1, 12)),  # 10 January 2026 is a Saturday
    ],
)
def test_months_end_on_the_same_date_or_the_months_last_day_moved_to_a_working_day(
    day: date, count: int, expected: date
) -> None:
    assert add_months(day, count, no_holiday) == expected


def test_a_month_that_ends_on_a_holiday_ends_on_the_next_working_day() -> None:
    assert add_months(date(2026, 11, 25), 1, is_holiday_at("GB-ENG")) == date(2026, 12, 29)


@pytest.mark.parametrize(
    ("place", "day"),
    [
        ("US-CA", date(2026, 3, 31)),  # Cesar Chavez Day
        ("US-CA", date(2026, 10, 12)),  # federal only
        ("US-CA", date(2021, 12, 31)),  # New Year's Day 2022 fell on a Saturday
        ("US-TX", date(2026, 3, 2)),  # Texas Independence Day
        ("US-TX", date(2026, 12, 24)),
        ("US-NY", date(2026, 7, 3)),  # Independence Day fell on a Saturday
        ("US-GU", date(2026, 11, 26)),
        ("US", date(2026, 6, 19)),
    ],
)
def test_a_holiday_of_the_country_or_of_the_state_is_no_business_day(place: str, day: date) -> None:
    assert not is_business_day(day, is_holiday_at(place))


def test_a_place_without_a_table_has_weekends_only() -> None:
    assert is_business_day(date(2026, 1, 1), is_holiday_at("ZZ-YY"))


@settings(deadline=None)
@given(
    day=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    count=st.integers(1, 40),
    holidays=st.frozensets(st.dates(date(2000, 1, 1), date(2100, 12, 31)), max_size=20),
)
def test_exactly_so_many_business_days_lie_after_the_first_day(
    day: date, count: int, holidays: frozenset[date]
) -> None:
    end = add_business_days(day, count, lambda each: each in holidays)
    days_between = [date.fromordinal(number) for number in range(day.toordinal() + 1, end.toordinal() + 1)]
    assert sum(each.weekday() < 5 and each not in holidays for each in days_between) == count
    assert end.weekday() < 5
    assert end not in holidays

"""Partial dates: they read, print, sort and cover as ranges."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordkeeper.domain.dates import PartialDate, parse_day
from recordkeeper.domain.errors import BadDate


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2019-03", date(2019, 3, 1), date(2019, 3, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2019-03-14", date(2019, 3, 14), date(2019, 3, 14)),
        ("2019-03/2019-06", date(2019, 3, 1), date(2019, 6, 30)),
        ("2018/2019-06-14", date(2018, 1, 1), date(2019, 6, 14)),
        (" 2019-03-14 ", date(2019, 3, 14), date(2019, 3, 14)),
    ],
)
def test_a_text_is_read_as_the_range_it_names(text: str, first: date, last: date) -> None:
    assert PartialDate.parse(text) == PartialDate(first, last)


@pytest.mark.parametrize(
    "text",
    ["", "19", "2019-3", "2019-13", "2019-00", "2019-02-29", "0000", "14.3.2019", "2019/", "/2019", "2019-03-14T10:00"],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(BadDate):
        PartialDate.parse(text)


@pytest.mark.parametrize("text", ["02/30/2026", "2019-03/June", "2019-02-29/2019-03", "yesterday"])
def test_what_is_no_date_is_quoted_as_a_whole(text: str) -> None:
    with pytest.raises(BadDate) as refused:
        PartialDate.parse(text)
    assert refused.value.facts["text"] == text


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(BadDate):
        PartialDate.parse("2019-06/2019-03")


@pytest.mark.parametrize("text", ["2019", "2019-03", "2019-03-14", "2019-03/2019-06", "2019/2020", "2018/2019-06-14"])
def test_it_prints_as_short_as_it_can(text: str) -> None:
    assert str(PartialDate.parse(text)) == text


def test_a_range_that_is_a_whole_month_prints_as_the_month() -> None:
    assert str(PartialDate(date(2019, 3, 1), date(2019, 3, 31))) == "2019-03"


@settings(deadline=None)
@given(first=st.dates(), length=st.integers(0, 4000))
def test_what_was_printed_reads_back_the_same(first: date, length: int) -> None:
    last = min(date.max, date.fromordinal(min(first.toordinal() + length, date.max.toordinal())))
    span = PartialDate(first, last)
    assert PartialDate.parse(str(span)) == span


def test_a_range_covers_its_first_and_last_day_and_no_other() -> None:
    march = PartialDate.parse("2019-03")
    assert march.covers(march.first)
    assert march.covers(march.last)
    assert not march.covers(march.first - timedelta(days=1))
    assert not march.covers(march.last + timedelta(days=1))


def test_partial_dates_sort_by_their_first_day() -> None:
    texts = ["2020", "2019-03-14", "2019-03", "2019"]
    assert [str(span) for span in sorted(map(PartialDate.parse, texts))] == ["2019", "2019-03", "2019-03-14", "2020"]


def test_only_a_day_is_a_day() -> None:
    assert PartialDate.day(date(2019, 3, 14)).is_day
    assert not PartialDate.year(2019).is_day
    assert parse_day("2019-03-14") == date(2019, 3, 14)
    with pytest.raises(BadDate):
        parse_day("2019-03")

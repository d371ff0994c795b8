"""Public holidays at a place, for counting business days.

The tables of the ``holidays`` library differ in part from what each state's own law calls a holiday. Where that is
uncertain the later date is to be shown, so a day counts as a holiday when either the country's table (public and
government holidays) or the state's table has it: Columbus Day is no business day in California here, although
the state's own table leaves it out.
"""

from collections.abc import Callable
from datetime import date
from functools import cache


def is_holiday_at(place: str, parts: tuple[str, ...] = (), closed: tuple[str, ...] = ()) -> Callable[[date], bool]:
    """Tells the public holidays at a place such as ``US-TX``; of a place without a table only weekends are free.

    ``parts`` are those of a country whose holidays all count, ``closed`` is the span of the year that counts as one.
    """
    country, _, subdivision = place.partition("-")

    def is_holiday(day: date) -> bool:
        if closed and _is_within(day.strftime("%m-%d"), *closed):
            return True
        return any(day in _holidays_of(country, part, day.year) for part in (*parts, subdivision))

    return is_holiday


def _is_within(day: str, first: str, last: str) -> bool:
    return first <= day <= last if first <= last else day >= first or day <= last


@cache
def _holidays_of(country: str, subdivision: str, year: int) -> frozenset[date]:
    import holidays

    known = holidays.list_supported_countries(include_aliases=False)
    if country not in known:
        return frozenset()
    days = set(holidays.country_holidays(country, years=year))
    if country == "US":
        days |= set(holidays.country_holidays(country, years=year, categories=("government",)))
    if subdivision in known[country]:
        days |= set(holidays.country_holidays(country, subdiv=subdivision, years=year))
    return frozenset(days)

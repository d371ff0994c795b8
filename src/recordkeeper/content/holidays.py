"""Public holidays at a place, for counting business days.

The tables of the ``holidays`` library differ in part from what each state's own law calls a holiday. Where that is
uncertain the later date is to be shown, so a day counts as a holiday when either the country's table (public and
government holidays) or the state's table has it: Columbus Day is no business day in California here, although
the state's own table leaves it out.
"""

from collections.abc import Callable
from datetime import date
from functools import cache


def is_holiday_at(place: str) -> Callable[[date], bool]:
    """Tells the public holidays at a place such as ``US-TX``; of a place without a table only weekends are free."""
    country, _, subdivision = place.partition("-")

    def is_holiday(day: date) -> bool:
        return day in _holidays_of(country, subdivision, day.year)

    return is_holiday


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

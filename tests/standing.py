"""A clock that stands still."""

from datetime import date, datetime, time, timedelta, timezone

PACIFIC = timezone(timedelta(hours=-8), "PST")


class Clock:
    """A clock that moves only when told to."""

    def __init__(self) -> None:
        self._now = datetime(2026, 3, 2, 9, tzinfo=PACIFIC)

    def now(self) -> datetime:
        """The moment it shows."""
        return self._now

    def show(self, day: date) -> None:
        """Show nine in the morning of a day."""
        self._now = datetime.combine(day, time(9), PACIFIC)

    def go_on(self, **by: float) -> None:
        """Move on by so many days, hours ..."""
        self._now += timedelta(**by)

"""Dates as a calendar file (iCalendar, RFC 5545): whole days, each with an alarm in the morning."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from recordkeeper.domain.dates import moved

_PRODUCT = "-//RecordKeeper//Dates//EN"
_ALARM_AT = timedelta(hours=9)


@dataclass(frozen=True)
class CalendarDay:
    """One entry; ``key`` stays the same when the file is made again, so that no program shows it twice."""

    key: str
    on: date
    title: str
    text: str = ""


def calendar_file(days: Iterable[CalendarDay], now: datetime) -> bytes:
    """The file's bytes; they are the same for the same entries and moment."""
    from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    for day in days:
        event = Event()
        event.add("uid", f"{day.key}@recordkeeper")
        event.add("dtstamp", now)
        event.add("dtstart", day.on)
        event.add("dtend", moved(day.on, timedelta(days=1)))
        event.add("summary", day.title)
        event.add("transp", "TRANSPARENT")
        if day.text:
            event.add("description", day.text)
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", day.title)
        alarm.add("trigger", _ALARM_AT)
        event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())

"""Reminders and the calendar file: the agenda's dates, told once, and without names unless that is allowed.

What is kept is only which dates were told, never that something is overdue: that is worked out anew each time.
"""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from recordkeeper.app.session import Session
from recordkeeper.app.todo import Todos
from recordkeeper.app.writing import write_whole
from recordkeeper.content.words import Words
from recordkeeper.domain.agenda import Dated, DateKind
from recordkeeper.exports.calendar import CalendarDay, calendar_file

_TOLD_NOTE = "reminders.told"
# A signature's age is watched, but nobody has to do anything on that day.
_QUIET = frozenset({DateKind.SIGNATURE})


class Reminders:
    """What came due and was not told yet; the dates ahead as a file."""

    def __init__(self, session: Session, todo: Todos, words: Words) -> None:
        self._session = session
        self._todo = todo
        self._words = words

    def due(self) -> tuple[Dated, ...]:
        """The dates that came by today and were not told; those that were missed while the app was closed too."""
        today, told = self._session.today(), self._told()
        return tuple(
            each
            for each in self._todo.agenda()
            if each.on <= today and each.kind not in _QUIET and each.key not in told
        )

    def tell(self, dates: Iterable[Dated]) -> None:
        """Note that these were told. What the agenda has no more is forgotten."""
        current = {each.key for each in self._todo.agenda()}
        told = (self._told() & current) | {each.key for each in dates}
        self._session.keep_note(_TOLD_NOTE, json.dumps(sorted(told)))

    def sentence(self, dates: tuple[Dated, ...], *, names: bool) -> str:
        """What a notification says: nothing of a person or provider unless ``names`` allows it."""
        if len(dates) == 1:
            return self._title(dates[0], names=names)
        if names:
            return "\n".join(self._title(each, names=True) for each in dates)
        return self._words.text("reminders.several", {"count": str(len(dates))})

    def calendar(self, *, names: bool) -> bytes:
        """Every date ahead as a calendar file, with alarms."""
        today = self._session.today()
        seen: Counter[str] = Counter()
        days = []
        for each in self._todo.agenda():
            if each.on < today:
                continue
            # Named by its turn and not by its day: a date that moves takes the place of the old one.
            name = f"{each.kind}-{each.target}"
            seen[name] += 1
            days.append(
                CalendarDay(
                    f"{name}-{seen[name]}",
                    each.on,
                    self._title(each, names=names),
                    self._words.sentence(each.reason) if names else "",
                )
            )
        return calendar_file(days, self._session.now())

    def save_calendar(self, path: Path, *, names: bool) -> None:
        """Write the calendar file, whole or not at all; raises ``CannotWrite`` or ``DiskFull``."""
        write_whole(path, self.calendar(names=names))

    def _title(self, dated: Dated, *, names: bool) -> str:
        return self._words.sentence(dated.sentence) if names else self._words.text(f"agenda.private.{dated.kind}")

    def _told(self) -> frozenset[str]:
        return frozenset(json.loads(self._session.note(_TOLD_NOTE) or "[]"))

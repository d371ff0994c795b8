"""What can be done when the answer is late or wrong, step by step, and whether a step is early, open or out of time.

The steps are the letters themselves: a reminder, a notice that it is late, the privacy officer, a complaint. One that
does not exist for a provider's place is not offered. An early one can be made all the same; the app says so.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from recordkeeper.domain.clock import ClockName, Due
from recordkeeper.domain.event import Event, EventKind, standing
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.issue import Issue
from recordkeeper.domain.letter_text import LetterKind, Moment
from recordkeeper.domain.request import IssueKind, Stage

FEDERAL = ("US",)
"""The places of a letter to a federal body of the United States."""
GRACE = timedelta(days=10)
"""How long a notice gives before the next step; the app's own advice, no law sets it."""


class Readiness(StrEnum):
    """Whether a letter is for now."""

    NOW = "now"
    POSSIBLE = "possible"
    EARLY = "early"
    TOO_LATE = "too_late"
    DONE = "done"


@dataclass(frozen=True)
class Step:
    """One letter, whether it is for now, and why."""

    kind: str
    readiness: Readiness
    reason: Explanation


@dataclass(frozen=True)
class Standing:
    """How a request stands, as far as the next letters depend on it."""

    stage: Stage
    due: Due
    issues: tuple[Issue, ...]
    events: tuple[Event, ...]
    today: date


def steps(kinds: Iterable[LetterKind], standing_now: Standing) -> tuple[Step, ...]:
    """The letters that fit a request, those for now first; ``kinds`` are those of its place and right, in order."""
    fitting = tuple(kinds)
    begins = next((kind for kind in fitting if kind.moment is Moment.FIRST), None)
    found = [step for kind in fitting if (step := _step(kind, standing_now, first=kind is begins)) is not None]
    order = list(Readiness)
    return tuple(sorted(found, key=lambda step: order.index(step.readiness)))


def _step(kind: LetterKind, now: Standing, *, first: bool) -> Step | None:
    begun = now.stage not in (Stage.DRAFT, Stage.READY)
    if kind.moment is Moment.APART:
        return _said(kind, Readiness.POSSIBLE, "any_time")
    if kind.moment in (Moment.FIRST, Moment.FIRST_TOO):
        main = first and not begun
        return _said(kind, Readiness.NOW if main else Readiness.POSSIBLE, "first" if main else "first_too")
    if not begun or now.stage is Stage.CLOSED:
        return None
    if kind.moment is Moment.WAITING:
        return _said(kind, Readiness.NOW if _is_to_ask(now) else Readiness.POSSIBLE, "reminder")
    if kind.moment is Moment.ANSWERED:
        return _answering(kind, now)
    return _escalating(kind, now) if kind.moment is Moment.LATE else _complaining(kind, now)


def _answering(kind: LetterKind, now: Standing) -> Step:
    """A letter that answers something they said: for now until it went out."""
    asked = _to_reply(kind, now)
    if asked is None:
        return _said(kind, Readiness.POSSIBLE, "answer_possible")
    if _sent(now, kind.id, asked.happened_on):
        return _said(kind, Readiness.DONE, "done", on=_last_sent(now, kind.id))
    issue = asked.details.get("issue", "")
    return _said(kind, Readiness.NOW, f"issue_{issue}" if issue else "asked", since=asked.happened_on)


def _to_reply(kind: LetterKind, now: Standing) -> Event | None:
    """The last thing they said that this kind of letter answers, unless what was wrong with it is settled."""
    settled = {issue.kind.value for issue in now.issues if not issue.is_open}
    named = [event for event in standing(now.events) if event.details.get("reply") == kind.id]
    named += [each.event for each in now.issues if each.is_open and each.kind == kind.issue and each.event is not None]
    waiting = [event for event in named if event.details.get("issue", "") not in settled]
    return max(waiting, key=lambda event: event.order, default=None)


def _escalating(kind: LetterKind, now: Standing) -> Step:
    """A notice that it is late, and the privacy officer after it, or at once where no other letter answers them."""
    asked = _to_reply(kind, now) if kind.issue != IssueKind.NO_ANSWER else None
    if asked is not None and not _sent(now, kind.id, asked.happened_on):
        return _answering(kind, now)
    late = now.due.is_overdue(now.today)
    wrong = [issue for issue in now.issues if issue.is_open]
    if kind.issue == IssueKind.NO_ANSWER:
        if not late:
            known = now.due.due_on is not None and now.due.answered_on is None
            return _said(kind, Readiness.EARLY, "not_late" if known else "no_date", on=now.due.due_on)
        last = _last_sent(now, kind.id)
        if last is not None and last > (now.due.due_on or date.min):
            return _said(kind, Readiness.DONE, "done", on=last)
        return _said(kind, Readiness.NOW, "late", on=now.due.due_on)
    if not wrong:
        return _said(kind, Readiness.EARLY, "nothing_wrong")
    told = _last_sent_of(now, ("overdue", "missing_records", "fee_objection", "format_objection", "denial_review"))
    if told is None:
        return _said(kind, Readiness.EARLY, "not_told_yet")
    if (done := _last_sent(now, kind.id)) is not None:
        return _said(kind, Readiness.DONE, "done", on=done)
    ready = now.today >= told + GRACE
    return _said(kind, Readiness.NOW if ready else Readiness.EARLY, "told" if ready else "told_lately", on=told)


def _complaining(kind: LetterKind, now: Standing) -> Step:
    wrong = [issue for issue in now.issues if issue.is_open]
    if not wrong:
        return _said(kind, Readiness.EARLY, "nothing_wrong")
    limits = sorted(clock.on for clock in now.due.clocks if clock.name is ClockName.COMPLAINT_LIMIT and clock.on)
    if now.due.rule is not None and now.due.rule.place.startswith("US-") and kind.places != FEDERAL:
        limits = []  # They are those of the federal body, and this goes to a state's.
    if limits and limits[-1] < now.today:
        return _said(kind, Readiness.TOO_LATE, "out_of_time", on=limits[-1])
    told = _last_sent(now, "privacy_officer")
    near = bool(limits) and limits[0] - now.today <= timedelta(days=60)
    if told is None and not near:
        return _said(
            kind, Readiness.EARLY, "privacy_first_by" if limits else "privacy_first", on=next(iter(limits), None)
        )
    if told is not None and now.today < told + GRACE and not near:
        return _said(kind, Readiness.EARLY, "told_lately", on=told)
    return _said(kind, Readiness.NOW, "complain_by" if limits else "complain", on=next(iter(limits), None))


def _is_to_ask(now: Standing) -> bool:
    asking = [clock.on for clock in now.due.clocks if clock.name is ClockName.FOLLOW_UP and clock.on is not None]
    return bool(asking) and min(asking) <= now.today and not now.due.is_overdue(now.today)


def _sent_days(now: Standing, kinds: Collection[str]) -> list[date]:
    return [
        event.happened_on
        for event in standing(now.events)
        if event.kind is EventKind.LETTER_SENT and event.details.get("kind") in kinds
    ]


def _last_sent_of(now: Standing, kinds: Collection[str]) -> date | None:
    return max(_sent_days(now, kinds), default=None)


def _last_sent(now: Standing, kind: str) -> date | None:
    return _last_sent_of(now, (kind,))


def _sent(now: Standing, kind: str, since: date) -> bool:
    return any(day >= since for day in _sent_days(now, (kind,)))


def _said(kind: LetterKind, readiness: Readiness, key: str, **days: date | None) -> Step:
    facts = {name: day.isoformat() for name, day in days.items() if day is not None}
    return Step(kind.id, readiness, Explanation(f"escalation.{key}", facts))

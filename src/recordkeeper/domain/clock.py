"""What the dates of a request are counted from, and what comes of it. ``domain/due.py`` does the counting."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.event import Event, EventKind, standing
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.request import receipt_of, sendings_of
from recordkeeper.domain.rule import Rule


@dataclass(frozen=True, kw_only=True)
class DatedFacts:
    """What is known of one request, as dates; None is "did not happen" or "not known".

    ``received`` is the *proved* day of receipt. ``extended`` is the day of the written notice that they need more time,
    ``extended_to`` the day it names. ``asked_again`` is the last day on which a letter went out. ``issues`` are those
    that are open, by kind, with the day since when each is known. ``conditions`` are facts that a rule may depend on.
    """

    place: str
    right: str
    holder: str
    sent: date | None = None
    received: date | None = None
    extended: date | None = None
    extended_to: date | None = None
    paid: date | None = None
    identity: date | None = None
    clarified: date | None = None
    promised: date | None = None
    signed: date | None = None
    answered_on: date | None = None
    asked_again: date | None = None
    fee_quoted: date | None = None
    fee_until: date | None = None
    issues: tuple[tuple[str, date], ...] = ()
    conditions: Mapping[str, bool] = field(default_factory=dict)
    today: date | None = None

    @property
    def receipt(self) -> date | None:
        """The day the clocks count from: the proved receipt, else the sending as an estimate."""
        return self.received or self.sent

    @property
    def is_answered(self) -> bool:
        """Whether an answer that ends the waiting had come by ``today``."""
        return self.answered_on is not None and (self.today is None or self.answered_on <= self.today)


class ClockName(StrEnum):
    """The clocks that run beside each other."""

    LAW = "law"
    OTHER_RULE = "other_rule"
    STATE_LAW = "state_law"
    EXTENSION = "extension"
    LATEST = "latest"
    IDENTITY = "identity"
    CLARIFICATION = "clarification"
    FOLLOW_UP = "follow_up"
    PROMISE = "promise"
    SIGNATURE = "signature"
    MISSED = "missed"
    STATE_COMPLAINT = "state_complaint"
    FEE_QUOTE = "fee_quote"
    COMPLAINT_WARNING = "complaint_warning"
    COMPLAINT_LIMIT = "complaint_limit"


class CountsFrom(StrEnum):
    """What a clock counts from."""

    RECEIPT = "receipt"
    SENDING = "sending"
    PAYMENT = "payment"
    IDENTITY = "identity"
    CLARIFICATION = "clarification"
    EXTENSION_NOTICE = "extension_notice"
    PROMISE = "promise"
    SIGNATURE = "signature"
    DUE_DATE = "due_date"
    FEE_QUOTE = "fee_quote"
    ISSUE = "issue"
    LETTER = "letter"


@dataclass(frozen=True)
class Clock:
    """One date to watch, or None where a rule gives none, with the reason in ``explanation``; ``about`` is an issue."""

    name: ClockName
    on: date | None
    from_event: CountsFrom | None
    rule_id: str
    explanation: Explanation
    about: str = ""


@dataclass(frozen=True)
class Conditional:
    """A date that would hold if a condition nobody has answered yet were so; it shortens nothing."""

    condition: str
    on: date
    rule: Rule
    explanation: Explanation


@dataclass(frozen=True, kw_only=True)
class Due:
    """When the answer is due and why. ``due_on`` and ``rule`` are None where no known rule sets a date."""

    due_on: date | None
    rule: Rule | None
    estimated: bool
    explanation: Explanation
    conditional: tuple[Conditional, ...] = ()
    clocks: tuple[Clock, ...] = ()
    answered_on: date | None = None

    def is_overdue(self, today: date) -> bool:
        """Whether the date has passed with no answer by ``today``. Computed each time, so no false one stays behind."""
        answered = self.answered_on is not None and self.answered_on <= today
        return self.due_on is not None and today > self.due_on and not answered


def facts_of(
    events: Iterable[Event],
    *,
    place: str,
    right: str,
    holder: str,
    today: date | None = None,
    conditions: Mapping[str, bool] | None = None,
    issues: Iterable[tuple[str, date]] = (),
) -> DatedFacts:
    """The dates of one request, from those of its events that stand.

    Only the first written notice of more time that names a day counts; one that was only spoken is a promise. Of
    several payments the last one completes the fee; of several promises the last one made is watched.
    """
    told = standing(events)
    sendings = [event.happened_on for event in sendings_of(told)]
    fees = [event for event in told if event.kind is EventKind.FEE_QUOTED]
    receipt = receipt_of(told)
    notices = sorted(filter(_is_written_extension, told), key=lambda event: _detail_day(event, "until") is None)
    extension = notices[0] if notices else None
    promises = [day for day in map(_promised_day, told) if day is not None]
    return DatedFacts(
        place=place,
        right=right,
        holder=holder,
        sent=sendings[0] if sendings else None,
        received=receipt.on if receipt is not None and receipt.proved else None,
        extended=extension.happened_on if extension else None,
        extended_to=_detail_day(extension, "until") if extension else None,
        paid=_last(_days(told, EventKind.FEE_PAID)),
        identity=_last(_days(told, EventKind.IDENTITY_SUPPLIED)),
        clarified=_last(_clarified(told)),
        promised=_last(promises),
        signed=_last(_days(told, EventKind.SIGNED_COPY)),
        answered_on=_answered_on(told),
        asked_again=_last(_days(told, EventKind.LETTER_SENT)),
        fee_quoted=fees[-1].happened_on if fees else None,
        fee_until=_detail_day(fees[-1], "valid_until") if fees else None,
        issues=tuple(issues),
        conditions=conditions or {},
        today=today,
    )


def _days(told: tuple[Event, ...], *kinds: EventKind) -> list[date]:
    return [event.happened_on for event in told if event.kind in kinds]


def _clarified(told: tuple[Event, ...]) -> list[date]:
    """The days on which a question of theirs was answered, by letter or otherwise."""
    answered = (EventKind.QUESTION_ANSWERED, EventKind.LETTER_SENT)
    return [
        event.happened_on
        for event in told
        if event.kind in answered
        and (event.kind is EventKind.QUESTION_ANSWERED or event.details.get("kind") == "clarification_reply")
    ]


def _last(days: list[date]) -> date | None:
    return days[-1] if days else None


def _detail_day(event: Event, key: str) -> date | None:
    text = event.details.get(key, "").strip()
    return parse_day(text) if text else None


def _is_written_extension(event: Event) -> bool:
    return event.kind is EventKind.EXTENSION and event.details.get("written") == "yes"


def _promised_day(event: Event) -> date | None:
    if event.kind is EventKind.PROMISE:
        return _detail_day(event, "by")
    if event.kind is EventKind.EXTENSION and not _is_written_extension(event):
        return _detail_day(event, "until")
    return None


def _answered_on(told: tuple[Event, ...]) -> date | None:
    """The day the waiting ended; a delivery with the detail ``complete = no`` leaves the rest owed.

    A refusal in writing, or the written answer that there are no records, is an answer too (``final = yes``).
    """
    answered: date | None = None
    for event in told:
        delivered = (event.kind is EventKind.DELIVERY and event.details.get("complete") != "no") or (
            event.kind is EventKind.DELIVERY_CHECKED and event.details.get("complete") == "yes"
        )
        if event.kind is EventKind.REOPENED:
            answered = None
        elif answered is None and (delivered or event.kind is EventKind.CLOSED or event.details.get("final") == "yes"):
            answered = event.happened_on
    return answered

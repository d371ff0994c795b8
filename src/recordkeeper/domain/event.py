"""The history: one dated fact each, append-only. Everything that can be derived is derived from these."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.ids import Id
from recordkeeper.domain.value import Value


class EventKind(StrEnum):
    """What happened."""

    PORTAL_STEP = "portal_step"
    PORTAL_ATTEMPT = "portal_attempt"
    CALL = "call"
    VISIT = "visit"
    MESSAGE = "message"
    ASKED_ELSEWHERE = "asked_elsewhere"
    LETTER_MADE = "letter_made"
    LETTER_SENT = "letter_sent"
    RECEIPT_PROVED = "receipt_proved"
    SENDING_FAILED = "sending_failed"
    SIGNED_COPY = "signed_copy"
    ANSWER = "answer"
    PROMISE = "promise"
    FEE_QUOTED = "fee_quoted"
    FEE_PAID = "fee_paid"
    IDENTITY_SUPPLIED = "identity_supplied"
    QUESTION_ANSWERED = "question_answered"
    EXTENSION = "extension"
    DELIVERY = "delivery"
    DELIVERY_CHECKED = "delivery_checked"
    NOTICE_SENT = "notice_sent"
    ISSUE_REVIEWED = "issue_reviewed"
    CLOSED = "closed"
    REOPENED = "reopened"
    CORRECTION = "correction"


class Channel(StrEnum):
    """How something went out or came in."""

    POST = "post"
    CERTIFIED_MAIL = "certified_mail"
    FAX = "fax"
    EMAIL = "email"
    PORTAL = "portal"
    IN_PERSON = "in_person"
    PHONE = "phone"


# What leaves with the sender a proof of the day it arrived, if the number or report is noted.
PROVES_RECEIPT = frozenset({Channel.FAX, Channel.PORTAL, Channel.IN_PERSON})


@dataclass(frozen=True, kw_only=True)
class Event(Value):
    """One dated fact.

    ``happened_on`` and ``happened_at`` are local to the provider's place, and the time may be unknown. ``recorded_at``
    is UTC. A correction names in ``corrects_id`` the event it replaces: the old one stays in the history but no longer
    counts. ``details`` holds what this kind of event needs, as text; keys are in ``docs/architecture.md``. A ``by``,
    ``until``, ``again`` or ``valid_until`` that is no day raises ``BadDate``.
    """

    kind: EventKind
    happened_on: date
    happened_at: time | None = None
    recorded_at: datetime
    summary: str = ""
    person_id: Id | None = None
    provider_id: Id | None = None
    account_id: Id | None = None
    request_id: Id | None = None
    recipient_id: Id | None = None
    letter_id: Id | None = None
    corrects_id: Id | None = None
    channel: Channel | None = None
    details: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        # Dates are counted from these: one that cannot be read must never get into the history.
        for name in ("by", "until", "again", "valid_until"):
            if self.details.get(name, "").strip():
                parse_day(self.details[name])

    @property
    def order(self) -> tuple[date, time, datetime, str]:
        """The place in the history: when it happened, then when it was recorded."""
        return (self.happened_on, self.happened_at or time.min, self.recorded_at, self.id)


@dataclass(frozen=True, kw_only=True)
class Proof(Value):
    """A file that proves an event (fax report, green card, screenshot). It is no document of the record."""

    event_id: Id
    file_id: Id
    kind: str = ""


def standing(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events that count, in the order they happened: those that no later correction replaces.

    An event of kind ``CORRECTION`` only strikes the old one and does not stand itself; one of any other kind that names
    an event in ``corrects_id`` stands in its place.
    """
    everything = tuple(events)
    struck = {event.corrects_id for event in everything if event.corrects_id is not None}
    return tuple(
        sorted(
            (event for event in everything if event.id not in struck and event.kind is not EventKind.CORRECTION),
            key=lambda event: event.order,
        )
    )


def known_on(events: Iterable[Event], day: date) -> tuple[Event, ...]:
    """The events recorded up to the end of that day (UTC): what was known then never changes."""
    return tuple(event for event in events if event.recorded_at.date() <= day)

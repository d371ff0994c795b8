"""One demand on one provider for one person, and what is derived of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.event import PROVES_RECEIPT, Event, EventKind, standing
from recordkeeper.domain.ids import Id
from recordkeeper.domain.value import Value


class Right(StrEnum):
    """The right a request uses."""

    COPY = "copy"
    INSPECT = "inspect"
    ACCESS = "access"
    AMENDMENT = "amendment"
    ACCOUNTING = "accounting"
    THIRD_PARTY = "third_party_directive"
    CORRECTION = "correction"


class Choice(StrEnum):
    """Whether a sensitive category is to be included. Never preset."""

    YES = "yes"
    NO = "no"


class Outcome(StrEnum):
    """What became of one item."""

    OPEN = "open"
    CAME = "came"
    PARTLY = "partly"
    REFUSED = "refused"
    NOT_HELD = "not_held"
    DROPPED = "dropped"


class Stage(StrEnum):
    """Where a request stands; derived from its events, never stored."""

    DRAFT = "draft"
    READY = "ready"
    SENT = "sent"
    WAITING = "waiting"
    YOUR_MOVE = "your_move"
    CLOSED = "closed"


class IssueKind(StrEnum):
    """One thing wrong with how a request is handled."""

    NO_ANSWER = "no_answer"
    FEE = "fee"
    FORMAT = "format"
    EXTRA_IDENTITY = "extra_identity"
    OWN_FORM = "own_form"
    PARTIAL = "partial"
    NO_RECORDS = "no_records"
    DENIED = "denied"


class IssueState(StrEnum):
    """What the person says of an issue when asked again."""

    OPEN = "open"
    SOLVED = "solved"
    PERSISTS = "persists"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, kw_only=True)
class Request(Value):
    """One demand. ``rule_id`` and ``rule_version`` are the rule as it stood when the letter was made.

    ``sensitive`` maps a category to ``yes`` or ``no``; a category that is absent was not chosen yet. Ways of delivery
    are ids of ``resources/records/delivery.toml``; ``proof`` names the paper that proves a correction. ``conditions``
    maps a fact that a rule depends on to ``yes`` or ``no``, as far as it is known.
    """

    person_id: Id
    provider_id: Id
    requester_id: Id
    signer_id: Id
    right: Right = Right.COPY
    reference: str
    created_on: date
    rule_id: str = ""
    rule_version: str = ""
    delivery_first: str = ""
    delivery_where: str = ""
    delivery_second: str = ""
    delivery_second_where: str = ""
    accepts_email_risk: bool = False
    sensitive: Mapping[str, str] = field(default_factory=dict)
    needed_by: date | None = None
    need_reason: str = ""
    fee_limit: str = ""
    proof: str = ""
    enclosures: tuple[str, ...] = ()
    conditions: Mapping[str, str] = field(default_factory=dict)
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class RequestItem(Value):
    """One thing asked for: a kind of record over a span of days. ``detail`` is free text (an exam, a clinician).

    ``needed_first`` marks the smallest set of an urgent request.
    """

    request_id: Id
    kind: str
    span: PartialDate | None = None
    detail: str = ""
    format: str = ""
    needed_first: bool = False
    outcome: Outcome = Outcome.OPEN
    position: int = 0


@dataclass(frozen=True, kw_only=True)
class Correction(Value):
    """A detail on file that a request asks to put right."""

    request_id: Id
    field: str
    as_shown: str = ""
    should_be: str
    position: int = 0


@dataclass(frozen=True, kw_only=True)
class Recipient(Value):
    """Who a request goes to: a department, the film library, a copy service acting for the provider."""

    request_id: Id
    contact_id: Id | None = None
    name: str
    department: str = ""
    address: str = ""
    fax: str = ""
    email: str = ""
    phone: str = ""
    acts_for_provider: bool = False


@dataclass(frozen=True, kw_only=True)
class ItemDocument(Value):
    """That a document answers an item; a document may answer several."""

    item_id: Id
    document_id: Id


@dataclass(frozen=True)
class Receipt:
    """The day the provider got the request, and whether that is proved."""

    on: date
    proved: bool
    event: Event


_SENDINGS = frozenset({EventKind.LETTER_SENT, EventKind.ASKED_ELSEWHERE})
_THEIR_ACTS = frozenset({EventKind.ANSWER, EventKind.DELIVERY, EventKind.DELIVERY_CHECKED, EventKind.FEE_QUOTED})
_OUR_ACTS = frozenset(
    {
        EventKind.LETTER_SENT,
        EventKind.FEE_PAID,
        EventKind.NOTICE_SENT,
        EventKind.IDENTITY_SUPPLIED,
        EventKind.QUESTION_ANSWERED,
    }
)


def sendings_of(told: Iterable[Event]) -> list[Event]:
    """The sendings among events that stand, but for those that failed or came back; one sent again later counts."""
    events = list(told)
    failed = [event for event in events if event.kind is EventKind.SENDING_FAILED]
    return [
        event
        for event in events
        if event.kind in _SENDINGS and not any(_came_back(event, failure) for failure in failed)
    ]


def _came_back(sending: Event, failure: Event) -> bool:
    same = (sending.letter_id, sending.channel) == (failure.letter_id, failure.channel)
    return same and sending.order <= failure.order


def to_recipient(events: Iterable[Event], recipient_id: Id) -> tuple[Event, ...]:
    """The events that concern one recipient: its own, and those that name none."""
    return tuple(event for event in events if event.recipient_id in (None, recipient_id))


def receipt_of(events: Iterable[Event]) -> Receipt | None:
    """The receipt the clocks count from: the first sending's, proved; else its day, as an estimate.

    A later sending is a nudge: neither it nor the proof that it arrived restarts the clock. One that failed is none.
    """
    told = standing(events)
    sendings = sendings_of(told)
    first = sendings[0] if sendings else None
    for event in sendings:
        if event.happened_on == sendings[0].happened_on and is_proved_sending(event):
            return Receipt(event.happened_on, True, event)
    proof = next((event for event in told if _proves_receipt_of(first, event)), None)
    if proof is not None:
        return Receipt(proof.happened_on, True, proof)
    return Receipt(first.happened_on, False, first) if first is not None else None


def _proves_receipt_of(first: Event | None, event: Event) -> bool:
    if event.kind is not EventKind.RECEIPT_PROVED:
        return False
    if first is None:
        return True
    mine = event.letter_id in (None, first.letter_id) and event.recipient_id in (None, first.recipient_id)
    return mine and event.happened_on >= first.happened_on


def is_proved_sending(event: Event) -> bool:
    """Whether the sending itself proves its arrival that day: fax report, portal stamp, copy stamped at the desk."""
    return event.channel in PROVES_RECEIPT and bool(event.details.get("proof", "").strip())


def _only_acknowledges(event: Event) -> bool:
    return event.kind is EventKind.ANSWER and event.details.get("answer") == "acknowledged"


def stage_of(events: Iterable[Event]) -> Stage:
    """Where the request stands."""
    stage = Stage.DRAFT
    told = standing(events)
    sent = sendings_of(told)
    for event in told:
        if event.kind is EventKind.CLOSED:
            stage = Stage.CLOSED
        elif stage is Stage.CLOSED and event.kind is not EventKind.REOPENED:
            continue
        elif event.kind is EventKind.LETTER_MADE:
            stage = Stage.READY if stage in (Stage.DRAFT, Stage.READY) else stage
        elif event.kind is EventKind.RECEIPT_PROVED:
            stage = stage if stage is Stage.YOUR_MOVE else Stage.WAITING
        elif event.kind in _SENDINGS and event not in sent:
            stage = Stage.READY if stage in (Stage.DRAFT, Stage.READY) else stage
        elif event.kind in _SENDINGS:
            stage = Stage.WAITING if is_proved_sending(event) or stage is Stage.WAITING else Stage.SENT
        elif event.kind in _OUR_ACTS or event.kind is EventKind.EXTENSION or _only_acknowledges(event):
            stage = Stage.WAITING
        elif event.kind in _THEIR_ACTS or event.kind is EventKind.REOPENED:
            stage = Stage.YOUR_MOVE
    return stage

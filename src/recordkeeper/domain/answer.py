"""What a provider may answer, as data: the event it becomes, what it asks to be noted, and what follows from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from recordkeeper.domain.checks import Problem, of_day, of_past_day, problem, typed_day
from recordkeeper.domain.event import Channel, Event, EventKind
from recordkeeper.domain.ids import Id
from recordkeeper.domain.letter_facts import DENIAL_KINDS
from recordkeeper.domain.noting import typed_amount

FEE_BASES = ("itemised", "flat", "per_page", "not_said")
ASKED = (
    "channel", "received_on", "asked", "name", "department", "phone", "fax", "email", "address", "amount", "currency",
    "basis", "invoice", "valid_until", "written", "until", "denial", "ground", "by", "spoke_with",
)  # fmt: skip
"""Everything that an answer may ask to be noted, in the order of the form."""

_CONTACT = frozenset({"name", "department", "phone", "fax", "email", "address"})
_NOT_DETAILS = _CONTACT | {"channel", "received_on"}
_FROM_DAY = ("received_on", "until", "by", "valid_until")
YES, NO = "yes", "no"


class Then(StrEnum):
    """What there is to do about an answer."""

    WAIT = "wait"
    LETTER = "letter"
    RECIPIENT = "recipient"
    FEE = "fee"
    DELIVERY = "delivery"
    SEND_AGAIN = "send_again"
    CALL = "call"
    THINK = "think"


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One answer. ``final`` is whether it ends the waiting: ``yes``, or ``written`` if it was given in writing.

    ``issue`` is what it raises, ``letter`` the kind that answers it, ``details`` what its event always says.
    """

    id: str
    event: EventKind
    asks: tuple[str, ...]
    then: Then
    details: Mapping[str, str] = field(default_factory=dict)
    issue: str = ""
    final: str = ""
    letter: str = ""


def of_answered(
    answer: Answer, values: Mapping[str, str], today: date, sent_on: date | None = None
) -> Iterator[Problem]:
    """What cannot be right in an answer as it was typed, to a request that was sent first on ``sent_on``."""
    yield from of_past_day("on", values["on"], today)
    on = typed_day(values["on"])
    if on is not None and sent_on is not None and on < sent_on:
        yield problem("on", "answered_before_sent", sent=sent_on.isoformat())
    for name in answer.asks:
        text = values.get(name, "").strip()
        if name in ("written", "denial") and not text:
            yield problem(name, "choose_one")
        elif name == "amount" and text and typed_amount(text) is None:
            yield problem(name, "not_an_amount", text=text)
        elif name == "by" and not text:
            yield problem(name, "missing_by")
        elif name == "name" and not text:
            yield problem(name, "missing_name")
        elif name == "until" and not text and values.get("written") == YES:
            yield problem(name, "missing_until")
        elif name in _FROM_DAY:
            yield from _of_day(name, text, values["on"], sent_on)


def _of_day(name: str, text: str, on: str, sent_on: date | None) -> Iterator[Problem]:
    yield from of_day(name, text)
    day, happened = typed_day(text), typed_day(on)
    if day is None or happened is None:
        return
    if name == "received_on" and day > happened:
        yield problem(name, "received_after_answer")
    elif name == "received_on" and sent_on is not None and day < sent_on:
        yield problem(name, "received_before_sent", sent=sent_on.isoformat())
    elif name != "received_on" and day < happened:
        yield problem(name, "by_before_event" if name == "by" else "day_before_answer")


@dataclass(frozen=True)
class About:
    """Which request an answer is to: whose, of which provider, by which recipient, to which letter, sent how."""

    request_id: Id
    person_id: Id
    provider_id: Id
    recipient_id: Id | None = None
    letter_id: Id | None = None
    sent_by: Channel | None = None


def answered(
    answer: Answer, values: Mapping[str, str], about: About, now: datetime, letter: str | None = None
) -> tuple[Event, ...]:
    """The events an answer becomes, once ``of_answered`` finds nothing wrong; what it proves comes first.

    ``letter`` is the kind that answers it at the provider's place, where that is not the usual one.
    """
    on = typed_day(values["on"])
    assert on is not None
    noted = {name: values.get(name, "").strip() for name in answer.asks}
    amount = typed_amount(noted.get("amount", ""))
    details = {
        "answer": answer.id,
        "issue": answer.issue,
        "reply": answer.letter if letter is None else letter,
        **answer.details,
        **{name: text for name, text in noted.items() if name not in _NOT_DETAILS},
        "amount": f"{amount:.2f}" if amount is not None else "",
        "final": YES if _is_final(answer, noted) else "",
    }
    failed = answer.event is EventKind.SENDING_FAILED
    channel = about.sent_by if failed else Channel(noted["channel"]) if noted.get("channel") else None
    whose = {
        "recorded_at": now,
        "person_id": about.person_id,
        "provider_id": about.provider_id,
        "request_id": about.request_id,
        "recipient_id": about.recipient_id,
        "channel": channel or (Channel.PHONE if answer.event is EventKind.CALL else None),
    }
    events = []
    received = typed_day(noted.get("received_on", ""))
    if received is not None:
        proof = {"proof": values.get("summary", "").strip() or on.isoformat(), "answer": answer.id}
        events.append(Event(kind=EventKind.RECEIPT_PROVED, happened_on=received, details=proof, **whose))  # type: ignore[arg-type]
    events.append(
        Event(
            kind=answer.event,
            happened_on=on,
            summary=values.get("summary", "").strip(),
            letter_id=about.letter_id if failed else None,
            details={name: text for name, text in details.items() if text},
            **whose,  # type: ignore[arg-type]
        )
    )
    return tuple(events)


def _is_final(answer: Answer, noted: Mapping[str, str]) -> bool:
    return answer.final == YES or (answer.final == "written" and noted.get("written") == YES)


CHOICES: Mapping[str, tuple[str, ...]] = {"denial": DENIAL_KINDS, "basis": FEE_BASES}
"""What is chosen and not typed."""

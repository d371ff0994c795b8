"""An event as a person notes it: what each kind asks for, what cannot be right, and the event it comes to."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal

from recordkeeper.domain.checks import Problem, of_day, of_past_day, problem, typed_day
from recordkeeper.domain.event import Channel, Event, EventKind

Values = Mapping[str, str]
"""What was typed: kind, person, provider, request, on, at, summary, proof_file, and what ``asked_for`` names."""

_ASKED_FOR: dict[EventKind, tuple[str, ...]] = {
    EventKind.MESSAGE: ("channel",),
    EventKind.ANSWER: ("answer", "channel"),
    EventKind.PROMISE: ("by", "channel"),
    EventKind.FEE_QUOTED: ("amount", "currency", "channel"),
    EventKind.FEE_PAID: ("amount", "currency"),
    EventKind.IDENTITY_SUPPLIED: ("channel",),
    EventKind.EXTENSION: ("until", "written"),
    EventKind.RECEIPT_PROVED: ("proof",),
    EventKind.DELIVERY: ("complete", "channel"),
    EventKind.NOTICE_SENT: ("channel",),
}
_CHANNELS = {EventKind.CALL: Channel.PHONE, EventKind.VISIT: Channel.IN_PERSON}
_NOT_DETAILS = frozenset({"channel"})
# What may happen without any request; all else belongs to one.
_APART = frozenset({EventKind.CALL, EventKind.VISIT, EventKind.MESSAGE})
_AMOUNT = re.compile(r"(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?")
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?)?", re.IGNORECASE)


def asked_for(kind: EventKind) -> tuple[str, ...]:
    """The fields of this kind beside day, time, words and proof."""
    return _ASKED_FOR.get(kind, ())


def belongs_to_request(kind: EventKind) -> bool:
    """Whether it can only happen to a request."""
    return kind not in _APART


def of_noted(values: Values, today: date) -> Iterator[Problem]:
    """What cannot be right in an event as it was typed."""
    if not values["kind"]:
        yield problem("kind", "missing_what")
        return
    kind = EventKind(values["kind"])
    for name, key in (("person", "missing_whose"), ("provider", "missing_provider")):
        if not values[name]:
            yield problem(name, key)
    if belongs_to_request(kind) and not values["request"]:
        yield problem("request", "missing_request")
    yield from of_past_day("on", values["on"], today)
    yield from of_time("at", values["at"])
    for name in asked_for(kind):
        yield from _of_detail(name, values)


def of_time(field: str, text: str) -> Iterator[Problem]:
    """What was typed for a time, if anything, is one."""
    if text.strip() and typed_time(text) is None:
        yield problem(field, "not_a_time", text=text)


def of_coming_time(field: str, on: str, text: str, now: datetime) -> Iterator[Problem]:
    """What happened today was not later than now."""
    at = typed_time(text)
    if at is not None and typed_day(on) == now.date() and at > now.time():
        yield problem(field, "time_to_come")


def typed_time(text: str) -> time | None:
    """The time that was typed, such as ``14:30`` or ``2 pm``; None while it is no time."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "")[:1].lower()
    if not (match[2] or half) or minute > 59 or hour > (12 if half else 23) or (half and hour == 0):
        return None
    return time(hour % 12 + (12 if half == "p" else 0) if half else hour, minute)


def typed_amount(text: str) -> Decimal | None:
    """The amount of money that was typed; None while it is none."""
    plain = text.strip().lstrip("$€£").strip()
    if not _AMOUNT.fullmatch(plain):
        return None
    return Decimal(plain.replace(",", ""))


def noted(values: Values, now: datetime) -> Event:
    """The event that was typed, once ``of_noted`` finds nothing wrong."""
    kind = EventKind(values["kind"])
    on = typed_day(values["on"])
    assert on is not None
    names = asked_for(kind)
    channel = Channel(values["channel"]) if "channel" in names and values["channel"] else _CHANNELS.get(kind)
    details = {name: _detail(name, values[name]) for name in names if name not in _NOT_DETAILS}
    return Event(
        kind=kind,
        happened_on=on,
        happened_at=typed_time(values["at"]),
        recorded_at=now,
        summary=values["summary"].strip(),
        person_id=values["person"] or None,
        provider_id=values["provider"] or None,
        request_id=values["request"] or None,
        recipient_id=values.get("recipient") or None,
        channel=channel,
        details={name: text for name, text in details.items() if text},
    )


def _of_detail(name: str, values: Values) -> Iterator[Problem]:
    text = values[name].strip()
    if name == "answer" and not text:
        yield problem(name, "missing_answer")
    elif name in ("written", "complete") and not text:
        yield problem(name, "choose_each")
    elif name == "amount" and not text:
        yield problem(name, "missing_amount")
    elif name == "amount" and typed_amount(text) is None:
        yield problem(name, "not_an_amount", text=text)
    elif name == "proof" and not text and not values["proof_file"]:
        yield problem(name, "missing_proof")
    elif name == "until" and not text and values["written"] == "yes":
        yield problem(name, "missing_until")
    elif name in ("by", "until"):
        yield from _of_coming_day(name, text, values["on"])


def _of_coming_day(name: str, text: str, on: str) -> Iterator[Problem]:
    if name == "by" and not text:
        yield problem(name, "missing_by")
    yield from of_day(name, text)
    day, happened = typed_day(text), typed_day(on)
    if day is not None and happened is not None and day < happened:
        yield problem(name, "by_before_event" if name == "by" else "end_before_start")


def _detail(name: str, text: str) -> str:
    amount = typed_amount(text) if name == "amount" else None
    return f"{amount:.2f}" if amount is not None else text.strip()

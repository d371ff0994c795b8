"""One request with all that belongs to it, read at once; stage and dates are derived anew at each reading."""

from dataclasses import dataclass
from datetime import date, datetime

from recordkeeper.app.law import Law
from recordkeeper.domain.clock import DatedFacts, Due, facts_of
from recordkeeper.domain.delivery import ItemCheck, checked
from recordkeeper.domain.document import Document
from recordkeeper.domain.event import Channel, Event, EventKind, standing
from recordkeeper.domain.fee import Fee, fees_of
from recordkeeper.domain.ids import Id
from recordkeeper.domain.issue import Issue, issues_of, raised_issues
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.person import Authority, Person
from recordkeeper.domain.provider import Contact, Provider, Registration
from recordkeeper.domain.request import (
    Choice,
    Correction,
    ItemDocument,
    Receipt,
    Recipient,
    Request,
    RequestItem,
    Stage,
    receipt_of,
    sendings_of,
    stage_of,
    to_recipient,
)
from recordkeeper.storage.unit_of_work import Reading


@dataclass(frozen=True)
class RecipientView:
    """One recipient of a request with its own receipt and dates; ``failed`` are channels that did not reach it."""

    recipient: Recipient
    receipt: Receipt | None
    due: Due
    failed: frozenset[Channel]


@dataclass(frozen=True)
class RequestView:
    """A request with all that belongs to it and all that is derived of it today."""

    request: Request
    person: Person
    signer: Person
    provider: Provider
    registration: Registration | None
    authority: Authority | None
    contacts: tuple[Contact, ...]
    items: tuple[RequestItem, ...]
    corrections: tuple[Correction, ...]
    recipients: tuple[Recipient, ...]
    parts: tuple[RecipientView, ...]
    letters: tuple[Letter, ...]
    checks: tuple[ItemCheck, ...]
    came: tuple[Document, ...]
    events: tuple[Event, ...]
    stage: Stage
    receipt: Receipt | None
    due: Due
    is_overdue: bool
    issues: tuple[Issue, ...]
    fees: tuple[Fee, ...]

    @property
    def letter(self) -> Letter | None:
        """The newest letter."""
        return self.letters[-1] if self.letters else None

    @property
    def unsent_letters(self) -> tuple[Letter, ...]:
        """The newest letter of each kind, as far as no sending of it is recorded."""
        sent = {event.letter_id for event in sendings_of(self.events)}
        newest = {letter.kind: letter for letter in self.letters}
        return tuple(letter for letter in newest.values() if letter.id not in sent)


def read_view(reading: Reading, request: Request, law: Law, today: date) -> RequestView:
    """Read what belongs to a request, and derive where it stands on this day."""
    provider = reading.get(Provider, request.provider_id)
    registrations = reading.find(Registration, person_id=request.person_id, provider_id=request.provider_id)
    authorities = reading.find(Authority, person_id=request.person_id, actor_id=request.signer_id)
    events = standing(reading.find(Event, request_id=request.id))
    due = law.due(_dated(request, provider, events, today))
    recipients = reading.find(Recipient, request_id=request.id)
    items = tuple(sorted(reading.find(RequestItem, request_id=request.id), key=lambda item: item.position))
    came = _came(reading, request, events)
    return RequestView(
        request=request,
        person=reading.get(Person, request.person_id),
        signer=reading.get(Person, request.signer_id),
        provider=provider,
        registration=registrations[-1] if registrations else None,
        authority=authorities[-1] if authorities else None,
        contacts=reading.find(Contact, provider_id=provider.id),
        items=items,
        checks=checked(items, came, _linked(reading, items)),
        came=came,
        corrections=tuple(sorted(reading.find(Correction, request_id=request.id), key=lambda each: each.position)),
        recipients=recipients,
        parts=tuple(_part(law, request, provider, each, events, due, today) for each in recipients),
        letters=reading.find(Letter, request_id=request.id),
        events=events,
        stage=stage_of(events),
        receipt=receipt_of(events),
        due=due,
        is_overdue=due.is_overdue(today),
        issues=issues_of(events, due, today),
        fees=fees_of(events),
    )


def _came(reading: Reading, request: Request, events: tuple[Event, ...]) -> tuple[Document, ...]:
    """The documents that came from the provider for this person since the request went out, the oldest first."""
    sent = sendings_of(events)
    if not sent:
        return ()
    documents = reading.find(Document, person_id=request.person_id, provider_id=request.provider_id, trashed_at=None)
    first = sent[0].happened_on
    found = [each for each in documents if each.received_on is not None and each.received_on >= first]
    return tuple(sorted(found, key=lambda each: (each.received_on or first, each.title)))


def _linked(reading: Reading, items: tuple[RequestItem, ...]) -> dict[Id, frozenset[Id]]:
    """Which documents the person said answer which item."""
    links = reading.find(ItemDocument, item_id=tuple(item.id for item in items)) if items else ()
    return {
        item.id: frozenset(link.document_id for link in links if link.item_id == item.id)
        for item in items
        if any(link.item_id == item.id for link in links)
    }


def facts_of_view(view: RequestView, today: date) -> DatedFacts:
    """The dated facts of a request as it was read."""
    return _dated(view.request, view.provider, view.events, today)


def _dated(request: Request, provider: Provider, events: tuple[Event, ...], today: date) -> DatedFacts:
    """The dated facts of a request, or of the part of it that one recipient has."""
    return facts_of(
        events,
        place=provider.place,
        right=request.right,
        holder=provider.kind,
        today=today,
        conditions={name: answer == Choice.YES for name, answer in request.conditions.items()},
        issues=tuple((issue.kind.value, issue.since) for issue in raised_issues(events) if issue.is_open),
    )


def _part(
    law: Law,
    request: Request,
    provider: Provider,
    recipient: Recipient,
    events: tuple[Event, ...],
    whole: Due,
    today: date,
) -> RecipientView:
    """One recipient's part; where every event concerns it, its dates are those of the whole request."""
    mine = to_recipient(events, recipient.id)
    due = whole if len(mine) == len(events) else law.due(_dated(request, provider, mine, today))
    failed = {event.channel for event in mine if event.kind is EventKind.SENDING_FAILED and event.channel is not None}
    return RecipientView(recipient, receipt_of(mine), due, frozenset(failed))


def urgency(view: RequestView) -> tuple[int, date, str]:
    """What requests are listed by: overdue ones first, closed ones last."""
    order = (Stage.YOUR_MOVE, Stage.READY, Stage.WAITING, Stage.SENT, Stage.DRAFT, Stage.CLOSED)
    due = view.due.due_on or view.request.needed_by or date.max
    if view.stage is Stage.CLOSED:
        return (9, due, view.request.id)
    return (0 if view.is_overdue else 1 + order.index(view.stage), due, view.request.id)


def event_of(view: RequestView, kind: EventKind, now: datetime, **fields: object) -> Event:
    """A fact about a request, recorded now; unless ``fields`` say otherwise it happened today."""
    known: dict[str, object] = {
        "happened_on": now.date(),
        "recorded_at": now,
        "person_id": view.person.id,
        "provider_id": view.provider.id,
        "request_id": view.request.id,
    }
    return Event(kind=kind, **(known | fields))  # type: ignore[arg-type]

"""One request with all that belongs to it, read at once; stage and dates are derived anew at each reading."""

from dataclasses import dataclass
from datetime import date, datetime

from recordkeeper.app.law import Law
from recordkeeper.domain.clock import Due, facts_of
from recordkeeper.domain.event import Event, EventKind, standing
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.person import Authority, Person
from recordkeeper.domain.provider import Provider, Registration
from recordkeeper.domain.request import (
    Correction,
    Receipt,
    Recipient,
    Request,
    RequestItem,
    Stage,
    receipt_of,
    stage_of,
)
from recordkeeper.storage.unit_of_work import Reading


@dataclass(frozen=True)
class RequestView:
    """A request with all that belongs to it and all that is derived of it today."""

    request: Request
    person: Person
    signer: Person
    provider: Provider
    registration: Registration | None
    authority: Authority | None
    items: tuple[RequestItem, ...]
    corrections: tuple[Correction, ...]
    recipients: tuple[Recipient, ...]
    letters: tuple[Letter, ...]
    events: tuple[Event, ...]
    stage: Stage
    receipt: Receipt | None
    due: Due
    is_overdue: bool

    @property
    def letter(self) -> Letter | None:
        """The newest letter."""
        return self.letters[-1] if self.letters else None

    @property
    def unsent_letters(self) -> tuple[Letter, ...]:
        """The newest letter of each kind, as far as no sending of it is recorded."""
        sent = {event.letter_id for event in self.events if event.kind is EventKind.LETTER_SENT}
        newest = {letter.kind: letter for letter in self.letters}
        return tuple(letter for letter in newest.values() if letter.id not in sent)


def read_view(reading: Reading, request: Request, law: Law, today: date) -> RequestView:
    """Read what belongs to a request, and derive where it stands on this day."""
    provider = reading.get(Provider, request.provider_id)
    registrations = reading.find(Registration, person_id=request.person_id, provider_id=request.provider_id)
    authorities = reading.find(Authority, person_id=request.person_id, actor_id=request.signer_id)
    events = standing(reading.find(Event, request_id=request.id))
    due = law.due(facts_of(events, place=provider.place, right=request.right, holder=provider.kind, today=today))
    return RequestView(
        request=request,
        person=reading.get(Person, request.person_id),
        signer=reading.get(Person, request.signer_id),
        provider=provider,
        registration=registrations[-1] if registrations else None,
        authority=authorities[-1] if authorities else None,
        items=tuple(sorted(reading.find(RequestItem, request_id=request.id), key=lambda item: item.position)),
        corrections=tuple(sorted(reading.find(Correction, request_id=request.id), key=lambda each: each.position)),
        recipients=reading.find(Recipient, request_id=request.id),
        letters=reading.find(Letter, request_id=request.id),
        events=events,
        stage=stage_of(events),
        receipt=receipt_of(events),
        due=due,
        is_overdue=due.is_overdue(today),
    )


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

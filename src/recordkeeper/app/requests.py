"""Requests: one demand each, from draft to closing. What happens to one is an event."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, time
from pathlib import Path

from recordkeeper.app.filing import Filing, add_proved
from recordkeeper.app.law import Law
from recordkeeper.app.request_view import RequestView, event_of, read_view, urgency
from recordkeeper.app.session import Session
from recordkeeper.domain.delivery import WANTING
from recordkeeper.domain.details import corrections, details_on_file, differing, own_details
from recordkeeper.domain.event import Channel, Event, EventKind
from recordkeeper.domain.ids import Id, new_reference
from recordkeeper.domain.person import Authority, Person, signer_of
from recordkeeper.domain.provider import Contact, ContactPurpose, Provider, Registration
from recordkeeper.domain.request import (
    Correction,
    IssueKind,
    IssueState,
    ItemDocument,
    Outcome,
    Recipient,
    Request,
    RequestItem,
    Right,
)
from recordkeeper.domain.topic import Topic


class Requests:
    """Acts on requests."""

    def __init__(self, session: Session, law: Law, filing: Filing) -> None:
        self._session = session
        self._law = law
        self._filing = filing

    def all(self) -> tuple[RequestView, ...]:
        """Every request, those that are due first."""
        with self._session.read() as reading:
            views = [read_view(reading, each, self._law, self._session.today()) for each in reading.find(Request)]
        return tuple(sorted(views, key=urgency))

    def view(self, request_id: Id) -> RequestView:
        """One request."""
        with self._session.read() as reading:
            request = reading.get(Request, request_id)
            return read_view(reading, request, self._law, self._session.today())

    def create(
        self,
        request: Request,
        items: tuple[RequestItem, ...] = (),
        recipient: Recipient | None = None,
        wrong: tuple[Correction, ...] = (),
    ) -> Request:
        """Begin a request; the parts are given the request's id."""
        with self._session.act("create_request", Topic.REQUESTS) as work:
            added = work.add(request)
            parts = (*items, *wrong, *([recipient] if recipient is not None else []))
            for part in parts:
                work.add(part.with_(request_id=request.id))
            return added

    def create_correction(self, person_id: Id, provider_id: Id) -> Request | None:
        """Ask a provider to put right what it has on file otherwise; None when nothing differs."""
        with self._session.read() as reading:
            person, provider = reading.get(Person, person_id), reading.get(Provider, provider_id)
            registrations = reading.find(Registration, person_id=person_id, provider_id=provider_id)
            contacts = reading.find(Contact, provider_id=provider_id, purpose=ContactPurpose.RECORDS)
            signer = signer_of(person_id, reading.find(Authority, person_id=person_id), self._session.today())
        wrong = [
            each for filed in registrations[-1:] for each in differing(own_details(person), details_on_file(filed))
        ]
        if not wrong:
            return None
        request, recipient = _begun(person, provider, signer, contacts, Right.CORRECTION, self._session.today())
        return self.create(request, recipient=recipient, wrong=corrections(tuple(wrong)))

    def begin(self, person_id: Id, provider_id: Id, right: Right) -> Request:
        """Begin a request that uses a right, to the records department; what it asks for is told later."""
        with self._session.read() as reading:
            person, provider = reading.get(Person, person_id), reading.get(Provider, provider_id)
            contacts = reading.find(Contact, provider_id=provider_id, purpose=ContactPurpose.RECORDS)
            signer = signer_of(person_id, reading.find(Authority, person_id=person_id), self._session.today())
        request, recipient = _begun(person, provider, signer, contacts, right, self._session.today())
        return self.create(request, recipient=recipient)

    def update(
        self, request: Request, items: tuple[RequestItem, ...], recipient: Recipient, wrong: tuple[Correction, ...] = ()
    ) -> None:
        """Change a request and its parts; parts that are not named any more are dropped."""
        with self._session.act("edit_request", Topic.REQUESTS) as work:
            work.save(request)
            for kind, parts in ((RequestItem, items), (Correction, wrong)):
                kept = {part.id for part in parts}
                for old in work.find(kind, request_id=request.id):
                    if old.id not in kept:
                        work.remove(old)
                for part in parts:
                    if part.revision:
                        work.save(part)
                    else:
                        work.add(part.with_(request_id=request.id))
            if recipient.revision:
                work.save(recipient)
            else:
                work.add(recipient)

    def discard(self, request_id: Id) -> None:
        """Delete a draft that nothing happened to; raises ``InUse`` once a letter was made or anything was noted."""
        with self._session.act("discard_request", Topic.REQUESTS) as work:
            for kind in (RequestItem, Correction, Recipient):
                for part in work.find(kind, request_id=request_id):
                    work.remove(part)
            work.remove(work.get(Request, request_id))

    def set_conditions(self, request_id: Id, conditions: Mapping[str, str]) -> None:
        """Say which facts that a rule depends on are so (yes), are not (no), or are not known (left out)."""
        with self._session.act("edit_request", Topic.REQUESTS) as work:
            work.save(work.get(Request, request_id).with_(conditions=dict(conditions)))

    def review_issue(self, request_id: Id, kind: IssueKind, state: IssueState) -> Event:
        """Say whether something that was wrong is solved, persists, or is to be left out of a complaint."""
        details = {"issue": kind.value, "state": state.value}
        event = event_of(self.view(request_id), EventKind.ISSUE_REVIEWED, self._session.now(), details=details)
        with self._session.act("review_issue", Topic.REQUESTS, Topic.TIMELINE) as work:
            return work.add(event)

    def check_delivery(
        self, request_id: Id, outcomes: Mapping[Id, Outcome], documents: Mapping[Id, Collection[Id]]
    ) -> Event:
        """Say what became of each item, and which documents answer it; what is still owed is raised as an issue."""
        view = self.view(request_id)
        items = [item.with_(outcome=outcomes.get(item.id, item.outcome)) for item in view.items]
        owed = [item for item in items if item.outcome in WANTING]
        details = {"complete": "no", "issue": IssueKind.PARTIAL.value} if owed else {"complete": "yes"}
        # What came complete came on the day it came, however late it was looked through.
        came = [event.happened_on for event in view.events if event.kind is EventKind.DELIVERY]
        on = came[-1] if came and not owed else self._session.today()
        event = event_of(view, EventKind.DELIVERY_CHECKED, self._session.now(), happened_on=on, details=details)
        with self._session.act("check_delivery", Topic.REQUESTS, Topic.TIMELINE) as work:
            for item in items:
                work.save(item)
                for link in work.find(ItemDocument, item_id=item.id):
                    work.remove(link)
                for document_id in documents.get(item.id, ()):
                    work.add(ItemDocument(item_id=item.id, document_id=document_id))
            return work.add(event)

    def record(
        self,
        request_id: Id,
        kind: EventKind,
        on: date,
        *,
        at: time | None = None,
        channel: Channel | None = None,
        summary: str = "",
        details: dict[str, str] | None = None,
        proof: Path | None = None,
        recipient_id: Id | None = None,
    ) -> Event:
        """Note anything else that happened to a request: a receipt, an answer, a promise, a delivery, its closing."""
        file = self._filing.file_paper(proof, "proof") if proof is not None else None
        event = event_of(
            self.view(request_id),
            kind,
            self._session.now(),
            happened_on=on,
            happened_at=at,
            channel=channel,
            summary=summary,
            details=details or {},
            recipient_id=recipient_id,
        )
        with self._session.act("record_event", Topic.REQUESTS, Topic.TIMELINE) as work:
            add_proved(work, event, file)
        return event


def _begun(
    person: Person, provider: Provider, signer: Id, contacts: Sequence[Contact], right: Right, today: date
) -> tuple[Request, Recipient]:
    """A new request and the office it goes to."""
    request = Request(
        person_id=person.id,
        provider_id=provider.id,
        requester_id=signer,
        signer_id=signer,
        right=right,
        reference=new_reference(),
        created_on=today,
    )
    contact = contacts[-1] if contacts else Contact(provider_id=provider.id)
    recipient = Recipient(
        request_id=request.id,
        contact_id=contact.id if contact.revision else None,
        name=provider.name,
        department=contact.name,
        address=contact.address,
        fax=contact.fax,
        email=contact.email,
        phone=contact.phone,
    )
    return request, recipient

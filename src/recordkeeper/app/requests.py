"""Requests: one demand each, from draft to closing. What happens to one is an event."""

from datetime import date, time
from pathlib import Path

from recordkeeper.app.filing import Filing, add_proved
from recordkeeper.app.law import Law
from recordkeeper.app.request_view import RequestView, event_of, read_view, urgency
from recordkeeper.app.session import Session
from recordkeeper.domain.details import corrections, details_on_file, differing, own_details
from recordkeeper.domain.event import Channel, Event, EventKind
from recordkeeper.domain.ids import Id, new_reference
from recordkeeper.domain.person import Authority, Person, signer_of
from recordkeeper.domain.provider import Contact, ContactPurpose, Provider, Registration
from recordkeeper.domain.request import Correction, Recipient, Request, RequestItem, Right
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
        request = Request(
            person_id=person.id,
            provider_id=provider.id,
            requester_id=signer,
            signer_id=signer,
            right=Right.CORRECTION,
            reference=new_reference(),
            created_on=self._session.today(),
        )
        contact = contacts[-1] if contacts else Contact(provider_id=provider.id)
        return self.create(
            request,
            recipient=Recipient(
                request_id=request.id,
                contact_id=contact.id if contact.revision else None,
                name=provider.name,
                department=contact.name,
                address=contact.address,
                fax=contact.fax,
                email=contact.email,
            ),
            wrong=corrections(tuple(wrong)),
        )

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
        )
        with self._session.act("record_event", Topic.REQUESTS, Topic.TIMELINE) as work:
            add_proved(work, event, file)
        return event

"""Requests: one demand each, from draft to closing; and the letters that carry it.

Sending, receipt and answers exist only as events; stage and dates are derived anew at each look.
"""

import json
import tempfile
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path

from recordkeeper.app.filing import Filing
from recordkeeper.app.law import Law
from recordkeeper.app.lettering import Lettering
from recordkeeper.app.reader import Reader
from recordkeeper.app.session import Session
from recordkeeper.content.words import Words
from recordkeeper.domain.clock import Due, facts_of
from recordkeeper.domain.details import corrections, details_on_file, differing, own_details
from recordkeeper.domain.event import Channel, Event, EventKind, Proof, standing
from recordkeeper.domain.ids import Id, new_reference
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.letter_facts import (
    LetterCorrection,
    LetterDelivery,
    LetterFacts,
    LetterItem,
    LetterNeed,
    LetterPerson,
    LetterProvider,
    LetterSigner,
)
from recordkeeper.domain.letter_text import BuiltLetter
from recordkeeper.domain.paper import Paper
from recordkeeper.domain.person import Authority, Person
from recordkeeper.domain.provider import Contact, ContactPurpose, Provider, Registration
from recordkeeper.domain.request import (
    Correction,
    Receipt,
    Recipient,
    Request,
    RequestItem,
    Right,
    Stage,
    receipt_of,
    stage_of,
)
from recordkeeper.domain.topic import Topic
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
    def unsent_letter(self) -> Letter | None:
        """The newest letter, while no sending of it is recorded."""
        sent = {event.letter_id for event in self.events if event.kind is EventKind.LETTER_SENT}
        return self.letter if self.letter is not None and self.letter.id not in sent else None


@dataclass(frozen=True, kw_only=True)
class Sending:
    """How a letter went out. ``proof`` is what shows that it arrived: a fax report's result, a portal's stamp."""

    channel: Channel
    on: date
    at: time | None = None
    number: str = ""
    proof: str = ""
    note: str = ""
    proof_file: Path | None = None
    signed_scan: Path | None = None


class Requests:
    """Acts on requests and their letters."""

    def __init__(
        self, session: Session, law: Law, lettering: Lettering, filing: Filing, reader: Reader, words: Words
    ) -> None:
        self._session = session
        self._reader = reader
        self._words = words
        self._law = law
        self._lettering = lettering
        self._filing = filing

    def all(self) -> tuple[RequestView, ...]:
        """Every request, those that are due first."""
        with self._session.read() as reading:
            views = [self._view(reading, request) for request in reading.find(Request)]
        return tuple(sorted(views, key=_urgency))

    def view(self, request_id: Id) -> RequestView:
        """One request."""
        with self._session.read() as reading:
            return self._view(reading, reading.get(Request, request_id))

    def _view(self, reading: Reading, request: Request) -> RequestView:
        provider = reading.get(Provider, request.provider_id)
        registrations = reading.find(Registration, person_id=request.person_id, provider_id=request.provider_id)
        authorities = reading.find(Authority, person_id=request.person_id, actor_id=request.signer_id)
        events = standing(reading.find(Event, request_id=request.id))
        due = self._law.due(
            facts_of(
                events, place=provider.place, right=request.right, holder=provider.kind, today=self._session.today()
            )
        )
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
            is_overdue=due.is_overdue(self._session.today()),
        )

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
        wrong = [
            each for filed in registrations[-1:] for each in differing(own_details(person), details_on_file(filed))
        ]
        if not wrong:
            return None
        request = Request(
            person_id=person.id,
            provider_id=provider.id,
            requester_id=person.id,
            signer_id=person.id,
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

    def save(self, request: Request) -> Request:
        """Change a request that is a draft."""
        with self._session.act("edit_request", Topic.REQUESTS) as work:
            return work.save(request)

    def facts(self, view: RequestView, kind: str, *, dated: date | None = None) -> LetterFacts:
        """What a letter of this kind is made from."""
        wrong = tuple(
            LetterCorrection(
                field=self._words.text(f"labels.on_file.{each.field}"),
                as_shown=self._words.spoken(each.as_shown),
                should_be=self._words.spoken(each.should_be),
            )
            for each in view.corrections
        )
        return _letter_facts(view, kind, dated or self._session.today(), wrong)

    def letter_kinds(self, view: RequestView) -> tuple[str, ...]:
        """The kinds of letter that fit a request, the one to begin with first."""
        if view.request.right is Right.CORRECTION:
            return ("demographic_correction",)
        return ("initial_access", "expedited")

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

    def preview(self, view: RequestView, kind: str, paper: Paper = Paper.LETTER) -> BuiltLetter:
        """The letter as it would be, not stored; raises ``MissingFacts`` or ``BadFacts``."""
        return self._lettering.build(replace(self.facts(view, kind), paper=paper))

    def finalise(self, view: RequestView, kind: str, paper: Paper = Paper.LETTER) -> Letter:
        """Freeze the letter: its bytes, its facts, the rule it stands on. It cannot be changed afterwards."""
        facts = replace(self.facts(view, kind), paper=paper)
        built = self._lettering.build(facts)
        rule = self._law.governing_rule(
            view.provider.place, view.request.right, view.provider.kind, self._session.today()
        )
        letter = Letter(
            kind=kind,
            person_id=view.person.id,
            provider_id=view.provider.id,
            request_id=view.request.id,
            recipient_id=view.recipients[0].id if view.recipients else None,
            dated=self._session.today(),
            reference=view.request.reference,
            template_version=self._lettering.template_version(kind),
            rule_id=rule.id if rule else "",
            rule_version=rule.version if rule else "",
            facts=json.dumps(facts.to_dict(), ensure_ascii=False),
            pages=built.pages,
        )
        sha256 = self._session.files.write_letter(letter.id, built.content)
        with self._session.act("finalise", Topic.REQUESTS, Topic.TIMELINE) as work:
            stored = work.add(letter.with_(sha256=sha256))
            request = work.get(Request, view.request.id)
            work.save(request.with_(rule_id=letter.rule_id, rule_version=letter.rule_version))
            work.add(self._event(view, EventKind.LETTER_MADE, letter_id=letter.id, details={"kind": kind}))
            return stored

    def letter_bytes(self, letter: Letter) -> bytes:
        """A frozen letter as PDF."""
        return self._session.files.read_letter(letter.id)

    def draw(self, content: bytes, page: int, width: int) -> bytes:
        """A page of a letter as PNG, ``width`` pixels wide."""
        with tempfile.TemporaryDirectory(prefix="recordkeeper-") as folder:
            path = Path(folder) / "letter.pdf"
            path.write_bytes(content)
            return self._reader.render(path, page, width)

    def preview_text(self, view: RequestView, kind: str) -> str:
        """The words of a letter that is not made yet."""
        return self._lettering.text(self.facts(view, kind))

    def letter_text(self, letter: Letter) -> str:
        """The words of a frozen letter, for a portal message."""
        return self._lettering.text(LetterFacts.from_dict(json.loads(letter.facts)))

    def record_sent(self, letter: Letter, sending: Sending) -> Event:
        """Note how a letter went out. Only now does its clock start."""
        assert letter.request_id is not None
        view = self.view(letter.request_id)
        proof_file = self._filing.file_paper(sending.proof_file, "proof") if sending.proof_file else None
        signed = self._filing.file_paper(sending.signed_scan, "signed scan") if sending.signed_scan else None
        event = self._event(
            view,
            EventKind.LETTER_SENT,
            happened_on=sending.on,
            happened_at=sending.at,
            letter_id=letter.id,
            recipient_id=letter.recipient_id,
            channel=sending.channel,
            summary=sending.note,
            details=_told(number=sending.number, proof=sending.proof),
        )
        with self._session.act("record_sent", Topic.REQUESTS, Topic.TIMELINE) as work:
            work.add(event)
            if proof_file is not None:
                work.add(Proof(event_id=event.id, file_id=proof_file.id))
            if signed is not None:
                current = work.get(Letter, letter.id)
                work.save(current.with_(signed_file_id=signed.id))
        return event

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
        event = self._event(
            self.view(request_id),
            kind,
            happened_on=on,
            happened_at=at,
            channel=channel,
            summary=summary,
            details=details or {},
        )
        with self._session.act("record_event", Topic.REQUESTS, Topic.TIMELINE) as work:
            work.add(event)
            if file is not None:
                work.add(Proof(event_id=event.id, file_id=file.id))
        return event

    def _event(self, view: RequestView, kind: EventKind, **fields: object) -> Event:
        known: dict[str, object] = {
            "happened_on": self._session.today(),
            "recorded_at": self._session.now(),
            "person_id": view.person.id,
            "provider_id": view.provider.id,
            "request_id": view.request.id,
        }
        return Event(kind=kind, **(known | fields))  # type: ignore[arg-type]


def _told(**details: str) -> dict[str, str]:
    return {name: text.strip() for name, text in details.items() if text.strip()}


def _urgency(view: RequestView) -> tuple[int, date, str]:
    order = (Stage.YOUR_MOVE, Stage.READY, Stage.WAITING, Stage.SENT, Stage.DRAFT, Stage.CLOSED)
    due = view.due.due_on or view.request.needed_by or date.max
    if view.stage is Stage.CLOSED:
        return (9, due, view.request.id)
    return (0 if view.is_overdue else 1 + order.index(view.stage), due, view.request.id)


def _letter_facts(view: RequestView, kind: str, dated: date, wrong: tuple[LetterCorrection, ...]) -> LetterFacts:
    request, person = view.request, view.person
    recipient = view.recipients[0] if view.recipients else None
    return LetterFacts(
        kind=kind,
        dated=dated,
        reference=request.reference,
        person=LetterPerson(
            legal_name=person.legal_name,
            former_names=person.former_names,
            birth_date=person.birth_date,
            address=person.address,
            phones=person.phones,
            emails=person.emails,
            patient_number=view.registration.patient_number if view.registration else "",
        ),
        signer=_signer(view),
        provider=LetterProvider(
            name=recipient.name if recipient else view.provider.name,
            department=recipient.department if recipient else "",
            address=recipient.address if recipient else "",
            fax=recipient.fax if recipient else "",
            email=recipient.email if recipient else "",
            place=view.provider.place,
            kind=view.provider.kind,
        ),
        items=tuple(
            LetterItem(
                kind=item.kind,
                first_day=item.span.first if item.span else None,
                last_day=min(item.span.last, dated) if item.span else None,
                detail=item.detail,
                needed_first=item.needed_first,
            )
            for item in view.items
        ),
        sensitive=dict(request.sensitive),
        delivery=LetterDelivery(
            first=request.delivery_first,
            where=request.delivery_where,
            second=request.delivery_second,
            second_where=request.delivery_second_where,
            accepts_email_risk=request.accepts_email_risk,
        ),
        fee_limit=request.fee_limit,
        need=LetterNeed(by=request.needed_by, reason=request.need_reason),
        corrections=wrong,
        proof=request.proof,
        enclosures=request.enclosures,
    )


def _signer(view: RequestView) -> LetterSigner | None:
    if view.signer.id == view.person.id:
        return None
    return LetterSigner(
        name=view.signer.legal_name,
        relationship=view.authority.relationship if view.authority else "",
        paper=view.authority.paper if view.authority else "",
        address=view.signer.address,
        phones=view.signer.phones,
        emails=view.signer.emails,
    )

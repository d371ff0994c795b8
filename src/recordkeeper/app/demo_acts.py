"""The acts that make the sample library, each with the day on which it was done."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import time
from itertools import groupby

from recordkeeper.app.application import App
from recordkeeper.app.demo_files import SampleFiles
from recordkeeper.app.imports import Destination, Preview
from recordkeeper.app.jobs import Progress
from recordkeeper.app.requests import Sending
from recordkeeper.content.samples import (
    SampleAccount,
    SampleEvent,
    SampleFile,
    SamplePortal,
    SampleProvider,
    SampleRequest,
    Samples,
)
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.details import corrections, details_on_file, differing, own_details
from recordkeeper.domain.document import Document
from recordkeeper.domain.event import Channel, Event, EventKind
from recordkeeper.domain.ids import new_reference
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.letter_facts import OUTSIDE_ACCESS
from recordkeeper.domain.person import Authority, Person
from recordkeeper.domain.portal import Portal, PortalAccount
from recordkeeper.domain.provider import Contact, Provider, Registration
from recordkeeper.domain.request import Choice, Correction, Recipient, Request, RequestItem, Right


@dataclass(frozen=True)
class Act:
    """One thing that was done, and the day on which it was done and noted."""

    day: int
    name: str
    run: Callable[[], None]


class SampleActs:
    """Makes the acts from the data; ``app`` is the one whose open library they fill."""

    def __init__(self, app: App, samples: Samples, files: SampleFiles, people: dict[str, Person]) -> None:
        self._app = app
        self._samples = samples
        self._files = files
        self._people = people
        self._providers = {
            each.key: Provider(
                name=each.name, kind=each.kind, place=each.place, website=each.website, notes=each.notes
            )
            for each in samples.providers
        }
        self._contacts = {each.key: self._contacts_of(each) for each in samples.providers}
        self._requests = {each.key: self._request(each) for each in samples.requests}
        self._letters: dict[str, Letter] = {}

    def all(self) -> list[Act]:
        """Every act in the order of its day."""
        acts = [*self._holders(), *self._portals(), *self._demands(), *self._history(), *self._deliveries()]
        return sorted(acts, key=lambda act: act.day)

    def _holders(self) -> Iterator[Act]:
        first = min(each.day for each in self._samples.providers)
        for person in self._people.values():
            yield Act(first, person.legal_name, lambda person=person: self._app.people.add(person))  # type: ignore[misc]
        for each in self._samples.authorities:
            authority = Authority(
                person_id=self._people[each.person].id,
                actor_id=self._people[each.actor].id,
                relationship=each.relationship,
                paper=each.paper,
                valid_from=self._files.day(each.since),
            )
            yield Act(first, each.paper, lambda authority=authority: self._app.people.add_authority(authority))  # type: ignore[misc]
        for provider in self._samples.providers:
            yield Act(provider.day, provider.name, lambda sample=provider: self._add_provider(sample))  # type: ignore[misc]

    def _add_provider(self, sample: SampleProvider) -> None:
        self._app.providers.add(self._providers[sample.key], *self._contacts[sample.key])
        for each in sample.registrations:
            self._app.providers.keep_registration(self._registration(sample, each.person))

    def _contacts_of(self, sample: SampleProvider) -> tuple[Contact, ...]:
        return tuple(
            Contact(
                provider_id=self._providers[sample.key].id,
                purpose=each.purpose,
                name=each.name,
                address=each.address.strip(),
                phone=each.phone,
                fax=each.fax,
                email=each.email,
                found_where=each.found_where,
                found_on=self._files.day(each.found),
                worked=each.worked,
            )
            for each in sample.contacts
        )

    def _registration(self, sample: SampleProvider, person: str) -> Registration:
        filed = next(each for each in sample.registrations if each.person == person)
        fields = {name: value for name, value in vars(filed).items() if name != "person"}
        return Registration(
            person_id=self._people[person].id, provider_id=self._providers[sample.key].id, **fields
        )

    def _portals(self) -> Iterator[Act]:
        for sample in self._samples.portals:
            portal = Portal(
                name=sample.name,
                host=sample.host,
                found_where=sample.found_where,
                official=sample.official,
                offers_request=sample.offers_request,
                offers_download=sample.offers_download,
            )
            yield Act(sample.day, sample.name, lambda sample=sample, portal=portal: self._add_portal(sample, portal))  # type: ignore[misc]
            for each in sample.accounts:
                yield from self._account(sample, portal, each)

    def _add_portal(self, sample: SamplePortal, portal: Portal) -> None:
        first, *others = (self._providers[key].id for key in sample.providers)
        self._app.portals.add(portal, first)
        for provider_id in others:
            self._app.portals.serve(portal, provider_id)

    def _account(self, sample: SamplePortal, portal: Portal, who: SampleAccount) -> Iterator[Act]:
        account = PortalAccount(
            portal_id=portal.id,
            person_id=self._people[who.person].id,
            owner_id=self._people[who.owner].id,
            user_name=who.user_name,
            two_factor=who.two_factor,
        )
        yield Act(who.steps[0].day, sample.name, lambda: self._app.portals.add_account(account))
        for each in who.steps:
            yield Act(
                each.day,
                sample.name,
                lambda each=each: self._app.portals.record_step(  # type: ignore[misc]
                    account, each.step, worked=each.worked, on=self._files.day(each.day), note=each.note
                ),
            )

    def _demands(self) -> Iterator[Act]:
        for sample in self._samples.requests:
            name = self._providers[sample.provider].name
            yield Act(sample.day, name, lambda sample=sample: self._begin(sample))  # type: ignore[misc]
            for each in sample.events:
                noted = each.day if each.noted is None else each.noted
                yield Act(noted, name, lambda sample=sample, each=each: self._go_on(sample, each))  # type: ignore[misc]

    def _request(self, sample: SampleRequest) -> Request:
        signer = self._people[sample.signer or sample.person]
        categories = (each.id for each in self._app.records.sensitive)
        return Request(
            person_id=self._people[sample.person].id,
            provider_id=self._providers[sample.provider].id,
            requester_id=signer.id,
            signer_id=signer.id,
            right=sample.right,
            reference=new_reference(),
            created_on=self._files.day(sample.day),
            delivery_first=sample.delivery_first,
            delivery_second=sample.delivery_second,
            sensitive={
                each: Choice.NO.value if each in OUTSIDE_ACCESS else sample.include
                for each in categories
                if sample.include
            },
            needed_by=None if sample.needed_by is None else self._files.day(sample.needed_by),
            need_reason=sample.need_reason,
            fee_limit=sample.fee_limit,
            proof=sample.proof,
            enclosures=sample.enclosures,
            notes=sample.notes,
        )

    def _begin(self, sample: SampleRequest) -> None:
        request = self._requests[sample.key]
        items = tuple(
            RequestItem(
                request_id=request.id,
                kind=each.kind,
                span=PartialDate(self._files.day(each.first), self._files.day(each.last)),
                detail=each.detail,
                outcome=each.outcome,
                position=position,
            )
            for position, each in enumerate(sample.items)
        )
        self._app.requests.create(request, items, self._recipient(sample), self._wrong_on_file(sample))

    def _recipient(self, sample: SampleRequest) -> Recipient:
        contact = next(each for each in self._contacts[sample.provider] if each.purpose is sample.to)
        return Recipient(
            request_id=self._requests[sample.key].id,
            contact_id=contact.id,
            name=self._providers[sample.provider].name,
            department=contact.name,
            address=contact.address,
            fax=contact.fax,
            email=contact.email,
        )

    def _wrong_on_file(self, sample: SampleRequest) -> tuple[Correction, ...]:
        if sample.right is not Right.CORRECTION:
            return ()
        provider = next(each for each in self._samples.providers if each.key == sample.provider)
        on_file = details_on_file(self._registration(provider, sample.person))
        return corrections(differing(own_details(self._people[sample.person]), on_file))

    def _go_on(self, sample: SampleRequest, told: SampleEvent) -> None:
        request, requests, files = self._requests[sample.key], self._app.requests, self._files
        proof = files.proof(told.proof, self._app.reader)
        if told.kind is EventKind.LETTER_MADE:
            self._letters[sample.key] = requests.finalise(requests.view(request.id), sample.letter)
        elif told.kind is EventKind.LETTER_SENT:
            sending = Sending(
                channel=told.channel or Channel.POST,
                on=files.day(told.day),
                at=_time(told),
                number=told.details.get("number", ""),
                proof=told.details.get("proof", ""),
                note=told.summary,
                proof_file=proof,
                signed_scan=files.proof(told.signed, self._app.reader),
            )
            requests.record_sent(self._letters[sample.key], sending)
        else:
            requests.record(
                request.id,
                told.kind,
                files.day(told.day),
                channel=told.channel,
                summary=files.text(told.summary),
                details=self._details(told),
                proof=proof,
            )

    def _details(self, told: SampleEvent) -> dict[str, str]:
        promised = {} if told.by is None else {"by": self._files.day(told.by).isoformat()}
        return {**told.details, **promised}

    def _history(self) -> Iterator[Act]:
        for each in self._samples.events:
            yield Act(each.day, each.summary, lambda told=each: self._tell(told))  # type: ignore[misc]

    def _tell(self, told: SampleEvent) -> None:
        event = Event(
            kind=told.kind,
            happened_on=self._files.day(told.day),
            happened_at=_time(told),
            recorded_at=self._app.now(),
            summary=self._files.text(told.summary),
            person_id=self._people[told.person].id,
            provider_id=self._providers[told.provider].id,
            channel=told.channel,
            details=self._details(told),
        )
        self._app.timeline.add(event, self._files.proof(told.proof, self._app.reader))

    def _deliveries(self) -> Iterator[Act]:
        for _, group in groupby(sorted(self._samples.documents, key=_delivery), key=_delivery):
            came = tuple(group)
            yield Act(came[0].received, came[0].origin, lambda came=came: self._import(came))  # type: ignore[misc]

    def _import(self, came: tuple[SampleFile, ...]) -> None:
        """As a careful person does it: what names somebody else is filed for nobody before it was looked at."""
        first, quiet = came[0], Progress()
        person = self._people[first.chosen or first.person]
        samples = {each.file: each for each in came}
        previews = self._app.imports.look([self._files.write(each, self._app.reader) for each in came], quiet)
        for owner, wanted in (
            (person, [each for each in previews if each.mismatch(person) is None]),
            (None, [each for each in previews if each.mismatch(person) is not None]),
        ):
            report = self._app.imports.file(wanted, self._destination(first, owner), quiet)
            for preview, document in zip(wanted, report.filed, strict=True):
                if owner is not None and not document.unparsed:
                    self._describe(document, preview, samples[preview.path.name])

    def _destination(self, sample: SampleFile, owner: Person | None) -> Destination:
        return Destination(
            person_id=owner.id if owner else None,
            provider_id=self._providers[sample.provider].id,
            request_id=self._requests[sample.request].id if sample.request else None,
            received_on=self._files.day(sample.received),
            origin=sample.origin,
        )

    def _describe(self, document: Document, preview: Preview, sample: SampleFile) -> None:
        """What the file does not say about itself, as the person writes it down."""
        stored = next(each for each in self._app.documents.all() if each.document.id == document.id).document
        period = PartialDate(self._files.day(sample.day), self._files.day(sample.day + sample.stay))
        self._app.documents.save(
            stored.with_(
                title=sample.title,
                kind=document.kind or sample.kind,
                service=document.service or period,
                author=document.author or sample.author,
                tags=sample.tags,
            )
        )


def _delivery(sample: SampleFile) -> tuple[int, str, str, str, str]:
    return (sample.received, sample.chosen or sample.person, sample.provider, sample.request, sample.origin)


def _time(told: SampleEvent) -> time | None:
    return time.fromisoformat(told.at) if told.at else None

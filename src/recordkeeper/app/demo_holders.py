"""Acts of the sample library: people, who holds their records, and the portals."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from recordkeeper.app.application import App
from recordkeeper.app.demo_files import SampleFiles
from recordkeeper.content.samples import SampleAccount, SamplePortal, SampleProvider, Samples, SampleVisit
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.ids import Id
from recordkeeper.domain.path import Tried
from recordkeeper.domain.person import Authority, Person
from recordkeeper.domain.portal import Portal, PortalAccount
from recordkeeper.domain.provider import Contact, Provider, Registration, Visit


@dataclass(frozen=True)
class Act:
    """One thing that was done, and the day on which it was done and noted."""

    day: int
    name: str
    run: Callable[[], object]


class SampleHolders:
    """The values by the keys of the data, and the acts that add them."""

    def __init__(self, app: App, samples: Samples, files: SampleFiles, people: dict[str, Person]) -> None:
        self._app = app
        self._samples = samples
        self._files = files
        self.people = people
        self.providers = {
            each.key: Provider(name=each.name, kind=each.kind, place=each.place, website=each.website, notes=each.notes)
            for each in samples.providers
        }
        self.contacts = {each.key: self._contacts_of(each) for each in samples.providers}

    def acts(self) -> Iterator[Act]:
        """People and authorities first, on the first day of all."""
        first = min(each.day for each in self._samples.providers)
        for person in self.people.values():
            yield Act(first, person.legal_name, partial(self._app.people.add, person))
        for each in self._samples.authorities:
            authority = Authority(
                person_id=self.people[each.person].id,
                actor_id=self.people[each.actor].id,
                relationship=each.relationship,
                paper=each.paper,
                valid_from=self._files.day(each.since),
            )
            yield Act(first, each.paper, partial(self._app.people.add_authority, authority))
        for provider in self._samples.providers:
            yield Act(provider.day, provider.name, partial(self._add_provider, provider))
        for portal in self._samples.portals:
            yield from self._portal(portal)
        for each_visit in self._samples.visits:
            yield Act(each_visit.day, each_visit.title, partial(self._app.visits.keep, self._visit(each_visit)))

    def _visit(self, sample: SampleVisit) -> Visit:
        return Visit(
            person_id=self.people[sample.person].id,
            provider_id=self.providers[sample.provider].id,
            title=sample.title,
            period=PartialDate(self._files.day(sample.first), self._files.day(sample.last)),
            expected=sample.expected,
        )

    def registration(self, provider: str, person: str) -> Registration:
        """How a provider has a person on file."""
        sample = next(each for each in self._samples.providers if each.key == provider)
        filed = next(each for each in sample.registrations if each.person == person)
        return Registration(
            person_id=self.people[person].id,
            provider_id=self.providers[provider].id,
            patient_number=filed.patient_number,
            name_on_file=filed.name_on_file,
            birth_date_on_file=filed.birth_date_on_file,
            phone_on_file=filed.phone_on_file,
            email_on_file=filed.email_on_file,
            address_on_file=filed.address_on_file,
        )

    def _add_provider(self, sample: SampleProvider) -> None:
        self._app.providers.add(self.providers[sample.key], *self.contacts[sample.key])
        for each in sample.registrations:
            self._app.providers.keep_registration(self.registration(sample.key, each.person))

    def _contacts_of(self, sample: SampleProvider) -> tuple[Contact, ...]:
        return tuple(
            Contact(
                provider_id=self.providers[sample.key].id,
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

    def _portal(self, sample: SamplePortal) -> Iterator[Act]:
        portal = Portal(
            name=sample.name,
            host=sample.host,
            brand=sample.brand,
            found_where=sample.found_where,
            official=sample.official,
            offers_request=sample.offers_request,
            offers_download=sample.offers_download,
        )
        first, *others = (self.providers[key].id for key in sample.providers)
        yield Act(sample.day, sample.name, partial(self._app.portals.add, portal, first))
        for provider_id in others:
            yield Act(sample.day, sample.name, partial(self._extend, portal, provider_id=provider_id))
        for each in sample.accounts:
            yield from self._account(sample, portal, each)

    def _extend(self, portal: Portal, account: PortalAccount | None = None, provider_id: Id = "") -> None:
        with self._app.session.read() as reading:
            stored = reading.get(Portal, portal.id)
        self._app.portals.save(stored, account, provider_id)

    def _account(self, sample: SamplePortal, portal: Portal, who: SampleAccount) -> Iterator[Act]:
        account = PortalAccount(
            portal_id=portal.id,
            person_id=self.people[who.person].id,
            owner_id=self.people[who.owner].id,
            user_name=who.user_name,
            two_factor=who.two_factor,
        )
        yield Act(who.steps[0].day, sample.name, partial(self._extend, portal, account))
        for each in who.steps:
            ordered = {"worked": Tried.ORDERED, "by": self._files.day(each.ready).isoformat()} if each.ready else {}
            record = partial(
                self._app.portals.record_step,
                account,
                each.step,
                worked=each.worked,
                on=self._files.day(each.day),
                note=each.note,
                details=ordered,
            )
            yield Act(each.day, sample.name, record)

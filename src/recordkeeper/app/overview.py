"""Providers at a glance: each with all that belongs to it, and what stands out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from recordkeeper.app.documents import Documents
from recordkeeper.app.people import People
from recordkeeper.app.portals import AccountView, Portals
from recordkeeper.app.providers import Providers, ProviderView
from recordkeeper.app.request_view import RequestView
from recordkeeper.app.requests import Requests
from recordkeeper.domain.details import DetailDifference, details_on_file, differing, own_details
from recordkeeper.domain.ids import Id
from recordkeeper.domain.path import PathPhase
from recordkeeper.domain.person import Person
from recordkeeper.domain.portal import Portal
from recordkeeper.domain.provider import Provider, Registration
from recordkeeper.domain.request import Stage
from recordkeeper.domain.standing_out import StandsOut, stands_out


@dataclass(frozen=True)
class RegistrationState:
    """A person at a provider, and what differs from the person's own details."""

    registration: Registration
    person: Person
    differences: tuple[DetailDifference, ...]


@dataclass(frozen=True)
class ProviderState:
    """A provider with what belongs to it."""

    view: ProviderView
    registrations: tuple[RegistrationState, ...]
    portals: tuple[Portal, ...]
    accounts: tuple[AccountView, ...]
    requests: tuple[RequestView, ...]
    documents: Mapping[Id | None, int]
    """How many, by person."""

    @property
    def provider(self) -> Provider:
        """The provider itself."""
        return self.view.provider

    @property
    def people(self) -> frozenset[Id]:
        """Whom it knows."""
        known = {each.person.id for each in self.registrations} | {each.person.id for each in self.requests}
        known |= {each.account.person_id for each in self.accounts}
        return frozenset(known | {owner for owner in self.documents if owner is not None})

    @property
    def stands_out(self) -> StandsOut:
        """The most pressing thing."""
        under_way = [each for each in self.requests if each.stage is not Stage.CLOSED]
        return stands_out(
            overdue=any(each.is_overdue for each in under_way),
            stuck=any(each.is_stuck for each in self.accounts),
            differs=any(each.differences for each in self.registrations),
            your_move=any(each.stage is Stage.YOUR_MOVE for each in under_way),
            not_sent=any(each.unsent_letters for each in under_way),
            has_address=any(each.address.strip() for each in self.view.contacts),
            waiting=any(each.stage in (Stage.SENT, Stage.WAITING) for each in under_way)
            or any(each.phase in (PathPhase.WAITING, PathPhase.LOOK_AGAIN) for each in self.accounts),
        )

    def of(self, person_id: Id) -> "ProviderState":
        """Only what belongs to one person there."""
        return replace(
            self,
            registrations=tuple(each for each in self.registrations if each.person.id == person_id),
            accounts=tuple(each for each in self.accounts if each.account.person_id == person_id),
            requests=tuple(each for each in self.requests if each.person.id == person_id),
            documents={owner: count for owner, count in self.documents.items() if owner == person_id},
        )


class Overview:
    """Puts providers together from the other subjects."""

    def __init__(
        self, people: People, providers: Providers, portals: Portals, requests: Requests, documents: Documents
    ) -> None:
        self._people = people
        self._providers = providers
        self._portals = portals
        self._requests = requests
        self._documents = documents

    def providers(self, *, person_id: Id | None = None) -> tuple[ProviderState, ...]:
        """Every provider by name; for one person only those where that person, or nobody yet, is known."""
        people = {person.id: person for person in self._people.all()}
        requests, accounts = self._requests.all(), self._portals.accounts()
        states = (
            _state(
                self._providers.view(provider.id),
                people,
                self._portals.portals_of(provider.id),
                tuple(each for each in accounts if provider.id in each.provider_ids),
                tuple(each for each in requests if each.provider.id == provider.id),
                self._documents.tally(provider.id),
            )
            for provider in self._providers.all()
        )
        if person_id is None:
            return tuple(states)
        return tuple(state.of(person_id) for state in states if person_id in state.people or not state.people)


def _state(
    view: ProviderView,
    people: dict[Id, Person],
    portals: tuple[Portal, ...],
    accounts: tuple[AccountView, ...],
    requests: tuple[RequestView, ...],
    documents: Mapping[Id | None, int],
) -> ProviderState:
    registrations = tuple(
        RegistrationState(
            each,
            people[each.person_id],
            differing(own_details(people[each.person_id]), details_on_file(each)),
        )
        for each in view.registrations
    )
    return ProviderState(view, registrations, portals, accounts, requests, documents)

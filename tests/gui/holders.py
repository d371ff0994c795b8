"""A person, a provider and a portal in the library, for tests of screens."""

from dataclasses import dataclass
from datetime import date

from factories import contact, person, provider

from recordkeeper.app.application import App
from recordkeeper.domain.person import Person
from recordkeeper.domain.portal import Portal, PortalAccount, PortalStep
from recordkeeper.domain.provider import Provider, Registration


@dataclass(frozen=True)
class Holders:
    """What was added."""

    person: Person
    provider: Provider
    portal: Portal
    account: PortalAccount
    registration: Registration


def holders(app: App) -> Holders:
    """Maria at Valley Oak, whose portal has her old phone number; two steps of the path are done."""
    maria, valley = app.people.add(person()), provider()
    app.providers.add(valley, contact(valley, phone="559-555-0100"))
    registration = app.providers.keep_registration(
        Registration(person_id=maria.id, provider_id=valley.id, patient_number="48213", phone_on_file="559-555-0199")
    )
    portal = Portal(name="OakChart", host="portal.valleyoak.example.org")
    account = PortalAccount(portal_id=portal.id, person_id=maria.id, owner_id=maria.id, user_name="mdelgado")
    app.portals.add(portal, valley.id, account)
    app.portals.record_step(account, PortalStep.FOUND, worked=True, on=date(2026, 2, 20))
    app.portals.record_step(account, PortalStep.OFFICIAL, worked=True, on=date(2026, 2, 20))
    stored = app.portals.accounts()[0]
    return Holders(maria, app.providers.all()[0], stored.portal, stored.account, registration)

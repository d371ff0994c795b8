"""People and providers from a facts file: plain tables in, values out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from recordkeeper.domain import checks
from recordkeeper.domain.errors import BadFacts
from recordkeeper.domain.ids import Id
from recordkeeper.domain.person import Person
from recordkeeper.domain.plain import from_plain
from recordkeeper.domain.provider import Contact, ContactPurpose, Provider, ProviderKind

if TYPE_CHECKING:
    from recordkeeper.app.application import App

EXAMPLES = {
    "person": """\
legal_name = "Maria Delgado"
former_names = ["Maria Ruiz"]
birth_date = 1984-05-02
address = "12 Larkspur Lane\\nFresno, CA 93701"
phones = ["559-555-0142"]
emails = ["maria.delgado@example.org"]
""",
    "provider": """\
name = "Valley Oak Medical Center"
kind = "hospital"
place = "US-CA"
website = "https://valleyoak.example.org"

[[contacts]]
purpose = "records"
name = "Health Information Management"
address = "400 Orchard Avenue\\nFresno, CA 93702"
phone = "559-555-0100"
fax = "559-555-0101"
email = "records@valleyoak.example.org"
found_where = "website"
""",
}


@dataclass(frozen=True, kw_only=True)
class _PersonFacts:
    legal_name: str = ""
    former_names: tuple[str, ...] = ()
    birth_date: date | None = None
    address: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class _ContactFacts:
    purpose: ContactPurpose = ContactPurpose.RECORDS
    name: str = ""
    address: str = ""
    phone: str = ""
    fax: str = ""
    email: str = ""
    found_where: str = ""


@dataclass(frozen=True, kw_only=True)
class _ProviderFacts:
    name: str = ""
    kind: ProviderKind = ProviderKind.OTHER
    place: str = ""
    website: str = ""
    notes: str = ""
    contacts: tuple[_ContactFacts, ...] = ()


def add(app: "App", what: str, facts: Mapping[str, object]) -> tuple[Id, str]:
    """Add a ``person`` or a ``provider``; returns its id and name. Raises ``BadFacts`` for a field that cannot be."""
    if what == "person":
        person = Person(**vars(from_plain(_PersonFacts, facts)))
        _refuse(app, checks.of_person(person, app.today()))
        return app.people.add(person).id, person.legal_name
    read = dict(vars(from_plain(_ProviderFacts, facts)))
    contacts = read.pop("contacts")
    provider = Provider(**read)
    _refuse(app, checks.of_provider(provider))
    added = app.providers.add(provider, *(Contact(provider_id=provider.id, **vars(contact)) for contact in contacts))
    return added.id, added.name


def _refuse(app: "App", problems: tuple[checks.Problem, ...]) -> None:
    for problem in problems:
        raise BadFacts(problem.field, app.words.sentence(problem.reason))

"""Providers: who holds records, how to reach them, and who a person is to them."""

from dataclasses import dataclass

from recordkeeper.app.session import Session
from recordkeeper.domain.errors import Ambiguous, NotFound
from recordkeeper.domain.ids import Id
from recordkeeper.domain.provider import Contact, Provider, Registration
from recordkeeper.domain.topic import Topic


@dataclass(frozen=True)
class ProviderView:
    """A provider with what belongs to it."""

    provider: Provider
    contacts: tuple[Contact, ...]
    registrations: tuple[Registration, ...]

    def registration_of(self, person_id: Id) -> Registration | None:
        """How they have this person on file."""
        return next((each for each in self.registrations if each.person_id == person_id), None)


class Providers:
    """Acts on providers."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Provider, ...]:
        """Every provider by name."""
        with self._session.read() as reading:
            return tuple(sorted(reading.find(Provider), key=lambda provider: provider.name.casefold()))

    def view(self, provider_id: Id) -> ProviderView:
        """One provider with its contacts and registrations."""
        with self._session.read() as reading:
            return ProviderView(
                reading.get(Provider, provider_id),
                reading.find(Contact, provider_id=provider_id),
                reading.find(Registration, provider_id=provider_id),
            )

    def named(self, name: str) -> Provider:
        """The one provider whose name holds these words; raises ``NotFound`` or ``Ambiguous``."""
        wanted = name.casefold().strip()
        exact = [provider for provider in self.all() if provider.name.casefold() == wanted]
        found = exact or [provider for provider in self.all() if wanted in provider.name.casefold()]
        if not found:
            raise NotFound("provider", name)
        if len(found) > 1:
            raise Ambiguous("provider", name)
        return found[0]

    def add(self, provider: Provider, *contacts: Contact) -> Provider:
        """Add a provider with its contacts."""
        with self._session.act("add_provider", Topic.PROVIDERS) as work:
            added = work.add(provider)
            work.add_all(contacts)
            return added

    def save(self, provider: Provider) -> Provider:
        """Change a provider's details."""
        with self._session.act("edit_provider", Topic.PROVIDERS) as work:
            return work.save(provider)

    def remove(self, provider: Provider) -> None:
        """Delete a provider added by mistake, with its contacts; raises ``InUse`` once more belongs to it."""
        with self._session.act("remove_provider", Topic.PROVIDERS) as work:
            for kind in (Contact, Registration):
                for part in work.find(kind, provider_id=provider.id):
                    work.remove(part)
            work.remove(provider)

    def keep_contact(self, contact: Contact) -> Contact:
        """Add a contact, or change it."""
        with self._session.act("edit_contact", Topic.PROVIDERS) as work:
            return work.save(contact) if contact.revision else work.add(contact)

    def remove_contact(self, contact: Contact) -> None:
        """Delete a contact that no request was sent to."""
        with self._session.act("remove_contact", Topic.PROVIDERS) as work:
            work.remove(contact)

    def keep_registration(self, registration: Registration) -> Registration:
        """Add how they have a person on file, or change it."""
        with self._session.act("edit_registration", Topic.PROVIDERS) as work:
            return work.save(registration) if registration.revision else work.add(registration)

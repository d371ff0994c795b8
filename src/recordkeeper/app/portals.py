"""Portals, the accounts people have there, and how far along the path they are."""

from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from recordkeeper.app.filing import Filing, add_proved
from recordkeeper.app.session import Session
from recordkeeper.domain.event import Event, EventKind
from recordkeeper.domain.ids import Id
from recordkeeper.domain.portal import Portal, PortalAccount, PortalProvider, PortalStep, StepState, path_states
from recordkeeper.domain.topic import Topic
from recordkeeper.keys.keychain import Keychain


@dataclass(frozen=True)
class AccountView:
    """A person's account at a portal, with the checklist of the path."""

    portal: Portal
    account: PortalAccount
    steps: tuple[StepState, ...]
    provider_ids: tuple[Id, ...]

    @property
    def next_step(self) -> StepState | None:
        """The first step that is not done."""
        return next((state for state in self.steps if not state.done), None)

    @property
    def failed_step(self) -> StepState | None:
        """The first step that was tried and did not work."""
        return next((state for state in self.steps if state.failed), None)

    @property
    def is_stuck(self) -> bool:
        """Whether a step was tried and did not work."""
        return self.failed_step is not None


class Portals:
    """Acts on portals and accounts."""

    def __init__(self, session: Session, keychain: Keychain, filing: Filing) -> None:
        self._session = session
        self._filing = filing
        self.keychain = keychain

    def accounts(self, *, provider_id: Id | None = None) -> tuple[AccountView, ...]:
        """Every account, or those at the portals of one provider."""
        with self._session.read() as reading:
            links = reading.find(PortalProvider)
            serves: dict[Id, list[Id]] = {}
            for link in links:
                serves.setdefault(link.portal_id, []).append(link.provider_id)
            events = reading.find(Event)
            portals = {portal.id: portal for portal in reading.find(Portal)}
            return tuple(
                AccountView(
                    portals[account.portal_id],
                    account,
                    path_states(event for event in events if event.account_id == account.id),
                    tuple(serves.get(account.portal_id, ())),
                )
                for account in reading.find(PortalAccount)
                if provider_id is None or provider_id in serves.get(account.portal_id, ())
            )

    def portals_of(self, provider_id: Id) -> tuple[Portal, ...]:
        """The portals that serve a provider, with or without an account."""
        with self._session.read() as reading:
            links = reading.find(PortalProvider, provider_id=provider_id)
            return reading.find(Portal, id=tuple(link.portal_id for link in links))

    def all(self) -> tuple[Portal, ...]:
        """Every portal by name."""
        with self._session.read() as reading:
            return tuple(sorted(reading.find(Portal), key=lambda portal: portal.name.casefold()))

    def account(self, account_id: Id) -> PortalAccount:
        """One account."""
        with self._session.read() as reading:
            return reading.get(PortalAccount, account_id)

    def add(self, portal: Portal, provider_id: Id, account: PortalAccount | None = None) -> Portal:
        """Add a portal that serves a provider, with an account if there is one."""
        with self._session.act("add_portal", Topic.PORTALS) as work:
            added = work.add(portal)
            work.add(PortalProvider(portal_id=portal.id, provider_id=provider_id))
            if account is not None:
                work.add(account)
            return added

    def save(self, portal: Portal, account: PortalAccount | None = None, provider_id: Id = "") -> None:
        """Change a portal and an account at it; note that it serves a provider too."""
        with self._session.act("edit_portal", Topic.PORTALS) as work:
            work.save(portal)
            if provider_id and not work.find(PortalProvider, portal_id=portal.id, provider_id=provider_id):
                work.add(PortalProvider(portal_id=portal.id, provider_id=provider_id))
            if account is not None:
                if account.revision:
                    work.save(account)
                else:
                    work.add(account)

    def record_step(
        self,
        account: PortalAccount,
        step: PortalStep,
        *,
        worked: bool,
        on: date,
        at: time | None = None,
        note: str = "",
        proof: Path | None = None,
    ) -> Event:
        """Note that a step of the path was done, or did not work; ``proof`` is a file such as a screenshot."""
        file = self._filing.file_paper(proof, "proof") if proof is not None else None
        with self._session.act("portal_step", Topic.PORTALS, Topic.TIMELINE) as work:
            served = work.find(PortalProvider, portal_id=account.portal_id)
            return add_proved(
                work,
                Event(
                    kind=EventKind.PORTAL_STEP,
                    happened_on=on,
                    happened_at=at,
                    recorded_at=self._session.now(),
                    summary=note,
                    person_id=account.person_id,
                    provider_id=served[0].provider_id if len(served) == 1 else None,
                    account_id=account.id,
                    details={"step": step.value, "worked": "yes" if worked else "no"},
                ),
                file,
            )

    def keep_password(self, account: PortalAccount, password: str) -> None:
        """Keep a password in the system keyring, and note only that it is there."""
        self.keychain.keep(account.id, password)
        self._note_password(account, kept=True)

    def password(self, account: PortalAccount) -> str | None:
        """The password from the system keyring."""
        return self.keychain.secret(account.id)

    def forget_password(self, account: PortalAccount) -> None:
        """Delete the password from the system keyring."""
        self.keychain.forget(account.id)
        self._note_password(account, kept=False)

    def _note_password(self, account: PortalAccount, *, kept: bool) -> None:
        # Not through ``act``: undo could not bring a password back.
        with self._session.library.work() as work:
            current = work.get(PortalAccount, account.id)
            work.save(current.with_(password_kept=kept))
            work.commit(Topic.PORTALS)
        self._session.changes.tell(frozenset({Topic.PORTALS}))

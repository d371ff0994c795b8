"""Portals, the accounts people have there, and how far along the path they are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property
from pathlib import Path

from recordkeeper.app.filing import Filing, add_proved
from recordkeeper.app.session import Session
from recordkeeper.content.brands import load_brands
from recordkeeper.content.sites import site_of
from recordkeeper.domain.brand import Brand, BrandPlace, Placement
from recordkeeper.domain.event import Event, EventKind, standing
from recordkeeper.domain.ids import Id
from recordkeeper.domain.link_check import LinkCheck, check_link
from recordkeeper.domain.path import Path as PortalPath
from recordkeeper.domain.path import PathPhase, StepState, path_of
from recordkeeper.domain.portal import Portal, PortalAccount, PortalProvider, PortalStep
from recordkeeper.domain.request import Request, Right
from recordkeeper.domain.topic import Topic
from recordkeeper.keys.keychain import Keychain

WHERE_OF_STEP = {
    PortalStep.SECURED: BrandPlace.TWO_FACTOR,
    PortalStep.SECTION_FOUND: BrandPlace.RESULTS,
    PortalStep.TESTED: BrandPlace.RESULTS,
    PortalStep.DOWNLOADED: BrandPlace.DOWNLOAD,
    PortalStep.REQUEST_LOOKED_FOR: BrandPlace.REQUEST,
}
"""What of a brand helps at a step of the path."""


@dataclass(frozen=True)
class AccountView:
    """A person's account at a portal, with the path through it as it stands today."""

    portal: Portal
    account: PortalAccount
    path: PortalPath
    phase: PathPhase
    provider_ids: tuple[Id, ...]
    brand: Brand | None = None

    @property
    def next_step(self) -> StepState | None:
        """The first step that is not done."""
        return self.path.next_step

    @property
    def is_stuck(self) -> bool:
        """Whether a step was tried and did not work, with no day to wait for."""
        return self.phase is PathPhase.STUCK

    def where(self, step: PortalStep) -> Placement | None:
        """Where portals of this brand keep what the step is about, as far as that is known."""
        of = WHERE_OF_STEP.get(step)
        return self.brand.place(of) if self.brand is not None and of is not None else None


class Portals:
    """Acts on portals and accounts."""

    def __init__(self, session: Session, keychain: Keychain, filing: Filing, resources: Path) -> None:
        self._session = session
        self._resources = resources
        self._filing = filing
        self.keychain = keychain

    @cached_property
    def brands(self) -> tuple[Brand, ...]:
        """Every brand of portal that is known."""
        return load_brands(self._resources)

    def check(self, address: str, website: str) -> LinkCheck | None:
        """What the address of a portal shows, beside the provider's website; None while it is no address."""
        return check_link(address, website, self.brands, site_of)

    def accounts(self, *, provider_id: Id | None = None) -> tuple[AccountView, ...]:
        """Every account, or those at the portals of one provider."""
        with self._session.read() as reading:
            links = reading.find(PortalProvider)
            serves: dict[Id, list[Id]] = {}
            for link in links:
                serves.setdefault(link.portal_id, []).append(link.provider_id)
            events = reading.find(Event)
            portals = {portal.id: portal for portal in reading.find(Portal)}
            asked = _asked(reading.find(Request, right=Right.COPY), events)
            accounts = reading.find(PortalAccount)
        brands, today = {brand.id: brand for brand in self.brands}, self._session.today()
        views = []
        for account in accounts:
            served = tuple(serves.get(account.portal_id, ()))
            if provider_id is not None and provider_id not in served:
                continue
            path = path_of(
                (event for event in events if event.account_id == account.id),
                asked=any((account.person_id, each) in asked for each in served),
            )
            portal = portals[account.portal_id]
            views.append(AccountView(portal, account, path, path.phase(today), served, brands.get(portal.brand)))
        return tuple(views)

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
        details: dict[str, str] | None = None,
    ) -> Event:
        """Note that a step of the path was done, or did not work; ``proof`` is a file such as a screenshot.

        ``details`` say more: a day named (``by``), what was seen; see ``docs/architecture.md``.
        """
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
                    details={"step": step.value, "worked": "yes" if worked else "no"} | (details or {}),
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


def _asked(requests: Iterable[Request], events: Iterable[Event]) -> frozenset[tuple[Id, Id]]:
    """Whose records were asked for in writing, and from whom."""
    sent = {
        event.request_id
        for event in standing(events)
        if event.kind in (EventKind.LETTER_SENT, EventKind.ASKED_ELSEWHERE)
    }
    return frozenset((each.person_id, each.provider_id) for each in requests if each.id in sent)

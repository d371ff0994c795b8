"""What the set-up's answers about portals come to: portals, accounts, and the steps of the path so far."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from recordkeeper.domain.event import Event, EventKind
from recordkeeper.domain.path import Tried
from recordkeeper.domain.person import Person
from recordkeeper.domain.portal import Portal, PortalAccount, PortalProvider, PortalStep, host_of
from recordkeeper.domain.provider import Provider
from recordkeeper.domain.setup import (
    NO,
    ORDERED,
    PART,
    SEEN_ROWS,
    YES,
    Answers,
    day_of,
    deceives,
    has_portal,
    is_in,
    list_of,
    seen_rows,
    text_of,
)
from recordkeeper.domain.value import Value


@dataclass(frozen=True)
class PortalParts:
    """Values in the order in which they are added, events, and files with the id of the event that each proves."""

    values: tuple[Value, ...] = ()
    events: tuple[Event, ...] = ()
    papers: tuple[tuple[str, str], ...] = ()


def portal_parts(answers: Answers, person: Person, owner: Person, provider: Provider, now: datetime) -> PortalParts:
    """The portal that was described, and the others that were named; ``owner`` is whose login it is."""
    if not has_portal(answers) or not text_of(answers, "portal.name"):
        return PortalParts()
    official = NO if deceives(answers) else answers.get("portal.official")
    main = Portal(
        name=text_of(answers, "portal.name"),
        brand=text_of(answers, "portal.brand"),
        host=host_of(answers.get("portal.address", "")),
        found_where=text_of(answers, "portal.found_where"),
        official=None if official not in (YES, NO) else official == YES,
        offers_download=_offers_download(answers),
    )
    values: list[Value] = []
    events: list[Event] = []
    for portal in (main, *_others(answers)):
        account = PortalAccount(
            portal_id=portal.id,
            person_id=person.id,
            owner_id=owner.id,
            user_name=text_of(answers, "portal.user_name") if portal is main else "",
        )
        values += [portal, PortalProvider(portal_id=portal.id, provider_id=provider.id), account]
        told = _steps(answers) if portal is main else {PortalStep.FOUND: {"worked": YES}}
        events += [_event(account, provider, now, step, dict(details)) for step, details in told.items()]
    photo = text_of(answers, "portal.photo")
    return PortalParts(tuple(values), tuple(events), ((photo, events[0].id),) if photo else ())


def _others(answers: Answers) -> Iterator[Portal]:
    """One for each line: a name, and after a comma an address."""
    for line in answers.get("portal.more", "").splitlines():
        name, _, address = line.partition(",")
        if name.strip():
            yield Portal(name=name.strip(), host=host_of(address))


def _offers_download(answers: Answers) -> bool | None:
    state = answers.get("export.state", "")
    return None if not state or not is_in(answers) else state != NO


def _steps(answers: Answers) -> Mapping[PortalStep, Mapping[str, str]]:
    """The steps that were tried, in the order of the path, with their details. A portal that is named is found."""
    done, failed = list_of(answers, "path.done"), list_of(answers, "path.failed")
    told: dict[PortalStep, dict[str, str]] = {PortalStep.FOUND: {"worked": YES}}
    official = NO if deceives(answers) else answers.get("portal.official", "")
    if official in (YES, NO):
        told[PortalStep.OFFICIAL] = {"worked": official}
    for step in PortalStep:
        if step in failed:
            told[step] = {"worked": NO, "note": text_of(answers, "path.note")}
        elif step in done:
            told[step] = {"worked": YES}
    if is_in(answers):
        _add_inside(told, answers)
    return {step: told[step] for step in PortalStep if step in told}


def _add_inside(told: dict[PortalStep, dict[str, str]], answers: Answers) -> None:
    """What was seen, tested and ordered inside the portal."""
    seen = {
        name: ",".join(kind for row in seen_rows(answers, how) for kind in SEEN_ROWS[row])
        for name, how in (("seen", YES), ("part", PART), ("missing", NO))
    }
    if any(seen.values()):
        told[PortalStep.SECTION_FOUND] = {"worked": YES} | {name: kinds for name, kinds in seen.items() if kinds}
    if answers.get("test.worked") in (YES, NO):
        note = text_of(answers, "test.note" if answers["test.worked"] == NO else "test.what")
        told[PortalStep.TESTED] = {"worked": answers["test.worked"], "note": note}
    ready = day_of(answers, "export.ready")
    if answers.get("export.state") == ORDERED and ready is not None:
        told[PortalStep.DOWNLOADED] = {"worked": Tried.ORDERED, "by": ready.isoformat()}
    if answers.get("export.state") == NO:
        told[PortalStep.REQUEST_LOOKED_FOR] = {"worked": Tried.NONE}


def _event(
    account: PortalAccount, provider: Provider, now: datetime, step: PortalStep, details: dict[str, str]
) -> Event:
    return Event(
        kind=EventKind.PORTAL_STEP,
        happened_on=now.date(),
        recorded_at=now,
        summary=details.pop("note", ""),
        person_id=account.person_id,
        provider_id=provider.id,
        account_id=account.id,
        details={"step": step.value, **details},
    )

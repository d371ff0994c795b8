"""Every date to watch in a library, by one pure function.

The list for today says what came due, "nothing until" takes the first that is to come, reminders tell those that came,
the calendar file holds those ahead, and "since you were last here" those in between. So they can never disagree.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from recordkeeper.domain.clock import Clock, ClockName, Due
from recordkeeper.domain.dates import moved
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.ids import Id
from recordkeeper.domain.path import Path, PathPhase, Wait
from recordkeeper.domain.request import Request, Stage
from recordkeeper.domain.snooze import Snooze
from recordkeeper.domain.visit import VisitState

AUTHORITY_WARNING = timedelta(days=30)
NEED_WARNING = timedelta(days=30)
"""From when on a day of need is called soon: as long as the law gives them to answer."""
ASK_AGAIN, ASK_AGAIN_WITHOUT_A_LAW = timedelta(days=7), timedelta(days=14)
YEARLY = timedelta(days=365)
"""These are the app's own advice; no law sets them."""


class DateKind(StrEnum):
    """What a date is about."""

    NEEDED = "needed"
    NEEDED_SOON = "needed_soon"
    FOLLOW_UP = "follow_up"
    PROMISE = "promise"
    LAW = "law"
    OVERDUE = "overdue"
    SIGNATURE = "signature"
    COMPLAINT = "complaint"
    COMPLAINT_LIMIT = "complaint_limit"
    PORTAL_PROMISE = "portal_promise"
    PORTAL_AGAIN = "portal_again"
    AUTHORITY = "authority"
    VISIT = "visit"
    SNOOZE = "snooze"
    YEARLY = "yearly"


@dataclass(frozen=True)
class RequestState:
    """What is known of one request: titles of letters not sent yet, the last thing that happened, and the last day on
    which they were asked about it (a call, a message, a reminder). ``last_id`` is the id of the last thing.
    """

    request: Request
    person: str
    provider: str
    stage: Stage
    due: Due
    unsent: tuple[str, ...] = ()
    last: EventKind | None = None
    asked_on: date | None = None
    last_id: Id = ""

    @property
    def facts(self) -> dict[str, str]:
        """The names its sentences need."""
        return {"person": self.person, "provider": self.provider, "reference": self.request.reference}

    def was_asked_since(self, day: date) -> bool:
        """Whether they were asked about it on that day or later."""
        return self.asked_on is not None and self.asked_on >= day

    @property
    def is_about_a_fee(self) -> bool:
        """Whether a fee is the last that was heard: it silences nothing, since it puts nothing off."""
        return self.last is EventKind.FEE_QUOTED

    @property
    def is_open(self) -> bool:
        """Whether anything of it is still to come."""
        return self.stage is not Stage.CLOSED


@dataclass(frozen=True)
class PortalState:
    """What is known of one account; ``step`` is the word for the step that failed, else for the next one."""

    account_id: Id
    provider_id: Id
    person: str
    portal: str
    path: Path
    step: str = ""

    def phase(self, today: date) -> PathPhase:
        """Where it stands."""
        return self.path.phase(today)

    @property
    def facts(self) -> dict[str, str]:
        """The names its sentences need."""
        return {"person": self.person, "portal": self.portal, "step": self.step}


@dataclass(frozen=True)
class AuthorityState:
    """A paper by which somebody acts for somebody, and the day it ends."""

    id: Id
    actor: str
    person: str
    until: date


@dataclass(frozen=True)
class VisitPapers:
    """A visit with the names its sentences need."""

    state: VisitState
    person: str
    provider: str
    missing: str


@dataclass(frozen=True)
class DifferingDetails:
    """Details on file that are wrong, while no letter asks to correct them."""

    person_id: Id
    provider_id: Id
    person: str
    provider: str


@dataclass(frozen=True)
class Picture:
    """The library as Home sees it; ``somebody`` is the first person's name, empty when there is nobody.

    ``last_happened`` is the last day on which anything happened; ``requests_begun`` are known providers, id and name,
    for whom the pages of a request were left half way.
    """

    requests: tuple[RequestState, ...] = ()
    portals: tuple[PortalState, ...] = ()
    authorities: tuple[AuthorityState, ...] = ()
    visits: tuple[VisitPapers, ...] = ()
    differing: tuple[DifferingDetails, ...] = ()
    documents_without_person: int = 0
    setup_begun: bool = False
    somebody: str = ""
    snoozes: tuple[Snooze, ...] = ()
    last_happened: date | None = None
    requests_begun: tuple[tuple[Id, str], ...] = ()


@dataclass(frozen=True)
class Dated:
    """One date: what it is about, what to do on it, why; ``target`` is what it belongs to."""

    on: date
    kind: DateKind
    sentence: Explanation
    reason: Explanation
    target: Id = ""

    @property
    def key(self) -> str:
        """What tells this date from every other one, also when it moves."""
        return f"{self.kind}:{self.target}:{self.on.isoformat()}"


_CLOCKS = {
    ClockName.FOLLOW_UP: DateKind.FOLLOW_UP,
    ClockName.PROMISE: DateKind.PROMISE,
    ClockName.LAW: DateKind.LAW,
    ClockName.SIGNATURE: DateKind.SIGNATURE,
    ClockName.COMPLAINT_WARNING: DateKind.COMPLAINT,
    ClockName.COMPLAINT_LIMIT: DateKind.COMPLAINT_LIMIT,
}


_ASKING = frozenset({DateKind.FOLLOW_UP, DateKind.PROMISE, DateKind.OVERDUE})


def agenda(picture: Picture) -> tuple[Dated, ...]:
    """All dates, past and coming, the earliest first; each only as long as it can still matter."""
    found: list[Dated] = []
    for request in picture.requests:
        if request.is_open:
            found += _of_request(request)
    for portal in picture.portals:
        found += [_of_wait(portal, wait) for wait in portal.path.waits]
    for authority in picture.authorities:
        facts = {"actor": authority.actor, "person": authority.person, "until": authority.until.isoformat()}
        found.append(_dated(moved(authority.until, -AUTHORITY_WARNING), DateKind.AUTHORITY, facts, authority.id))
    for papers in picture.visits:
        if papers.state.missing:
            found.append(_dated(papers.state.look_on, DateKind.VISIT, visit_facts(papers), papers.state.visit.id))
    for snooze in picture.snoozes:
        found.append(_dated(snooze.until, DateKind.SNOOZE, {"reason": snooze.reason}, snooze.id))
    if picture.somebody and picture.last_happened is not None:
        found.append(_dated(moved(picture.last_happened, YEARLY), DateKind.YEARLY, {"person": picture.somebody}, ""))
    return tuple(sorted(found, key=lambda each: (each.on, list(DateKind).index(each.kind), each.target)))


def coming(picture: Picture, today: date) -> tuple[Dated, ...]:
    """The dates after today."""
    return tuple(each for each in agenda(picture) if each.on > today)


def since(picture: Picture, last: date, today: date) -> tuple[Dated, ...]:
    """The dates that came after ``last`` and up to today: what fell due while nobody looked."""
    return tuple(each for each in agenda(picture) if last < each.on <= today)


def visit_facts(papers: VisitPapers) -> dict[str, str]:
    """The names that sentences about a visit need."""
    return {
        "title": papers.state.visit.title,
        "person": papers.person,
        "provider": papers.provider,
        "missing": papers.missing,
    }


def _of_request(state: RequestState) -> Iterator[Dated]:
    request = state.request
    if request.needed_by is not None:
        facts = state.facts | {"needed_by": request.needed_by.isoformat()}
        yield _dated(moved(request.needed_by, -NEED_WARNING), DateKind.NEEDED_SOON, facts, request.id)
        yield _dated(request.needed_by, DateKind.NEEDED, facts, request.id)
    if state.stage in (Stage.DRAFT, Stage.READY):
        return
    if state.stage is Stage.YOUR_MOVE and not state.is_about_a_fee:
        # They answered: before the person has acted on it, there is nothing to ask them.
        yield from (each for each in _of_clocks(state) if each.kind not in _ASKING)
    else:
        yield from _of_clocks(state)


def _of_clocks(state: RequestState) -> Iterator[Dated]:
    promised = max((c.on for c in state.due.clocks if c.name is ClockName.PROMISE and c.on), default=date.min)
    for clock in state.due.clocks:
        if clock.on is None or clock.name not in _CLOCKS:
            continue
        if clock.name is ClockName.LAW:
            yield from _of_law(state, clock.on, promised, clock)
        elif clock.name is not ClockName.FOLLOW_UP:
            yield _of_clock(state, _CLOCKS[clock.name], clock.on, clock)
        elif (on := _ask_on(state, clock.on)) is not None:
            yield _of_clock(state, DateKind.FOLLOW_UP, max(on, promised), clock)


def _of_law(state: RequestState, on: date, promised: date, clock: Clock) -> Iterator[Dated]:
    """The law's date, and the day after it: later where they named a day, or were asked since and are asked again."""
    if state.due.answered_on is not None:
        return
    yield _of_clock(state, DateKind.LAW, on, clock)
    late = on + timedelta(days=1)
    again = state.asked_on + ASK_AGAIN if state.asked_on is not None and state.asked_on >= late else late
    yield _of_clock(state, DateKind.OVERDUE, max(again, promised), clock)


def _ask_on(state: RequestState, on: date) -> date | None:
    """When to ask how far they are: once; and where no law sets a date, every two weeks."""
    if not state.was_asked_since(on):
        return on
    assert state.asked_on is not None
    return state.asked_on + ASK_AGAIN_WITHOUT_A_LAW if state.due.due_on is None else None


def _of_clock(state: RequestState, kind: DateKind, on: date, clock: Clock) -> Dated:
    return Dated(on, kind, Explanation(f"agenda.{kind}", state.facts), clock.explanation, state.request.id)


def _of_wait(state: PortalState, wait: Wait) -> Dated:
    kind = DateKind.PORTAL_PROMISE if wait.is_promise else DateKind.PORTAL_AGAIN
    return _dated(wait.until, kind, state.facts, state.account_id)


def _dated(on: date, kind: DateKind, facts: dict[str, str], target: Id) -> Dated:
    return Dated(on, kind, Explanation(f"agenda.{kind}", facts), Explanation(f"agenda.{kind}_reason", facts), target)

"""The path through a portal for one account: a state machine whose moves are the events noted at it.

Where it stands is derived: from the newest event of each step, from what later steps show (whoever has downloaded
something did get in), from a request that was sent, and from the dates on which to look again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.event import Event, EventKind, standing
from recordkeeper.domain.portal import PortalStep


class Tried(StrEnum):
    """How a step went: it worked, it did not, there is no such thing, or it was ordered and takes some days."""

    YES = "yes"
    NO = "no"
    NONE = "none"
    ORDERED = "ordered"


@dataclass(frozen=True)
class Move:
    """What follows a step: ``back`` is the step that opens again when it does not work."""

    back: PortalStep | None = None
    may_be_none: bool = False
    shown_by: frozenset[PortalStep] = frozenset()


# A call can open a step too: whoever was let in on the phone is in.
_TRIES = frozenset({EventKind.PORTAL_STEP, EventKind.CALL})
_INSIDE = frozenset({PortalStep.SECTION_FOUND, PortalStep.TESTED, PortalStep.DOWNLOADED})
MOVES: dict[PortalStep, Move] = {
    PortalStep.FOUND: Move(shown_by=_INSIDE | {PortalStep.OFFICIAL, PortalStep.ACCOUNT, PortalStep.VERIFIED}),
    # Whoever was on the wrong site has to find the right one.
    PortalStep.OFFICIAL: Move(back=PortalStep.FOUND),
    PortalStep.ACCOUNT: Move(shown_by=_INSIDE | {PortalStep.VERIFIED}),
    PortalStep.VERIFIED: Move(shown_by=_INSIDE),
    PortalStep.SECURED: Move(may_be_none=True),
    PortalStep.SECTION_FOUND: Move(shown_by=frozenset({PortalStep.TESTED, PortalStep.DOWNLOADED})),
    PortalStep.TESTED: Move(shown_by=frozenset({PortalStep.DOWNLOADED})),
    PortalStep.DOWNLOADED: Move(may_be_none=True),
    # Many portals have no such thing: that is an answer, and the way goes on.
    PortalStep.REQUEST_LOOKED_FOR: Move(may_be_none=True),
    PortalStep.REST_REQUESTED: Move(),
}


class PathPhase(StrEnum):
    """Where an account stands."""

    GOING_ON = "going_on"
    STUCK = "stuck"
    WAITING = "waiting"
    LOOK_AGAIN = "look_again"
    DONE = "done"


@dataclass(frozen=True)
class StepState:
    """One step: done, did not work, or not tried; with the event that says so. ``tries`` counts all that stand."""

    step: PortalStep
    done: bool
    failed: bool
    event: Event | None
    tries: int = 0


@dataclass(frozen=True)
class Wait:
    """A day on which to look again, by the event that named it: a promise of theirs, or a time to let pass."""

    until: date
    event: Event

    @property
    def is_promise(self) -> bool:
        """Whether they promised it; else it is a time to let pass."""
        return bool(self.event.details.get("by"))


@dataclass(frozen=True)
class Path:
    """All steps of one account in order, and the days to wait for, the earliest first."""

    steps: tuple[StepState, ...]
    waits: tuple[Wait, ...] = ()

    def __getitem__(self, step: PortalStep) -> StepState:
        return self.steps[list(PortalStep).index(step)]

    @property
    def next_step(self) -> StepState | None:
        """The step to take now: the first that is not done."""
        return next((state for state in self.steps if not state.done), None)

    @property
    def failed_step(self) -> StepState | None:
        """The first step that was tried and did not work."""
        return next((state for state in self.steps if state.failed), None)

    def phase(self, today: date) -> PathPhase:
        """Where the account stands on a day. A day that came is looked at before anything else."""
        if any(wait.until <= today for wait in self.waits):
            return PathPhase.LOOK_AGAIN
        if self.waits:
            return PathPhase.WAITING
        if self.failed_step is not None:
            return PathPhase.STUCK
        return PathPhase.DONE if self.next_step is None else PathPhase.GOING_ON


def path_of(events: Iterable[Event], *, asked: bool = False) -> Path:
    """The path of one account from its events; ``asked`` when a written request to its provider was sent."""
    told = standing(events)
    tries = [event for event in told if event.kind in _TRIES and _went(event) is not None and event.details.get("step")]
    latest: dict[str, Event] = {event.details["step"]: event for event in tries}
    states = tuple(
        _state(step, latest, sum(event.details["step"] == step for event in tries), asked=asked) for step in PortalStep
    )
    return Path(states, _waits(told))


def _state(step: PortalStep, latest: dict[str, Event], tries: int, *, asked: bool) -> StepState:
    event, move = latest.get(step), MOVES[step]
    order = event.order if event is not None else None
    if step is PortalStep.REST_REQUESTED and asked:
        return StepState(step, True, False, event, tries)
    wrong = next(
        (latest[each] for each, other in MOVES.items() if other.back is step and _went(latest.get(each)) is Tried.NO),
        None,
    )
    if wrong is not None and (order is None or wrong.order > order):
        return StepState(step, False, False, event, tries)
    shown = (latest[each] for each in move.shown_by if _went(latest.get(each)) in (Tried.YES, Tried.ORDERED))
    if any(order is None or other.order > order for other in shown):
        return StepState(step, True, False, event, tries)
    went = _went(event)
    passed = went in (Tried.YES, Tried.ORDERED) or (went in (Tried.NONE, Tried.NO) and _is_an_answer(step, went))
    return StepState(step, passed, went is not None and not passed, event, tries)


def _is_an_answer(step: PortalStep, went: Tried) -> bool:
    """Whether that it is not there is an answer by itself; a request that was looked for in vain always was one."""
    return MOVES[step].may_be_none and (went is Tried.NONE or step is PortalStep.REQUEST_LOOKED_FOR)


def _went(event: Event | None) -> Tried | None:
    told = event.details.get("worked", "") if event is not None else ""
    return Tried(told) if told in tuple(Tried) else None


def _waits(told: tuple[Event, ...]) -> tuple[Wait, ...]:
    named = [Wait(day, event) for event in told if (day := _day_named(event)) is not None]
    return tuple(
        sorted(
            (wait for wait in named if not any(_settles(event, wait) for event in told)), key=lambda wait: wait.until
        )
    )


def _day_named(event: Event) -> date | None:
    text = event.details.get("by") or event.details.get("again") or ""
    return parse_day(text) if text.strip() else None


def _settles(event: Event, wait: Wait) -> bool:
    """Whether somebody looked on that day or later, or what is waited for has worked before, or it was put off."""
    if event.order <= wait.event.order:
        return False
    step = wait.event.details.get("step")
    same = step is not None and step == event.details.get("step")
    return event.happened_on >= wait.until or (same and (_went(event) is Tried.YES or _day_named(event) is not None))

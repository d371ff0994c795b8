"""What is wrong with how a request is handled: raised by what they did or left undone, asked again later.

An event that raises an issue names it in its details (``issue``). That no answer came follows from the dates alone, so
that an answer entered late leaves no accusation behind.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from recordkeeper.domain.clock import Due
from recordkeeper.domain.event import Event, EventKind, standing
from recordkeeper.domain.request import IssueKind, IssueState

STILL_WRONG = frozenset({IssueState.OPEN, IssueState.PERSISTS})


@dataclass(frozen=True)
class Issue:
    """One thing that is wrong, since the day it was known; ``event`` raised it, None where nothing happened."""

    kind: IssueKind
    since: date
    state: IssueState
    event: Event | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be settled."""
        return self.state in STILL_WRONG


def raised_issues(events: Iterable[Event]) -> tuple[Issue, ...]:
    """The issues that events raised, each once: since the first event that raised it after it was last solved."""
    found: dict[IssueKind, Issue] = {}
    for event in standing(events):
        named = event.details.get("issue", "")
        partial = found.get(IssueKind.PARTIAL)
        if partial is not None and _is_all(event):
            found[IssueKind.PARTIAL] = Issue(partial.kind, partial.since, IssueState.SOLVED, partial.event)
        if not named:
            continue
        kind = IssueKind(named)
        known = found.get(kind)
        if event.kind is EventKind.ISSUE_REVIEWED:
            state = IssueState(event.details["state"])
            if known is not None:
                found[kind] = Issue(kind, known.since, state, known.event)
        elif known is None or known.state is IssueState.SOLVED:
            found[kind] = Issue(kind, event.happened_on, IssueState.OPEN, event)
    return tuple(sorted(found.values(), key=lambda issue: (issue.since, list(IssueKind).index(issue.kind))))


def _is_all(event: Event) -> bool:
    """Whether everything came by it, so that nothing is owed any more."""
    return event.kind in (EventKind.DELIVERY, EventKind.DELIVERY_CHECKED) and event.details.get("complete") == "yes"


def issues_of(events: Iterable[Event], due: Due, today: date) -> tuple[Issue, ...]:
    """Every issue of a request as known today, with the silence that its dates show."""
    told = standing(events)
    raised = [issue for issue in raised_issues(told) if issue.kind is not IssueKind.NO_ANSWER]
    answered = due.answered_on if due.answered_on is not None and due.answered_on <= today else None
    if due.due_on is not None and due.due_on < (answered or today):
        state = IssueState.SOLVED if answered else _reviewed(told, IssueKind.NO_ANSWER)
        raised.append(Issue(IssueKind.NO_ANSWER, due.due_on, state))
    return tuple(sorted(raised, key=lambda issue: (issue.since, list(IssueKind).index(issue.kind))))


def _reviewed(told: Iterable[Event], kind: IssueKind) -> IssueState:
    """What the person last said of it; silence that goes on is never solved by saying so."""
    state = IssueState.OPEN
    for event in told:
        if event.kind is EventKind.ISSUE_REVIEWED and event.details.get("issue") == kind:
            state = IssueState(event.details["state"])
    return IssueState.OPEN if state is IssueState.SOLVED else state

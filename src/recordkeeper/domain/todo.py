"""What needs the person now, in the order a good advocate would take it; and what there is to wait for.

One pure function. Each entry explains itself and has one button.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from recordkeeper.domain.clock import ClockName, Due
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.ids import Id
from recordkeeper.domain.request import Request, Stage

_SOON = timedelta(days=30)
"""From when on a day of need is called soon: as long as the law gives them to answer."""


class TodoKind(StrEnum):
    """What there is to do, the most pressing kind first."""

    NEEDED_SOON = "needed_soon"
    OVERDUE = "overdue"
    YOUR_MOVE = "your_move"
    NOT_SENT = "not_sent"
    DRAFT = "draft"
    PORTAL_STUCK = "portal_stuck"
    FOLLOW_UP = "follow_up"
    CONTINUE_SETUP = "continue_setup"
    ASK_FIRST = "ask_first"
    PORTAL_NEXT = "portal_next"
    NO_PERSON = "no_person"


class TodoAction(StrEnum):
    """What the one button does."""

    OPEN_REQUEST = "open_request"
    RECORD_SENDING = "record_sending"
    OPEN_PROVIDER = "open_provider"
    OPEN_DOCUMENTS = "open_documents"
    CONTINUE_SETUP = "continue_setup"
    ASK = "ask"


@dataclass(frozen=True)
class Todo:
    """One thing to do: the sentence, why now, the day it is about, and what its button opens."""

    kind: TodoKind
    sentence: Explanation
    reason: Explanation
    on: date | None
    action: TodoAction
    target: Id = ""


@dataclass(frozen=True)
class RequestState:
    """What the list needs to know of one request: titles of letters not sent yet, the last thing that happened."""

    request: Request
    person: str
    provider: str
    stage: Stage
    due: Due
    unsent: tuple[str, ...] = ()
    last: EventKind | None = None


@dataclass(frozen=True)
class PortalState:
    """What the list needs to know of one account."""

    provider_id: Id
    person: str
    portal: str
    next_step: str
    stuck: bool


@dataclass(frozen=True)
class Picture:
    """The library as the list sees it; ``somebody`` is the first person's name, empty when there is nobody."""

    requests: tuple[RequestState, ...] = ()
    portals: tuple[PortalState, ...] = ()
    documents_without_person: int = 0
    setup_begun: bool = False
    somebody: str = ""


@dataclass(frozen=True)
class Today:
    """What to do now; and if nothing, the next day on which there will be something, if one is known."""

    todos: tuple[Todo, ...]
    nothing_until: date | None = None
    waiting_for: Explanation | None = field(default=None)


def todos(picture: Picture, today: date) -> Today:
    """The list for today."""
    found = [todo for state in picture.requests for todo in _of_request(state, today)]
    found += [_of_portal(state) for state in picture.portals]
    if picture.documents_without_person:
        count = {"count": str(picture.documents_without_person)}
        found.append(_todo(TodoKind.NO_PERSON, None, TodoAction.OPEN_DOCUMENTS, "", count))
    if picture.somebody and not picture.requests and not picture.setup_begun:
        found.append(_todo(TodoKind.ASK_FIRST, None, TodoAction.ASK, "", {"person": picture.somebody}))
    if picture.setup_begun:
        found.append(_todo(TodoKind.CONTINUE_SETUP, None, TodoAction.CONTINUE_SETUP, "", {}))
    order = list(TodoKind)
    found.sort(key=lambda todo: (order.index(todo.kind), todo.on or date.max, todo.target))
    if found:
        return Today(tuple(found))
    upcoming = sorted(_upcoming(picture.requests, today), key=lambda entry: entry[0])
    return Today((), *upcoming[0]) if upcoming else Today(())


def _of_request(state: RequestState, today: date) -> Iterable[Todo]:
    request, due = state.request, state.due
    facts = {"person": state.person, "provider": state.provider, "reference": request.reference}
    open_it = TodoAction.OPEN_REQUEST
    if state.stage is Stage.CLOSED:
        return
    if request.needed_by is not None and request.needed_by <= today + _SOON:
        needed = facts | {"needed_by": request.needed_by.isoformat()}
        key = "needed_passed" if request.needed_by < today else "needed_soon"
        yield Todo(
            TodoKind.NEEDED_SOON,
            Explanation(f"todo.{key}", needed),
            Explanation(f"todo.{key}_reason", needed),
            request.needed_by,
            open_it,
            request.id,
        )
    if due.is_overdue(today) and due.due_on is not None:
        overdue = facts | {"due_on": due.due_on.isoformat(), "days": str((today - due.due_on).days)}
        yield Todo(
            TodoKind.OVERDUE,
            Explanation("todo.overdue_estimated" if due.estimated else "todo.overdue", overdue),
            due.explanation,
            due.due_on,
            open_it,
            request.id,
        )
    elif state.stage is Stage.YOUR_MOVE:
        came = state.last is EventKind.DELIVERY
        yield Todo(
            TodoKind.YOUR_MOVE,
            Explanation("todo.your_move_came" if came else "todo.your_move", facts),
            Explanation("todo.your_move_came_reason" if came else "todo.your_move_reason", facts),
            today,
            open_it,
            request.id,
        )
    elif state.stage is Stage.DRAFT:
        yield _todo(TodoKind.DRAFT, None, open_it, request.id, facts)
    elif state.unsent:
        ready = facts | {"letters": ", ".join(state.unsent)}
        yield _todo(TodoKind.NOT_SENT, None, TodoAction.RECORD_SENDING, request.id, ready)
    else:
        for clock in due.clocks:
            if clock.name is ClockName.FOLLOW_UP and clock.on is not None and clock.on <= today:
                yield Todo(
                    TodoKind.FOLLOW_UP,
                    Explanation("todo.follow_up", facts),
                    clock.explanation,
                    clock.on,
                    open_it,
                    request.id,
                )


def _of_portal(state: PortalState) -> Todo:
    facts = {"person": state.person, "portal": state.portal, "step": state.next_step}
    kind = TodoKind.PORTAL_STUCK if state.stuck else TodoKind.PORTAL_NEXT
    return _todo(kind, None, TodoAction.OPEN_PROVIDER, state.provider_id, facts)


def _upcoming(requests: Iterable[RequestState], today: date) -> Iterable[tuple[date, Explanation]]:
    for state in requests:
        if state.stage is Stage.CLOSED:
            continue
        facts = {"person": state.person, "provider": state.provider}
        for clock in state.due.clocks:
            if clock.on is not None and clock.on > today and clock.name in (ClockName.FOLLOW_UP, ClockName.LAW):
                yield clock.on, Explanation(f"todo.waiting_{clock.name}", facts)


def _todo(kind: TodoKind, on: date | None, action: TodoAction, target: Id, facts: Mapping[str, str]) -> Todo:
    return Todo(kind, Explanation(f"todo.{kind}", facts), Explanation(f"todo.{kind}_reason", facts), on, action, target)

"""What needs the person now, in the order a good advocate would take it; and what there is to wait for.

One pure function on the picture of the library. What is dated comes from the agenda, so that the list, "nothing until",
reminders and the calendar say the same. Each entry explains itself and has one button.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from recordkeeper.domain.agenda import (
    AUTHORITY_WARNING,
    Dated,
    DateKind,
    DifferingDetails,
    Picture,
    PortalState,
    RequestState,
    agenda,
    coming,
    visit_facts,
)
from recordkeeper.domain.dates import moved
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.ids import Id
from recordkeeper.domain.path import PathPhase
from recordkeeper.domain.request import Stage

MOST_SNOOZE = timedelta(days=60)


class TodoKind(StrEnum):
    """What there is to do, the most pressing kind first."""

    NEEDED_SOON = "needed_soon"
    COMPLAINT = "complaint"
    OVERDUE = "overdue"
    PROMISE = "promise"
    YOUR_MOVE = "your_move"
    NOT_SENT = "not_sent"
    DRAFT = "draft"
    DETAILS_DIFFER = "details_differ"
    LOOK_AGAIN = "look_again"
    PORTAL_STUCK = "portal_stuck"
    FOLLOW_UP = "follow_up"
    AUTHORITY_ENDS = "authority_ends"
    VISIT_PAPERS = "visit_papers"
    CONTINUE_SETUP = "continue_setup"
    ASK_FIRST = "ask_first"
    PORTAL_NEXT = "portal_next"
    NO_PERSON = "no_person"
    LOOK_FOR_NEW = "look_for_new"
    START = "start"


class TodoAction(StrEnum):
    """What the one button does."""

    OPEN_REQUEST = "open_request"
    RECORD_SENDING = "record_sending"
    CORRECT_DETAILS = "correct_details"
    HELP_AT_PORTAL = "help_at_portal"
    OPEN_PROVIDER = "open_provider"
    OPEN_PROVIDERS = "open_providers"
    OPEN_PEOPLE = "open_people"
    OPEN_DOCUMENTS = "open_documents"
    CONTINUE_SETUP = "continue_setup"
    ASK = "ask"


@dataclass(frozen=True)
class Todo:
    """One thing to do: the sentence, why now, the day it is about, what its button opens and whose it is.

    ``about`` is what tells it from others of its kind, ``answer`` what they said that it is about, and ``target`` what
    the button opens.
    """

    kind: TodoKind
    sentence: Explanation
    reason: Explanation
    on: date | None
    action: TodoAction
    target: str = ""
    about: Id = ""
    answer: Id = ""

    @property
    def key(self) -> str:
        """The name under which it is put off; a newer answer is another thing than the one before."""
        return f"{self.kind}:{self.about}:{self.answer}" if self.answer else f"{self.kind}:{self.about}"

    def latest_snooze(self, today: date) -> date:
        """How long it may be put off: two months at most, and not beyond the day before its own, if that is ahead."""
        most = today + MOST_SNOOZE
        if self.on is None or self.on < today:
            return most
        return min(most, max(self.on - timedelta(days=1), today + timedelta(days=1)))


@dataclass(frozen=True)
class Today:
    """What to do now; if nothing, the next day on which there will be something; and what was put off."""

    todos: tuple[Todo, ...]
    nothing_until: date | None = None
    waiting_for: Explanation | None = None
    snoozed: tuple[Todo, ...] = ()


def todos(picture: Picture, today: date) -> Today:
    """The list for today. There is always something to do, or a day until which there is nothing."""
    order = list(TodoKind)
    everything = sorted(
        _everything(picture, today), key=lambda todo: (order.index(todo.kind), todo.on or date.max, todo.about)
    )
    put_off = {snooze.key: snooze for snooze in picture.snoozes if snooze.until > today}
    found = tuple(todo for todo in everything if todo.key not in put_off)
    snoozed = tuple(todo for todo in everything if todo.key in put_off)
    if found:
        return Today(found, snoozed=snoozed)
    days = [(put_off[todo.key].until, Explanation("todo.waiting_snooze")) for todo in snoozed]
    for entry in coming(picture, today):
        if entry.kind in _AWAITED:
            held = {f"{kind}:{entry.target}" for kind in _holding(_AWAITED[entry.kind])}
            on = max([entry.on, *(put_off[todo.key].until for todo in snoozed if todo.key in held)])
            own = put_off.get(f"{_AWAITED[entry.kind]}:{entry.target}")
            on = max(on, own.until) if own is not None else on
            days.append((on, Explanation(f"todo.waiting_{entry.kind}", entry.sentence.facts)))
    if days:
        return Today((), *min(days, key=lambda entry: entry[0]), snoozed)
    return Today((_start(picture),), snoozed=snoozed)


def _holding(kind: TodoKind) -> tuple[TodoKind, ...]:
    """What stands in place of an entry about the same request: of what presses only the first is shown."""
    return _PRESSING[: _PRESSING.index(kind)] if kind in _PRESSING else ()


_PRESSING = (TodoKind.OVERDUE, TodoKind.PROMISE, TodoKind.FOLLOW_UP)
"""In the order in which ``_pressing`` takes them."""
# The dates on which there is something to do, and what; the others are only watched.
_AWAITED = {
    DateKind.NEEDED_SOON: TodoKind.NEEDED_SOON,
    DateKind.FOLLOW_UP: TodoKind.FOLLOW_UP,
    DateKind.PROMISE: TodoKind.PROMISE,
    DateKind.OVERDUE: TodoKind.OVERDUE,
    DateKind.COMPLAINT: TodoKind.COMPLAINT,
    DateKind.PORTAL_PROMISE: TodoKind.LOOK_AGAIN,
    DateKind.PORTAL_AGAIN: TodoKind.LOOK_AGAIN,
    DateKind.AUTHORITY: TodoKind.AUTHORITY_ENDS,
    DateKind.VISIT: TodoKind.VISIT_PAPERS,
    DateKind.YEARLY: TodoKind.LOOK_FOR_NEW,
}


def _everything(picture: Picture, today: date) -> Iterator[Todo]:
    came: dict[Id, dict[DateKind, Dated]] = {}
    ahead: dict[Id, dict[DateKind, Dated]] = {}
    for entry in agenda(picture):
        if entry.on <= today:
            came.setdefault(entry.target, {})[entry.kind] = entry
        else:
            ahead.setdefault(entry.target, {})[entry.kind] = entry
    for request in picture.requests:
        if request.is_open:
            mine = request.request.id
            yield from _of_request(request, came.get(mine, {}), ahead.get(mine, {}), today)
    for portal in picture.portals:
        yield from _of_portal(portal, came.get(portal.account_id, {}), today)
    yield from _of_details(picture.differing)
    for authority in picture.authorities:
        if DateKind.AUTHORITY in came.get(authority.id, {}) and today <= moved(authority.until, AUTHORITY_WARNING):
            facts = {"actor": authority.actor, "person": authority.person, "until": authority.until.isoformat()}
            ended = "_ended" if authority.until < today else ""
            yield _todo(
                TodoKind.AUTHORITY_ENDS,
                authority.until,
                TodoAction.OPEN_PEOPLE,
                "",
                facts,
                about=authority.id,
                more=ended,
            )
    for papers in picture.visits:
        visit = papers.state.visit
        if DateKind.VISIT in came.get(visit.id, {}):
            yield _todo(
                TodoKind.VISIT_PAPERS,
                None,
                TodoAction.OPEN_PROVIDER,
                visit.provider_id,
                visit_facts(papers),
                about=visit.id,
            )
    if picture.documents_without_person:
        yield _todo(
            TodoKind.NO_PERSON, None, TodoAction.OPEN_DOCUMENTS, "", {"count": str(picture.documents_without_person)}
        )
    for provider_id, name in picture.requests_begun:
        facts = {"provider": name}
        yield _todo(
            TodoKind.CONTINUE_SETUP, None, TodoAction.ASK, provider_id, facts, about=provider_id, more="_request"
        )
    if picture.setup_begun:
        yield _todo(TodoKind.CONTINUE_SETUP, None, TodoAction.CONTINUE_SETUP, "", {})
    elif not picture.somebody:
        yield _start(picture)
    elif not picture.requests:
        yield _todo(TodoKind.ASK_FIRST, None, TodoAction.ASK, "", {"person": picture.somebody})
    if DateKind.YEARLY in came.get("", {}) and not any(request.is_open for request in picture.requests):
        yield _todo(TodoKind.LOOK_FOR_NEW, None, TodoAction.OPEN_PROVIDERS, "", {"person": picture.somebody})


def _start(picture: Picture) -> Todo:
    if picture.somebody:
        return _todo(TodoKind.LOOK_FOR_NEW, None, TodoAction.OPEN_PROVIDERS, "", {"person": picture.somebody})
    return _todo(TodoKind.START, None, TodoAction.CONTINUE_SETUP, "", {})


def _of_request(
    state: RequestState, came: Mapping[DateKind, Dated], ahead: Mapping[DateKind, Dated], today: date
) -> Iterator[Todo]:
    """The day of need, a complaint's time running out, letters not sent, and one more: what presses most."""
    request = state.request
    if DateKind.NEEDED_SOON in came and request.needed_by is not None:
        facts = state.facts | {"needed_by": request.needed_by.isoformat()}
        passed = "_passed" if request.needed_by < today else ""
        yield _todo(
            TodoKind.NEEDED_SOON,
            request.needed_by,
            TodoAction.OPEN_REQUEST,
            request.id,
            facts,
            about=request.id,
            more=passed,
        )
    if DateKind.COMPLAINT in came and DateKind.COMPLAINT_LIMIT in ahead:
        complaint = _by_date(TodoKind.COMPLAINT, state, came[DateKind.COMPLAINT])
        yield replace(complaint, on=ahead[DateKind.COMPLAINT_LIMIT].on)
    if state.unsent:
        ready = state.facts | {"letters": ", ".join(state.unsent)}
        yield _todo(TodoKind.NOT_SENT, None, TodoAction.RECORD_SENDING, request.id, ready, about=request.id)
    main = _main_of(state, came, today)
    if main is not None:
        yield main
    if state.stage is Stage.YOUR_MOVE and state.is_about_a_fee and (pressing := _pressing(state, came, today)):
        yield pressing


def _main_of(state: RequestState, came: Mapping[DateKind, Dated], today: date) -> Todo | None:
    request, due, facts = state.request, state.due, state.facts
    if state.stage is Stage.YOUR_MOVE:
        late = due.is_overdue(today) and not state.is_about_a_fee
        more = "_came" if state.last is EventKind.DELIVERY else "_late" if late else ""
        move = _todo(TodoKind.YOUR_MOVE, None, TodoAction.OPEN_REQUEST, request.id, facts, about=request.id, more=more)
        return replace(move, answer=state.last_id)
    if state.stage in (Stage.DRAFT, Stage.READY):
        if state.unsent:
            return None
        return _todo(TodoKind.DRAFT, None, TodoAction.OPEN_REQUEST, request.id, facts, about=request.id)
    return _pressing(state, came, today)


def _pressing(state: RequestState, came: Mapping[DateKind, Dated], today: date) -> Todo | None:
    """What a date that came asks for: they are late, a promise is due, or it is time to ask."""
    due = state.due
    if DateKind.OVERDUE in came and due.due_on is not None:
        late = {"due_on": due.due_on.isoformat(), "days": str((today - due.due_on).days)}
        return _by_date(TodoKind.OVERDUE, state, came[DateKind.OVERDUE], "_estimated" if due.estimated else "", late)
    promise = came.get(DateKind.PROMISE)
    if promise is not None and not state.was_asked_since(promise.on):
        return _by_date(TodoKind.PROMISE, state, promise)
    follow_up = came.get(DateKind.FOLLOW_UP)
    return _by_date(TodoKind.FOLLOW_UP, state, follow_up) if follow_up is not None else None


def _of_portal(state: PortalState, came: Mapping[DateKind, Dated], today: date) -> Iterator[Todo]:
    """One at most: a day that came, else that it does not go on, else the next step."""
    phase = state.phase(today)
    step = state.path.failed_step or state.path.next_step
    facts = state.facts
    help_here = f"{state.account_id}#{step.step}" if step is not None else state.account_id
    about = state.account_id
    if phase is PathPhase.LOOK_AGAIN:
        promised = came.get(DateKind.PORTAL_PROMISE)
        entry = promised or came[DateKind.PORTAL_AGAIN]
        more = "_promised" if promised is not None else ""
        said = facts | {"on": entry.on.isoformat()}
        yield _todo(TodoKind.LOOK_AGAIN, entry.on, TodoAction.HELP_AT_PORTAL, help_here, said, about=about, more=more)
    elif phase is PathPhase.STUCK:
        yield _todo(TodoKind.PORTAL_STUCK, None, TodoAction.HELP_AT_PORTAL, help_here, facts, about=about)
    elif phase is PathPhase.GOING_ON:
        yield _todo(TodoKind.PORTAL_NEXT, None, TodoAction.OPEN_PROVIDER, state.provider_id, facts, about=about)


def _of_details(differing: tuple[DifferingDetails, ...]) -> Iterator[Todo]:
    for each in differing:
        facts = {"person": each.person, "provider": each.provider}
        target = f"{each.provider_id}:{each.person_id}"
        yield _todo(TodoKind.DETAILS_DIFFER, None, TodoAction.CORRECT_DETAILS, target, facts, about=target)


def _by_date(
    kind: TodoKind, state: RequestState, entry: Dated, more: str = "", facts: Mapping[str, str] | None = None
) -> Todo:
    """About a request, because a date came: the reason is the date's own."""
    said = {**state.facts, "on": entry.on.isoformat(), **(facts or {})}
    on = state.due.due_on if kind is TodoKind.OVERDUE else entry.on
    return Todo(
        kind,
        Explanation(f"todo.{kind}{more}", said),
        state.due.explanation if kind is TodoKind.OVERDUE else entry.reason,
        on,
        TodoAction.OPEN_REQUEST,
        state.request.id,
        state.request.id,
    )


def _todo(
    kind: TodoKind,
    on: date | None,
    action: TodoAction,
    target: str,
    facts: Mapping[str, str],
    *,
    about: Id = "",
    more: str = "",
) -> Todo:
    return Todo(
        kind,
        Explanation(f"todo.{kind}{more}", facts),
        Explanation(f"todo.{kind}{more}_reason", facts),
        on,
        action,
        target,
        about,
    )

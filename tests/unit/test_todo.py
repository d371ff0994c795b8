"""What needs the person now: the order, the reasons, what there is to wait for; it never contradicts itself."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from factories import person, provider, request
from hypothesis import given, settings
from hypothesis import strategies as st

from recordkeeper.app.law import Law
from recordkeeper.content.words import Words
from recordkeeper.domain.agenda import (
    AuthorityState,
    DateKind,
    DifferingDetails,
    Picture,
    PortalState,
    RequestState,
    VisitPapers,
    agenda,
    since,
)
from recordkeeper.domain.clock import DatedFacts, Due, facts_of
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.event import Channel, Event, EventKind, standing
from recordkeeper.domain.path import PathPhase, path_of
from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.provider import Visit
from recordkeeper.domain.request import Request, Stage, stage_of
from recordkeeper.domain.snooze import Snooze
from recordkeeper.domain.todo import Today, TodoAction, TodoKind, todos
from recordkeeper.domain.visit import VisitState
from recordkeeper.resources import resources_root

TODAY = date(2026, 3, 2)
WORDS = Words(resources_root())
LAW = Law(resources_root(), WORDS)
T = TodoKind


def due(place: str = "US-CA", **facts: Any) -> Due:
    return LAW.due(DatedFacts(place=place, right="copy", holder="clinic", today=TODAY, **facts))


def state(
    stage: Stage, dates: Due | None = None, *, unsent: bool = False, asked: date | None = None, **fields: Any
) -> RequestState:
    return RequestState(
        request(person(), provider(), **fields),
        "Maria Delgado",
        "Valley Oak",
        stage,
        dates or due(),
        ("Request",) if unsent else (),
        asked_on=asked,
    )


def noted(kind: EventKind, on: date, **details: str) -> Event:
    return Event(kind=kind, happened_on=on, recorded_at=datetime(2026, 1, 1, tzinfo=UTC), details=details)


def account(*events: Event, name: str = "a") -> PortalState:
    path = path_of(events)
    step = path.failed_step or path.next_step
    return PortalState(name, "p", "Maria Delgado", "MyChart", path, WORDS.label(step.step) if step else "")


def visit(last: date, missing: tuple[str, ...] = ("operative",)) -> VisitPapers:
    noted_visit = Visit(
        person_id="m", provider_id="p", title="Knee", period=PartialDate.day(last), expected=("operative",)
    )
    return VisitPapers(VisitState(noted_visit, (), (), missing), "Maria Delgado", "Valley Oak", "operation reports")


NEEDED = state(Stage.SENT, due(sent=TODAY), needed_by=date(2026, 3, 16))
OVERDUE = state(Stage.WAITING, due(sent=date(2026, 1, 2), received=date(2026, 1, 2)))
LESS_OVERDUE = state(Stage.WAITING, due(sent=date(2026, 2, 2), received=date(2026, 2, 2)))
LONG_OVERDUE = state(Stage.WAITING, due("US-TX", sent=date(2025, 9, 1), received=date(2025, 9, 1)))
PROMISED = state(Stage.WAITING, due(sent=date(2026, 2, 20), received=date(2026, 2, 20), promised=date(2026, 3, 1)))
ANSWERED = state(Stage.YOUR_MOVE, due(received=date(2026, 1, 2), answered_on=date(2026, 1, 20)))
READY = state(Stage.READY, unsent=True)
DRAFT = state(Stage.DRAFT)
SENT_LONG_AGO = state(Stage.SENT, due(sent=date(2026, 2, 20)))
WAITING = state(Stage.WAITING, due(sent=date(2026, 2, 28), received=date(2026, 2, 28)))
CLOSED = state(Stage.CLOSED, due(received=date(2026, 1, 2)), needed_by=TODAY)
FAILED = noted(EventKind.PORTAL_STEP, TODAY, step="verified", worked="no")
STUCK = account(FAILED, name="stuck")
GOING_ON = account(name="going")
AGAIN = account(
    noted(EventKind.PORTAL_ATTEMPT, date(2026, 2, 20), again="2026-03-01", step="section_found"), name="again"
)
SOON = AuthorityState("paper", "Maria Delgado", "Tom Delgado", date(2026, 3, 20))
DIFFERS = DifferingDetails("m", "p", "Maria Delgado", "Valley Oak")
SOMEBODY = "Maria Delgado"


def kinds(picture: Picture, today: date = TODAY) -> list[TodoKind]:
    return [todo.kind for todo in todos(picture, today).todos]


def test_the_most_pressing_comes_first_whatever_the_order_they_are_in() -> None:
    requests = (DRAFT, READY, ANSWERED, LESS_OVERDUE, NEEDED, OVERDUE, SENT_LONG_AGO, CLOSED, PROMISED, LONG_OVERDUE)
    picture = Picture(
        requests, (GOING_ON, STUCK, AGAIN), (SOON,), (visit(date(2026, 2, 1)),), (DIFFERS,),
        documents_without_person=2, setup_begun=True, somebody=SOMEBODY,
    )  # fmt: skip
    assert kinds(picture) == [
        T.NEEDED_SOON, T.COMPLAINT, T.OVERDUE, T.OVERDUE, T.OVERDUE, T.PROMISE, T.YOUR_MOVE, T.NOT_SENT, T.DRAFT,
        T.DETAILS_DIFFER, T.LOOK_AGAIN, T.PORTAL_STUCK, T.FOLLOW_UP, T.AUTHORITY_ENDS, T.VISIT_PAPERS,
        T.CONTINUE_SETUP, T.PORTAL_NEXT, T.NO_PERSON,
    ]  # fmt: skip
    overdue = [todo.about for todo in todos(picture, TODAY).todos if todo.kind is T.OVERDUE]
    assert overdue == [LONG_OVERDUE.request.id, OVERDUE.request.id, LESS_OVERDUE.request.id]


@pytest.mark.parametrize(
    ("needed_by", "said"),
    [(date(2026, 4, 1), True), (date(2026, 4, 2), False), (date(2026, 3, 1), True), (None, False)],
)
def test_a_need_is_pressing_thirty_days_ahead_and_stays_so(needed_by: date | None, said: bool) -> None:
    picture = Picture((state(Stage.DRAFT, needed_by=needed_by),), somebody=SOMEBODY)
    assert (T.NEEDED_SOON in kinds(picture)) is said


def test_a_closed_request_wants_nothing_more_until_it_is_time_to_look_for_what_is_new() -> None:
    picture = Picture((CLOSED,), somebody=SOMEBODY, last_happened=date(2026, 2, 1))
    today = todos(picture, TODAY)
    assert (today.todos, today.nothing_until) == ((), date(2027, 2, 1))
    assert kinds(picture, date(2027, 2, 1)) == [T.LOOK_FOR_NEW]


def test_an_estimated_date_is_not_stated_as_missed() -> None:
    proved, estimated = (
        todos(Picture((state(Stage.SENT, due(sent=date(2026, 1, 2), **more)),)), TODAY).todos[0]
        for more in ({"received": date(2026, 1, 2)}, {})
    )
    # 15 days after 2 January
    assert WORDS.sentence(proved.sentence).endswith(
        "for Maria Delgado. It was due on January 17, 2026. Call them, ask for a day, and note who said it."
    )
    assert WORDS.sentence(estimated.sentence).endswith(
        "for Maria Delgado. It was due about January 17, 2026, by our estimate. Ask first whether it arrived."
    )


def test_a_draft_is_never_overdue() -> None:
    assert kinds(Picture((DRAFT,), somebody=SOMEBODY)) == [T.DRAFT]


def test_with_nothing_to_do_it_says_until_when_and_what_for() -> None:
    today = todos(Picture((WAITING,), somebody=SOMEBODY), TODAY)
    assert today.todos == ()
    # 15 days after receipt on 28 February is 15 March; a week before is a Sunday, so on Friday it is time to ask.
    assert today.nothing_until == date(2026, 3, 6)
    assert today.waiting_for is not None
    assert "Valley Oak" in WORDS.sentence(today.waiting_for)


@pytest.mark.parametrize(
    ("asked", "today", "found", "until"),
    [
        (None, date(2026, 3, 6), [T.FOLLOW_UP], None),
        (date(2026, 3, 5), date(2026, 3, 6), [T.FOLLOW_UP], None),
        (date(2026, 3, 6), date(2026, 3, 6), [], date(2026, 3, 16)),
        (date(2026, 3, 6), date(2026, 3, 16), [T.OVERDUE], None),
        (date(2026, 3, 17), date(2026, 3, 18), [], date(2026, 3, 24)),
    ],
    ids=["not asked", "asked before", "asked on the day", "overdue", "asked since, so again in a week"],
)
def test_whoever_was_asked_is_left_alone_for_a_while(
    asked: date | None, today: date, found: list[TodoKind], until: date | None
) -> None:
    facts = DatedFacts(
        place="US-CA", right="copy", holder="clinic", sent=date(2026, 2, 28), received=date(2026, 2, 28), today=today
    )
    picture = Picture((state(Stage.WAITING, LAW.due(facts), asked=asked),), somebody=SOMEBODY)
    assert kinds(picture, today) == found
    assert todos(picture, today).nothing_until == until


def test_a_day_they_promised_is_waited_for_even_when_the_law_s_date_has_passed() -> None:
    dates = due(sent=date(2026, 1, 2), received=date(2026, 1, 2), promised=date(2026, 3, 9))
    picture = Picture((state(Stage.WAITING, dates),), somebody=SOMEBODY)
    assert kinds(picture) == []
    assert todos(picture, TODAY).nothing_until == date(2026, 3, 9)


def test_somebody_without_any_request_is_told_to_ask() -> None:
    assert kinds(Picture(somebody=SOMEBODY)) == [T.ASK_FIRST]
    assert kinds(Picture(somebody=SOMEBODY, setup_begun=True)) == [T.CONTINUE_SETUP]
    half_way = todos(Picture((WAITING,), somebody=SOMEBODY, requests_begun=(("valley", "Valley Oak"),)), TODAY).todos
    assert [(todo.kind, todo.action, todo.target) for todo in half_way if todo.kind is T.CONTINUE_SETUP] == [
        (T.CONTINUE_SETUP, TodoAction.ASK, "valley"),
    ]
    assert kinds(Picture(requests=(WAITING,), somebody=SOMEBODY)) == []


def test_with_nobody_at_all_the_first_step_is_the_set_up() -> None:
    assert kinds(Picture()) == [T.START]


@pytest.mark.parametrize(
    ("day", "found"),
    [(date(2026, 2, 17), []), (date(2026, 2, 18), [T.AUTHORITY_ENDS]), (date(2026, 3, 21), [T.AUTHORITY_ENDS]),
     (date(2026, 4, 20), [])],
)  # fmt: skip
def test_a_paper_that_ends_is_said_a_month_before_and_not_for_ever(day: date, found: list[TodoKind]) -> None:
    kept = [
        kind
        for kind in kinds(Picture((CLOSED,), authorities=(SOON,), somebody=SOMEBODY), day)
        if kind is not T.LOOK_FOR_NEW
    ]
    assert kept == found


@pytest.mark.parametrize(("last", "found"), [(date(2026, 2, 16), True), (date(2026, 2, 17), False)])
def test_the_papers_of_a_visit_are_looked_for_two_weeks_after_it(last: date, found: bool) -> None:
    picture = Picture((CLOSED,), visits=(visit(last),), somebody=SOMEBODY)
    assert (T.VISIT_PAPERS in kinds(picture)) is found
    assert T.VISIT_PAPERS not in kinds(replace(picture, visits=(visit(last, ()),)))


def test_every_kind_has_its_sentence_its_reason_and_a_button_that_leads_somewhere() -> None:
    everything = Picture(
        (NEEDED, OVERDUE, LONG_OVERDUE, PROMISED, ANSWERED, READY, DRAFT, SENT_LONG_AGO), (STUCK, GOING_ON, AGAIN),
        (SOON,), (visit(date(2026, 2, 1)),), (DIFFERS,), 2, setup_begun=True, somebody=SOMEBODY,
    )  # fmt: skip
    quiet = Picture((CLOSED,), somebody=SOMEBODY, last_happened=date(2025, 1, 1))
    pictures = (everything, Picture(somebody=SOMEBODY), Picture(), quiet)
    found = {todo.kind: todo for picture in pictures for todo in todos(picture, TODAY).todos}
    assert set(found) == set(TodoKind)
    for todo in found.values():
        sentence, reason = WORDS.sentence(todo.sentence), WORDS.sentence(todo.reason)
        assert sentence.endswith(".")
        assert reason.endswith((".", ")."))
        assert "{" not in sentence + reason
        assert WORDS.label(todo.action)
        assert WORDS.label(todo.kind)
    assert {todo.kind for todo in found.values() if not todo.target} == {
        T.CONTINUE_SETUP, T.NO_PERSON, T.ASK_FIRST, T.LOOK_FOR_NEW, T.START, T.AUTHORITY_ENDS,
    }  # fmt: skip
    assert found[T.NOT_SENT].action is TodoAction.RECORD_SENDING
    assert found[T.PORTAL_STUCK].target == "stuck#verified"


@pytest.mark.parametrize("kind", list(DateKind))
def test_every_date_has_its_words_with_and_without_names(kind: DateKind) -> None:
    names = {"person": "M", "provider": "V", "portal": "P", "actor": "A", "title": "Knee", "reference": "R"}
    said = WORDS.text(f"agenda.{kind}", names)
    private = WORDS.text(f"agenda.private.{kind}")
    assert said
    assert "{" not in private
    assert WORDS.label(kind)


@pytest.mark.parametrize(
    "kind",
    ["needed_soon", "follow_up", "promise", "overdue", "complaint", "portal_promise", "portal_again", "authority",
     "visit", "yearly", "snooze"],
)  # fmt: skip
def test_what_is_waited_for_has_its_sentence(kind: str) -> None:
    facts = {"person": "M", "provider": "V", "portal": "P", "actor": "A", "title": "Knee"}
    assert WORDS.text(f"todo.waiting_{kind}", facts).endswith(".")


# --- put off ----------------------------------------------------------------------------------------------------------


def put_off(key: str, until: date) -> Snooze:
    return Snooze(key=key, until=until, reason="they are closed", made_on=TODAY)


def test_what_is_put_off_is_not_shown_and_comes_back_on_its_day() -> None:
    (todo,) = todos(Picture((DRAFT,), somebody=SOMEBODY), TODAY).todos
    picture = Picture((DRAFT,), somebody=SOMEBODY, snoozes=(put_off(todo.key, date(2026, 3, 9)),))
    today = todos(picture, TODAY)
    assert (today.todos, today.snoozed, today.nothing_until) == ((), (todo,), date(2026, 3, 9))
    assert kinds(picture, date(2026, 3, 9)) == [T.DRAFT]


def test_nothing_is_put_off_beyond_its_own_day_or_two_months() -> None:
    needed = todos(Picture((NEEDED,), somebody=SOMEBODY), TODAY).todos[0]
    assert needed.latest_snooze(TODAY) == date(2026, 3, 15)
    # On the day itself until tomorrow at most: what is needed today is not gone for weeks.
    assert needed.latest_snooze(date(2026, 3, 16)) == date(2026, 3, 17)
    (draft,) = todos(Picture((DRAFT,), somebody=SOMEBODY), TODAY).todos
    assert draft.latest_snooze(TODAY) == date(2026, 5, 1)


def test_a_newer_answer_is_not_hidden_by_what_was_put_off_before() -> None:
    first = replace(NEEDED, request=NEEDED.request.with_(needed_by=None), stage=Stage.YOUR_MOVE, last_id="first")
    (todo,) = todos(Picture((first,), somebody=SOMEBODY), TODAY).todos
    put_off = Snooze(key=todo.key, until=date(2026, 4, 1), reason="later", made_on=TODAY)
    assert todos(Picture((first,), somebody=SOMEBODY, snoozes=(put_off,)), TODAY).todos == ()
    second = replace(first, last_id="second")
    (again,) = todos(Picture((second,), somebody=SOMEBODY, snoozes=(put_off,)), TODAY).todos
    assert again.kind is TodoKind.YOUR_MOVE


@pytest.mark.parametrize("until", [date.min, date.max])
def test_a_date_at_the_end_of_the_calendar_breaks_nothing(until: date) -> None:
    """A day before the first one there is cannot be warned of; it used to close the library for good."""
    paper = AuthorityState("a", "Ana", "Rafael", until)
    needed = replace(NEEDED, request=NEEDED.request.with_(needed_by=until))
    assert todos(Picture((needed,), authorities=(paper,), somebody=SOMEBODY), TODAY)
    assert agenda(Picture((needed,), authorities=(paper,), somebody=SOMEBODY))


# --- what came while nobody looked ------------------------------------------------------------------------------------


def test_what_fell_due_while_nobody_looked_is_told() -> None:
    picture = Picture((OVERDUE,), (AGAIN,), somebody=SOMEBODY)
    # received 2 January: asked about on 9 January, due on 17 January, overdue from the 18th (15 days, California)
    came = [(entry.on, entry.kind) for entry in since(picture, date(2026, 1, 10), TODAY)]
    assert (date(2026, 1, 17), DateKind.LAW) in came
    assert (date(2026, 1, 18), DateKind.OVERDUE) in came
    assert (date(2026, 3, 1), DateKind.PORTAL_AGAIN) in came
    assert all(date(2026, 1, 10) < on <= TODAY for on, _ in came)


# --- any library ------------------------------------------------------------------------------------------------------

_REQUEST_EVENTS = st.lists(
    st.tuples(
        st.sampled_from([
            EventKind.LETTER_SENT, EventKind.RECEIPT_PROVED, EventKind.ANSWER, EventKind.PROMISE, EventKind.CALL,
            EventKind.EXTENSION, EventKind.DELIVERY, EventKind.FEE_QUOTED, EventKind.FEE_PAID, EventKind.CLOSED,
            EventKind.REOPENED, EventKind.ASKED_ELSEWHERE, EventKind.LETTER_MADE,
        ]),
        st.integers(0, 300),
        st.integers(1, 60),
        st.booleans(),
    ),
    max_size=6,
)  # fmt: skip
_PORTAL_EVENTS = st.lists(
    st.tuples(st.sampled_from(list(PortalStep)), st.sampled_from(["yes", "no"]), st.integers(0, 60), st.booleans()),
    max_size=5,
)


def request_event(told: tuple[EventKind, int, int, bool]) -> Event:
    kind, ago, ahead, flag = told
    on = TODAY - timedelta(days=ago)
    details = {
        EventKind.PROMISE: {"by": (on + timedelta(days=ahead)).isoformat()},
        EventKind.EXTENSION: {"until": (on + timedelta(days=ahead)).isoformat(), "written": "yes" if flag else "no"},
        EventKind.DELIVERY: {"complete": "yes" if flag else "no"},
    }.get(kind, {})
    channel = Channel.FAX if kind is EventKind.LETTER_SENT else None
    if channel and flag:
        details = {"proof": "fax report"}
    return Event(
        kind=kind, happened_on=on, recorded_at=datetime(2026, 3, 2, 12, tzinfo=UTC), channel=channel, details=details
    )


def seen_on(told: Request, events: list[Event], place: str, today: date) -> RequestState:
    """A request as the app reads it on a day."""
    stood = standing(events)
    stage = stage_of(stood)
    dates = LAW.due(facts_of(stood, place=place, right="copy", holder="hospital", today=today))
    sent = [event for event in stood if event.kind in (EventKind.LETTER_SENT, EventKind.ASKED_ELSEWHERE)]
    asked = [event.happened_on for event in stood if event.kind is EventKind.CALL]
    asked += [event.happened_on for event in sent[1:]]
    unsent = ("Request",) if stage is Stage.READY else ()
    last = stood[-1].kind if stood else None
    return RequestState(told, SOMEBODY, "Valley Oak", stage, dates, unsent, last, max(asked, default=None))


@settings(deadline=None, max_examples=250)
@given(
    st.lists(
        st.tuples(
            _REQUEST_EVENTS, st.sampled_from(["US-CA", "US-TX", "US-NY", "DE"]), st.none() | st.integers(-40, 90)
        ),
        max_size=3,
    ),
    st.lists(_PORTAL_EVENTS, max_size=2),
    st.lists(st.integers(-60, 400), max_size=2),
    st.lists(st.integers(0, 30), max_size=2),
    st.integers(0, 2),
    st.booleans(),
    st.booleans(),
    st.data(),
)
def test_home_always_has_something_to_do_or_a_day_to_wait_for_and_never_two_that_contradict(
    told: list[tuple[list[tuple[EventKind, int, int, bool]], str, int | None]],
    portals: list[list[tuple[PortalStep, str, int, bool]]],
    papers: list[int],
    visits: list[int],
    documents: int,
    setup: bool,
    nobody: bool,
    data: st.DataObject,
) -> None:
    if nobody:
        told, portals, papers, visits = [], [], [], []
    asked = [
        (request(person(), provider(), needed_by=TODAY + timedelta(days=need) if need is not None else None),
         [request_event(each) for each in events], place)
        for events, place, need in told
    ]  # fmt: skip
    tries = [
        [
            noted(
                EventKind.PORTAL_STEP, TODAY - timedelta(days=ago), step=step, worked=worked,
                **({"again": (TODAY - timedelta(days=ago) + timedelta(days=20)).isoformat()} if named else {}),
            )
            for step, worked, ago, named in events
        ]
        for events in portals
    ]  # fmt: skip
    happened = [event.happened_on for _, events, _ in asked for event in events]

    def picture(today: date, snoozes: tuple[Snooze, ...] = ()) -> Picture:
        return Picture(
            tuple(seen_on(each, events, place, today) for each, events, place in asked),
            tuple(account(*events, name=f"account{number}") for number, events in enumerate(tries)),
            tuple(AuthorityState(f"paper{n}", "A", "P", TODAY + timedelta(days=d)) for n, d in enumerate(papers)),
            tuple(visit(TODAY - timedelta(days=ago)) for ago in visits),
            (), documents, setup and not nobody, "" if nobody else SOMEBODY, snoozes,
            None if nobody else max(happened, default=TODAY),
        )  # fmt: skip

    first = todos(picture(TODAY), TODAY)
    chosen = data.draw(st.sets(st.sampled_from([todo.key for todo in first.todos]))) if first.todos else set()
    snoozes = tuple(put_off(key, TODAY + timedelta(days=5)) for key in sorted(chosen))
    now = picture(TODAY, snoozes)
    today = todos(now, TODAY)
    check_today(today, now, TODAY)
    if today.nothing_until is not None and today.nothing_until - TODAY < timedelta(days=900):
        assert todos(picture(today.nothing_until, snoozes), today.nothing_until).todos, "nothing on the day it named"
        before = today.nothing_until - timedelta(days=1)
        if before > TODAY:
            assert not todos(picture(before, snoozes), before).todos, "something before the day it named"


def check_today(today: Today, now: Picture, on: date) -> None:
    """Something to do, or a coming day with its reason; one thing at most about each request and account."""
    assert bool(today.todos) is (today.nothing_until is None)
    assert (today.nothing_until is None) is (today.waiting_for is None)
    assert today.nothing_until is None or today.nothing_until > on
    assert len({todo.key for todo in today.todos}) == len(today.todos)
    assert not {todo.key for todo in today.todos} & {todo.key for todo in today.snoozed}
    main = [
        todo.about
        for todo in today.todos
        if todo.action is TodoAction.OPEN_REQUEST
        and todo.kind not in (T.NEEDED_SOON, T.COMPLAINT)
        # A fee silences nothing: it stands beside what is late or was promised.
        and not (
            todo.kind is T.YOUR_MOVE and any(r.is_about_a_fee and r.request.id == todo.about for r in now.requests)
        )
    ]
    assert len(main) == len(set(main))
    portals = [todo.about for todo in today.todos if todo.kind in (T.LOOK_AGAIN, T.PORTAL_STUCK, T.PORTAL_NEXT)]
    assert len(portals) == len(set(portals))
    found = {todo.kind for todo in today.todos}
    assert not (T.ASK_FIRST in found and now.requests)
    assert not (T.START in found and now.somebody)
    assert not (T.START in found and T.CONTINUE_SETUP in found)
    assert not (T.LOOK_FOR_NEW in found and any(each.is_open for each in now.requests) and len(found) > 1)
    for todo in (*today.todos, *today.snoozed):
        assert "{" not in WORDS.sentence(todo.sentence) + WORDS.sentence(todo.reason)


def test_a_portal_that_waits_is_not_called_stuck() -> None:
    waiting = account(FAILED, noted(EventKind.CALL, TODAY, step="verified", by="2026-03-09"))
    assert waiting.phase(TODAY) is PathPhase.WAITING
    assert kinds(Picture((CLOSED,), (waiting,), somebody=SOMEBODY)) == []
    assert [entry.on for entry in agenda(Picture((), (waiting,)))] == [date(2026, 3, 9)]


def test_a_promise_that_is_put_off_holds_back_the_question_after_it() -> None:
    """Only one of them is shown, so nothing is named for the day on which the question alone would come."""
    promised = state(Stage.WAITING, due(sent=date(2026, 2, 26), promised=date(2026, 3, 1)), asked=None)
    key = f"{T.PROMISE}:{promised.request.id}"
    picture = Picture((promised,), somebody=SOMEBODY, snoozes=(put_off(key, date(2026, 3, 9)),))
    found = todos(picture, TODAY)
    assert found.todos == ()
    assert found.nothing_until == date(2026, 3, 9)

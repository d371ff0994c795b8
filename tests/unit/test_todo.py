"""What needs the person now: the order, the reasons, and what there is to wait for."""

from datetime import date
from typing import Any

import pytest
from factories import person, provider, request

from recordkeeper.app.law import Law
from recordkeeper.content.words import Words
from recordkeeper.domain.clock import DatedFacts, Due
from recordkeeper.domain.request import Stage
from recordkeeper.domain.todo import Picture, PortalState, RequestState, TodoAction, TodoKind, todos
from recordkeeper.resources import resources_root

TODAY = date(2026, 3, 2)
WORDS = Words(resources_root())
LAW = Law(resources_root(), WORDS)


def due(place: str = "US-CA", **facts: Any) -> Due:
    return LAW.due(DatedFacts(place=place, right="copy", holder="clinic", today=TODAY, **facts))


def state(stage: Stage, dates: Due | None = None, *, unsent: bool = False, **fields: Any) -> RequestState:
    return RequestState(
        request(person(), provider(), **fields),
        "Maria Delgado",
        "Valley Oak",
        stage,
        dates or due(),
        ("Request",) if unsent else (),
    )


NEEDED = state(Stage.SENT, due(sent=TODAY), needed_by=date(2026, 3, 16))
OVERDUE = state(Stage.WAITING, due(sent=date(2026, 1, 2), received=date(2026, 1, 2)))
LESS_OVERDUE = state(Stage.WAITING, due(sent=date(2026, 2, 2), received=date(2026, 2, 2)))
ANSWERED = state(Stage.YOUR_MOVE, due(received=date(2026, 1, 2), answered_on=date(2026, 1, 20)))
READY = state(Stage.READY, unsent=True)
DRAFT = state(Stage.DRAFT)
SENT_LONG_AGO = state(Stage.SENT, due(sent=date(2026, 2, 20)))
WAITING = state(Stage.WAITING, due(sent=date(2026, 2, 28), received=date(2026, 2, 28)))
CLOSED = state(Stage.CLOSED, due(received=date(2026, 1, 2)), needed_by=TODAY)
STUCK = PortalState("p", "Maria Delgado", "MyChart", "Get your identity verified", True)
GOING_ON = PortalState("p", "Maria Delgado", "MyChart", "Make an account", False)


def kinds(picture: Picture) -> list[TodoKind]:
    return [todo.kind for todo in todos(picture, TODAY).todos]


def test_the_most_pressing_comes_first_whatever_the_order_they_are_in() -> None:
    requests = (DRAFT, READY, ANSWERED, LESS_OVERDUE, NEEDED, OVERDUE, SENT_LONG_AGO, CLOSED)
    picture = Picture(requests, (GOING_ON, STUCK), documents_without_person=2, setup_begun=True)
    assert kinds(picture) == [
        TodoKind.NEEDED_SOON, TodoKind.OVERDUE, TodoKind.OVERDUE, TodoKind.YOUR_MOVE, TodoKind.NOT_SENT,
        TodoKind.DRAFT, TodoKind.PORTAL_STUCK, TodoKind.FOLLOW_UP, TodoKind.CONTINUE_SETUP, TodoKind.PORTAL_NEXT,
        TodoKind.NO_PERSON,
    ]  # fmt: skip
    first, second = (todo for todo in todos(picture, TODAY).todos if todo.kind is TodoKind.OVERDUE)
    assert (first.target, second.target) == (OVERDUE.request.id, LESS_OVERDUE.request.id)


@pytest.mark.parametrize(
    ("needed_by", "said"),
    [(date(2026, 4, 1), True), (date(2026, 4, 2), False), (date(2026, 3, 1), True), (None, False)],
)
def test_a_need_is_pressing_thirty_days_ahead_and_stays_so(needed_by: date | None, said: bool) -> None:
    picture = Picture((state(Stage.DRAFT, needed_by=needed_by),))
    assert (TodoKind.NEEDED_SOON in kinds(picture)) is said


def test_a_closed_request_wants_nothing_more() -> None:
    assert todos(Picture((CLOSED,)), TODAY).todos == ()
    assert todos(Picture((CLOSED,)), TODAY).nothing_until is None


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
    assert kinds(Picture((DRAFT,))) == [TodoKind.DRAFT]


def test_with_nothing_to_do_it_says_until_when_and_what_for() -> None:
    today = todos(Picture((WAITING,)), TODAY)
    assert today.todos == ()
    # 15 days after receipt on 28 February is 15 March; a week before is a Sunday, so on Friday it is time to ask.
    assert today.nothing_until == date(2026, 3, 6)
    assert today.waiting_for is not None
    assert "Valley Oak" in WORDS.sentence(today.waiting_for)


def test_somebody_without_any_request_is_told_to_ask() -> None:
    assert kinds(Picture(somebody="Maria Delgado")) == [TodoKind.ASK_FIRST]
    assert kinds(Picture(somebody="Maria Delgado", setup_begun=True)) == [TodoKind.CONTINUE_SETUP]
    assert kinds(Picture(requests=(WAITING,), somebody="Maria Delgado")) == []


def test_with_nothing_at_all_it_promises_no_day() -> None:
    today = todos(Picture(), TODAY)
    assert (today.todos, today.nothing_until, today.waiting_for) == ((), None, None)


def test_every_kind_has_its_sentence_its_reason_and_a_button_that_leads_somewhere() -> None:
    everything = Picture(
        (NEEDED, OVERDUE, ANSWERED, READY, DRAFT, SENT_LONG_AGO), (STUCK, GOING_ON), 2, setup_begun=True
    )
    found = {todo.kind: todo for picture in (everything, Picture(somebody="Maria Delgado"))
             for todo in todos(picture, TODAY).todos}  # fmt: skip
    assert set(found) == set(TodoKind)
    for todo in found.values():
        sentence, reason = WORDS.sentence(todo.sentence), WORDS.sentence(todo.reason)
        assert sentence.endswith(".")
        assert reason.endswith((".", ")."))
        assert "{" not in sentence + reason
        assert WORDS.label(todo.action)
    assert {todo.kind for todo in found.values() if not todo.target} == {
        TodoKind.CONTINUE_SETUP, TodoKind.NO_PERSON, TodoKind.ASK_FIRST,
    }  # fmt: skip
    assert found[TodoKind.NOT_SENT].action is TodoAction.RECORD_SENDING


@pytest.mark.parametrize("waiting", ["law", "follow_up"])
def test_what_is_waited_for_has_its_sentence(waiting: str) -> None:
    assert WORDS.text(f"todo.waiting_{waiting}", {"person": "Maria Delgado", "provider": "Valley Oak"}).endswith(".")

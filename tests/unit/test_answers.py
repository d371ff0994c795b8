"""What providers answer: each is a file, and what follows from it is worked out from the law of counting by hand."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from recordkeeper.app.law import Law
from recordkeeper.app.lettering import Lettering
from recordkeeper.content.answers import load_answers
from recordkeeper.content.words import Words
from recordkeeper.domain.agenda import Picture, RequestState
from recordkeeper.domain.answer import ASKED, CHOICES, About, Answer, answered, of_answered
from recordkeeper.domain.clock import ClockName, Due, facts_of
from recordkeeper.domain.event import Channel, Event, EventKind, known_on, standing
from recordkeeper.domain.fee import fees_of
from recordkeeper.domain.issue import issues_of, raised_issues
from recordkeeper.domain.request import IssueKind, IssueState, Request, Right, Stage, sendings_of, stage_of
from recordkeeper.domain.todo import todos
from recordkeeper.resources import resources_root

WORDS = Words(resources_root())
LAW = Law(resources_root(), WORDS)
ANSWERS = load_answers(resources_root(), [kind.id for kind in Lettering(resources_root(), LAW, WORDS).kinds()])
SENT = date(2026, 3, 2)
DUE = date(2026, 4, 1)  # 30 calendar days after March 2
ABOUT = About("request", "person", "provider", None, "letter", Channel.FAX)
TYPED = {
    "amount": "85",
    "currency": "USD",
    "basis": "per_page",
    "written": "yes",
    "denial": "reviewable",
    "ground": "It might upset you.",
    "name": "Film Library",
    "until": "2026-04-20",
    "by": "2026-04-20",
}


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 17, tzinfo=UTC)


def sending(on: date = SENT, **details: str) -> Event:
    return Event(
        kind=EventKind.LETTER_SENT,
        happened_on=on,
        recorded_at=at(on),
        request_id="request",
        letter_id="letter",
        channel=Channel.FAX,
        details={"kind": "initial_access", "proof": "fax report: OK", **details},
    )


def told(answer: str, on: date, **typed: str) -> tuple[Event, ...]:
    values = {"on": on.isoformat(), "summary": "", **{name: TYPED.get(name, "") for name in ASKED}, **typed}
    assert list(of_answered(ANSWERS[answer], values, date(2027, 1, 1))) == []
    return answered(ANSWERS[answer], values, ABOUT, at(on))


def due(events: tuple[Event, ...], today: date, place: str = "US") -> Due:
    issues = tuple((issue.kind.value, issue.since) for issue in raised_issues(events) if issue.is_open)
    return LAW.due(facts_of(events, place=place, right=Right.COPY, holder="hospital", today=today, issues=issues))


@pytest.mark.parametrize("answer", list(ANSWERS))
def test_each_answer_can_be_noted_and_has_its_words(answer: str) -> None:
    events = told(answer, date(2026, 3, 9))
    assert events[-1].details["answer"] == answer
    for table in ("answers", "event_details.answer"):
        assert WORDS.has(f"{table}.{answer}")
    for part in ("clock", "next"):
        assert WORDS.text(f"answer_effects.{answer}.{part}").endswith(".")


def test_about_fifteen_answers_are_offered() -> None:
    assert 15 <= len(ANSWERS) <= 20


# By hand from the law of counting: does the waiting end, is it a person's move, what is wrong, does the date stay?
EFFECTS: tuple[tuple[str, dict[str, str], Stage, str, bool], ...] = (
    ("acknowledged", {}, Stage.WAITING, "", False),
    ("more_identity", {}, Stage.YOUR_MOVE, "extra_identity", False),
    ("own_form", {}, Stage.YOUR_MOVE, "own_form", False),
    ("wrong_department", {}, Stage.YOUR_MOVE, "", False),
    ("copy_service", {}, Stage.YOUR_MOVE, "", False),
    ("fee_first", {}, Stage.YOUR_MOVE, "fee", False),
    ("date_range", {}, Stage.YOUR_MOVE, "", False),
    ("some_records", {}, Stage.YOUR_MOVE, "partial", False),
    ("everything_came", {}, Stage.YOUR_MOVE, "", True),
    ("no_records", {"written": "yes"}, Stage.YOUR_MOVE, "no_records", True),
    ("no_records", {"written": "no"}, Stage.YOUR_MOVE, "no_records", False),
    ("denied", {"written": "yes"}, Stage.YOUR_MOVE, "denied", True),
    ("denied", {"written": "no"}, Stage.YOUR_MOVE, "denied", False),
    ("portal_only", {}, Stage.YOUR_MOVE, "format", False),
    ("by_post", {}, Stage.YOUR_MOVE, "format", False),
    ("promise", {}, Stage.WAITING, "", False),
    ("nothing_useful", {}, Stage.WAITING, "", False),
)


@pytest.mark.parametrize(("answer", "typed", "stage", "issue", "ends"), EFFECTS)
def test_an_answer_moves_the_stage_raises_its_issue_and_ends_the_waiting_or_not(
    answer: str, typed: dict[str, str], stage: Stage, issue: str, ends: bool
) -> None:
    events = (sending(), *told(answer, date(2026, 3, 20), **typed))
    assert stage_of(events) is stage
    assert [each.kind.value for each in raised_issues(events)] == ([issue] if issue else [])
    later = due(events, date(2026, 5, 1))
    assert later.due_on == DUE, "no answer of theirs moves the date in the United States"
    assert later.is_overdue(date(2026, 5, 1)) is not ends


def test_more_time_counts_only_in_writing_in_time_and_with_a_date() -> None:
    written = (sending(), *told("more_time", date(2026, 3, 20)))
    assert due(written, date(2026, 4, 2)).due_on == date(2026, 4, 20)
    spoken = (sending(), *told("more_time", date(2026, 3, 20), written="no"))
    assert due(spoken, date(2026, 4, 2)).due_on == DUE
    late = (sending(), *told("more_time", date(2026, 4, 2)))
    assert due(late, date(2026, 4, 3)).due_on == DUE


def test_an_acknowledgement_in_writing_proves_the_receipt() -> None:
    by_post = sending(proof="")
    events = (by_post, *told("acknowledged", date(2026, 3, 12), received_on="2026-03-05"))
    found = due(events, date(2026, 3, 20))
    assert not found.estimated
    assert found.due_on == date(2026, 4, 4)  # 30 days after March 5


def test_what_came_back_was_never_received() -> None:
    events = (sending(), *told("undeliverable", date(2026, 3, 4)))
    assert stage_of(events) is Stage.READY
    assert due(events, date(2026, 6, 1)).due_on is None
    again = (*events, sending(date(2026, 3, 6)).with_(letter_id="second"))
    assert due(again, date(2026, 3, 7)).due_on == date(2026, 4, 5)  # 30 days after March 6


def test_a_fee_runs_from_its_quote_to_the_objection_and_the_payment() -> None:
    quoted = told("fee_first", date(2026, 3, 10), valid_until="2026-04-10")
    objected = sending(date(2026, 3, 12), kind="fee_objection").with_(letter_id="objection")
    paid = Event(
        kind=EventKind.FEE_PAID,
        happened_on=date(2026, 3, 30),
        recorded_at=at(date(2026, 3, 30)),
        details={"amount": "6.00", "currency": "USD"},
    )
    (fee,) = fees_of((sending(), *quoted, objected, paid))
    assert (fee.amount, fee.contested_on, fee.paid_on, fee.paid) == (
        "$85.00",
        date(2026, 3, 12),
        date(2026, 3, 30),
        "$6.00",
    )
    holds = [
        each.on for each in due((sending(), *quoted), date(2026, 3, 11)).clocks if each.name is ClockName.FEE_QUOTE
    ]
    assert holds == [date(2026, 4, 10)]


def test_each_issue_has_its_own_limit_and_its_warnings() -> None:
    """180 days: of the fee of March 10 they end on September 6, of the silence since April 1 on September 28."""
    events = (sending(), *told("fee_first", date(2026, 3, 10)))
    clocks = due(events, date(2026, 4, 2)).clocks
    limits = {each.about: each.on for each in clocks if each.name is ClockName.COMPLAINT_LIMIT}
    assert limits == {"fee": date(2026, 9, 6), "no_answer": date(2026, 9, 28)}
    warned = [each.on for each in clocks if each.name is ClockName.COMPLAINT_WARNING and each.about == "fee"]
    assert warned == [date(2026, 7, 8), date(2026, 8, 7), date(2026, 8, 27)]  # 120, 150 and 170 days


def test_a_solved_issue_is_watched_no_more_and_one_that_comes_again_begins_anew() -> None:
    first = told("portal_only", date(2026, 3, 10))
    solved = Event(
        kind=EventKind.ISSUE_REVIEWED,
        happened_on=date(2026, 3, 15),
        recorded_at=at(date(2026, 3, 15)),
        details={"issue": "format", "state": "solved"},
    )
    (issue,) = raised_issues((sending(), *first, solved))
    assert issue.state is IssueState.SOLVED
    (again,) = raised_issues((sending(), *first, solved, *told("by_post", date(2026, 3, 20))))
    assert (again.state, again.since) == (IssueState.OPEN, date(2026, 3, 20))


def test_silence_cannot_be_called_solved_while_it_lasts() -> None:
    reviewed = Event(
        kind=EventKind.ISSUE_REVIEWED,
        happened_on=date(2026, 4, 3),
        recorded_at=at(date(2026, 4, 3)),
        details={"issue": "no_answer", "state": "solved"},
    )
    events = (sending(), reviewed)
    today = date(2026, 4, 4)
    assert [(each.kind, each.state) for each in issues_of(events, due(events, today), today)] == [
        (IssueKind.NO_ANSWER, IssueState.OPEN)
    ]


days = st.dates(date(2026, 3, 2), date(2026, 12, 31))


@st.composite
def stories(draw: Any) -> tuple[Event, ...]:
    """A request that was sent, and then anything they answer and we do, in any order."""
    events: list[Event] = [sending()] if draw(st.booleans()) else [sending(proof="")]
    for _ in range(draw(st.integers(0, 6))):
        day = draw(days)
        answer: Answer = ANSWERS[draw(st.sampled_from(list(ANSWERS)))]
        typed = {
            name: draw(st.sampled_from(CHOICES[name])) if name in CHOICES else TYPED.get(name, "")
            for name in answer.asks
        }
        typed |= {name: "2027-01-15" for name in ("until", "by") if name in answer.asks}
        typed |= {"written": draw(st.sampled_from(["yes", "no"]))} if "written" in answer.asks else {}
        events += told(answer.id, day, **typed)
        if draw(st.booleans()):
            kind = draw(st.sampled_from(["reminder", "overdue", "fee_objection", "privacy_officer"]))
            events.append(sending(draw(days), kind=kind).with_(letter_id=f"letter {len(events)}"))
        if draw(st.integers(0, 7)) == 0:
            events.append(Event(kind=EventKind.CLOSED, happened_on=day, recorded_at=at(day), request_id="request"))
    return tuple(events)


@settings(max_examples=200, deadline=None)
@given(stories(), days)
def test_whatever_happens_there_is_a_stage_and_a_next_action(events: tuple[Event, ...], today: date) -> None:
    found = due(events, today)
    request = Request(
        id="request",
        person_id="person",
        provider_id="provider",
        requester_id="person",
        signer_id="person",
        reference="RK-7F3K-Q29D",
        created_on=SENT,
    )
    stage = stage_of(events)
    last = max(events, key=lambda event: event.order)
    state = RequestState(request, "Maria", "Oak", stage, found, last=last.kind, last_id=last.id)
    day = todos(Picture(requests=(state,), somebody="Maria"), today)
    assert stage in Stage
    assert day.todos or (day.nothing_until is not None and day.nothing_until > today)
    for issue in issues_of(events, found, today):
        assert issue.since <= max(today, max(event.happened_on for event in events))
    if found.due_on is not None and found.answered_on is not None and found.answered_on <= min(today, found.due_on):
        assert not found.is_overdue(today)


@settings(max_examples=200, deadline=None)
@given(stories(), st.dates(date(2026, 3, 3), date(2026, 12, 31)), days)
def test_no_letter_of_ours_ever_moves_the_date(events: tuple[Event, ...], on: date, today: date) -> None:
    sent = sendings_of(standing(events))
    assume(sent and sent[0].happened_on < on)  # else it is no nudge, but the request itself
    nudge = sending(on, kind="reminder").with_(letter_id="nudge")
    before, after = due(events, today), due((*events, nudge), today)
    if before.due_on is not None:
        assert (before.due_on, before.estimated) == (after.due_on, after.estimated)


@settings(max_examples=200, deadline=None)
@given(stories(), stories(), days)
def test_what_was_known_on_a_day_stays_so_whatever_is_noted_later(
    events: tuple[Event, ...], later: tuple[Event, ...], day: date
) -> None:
    after = tuple(event.with_(recorded_at=at(date(2027, 6, 1))) for event in later)
    known = known_on((*events, *after), day)
    assert known == known_on(events, day)
    assert due(known, day) == due(known_on(events, day), day)
    assert raised_issues(known) == raised_issues(known_on(events, day))


def test_a_fax_that_went_through_at_the_second_try_counts_from_then() -> None:
    failed = sending(SENT).with_(kind=EventKind.SENDING_FAILED)
    found = due((failed, sending(date(2026, 3, 5))), date(2026, 3, 6))
    assert found.due_on == date(2026, 4, 4)  # 30 days after March 5


def test_a_receipt_of_another_office_proves_nothing_of_the_first() -> None:
    first = sending(proof="").with_(recipient_id="records")
    copy = sending(date(2026, 3, 12), proof="").with_(recipient_id="copy service", letter_id="second")
    card = Event(
        kind=EventKind.RECEIPT_PROVED,
        happened_on=date(2026, 3, 18),
        recorded_at=at(date(2026, 3, 18)),
        recipient_id="copy service",
    )
    found = due((first, copy, card), date(2026, 3, 20))
    assert (found.due_on, found.estimated) == (DUE, True)


def test_an_answer_or_a_receipt_before_the_sending_cannot_be() -> None:
    values = {"on": "2026-02-01", "summary": "", "channel": "post", "received_on": "2026-02-10"}
    found = list(of_answered(ANSWERS["acknowledged"], values, date(2026, 4, 1), SENT))
    assert [each.reason.key for each in found] == ["checks.answered_before_sent", "checks.received_after_answer"]
    later = list(of_answered(ANSWERS["acknowledged"], {**values, "on": "2026-03-20"}, date(2026, 4, 1), SENT))
    assert [each.reason.key for each in later] == ["checks.received_before_sent"]


def test_once_all_came_nothing_is_partial_any_more() -> None:
    checked = Event(
        kind=EventKind.DELIVERY_CHECKED,
        happened_on=date(2026, 3, 25),
        recorded_at=at(date(2026, 3, 25)),
        details={"complete": "yes"},
    )
    (issue,) = raised_issues((sending(), *told("some_records", date(2026, 3, 20)), checked))
    assert issue.state is IssueState.SOLVED

"""The path through a portal: where an account stands after what was noted at it."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recordkeeper.domain.event import Event, EventKind
from recordkeeper.domain.path import MOVES, Path, PathPhase, StepState, Tried, path_of
from recordkeeper.domain.portal import PortalStep

P = PortalStep
TODAY = date(2026, 5, 20)


def noted(kind: EventKind, day: int, corrects: Event | None = None, **details: str) -> Event:
    return Event(
        kind=kind,
        happened_on=date(2026, 5, day),
        recorded_at=datetime(2026, 5, day, 12, tzinfo=UTC),
        corrects_id=corrects.id if corrects else None,
        details=details,
    )


def step(name: str, worked: str, day: int, corrects: Event | None = None, **details: str) -> Event:
    return noted(EventKind.PORTAL_STEP, day, corrects, step=name, worked=worked, **details)


def passed(path: Path) -> list[PortalStep]:
    return [state.step for state in path.steps if state.done]


def test_an_account_without_events_has_every_step_in_order_and_none_tried() -> None:
    path = path_of([])
    assert [entry.step for entry in path.steps] == list(PortalStep)
    assert not any(entry.done or entry.failed or entry.event for entry in path.steps)
    assert (path.next_step, path.phase(TODAY)) == (path[P.FOUND], PathPhase.GOING_ON)


def test_a_step_that_worked_is_done_and_one_that_did_not_has_failed() -> None:
    path = path_of([step("found", "yes", 1), step("account", "no", 2)])
    assert (path[P.FOUND].done, path[P.FOUND].failed) == (True, False)
    assert (path[P.ACCOUNT].done, path[P.ACCOUNT].failed) == (False, True)
    assert path.phase(TODAY) is PathPhase.STUCK


def test_the_newest_event_of_a_step_decides_whatever_the_order_of_entry() -> None:
    failed, worked = step("account", "no", 2), step("account", "yes", 6)
    assert path_of([worked, failed])[P.ACCOUNT] == StepState(P.ACCOUNT, True, False, worked, 2)


def test_a_step_that_was_corrected_counts_no_more() -> None:
    wrong = step("verified", "yes", 3)
    assert not path_of([wrong, noted(EventKind.CORRECTION, 4, wrong)])[P.VERIFIED].done
    assert path_of([wrong, step("verified", "no", 2, corrects=wrong)])[P.VERIFIED].failed


def test_an_attempt_and_a_call_that_decided_nothing_say_nothing_of_a_step() -> None:
    attempt = noted(EventKind.PORTAL_ATTEMPT, 1, step="found", worked="yes")
    call = noted(EventKind.CALL, 1, step="found", outcome="not_reached")
    assert passed(path_of([attempt, call])) == []


def test_whoever_was_let_in_on_the_phone_is_in() -> None:
    path = path_of([step("account", "no", 1), noted(EventKind.CALL, 2, step="account", worked="yes")])
    assert path[P.ACCOUNT].done


def test_what_was_done_inside_shows_that_one_got_in_but_not_that_the_link_was_checked() -> None:
    path = path_of([step("verified", "no", 1), step("downloaded", "yes", 2)])
    assert passed(path) == [P.FOUND, P.ACCOUNT, P.VERIFIED, P.SECTION_FOUND, P.TESTED, P.DOWNLOADED]
    assert path.next_step == path[P.OFFICIAL]


def test_what_failed_after_one_was_inside_stands() -> None:
    assert path_of([step("downloaded", "yes", 1), step("verified", "no", 2)])[P.VERIFIED].failed


def test_whoever_was_on_the_wrong_site_has_to_find_the_right_one() -> None:
    events = [step("found", "yes", 1), step("official", "no", 2)]
    assert path_of(events).next_step == path_of(events)[P.FOUND]
    again = path_of([*events, step("found", "yes", 3)])
    assert again[P.FOUND].done
    assert again.next_step == again[P.OFFICIAL]


@pytest.mark.parametrize(("worked", "done"), [("no", True), ("none", True), ("yes", True), ("ordered", True)])
def test_a_request_option_that_is_not_there_is_an_answer(worked: str, done: bool) -> None:
    assert path_of([step("request_looked_for", worked, 1)])[P.REQUEST_LOOKED_FOR].done is done


def test_a_failed_download_is_no_answer_but_an_ordered_one_is_done_and_waited_for() -> None:
    assert path_of([step("downloaded", "no", 1)])[P.DOWNLOADED].failed
    ordered = path_of([step("downloaded", "ordered", 1, by="2026-05-25")])
    assert ordered[P.DOWNLOADED].done
    assert [(wait.until, wait.is_promise) for wait in ordered.waits] == [(date(2026, 5, 25), True)]


def test_a_letter_that_was_sent_is_the_last_step() -> None:
    assert not path_of([])[P.REST_REQUESTED].done
    assert path_of([], asked=True)[P.REST_REQUESTED].done
    everything = [step(each, "yes", 1) for each in PortalStep if each is not P.REST_REQUESTED]
    assert path_of(everything, asked=True).phase(TODAY) is PathPhase.DONE


@pytest.mark.parametrize(
    ("day", "phase"),
    [(date(2026, 5, 24), PathPhase.WAITING), (date(2026, 5, 25), PathPhase.LOOK_AGAIN),
     (date(2026, 6, 30), PathPhase.LOOK_AGAIN)],
)  # fmt: skip
def test_until_a_day_that_was_named_there_is_nothing_to_do_and_from_then_on_it_is_looked_at(
    day: date, phase: PathPhase
) -> None:
    path = path_of([step("section_found", "no", 1), noted(EventKind.PORTAL_ATTEMPT, 2, again="2026-05-25")])
    assert path.phase(day) is phase


@pytest.mark.parametrize(
    ("later", "settled"),
    [
        (step("verified", "no", 9), False),
        (step("verified", "yes", 9), True),
        (step("section_found", "yes", 9), False),
        (noted(EventKind.CALL, 9, step="verified", by="2026-05-15"), True),
        (noted(EventKind.CALL, 10), True),
    ],
    ids=["failed before", "worked before", "another step", "another day named", "somebody looked that day"],
)
def test_a_day_is_settled_by_looking_then_or_by_what_makes_it_needless(later: Event, settled: bool) -> None:
    promise = noted(EventKind.CALL, 2, step="verified", by="2026-05-10")
    left = [wait.until for wait in path_of([promise, later]).waits]
    assert (date(2026, 5, 10) not in left) is settled


@given(
    st.lists(
        st.tuples(st.sampled_from(list(PortalStep)), st.sampled_from(list(Tried)), st.integers(1, 28), st.booleans()),
        max_size=12,
    ),
    st.booleans(),
)
def test_whatever_was_noted_there_is_one_phase_and_a_next_step_unless_all_is_done(
    told: list[tuple[PortalStep, Tried, int, bool]], asked: bool
) -> None:
    path = path_of(
        [step(each, worked, day, **({"by": "2026-05-30"} if named else {})) for each, worked, day, named in told],
        asked=asked,
    )
    assert not any(state.done and state.failed for state in path.steps)
    phase = path.phase(TODAY)
    if phase is PathPhase.DONE:
        assert passed(path) == list(PortalStep)
    if phase is PathPhase.STUCK:
        assert path.failed_step is not None
    if phase is PathPhase.GOING_ON:
        assert path.next_step is not None


def test_every_step_has_its_move() -> None:
    assert list(MOVES) == list(PortalStep)

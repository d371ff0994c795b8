"""The path through a portal, from its events; and the host of a pasted address."""

from datetime import UTC, date, datetime

import pytest

from recordkeeper.domain.event import Event, EventKind
from recordkeeper.domain.portal import PortalStep, StepState, host_of, path_states


def step(name: str, worked: str, day: int, corrects: Event | None = None) -> Event:
    return Event(
        kind=EventKind.PORTAL_STEP,
        happened_on=date(2026, 5, day),
        recorded_at=datetime(2026, 5, day, 12, tzinfo=UTC),
        corrects_id=corrects.id if corrects else None,
        details={"step": name, "worked": worked},
    )


def state(events: list[Event], wanted: PortalStep) -> StepState:
    return next(entry for entry in path_states(events) if entry.step is wanted)


def test_an_account_without_events_has_every_step_in_order_and_none_tried() -> None:
    states = path_states([])
    assert [entry.step for entry in states] == list(PortalStep)
    assert not any(entry.done or entry.failed or entry.event for entry in states)


def test_a_step_that_worked_is_done_and_one_that_did_not_has_failed() -> None:
    events = [step("found", "yes", 1), step("account", "no", 2)]
    assert (state(events, PortalStep.FOUND).done, state(events, PortalStep.FOUND).failed) == (True, False)
    assert (state(events, PortalStep.ACCOUNT).done, state(events, PortalStep.ACCOUNT).failed) == (False, True)


def test_the_newest_event_of_a_step_decides_whatever_the_order_of_entry() -> None:
    failed, worked = step("account", "no", 2), step("account", "yes", 6)
    assert state([worked, failed], PortalStep.ACCOUNT) == StepState(PortalStep.ACCOUNT, True, False, worked)


def test_a_step_that_was_corrected_counts_no_more() -> None:
    wrong = step("verified", "yes", 3)
    struck = Event(
        kind=EventKind.CORRECTION,
        happened_on=date(2026, 5, 4),
        recorded_at=datetime(2026, 5, 4, 12, tzinfo=UTC),
        corrects_id=wrong.id,
    )
    assert not state([wrong, struck], PortalStep.VERIFIED).done
    earlier = step("verified", "no", 2, corrects=wrong)
    assert state([wrong, earlier], PortalStep.VERIFIED).failed


def test_other_events_say_nothing_of_the_path() -> None:
    attempt = Event(
        kind=EventKind.PORTAL_ATTEMPT,
        happened_on=date(2026, 5, 1),
        recorded_at=datetime(2026, 5, 1, 12, tzinfo=UTC),
        details={"step": "found", "worked": "yes"},
    )
    assert not state([attempt], PortalStep.FOUND).done


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://MyChart.Example.org/login?patient=123", "mychart.example.org"),
        ("mychart.example.org/login", "mychart.example.org"),
        ("http://someone:secret@portal.example.com:8443/x", "portal.example.com"),
        ("  portal.example.com  ", "portal.example.com"),
        ("", ""),
        ("https://[broken", ""),
        ("javascript:alert(1)", ""),
        ("on the bill", ""),
    ],
)
def test_only_the_host_of_a_pasted_address_is_kept(address: str, host: str) -> None:
    assert host_of(address) == host

"""The history of a request: which events stand, when it was received, at which stage it is."""

from datetime import UTC, date, datetime, time, timedelta

import factories
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordkeeper.domain.errors import BadDate
from recordkeeper.domain.event import Channel, Event, EventKind, known_on, standing
from recordkeeper.domain.request import Stage, receipt_of, stage_of

DAY = date(2026, 3, 2)


def event(
    kind: EventKind,
    after: int = 0,
    *,
    channel: Channel | None = None,
    corrects: Event | None = None,
    letter: str | None = None,
    recorded_after: int | None = None,
    at: time | None = None,
    **details: str,
) -> Event:
    noted = DAY + timedelta(days=after if recorded_after is None else recorded_after)
    return Event(
        kind=kind,
        happened_on=DAY + timedelta(days=after),
        happened_at=at,
        recorded_at=datetime(noted.year, noted.month, noted.day, 20, tzinfo=UTC),
        channel=channel,
        corrects_id=corrects.id if corrects else None,
        letter_id=letter,
        details=details,
    )


def fax(after: int = 0, proof: str = "OK") -> Event:
    return event(EventKind.LETTER_SENT, after, channel=Channel.FAX, proof=proof)


# --- which events stand ---------------------------------------------------------------------------------------------


def test_events_stand_in_the_order_they_happened_whatever_the_order_they_were_entered() -> None:
    late = event(EventKind.CALL, 5, recorded_after=5)
    early = event(EventKind.VISIT, 1, recorded_after=9)
    assert standing([late, early]) == (early, late)


def test_on_one_day_the_hour_decides() -> None:
    noon = event(EventKind.CALL, at=time(12))
    morning = event(EventKind.CALL, at=time(9))
    assert standing([noon, morning]) == (morning, noon)


def test_a_corrected_event_gives_way_to_the_one_that_corrects_it() -> None:
    wrong = event(EventKind.CALL)
    right = event(EventKind.CALL, 1, corrects=wrong)
    assert standing([wrong, right]) == (right,)


def test_a_correction_of_a_correction_leaves_only_the_last() -> None:
    first = event(EventKind.CALL)
    second = event(EventKind.CALL, 1, corrects=first)
    third = event(EventKind.CALL, 2, corrects=second)
    assert standing([first, second, third]) == (third,)


def test_a_bare_correction_strikes_and_does_not_stand() -> None:
    wrong = event(EventKind.CALL)
    assert standing([wrong, event(EventKind.CORRECTION, 1, corrects=wrong)]) == ()


def test_what_stands_still_stands_when_asked_again() -> None:
    wrong = event(EventKind.CALL)
    told = standing([wrong, event(EventKind.CALL, 1, corrects=wrong), event(EventKind.VISIT)])
    assert standing(told) == told


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8), st.integers(0, 60))
def test_what_was_known_on_a_day_is_the_same_however_much_is_added_later(
    entries: list[tuple[int, int]], cut: int
) -> None:
    history = [event(EventKind.CALL, after, recorded_after=after + lag) for after, lag in entries]
    day = DAY + timedelta(days=cut)
    later = event(EventKind.CALL, 0, recorded_after=cut + 1)
    assert known_on([*history, later], day) == known_on(history, day)


# --- receipt --------------------------------------------------------------------------------------------------------


def test_nothing_sent_is_no_receipt() -> None:
    assert receipt_of([event(EventKind.LETTER_MADE), event(EventKind.CALL, 1)]) is None


@pytest.mark.parametrize("channel", [Channel.FAX, Channel.PORTAL, Channel.IN_PERSON])
def test_a_report_a_stamp_or_a_stamped_copy_proves_the_day_of_sending(channel: Channel) -> None:
    receipt = receipt_of([event(EventKind.LETTER_SENT, channel=channel, proof="seen")])
    assert receipt is not None
    assert (receipt.on, receipt.proved) == (DAY, True)


@pytest.mark.parametrize(
    ("channel", "proof"), [(Channel.FAX, " "), (Channel.POST, "receipt of the post office"), (Channel.EMAIL, "sent")]
)
def test_a_sending_that_proves_nothing_is_an_estimate(channel: Channel, proof: str) -> None:
    receipt = receipt_of([event(EventKind.LETTER_SENT, channel=channel, proof=proof)])
    assert receipt is not None
    assert (receipt.on, receipt.proved) == (DAY, False)


def test_the_return_receipt_counts_and_not_the_sending() -> None:
    receipt = receipt_of(
        [event(EventKind.LETTER_SENT, channel=Channel.CERTIFIED_MAIL), event(EventKind.RECEIPT_PROVED, 3)]
    )
    assert receipt is not None
    assert (receipt.on, receipt.proved) == (DAY + timedelta(days=3), True)


def test_of_two_sendings_on_the_first_day_the_proved_one_counts() -> None:
    receipt = receipt_of([event(EventKind.LETTER_SENT, channel=Channel.POST), fax()])
    assert receipt is not None
    assert receipt.proved


def test_a_proved_nudge_does_not_restart_an_unproved_first_sending() -> None:
    receipt = receipt_of([fax(proof=""), fax(20)])
    assert receipt is not None
    assert (receipt.on, receipt.proved) == (DAY, False)


def test_the_return_receipt_of_a_later_letter_does_not_restart_the_first() -> None:
    first = event(EventKind.LETTER_SENT, channel=Channel.CERTIFIED_MAIL, letter="first")
    nudge = event(EventKind.NOTICE_SENT, 40, channel=Channel.CERTIFIED_MAIL, letter="second")
    proof_of_nudge = event(EventKind.RECEIPT_PROVED, 43, letter="second")
    proof_of_first = event(EventKind.RECEIPT_PROVED, 4, letter="first", recorded_after=50)
    without = receipt_of([first, nudge, proof_of_nudge])
    assert without is not None
    assert (without.on, without.proved) == (DAY, False)
    with_both = receipt_of([first, nudge, proof_of_nudge, proof_of_first])
    assert with_both is not None
    assert (with_both.on, with_both.proved) == (DAY + timedelta(days=4), True)


def test_a_request_made_elsewhere_starts_a_clock_too() -> None:
    receipt = receipt_of([event(EventKind.ASKED_ELSEWHERE, channel=Channel.IN_PERSON, proof="stamped copy")])
    assert receipt is not None
    assert receipt.proved


# --- stage ----------------------------------------------------------------------------------------------------------

MADE = event(EventKind.LETTER_MADE)
POSTED = event(EventKind.LETTER_SENT, 1, channel=Channel.POST)
PROVED = event(EventKind.RECEIPT_PROVED, 4)
QUOTE = event(EventKind.FEE_QUOTED, 8)
PAID = event(EventKind.FEE_PAID, 9)
CLOSED = event(EventKind.CLOSED, 20)


@pytest.mark.parametrize(
    ("events", "stage"),
    [
        ([], Stage.DRAFT),
        ([event(EventKind.CALL)], Stage.DRAFT),
        ([MADE], Stage.READY),
        ([MADE, POSTED], Stage.SENT),
        ([MADE, POSTED, PROVED], Stage.WAITING),
        ([MADE, fax(1)], Stage.WAITING),
        ([event(EventKind.ASKED_ELSEWHERE, channel=Channel.PHONE)], Stage.SENT),
        ([MADE, POSTED, event(EventKind.ANSWER, 6, answer="acknowledged")], Stage.WAITING),
        ([MADE, POSTED, event(EventKind.ANSWER, 6, answer="denied")], Stage.YOUR_MOVE),
        ([MADE, POSTED, QUOTE], Stage.YOUR_MOVE),
        ([MADE, POSTED, QUOTE, event(EventKind.RECEIPT_PROVED, 9)], Stage.YOUR_MOVE),
        ([MADE, POSTED, QUOTE, PAID], Stage.WAITING),
        ([MADE, POSTED, event(EventKind.EXTENSION, 6)], Stage.WAITING),
        ([MADE, POSTED, event(EventKind.DELIVERY, 6)], Stage.YOUR_MOVE),
        ([MADE, POSTED, CLOSED], Stage.CLOSED),
        ([MADE, POSTED, CLOSED, event(EventKind.DELIVERY, 25)], Stage.CLOSED),
        ([MADE, POSTED, CLOSED, event(EventKind.REOPENED, 25)], Stage.YOUR_MOVE),
        ([MADE, POSTED, event(EventKind.CALL, 7)], Stage.SENT),
    ],
)
def test_the_stage_follows_from_what_happened(events: list[Event], stage: Stage) -> None:
    assert stage_of(events) is stage


def test_a_struck_sending_takes_the_request_back_to_ready() -> None:
    assert stage_of([MADE, POSTED, event(EventKind.CORRECTION, 2, corrects=POSTED)]) is Stage.READY


@pytest.mark.parametrize("name", ["by", "until"])
def test_a_day_that_cannot_be_read_never_gets_into_the_history(name: str) -> None:
    with pytest.raises(BadDate):
        factories.event(EventKind.PROMISE, details={name: "next week"})

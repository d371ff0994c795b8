"""An event as a person types it: what is refused, and the event it comes to."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest

from recordkeeper.domain.clock import facts_of
from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.domain.noting import noted, of_noted, typed_amount, typed_time

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 17, tzinfo=UTC)


def typed(kind: EventKind, **fields: str) -> dict[str, str]:
    names = ("answer", "channel", "by", "until", "written", "amount", "currency", "complete", "proof", "proof_file")
    usual = {"kind": kind.value, "person": "p", "provider": "c", "request": "r", "on": "2026-03-01", "at": ""}
    return dict.fromkeys(names, "") | usual | {"summary": ""} | fields


def wrong(kind: EventKind, **fields: str) -> set[tuple[str, str]]:
    return {(each.field, each.reason.key) for each in of_noted(typed(kind, **fields), TODAY)}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("14:30", time(14, 30)),
        ("2:30 pm", time(14, 30)),
        ("2 PM", time(14)),
        ("12 am", time(0)),
        ("12 p.m.", time(12)),
        ("8.05", time(8, 5)),
        ("25:00", None),
        ("14", None),
        ("noon", None),
        ("13 pm", None),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, meant: time | None) -> None:
    assert typed_time(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [("62", "62"), ("$62.50", "62.50"), ("1,200", "1200"), ("sixty", None), ("62.505", None), ("", None)],
)
def test_an_amount_is_read_with_or_without_its_sign(text: str, meant: str | None) -> None:
    assert typed_amount(text) == (Decimal(meant) if meant else None)


def test_a_call_needs_no_request_but_a_person_and_a_provider() -> None:
    assert wrong(EventKind.CALL, request="") == set()
    assert wrong(EventKind.CALL, person="", provider="") == {
        ("person", "checks.missing_whose"),
        ("provider", "checks.missing_provider"),
    }


def test_a_day_that_has_not_come_is_refused() -> None:
    assert wrong(EventKind.CALL, on="2026-03-03") == {("on", "checks.event_in_future")}


def test_a_promise_names_a_day_that_is_not_before_it_was_made() -> None:
    assert wrong(EventKind.PROMISE) == {("by", "checks.missing_by")}
    assert wrong(EventKind.PROMISE, by="2026-02-01") == {("by", "checks.by_before_event")}
    assert wrong(EventKind.PROMISE, by="2026-03-20") == set()


def test_a_receipt_without_words_or_file_proves_nothing() -> None:
    assert wrong(EventKind.RECEIPT_PROVED) == {("proof", "checks.missing_proof")}
    assert wrong(EventKind.RECEIPT_PROVED, proof_file="card.png") == set()


def test_a_written_notice_of_more_time_is_what_the_clock_reads() -> None:
    event = noted(typed(EventKind.EXTENSION, until="2026-04-01", written="yes"), NOW)
    facts = facts_of((event,), place="US-CA", right="copy", holder="clinic")
    assert (facts.extended, facts.extended_to) == (date(2026, 3, 1), date(2026, 4, 1))


def test_a_written_notice_of_more_time_names_its_day_and_a_spoken_one_may_not() -> None:
    assert wrong(EventKind.EXTENSION, written="yes") == {("until", "checks.missing_until")}
    assert wrong(EventKind.EXTENSION, written="yes", until="2026-04-01") == set()
    assert wrong(EventKind.EXTENSION, written="no") == set()


def test_more_time_that_was_only_spoken_of_is_a_promise() -> None:
    event = noted(typed(EventKind.EXTENSION, until="2026-04-01", written="no"), NOW)
    facts = facts_of((event,), place="US-CA", right="copy", holder="clinic")
    assert (facts.extended, facts.promised) == (None, date(2026, 4, 1))


def test_a_fee_keeps_its_amount_and_currency() -> None:
    event = noted(typed(EventKind.FEE_QUOTED, amount="$62", currency="USD", channel="phone"), NOW)
    assert event.details == {"amount": "62.00", "currency": "USD"}
    assert event.channel is Channel.PHONE


def test_a_call_goes_by_phone_and_a_visit_is_in_person() -> None:
    assert noted(typed(EventKind.CALL), NOW).channel is Channel.PHONE
    assert noted(typed(EventKind.VISIT), NOW).channel is Channel.IN_PERSON


def test_fields_of_another_kind_that_were_typed_before_are_left_out() -> None:
    assert noted(typed(EventKind.CALL, amount="62", by="2026-04-01"), NOW).details == {}

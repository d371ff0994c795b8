"""When an answer is due: the hand-made table ``clock_cases.toml``, and what must hold for every request."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordkeeper.app.law import Law
from recordkeeper.content.holidays import is_holiday_at
from recordkeeper.content.words import Words
from recordkeeper.domain.clock import ClockName, DatedFacts, Due, facts_of
from recordkeeper.domain.counting import is_business_day
from recordkeeper.domain.due import due
from recordkeeper.domain.errors import NotFound
from recordkeeper.domain.event import Channel, Event, EventKind, known_on
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.provider import ProviderKind
from recordkeeper.domain.rule import DayKind, Rule, Starts
from recordkeeper.resources import resources_root

CASES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "clock_cases.toml").read_text(encoding="utf-8"))[
    "case"
]
WORDS = Words(resources_root())
LAW = Law(resources_root(), WORDS)
EXPECTATIONS = frozenset({"name", "due", "rule", "estimated", "reason", "conditional", "clocks", "said", "overdue"})
WEEKDAYS_ONLY = lambda day: False  # noqa: E731

places = st.sampled_from(["US", "US-CA", "US-TX", "US-NY"])
rights = st.sampled_from(["copy", "inspect", "access"])
holders = st.sampled_from([kind.value for kind in ProviderKind])
days = st.dates(date(2023, 1, 1), date(2029, 12, 31))
conditions = st.dictionaries(st.sampled_from(["ehr_able", "current_resident", "benefit_claim"]), st.booleans())
dated_facts = st.builds(
    DatedFacts,
    place=places,
    right=rights,
    holder=holders,
    sent=days,
    received=st.none() | days,
    paid=st.none() | days,
    conditions=conditions,
)


def explanations(found: Due) -> Iterator[Explanation]:
    yield found.explanation
    yield from (entry.explanation for entry in found.conditional)
    yield from (clock.explanation for clock in found.clocks)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_date_is_the_one_worked_out_by_hand(case: dict[str, Any]) -> None:
    known = {"place": "US", "right": "copy", "holder": "hospital"}
    known |= {key: value for key, value in case.items() if key not in EXPECTATIONS}
    found = LAW.due(DatedFacts(**known))
    assert (found.due_on or "none") == case["due"]
    if "rule" in case:
        assert found.rule is not None
        assert found.rule.id == case["rule"]
    if "estimated" in case:
        assert found.estimated is case["estimated"]
    if "reason" in case:
        assert found.explanation.key == case["reason"]
    if "conditional" in case:
        assert {entry.condition: entry.on for entry in found.conditional} == case["conditional"]
    for name, expected in case.get("clocks", {}).items():
        assert [clock.on or "none" for clock in found.clocks if clock.name == name] == expected, name
    for name, key in case.get("said", {}).items():
        assert {clock.explanation.key for clock in found.clocks if clock.name == name} == {key}
    if "overdue" in case:
        assert found.is_overdue(case["today"]) is case["overdue"]
    for explanation in explanations(found):
        assert WORDS.sentence(explanation).endswith(".")


def said_of(name: ClockName, **known: Any) -> str:
    """The sentence of one clock."""
    found = LAW.due(DatedFacts(**{"place": "US", "right": "copy", "holder": "hospital", **known}))
    return next(WORDS.sentence(clock.explanation) for clock in found.clocks if clock.name is name)


def test_what_is_said_of_a_notice_that_gives_no_more_time() -> None:
    received, notice = date(2026, 1, 1), date(2026, 1, 20)
    assert said_of(ClockName.EXTENSION, received=received, extended=notice) == (
        "They wrote on January 20, 2026 that they need more time, but named no new date; the date stays "
        "January 31, 2026 (45 CFR 164.524(b)(2), (c))."
    )
    late = {"extended": date(2026, 2, 2), "extended_to": date(2026, 2, 20)}
    assert "so it does not count" in said_of(ClockName.EXTENSION, received=received, **late)
    assert said_of(ClockName.EXTENSION, sent=received, **late) == (
        "They wrote on February 2, 2026 that they need more time; that is after our estimate, January 31, 2026; "
        "whether it counts depends on the day they got your request (45 CFR 164.524(b)(2), (c))."
    )


def test_a_date_that_is_an_estimate_is_not_stated_as_missed() -> None:
    said = said_of(ClockName.MISSED, sent=date(2026, 1, 1), today=date(2026, 2, 1))
    assert said == (
        "The answer was due about January 31, 2026, by our estimate, and has not come. Ask first whether your request "
        "arrived."
    )


@pytest.mark.parametrize("place", ["US", "GB", "CH"])
def test_no_date_is_what_the_app_knows_and_not_what_the_law_is(place: str) -> None:
    said = said_of(ClockName.FOLLOW_UP, place=place, right="correction", received=date(2026, 1, 1))
    assert said.startswith("RecordKeeper knows no date set by law here: ask on January 15, 2026")


def test_the_thirty_days_of_a_free_copy_are_no_more_time() -> None:
    found = LAW.due(DatedFacts(place="US-CA", right="copy", holder="clinic", received=date(2026, 1, 31)))
    assert [WORDS.sentence(entry.explanation) for entry in found.conditional] == [
        "If the copy is for a public benefit claim or appeal, one copy is free. The law for that gives until "
        "March 2, 2026 (Cal. Health & Safety Code 123110(d)); an earlier date still counts."
    ]


@settings(deadline=None)
@given(facts=dated_facts)
def test_one_is_told_to_ask_on_a_working_day(facts: DatedFacts) -> None:
    asked = [clock.on for clock in LAW.due(facts).clocks if clock.name is ClockName.FOLLOW_UP]
    assert [day for day in asked if day is None or not is_business_day(day, is_holiday_at(facts.place))] == []


def test_every_rule_of_every_place_has_sentences_for_its_date_and_its_conditions() -> None:
    for place in LAW.places():
        for rule in (rule for rule in place.rules if rule.days is not None and rule.right in _ASKED_FOR):
            facts = DatedFacts(place=place.code, right=rule.right, holder=(rule.holders or ("other",))[0])
            for sent in (
                replace(facts, sent=date(2026, 5, 4)),
                replace(facts, received=date(2026, 5, 4)),
                replace(facts, received=date(2026, 5, 4), paid=date(2026, 5, 6)),
            ):
                unknown = due(sent, (rule,), WEEKDAYS_ONLY)
                answered = due(replace(sent, conditions=dict.fromkeys(rule.conditions, True)), (rule,), WEEKDAYS_ONLY)
                for found in (unknown, answered):
                    assert [e.key for e in explanations(found) if not WORDS.has(e.key)] == []


_ASKED_FOR = frozenset({"copy", "inspect", "access", "amendment", "accounting"})


def test_a_sentence_says_days_start_reason_and_law() -> None:
    found = LAW.due(DatedFacts(place="US", right="copy", holder="hospital", received=date(2026, 3, 3)))
    assert WORDS.sentence(found.explanation) == (
        "They have 30 calendar days from March 3, 2026, the day they got your request, so until April 2, 2026 "
        "(45 CFR 164.524(b)(2), (c))."
    )


# --- what must hold for every request -------------------------------------------------------------------------------


@settings(deadline=None)
@given(facts=dated_facts)
def test_it_is_never_due_later_than_by_hipaa(facts: DatedFacts) -> None:
    found = LAW.due(facts)
    assert facts.receipt is not None
    assert found.due_on is not None
    assert found.due_on <= facts.receipt + timedelta(days=30)


@settings(deadline=None)
@given(facts=dated_facts)
def test_an_unknown_condition_never_shortens(facts: DatedFacts) -> None:
    asked = {condition for place in LAW.places() for rule in place.rules for condition in rule.conditions}
    denied = dict.fromkeys(asked, False) | dict(facts.conditions)
    assert LAW.due(facts).due_on == LAW.due(replace(facts, conditions=denied)).due_on


@settings(deadline=None)
@given(facts=dated_facts, promised=days, identity=days, clarified=days)
def test_no_promise_identity_or_clarification_moves_a_date_in_the_us(
    facts: DatedFacts, promised: date, identity: date, clarified: date
) -> None:
    more = replace(facts, promised=promised, identity=identity, clarified=clarified)
    assert LAW.due(more).due_on == LAW.due(facts).due_on


@settings(deadline=None)
@given(
    place=places,
    holder=holders,
    proof_of_first=st.booleans(),
    later=st.lists(
        st.tuples(
            st.integers(1, 90),
            st.sampled_from([EventKind.LETTER_SENT, EventKind.NOTICE_SENT, EventKind.ASKED_ELSEWHERE]),
            st.sampled_from(Channel),
            st.sampled_from(["", "OK"]),
        ),
        max_size=4,
    ),
)
def test_a_later_nudge_never_moves_a_due_date(
    place: str, holder: str, proof_of_first: bool, later: list[tuple[int, EventKind, Channel, str]]
) -> None:
    first_day = date(2026, 3, 2)
    first = event(EventKind.LETTER_SENT, first_day, channel=Channel.FAX, proof="OK" if proof_of_first else "")
    nudges = [
        event(kind, first_day + timedelta(days=after), channel=channel, proof=proof)
        for after, kind, channel, proof in later
    ]
    assert due_of([first, *nudges], place, holder) == due_of([first], place, holder)


@settings(deadline=None)
@given(recorded=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=6))
def test_what_was_known_on_a_day_never_changes(recorded: list[tuple[int, int]]) -> None:
    start = date(2026, 1, 5)
    kinds = [EventKind.LETTER_SENT, EventKind.RECEIPT_PROVED, EventKind.DELIVERY, EventKind.FEE_PAID]
    history = [
        event(kinds[index % 4], start + timedelta(days=happened), recorded=start + timedelta(days=happened + lag))
        for index, (happened, lag) in enumerate(recorded)
    ]
    for cut in range(len(history)):
        day = history[cut].recorded_at.date()
        then = [entry for entry in history if entry.recorded_at.date() <= day]
        assert due_of(known_on(history, day), "US-TX", "hospital") == due_of(then, "US-TX", "hospital")


# --- a request's events ---------------------------------------------------------------------------------------------


def event(
    kind: EventKind,
    on: date,
    *,
    channel: Channel | None = None,
    recorded: date | None = None,
    corrects: Event | None = None,
    **details: str,
) -> Event:
    noted = recorded or on
    return Event(
        kind=kind,
        happened_on=on,
        recorded_at=datetime(noted.year, noted.month, noted.day, 18, tzinfo=UTC),
        channel=channel,
        corrects_id=corrects.id if corrects else None,
        details=details,
    )


def facts(events: list[Event] | tuple[Event, ...], place: str = "US", holder: str = "hospital") -> DatedFacts:
    return facts_of(events, place=place, right="copy", holder=holder)


def due_of(events: list[Event] | tuple[Event, ...], place: str, holder: str) -> Due:
    return LAW.due(facts(events, place, holder))


SENT = event(EventKind.LETTER_SENT, date(2026, 3, 2), channel=Channel.CERTIFIED_MAIL)


def test_no_event_is_no_date() -> None:
    assert facts([]).receipt is None


def test_a_sending_alone_is_an_estimate_and_a_proof_of_it_counts_instead() -> None:
    proof = event(EventKind.RECEIPT_PROVED, date(2026, 3, 5))
    assert (facts([SENT]).sent, facts([SENT]).received) == (date(2026, 3, 2), None)
    assert facts([SENT, proof]).received == date(2026, 3, 5)


def test_a_fax_report_proves_the_same_day() -> None:
    assert facts([event(EventKind.LETTER_SENT, date(2026, 3, 2), channel=Channel.FAX, proof="OK")]).received == date(
        2026, 3, 2
    )


def test_only_the_first_written_notice_of_more_time_counts() -> None:
    spoken = event(EventKind.EXTENSION, date(2026, 3, 10), until="2026-04-20")
    first = event(EventKind.EXTENSION, date(2026, 3, 12), until="2026-04-15", written="yes")
    second = event(EventKind.EXTENSION, date(2026, 3, 20), until="2026-04-30", written="yes")
    found = facts([SENT, spoken, first, second])
    assert (found.extended, found.extended_to) == (date(2026, 3, 12), date(2026, 4, 15))
    assert found.promised == date(2026, 4, 20)


def test_a_written_notice_without_a_day_leaves_room_for_one_that_names_it() -> None:
    empty = event(EventKind.EXTENSION, date(2026, 3, 12), written="yes")
    named = event(EventKind.EXTENSION, date(2026, 3, 20), until="2026-04-30", written="yes")
    assert (facts([SENT, empty]).extended, facts([SENT, empty]).extended_to) == (date(2026, 3, 12), None)
    found = facts([SENT, empty, named])
    assert (found.extended, found.extended_to) == (date(2026, 3, 20), date(2026, 4, 30))


def test_payment_identity_signature_and_the_last_promise_are_read_from_the_events() -> None:
    found = facts(
        [
            SENT,
            event(EventKind.FEE_PAID, date(2026, 3, 6)),
            event(EventKind.IDENTITY_SUPPLIED, date(2026, 3, 7)),
            event(EventKind.SIGNED_COPY, date(2026, 3, 1)),
            event(EventKind.PROMISE, date(2026, 3, 8), by="2026-03-15"),
            event(EventKind.PROMISE, date(2026, 3, 16), by="2026-03-25"),
        ]
    )
    assert (found.paid, found.identity, found.signed) == (date(2026, 3, 6), date(2026, 3, 7), date(2026, 3, 1))
    assert found.promised == date(2026, 3, 25)


def test_a_corrected_event_counts_no_more() -> None:
    right = event(EventKind.LETTER_SENT, date(2026, 3, 4), channel=Channel.POST, corrects=SENT)
    assert facts([SENT, right]).sent == date(2026, 3, 4)


def test_a_struck_event_counts_no_more() -> None:
    assert facts([SENT, event(EventKind.CORRECTION, date(2026, 3, 3), corrects=SENT)]).receipt is None


def test_an_answer_dated_before_the_due_date_and_entered_after_it_leaves_nothing_overdue() -> None:
    late_entry = event(EventKind.DELIVERY, date(2026, 3, 30), recorded=date(2026, 4, 10))
    assert due_of([SENT], "US", "hospital").is_overdue(date(2026, 4, 9))
    assert not due_of([SENT, late_entry], "US", "hospital").is_overdue(date(2026, 4, 9))


def test_a_delivery_of_part_leaves_the_rest_owed() -> None:
    part = event(EventKind.DELIVERY, date(2026, 3, 30), complete="no")
    assert due_of([SENT, part], "US", "hospital").is_overdue(date(2026, 4, 9))


def test_closing_ends_it_and_reopening_brings_it_back() -> None:
    closed = event(EventKind.CLOSED, date(2026, 3, 30))
    reopened = event(EventKind.REOPENED, date(2026, 4, 5))
    assert not due_of([SENT, closed], "US", "hospital").is_overdue(date(2026, 4, 9))
    assert due_of([SENT, closed, reopened], "US", "hospital").is_overdue(date(2026, 4, 9))


# --- rules this release does not ship -------------------------------------------------------------------------------

MONTH = Rule(
    id="xx-access",
    place="XX",
    right="access",
    name="A month",
    citation="Article 1",
    applies_to="",
    starts=Starts.RECEIPT_OR_IDENTITY,
    days=1,
    day_kind=DayKind.MONTH,
    extension_days=2,
    extension_unit=DayKind.MONTH,
    max_total_days=3,
    source_url="https://example.org",
    source_type="example",
    checked_on=date(2026, 1, 1),
    as_of=date(2026, 1, 1),
    verified=True,
    letters_may_cite=True,
)


def abroad(**known: date) -> DatedFacts:
    return DatedFacts(place="XX", right="copy", holder="clinic", **known)


def test_a_month_runs_from_receipt_or_from_identity_or_clarification_whichever_is_later() -> None:
    received = date(2026, 1, 31)
    assert due(abroad(received=received), (MONTH,), WEEKDAYS_ONLY).due_on == date(2026, 3, 2)
    with_identity = due(abroad(received=received, identity=date(2026, 2, 10)), (MONTH,), WEEKDAYS_ONLY)
    assert with_identity.due_on == date(2026, 3, 10)
    assert WORDS.has(with_identity.explanation.key)
    clarified = abroad(received=received, identity=date(2026, 2, 10), clarified=date(2026, 2, 12))
    assert due(clarified, (MONTH,), WEEKDAYS_ONLY).due_on == date(2026, 3, 12)


def test_months_of_extension_are_counted_in_months() -> None:
    facts = abroad(received=date(2026, 1, 5), extended=date(2026, 2, 1), extended_to=date(2026, 9, 30))
    found = due(facts, (MONTH,), WEEKDAYS_ONLY)
    assert found.due_on == date(2026, 4, 6)  # 5 April 2026 is a Sunday


def test_a_rule_that_was_not_verified_never_sets_a_date() -> None:
    doubtful = replace(MONTH, verified=False, letters_may_cite=False)
    found = due(abroad(received=date(2026, 1, 5)), (doubtful,), WEEKDAYS_ONLY)
    assert found.due_on is None
    assert [clock.on for clock in found.clocks if clock.name is ClockName.OTHER_RULE] == [None]


def test_a_rule_binds_only_what_was_received_while_it_was_in_force() -> None:
    ended = replace(MONTH, valid_until=date(2025, 12, 31))
    begun = replace(MONTH, valid_from=date(2026, 1, 1))
    assert due(abroad(received=date(2026, 1, 5)), (ended,), WEEKDAYS_ONLY).due_on is None
    assert due(abroad(received=date(2026, 1, 5)), (begun,), WEEKDAYS_ONLY).due_on == date(2026, 2, 5)


# --- the law as the app knows it ------------------------------------------------------------------------------------


def test_a_state_has_the_federal_rules_and_its_own() -> None:
    ids = [rule.id for rule in LAW.rules_for("US-CA")]
    assert ids[0] == "us-hipaa-access"
    assert ids[-3:] == ["us-ca-inspect", "us-ca-copy", "us-ca-benefit-copy"]
    assert {rule.place for rule in LAW.rules_for("US-GU")} == {"US"}
    assert LAW.rules_for("CH") == ()


@pytest.mark.parametrize(
    ("place", "ids"),
    [
        ("CA-ON", ["ca-on-access"]),
        ("CA-MB", ["ca-pipeda-access"]),
        ("DE-BY", ["eu-gdpr-access", "de-access"]),
        ("IE", ["ie-access"]),
        ("FR", ["eu-gdpr-access", "fr-access", "fr-access-old"]),
        ("GB-SCT", ["uk-sar", "uk-deceased"]),
        ("AU-NSW", ["au-access", "au-nsw-access"]),
    ],
)
def test_what_takes_the_place_of_a_wider_law_stands_alone(place: str, ids: list[str]) -> None:
    assert [rule.id for rule in LAW.rules_for(place)] == ids


def test_a_rule_is_found_by_its_id() -> None:
    assert LAW.rule("us-tx-ehr").place == "US-TX"
    with pytest.raises(NotFound):
        LAW.rule("us-zz-copy")


def test_the_governing_rule_for_a_letter_not_sent_yet() -> None:
    governing = LAW.governing_rule("US-CA", "copy", "clinic", date(2026, 1, 2))
    assert governing is not None
    assert governing.id == "us-ca-copy"
    assert LAW.governing_rule("CH", "copy", "clinic", date(2026, 1, 2)) is None

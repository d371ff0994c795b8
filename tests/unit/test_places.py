"""The places as shipped, and what the reader refuses."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from recordkeeper.content.places import load_places
from recordkeeper.domain.errors import ContentBroken
from recordkeeper.domain.rule import DayKind, Place, Rule, Starts
from recordkeeper.resources import resources_root

PLACES = load_places(resources_root())


def test_every_state_the_capital_and_five_territories_are_listed() -> None:
    assert len(PLACES) == 1 + 50 + 1 + 5
    assert {"US-AK", "US-WY", "US-DC", "US-PR", "US-GU", "US-VI", "US-AS", "US-MP"} <= PLACES.keys()


def test_countries_come_before_their_states_and_these_by_name() -> None:
    names = [place.name for place in PLACES.values()]
    assert names[0] == "United States"
    assert names[1:] == sorted(names[1:])


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_a_place_has_rules_exactly_if_it_was_researched(place: Place) -> None:
    assert place.researched == bool(place.rules)
    assert all(rule.checked_on == date(2026, 11, 22) for rule in place.rules)


@pytest.mark.parametrize(
    ("rule_id", "days", "kind", "starts"),
    [
        ("us-hipaa-access", 30, DayKind.CALENDAR, Starts.RECEIPT),
        ("us-hipaa-amend", 60, DayKind.CALENDAR, Starts.RECEIPT),
        ("us-hipaa-accounting", 60, DayKind.CALENDAR, Starts.RECEIPT),
        ("us-snf-inspect", 1, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-snf-copy", 2, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-ca-inspect", 5, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-ca-copy", 15, DayKind.CALENDAR, Starts.RECEIPT),
        ("us-tx-physician", 15, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-tx-ehr", 15, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-tx-hospital", 15, DayKind.CALENDAR, Starts.RECEIPT_AND_PAYMENT),
    ],
)
def test_the_days_are_those_of_the_law(rule_id: str, days: int, kind: DayKind, starts: Starts) -> None:
    rule = next(rule for place in PLACES.values() for rule in place.rules if rule.id == rule_id)
    assert (rule.days, rule.day_kind, rule.starts) == (days, kind, starts)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('code = "US-TX"', 'code = "US-CA"', "is to be named"),
        ('parent = "US"', 'parent = "UK"', "is no place"),
        ('id = "us-tx-ehr"', 'id = "us-tx-physician"', "there twice"),
        ('id = "us-tx-ehr"', 'id = "ehr"', "does not begin with"),
        ('day_kind = "business"', "", "come together"),
        ('day_kind = "business"', 'day_kind = "working"', "cannot be working"),
        ("days = 15", "days = 0", "at least 1"),
        ("days = 15", 'days = "15"', "is to be int"),
        ("verified = true", "verified = false", "cannot be cited"),
        ('holders = ["physician"]', 'holders = ["doctor"]', "no kind of provider"),
        ('holders = ["physician"]', 'complaint_body_holders = ["doctor"]', "no kind of provider"),
        ('right = "copy"', 'right = "see"', "is no right"),
        ("letters_may_cite = true", "", "is missing"),
        ("letters_may_cite = true", "letters_may_cite = true\nhours = 24", "nothing reads hours"),
        ('source_url = "https://lawserver.com', 'source_url = "lawserver.com', "no web address"),
        ("as_of = 2024-06-05", "as_of = 2026-11-23", "after it was checked"),
        ("[[rule]]", "[[rule", ""),
    ],
)
def test_a_file_that_contradicts_itself_is_refused_by_name(tmp_path: Path, old: str, new: str, reason: str) -> None:
    shutil.copytree(resources_root() / "places", tmp_path / "places")
    file = tmp_path / "places" / "us-tx.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentBroken) as caught:
        load_places(tmp_path)
    assert Path(caught.value.facts["path"]).name == "us-tx.toml"
    assert reason in caught.value.facts["reason"]


def rule_of(rule_id: str) -> Rule:
    return next(rule for place in PLACES.values() for rule in place.rules if rule.id == rule_id)


def test_a_source_without_a_date_of_its_own_gives_the_rule_none() -> None:
    # what the research noted: the day it was read is no day of the source
    assert {rule.id for place in PLACES.values() for rule in place.rules if rule.as_of is None} == {
        "us-hipaa-denial-review", "us-hipaa-amend", "us-hipaa-accounting", "us-snf-inspect", "us-snf-copy",
        "us-ca-copy", "us-tx-physician",
    }  # fmt: skip
    assert rule_of("us-hipaa-access").as_of == date(2026, 1, 2)


@pytest.mark.parametrize(
    ("rule_id", "field", "words"),
    [
        ("us-hipaa-access", "citation", ["45 CFR 164.524(b)(2)", "(c)"]),
        ("us-hipaa-denial-review", "applies_to", ["danger", "another person", "personal representative"]),
        ("us-hipaa-denial-review", "extension_condition", ["to the reviewer promptly"]),
        ("us-part2-access", "applies_to", ["where HIPAA covers the program"]),
        ("us-snf-copy", "applies_to", ["two working days beforehand"]),
        ("us-tx-hospital", "applies_to", ["payment information"]),
        ("us-tx-hospital", "fee_note", ["$30", "they may not charge for finding the records"]),
    ],
)
def test_what_limits_a_rule_is_said(rule_id: str, field: str, words: list[str]) -> None:
    assert [each for each in words if each not in getattr(rule_of(rule_id), field)] == []


def test_the_medical_board_of_california_is_for_physicians_only() -> None:
    bodies = {rule.complaint_body_holders for rule in PLACES["US-CA"].rules}
    assert bodies == {("physician",)}


def test_a_state_cannot_be_researched_and_not() -> None:
    assert "US-CA" not in (resources_root() / "places" / "us-unresearched.toml").read_text(encoding="utf-8")

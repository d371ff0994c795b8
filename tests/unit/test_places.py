"""The places as shipped, and what the reader refuses."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from recordkeeper.content.places import load_places
from recordkeeper.domain.errors import ContentBroken
from recordkeeper.domain.rule import DayKind, Place, Starts
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
        ('right = "copy"', 'right = "see"', "is no right"),
        ("letters_may_cite = true", "", "is missing"),
        ("letters_may_cite = true", "letters_may_cite = true\nhours = 24", "nothing reads hours"),
        ('source_url = "https://lawserver.com', 'source_url = "lawserver.com', "no web address"),
        ("as_of = 2026-11-22", "as_of = 2026-11-23", "after it was checked"),
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


def test_a_state_cannot_be_researched_and_not() -> None:
    assert "US-CA" not in (resources_root() / "places" / "us-unresearched.toml").read_text(encoding="utf-8")

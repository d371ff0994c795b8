"""The places as shipped, and what the reader refuses."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from recordkeeper.content.places import load_places
from recordkeeper.domain.errors import ContentBroken
from recordkeeper.domain.rule import DayKind, Place, Rule, Starts
from recordkeeper.resources import resources_root

PLACES = load_places(resources_root())
RULES = {rule.id: rule for place in PLACES.values() for rule in place.rules}
FOLDER = resources_root() / "places"
STATES = """
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
SD TN TX UT VT VA WA WV WI WY DC PR GU VI AS MP
"""
UNION = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO"
PROVINCES = "AB BC MB NB NL NS NT NU ON PE QC SK YT"
AUSTRALIAN = "ACT NSW NT QLD SA TAS VIC WA"
LAENDER = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH"


def below(parent: str) -> list[str]:
    return sorted(place.code.removeprefix(f"{parent}-") for place in PLACES.values() if place.parent == parent)


def test_every_state_the_capital_and_five_territories_are_listed_once() -> None:
    assert len(STATES.split()) == 50 + 1 + 5
    assert below("US") == sorted(STATES.split())


def test_so_are_the_countries_and_provinces_elsewhere() -> None:
    assert sorted(place.code for place in PLACES.values() if not place.parent) == [
        "AU", "CA", "EU", "GB", "IN", "NZ", "US",
    ]  # fmt: skip
    assert below("EU") == sorted(UNION.split())
    assert below("CA") == sorted(PROVINCES.split())
    assert below("AU") == sorted(AUSTRALIAN.split())
    assert below("GB") == ["ENG", "NIR", "SCT", "WLS"]
    assert below("DE") == sorted(LAENDER.split())


def test_countries_come_before_their_states_and_these_by_name() -> None:
    order = [(bool(place.parent), place.name) for place in PLACES.values()]
    assert order == sorted(order)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_a_place_has_rules_exactly_if_it_was_researched_and_is_no_mere_part(place: Place) -> None:
    assert bool(place.rules) == (place.researched and place.parent not in ("DE", "GB"))
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
        ("us-co-inspect-current", 3, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-co-inspect-discharged", 10, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-fl-snf", 14, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-la-ssa", 15, DayKind.CALENDAR, Starts.RECEIPT),
        ("us-md-liability", 21, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-mt-nonhipaa", 10, DayKind.CALENDAR, Starts.RECEIPT),
        ("us-ne-inspect", 10, DayKind.CALENDAR, Starts.RECEIPT),
        ("us-nv-inspect", 10, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-ny-inspect", 10, DayKind.CALENDAR, Starts.RECEIPT),
        ("us-tn-provider", 10, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-wa-access", 15, DayKind.BUSINESS, Starts.RECEIPT),
        ("us-wa-amend", 10, DayKind.CALENDAR, Starts.RECEIPT),
        ("eu-gdpr-access", 1, DayKind.MONTH, Starts.RECEIPT),
        ("uk-sar", 1, DayKind.MONTH, Starts.RECEIPT_OR_IDENTITY),
        ("fr-access", 8, DayKind.CALENDAR, Starts.RECEIPT),
        ("fr-access-old", 2, DayKind.MONTH, Starts.RECEIPT),
        ("it-access", 7, DayKind.CALENDAR, Starts.RECEIPT),
        ("ca-on-access", 30, DayKind.CALENDAR, Starts.RECEIPT),
        ("au-nsw-access", 45, DayKind.CALENDAR, Starts.RECEIPT),
        ("nz-access", 20, DayKind.BUSINESS, Starts.RECEIPT),
    ],
)
def test_the_days_are_those_of_the_law(rule_id: str, days: int, kind: DayKind, starts: Starts) -> None:
    rule = RULES[rule_id]
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


def without_address(folder: Path, name: str) -> Path:
    shutil.copytree(FOLDER, folder / "places")
    file = folder / "places" / name
    text = re.sub(r'(?m)^source_url = ".*"$', 'source_url = ""', file.read_text(encoding="utf-8"))
    file.write_text(text, encoding="utf-8")
    return folder


def test_what_letters_do_not_cite_may_lack_an_address(tmp_path: Path) -> None:
    assert {rule.source_url for rule in load_places(without_address(tmp_path, "us-id.toml"))["US-ID"].rules} == {""}


def test_what_letters_cite_may_not(tmp_path: Path) -> None:
    with pytest.raises(ContentBroken, match="no web address"):
        load_places(without_address(tmp_path, "us-wy.toml"))


def rule_of(rule_id: str) -> Rule:
    return RULES[rule_id]


def test_a_source_without_a_date_of_its_own_gives_the_rule_none() -> None:
    # what the research noted: the day it was read is no day of the source
    assert {rule.id for code in ("US", "US-CA", "US-TX") for rule in PLACES[code].rules if rule.as_of is None} == {
        "us-hipaa-denial-review", "us-hipaa-amend", "us-hipaa-accounting", "us-snf-inspect", "us-snf-copy",
        "us-ca-copy", "us-tx-physician",
    }  # fmt: skip
    assert rule_of("us-hipaa-access").as_of == date(2026, 1, 2)
    # a date that is another source's, or only the day from which a law holds, is none of the source's own either
    assert [rule_of(each).as_of for each in ("be-access", "us-id-hospital", "us-ms-provider")] == [None] * 3


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


def test_a_place_cannot_be_researched_and_not() -> None:
    unresearched = " ".join(file.read_text(encoding="utf-8") for file in FOLDER.glob("*-unresearched.toml"))
    assert [code for code, place in PLACES.items() if place.rules and f"\n{code} = " in unresearched] == []


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES.keys())
def test_what_was_not_verified_is_cited_in_no_letter_and_its_words_state_no_days(rule: Rule) -> None:
    if rule.verified:
        return
    assert not rule.letters_may_cite
    said = " ".join((rule.applies_to, rule.extension_condition, rule.fee_note))
    assert any(words in said for words in ("not checked well enough", "was not", "No state rule")), rule.id
    assert not re.search(rf"\b{rule.days}\b( \w+)? days", said)


# Names of laws, bodies and programs that are written so.
_CAPITALS = frozenset({"HIPAA", "SSI", "ORS", "OAIC", "NSW", "IPC", "CADA", "CNIL", "ICO", "NHS", "DPC", "PGO", "LSP"})
_CAPITALS |= {"HHS", "FAQ", "OCR", "OMB", "OIG", "ASTP", "ONC", "CFR", "GDPR", "KRS", "OAG", "ORD", "MCL", "HRS", "CMR"}
_CAPITALS |= {"ORC", "ACT"}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES.keys())
def test_the_words_are_for_readers_and_no_notes(rule: Rule) -> None:
    said = "\n".join(
        (
            rule.name, rule.applies_to, rule.extension_condition, rule.fee_note, rule.identity_note,
            rule.complaint_body, rule.complaint_window_from, rule.source_type,
        )
    )  # fmt: skip
    assert not re.search(r"recalled|unverified|re-read|use the HIPAA date", f"{said} {rule.citation}", re.IGNORECASE)
    assert set(re.findall(r"\b[A-Z]{3,}\b", said)) <= _CAPITALS
    assert "  " not in said
    assert "'" not in said


def test_what_is_a_guideline_is_called_one() -> None:
    assert "guideline" in rule_of("au-access").citation
    assert "guidance" in rule_of("us-or-physician").citation

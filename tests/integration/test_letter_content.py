"""A kind of letter that contradicts itself or the law is refused when it is read."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from letter_desk import DATED, KINDS, facts, law, lettering, words

from recordkeeper.content.letters import load_letter_kinds
from recordkeeper.content.records import load_delivery_formats
from recordkeeper.domain.errors import BadFacts, ContentBroken, MissingFacts, NotFound
from recordkeeper.domain.letter_facts import LetterFacts
from recordkeeper.domain.letter_text import Addressee
from recordkeeper.resources import resources_root

RULES = {rule.id: rule for place in law().places() for rule in place.rules}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(resources_root() / "letters", tmp_path / "letters")
    return tmp_path


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("../shared/en/deadline.md", "{state.place}", "{state.plac}", "not declared: state.plac"),
        ("letter.toml", '"signature",\n]', '"signature", "need.by",\n]', "not used: need.by"),
        ("../shared/en/answer.md", "id=denial ", "", "no block says: denial"),
        ("../shared/en/answer.md", "id=denial", "id=refusal", "no block says: denial"),
        (
            "letter.toml",
            '"us-hipaa-access"]',
            '"us-hipaa-access", "us-ca-benefit-copy"]',
            "may not cite the rule us-ca",
        ),
        ("letter.toml", '["us-hipaa-access"]', '["us-nowhere"]', "there is no rule us-nowhere"),
        (
            "../shared/en/deadline.md",
            "**{rule.us-hipaa-access.days} days**",
            "30 days",
            "a number of days comes from a rule only: 30 days",
        ),
        ("en.md", "## Records requested", "1. Records", "letters have no ordered_list_open"),
        ("en.md", "## Records requested", "<b>Fee</b> [x](http://example.org)", "letters have no link_open"),
        ("en.md", "<!-- use: reference", "Hello\n<!-- use: reference", "must begin with a block"),
        (
            "../shared/en/deadline.md",
            "<!-- block: id=deadline -->",
            "<!-- block: id=deadline colour=red -->",
            "nothing reads the block mark",
        ),
        ("letter.toml", 'title = "', 'name = "', "the fields must be"),
    ],
)
def test_a_broken_kind_is_named_with_its_fault(root: Path, file: str, old: str, new: str, reason: str) -> None:
    path = root / "letters" / "initial_access" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentBroken, match=reason.replace("(", r"\(")):
        load_letter_kinds(root, RULES)


@pytest.mark.parametrize("name", KINDS)
def test_an_example_builds_a_letter_and_survives_being_frozen(name: str) -> None:
    given = facts(name)
    assert LetterFacts.from_dict(given.to_dict()) == given
    assert lettering().build(given).content.startswith(b"%PDF")
    assert lettering().missing(given) == ()


@pytest.mark.parametrize("name", [each for each in KINDS if lettering().kind(each).to is not Addressee.NOBODY])
def test_each_needed_fact_that_is_absent_is_named(name: str) -> None:
    assert set(lettering().missing(LetterFacts(kind=name))) >= {"dated", "person.birth_date", "provider.address"}
    with pytest.raises(MissingFacts) as refusal:
        lettering().build(LetterFacts(kind=name))
    assert "person.legal_name" in refusal.value.names


@pytest.mark.parametrize("name", ["call_script", "fax_cover"])
def test_a_sheet_that_goes_to_nobody_needs_no_address(name: str) -> None:
    absent = set(lettering().missing(LetterFacts(kind=name)))
    assert absent >= {"dated", "person.legal_name", "provider.name"}
    assert not absent & {"provider.address", "person.address"}


def test_a_fax_cover_needs_no_birth_date() -> None:
    assert "person.birth_date" not in lettering().missing(LetterFacts(kind="fax_cover"))


def test_a_portal_message_needs_no_postal_address_and_a_sheet_does() -> None:
    given = facts("initial_access", provider={"address": ""})
    text = lettering().text(given)
    assert "Radiology / imaging reports, MRI of the left knee. From: June 1, 2024; Through: February 28, 2026" in text
    assert "Genetic testing: YES" in text
    with pytest.raises(MissingFacts) as refusal:
        lettering().build(given)
    assert refusal.value.names == ("provider.address",)


def test_a_letter_under_federal_law_is_refused_for_a_place_abroad() -> None:
    with pytest.raises(BadFacts) as refusal:
        lettering().build(facts("initial_access", provider={"place": "GB"}))
    assert refusal.value.facts["name"] == "provider.place"


def test_a_facts_file_without_date_and_reference_gets_both() -> None:
    given = lettering().facts_from_toml("", "expedited", DATED)
    assert (given.kind, given.dated) == ("expedited", DATED)
    assert given.reference.startswith("RK-")


def test_a_facts_file_of_another_kind_and_an_unknown_kind_are_refused() -> None:
    with pytest.raises(BadFacts):
        lettering().facts_from_toml('kind = "expedited"', "initial_access", DATED)
    with pytest.raises(BadFacts):
        lettering().facts_from_toml("kind = ", "initial_access", DATED)
    with pytest.raises(NotFound):
        lettering().kind("love")


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"delivery": {"first": "pigeon"}}, "delivery.first"),
        ({"delivery": {"second": "pigeon"}}, "delivery.second"),
        ({"delivery": {"second": "inspect_in_person"}}, "delivery.second"),
        ({"sensitive": {"tattoos": "no"}}, "sensitive.tattoos"),
        ({"items": [{"kind": "horoscope", "first_day": "2020-01-01", "last_day": "2020-12-31"}]}, "items.1.kind"),
    ],
)
def test_an_id_that_is_not_known_is_refused_by_name(changes: dict[str, Any], name: str) -> None:
    with pytest.raises(BadFacts) as refusal:
        lettering().build(facts("initial_access", **changes))
    assert refusal.value.facts["name"] == name


def test_every_way_of_delivery_has_words_for_letters() -> None:
    ways = [each.id for each in load_delivery_formats(resources_root())]
    assert [way for way in ways if not words().has(f"letter.delivery.{way}")] == []

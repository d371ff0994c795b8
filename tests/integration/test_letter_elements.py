"""Every required element of every letter is printed, and is printed by its own block of the template."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from letter_desk import KINDS, facts, lettering, said, words

from recordkeeper.content.letter_composition import LetterLabels, compose
from recordkeeper.content.records import load_record_types, load_sensitive_categories
from recordkeeper.domain.letter_facts import LetterFacts
from recordkeeper.domain.letter_text import Block, LetterKind
from recordkeeper.pdf.letter import build_letter
from recordkeeper.resources import resources_root

CASES = tomllib.loads((Path(__file__).parent / "letter_phrases.toml").read_text(encoding="utf-8"))["case"]
NAMES = [f"{case['kind']}: {case['name']}" for case in CASES]
FORBIDDEN = ("$6.50", "6.50", "(s)", "and/or", "hereby", "authorize the release", "15 days since", "within 60 days")


def composed(kind: LetterKind, given: LetterFacts) -> Any:
    labels = LetterLabels(
        records={each.id: each.label for each in load_record_types(resources_root())},
        sensitive={each.id: each.label for each in load_sensitive_categories(resources_root())},
    )
    return compose(kind, given, words(), labels, lettering().law_for(kind, given))


def printed(kind: LetterKind, given: LetterFacts) -> str:
    text = composed(kind, given)
    return said(build_letter(text, given.paper, resources_root() / "fonts").content)


_TEXTS: dict[int, str] = {}


def text_of(case: dict[str, Any]) -> str:
    """What the PDF of a case says; built once."""
    if id(case) not in _TEXTS:
        given = facts(case["kind"], **case.get("changes", {}))
        _TEXTS[id(case)] = said(lettering().build(given).content)
    return _TEXTS[id(case)]


def said_blocks(case: dict[str, Any]) -> list[Block]:
    """The blocks of the template that this case prints and has phrases for."""
    kind = lettering().kind(case["kind"])
    marks = {
        (block.element, block.when) for block in composed(kind, facts(case["kind"], **case.get("changes", {}))).blocks
    }
    return [block for block in kind.blocks if block.element in case["phrases"] and (block.element, block.when) in marks]


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_the_phrases_of_every_element_are_in_the_pdf(case: dict[str, Any]) -> None:
    text = text_of(case)
    wanted = [phrase for phrases in case["phrases"].values() for phrase in phrases]
    assert [phrase for phrase in wanted if phrase not in text] == []


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_the_phrases_of_an_element_are_missed_when_its_block_is_deleted(case: dict[str, Any]) -> None:
    kind = lettering().kind(case["kind"])
    given = facts(case["kind"], **case.get("changes", {}))
    for block in said_blocks(case):
        without = replace(kind, blocks=tuple(each for each in kind.blocks if each is not block))
        text = printed(without, given)
        phrases = case["phrases"][block.element]
        assert not all(phrase in text for phrase in phrases), f"{block.element} is said without its block"


@pytest.mark.parametrize("name", KINDS)
def test_every_block_of_an_element_is_printed_by_some_case(name: str) -> None:
    tested = {id(block) for case in CASES if case["kind"] == name for block in said_blocks(case)}
    blocks = [block for block in lettering().kind(name).blocks if block.element]
    assert [(block.element, block.when) for block in blocks if id(block) not in tested] == []


@pytest.mark.parametrize("name", KINDS)
def test_every_element_has_phrases(name: str) -> None:
    phrased = {element for case in CASES if case["kind"] == name for element in case["phrases"]}
    assert phrased == set(lettering().kind(name).elements)


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_no_letter_says_what_it_must_not(case: dict[str, Any]) -> None:
    text = text_of(case)
    assert [words for words in FORBIDDEN if words in text] == []
    assert ("I accept this risk" in text) == ("unencrypted" in str(case.get("changes")))
    assert "{" not in text


def items(*kinds: str) -> list[dict[str, str]]:
    return [{"kind": kind, "first_day": "2025-01-01", "last_day": "2025-12-31"} for kind in kinds]


@pytest.mark.parametrize("kind", ["abstract", "ccd"])
def test_a_letter_that_asks_for_a_summary_does_not_refuse_one(kind: str) -> None:
    text = said(lettering().build(facts("initial_access", items=items("lab", kind))).content)
    assert "does not take their place" not in text
    assert "both days included" in text


@pytest.mark.parametrize(
    ("kinds", "copy"),
    [
        (("lab", "imaging_report"), "an electronic copy (PDF) by encrypted e-mail"),
        (("lab", "imaging_files"), "an electronic copy (PDF; images as DICOM files) by encrypted e-mail"),
        (("lab", "ehi_export"), "an electronic copy (PDF; an EHI export in its own format) by encrypted e-mail"),
        (
            ("complete", "ehi_export", "imaging_files"),
            "an electronic copy (PDF; images as DICOM files; an EHI export in its own format) by encrypted e-mail",
        ),
        (("imaging_files",), "an electronic copy (images as DICOM files) by encrypted e-mail"),
    ],
)
@pytest.mark.parametrize("name", ["initial_access", "expedited"])
def test_what_cannot_be_a_pdf_is_asked_for_in_its_own_format(name: str, kinds: tuple[str, ...], copy: str) -> None:
    assert f"First choice: {copy}." in said(lettering().build(facts(name, items=items(*kinds))).content)


def test_an_urgent_request_in_which_nothing_is_marked_calls_nothing_the_smallest_set() -> None:
    text = said(lettering().build(facts("expedited", items=items("lab", "discharge"))).content)
    assert "smallest set" not in text


@pytest.mark.parametrize("name", ["initial_access", "expedited"])
def test_a_message_speaks_of_no_initials(name: str) -> None:
    text = lettering().text(facts(name))
    assert "YES means: include it." in text
    assert "If a NO would keep back a whole document listed above, please ask me first." in text
    assert "Genetic testing: YES" in text
    assert "nitials" not in text


def test_an_urgent_request_needs_each_sensitive_choice() -> None:
    given = replace(facts("expedited"), sensitive={"hiv": "no"})
    assert "sensitive.mental" in lettering().missing(given)


@pytest.mark.parametrize("name", ["initial_access", "expedited"])
def test_each_choice_of_an_example_is_marked_as_the_readers_own(name: str) -> None:
    choices = lettering().example(name).partition("[sensitive]")[2].partition("[delivery]")[0].splitlines()
    lines = [line for line in choices if "=" in line]
    assert len(lines) == 6
    assert [line for line in lines if not line.endswith("# choose yes or no yourself")] == []


def test_a_letter_that_may_come_late_counts_from_its_receipt() -> None:
    assert "I still count from the day you received this letter." in said(
        lettering().build(facts("initial_access")).content
    )


@pytest.mark.parametrize(
    ("place", "holder", "sentence"),
    [
        (
            "US-CA",
            "clinic",
            "California law sets an earlier date: 15 days from the day you receive this request "
            "(Cal. Health & Safety Code 123110(b))",
        ),
        (
            "US-TX",
            "physician",
            "Texas law sets an earlier date: 15 business days from the day you receive this request "
            "(Tex. Occ. Code 159.006(d))",
        ),
        ("US-TX", "hospital", ""),  # the hospital's days count from the payment, which nobody knows yet
        ("US-TX", "clinic", ""),  # holds only where the record system can do it
        ("US-CA", "laboratory", ""),
        ("US", "hospital", ""),
        ("", "hospital", ""),
    ],
)
def test_a_state_rule_is_named_only_where_it_surely_comes_earlier(place: str, holder: str, sentence: str) -> None:
    text = said(lettering().build(facts("initial_access", provider={"place": place, "kind": holder})).content)
    assert sentence in text
    assert ("law sets an earlier date" in text) == bool(sentence)
    assert "within 30 days" in text

"""Every required element of every letter is printed, and is printed by its own block of the template."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from letter_desk import DATED, KINDS, facts, lettering, said, texts, words

from recordkeeper.content.letter_composition import LetterLabels, LetterLaw, compose
from recordkeeper.content.records import load_record_types, load_sensitive_categories
from recordkeeper.domain.letter_facts import LetterFacts
from recordkeeper.domain.letter_text import (
    Area,
    Block,
    LetterKind,
    LetterText,
)
from recordkeeper.domain.rule import DayKind, Rule
from recordkeeper.pdf.letter import build_letter
from recordkeeper.resources import resources_root

CASES = tomllib.loads((Path(__file__).parent / "letter_phrases.toml").read_text(encoding="utf-8"))["case"]
NAMES = [f"{case['kind']}: {case['name']}" for case in CASES]
# What a kind must say although it would be wrong in any other.
OWN_TO_A_KIND = {
    "authorization_508": "authorize the release",
    "amendment": "within 60 days",
    "accounting": "within 60 days",
}
FORBIDDEN = ("$6.50", "6.50", "(s)", "and/or", "hereby", "authorize the release", "15 days since", "within 60 days")


def composed(kind: LetterKind, given: LetterFacts, abroad: Mapping[str, Any] | None = None) -> LetterText:
    """A letter under the law of California, or of the places named, with a rule made up as far as it is told."""
    labels = LetterLabels(
        records={each.id: each.label for each in load_record_types(resources_root())},
        sensitive={each.id: each.label for each in load_sensitive_categories(resources_root())},
    )
    if abroad is not None:
        return compose(kind, given, words(), labels, LetterLaw(places=tuple(abroad["places"]), first=rule(abroad)))
    return compose(kind, given, words(), labels, lettering().law_for(kind, given))


def rule(told: Mapping[str, Any]) -> Rule | None:
    if "citation" not in told:
        return None
    return Rule(
        id="abroad",
        place=told["places"][0],
        right="access",
        name="",
        citation=told["citation"],
        applies_to="",
        days=told["days"],
        day_kind=DayKind(told["day_kind"]),
        source_url="",
        source_type="",
        checked_on=DATED,
        verified=True,
        letters_may_cite=True,
    )


def printed(kind: LetterKind, given: LetterFacts, abroad: Mapping[str, Any] | None = None) -> str:
    text = composed(kind, given, abroad)
    return said(build_letter(text, given.paper, resources_root() / "fonts").content)


_TEXTS: dict[int, str] = {}


def text_of(case: dict[str, Any]) -> str:
    """What the PDF of a case says; built once."""
    if id(case) not in _TEXTS:
        given = facts(case["kind"], **case.get("changes", {}))
        _TEXTS[id(case)] = (
            printed(lettering().kind(case["kind"]), given, case["abroad"])
            if "abroad" in case
            else said(lettering().build(given).content)
        )
    return _TEXTS[id(case)]


def unprinted(text: LetterText) -> str:
    """What a letter says in the order in which it is printed, as far as its blocks say it; quicker than its PDF."""
    areas = (Area.SUBJECT, Area.HEAD, Area.BODY, Area.SIGNATURE)
    blocks = [block for area in areas for block in text.in_area(area)]
    return " ".join(" ".join(each for block in blocks for part in block.parts for each in texts(part)).split())


def said_blocks(case: dict[str, Any]) -> list[Block]:
    """The blocks of the template that this case prints and has phrases for."""
    kind = lettering().kind(case["kind"])
    given = facts(case["kind"], **case.get("changes", {}))
    marks = {(block.element, block.when) for block in composed(kind, given, case.get("abroad")).blocks}
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
    whole = unprinted(composed(kind, given, case.get("abroad")))
    assert [each for phrases in case["phrases"].values() for each in phrases if each not in whole] == []
    for block in said_blocks(case):
        without = replace(kind, blocks=tuple(each for each in kind.blocks if each is not block))
        text = unprinted(composed(without, given, case.get("abroad")))
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
    assert {each for each in FORBIDDEN if each in text} <= {OWN_TO_A_KIND.get(case["kind"])}
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


def told(kind: str, places: tuple[str, ...] = (), **changes: Any) -> str:
    abroad = {"places": places} if places else None
    return printed(lettering().kind(kind), facts(kind, **changes), abroad)


SIGNER = {"name": "Jordan Sample", "relationship": "health care agent", "paper": "health care power of attorney"}
ACCESS = ("initial_access", "expedited", "imaging", "ehi_export", "representative", "third_party")


@pytest.mark.parametrize("signer", [None, SIGNER], ids=["the person", "a representative"])
@pytest.mark.parametrize("name", ACCESS)
def test_a_request_for_access_says_that_it_is_no_authorization(name: str, signer: dict[str, str] | None) -> None:
    changes: dict[str, Any] = {"signer": signer} if signer else {}
    text = told(name, **changes)
    assert "not an authorization" in text
    assert not re.search(r"\bI (?:hereby )?(?:authorize|consent|permit)", text)


def test_an_authorization_does_not_call_itself_a_request_for_access() -> None:
    text = told("authorization_508")
    assert "This is an authorization" in text
    assert not re.search(r"right of access|request for access|164\.524", text)


def test_an_authorization_for_psychotherapy_notes_is_for_nothing_else() -> None:
    text = told(
        "authorization_508",
        authorization={"psychotherapy": True},
        period={"first_day": "2024-01-01", "last_day": "2026-02-28"},
    )
    for other in ("Progress / office", "Radiology", "HIV", "Genetic", "Initials"):
        assert other not in text


def test_an_authorization_for_psychotherapy_notes_needs_their_period_and_no_items() -> None:
    given = replace(facts("authorization_508", authorization={"psychotherapy": True}), items=(), sensitive={})
    assert lettering().missing(given) == ("period.first_day", "period.last_day")


# What a fax cover may not show, as the facts of its example have it, and all the kinds of record and categories.
KEPT_OFF = (
    "1980", "May 17", "Date of birth", "417 233", "MRN", "Maria Elena Example", "diabetes", "MRI of the left knee",
    "Laboratory report", "Jan", "psychotherapy",
)  # fmt: skip


@pytest.mark.parametrize("places", [(), ("GB",)])
def test_a_fax_cover_keeps_off_who_the_patient_is_and_what_is_asked_for(places: tuple[str, ...]) -> None:
    kinds = [each.id for each in load_record_types(resources_root())]
    told_all = [{"kind": kind, "first_day": "2019-01-01", "last_day": "2025-12-31"} for kind in kinds]
    text = told(
        "fax_cover",
        places,
        items=[{**each, "detail": "MRI of the left knee"} for each in told_all],
        sensitive=dict.fromkeys(("mental", "sud", "hiv", "sti", "genetic", "reproductive"), "yes"),
        enclosures=["Laboratory report"],
        note="I have diabetes.",
        need={"by": "2026-03-20", "reason": "diabetes"},
    )
    labels = [each.label for each in load_record_types(resources_root())]
    labels += [each.label for each in load_sensitive_categories(resources_root())]
    assert [each for each in (*KEPT_OFF, *labels) if each.casefold() in text.casefold()] == []


def test_a_fax_is_from_its_signer_or_its_sender() -> None:
    assert "From Jordan Sample Phone" in told("fax_cover", signer=SIGNER)
    assert "From Robin Sample Phone" in told("fax_cover", signer=SIGNER, fax={"sender": "Robin Sample"})


AMERICAN = re.compile(
    r"HIPAA|CFR|\bOCR\b|Office for Civil Rights|U\.S\.|designated record set|Social Security|protected health"
    r"|psychotherapy notes: they are outside|\b45 "
)


@pytest.mark.parametrize("places", [("GB",), ("DE", "EU"), ("IE", "EU")], ids=lambda places: places[0])
@pytest.mark.parametrize("name", ["sar", "deceased_uk", "access_elsewhere", "call_script", "fax_cover"])
def test_a_letter_for_britain_or_europe_has_no_american_law(name: str, places: tuple[str, ...]) -> None:
    kinds = [each.id for each in load_record_types(resources_root())]
    text = told(name, places, items=items(*kinds))
    assert AMERICAN.findall(text) == []
    assert "March 2, 2026" not in text


def test_an_american_request_for_access_has_american_law() -> None:
    assert set(AMERICAN.findall(told("initial_access"))) >= {"HIPAA", "CFR", "45 "}


def test_the_law_of_a_subject_access_request_is_that_of_the_place() -> None:
    british, german = told("sar", ("GB",)), told("sar", ("DE", "EU"))
    assert "UK GDPR" in british
    assert "2016/679" not in british
    assert "Regulation (EU) 2016/679" in german
    assert "UK GDPR" not in german


def test_a_place_whose_law_is_not_known_yet_is_still_no_american_one() -> None:
    assert "UK GDPR" in said(lettering().build(facts("sar")).content)


def test_an_application_for_the_records_of_the_dead_names_no_number_of_days() -> None:
    assert not re.search(r"\b\d+ (?:\w+ )?(?:days?|weeks?|months?)\b", told("deceased_uk", ("GB",)))


@pytest.mark.parametrize(
    ("kind", "changes", "names"),
    [
        ("representative", {"standing": {"died_on": ""}}, ("standing.died_on",)),
        ("representative", {"standing": {"role": "minor", "died_on": ""}}, ()),
        ("deceased_uk", {"standing": {"role": "claim"}}, ("standing.claim",)),
        ("deceased_uk", {"standing": {"role": ""}}, ("standing.role",)),
    ],
)
def test_a_standing_needs_what_proves_it(kind: str, changes: dict[str, Any], names: tuple[str, ...]) -> None:
    assert lettering().missing(facts(kind, **changes)) == names


@pytest.mark.parametrize("kind", ["representative", "deceased_uk"])
def test_a_letter_of_a_representative_needs_one(kind: str) -> None:
    names = lettering().missing(replace(facts(kind), signer=None))
    assert {"signer.name", "signer.relationship", "signer.paper"} <= set(names)


def test_only_an_urgent_request_in_new_zealand_calls_itself_urgent_and_it_says_why() -> None:
    assert "This request is urgent. I need these records by 20 March 2026. The reason:" in told(
        "access_elsewhere", ("NZ",)
    )
    assert "urgent" not in told("access_elsewhere", ("NZ",), need={"reason": ""})
    assert "urgent" not in told("access_elsewhere", ("AU",))


@pytest.mark.parametrize("name", [each for each in KINDS if each not in ("reminder", "overdue")])
def test_the_example_of_a_kind_fits_two_pages(name: str) -> None:
    assert lettering().build(facts(name)).pages <= 2


def composed_text(kind: str, **changes: Any) -> str:
    return unprinted(composed(lettering().kind(kind), facts(kind, **changes)))


def test_a_fee_that_is_only_not_clear_is_asked_about_and_not_disputed() -> None:
    unclear = [{"what": "A flat sum", "amount": "$40", "ground": "other"}]
    fee = {"asked_on": "2026-02-25", "amount": "$40", "offer": "$5", "lines": unclear}
    text = composed_text("fee_objection", fee=fee)
    assert "Before I pay, please explain it." in text
    assert "I question" not in text
    assert "I question some of it." in composed_text("fee_objection")


@pytest.mark.parametrize("kind", ["deceased_uk", "representative"])
def test_nobody_is_to_call_a_person_who_has_died(kind: str) -> None:
    given = facts(kind, person={"phones": ["555-0199"], "emails": ["gone@example.org"]})
    text = unprinted(composed(lettering().kind(kind), given))
    assert "Date of birth" in text and given.person.address.splitlines()[1] in text
    assert "555-0199" not in text and "gone@example.org" not in text


@pytest.mark.parametrize("name", ["fee_objection", "clarification_reply", "reminder", "call_script"])
@pytest.mark.parametrize(("on", "told"), [("2026-03-01", " was "), ("2026-03-20", " is ")])
def test_a_date_is_told_as_past_or_to_come_and_by_whose_count(name: str, on: str, told: str) -> None:
    proved = composed_text(name, due={"on": on}, asked={"received_on": "2026-02-09"})
    counted = composed_text(name, due={"on": on}, asked={"received_on": ""})
    day = words().date(date.fromisoformat(on))
    for text, start in (
        (proved, "By my count "),
        (counted, "According to my records, and counted from the day I sent it, "),
    ):
        sentence = text[text.index(start) : text.index(day) + len(day)]
        assert told in sentence.replace("is due on", " is ")


@pytest.mark.parametrize("name", ["overdue", "privacy_officer"])
def test_a_federal_body_is_named_only_when_the_federal_date_has_passed(name: str) -> None:
    late = composed_text(name, due={"federal_on": "2026-02-19"})
    early = composed_text(name, due={"federal_on": "2026-03-05"})
    assert "Office for Civil Rights" in late and "February 19, 2026" in late
    assert "Office for Civil Rights" not in early and "body of the state" in early


def test_a_note_is_for_a_kind_that_there_is() -> None:
    noted = {key.partition(".")[2] for key in words().keys() if key.startswith("letter_notes.")}  # noqa: SIM118
    assert noted >= {"third_party", "authorization_508", "imaging", "ehi_export"}
    assert noted <= set(KINDS)

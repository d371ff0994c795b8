"""Every kind of letter at every place it is for: it fits the sheet, and says nothing that is not so there."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pypdfium2
import pytest
from letter_desk import KINDS, facts, law, lettering, texts, words

from recordkeeper.content.letter_composition import LetterLabels, LetterLaw, compose
from recordkeeper.content.records import load_record_types, load_sensitive_categories
from recordkeeper.domain.letter_facts import LetterFacts
from recordkeeper.domain.letter_text import Block, LetterKind, LetterText
from recordkeeper.pdf.letter import build_letter
from recordkeeper.pdf.sheets import SHEETS, Sheet
from recordkeeper.resources import resources_root

MOST_PAGES = 3
STATES = ("US-CA", "US-TX", "US-NY")
# Countries that letters know, whether or not their law is written down.
ABROAD = ("GB", "EU", "CA", "AU", "NZ")
AMERICAN = re.compile(
    r"HIPAA|\bCFR\b|\b(?:US|USC|U\.S\.)(?!\w)|\bOCR\b|\bHHS\b|Office for Civil Rights|Health and Human Services"
    r"|Notice of Privacy Practices|HealthIT|federal",
)
FORBIDDEN = ("$6.50", "(s)", "and/or", "{", "}", "[", "]", "hereby", "pursuant", "None days")
NUMBERS = {"one": 1, "two": 2, "three": 3, "five": 5, "seven": 7, "ten": 10, "fourteen": 14, "thirty": 30, "sixty": 60}
DAYS = re.compile(rf"\b(\d+|{'|'.join(NUMBERS)})[ -](?:calendar |business |working |more )?days?\b", re.IGNORECASE)
# Facts that say where a letter goes; a block that is left out for one of them alone is left out for the place.
WHERE = frozenset({"us", "gb", "eu", "nz"})


def codes() -> tuple[str, ...]:
    """Every place of the law, and the countries abroad whose law is not written down yet."""
    return tuple(dict.fromkeys((*(place.code for place in law().places()), *ABROAD)))


def countries() -> tuple[str, ...]:
    return tuple(code for code in codes() if "-" not in code)


def places_of(kind: LetterKind) -> tuple[str, ...]:
    """All the places a kind is for; of one that is for any, each country and three states."""
    if kind.places:
        return tuple(code for code in codes() if lettering().fits(kind, code))
    return tuple(dict.fromkeys((*countries(), *STATES)))


EVERYWHERE = [(name, place) for name in KINDS for place in places_of(lettering().kind(name))]
IN_EACH_COUNTRY = [(name, place) for name, place in EVERYWHERE if "-" not in place]


@cache
def labels() -> LetterLabels:
    return LetterLabels(
        records={each.id: each.label for each in load_record_types(resources_root())},
        sensitive={each.id: each.label for each in load_sensitive_categories(resources_root())},
    )


@cache
def at(name: str, place: str) -> LetterFacts:
    """The example at another place, without what it says of the law of its own place."""
    given = facts(name)
    if given.provider.place == place:
        return given
    law_told = {
        "counted": "You had my request, and the time to answer has passed.",
        "citation": "the rule of the place",
    }
    return facts(name, provider={"place": place}, **({"due": law_told} if given.due.on else {}))


@cache
def composed(name: str, place: str) -> LetterText:
    given, kind = at(name, place), lettering().kind(name)
    return compose(kind, given, words(), labels(), lettering().law_for(kind, given))


def all_texts(text: LetterText) -> Iterator[str]:
    yield from (*text.sender, *text.recipient)
    for block in text.blocks:
        for part in block.parts:
            yield from texts(part)


def flat(text: str) -> str:
    """Without white space and the hyphens that a line's end may take."""
    return re.sub(r"[\s\u00ad\u0002\ufffe-]", "", text)


@cache
def days_of_rules() -> frozenset[int]:
    rules = [rule for place in law().places() for rule in place.rules if rule.verified and rule.letters_may_cite]
    return frozenset(days for rule in rules for days in (rule.days, rule.extension_days, rule.max_total_days) if days)


_PRINTED: dict[tuple[str, ...], tuple[int, str, str]] = {}


def printed(name: str, place: str) -> tuple[int, str, str]:
    """How many pages, all the text, and the text between the margins. Letters that say the same are built once."""
    told = tuple(all_texts(composed(name, place)))
    if told not in _PRINTED:
        paper = at(name, place).paper
        built = build_letter(composed(name, place), paper, resources_root() / "fonts")
        _PRINTED[told] = read(built.content, SHEETS[paper])
    return _PRINTED[told]


def read(content: bytes, sheet: Sheet) -> tuple[int, str, str]:
    document = pypdfium2.PdfDocument(content)
    try:
        pages = [page.get_textpage() for page in document]
        right = sheet.width - sheet.right + 1
        inside = (page.get_text_bounded(left=sheet.left - 1, right=right) for page in pages)
        whole = (page.get_text_bounded() for page in pages)
        return len(pages), flat("".join(whole)), flat("".join(inside))
    finally:
        document.close()


@pytest.mark.parametrize(("name", "place"), EVERYWHERE)
def test_a_letter_says_nothing_that_no_letter_may_say(name: str, place: str) -> None:
    told = "\n".join(all_texts(composed(name, place)))
    assert [words for words in FORBIDDEN if words in told] == []
    assert name.startswith("authorization") or "authorize" not in told.casefold()
    numbers = [found.group(1).casefold() for found in DAYS.finditer(told)]
    assert {NUMBERS.get(each) or int(each) for each in numbers} <= days_of_rules()


@pytest.mark.parametrize(("name", "place"), [each for each in EVERYWHERE if not each[1].startswith("US")])
def test_a_letter_abroad_says_nothing_of_american_law(name: str, place: str) -> None:
    told = "\n".join(all_texts(composed(name, place)))
    assert AMERICAN.findall(told) == []
    assert not composed(name, place).rules or all(not rule.startswith("us-") for rule in composed(name, place).rules)


@pytest.mark.parametrize(("name", "place"), EVERYWHERE)
def test_an_element_is_left_out_only_where_the_facts_or_american_law_give_the_reason(name: str, place: str) -> None:
    kind, text = lettering().kind(name), composed(name, place)
    said = {block.element for block in text.blocks}
    for element in set(kind.elements) - said:
        blocks = [block for block in kind.blocks if block.element == element]
        for_the_facts = any(not kept_away(block, place) for block in blocks)
        only_american = all("us" in block.when for block in blocks) and not place.startswith("US")
        assert for_the_facts or only_american, f"{element} is said elsewhere, and not here"


def kept_away(block: Block, place: str) -> bool:
    """Whether a block is left out for the place, whatever the facts are."""
    here = {code.casefold() for code in law().within(place) or (place, place.partition("-")[0])} & WHERE
    return any(
        (name.removeprefix("not-") in here) == name.startswith("not-")
        for name in block.when
        if name.removeprefix("not-") in WHERE
    )


@pytest.mark.parametrize(("name", "place"), IN_EACH_COUNTRY)
def test_a_letter_fits_its_pages_and_every_word_is_printed(name: str, place: str) -> None:
    pages, whole, inside = printed(name, place)
    assert pages <= MOST_PAGES
    assert inside == whole
    words_said = {flat(word) for text in all_texts(composed(name, place)) for word in text.split()}
    assert [word for word in words_said if word not in whole] == []


def test_there_is_a_letter_for_each_of_the_countries_that_letters_know() -> None:
    assert {place for _, place in IN_EACH_COUNTRY} >= {"US", *ABROAD}


@pytest.mark.parametrize("name", ["fee_objection", "privacy_officer", "regulator_complaint"])
def test_abroad_the_rule_of_the_place_is_named_where_it_is_known(name: str) -> None:
    rule = replace(law().rule("us-hipaa-access"), id="uk-sar", place="GB", citation="UK GDPR art. 12, 12A, 15")
    kind = lettering().kind(name)
    text = compose(kind, at(name, "GB"), words(), labels(), LetterLaw(places=("GB",), first=rule))
    assert any("UK GDPR art. 12, 12A, 15" in told for told in all_texts(text))


@pytest.mark.parametrize("name", KINDS)
def test_a_message_tells_of_no_empty_cell(name: str) -> None:
    assert re.findall(r": ?;|: $|; $|\.\.", lettering().text(facts(name)), re.MULTILINE) == []

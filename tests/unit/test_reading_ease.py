"""Plain words: whatever is read is measured page by page, and is at grade 8 or under.

The measure is the Flesch-Kincaid grade. Syllables are counted twice, by the hyphenation of pyphen and by groups of
vowels, and the larger count is taken, so that neither flatters. Only sentences count: labels and buttons would make any
page look easy. Names and titles of law are left out.
"""

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyphen
import pytest

from recordkeeper.app.guide import Guide
from recordkeeper.app.law import Law
from recordkeeper.content.words import Words
from recordkeeper.resources import resources_root

ROOT = resources_root()
FORMS = Path(__file__).parents[2] / "ui"
HYPHENS = pyphen.Pyphen(lang="en_US")
WORDS = Words(ROOT)
MOST_GRADE = 8
LEAST_WORDS = 100
NAMES = re.compile(
    r"RecordKeeper|Medicare|Medicaid|California|Texas|HIPAA|Social Security|MyChart|Continuity of Care Document|DICOM"
    r"|\d+ (?:CFR|U\.S\.C\.) [\d.()a-z]+|Office for Civil Rights|Department of Health and Human Services"
)
CODE = re.compile(r"\{\S*?\}|https?://\S+|\]\([^)]*\)")


def syllables(word: str) -> int:
    """The larger of two counts; a silent e at the end is none."""
    letters = re.sub(r"[^a-z]", "", word.casefold())
    vowels = len(re.findall(r"[aeiouy]+", letters))
    silent = letters.endswith("e") and not letters.endswith(("le", "ee")) and vowels > 1
    return max(vowels - silent, len(HYPHENS.positions(letters)) + 1, 1)


def grade(texts: list[str]) -> tuple[float, int]:
    """The Flesch-Kincaid grade of the sentences in these texts, and the words that were counted."""
    told = [NAMES.sub("It", CODE.sub("it", text)) for text in texts]
    sentences = [each for text in told for each in re.split(r"(?<=[.?!])[\s*”]+", text) if re.search("[a-z]", each)]
    words = re.findall(r"[A-Za-z’'-]+", " ".join(sentences))
    if not words:
        return 0, 0
    found = 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    return found, len(words)


def is_sentence(text: str) -> bool:
    """Whether it ends like one."""
    return text.rstrip("”) \n").endswith((".", "?", "!"))


def strings(table: dict[str, Any]) -> Iterator[str]:
    """All the texts of a TOML file."""
    for value in table.values():
        if isinstance(value, dict):
            yield from strings(value)
        elif isinstance(value, str):
            yield value


def sentences_of_markdown(text: str) -> list[str]:
    """The paragraphs and points of a page; a table is no sentence."""
    lines = "\n".join(line for line in text.splitlines() if not line.startswith(("|", "#")))
    parts = re.split(r"\n\n|\n(?=- |\d+\. )", lines)
    return [re.sub(r"^(?:- |\d+\. )|\*", "", " ".join(part.split())) for part in parts if part.strip()]


def pages() -> Iterator[tuple[str, list[str]]]:
    for page in Guide(ROOT, Law(ROOT, WORDS), WORDS).pages():
        yield f"guide {page.id}", sentences_of_markdown(page.text)
    for path in sorted((ROOT / "words" / "en").glob("*.toml")):
        yield f"words {path.stem}", list(strings(tomllib.loads(path.read_text("utf-8"))))
    for path in sorted(FORMS.glob("*.ui")):
        shown = [each.text or "" for each in ET.parse(path).iter("string") if each.get("notr") != "true"]
        yield f"form {path.stem}", shown


MEASURED = {
    name: [text for text in texts if is_sentence(text)]
    for name, texts in pages()
    if sum(len(text.split()) for text in texts) >= LEAST_WORDS
}


@pytest.mark.parametrize("name", MEASURED)
def test_a_page_of_a_hundred_words_or_more_is_at_grade_8_or_under(
    name: str, record_property: pytest.FixtureRequest
) -> None:
    found, _ = grade(MEASURED[name])
    assert found <= MOST_GRADE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # 11 words, 1 sentence, 12 syllables: 0.39 * 11 + 11.8 * 12 / 11 - 15.59
        ("The small dog ran to the house and sat down there again.", 0.39 * 12 + 11.8 * 13 / 12 - 15.59),
        ("Call them. Ask who you spoke to.", 0.39 * 7 / 2 + 11.8 - 15.59),
    ],
)
def test_the_measure_is_the_published_formula(text: str, expected: float) -> None:
    assert grade([text])[0] == pytest.approx(expected)

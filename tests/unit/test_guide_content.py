"""The guide: every page can be read by anybody, every link leads somewhere, the law in it is that of the rules."""

import re
from pathlib import Path

import pytest

from recordkeeper.app.guide import Guide
from recordkeeper.app.law import Law
from recordkeeper.content.guide import load_guide
from recordkeeper.content.letters import load_letter_kinds
from recordkeeper.content.words import Words
from recordkeeper.domain.errors import ContentBroken, NotFound
from recordkeeper.domain.guide import GuideText
from recordkeeper.resources import resources_root

WORDS = Words(resources_root())
LAW = Law(resources_root(), WORDS)
GUIDE = Guide(resources_root(), LAW, WORDS)
RULES = {rule.id: rule for place in LAW.places() for rule in place.rules}
PAGES = GUIDE.pages()


def test_there_is_a_page_for_each_question() -> None:
    assert [page.id for page in PAGES] == [
        "which-portal",
        "several-portals",
        "login-fails",
        "reset-mail",
        "identity-fails",
        "shows-too-little",
        "record-missing",
        "two-factor",
        "not-seamless",
        "how-long",
        "by-a-date",
        "complete",
        "summary",
        "images",
        "prescriptions",
        "administrative",
        "your-right",
        "fees",
        "refusal",
        "for-others",
        "after-death",
        "closed-practice",
        "keep-safe",
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_a_page_is_short(page: GuideText) -> None:
    assert 120 <= len(page.text.split()) <= 330


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_every_link_leads_to_a_page(page: GuideText) -> None:
    for link in page.links:
        assert GUIDE.page(link).title


def test_what_the_law_says_comes_from_the_rules_with_the_day_they_were_checked() -> None:
    text = " ".join(GUIDE.page("how-long").text.split())

    assert "They have **30 days**" in text  # 45 CFR 164.524(b)(2)(i)
    assert "up to 30 more days, once" in text
    assert "45 CFR 164.524(b)(2), (c), as checked on November 22, 2026" in text
    assert not [page.id for page in PAGES if re.search(r"\{\S+\}", page.text)]


@pytest.mark.parametrize(
    ("page", "said", "not_said"),
    [
        ("which-portal", ["ask for the whole record in writing"], ["get everything"]),
        ("several-portals", ["Ask each of them. Ask also for records they received from others."], ["Most can pass"]),
        ("record-missing", ["The letter names both."], ["fills in both"]),
        (
            "by-a-date",
            [
                "*Request for access to my health information* and *Request for quick handling*", "send them together",
                "Fax it and keep the report, or bring it and have your copy stamped.",
                "often faster than waiting for the portal",
            ],
            ["*with a date*", "any portal", "both give you proof"],
        ),
        (
            "your-right",
            [
                "Psychotherapy notes are not part of this right.",
                "within 180 days of the day you knew of it", "we count from the day the answer was due",
            ],
            [],
        ),
    ],
)  # fmt: skip
def test_a_page_promises_no_more_than_the_law_gives(page: str, said: list[str], not_said: list[str]) -> None:
    text = " ".join(GUIDE.page(page).text.split())
    assert [words for words in said if words not in text] == []
    assert [words for words in not_said if words in text] == []


def test_the_letters_the_guide_names_have_these_titles() -> None:
    titles = {kind.title for kind in load_letter_kinds(resources_root(), RULES).values()}
    assert {"Request for access to my health information", "Request for quick handling"} <= titles


def test_a_page_is_found_by_words_in_any_case() -> None:
    assert [page.id for page in GUIDE.pages("FILEVAULT")] == ["keep-safe"]
    assert GUIDE.pages("zebra") == ()
    with pytest.raises(NotFound):
        GUIDE.page("nothing")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("No title\n", "begins with its title"),
        ("# Title\n[away](9-nowhere.md)\n", "leads nowhere"),
        ("# Title\n{us-hipaa-access.days} days\n", "no verified rule"),
    ],
)
def test_a_page_that_cannot_be_is_named(text: str, reason: str, tmp_path: Path) -> None:
    folder = tmp_path / "guide" / "en"
    folder.mkdir(parents=True)
    (folder / "1-page.md").write_text(text, encoding="utf-8")

    with pytest.raises(ContentBroken, match=reason):
        load_guide(tmp_path, {}, WORDS)

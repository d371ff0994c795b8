"""What is typed is printed exactly; the sheet holds its shape; the same letter gives the same bytes."""

import unicodedata
from dataclasses import replace
from itertools import product

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letter_desk import KINDS, facts, lettering, pages, said

from recordkeeper.app.application import App
from recordkeeper.domain.errors import UnprintableText
from recordkeeper.domain.letter_facts import LetterFacts, LetterItem
from recordkeeper.domain.letter_text import Addressee, Paragraph
from recordkeeper.domain.paper import Paper
from recordkeeper.pdf.fonts import fonts_of
from recordkeeper.resources import resources_root

HARD_NAMES = ("Łukasz Ćwik", "Nguyễn Thị Ánh", "O'Brien-<b>Smith & Sons</b>", "{{7*7}} *_x_*", "{person.legal_name}")
LONG_ADDRESS = ("Building 7, Stairway C, Flat 12 & 13, <Rear> Courtyard of the Old Mill, " * 6)[:388] + "End of It 42"
INCH, MILLIMETRE = 72.0, 72 / 25.4


def packed(text: str) -> str:
    """Without white space and what a line's end does to hyphens; compatibility forms as one."""
    flat = "".join(unicodedata.normalize("NFKC", text).split())
    return flat.replace("\ufffe", "").replace("\x02", "").replace("-", "").replace("\u00ad", "")


def hard(kind: str, name: str, paper: Paper) -> LetterFacts:
    plain = facts(kind)
    return replace(
        plain,
        paper=paper,
        person=replace(plain.person, legal_name=name, former_names=(f"{name} II",), address=LONG_ADDRESS),
        provider=replace(plain.provider, name=f"{name} Clinic", address=LONG_ADDRESS),
    )


# Sheets that are read from or go in front of a letter; they have no recipient's address.
TO_NOBODY = tuple(each for each in KINDS if lettering().kind(each).to is Addressee.NOBODY)
LETTERS = tuple(each for each in KINDS if each not in TO_NOBODY)


@pytest.mark.parametrize(("kind", "name", "paper"), list(product(TO_NOBODY, HARD_NAMES, Paper)))
def test_a_sheet_that_goes_to_nobody_is_one_page_and_has_no_address_but_the_senders(
    kind: str, name: str, paper: Paper
) -> None:
    built = lettering().build(hard(kind, name, paper))
    assert built.pages == 1
    text = said(built.content)
    assert name in text
    assert f"{name} Clinic" in text
    assert packed(content_of(built.content)).count(packed(LONG_ADDRESS)) == 1


@pytest.mark.parametrize(("kind", "name", "paper"), list(product(LETTERS, HARD_NAMES, Paper)))
def test_a_hard_name_and_a_long_address_are_printed_as_typed(kind: str, name: str, paper: Paper) -> None:
    content = lettering().build(hard(kind, name, paper)).content
    text = said(content)
    for wanted in (name, f"{name} II", f"{name} Clinic"):
        assert wanted in text
    assert len(LONG_ADDRESS) == 400
    assert packed(content_of(content)).count(packed(LONG_ADDRESS)) >= 2


def content_of(content: bytes) -> str:
    return " ".join(pages(content))


NAME = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S"), max_codepoint=0x24FF), min_size=1, max_size=40
).filter(lambda name: fits(name) and not set(name) & set("-\u00ad\u2010\u2011"))


def fits(name: str) -> bool:
    try:
        fonts_of(resources_root() / "fonts").check([name])
    except UnprintableText:
        return False
    return not any(unicodedata.bidirectional(each) in ("R", "AL", "AN") for each in name)


@given(NAME)
@settings(max_examples=25, deadline=None)
def test_any_name_that_the_fonts_have_is_printed_whole(name: str) -> None:
    plain = facts("demographic_correction")
    built = lettering().build(replace(plain, person=replace(plain.person, legal_name=f"A{name}Z")))
    assert packed(f"A{name}Z") in packed(content_of(built.content))


@pytest.mark.parametrize("name", ["محمد علي", "שרה כהן", "สมชาย ใจดี", "अमित शर्मा", "Նարեկ", "გიორგი", "Юлия", "Ελένη"])
def test_names_of_other_scripts_find_a_font(name: str) -> None:
    plain = facts("expedited")
    assert lettering().build(replace(plain, person=replace(plain.person, former_names=(name,)))).pages == 2


def test_characters_without_a_font_are_refused_by_name() -> None:
    plain = facts("expedited")
    with pytest.raises(UnprintableText) as refusal:
        lettering().build(replace(plain, person=replace(plain.person, legal_name="山田 Taro 😀")))
    assert refusal.value.facts["characters"] == "山 田 😀"


def test_control_characters_and_bidi_overrides_are_not_printed() -> None:
    plain = facts("expedited")
    built = lettering().build(
        replace(plain, person=replace(plain.person, legal_name="Ann\u202e\u0007 Lee\u2066\ufeff"))
    )
    assert "Legal name Ann Lee Other" in said(built.content)


@pytest.mark.parametrize(("paper", "size"), [(Paper.LETTER, (612, 792)), (Paper.A4, (595, 842))])
def test_the_sheet_has_its_size(paper: Paper, size: tuple[int, int]) -> None:
    document = pypdfium2.PdfDocument(lettering().build(replace(facts("initial_access"), paper=paper)).content)
    assert {tuple(round(side) for side in page.get_size()) for page in document} == {size}
    document.close()


@pytest.mark.parametrize(
    ("paper", "window"),
    [
        # left, top, right, bottom of what is seen however a sheet lies in a #10 envelope, or in DIN 5008 B and DL ones
        (Paper.LETTER, (0.875 * INCH, 2.5 * INCH, 4.375 * INCH, 3.17 * INCH)),
        (Paper.A4, (20 * MILLIMETRE, 57 * MILLIMETRE, 105 * MILLIMETRE, 81 * MILLIMETRE)),
    ],
)
def test_the_recipient_shows_in_a_window_envelope(paper: Paper, window: tuple[float, ...]) -> None:
    document = pypdfium2.PdfDocument(lettering().build(replace(facts("initial_access"), paper=paper)).content)
    page = document[0]
    height = page.get_size()[1]
    text = page.get_textpage()
    left, top, right, bottom = window
    for line in (
        "Example Valley Hospital",
        "Health Information Management",
        "500 Orchard Avenue",
        "Sacramento, CA 95819",
    ):
        first, count = text.search(line).get_next()
        for index in range(first, first + count):
            x0, y0, x1, y1 = text.get_charbox(index)
            assert left <= x0 <= x1 <= right
            assert top <= height - y1 <= height - y0 <= bottom
    document.close()


@pytest.mark.parametrize(
    ("paper", "right", "top", "bottom"),
    [
        # what may be seen when a sheet lies at the left of the envelope, pushed up or down
        (Paper.LETTER, 5.375 * INCH, 2.04 * INCH, 3.63 * INCH),
        (Paper.A4, 110 * MILLIMETRE, 45 * MILLIMETRE, 92 * MILLIMETRE),
    ],
)
def test_nothing_but_the_recipient_shows_in_the_window(paper: Paper, right: float, top: float, bottom: float) -> None:
    document = pypdfium2.PdfDocument(lettering().build(replace(facts("initial_access"), paper=paper)).content)
    page = document[0]
    height = page.get_size()[1]
    text = page.get_textpage()
    recipient = facts("initial_access").provider
    lines = (recipient.name, recipient.department, *recipient.address.split("\n"))
    ranges = [text.search(line).get_next() for line in lines if line]
    own = {index for first, count in ranges for index in range(first, first + count)}
    seen = [
        text.get_text_range(index, 1)
        for index in range(text.count_chars())
        if index not in own and text.get_text_range(index, 1).strip()
        for x0, y0, _, y1 in [text.get_charbox(index)]
        if x0 < right and top < height - y0 and height - y1 < bottom
    ]
    document.close()
    assert seen == []


@pytest.mark.parametrize("rows", range(1, 22, 3))
@pytest.mark.parametrize(("kind", "paper"), list(product(("initial_access", "expedited"), Paper)))
def test_no_heading_and_no_introduction_is_left_at_the_foot_of_a_page(kind: str, paper: Paper, rows: int) -> None:
    plain = facts(kind)
    item = replace(plain.items[0], needed_first=True)
    given = replace(plain, paper=paper, items=(*(item,) * rows, replace(item, needed_first=False)))
    built = lettering().build(given)
    leads = [
        part.text
        for block in built.text.blocks
        for part, following in zip(block.parts, block.parts[1:], strict=False)
        if isinstance(part, Paragraph) and (part.heading or not isinstance(following, Paragraph))
    ]
    for page in pages(built.content)[:-1]:
        assert [lead for lead in leads if packed(page).endswith(packed(lead))] == []


@pytest.mark.parametrize("items", [1, 5, 6, 7, 8, 9, 10, 12, 18, 25, 40])
def test_the_signature_block_is_never_split(items: int) -> None:
    plain = facts("initial_access", signer={"name": "Jo Sample", "relationship": "agent", "paper": "power of attorney"})
    item = plain.items[0]
    built = lettering().build(replace(plain, items=(item,) * items))
    page = next(text for text in pages(built.content) if "Date signed" in text)
    for line in ("Questions?", "Sincerely,", "Jo Sample", "Authority: power of attorney", "Enclosed:"):
        assert line in page


def test_pages_are_numbered_and_follow_pages_carry_the_reference() -> None:
    built = lettering().build(replace(facts("initial_access"), items=facts("initial_access").items * 12))
    texts = pages(built.content)
    assert built.pages == len(texts) == 3
    for number, text in enumerate(texts, 1):
        assert f"{number} of 3" in text
        assert "RK-7F3K-Q29D" in text


def test_a_detail_longer_than_a_page_goes_over_the_pages() -> None:
    plain = facts("initial_access")
    detail = " ".join(f"word{number}" for number in range(900))
    item = LetterItem(kind="lab", first_day=plain.items[0].first_day, last_day=plain.items[0].last_day, detail=detail)
    text = said(lettering().build(replace(plain, items=(item,))).content)
    assert [number for number in range(900) if f"word{number}" not in text] == []


def test_even_a_recipient_of_more_than_a_page_is_printed_whole() -> None:
    plain = facts("expedited")
    address = " ".join(f"line{number}" for number in range(1200))
    text = said(lettering().build(replace(plain, provider=replace(plain.provider, address=address))).content)
    assert [number for number in range(1200) if f"line{number}" not in text] == []


def test_the_same_facts_give_the_same_bytes_and_no_birth_date_in_the_metadata() -> None:
    first, second = (lettering().build(facts("initial_access")) for _ in range(2))
    assert first.sha256 == second.sha256
    document = pypdfium2.PdfDocument(first.content)
    metadata = document.get_metadata_dict()
    document.close()
    assert metadata["Title"] == "Request for access to my health information (RK-7F3K-Q29D)"
    assert "1980" not in str(metadata)


def test_the_letter_carries_the_versions_of_the_rules_it_names() -> None:
    built = lettering().build(facts("initial_access"))
    assert [version.partition("@")[0] for version in built.text.rules] == ["us-hipaa-access", "us-ca-copy"]


def test_what_no_font_can_print_is_found_in_a_text(app: App) -> None:
    assert app.lettering.unprintable("Łukasz Ćwik\n12 Larkspur Lane") == ""
    assert app.lettering.unprintable("王 Ada 字字") == "王 字"

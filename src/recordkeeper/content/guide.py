"""Reads the guide: pages of Markdown under ``resources/guide``, in the order of the numbers in their names.

A page leads to another by its file name, as in ``[your right](17-your-right.md)``. It takes what the law says from the
rules, as in ``{us-hipaa-access.days}``, so that guide and dates can never disagree.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from recordkeeper.content.words import Words
from recordkeeper.domain.errors import ContentBroken
from recordkeeper.domain.guide import GuideText
from recordkeeper.domain.rule import Rule

_NAME = re.compile(r"(\d+)-([a-z-]+)\.md")
_TITLE = re.compile(r"# (.+)\n")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_LAW = re.compile(r"\{([a-z0-9-]+)\.([a-z_]+)\}")


def load_guide(root: Path, rules: Mapping[str, Rule], words: Words, language: str = "en") -> tuple[GuideText, ...]:
    """Every page in order; raises ``ContentBroken`` for a link that leads nowhere or law that is not verified."""
    folder = root / "guide" / language
    pages = {path.name: path for path in sorted(folder.glob("*.md"), key=_number)}
    if not pages:
        raise ContentBroken(folder, "there is no page")
    return tuple(_page(path, pages, rules, words) for path in pages.values())


def page_named(target: str) -> str | None:
    """The id of the page that a link leads to; None for any other address."""
    found = _NAME.fullmatch(target)
    return found.group(2) if found else None


def _number(path: Path) -> int:
    found = _NAME.fullmatch(path.name)
    if found is None:
        raise ContentBroken(path, "a page is named by a number and words, such as 3-login-fails.md")
    return int(found.group(1))


def _page(path: Path, pages: Mapping[str, Path], rules: Mapping[str, Rule], words: Words) -> GuideText:
    text = path.read_text(encoding="utf-8")
    title = _TITLE.match(text)
    if title is None:
        raise ContentBroken(path, "a page begins with its title")
    return GuideText(
        id=str(page_named(path.name)),
        title=title.group(1),
        text=_LAW.sub(lambda found: _law(path, found.group(1), found.group(2), rules, words), text),
        links=tuple(_links(path, text, pages)),
    )


def _links(path: Path, text: str, pages: Mapping[str, Path]) -> Iterator[str]:
    for target in _LINK.findall(text):
        if target in pages:
            yield str(page_named(target))
        elif not target.startswith("https://"):
            raise ContentBroken(path, f"the link {target} leads nowhere")


def _law(path: Path, name: str, field: str, rules: Mapping[str, Rule], words: Words) -> str:
    rule = rules.get(name)
    if rule is None or not rule.verified:
        raise ContentBroken(path, f"there is no verified rule {name}")
    value = getattr(rule, field, None)
    if value in (None, ""):
        raise ContentBroken(path, f"the rule {name} has no {field}")
    return words.date(value) if isinstance(value, date) else str(value)

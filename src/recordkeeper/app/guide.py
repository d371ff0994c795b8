"""The guide: short pages of help, all offline."""

from pathlib import Path

from recordkeeper.app.law import Law
from recordkeeper.content.guide import load_guide, page_named
from recordkeeper.content.words import Words
from recordkeeper.domain.errors import NotFound
from recordkeeper.domain.guide import GuideText


class Guide:
    """Its pages; read once."""

    def __init__(self, root: Path, law: Law, words: Words) -> None:
        rules = {rule.id: rule for place in law.places() for rule in place.rules}
        self._pages = load_guide(root, rules, words)

    def pages(self, words: str = "") -> tuple[GuideText, ...]:
        """The pages that hold all these words, in any case; all pages for no words."""
        wanted = words.casefold().split()
        return tuple(page for page in self._pages if all(word in page.text.casefold() for word in wanted))

    def page(self, page_id: str) -> GuideText:
        """One page; raises ``NotFound``."""
        for page in self._pages:
            if page.id == page_id:
                return page
        raise NotFound("page", page_id)

    def page_of(self, link: str) -> str | None:
        """The id of the page that a link in the guide leads to; None for an address outside."""
        return page_named(link)

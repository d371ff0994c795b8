"""What goes into one envelope or one fax: cover sheet, letter and enclosures, as one PDF with a true count of pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from recordkeeper.app.reader import Reader
from recordkeeper.content.words import Words
from recordkeeper.domain.errors import FileProblem
from recordkeeper.domain.paper import Paper
from recordkeeper.formats.assembling import Assembled, Source

Cover = Callable[[int], bytes]
"""Makes a cover sheet for so many pages in all, its own included."""

_COVER, _LETTER, _PACKET = Path("cover.pdf"), Path("letter.pdf"), Path("packet.pdf")


@dataclass(frozen=True, kw_only=True)
class BuiltPacket:
    """The PDF, and how many pages each part of it has; ``pages`` is all of them."""

    content: bytes
    pages: int
    cover_pages: int
    letter_pages: int
    enclosure_pages: tuple[int, ...]


class Packets:
    """Puts packets together."""

    def __init__(self, reader: Reader, words: Words) -> None:
        self._reader = reader
        self._words = words

    def build(
        self,
        letter: bytes,
        enclosures: Sequence[Path] = (),
        *,
        cover: Cover | None = None,
        paper: Paper = Paper.LETTER,
        cancelled: Callable[[], bool] | None = None,
    ) -> BuiltPacket:
        """Cover, letter, enclosures. Raises ``FileProblem`` with the path of the enclosure that cannot be used."""
        sources = [Source(letter, _LETTER)]
        sources += [Source(path, path, self._stamp(number)) for number, path in enumerate(enclosures, 1)]
        inside = self._reader.assemble(sources, paper, cancelled=cancelled)
        content, cover_pages = inside.content, 0
        if cover is not None:
            content, cover_pages = self._covered(inside, cover, paper, cancelled)
        letter_pages, *enclosure_pages = inside.pages
        return BuiltPacket(
            content=content,
            pages=cover_pages + sum(inside.pages),
            cover_pages=cover_pages,
            letter_pages=letter_pages,
            enclosure_pages=tuple(enclosure_pages),
        )

    def _covered(
        self, inside: Assembled, cover: Cover, paper: Paper, cancelled: Callable[[], bool] | None
    ) -> tuple[bytes, int]:
        """With its cover, and the pages of that: only once it is made is it known whether it takes more than one."""
        cover_pages = 1
        while True:
            pieces = [Source(cover(cover_pages + sum(inside.pages)), _COVER), Source(inside.content, _PACKET)]
            whole = self._reader.assemble(pieces, paper, cancelled=cancelled)
            if whole.pages[0] <= cover_pages:
                return whole.content, whole.pages[0]
            cover_pages = whole.pages[0]

    def refusal(self, failure: FileProblem) -> str:
        """What to tell the user about an enclosure that cannot be used: cause, then what to do."""
        key = f"packet.refused.{failure.kind}"
        return self._words.text(key, failure.facts) if self._words.has(key) else self._words.failure(failure)

    def _stamp(self, number: int) -> str:
        facts = {"number": str(number), "page": "{page}", "pages": "{pages}"}
        return self._words.text("packet.enclosure", facts)

"""What goes into one envelope or one fax: cover sheet, letter and enclosures, as one PDF with a true count of pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from recordkeeper.app.reader import Reader
from recordkeeper.content.words import Words
from recordkeeper.domain.errors import FileProblem
from recordkeeper.domain.paper import Paper
from recordkeeper.formats.assembling import Source

Cover = Callable[[int], bytes]
"""Makes a cover sheet for so many pages in all, its own included."""

_COVER, _LETTER = Path("cover.pdf"), Path("letter.pdf")


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
        pieces = [Source(letter, _LETTER)]
        pieces += [Source(path, path, self._stamp(number)) for number, path in enumerate(enclosures, 1)]
        # One at a time: where the reading process hangs or dies, the enclosure that did it is named.
        parts = [self._reader.assemble([piece], paper, cancelled=cancelled) for piece in pieces]
        inside = [Source(part.content, piece.name) for part, piece in zip(parts, pieces, strict=True)]
        letter_pages, *enclosure_pages = (part.pages[0] for part in parts)
        cover_pages = 0 if cover is None else 1
        while True:
            total = cover_pages + letter_pages + sum(enclosure_pages)
            before = [] if cover is None else [Source(cover(total), _COVER)]
            whole = self._reader.assemble([*before, *inside], paper, cancelled=cancelled)
            if sum(whole.pages) <= total:
                break
            cover_pages = whole.pages[0]  # only once it is made is it known that it takes more than one
        return BuiltPacket(
            content=whole.content,
            pages=sum(whole.pages),
            cover_pages=cover_pages,
            letter_pages=letter_pages,
            enclosure_pages=tuple(enclosure_pages),
        )

    def refusal(self, failure: FileProblem) -> str:
        """What to tell the user about an enclosure that cannot be used: cause, then what to do."""
        key = f"packet.refused.{failure.kind}"
        return self._words.text(key, failure.facts) if self._words.has(key) else self._words.failure(failure)

    def _stamp(self, number: int) -> str:
        facts = {"number": str(number), "page": "{page}", "pages": "{pages}"}
        return self._words.text("packet.enclosure", facts)

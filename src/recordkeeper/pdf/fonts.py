"""The bundled fonts: cleans text for print, and gives each stretch of it a font that has its characters.

Noto Sans prints first; what it lacks falls back by word to the Noto font of the script. A character that no bundled
font has is refused by name, since ReportLab would print nothing, or a box, in its place.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from html import escape
from itertools import pairwise
from pathlib import Path

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from recordkeeper.domain.errors import UnprintableText
from recordkeeper.domain.letter_text import Run

_MAIN = "NotoSans"
_SPACES = re.compile(r"(\s+)")
# Joiners change how a word looks; every other invisible mark (bidi overrides, byte order marks) is stripped.
_JOINERS = "\u200c\u200d"
_LINE_ENDS = {"\r\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n"}
_LINE_END = re.compile("|".join(_LINE_ENDS))
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def clean(text: str) -> str:
    """The text as it can be printed: composed (NFC), without control characters, bidi overrides and invisible marks."""
    if text.isascii() and text.isprintable():
        return text
    lines = _LINE_END.sub("\n", text)
    kept = (
        character if character == "\n" or character in _JOINERS else " " if character == "\t" else _visible(character)
        for character in lines
    )
    return unicodedata.normalize("NFC", "".join(kept))


def _visible(character: str) -> str:
    return "" if unicodedata.category(character) in ("Cc", "Cf") else character


@dataclass(frozen=True)
class Typeset:
    """Stretches of text with their fonts, and whether a shaper has to place their letters."""

    stretches: tuple[tuple[str, str], ...]
    shaped: bool

    @property
    def markup(self) -> str:
        """The stretches as the markup of a paragraph."""
        return "".join(_markup(text, font, shaped=self.shaped) for text, font in self.stretches)


class Fonts:
    """The fonts of one folder, known to ReportLab from then on."""

    def __init__(self, folder: Path) -> None:
        self._characters: dict[str, frozenset[int]] = {}
        for path in sorted(
            folder.glob("Noto*.ttf"), key=lambda path: (not path.stem.startswith(f"{_MAIN}-"), path.stem)
        ):
            font = TTFont(path.stem, str(path))
            registerFont(font)
            addMapping(path.stem, 0, 0, path.stem)
            self._characters[path.stem] = frozenset(font.face.charToGlyph)
        self._known = frozenset[int]().union(*self._characters.values())

    def check(self, texts: Iterable[str]) -> None:
        """Raise ``UnprintableText`` with the characters that no font has."""
        unknown = self.unknown(texts)
        if unknown:
            raise UnprintableText(" ".join(unknown))

    def unknown(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The characters that no font has, each once."""
        wanted = dict.fromkeys(character for text in texts for character in dict.fromkeys(clean(text)))
        return tuple(character for character in wanted if character != "\n" and ord(character) not in self._known)

    def typeset(self, runs: Iterable[Run]) -> Typeset:
        """Some runs, each stretch in a font that has it.

        WORKAROUND: ReportLab 5.1 shapes a word by the font of its first letter and so spoils a word of mixed fonts;
        a paragraph with such a word stays unshaped. Try again when its shapeFragWord looks at each letter's font.
        """
        stretches = tuple(_joined(stretch for run in runs for stretch in self._stretches(run)))
        shaped = _needs_shaping(stretches) and not _has_mixed_word(stretches)
        return Typeset(stretches, shaped)

    def _stretches(self, run: Run) -> Iterator[tuple[str, str]]:
        style = "Bold" if run.bold else "Regular"
        text, main = clean(run.text), f"{_MAIN}-{style}"
        if self._characters[main].issuperset(map(ord, text.replace("\n", " "))):
            yield text, main
            return
        for word in _SPACES.split(text):
            whole = self._font(word, style)
            if not word.strip():
                yield word, main
            elif whole:
                yield word, whole
            else:
                yield from ((cluster, self._font(cluster, style)) for cluster in _clusters(word))

    def _font(self, text: str, style: str) -> str:
        """The first font that has all of the text; Noto Sans comes first, the wanted style before the regular one."""
        needed = {ord(character) for character in text}
        fitting = (name for name, characters in self._characters.items() if needed <= characters)
        ranked = sorted(fitting, key=lambda name: (not name.startswith(f"{_MAIN}-"), not name.endswith(style)))
        return ranked[0] if ranked else ""


@cache
def fonts_of(folder: Path) -> Fonts:
    """The fonts of a folder, read once."""
    return Fonts(folder)


def _clusters(word: str) -> Iterator[str]:
    """Characters with the marks that sit on them."""
    cluster = ""
    for character in word:
        if cluster and not (unicodedata.category(character).startswith("M") or character in _JOINERS):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


def _joined(stretches: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Neighbours in one font become one stretch; a space between two words of one font takes it too."""
    kept: list[tuple[str, str]] = []
    for text, font in stretches:
        if len(kept) > 1 and kept[-2][1] == font and kept[-1][0] == " ":
            kept[-2:] = [(f"{kept[-2][0]} {text}", font)]
        elif kept and kept[-1][1] == font:
            kept[-1] = (kept[-1][0] + text, font)
        elif text:
            kept.append((text, font))
    return iter(kept)


def _family(font: str) -> str:
    return font.partition("-")[0]


def _needs_shaping(stretches: Iterable[tuple[str, str]]) -> bool:
    """Whether letters join, stack or run from right to left, so that a shaper must place them."""
    return any(
        unicodedata.bidirectional(character) in _RIGHT_TO_LEFT or unicodedata.category(character) in ("Mn", "Mc")
        for text, _ in stretches
        if not text.isascii()
        for character in text
    )


def _has_mixed_word(stretches: tuple[tuple[str, str], ...]) -> bool:
    return any(
        _family(font) != _family(next_font) and not text[-1].isspace() and not next_text[0].isspace()
        for (text, font), (next_text, next_font) in pairwise(stretches)
    )


def _markup(text: str, font: str, *, shaped: bool) -> str:
    lines = (escape(in_visual_order(line, shaped=shaped)) for line in text.split("\n"))
    return f'<font face="{font}">{"<br/>".join(lines)}</font>'


def in_visual_order(line: str, *, shaped: bool) -> str:
    """A right-to-left line as it stands on the sheet: words turned here; letters by the shaper, or here without it."""
    if line.isascii() or not any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in line):
        return line
    words = reversed(_SPACES.split(line))
    return "".join(words if shaped else ("".join(reversed(list(_clusters(word)))) for word in words))

"""Our own Markdown (paragraphs, headings, lists without numbers, bold) into the parts of a letter."""

from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from recordkeeper.domain.errors import ContentBroken
from recordkeeper.domain.letter_text import Bullets, Paragraph, Part, Run

_WRAPPERS = frozenset(
    {"paragraph_open", "paragraph_close", "list_item_open", "list_item_close", "heading_close", "bullet_list_close"}
)


def parse(path: Path, text: str) -> tuple[Part, ...]:
    """The parts of one block; raises ``ContentBroken`` for Markdown that letters do not know."""
    parts: list[Part] = []
    items: list[Paragraph] | None = None
    heading = False
    for token in MarkdownIt("commonmark", {"html": False}).parse(text):
        if token.type == "bullet_list_open":
            items = []
        elif token.type == "heading_open":
            heading = True
        elif token.type == "inline":
            paragraph = Paragraph(_runs(path, token), heading)
            heading = False
            if items is None:
                parts.append(paragraph)
            else:
                items.append(paragraph)
        elif token.type not in _WRAPPERS:
            raise ContentBroken(path, f"letters have no {token.type}")
        if token.type == "bullet_list_close" and items is not None:
            parts.append(Bullets(tuple(items)))
            items = None
    return tuple(parts)


def _runs(path: Path, inline: Token) -> tuple[Run, ...]:
    runs: list[Run] = []
    bold = False
    for token in inline.children or ():
        if token.type == "text":
            runs.append(Run(token.content, bold))
        elif token.type in ("softbreak", "hardbreak"):
            runs.append(Run(" " if token.type == "softbreak" else "\n", bold))
        elif token.type in ("strong_open", "strong_close"):
            bold = token.type == "strong_open"
        else:
            raise ContentBroken(path, f"letters have no {token.type}")
    return tuple(run for run in runs if run.text)

"""Reads the kinds of letter under ``resources/letters`` and checks each against itself and the law.

A kind is a folder: ``letter.toml`` says what it needs, may cite and has to say; ``en.md`` is its text. The text is cut
into blocks by lines such as ``<!-- block: id=fee when=fee_limit area=body -->`` and each block is parsed as Markdown
*before* any value enters, so that what a person typed is never a template and never Markdown. What many letters say,
such as whose records they are or how to reach the sender, stands once in ``shared/en/<name>.md`` and is taken in by a
line ``<!-- use: contact -->``; its first line names the facts it uses.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from recordkeeper.content.markdown import parse
from recordkeeper.content.toml_file import read_toml
from recordkeeper.domain.errors import ContentBroken
from recordkeeper.domain.letter_facts import LetterFacts, LetterSigner, value_at
from recordkeeper.domain.letter_text import Addressee, Area, Block, Body, Bullets, LetterKind, Moment, Paragraph, Part
from recordkeeper.domain.request import IssueKind, Right
from recordkeeper.domain.rule import Rule

_Word = TypeVar("_Word", bound=StrEnum)

PLACEHOLDER = re.compile(r"\{([a-z][\w.-]*)\}")
_MARKER = re.compile(r"^<!-- block:(.*?)-->[ \t]*\n", re.MULTILINE)
_LITERAL_DAYS = re.compile(r"\d+\s+(?:calendar |business |working )?days?\b")
_USE = re.compile(r"^<!-- use: ([\w-]+) -->[ \t]*\n", re.MULTILINE)
_SHARED_FACTS = re.compile(r"<!-- facts:([^>]*)-->[ \t]*\n")
_KEYS = frozenset({"title", "moment", "to", "places", "needs", "asks", "facts", "cites", "element"})
_FURTHER_KEYS = frozenset({"issue", "rights", "body", "unless"})
_NEGATION = "not-"


def load_letter_kinds(root: Path, rules: Mapping[str, Rule]) -> dict[str, LetterKind]:
    """Every kind by its id; raises ``ContentBroken`` for one that contradicts itself or cites what it may not."""
    folders = sorted(path.parent for path in (root / "letters").glob("*/letter.toml"))
    return {folder.name: _load_kind(folder, rules) for folder in folders}


def is_said(block: Block, given: Mapping[str, object]) -> bool:
    """Whether the facts a block asks for are there, and those it must not have are not."""
    return all(
        not given[name.removeprefix(_NEGATION)] if name.startswith(_NEGATION) else given[name] for name in block.when
    )


def _load_kind(folder: Path, rules: Mapping[str, Rule]) -> LetterKind:
    described, text_path = folder / "letter.toml", folder / "en.md"
    table = read_toml(described)
    if not _KEYS <= table.keys() <= _KEYS | _FURTHER_KEYS:
        raise ContentBroken(described, f"the fields must be {', '.join(sorted(_KEYS))}")
    text, shared_facts = _with_shared(folder.parent / "shared" / "en", text_path)
    kind = LetterKind(
        id=folder.name,
        title=_text(described, table, "title"),
        moment=_one_of(described, Moment, table["moment"]),
        to=_one_of(described, Addressee, table["to"]),
        issue=_one_of(described, IssueKind, table["issue"]) if "issue" in table else "",
        body=_one_of(described, Body, table["body"]) if "body" in table else None,
        unless=_texts(described, table, "unless") if "unless" in table else (),
        rights=tuple(_one_of(described, Right, each) for each in table.get("rights", ())),
        places=_texts(described, table, "places"),
        needs=_texts(described, table, "needs"),
        asks=_texts(described, table, "asks"),
        facts=(*_texts(described, table, "facts"), *shared_facts),
        cites=_texts(described, table, "cites"),
        elements=tuple(element["id"] for element in table["element"]),
        blocks=tuple(_blocks(text_path, text)),
        version=hashlib.sha256(described.read_bytes() + text.encode()).hexdigest()[:12],
    )
    _check_needs(described, kind)
    _check_facts(text_path, kind, frozenset(shared_facts))
    _check_elements(text_path, kind)
    _check_law(text_path, kind, text, rules)
    return kind


def _with_shared(shared: Path, path: Path) -> tuple[str, tuple[str, ...]]:
    """The text with what it takes in, and the facts that this uses."""
    text = _read(path)
    facts: list[str] = []
    for name in _USE.findall(text):
        part = _read(shared / f"{name}.md")
        named = _SHARED_FACTS.match(part)
        if named is None:
            raise ContentBroken(shared / f"{name}.md", "the first line must name the facts")
        facts += named.group(1).split()
        text = text.replace(f"<!-- use: {name} -->\n", part[named.end() :].strip("\n") + "\n\n", 1)
    return text, tuple(dict.fromkeys(facts))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ContentBroken(path, str(problem)) from problem


def _one_of(path: Path, kinds: type[_Word], value: object) -> _Word:
    try:
        return kinds(str(value))
    except ValueError as problem:
        raise ContentBroken(path, f"nothing knows {value}") from problem


def _text(path: Path, table: Mapping[str, Any], key: str) -> str:
    if not isinstance(table[key], str) or not table[key]:
        raise ContentBroken(path, f"{key} must be a text")
    return str(table[key])


def _texts(path: Path, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    if not isinstance(table[key], list) or not all(isinstance(entry, str) for entry in table[key]):
        raise ContentBroken(path, f"{key} must be a list of texts")
    return tuple(table[key])


def _blocks(path: Path, text: str) -> Iterator[Block]:
    before, *rest = _MARKER.split(text)
    if before.strip() or not rest:
        raise ContentBroken(path, "the text must begin with a block")
    for marker, body in zip(rest[::2], rest[1::2], strict=True):
        marks = dict(mark.split("=", 1) for mark in marker.split())
        if not marks.keys() <= {"id", "when", "area"} or marks.get("area", "body") not in tuple(Area):
            raise ContentBroken(path, f"nothing reads the block mark {marker.strip()}")
        when = tuple(filter(None, marks.get("when", "").split(",")))
        yield Block(marks.get("id", ""), Area(marks.get("area", "body")), when, parse(path, body))


def placeholders(block: Block) -> Iterator[str]:
    """The names a block puts values in for, in order."""
    for part in block.parts:
        for paragraph in _paragraphs(part):
            yield from PLACEHOLDER.findall(paragraph.text)


def _paragraphs(part: Part) -> tuple[Paragraph, ...]:
    if isinstance(part, Paragraph):
        return (part,)
    return part.items if isinstance(part, Bullets) else ()


def _check_needs(path: Path, kind: LetterKind) -> None:
    for name in (*kind.needs, *kind.asks):
        try:
            value_at(LetterFacts(signer=LetterSigner()), name)
        except (AttributeError, IndexError) as problem:
            raise ContentBroken(path, f"{name} is no fact of a letter") from problem


def _check_facts(path: Path, kind: LetterKind, shared: frozenset[str]) -> None:
    used = {name for block in kind.blocks for name in placeholders(block)}
    used |= {name.removeprefix(_NEGATION) for block in kind.blocks for name in block.when}
    if undeclared := used - set(kind.facts):
        raise ContentBroken(path, f"these facts are not declared: {', '.join(sorted(undeclared))}")
    if unused := set(kind.facts) - used - shared:
        raise ContentBroken(path, f"these facts are declared and not used: {', '.join(sorted(unused))}")


def _check_elements(path: Path, kind: LetterKind) -> None:
    marked = {block.element for block in kind.blocks if block.element}
    if unmarked := set(kind.elements) - marked:
        raise ContentBroken(path, f"no block says: {', '.join(sorted(unmarked))}")
    if unknown := marked - set(kind.elements):
        raise ContentBroken(path, f"these elements are not described: {', '.join(sorted(unknown))}")


def _check_law(path: Path, kind: LetterKind, text: str, rules: Mapping[str, Rule]) -> None:
    if found := _LITERAL_DAYS.search(text):
        raise ContentBroken(path, f"a number of days comes from a rule only: {found.group()}")
    for name in kind.cites:
        if name not in rules:
            raise ContentBroken(path, f"there is no rule {name}")
        if not (rules[name].verified and rules[name].letters_may_cite):
            raise ContentBroken(path, f"letters may not cite the rule {name}")
    for name in kind.facts:
        if name.startswith("rule.") and name.split(".")[1] not in kind.cites:
            raise ContentBroken(path, f"{name} is of no rule that the letter cites")

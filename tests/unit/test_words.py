"""The words: everything that the app says has a sentence, and every sentence has what it needs."""

import ast
import importlib
import inspect
import pkgutil
import string
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

import recordkeeper.app
import recordkeeper.domain
from recordkeeper.content.words import Words
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.letter_facts import Paper
from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.provider import ContactPurpose, ProviderKind
from recordkeeper.domain.request import Outcome, Right, Stage
from recordkeeper.domain.todo import TodoAction, TodoKind
from recordkeeper.resources import resources_root

SOURCE = Path(__file__).resolve().parents[2] / "src" / "recordkeeper"
WORDS = Words(resources_root())
SHOWN = (
    ProviderKind, ContactPurpose, PortalStep, Channel, Right, Outcome, Stage, EventKind, TodoKind, TodoAction, Paper,
)  # fmt: skip
NEVER_UNDONE = {
    "add_event",
    "finalise",
    "import",
    "portal_step",
    "record_event",
    "record_sent",
    "strike_event",
    "note_answer",
    "review_issue",
    "check_delivery",
}
"""Acts on the history, on letters and on files: they have no way back, so they need no word for it."""


def modules_of(package: ModuleType) -> Iterator[ModuleType]:
    """Every module of a package."""
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def failures() -> list[type[RecordKeeperError]]:
    """Every known failure there is."""
    list(modules_of(recordkeeper.domain))

    def below(kind: type[RecordKeeperError]) -> Iterator[type[RecordKeeperError]]:
        for child in kind.__subclasses__():
            yield child
            yield from below(child)

    return sorted(set(below(RecordKeeperError)), key=lambda kind: kind.kind)


def enumerations() -> dict[str, type[StrEnum]]:
    """Every enumeration of words, by the name of its table of labels."""
    found = {
        value
        for package in (recordkeeper.domain, recordkeeper.app)
        for module in modules_of(package)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
    }
    return {
        "".join("_" + letter.lower() if letter.isupper() else letter for letter in kind.__name__).lstrip("_"): kind
        for kind in found
    }


@cache
def calls() -> tuple[tuple[str, ast.Call], ...]:
    """Every call in the source by the last name of what is called."""
    return tuple(
        (node.func.id if isinstance(node.func, ast.Name) else node.func.attr, node)
        for path in sorted(SOURCE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute)
    )


def texts_of(node: ast.AST) -> set[str]:
    """The plain texts that a piece of code may come to; none where one is put together."""
    if isinstance(node, ast.IfExp):
        return texts_of(node.body) | texts_of(node.orelse)
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


def placeholders(key: str) -> set[str]:
    """The facts that a sentence needs."""
    return {name for _, name, _, _ in string.Formatter().parse(WORDS._texts[key]) if name}


@pytest.mark.parametrize("failure", failures(), ids=lambda failure: failure.kind)
def test_a_known_failure_has_a_sentence_and_always_carries_the_facts_in_it(failure: type[RecordKeeperError]) -> None:
    named = {
        name
        for name, parameter in inspect.signature(failure).parameters.items()
        if parameter.kind is not inspect.Parameter.VAR_KEYWORD
    }
    said = [
        {keyword.arg for keyword in call.keywords}
        for name, call in calls()
        if name == failure.__name__ and all(keyword.arg for keyword in call.keywords)
    ]
    always = set.intersection(*said) if said else set()
    assert placeholders(f"errors.{failure.kind}") <= named | always
    assert WORDS._texts[f"errors.{failure.kind}"].endswith(".")


def test_there_is_no_sentence_for_a_failure_that_does_not_exist() -> None:
    kinds = {key.removeprefix("errors.") for key in WORDS.keys() if key.startswith("errors.")}  # noqa: SIM118
    assert kinds <= {failure.kind for failure in failures()}


@pytest.mark.parametrize("shown", SHOWN, ids=lambda shown: shown.__name__)
def test_everything_shown_has_a_label(shown: type[StrEnum]) -> None:
    assert all(WORDS.label(member) for member in shown)


def test_a_table_of_labels_has_a_word_for_each_value_and_no_other() -> None:
    tables: dict[str, set[str]] = {}
    for key in WORDS.keys():  # noqa: SIM118
        if key.startswith("labels."):
            table, word = key.removeprefix("labels.").split(".")
            tables.setdefault(table, set()).add(word)
    known = enumerations()
    wrong = {
        table: words ^ {member.value for member in known[table]}
        for table, words in tables.items()
        if table in known and words != {member.value for member in known[table]}
    }
    assert wrong == {}


def test_every_key_in_the_source_has_its_text() -> None:
    files = {key.partition(".")[0] for key in WORDS.keys()}  # noqa: SIM118
    texts = {
        text
        for name, call in calls()
        if name in {"Explanation", "text", "has"}
        for argument in call.args[:1]
        for text in texts_of(argument)
        if text.partition(".")[0] in files
    }
    assert len(texts) > 20
    assert {key for key in texts if not WORDS.has(key)} == set()


def test_everything_that_can_be_wrong_in_a_field_has_its_sentence() -> None:
    keys = {key for name, call in calls() if name == "problem" for key in texts_of(call.args[1])}
    for name, call in calls():
        if name == "missing_texts":
            keys |= {f"missing_{keyword.arg}" for keyword in call.keywords if keyword.arg}
        elif name == "_missing" and len(call.args) > 1:
            keys |= {f"missing_{text.replace('.', '_')}" for argument in call.args[1:] for text in texts_of(argument)}
    assert len(keys) > 20
    assert {key for key in keys if not WORDS.has(f"checks.{key}")} == set()


def test_every_act_that_can_be_undone_has_its_word_and_no_other_has() -> None:
    acts = {text for name, call in calls() if name == "act" and call.args for text in texts_of(call.args[0])}
    worded = {key.removeprefix("acts.") for key in WORDS.keys() if key.startswith("acts.")}  # noqa: SIM118
    assert acts - NEVER_UNDONE == worded


@pytest.mark.parametrize(
    ("fact", "spoken"),
    [
        ("2026-03-14", "March 14, 2026"),
        ("2026-03", "March 2026"),
        ("2026", "2026"),
        ("2026-03/2026-05", "March 2026 to May 2026"),
        ("2026-02-30", "2026-02-30"),
        ("559-555-0142", "559-555-0142"),
        ("Larkspur Lane", "Larkspur Lane"),
        ("", ""),
    ],
)
def test_a_date_is_written_out_and_anything_else_stays(fact: str, spoken: str) -> None:
    assert WORDS.spoken(fact) == spoken
    assert WORDS.sentence(Explanation("todo.nothing_until", {"until": fact})) == (
        f"There is nothing to do until {spoken}."
    )


@pytest.mark.parametrize("fact", ["{person}", "%s", "{0}", "{{7*7}}"])
def test_a_fact_is_never_taken_for_a_template(fact: str) -> None:
    assert fact in WORDS.text("todo.draft", {"provider": fact, "person": "Maria Delgado"})

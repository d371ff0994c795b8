"""``recordkeeper look``: what is in these files; stores nothing."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.app.looking import as_json, files_in, look_at
from recordkeeper.cli.answer import Answer
from recordkeeper.domain.errors import FileProblem
from recordkeeper.domain.look import Look

if TYPE_CHECKING:
    from recordkeeper.app.application import App

NAME = "look"
SUMMARY = "what is in these files; stores nothing"


def arguments(parser: ArgumentParser) -> None:
    """Adds the words of this command."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file, or a folder with all below it")


def run(arguments: Namespace, app: "App") -> Answer:
    """Looks at each; a file that fails has its failure in its row, and the others go on."""
    found = [look_at(app.reader, path) for path in files_in(arguments.paths)]
    lines = tuple(line for look, failure in found for line in _lines(look, failure, app))
    exit_code = 1 if any(failure for _, failure in found) else 0
    return Answer({"files": [as_json(look) for look, _ in found]}, lines, exit_code)


def _lines(look: Look, failure: FileProblem | None, app: "App") -> Iterator[str]:
    words = app.words
    yield look.path
    if failure is not None:
        yield "  " + words.failure(failure)
    facts = {
        "kind": words.text(f"looking.format.{look.format}"),
        "title": look.title,
        "person": look.person_name,
        "birth_date": words.date(look.birth_date),
        "provider": look.provider,
        "author": look.author,
        "document_date": words.date(look.document_date),
        "service": words.date(look.service),
        "pages": str(look.pages or ""),
        "sections": str(len(look.sections) or ""),
    }
    for name, value in facts.items():
        if value and look.bytes:
            yield "  " + words.text(f"looking.{name}", {name: value})
    if look.is_summary:
        yield "  " + words.text("looking.summary")
    for warning in look.warnings:
        yield "  " + words.text(f"looking.warning.{warning}")

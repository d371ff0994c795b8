"""``recordkeeper add``: a person or a provider, from a facts file."""

import tomllib
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.app.adding import EXAMPLES, add
from recordkeeper.cli.answer import Answer
from recordkeeper.domain.errors import BadFacts, FileMissing, FileUnreadable

if TYPE_CHECKING:
    from recordkeeper.app.application import App

NAME = "add"
SUMMARY = "add a person or a provider from a facts file"


def arguments(parser: ArgumentParser) -> None:
    """Adds the words of this command."""
    parser.add_argument("what", choices=sorted(EXAMPLES), help="what to add")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--facts", type=Path, metavar="FILE", help="a TOML file with the facts")
    source.add_argument("--example", action="store_true", help="print a facts file with every field")


def run(arguments: Namespace, app: "App") -> Answer:
    """Adds it, or shows what a facts file looks like."""
    if arguments.example:
        return Answer({"example": EXAMPLES[arguments.what]}, (EXAMPLES[arguments.what].rstrip(),))
    try:
        facts = tomllib.loads(arguments.facts.read_text(encoding="utf-8"))
    except FileNotFoundError as problem:
        raise FileMissing(arguments.facts) from problem
    except OSError as problem:
        raise FileUnreadable(arguments.facts, reason=problem.strerror or "") from problem
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise BadFacts(str(arguments.facts), str(problem)) from problem
    app.session.open(app.folders.library)
    added_id, name = add(app, arguments.what, facts)
    line = app.words.text("terminal.added", {"name": name, "id": added_id})
    return Answer({arguments.what: {"id": added_id, "name": name}}, (line,))

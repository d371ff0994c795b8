"""``recordkeeper letter``: any letter from a facts file, without a library; or a facts file to fill in."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer
from recordkeeper.domain.errors import BadFacts, FileMissing, FileUnreadable

if TYPE_CHECKING:
    from recordkeeper.app.application import App

NAME = "letter"
SUMMARY = "write a letter from a facts file"


def arguments(parser: ArgumentParser) -> None:
    """Adds the words of this command."""
    parser.add_argument("kind", metavar="KIND", help="the kind of letter; see: recordkeeper letters")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--facts", type=Path, metavar="FILE", help="a TOML file with the facts")
    source.add_argument("--example", action="store_true", help="print a facts file with every field")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT.pdf", help="where to write it (KIND.pdf)")


def run(arguments: Namespace, app: "App") -> Answer:
    """Writes the letter, or shows what a facts file looks like."""
    kind = app.lettering.kind(arguments.kind)
    if arguments.example:
        example = app.lettering.example(kind.id)
        return Answer({"example": example}, (example.rstrip(),))
    facts = app.lettering.facts_from_toml(_read(arguments.facts), kind.id, app.today())
    built = app.lettering.build(facts)
    path = arguments.output or Path(f"{kind.id}.pdf")
    app.lettering.save(built, path)
    data = {
        "kind": kind.id,
        "path": str(path),
        "pages": built.pages,
        "sha256": built.sha256,
        "reference": facts.reference,
    }
    told = {"path": str(path), "pages": str(built.pages), "reference": facts.reference}
    return Answer({"letter": data}, (app.words.text("letter.written", told),))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as problem:
        raise FileMissing(path) from problem
    except OSError as problem:
        raise FileUnreadable(path, reason=problem.strerror or "") from problem
    except UnicodeDecodeError as problem:
        raise BadFacts(str(path), str(problem)) from problem

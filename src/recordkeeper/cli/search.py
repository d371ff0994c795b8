"""``recordkeeper search``: documents that hold these words."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from recordkeeper.app.jobs import Progress
from recordkeeper.cli.answer import Answer

if TYPE_CHECKING:
    from recordkeeper.app.application import App

NAME = "search"
SUMMARY = "documents that hold these words"


def arguments(parser: ArgumentParser) -> None:
    """Adds the words of this command."""
    parser.add_argument("words", nargs="+", help="all of them must be there; the last one may be a beginning")


def run(arguments: Namespace, app: "App") -> Answer:
    """Brings the index up to date and searches it."""
    app.session.open(app.folders.library, create=False)
    app.documents.catch_up(Progress())
    found = app.documents.search(" ".join(arguments.words))
    data = {
        "found": [
            {
                "id": view.document.id,
                "title": view.document.title,
                "date": str(view.document.when or "") or None,
                "person": view.person or None,
                "provider": view.provider or None,
                "snippet": hit.snippet,
            }
            for view, hit in found
        ]
    }
    lines = [f"{view.document.title}  {app.words.date(view.document.when)}\n  {hit.snippet}" for view, hit in found]
    return Answer(data, tuple(lines) or (app.words.text("terminal.nothing_found"),))

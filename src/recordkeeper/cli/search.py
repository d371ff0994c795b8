"""``recordkeeper search``: documents that hold these words."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer
from recordkeeper.cli.progress import shown_progress
from recordkeeper.cli.reading import catch_up, unread_data, unread_lines

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
    unread = catch_up(app, shown_progress())
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
        ],
        "unread": unread_data(unread),
    }
    lines = [f"{view.document.title}  {app.words.date(view.document.when)}\n  {hit.snippet}" for view, hit in found]
    lines = lines or [app.words.text("terminal.nothing_found")]
    return Answer(data, (*lines, *unread_lines(unread, app)), 1 if unread else 0)

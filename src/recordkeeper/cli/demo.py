"""``recordkeeper demo``: the sample library, with its letters as PDFs and one request as a ZIP."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer
from recordkeeper.cli.progress import shown_progress
from recordkeeper.domain.dates import parse_day

if TYPE_CHECKING:
    from recordkeeper.app.application import App

NAME = "demo"
SUMMARY = "build a library of invented people to look around in"

# Inside the folder that was named, so that nothing lands beside it; the library itself knows only its own folders.
_LETTERS = "letters-as-pdf"
_BUNDLE = "request.zip"


def arguments(parser: ArgumentParser) -> None:
    """Adds the words of this command."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder that is empty or not there yet")
    parser.add_argument("--date", metavar="DAY", help="the day the library is about (today)")


def run(arguments: Namespace, app: "App") -> Answer:
    """Builds it, writes its letters and a bundle, and says where they are."""
    from recordkeeper.app.demo import build_demo, write_bundle, write_letters

    folder = arguments.folder.expanduser().absolute()
    day = parse_day(arguments.date) if arguments.date else None
    report = build_demo(app, folder, shown_progress(), day)
    app.session.open(report.library, create=False)
    letters = write_letters(app, folder / _LETTERS)
    bundle = write_bundle(app, folder / _BUNDLE, shown_progress())
    data = {
        "library": str(report.library),
        "date": report.day.isoformat(),
        "people": report.people,
        "providers": report.providers,
        "portals": report.portals,
        "documents": report.documents,
        "requests": report.requests,
        "letters": [str(path) for path in letters],
        "bundle": str(bundle),
    }
    text, place = app.words.text, {"path": str(report.library)}
    lines = [text("terminal.demo_library", place)]
    lines += [text("terminal.demo_letter", {"path": str(path)}) for path in letters]
    lines.append(text("terminal.demo_bundle", {"path": str(bundle)}))
    lines.append(text("terminal.demo_open", place))
    return Answer(data, tuple(lines))

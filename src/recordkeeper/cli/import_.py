"""``recordkeeper import``: files into the library."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer
from recordkeeper.cli.progress import shown_progress
from recordkeeper.cli.reading import catch_up, unread_data, unread_lines
from recordkeeper.domain.person import Person

if TYPE_CHECKING:
    from recordkeeper.app.application import App
    from recordkeeper.app.imports import Preview

NAME = "import"
SUMMARY = "file documents in the library"


def arguments(parser: ArgumentParser) -> None:
    """Adds the words of this command."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file, or a folder with all in it")
    parser.add_argument("--person", required=True, help="whose records they are")
    parser.add_argument("--provider", help="who they are from")
    parser.add_argument("--request", metavar="ID", help="the request they answer")
    parser.add_argument("--mismatched", action="store_true", help="file also what names another person or birth date")
    parser.add_argument("--again", action="store_true", help="file also what the library has already")


def run(arguments: Namespace, app: "App") -> Answer:
    """Looks, leaves out what needs a question, files the rest; every file left out is named with the reason."""
    from recordkeeper.app.imports import Destination

    app.session.open(app.folders.library, create=False)
    person = app.people.named(arguments.person)
    provider = app.providers.named(arguments.provider) if arguments.provider else None
    request = app.requests.view(arguments.request).request if arguments.request else None
    progress = shown_progress()
    previews = app.imports.look(arguments.paths, progress)
    wanted, left_out = _sorted_out(previews, person, arguments, app)
    to = Destination(
        person_id=person.id,
        provider_id=provider.id if provider else None,
        request_id=request.id if request else None,
        received_on=app.today(),
        origin="import",
    )
    report = app.imports.file(wanted, to, progress)
    unread = catch_up(app, progress)
    left_out += [(path, failure.kind, app.words.failure(failure)) for path, failure in report.failed]
    data = {
        "filed": [{"id": document.id, "title": document.title} for document in report.filed],
        "left_out": [{"path": str(path), "kind": kind, "message": message} for path, kind, message in left_out],
        "unread": unread_data(unread),
    }
    counted = app.words.text("terminal.filed", {"filed": str(len(report.filed)), "of": str(len(previews))})
    lines = (counted, *(f"{path}: {message}" for path, _, message in left_out), *unread_lines(unread, app))
    return Answer(data, lines, 1 if left_out or unread else 0)


def _sorted_out(
    previews: "tuple[Preview, ...]", person: Person, arguments: Namespace, app: "App"
) -> "tuple[list[Preview], list[tuple[Path, str, str]]]":
    wanted: list[Preview] = []
    left_out: list[tuple[Path, str, str]] = []
    for preview in previews:
        differs = preview.mismatch(person)
        if preview.failure is not None and not preview.can_be_kept:
            left_out.append((preview.path, preview.failure.kind, app.words.failure(preview.failure)))
        elif differs is not None and not arguments.mismatched:
            left_out.append((preview.path, "mismatch", _told(preview, person, app)))
        elif preview.known_as and not arguments.again:
            told = {"title": preview.known_as}
            left_out.append((preview.path, "already", app.words.text("terminal.already", told)))
        else:
            wanted.append(preview)
    return wanted, left_out


def _told(preview: "Preview", person: Person, app: "App") -> str:
    look = preview.look
    assert look is not None
    named = [look.person_name] if look.person_name else []
    if look.birth_date:
        named.append(app.words.text("terminal.born", {"date": str(look.birth_date)}))
    return app.words.text("terminal.mismatch", {"named": ", ".join(named), "person": person.legal_name})

"""``recordkeeper bundle``: everything about one request in one file, for a lawyer or a regulator."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer
from recordkeeper.cli.progress import shown_progress
from recordkeeper.domain.paper import Paper

if TYPE_CHECKING:
    from recordkeeper.app.application import App
    from recordkeeper.app.bundles import Failed

NAME = "bundle"
SUMMARY = "everything about one request in one file"


def arguments(parser: ArgumentParser) -> None:
    """Adds the words of this command."""
    parser.add_argument("--request", required=True, metavar="ID", help="the request, by its id or its reference")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.zip", help="where to write it")
    parser.add_argument("--pdf", type=Path, metavar="OUT.pdf", help="write it as one PDF with its exhibits, too")
    parser.add_argument(
        "--paper", choices=[each.value for each in Paper], default=Paper.LETTER.value, help="the size of its sheets"
    )


def run(arguments: Namespace, app: "App") -> Answer:
    """Writes the ZIP, and the PDF if it is wanted; an exhibit that is not in one of them is named with the reason."""
    app.session.open(app.folders.library, create=False)
    request_id, paper, progress = app.bundles.request_named(arguments.request), Paper(arguments.paper), shown_progress()
    text = app.words.text
    saved = app.bundles.save_zip(request_id, arguments.output, progress, paper)
    count = str(len(saved.bundle.exhibits))
    lines, failed = [text("bundle.written", {"path": str(saved.path), "exhibits": count})], list(saved.failed)
    data: dict[str, object] = {
        "request": request_id,
        "reference": saved.bundle.reference,
        "path": str(saved.path),
        "exhibits": len(saved.bundle.exhibits),
        "pdf": None,
    }
    if arguments.pdf is not None:
        printed = app.bundles.save_pdf(request_id, arguments.pdf, progress, paper)
        named = {each.exhibit.number for each in failed}
        failed += [each for each in printed.failed if each.exhibit.number not in named]
        lines.append(text("bundle.written_pdf", {"path": str(printed.path), "pages": str(printed.pages)}))
        data["pdf"] = {"path": str(printed.path), "pages": printed.pages}
    left_out = [_left_out(each, app) for each in failed]
    lines += [
        text(
            "bundle.exhibit_left_out",
            {"number": str(each["exhibit"]), "name": str(each["path"]), "reason": str(each["message"])},
        )
        for each in left_out
    ]
    return Answer({"bundle": data, "left_out": left_out}, tuple(lines), 1 if failed else 0)


def _left_out(failed: "Failed", app: "App") -> dict[str, object]:
    return {
        "exhibit": failed.exhibit.number,
        "path": failed.exhibit.file_name,
        "kind": failed.failure.kind,
        "message": app.words.failure(failed.failure),
    }

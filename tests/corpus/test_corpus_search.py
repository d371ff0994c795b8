"""Real PDFs, filed and searched: their words as another library (pypdf) reads them must find them."""

import logging
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from pypdf import PdfReader

from recordkeeper.app.application import App
from recordkeeper.app.imports import Destination
from recordkeeper.app.jobs import Progress
from recordkeeper.bootstrap import build
from recordkeeper.paths import Folders

_WORD = re.compile(r"\b[A-Za-z]{6,20}\b")
_PAGES, _WORDS = 3, 8


def words_of(path: Path) -> list[str]:
    """Some words of the first pages; none where the other library cannot read it."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    pages = PdfReader(path).pages[:_PAGES]
    return list(dict.fromkeys(_WORD.findall("\n".join(page.extract_text() for page in pages))))[:_WORDS]


def test_every_pdf_with_a_text_layer_is_found_by_its_words(
    corpus: Path, facts: dict[str, dict[str, str]], folders: Folders, count: Callable[[str, int, int], None]
) -> None:
    app: App = build(folders, now=lambda: datetime(2026, 3, 2, 9, tzinfo=UTC))
    app.session.open(folders.library)
    known = [path for path, entry in facts.items() if path.startswith("pdf_") and entry.get("has_text_layer") == "True"]
    readable = [path for path in known if path.startswith(("pdf_clinical/", "pdf_forms/"))]
    previews = app.imports.look([corpus / path for path in readable], Progress())
    report = app.imports.file(previews, Destination(person_id=None), Progress())
    app.documents.catch_up(Progress())
    ids = dict(zip(readable, (document.id for document in report.filed), strict=True))
    missed = [
        path
        for path in readable
        if (words := words_of(corpus / path))
        and not any(ids[path] == view.document.id for word in words for view, _ in app.documents.search(word))
    ]
    app.close()
    count("PDF found by its words", len(readable) - len(missed), len(readable))
    assert missed == []

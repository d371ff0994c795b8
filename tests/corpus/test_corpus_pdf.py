"""Real PDFs: clinical ones and the request forms of hospitals."""

from collections.abc import Callable
from pathlib import Path

from recordkeeper.app.reader import Reader

FOLDERS = ("pdf_clinical/", "pdf_forms/")


def half_of(text: str, known: dict[str, str]) -> bool:
    """Whether there is at least half as much text as another library found in the first forty pages."""
    return 2 * len(text) >= int(known["text_chars_first40"])


def test_pages_and_text_of_every_pdf_agree(
    corpus: Path, facts: dict[str, dict[str, str]], reader: Reader, count: Callable[[str, int, int], None]
) -> None:
    known = {path: entry for path, entry in facts.items() if path.startswith(FOLDERS)}
    assert known
    wrong = [path for path, entry in known.items() if reader.look(corpus / path).pages != int(entry["pages"])]
    count("PDF pages", len(known) - len(wrong), len(known))
    with_text = [path for path, entry in known.items() if entry["has_text_layer"] == "True"]
    silent = [path for path in with_text if not half_of(reader.text(corpus / path), known[path])]
    count("PDF text layer", len(with_text) - len(silent), len(with_text))
    assert (wrong, silent) == ([], [])


def test_every_first_page_can_be_drawn(corpus: Path, facts: dict[str, dict[str, str]], reader: Reader) -> None:
    for path in facts:
        if path.startswith(FOLDERS):
            assert reader.render(corpus / path, 0, 120).startswith(b"\x89PNG"), path

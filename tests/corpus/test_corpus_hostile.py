"""Hostile and damaged files: whatever they are, the caller stays up and gets an answer or a known failure."""

from collections.abc import Callable
from pathlib import Path

from recordkeeper.app.reader import Reader
from recordkeeper.domain.errors import FileProblem, ReaderDied, ReaderTimeout


def test_no_hostile_file_brings_the_caller_down(
    corpus: Path, reader: Reader, count: Callable[[str, int, int], None]
) -> None:
    files = sorted(path for folder in corpus.glob("*_hostile") for path in folder.rglob("*") if path.is_file())
    assert files
    fatal = []
    for path in files:
        for ask in (reader.look, reader.text, lambda path: reader.render(path, 0, 120)):
            try:
                ask(path)
            except (ReaderDied, ReaderTimeout) as failure:
                fatal.append((path.name, failure.kind))
            except FileProblem as failure:
                assert failure.path == str(path)
    count("hostile files that leave even the reader alive", len(files) - len(fatal), len(files))
    assert fatal == []


def test_what_locks_a_pdf_is_said(corpus: Path, facts: dict[str, dict[str, str]], reader: Reader) -> None:
    for path, entry in facts.items():
        if path.startswith("pdf_hostile/") and entry.get("opens_with_empty_password") == "False":
            assert reader.look(corpus / path).error == "file_encrypted", path

"""The command ``look``, run as a program."""

import json
import subprocess
import sys
from pathlib import Path

from samples import ccda_text, pdf_bytes, written

# cli.md: what a row of ``look --json`` holds.
FIELDS = {
    "path", "inside", "format", "title", "person", "provider", "author", "document_date", "service_from", "service_to",
    "record_types", "is_summary", "pages", "sections", "bytes", "sha256", "warnings", "error",
}  # fmt: skip


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "recordkeeper", "look", *map(str, words)]
    return subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)


def test_a_folder_is_looked_at_and_what_is_damaged_is_named(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", ccda_text())
    written(tmp_path, "b.pdf", pdf_bytes("Words", title="Bill"))
    written(tmp_path, "c.pdf", b"%PDF-1.7 nothing")
    written(tmp_path, "d.pdf", b"")
    done = run(tmp_path, tmp_path / "gone", "--json")
    assert done.returncode == 1
    assert done.stderr == ""
    rows = json.loads(done.stdout)["files"]
    assert all(row.keys() >= FIELDS for row in rows)
    assert [(row["format"], row["title"], row["error"]) for row in rows] == [
        ("ccda", "Summary & plan", None),
        ("pdf", "Bill", None),
        ("pdf", None, "file_unparsed"),
        ("other", None, "file_empty"),
        ("other", None, "file_missing"),
    ]
    assert rows[0]["record_types"] == ["ccd"]
    assert rows[0]["person"] == {"name": "Maren T. Łukasz-O'Dell", "birth_date": "1978-02-14"}


def test_the_lines_say_what_a_person_wants_to_know(tmp_path: Path) -> None:
    done = run(written(tmp_path, "a.txt", ccda_text()))
    assert done.returncode == 0
    for words in ("Maren T. Łukasz-O'Dell", "February 14, 1978", "Seaside Clinic", "March 6, 2021", "summary"):
        assert words in done.stdout
    failed = run(tmp_path / "gone.pdf")
    assert "gone.pdf. Check its name" in failed.stdout
    assert failed.returncode == 1

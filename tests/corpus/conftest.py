"""Where the corpus of real files is, and what was counted on it. Without it these tests are skipped."""

import csv
import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from recordkeeper.app.reader import Limits, Reader
from recordkeeper.content.records import load_record_types
from recordkeeper.domain.record_type import loinc_index
from recordkeeper.resources import resources_root

Facts = dict[str, dict[str, str]]

_COUNTS = pytest.StashKey[list[str]]()


def _folder() -> Path:
    checkout = Path(__file__).resolve().parents[2]
    return Path(os.environ.get("RECORDKEEPER_CORPUS", checkout.parent / "shared" / "corpus"))


def pytest_configure(config: pytest.Config) -> None:
    """Make room for the counts."""
    config.stash.setdefault(_COUNTS, [])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show the counts, since a passing test prints nothing."""
    for line in config.stash.get(_COUNTS, []):
        terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real files."""
    folder = _folder()
    if not folder.is_dir():
        pytest.skip(f"no corpus at {folder}; name its folder in RECORDKEEPER_CORPUS")
    return folder


@pytest.fixture(scope="session")
def facts(corpus: Path) -> Facts:
    """What is known of each file: path, fact, value."""
    known: Facts = defaultdict(dict)
    with (corpus / "EXPECTED.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            known[row["path"]][row["fact"]] = row["value"]
    return known


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    """The killable process."""
    reader = Reader(Limits(), loinc_index(load_record_types(resources_root())))
    yield reader
    reader.close()


@pytest.fixture
def count(request: pytest.FixtureRequest) -> "Count":
    """Says how many of how many agree, now and in the summary."""
    return Count(request.config.stash[_COUNTS])


class Count:
    """One line for each fact."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines

    def __call__(self, what: str, agreeing: int, of: int) -> None:
        """Note one line."""
        self._lines.append(f"corpus: {what}: {agreeing} of {of}")
        print(self._lines[-1])  # noqa: T201

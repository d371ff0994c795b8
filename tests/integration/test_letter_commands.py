"""The commands ``letters`` and ``letter``, from their words to their answer."""

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from letter_desk import KINDS

from recordkeeper.app.application import App
from recordkeeper.cli.terminal import run
from recordkeeper.paths import Folders
from recordkeeper.resources import resources_root

Command = Callable[..., int]


@pytest.fixture
def command(tmp_path: Path) -> Command:
    def build(library: Path | None) -> App:
        folders = Folders(library=tmp_path / "l", state=tmp_path / "s", cache=tmp_path / "c", settings=tmp_path / "m")
        return App(folders, resources_root(), lambda: datetime(2026, 3, 2, 9, tzinfo=UTC), lambda act: act(), _bug)

    return lambda *words: run(words, build)


def _bug(problem: BaseException) -> None:
    raise problem


def test_letters_lists_the_kinds_with_title_needs_and_places(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("letters", "--json") == 0
    found = json.loads(capsys.readouterr().out)["letters"]
    assert [set(kind) for kind in found] == [{"id", "title", "needs", "asks", "places", "rights", "cites"}] * len(KINDS)
    assert [kind["id"] for kind in found] == list(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_the_printed_example_builds_a_letter(
    command: Command, capsys: pytest.CaptureFixture[str], tmp_path: Path, kind: str
) -> None:
    assert command("letter", kind, "--example") == 0
    facts, output = tmp_path / "facts.toml", tmp_path / "letter.pdf"
    facts.write_text(capsys.readouterr().out, encoding="utf-8")
    assert command("letter", kind, "--facts", str(facts), "-o", str(output), "--json") == 0
    found = json.loads(capsys.readouterr().out)["letter"]
    assert set(found) == {"kind", "path", "pages", "sha256", "reference"}
    assert (found["kind"], found["path"], found["reference"]) == (kind, str(output), "RK-7F3K-Q29D")
    assert found["sha256"] == hashlib.sha256(output.read_bytes()).hexdigest()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["facts.toml", "letter.pdf"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("birth = 1", "bad_facts"),
        ('dated = "2026-03-02"\n[person]\nbirth_date = "2027-01-01"', "bad_facts"),
        ("not toml", "bad_facts"),
        ("", "missing_facts"),
    ],
)
def test_bad_facts_are_a_known_failure_and_write_nothing(
    command: Command, capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, kind: str
) -> None:
    facts, output = tmp_path / "facts.toml", tmp_path / "letter.pdf"
    facts.write_text(text, encoding="utf-8")
    assert command("letter", "expedited", "--facts", str(facts), "-o", str(output), "--json") == 3
    assert json.loads(capsys.readouterr().out)["error"]["kind"] == kind
    assert not output.exists()


def test_a_folder_that_is_not_there_is_named(
    command: Command, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert command("letter", "expedited", "--example") == 0
    facts, output = tmp_path / "facts.toml", tmp_path / "nowhere" / "letter.pdf"
    facts.write_text(capsys.readouterr().out, encoding="utf-8")
    assert command("letter", "expedited", "--facts", str(facts), "-o", str(output), "--json") == 3
    assert json.loads(capsys.readouterr().out)["error"]["path"] == str(output)

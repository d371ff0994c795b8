"""The command line: what it says, what it gives back, and how it ends."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from factories import begun_request, notes
from samples import ccda_text, pdf_bytes, written
from standing import Clock

from recordkeeper.app.application import App
from recordkeeper.bootstrap import build
from recordkeeper.cli.terminal import commands, run
from recordkeeper.domain.event import EventKind
from recordkeeper.paths import Folders

Command = Callable[..., "Said"]


class Said:
    """What a command gave back."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> dict[str, Any]:
        """The one object on standard output, with nothing beside it."""
        assert self.err == ""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


@pytest.fixture
def command(folders: Folders, clock: Clock, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command in this process, on a library that is not there yet."""

    def runs(*words: object) -> Said:
        code = run([str(word) for word in words], lambda library: build(folders, now=clock.now))
        return Said(code, *capsys.readouterr())

    return runs


@pytest.fixture
def library(command: Command, tmp_path: Path) -> Path:
    """A library with Maria Delgado and Valley Oak Medical Center; the folder for files beside it."""
    for what in ("person", "provider"):
        facts = written(tmp_path, f"{what}.toml", command("add", what, "--example").out)
        assert command("add", what, "--facts", facts).code == 0
    return tmp_path


def program(*words: object, library: Path, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """The whole program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "recordkeeper", "--library", str(library), *[str(word) for word in words]],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


def keys_of(found: dict[str, Any]) -> list[str]:
    """Every name in an answer, however deep."""
    return [
        key
        for name, value in found.items()
        for key in (
            name,
            *(keys_of(value) if isinstance(value, dict) else ()),
            *(
                key
                for each in (value if isinstance(value, list) else ())
                if isinstance(each, dict)
                for key in keys_of(each)
            ),
        )
    ]


# --- every command ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(commands()))
def test_a_command_explains_itself(command: Command, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command(name, "--help")
    assert ended.value.code == 0
    assert "--json" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [["sing"], ["add"], ["import"], ["search"], ["add", "dog", "--example"], ["--loud"], []]
)
def test_wrong_words_end_with_2_and_without_a_traceback(
    command: Command, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        command(*words)
    assert ended.value.code == 2
    assert "usage: recordkeeper" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["todo"],
        ["search", "walnut"],
        ["places"],
        ["due", "--place", "US-CA", "--received", "2026-01-31"],
        ["add", "person", "--example"],
        ["import", "missing.pdf", "--person", "Maria Delgado"],
    ],
)
def test_json_is_one_object_with_names_in_snake_case(command: Command, library: Path, words: list[str]) -> None:
    names = keys_of(command(*words, "--json").json)
    assert names
    assert all(name == name.lower() and name.isidentifier() for name in names)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (["todo"], "library_missing"),
        (["search", "walnut"], "library_missing"),
        (["import", "a.pdf", "--person", "Maria Delgado"], "library_missing"),
        (["add", "person", "--facts", "nowhere.toml"], "file_missing"),
        (["due", "--place", "US", "--sent", "yesterday"], "bad_date"),
    ],
)
def test_a_known_failure_ends_with_3_and_says_cause_and_remedy(
    command: Command, folders: Folders, words: list[str], kind: str
) -> None:
    said = command(*words, "--json")
    assert said.code == 3
    error = said.json["error"]
    assert set(said.json) == {"error"}
    assert set(error) == {"kind", "message", "path"}
    assert error["kind"] == kind
    assert not folders.library.exists()
    plain = command(*words)
    assert (plain.code, plain.out, plain.err) == (3, "", error["message"] + "\n")


def test_a_known_failure_about_a_file_names_it(command: Command, tmp_path: Path) -> None:
    assert command("add", "person", "--facts", tmp_path / "no.toml", "--json").json["error"]["path"] == str(
        tmp_path / "no.toml"
    )


def test_a_date_that_is_none_is_quoted_as_it_was_typed(command: Command) -> None:
    said = command("due", "--place", "US-CA", "--received", "02/30/2026")
    assert said.code == 3
    assert "“02/30/2026” is not a date" in said.err
    assert "2019-03-14" in said.err


def test_an_unknown_kind_of_letter_is_told_where_the_kinds_are_listed(command: Command) -> None:
    said = command("letter", "nosuch", "--example")
    assert said.code == 3
    assert "no kind of letter called “nosuch”" in said.err
    assert "recordkeeper letters" in said.err
    assert "library" not in said.err


@pytest.mark.parametrize("words", [["add", "person"], ["letter", "initial_access"]])
def test_a_facts_file_that_is_not_there_is_said_to_be_none(command: Command, words: list[str]) -> None:
    said = command(*words, "--facts", "/nowhere.toml")
    assert said.code == 3
    assert said.err.startswith("There is no file /nowhere.toml.")
    assert "any more" not in said.err


# --- add --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("what", "name"), [("person", "Maria Delgado"), ("provider", "Valley Oak Medical Center")])
def test_the_example_of_what_can_be_added_can_be_added(command: Command, tmp_path: Path, what: str, name: str) -> None:
    example = command("add", what, "--example", "--json").json["example"]
    assert example.rstrip() == command("add", what, "--example").out.rstrip()
    added = command("add", what, "--facts", written(tmp_path, "facts.toml", example), "--json")
    assert (added.code, added.json[what]["name"]) == (0, name)


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ('legal_name = "Maria"\nbirth_date = 2030-01-01', "birth_date"),
        ('legal_name = "Maria"\nemails = ["maria"]', "emails"),
        ('legal_name = ""', "legal_name"),
        ('legal_name = "Maria"\nnickname = "Mimi"', "nickname"),
        ("legal_name = 7", "legal_name"),
        ('legal_name = "Maria"\nbirth_date = "May"', "birth_date"),
    ],
)
def test_facts_that_cannot_be_are_named_and_nothing_is_added(
    command: Command, tmp_path: Path, facts: str, name: str
) -> None:
    said = command("add", "person", "--facts", written(tmp_path, "facts.toml", facts), "--json")
    assert (said.code, said.json["error"]["kind"]) == (3, "bad_facts")
    assert name in said.json["error"]["message"]
    assert command("import", tmp_path / "x", "--person", "Maria", "--json").json["error"]["kind"] in (
        "not_found",
        "library_missing",
    )


@pytest.mark.parametrize("content", [b"legal_name = ", b"\xff\xfe", b"= ="])
def test_a_facts_file_that_is_none_is_named(command: Command, tmp_path: Path, content: bytes) -> None:
    said = command("add", "person", "--facts", written(tmp_path, "facts.toml", content), "--json")
    assert (said.code, said.json["error"]["kind"]) == (3, "bad_facts")
    assert "facts.toml" in said.json["error"]["message"]


# --- import, search ---------------------------------------------------------------------------------------------------


def test_what_is_imported_is_found_by_its_words(command: Command, library: Path) -> None:
    paths = notes(library / "mine", 2)
    said = command("import", *paths, "--person", "DELGADO, Maria", "--provider", "valley oak", "--json")
    assert said.code == 0
    assert [each["title"] for each in said.json["filed"]] == ["note 1", "note 2"]
    assert said.json["left_out"] == []
    found = command("search", "visit", "numb", "--json").json["found"]
    assert {each["title"] for each in found} == {"note 1", "note 2"}
    assert set(found[0]) == {"id", "title", "date", "person", "provider", "snippet"}
    assert (found[0]["person"], found[0]["provider"], found[0]["date"]) == (
        "Maria Delgado", "Valley Oak Medical Center", None,
    )  # fmt: skip
    assert "[Visit]" in found[0]["snippet"]


@pytest.mark.parametrize(
    "words", ["_", "***", '"', "note AND", "visit OR NOT", "(", "walnut*", "ﬁ", "'; DROP TABLE words;"]
)
def test_any_words_can_be_searched_for(command: Command, library: Path, words: str) -> None:
    command("import", *notes(library / "mine", 1), "--person", "Maria Delgado")
    assert command("search", words, "--json").code == 0


def test_nothing_found_says_what_to_try(command: Command, library: Path) -> None:
    assert command("search", "walnut", "--json").json == {"found": [], "unread": []}
    assert command("search", "walnut").out.startswith("Nothing was found.")


def test_what_cannot_be_read_for_the_search_is_named_and_ends_with_1(
    command: Command, library: Path, folders: Folders
) -> None:
    command("import", *notes(library / "mine", 1), "--person", "Maria Delgado")
    (original,) = folders.library.glob("files/*/*")
    original.unlink()
    assert command("search", "visit").code == 0
    shutil.rmtree(folders.cache)
    said = command("search", "visit", "--json")
    assert (said.code, said.json["found"], [each["title"] for each in said.json["unread"]]) == (1, [], ["note 1"])
    assert "“note 1”" in command("search", "visit").out


def test_what_is_left_out_is_named_with_its_reason_and_ends_with_1(command: Command, library: Path) -> None:
    good, again = notes(library / "mine", 2)
    command("import", again, "--person", "Maria Delgado")
    other = written(library, "other.xml", ccda_text())
    empty = written(library, "empty.pdf", b"")
    said = command("import", good, again, other, empty, library / "gone.pdf", "--person", "Maria Delgado", "--json")
    assert said.code == 1
    assert [each["title"] for each in said.json["filed"]] == ["note 1"]
    assert {Path(each["path"]).name: each["kind"] for each in said.json["left_out"]} == {
        "note 2.txt": "already", "other.xml": "mismatch", "empty.pdf": "file_empty", "gone.pdf": "file_missing",
    }  # fmt: skip
    assert all(each["message"].endswith((".", "--again", "--mismatched")) for each in said.json["left_out"])


def test_an_import_that_leaves_out_its_only_file_is_done_in_part_only(command: Command, library: Path) -> None:
    said = command("import", written(library, "other.xml", ccda_text()), "--person", "Maria Delgado")
    assert said.code == 1
    assert said.out.startswith("0 of 1 filed.")


def test_a_pdf_that_names_another_person_is_left_out_and_named(command: Command, library: Path) -> None:
    path = written(library, "other.pdf", pdf_bytes("Patient Name: QUILL, ADA B"))
    said = command("import", path, "--person", "Maria Delgado")
    assert said.code == 1
    assert "It names another person: QUILL, ADA B; you chose Maria Delgado." in said.out


def test_what_was_left_out_is_filed_when_asked_for(command: Command, library: Path) -> None:
    path = written(library, "other.xml", ccda_text())
    assert command("import", path, "--person", "Maria Delgado", "--mismatched", "--json").code == 0
    assert command("import", path, "--person", "Maria Delgado", "--mismatched", "--again", "--json").code == 0
    assert len(command("search", "walnut", "--json").json["found"]) == 2


def test_a_name_that_fits_nobody_or_several_is_told(command: Command, library: Path, tmp_path: Path) -> None:
    (path,) = notes(library / "mine", 1)
    assert command("import", path, "--person", "Ada Quill", "--json").json["error"]["kind"] == "not_found"
    twin = written(tmp_path, "twin.toml", 'legal_name = "Maria José Delgado"')
    command("add", "person", "--facts", twin)
    assert command("import", path, "--person", "Maria Jose Delgado", "--json").code == 0
    third = written(tmp_path, "third.toml", 'legal_name = "Delgado Maria"')
    command("add", "person", "--facts", third)
    assert command("import", path, "--person", "Maria Delgado", "--json").json["error"]["kind"] == "ambiguous"


def test_an_import_into_a_request_is_its_delivery(
    command: Command, folders: Folders, clock: Clock, tmp_path: Path
) -> None:
    app = build(folders, now=clock.now)
    app.session.open(folders.library)
    view = begun_request(app)
    app.close()
    said = command(
        "import", *notes(tmp_path / "mine", 2), "--person", "Maria Delgado", "--request", view.request.id, "--json"
    )
    assert said.code == 0
    app = build(folders, now=clock.now)
    app.session.open(folders.library)
    assert [event.kind for event in app.requests.view(view.request.id).events] == [EventKind.DELIVERY]
    app.close()
    unknown = command("import", tmp_path / "mine", "--person", "Maria Delgado", "--request", "nothing", "--json")
    assert unknown.json["error"]["kind"] == "not_found"


# --- todo -------------------------------------------------------------------------------------------------------------


def test_todo_lists_what_to_do_and_why(command: Command, folders: Folders, clock: Clock) -> None:
    app: App = build(folders, now=clock.now)
    app.session.open(folders.library)
    view = begun_request(app)
    app.close()
    said = command("todo", "--json").json
    assert set(said) == {"todos", "put_off", "waiting_for", "dates", "nothing_until", "calendar"}
    (todo,) = said["todos"]
    assert set(todo) == {"kind", "sentence", "reason", "date", "action", "target"}
    assert (todo["kind"], todo["target"], todo["date"]) == ("draft", view.request.id, None)
    assert command("todo").out.splitlines()[:2] == [todo["sentence"], f"  {todo['reason']}"]


def test_todo_says_until_when_there_is_nothing_to_do(command: Command, folders: Folders, clock: Clock) -> None:
    app: App = build(folders, now=clock.now)
    app.session.open(folders.library)
    view = begun_request(app)
    app.requests.record(view.request.id, EventKind.RECEIPT_PROVED, clock.now().date())
    app.close()
    # 15 days after 2 March is 17 March; a week before, it is time to ask.
    said = command("todo", "--json").json
    assert (said["todos"], said["put_off"], said["nothing_until"]) == ([], [], "2026-03-10")
    assert [(each["kind"], each["date"]) for each in said["dates"]][:2] == [
        ("follow_up", "2026-03-10"),
        ("law", "2026-03-17"),
    ]
    assert command("todo").out.splitlines()[0] == "There is nothing to do until March 10, 2026."


# --- the whole program ------------------------------------------------------------------------------------------------


def test_the_program_writes_names_of_every_script_whatever_the_terminal(tmp_path: Path) -> None:
    facts = written(tmp_path, "facts.toml", 'legal_name = "Łukasz Ćwik 雪"')
    said = program("add", "person", "--facts", facts, "--json", library=tmp_path / "l", PYTHONIOENCODING="ascii")
    assert (said.returncode, said.stderr) == (0, b"")
    assert json.loads(said.stdout.decode("utf-8"))["person"]["name"] == "Łukasz Ćwik 雪"


def test_another_program_on_the_same_library_is_told_that_it_is_open(app: App) -> None:
    said = program("todo", library=app.folders.library)
    assert (said.returncode, said.stdout) == (3, b"")
    assert b"already open" in said.stderr
    assert str(app.folders.library).encode() in said.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell's pipe")
@pytest.mark.parametrize("words", ["places", "places --json"])
def test_whoever_stops_reading_ends_it_quietly(tmp_path: Path, words: str) -> None:
    told = subprocess.run(
        f'"{sys.executable}" -m recordkeeper {words} | head -n 1', shell=True, capture_output=True, check=True
    )
    assert len(told.stdout.splitlines()) == 1
    assert told.stderr == b""


def test_the_version_is_said(tmp_path: Path) -> None:
    from recordkeeper import __version__

    assert program("--version", library=tmp_path).stdout.decode().strip() == __version__


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux runs without a screen")
@pytest.mark.parametrize("screen", [{}, {"DISPLAY": "", "WAYLAND_DISPLAY": ""}])
def test_the_window_without_a_screen_is_a_known_failure(tmp_path: Path, screen: dict[str, str]) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    said = subprocess.run(
        [sys.executable, "-m", "recordkeeper", "--library", str(tmp_path / "library")],
        env={**{name: value for name, value in os.environ.items() if name not in hidden}, **screen},
        capture_output=True,
        check=False,
    )
    assert (said.returncode, said.stdout) == (3, b"")
    assert said.stderr.decode().startswith("There is no screen")
    assert len(said.stderr.splitlines()) == 1

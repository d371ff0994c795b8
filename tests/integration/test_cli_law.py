"""The commands ``due`` and ``places``, from their words to their answer."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from recordkeeper.app.application import App
from recordkeeper.cli.terminal import run
from recordkeeper.paths import Folders
from recordkeeper.resources import resources_root


@pytest.fixture
def command(tmp_path: Path) -> Any:
    def build(library: Path | None) -> App:
        folders = Folders(library=tmp_path / "l", state=tmp_path / "s", cache=tmp_path / "c", settings=tmp_path / "m")
        return App(folders, resources_root(), lambda: datetime(2026, 2, 20, 9, tzinfo=UTC), lambda act: act(), _bug)

    return lambda *words: run(words, build)


def _bug(problem: BaseException) -> None:
    raise problem


def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    said = capsys.readouterr()
    found: dict[str, Any] = json.loads(said.out)
    assert said.err == ""
    return found


def test_due_answers_with_date_rule_citation_reason_and_clocks(command: Any, capsys: Any) -> None:
    words = "due --json --place US-CA --right copy --holder clinic --received 2026-01-31 --today 2026-02-01"
    assert command(*words.split()) == 0
    found = answer(capsys)
    assert set(found) == {"due_on", "rule", "citation", "estimated", "explanation", "conditional", "clocks"}
    assert (found["due_on"], found["rule"], found["estimated"]) == ("2026-02-15", "us-ca-copy", False)
    assert found["citation"] == "Cal. Health & Safety Code 123110(b)"
    assert "15 calendar days from January 31, 2026" in found["explanation"]
    assert [(entry["condition"], entry["date"]) for entry in found["conditional"]] == [("benefit_claim", "2026-03-02")]
    law, other, *_ = found["clocks"]
    assert set(law) == {"name", "date", "from_event", "rule", "explanation"}
    assert (law["name"], law["date"], law["from_event"], law["rule"]) == ("law", "2026-02-15", "receipt", "us-ca-copy")
    assert (other["name"], other["date"], other["rule"]) == ("other_rule", "2026-03-02", "us-hipaa-access")


def test_due_takes_a_condition_and_the_clock_of_the_app(command: Any, capsys: Any) -> None:
    words = "due --json --place us-tx --holder hospital --received 2025-12-01 --condition ehr_able=no"
    assert command(*words.split()) == 0
    found = answer(capsys)
    assert (found["due_on"], found["conditional"]) == ("2025-12-31", [])
    assert "missed" in {clock["name"] for clock in found["clocks"]}


def test_due_has_no_date_for_a_place_it_does_not_know(command: Any, capsys: Any) -> None:
    assert command("due", "--json", "--place", "CH", "--received", "2026-01-31") == 0
    found = answer(capsys)
    assert (found["due_on"], found["rule"], found["citation"], found["clocks"][0]["rule"]) == (None,) * 4
    assert "does not know the law" in found["explanation"]


def test_due_in_plain_words_begins_with_the_date(command: Any, capsys: Any) -> None:
    assert command("due", "--place", "US", "--sent", "2026-02-03") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "March 5, 2026 (estimated: the day they got it is not proved)"
    assert all(line.endswith((".", ")", "places")) for line in lines)


def test_due_says_which_condition_no_rule_asks_about(command: Any, capsys: Any) -> None:
    assert command("due", "--place", "US", "--sent", "2026-02-03", "--condition", "ehr_abel=yes") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "No rule of this place asks about: ehr_abel."


@pytest.mark.parametrize(
    "words",
    [
        "--right copy",
        "--place US --right everything",
        "--place US --holder wizard",
        "--place US --condition ehr_able=maybe",
        "--place US --condition ehr_able",
    ],
)
def test_wrong_words_end_with_2(command: Any, capsys: Any, words: str) -> None:
    with pytest.raises(SystemExit) as ended:
        command("due", *words.split())
    assert ended.value.code == 2


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("--received 2026-02-30", "bad_date"),
        ("--received 2026-02", "bad_date"),
        ("--received 9999-12-31", "bad_date"),
        ("--sent 2026-02-02 --received 2026-02-01", "bad_facts"),
        ("--received 2026-02-02 --extended 2026-02-01", "bad_facts"),
        ("--received 2026-02-02 --extended 2026-02-05 --extended-to 2026-02-04", "bad_facts"),
        ("--received 2026-02-02 --extended-to 2026-02-04", "bad_facts"),
    ],
)
def test_dates_that_cannot_be_are_a_known_failure(command: Any, capsys: Any, words: str, kind: str) -> None:
    assert command("due", "--json", "--place", "US", *words.split()) == 3
    assert answer(capsys)["error"]["kind"] == kind


def test_places_lists_every_rule_with_its_source_and_the_day_it_was_checked(command: Any, capsys: Any) -> None:
    assert command("places", "--json") == 0
    found = answer(capsys)
    assert set(found) == {"places"}
    places = {place["code"]: place for place in found["places"]}
    assert len(places) == 134
    assert (places["US-GU"]["researched"], places["US-GU"]["rules"], places["US-GU"]["parent"]) == (False, [], "US")
    hipaa = places["US"]["rules"][0]
    assert (hipaa["days"], hipaa["day_kind"], hipaa["citation"]) == (30, "calendar", "45 CFR 164.524(b)(2), (c)")
    assert (hipaa["checked_on"], hipaa["verified"], hipaa["letters_may_cite"]) == ("2026-11-22", True, True)
    assert hipaa["source_url"].startswith("http")
    benefit = next(rule for rule in places["US-CA"]["rules"] if rule["id"] == "us-ca-benefit-copy")
    assert not benefit["letters_may_cite"]
    assert (benefit["as_of"], places["US-CA"]["rules"][1]["as_of"]) == ("2015-06-01", None)


def test_places_in_plain_words_says_which_are_not_researched(command: Any, capsys: Any) -> None:
    assert command("places") == 0
    said = capsys.readouterr().out
    assert "US-TX  Texas\n" in said
    assert "US-GU  Guam: not researched yet" in said
    assert "Checked November 22, 2026, as of January 2, 2026. " in said
    assert "Checked November 22, 2026; the source shows no date. " in said
    assert "as of November 22, 2026" not in said

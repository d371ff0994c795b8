"""The troubleshooter's acts: each try in the history with its proof, the loop guard, the case kept half way."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from factories import contact, person, provider
from samples import written

from recordkeeper.app.application import App
from recordkeeper.app.troubleshooter import Try, Where
from recordkeeper.cli.troubleshoot import NAME
from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.domain.path import PathPhase
from recordkeeper.domain.person import Authority
from recordkeeper.domain.portal import Portal, PortalAccount, PortalStep
from recordkeeper.domain.provider import ContactPurpose, Registration
from recordkeeper.domain.todo import TodoKind
from recordkeeper.domain.troubleshooting import Act, Case, Do, Finished
from recordkeeper.main import main

TRUTH = tomllib.loads((Path(__file__).parents[1] / "unit" / "troubleshooting_truth.toml").read_text(encoding="utf-8"))
TODAY = date(2026, 3, 2)


@pytest.fixture
def where(app: App) -> Where:
    """Maria's account at Valley Oak."""
    maria, valley = app.people.add(person()), provider()
    app.providers.add(
        valley,
        contact(valley, phone="559-555-0100"),
        contact(valley, purpose=ContactPurpose.REGISTRATION, phone="559-555-0111", address=""),
        contact(valley, purpose=ContactPurpose.PORTAL_HELP, phone="559-555-0122", address="", worked=False),
    )
    app.providers.keep_registration(Registration(person_id=maria.id, provider_id=valley.id, patient_number="48213"))
    portal = Portal(name="OakChart")
    account = PortalAccount(portal_id=portal.id, person_id=maria.id, owner_id=maria.id)
    app.portals.add(portal, valley.id, account)
    return Where(maria.id, valley.id, account.id)


def every_outcome() -> Iterator[tuple[str, str]]:
    for cause, ways in TRUTH["endings"].items():
        remedies = TRUTH["remedies"][cause]
        for way in ways:
            yield from ((remedy, told) for remedy, told in zip(remedies, way.split(), strict=False) if told != "-")


@pytest.mark.parametrize(("remedy", "outcome"), sorted(set(every_outcome())))
def test_what_is_noted_of_each_try_is_what_the_table_says(app: App, where: Where, remedy: str, outcome: str) -> None:
    graph = app.troubleshooter.graph
    kind, step, *done = TRUTH["recorded"][remedy].split()
    promises = graph.remedies[remedy].outcome(outcome).promises
    by = date(2026, 3, 9) if promises else None
    event = app.troubleshooter.record(where, graph.remedies[remedy], outcome, Try(on=TODAY, note="It said no.", by=by))
    assert event is not None
    assert (event.kind, event.summary, event.account_id) == (EventKind(kind), "It said no.", where.account_id)
    assert event.details.get("step", "-") == step
    worked = "ordered" if outcome == "ordered" else "yes" if outcome in done else "no"
    # A call that settled nothing is no try of the step.
    assert event.details.get("worked") == (None if kind == "call" and worked == "no" else worked)
    assert event.details.get("by") == (by.isoformat() if by else None)
    assert event.channel is (Channel.PHONE if kind == "call" else None)
    # Every try is in the history, and can be read there.
    assert [entry.event.id for entry in app.timeline.entries()] == [event.id]


def test_a_try_is_kept_with_its_time_words_and_screenshot(app: App, where: Where, tmp_path: Path) -> None:
    shot = written(tmp_path, "screen.txt", "We could not verify you")
    remedy = app.troubleshooter.graph.remedies["verify_once_more"]
    noted = Try(on=date(2026, 3, 1), at=time(14, 30), note="We could not verify you", proof=shot)
    app.troubleshooter.record(where, remedy, "failed", noted)
    (entry,) = app.timeline.entries()
    assert (entry.event.happened_on, entry.event.happened_at) == (date(2026, 3, 1), time(14, 30))
    assert [file.original_name for file in entry.proofs] == ["screen.txt"]
    (account,) = app.portals.accounts()
    assert (account.path[PortalStep.VERIFIED].failed, account.phase) == (True, PathPhase.STUCK)


def test_a_promise_on_the_phone_becomes_a_day_on_home(app: App, where: Where) -> None:
    remedy = app.troubleshooter.graph.remedies["call_details"]
    app.troubleshooter.record(where, remedy, "promised", Try(on=TODAY, spoke_with="Ms. Ortiz", by=date(2026, 3, 9)))
    assert [(each.on, each.kind.value) for each in app.todo.agenda() if each.target == where.account_id] == [
        (date(2026, 3, 9), "portal_promise"),
    ]
    assert app.troubleshooter.promised(where) == date(2026, 3, 9)


def test_too_early_becomes_a_day_to_look_again_and_then_a_request(app: App, where: Where, clock: object) -> None:
    graph = app.troubleshooter.graph
    replies = {"which_record": "result", "how_recent_result": "days"}

    def ended() -> list[str]:
        begun = app.troubleshooter.begin(where, ("record_missing",))
        case = replace(begun, replies=replies, outcomes={"look_elsewhere": "not_there"})
        end = app.troubleshooter.position(case)
        assert isinstance(end, Finished)
        return [ending.id for _, ending in end.endings]

    assert ended() == ["look_again"]
    app.troubleshooter.record_wait(where, graph.causes["not_released"], graph.endings["look_again"])
    assert TodoKind.LOOK_AGAIN not in [todo.kind for todo in app.todo.today().todos]
    clock.go_on(days=7)  # type: ignore[attr-defined]
    assert TodoKind.LOOK_AGAIN in [todo.kind for todo in app.todo.today().todos]
    assert ended() == ["request_records"]
    # The result came after all: the next one that is missing is waited for anew.
    app.troubleshooter.record(where, graph.remedies["look_elsewhere"], "found", Try(on=app.today()))
    assert ended() == ["look_again"]


def test_a_reset_of_last_week_is_not_offered_again_today(app: App, where: Where, clock: object) -> None:
    reset = app.troubleshooter.graph.remedies["reset_once"]
    app.troubleshooter.record(where, reset, "no_mail", Try(on=TODAY))
    clock.go_on(days=7)  # type: ignore[attr-defined]
    begun = app.troubleshooter.begin(where, ("cannot_log_in",))
    tried = {"check_address": "real", "check_typing": "failed"}
    now = app.troubleshooter.position(replace(begun, replies={"at_login": "wrong_password"}, outcomes=tried))
    assert isinstance(now, Do)
    assert now.remedy.id == "look_in_spam"


def test_after_a_correction_what_failed_before_counts_no_more(app: App, where: Where) -> None:
    graph = app.troubleshooter.graph
    for remedy, outcome in (("reset_once", "no_mail"), ("verify_once_more", "failed"), ("call_details", "in_writing")):
        app.troubleshooter.record(where, graph.remedies[remedy], outcome, Try(on=TODAY))
    used = app.troubleshooter.begin(where).used
    assert (used["reset"], used["verification"]) == (1, 1)
    app.troubleshooter.record(where, graph.remedies["call_details"], "corrected", Try(on=TODAY))
    assert set(app.troubleshooter.begin(where).used.values()) == {0}


def test_two_checks_that_failed_by_hand_are_two_tries(app: App, where: Where) -> None:
    account = app.portals.account(where.account_id)
    for day in (1, 2):
        app.portals.record_step(account, PortalStep.VERIFIED, worked=False, on=date(2026, 3, day))
    assert app.troubleshooter.begin(where).used["verification"] == 2
    other = Where(where.person_id, app.providers.add(provider("Other")).id)
    assert app.troubleshooter.begin(other).used["verification"] == 0


def test_the_call_card_has_the_best_number_first_and_who_one_is_to_them(app: App, where: Where) -> None:
    card = app.troubleshooter.call_card(where, app.troubleshooter.graph.remedies["call_details"])
    assert [each.phone for each in card.contacts] == ["559-555-0111", "559-555-0100", "559-555-0122"]
    assert dict(card.patient) == {
        "name": "Maria Delgado", "birth_date": "1984-05-02", "patient_number": "48213", "phone": "559-555-0142",
        "email": "maria@example.org", "address": "12 Larkspur Lane, Fresno, CA 93701",
    }  # fmt: skip
    assert card.caller == ""
    daughter = app.people.add(person("Ana Delgado"))
    app.people.add_authority(Authority(person_id=where.person_id, actor_id=daughter.id, relationship="daughter"))
    assert (
        app.troubleshooter.call_card(where, app.troubleshooter.graph.remedies["call_details"]).caller == "Ana Delgado"
    )


def test_where_nothing_is_noted_there_is_advice_and_nothing_is_recorded(app: App) -> None:
    nowhere, graph = Where(), app.troubleshooter.graph
    assert app.troubleshooter.record(nowhere, graph.remedies["reset_once"], "failed", Try(on=TODAY)) is None
    assert app.troubleshooter.record_wait(nowhere, graph.causes["outage"], graph.endings["try_later"]) is None
    assert app.troubleshooter.call_card(nowhere, graph.remedies["call_details"]).contacts == ()
    assert app.timeline.entries() == ()


def test_a_case_that_is_left_is_there_again_and_one_of_another_version_is_not(app: App, where: Where) -> None:
    case = Case(
        symptoms=("cannot_log_in",), replies={"at_login": "locked"}, outcomes={"call_unlock": "refused"},
        urgent=True, used={"reset": 1},
    )  # fmt: skip
    app.troubleshooter.keep(where, case)
    assert app.troubleshooter.kept() == (where, case)
    app.troubleshooter.keep(where, Case(symptoms=("gone",)))
    assert app.troubleshooter.kept() is None
    app.troubleshooter.forget()
    assert app.troubleshooter.kept() is None


def test_every_call_has_somebody_to_call(app: App) -> None:
    for remedy in app.troubleshooter.graph.remedies.values():
        assert bool(remedy.purposes) is (remedy.act is Act.CALL)


# --- the command ------------------------------------------------------------------------------------------------------


def told(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, object]:
    assert main([NAME, *words, "--json"]) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def test_the_command_lists_the_symptoms(app: App, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys)["symptoms"]
    assert isinstance(found, list)
    assert {"id": "cannot_log_in", "text": "I cannot log in."} in found
    assert len(found) == len(TRUTH["symptoms"])


def test_the_command_asks_then_names_the_class_and_the_steps(app: App, capsys: pytest.CaptureFixture[str]) -> None:
    asked = told(capsys, "not_verified")
    assert isinstance(asked["question"], dict)
    assert asked["question"]["id"] == "on_file_known"
    answered = told(capsys, "not_verified", "--answer", "on_file_known=differs")
    assert (answered["question"], answered["classes"], answered["next"]) == (None, ["identity"], "call_details")
    ended = told(
        capsys, "not_verified", "--answer", "on_file_known=differs", "--tried", "call_details=in_writing"
    )["endings"]  # fmt: skip
    assert isinstance(ended, list)
    assert [(each["id"], each["letters"]) for each in ended] == [("correct_details", ["demographic_correction"])]


def test_the_command_says_in_plain_words_what_is_next(app: App, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([NAME, "code_elsewhere"]) == 0
    out = capsys.readouterr().out
    assert "They have an old phone or e-mail of yours (Getting in)" in out
    assert "→ 1. Do not try again yet." in out
    assert main([NAME, "--urgent"]) == 0
    assert "Call the records department now." in capsys.readouterr().out


@pytest.mark.parametrize("words", [["gone"], ["cannot_log_in", "--answer", "at_login=gone"]])
def test_the_command_says_so_when_there_is_no_such_thing(
    app: App, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([NAME, *words]) == 3
    assert "no such one" in capsys.readouterr().err

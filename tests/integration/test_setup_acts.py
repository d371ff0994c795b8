"""The guided set-up in a library: left and resumed, and what it ends with."""

from datetime import date
from pathlib import Path

import pytest
from factories import person, provider
from samples import written

from recordkeeper.app.application import App
from recordkeeper.app.setup import Outcome
from recordkeeper.domain.errors import MissingFacts
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.request import Right, Stage
from recordkeeper.domain.setup import SetupPage
from recordkeeper.domain.setup_plan import answers_of
from recordkeeper.domain.todo import TodoAction, TodoKind

EXPRESS = {
    "route": "express",
    "you.name": "Maria Delgado",
    "you.birth_date": "1984-05-02",
    "you.address": "12 Larkspur Lane\nFresno, CA 93701",
    "you.phone": "559-555-0142",
    "provider.name": "Valley Oak",
    "provider.kind": "clinic",
    "provider.place": "US-CA",
    "contact.address": "400 Orchard Avenue\nFresno, CA 93702",
    "sensitive.all": "no",
}


def whole(app: App) -> dict[str, str]:
    """The whole way, with a portal that has an old phone number on file."""
    return (
        EXPRESS
        | {
            "route": "whole",
            "portal.has": "yes",
            "portal.name": "MyChart",
            "on_file.phone": "559-555-0100",
            "path.done": "found,official",
            "path.failed": "account",
            "records.kinds": "lab,imaging_report",
            "records.first": "2019-01-01",
            "records.last": "2025-12-31",
            "delivery.first": "portal_download",
            "delivery.second": "paper_by_mail",
        }
        | {f"sensitive.{each.id}": "no" for each in app.records.sensitive}
    )


def kinds(outcome: Outcome) -> list[str]:
    return [letter.kind for letter in outcome.letters]


def test_what_was_answered_is_there_again_after_closing(app: App) -> None:
    assert app.setup.resumed() is None
    app.setup.keep(SetupPage.PROVIDER, EXPRESS)
    app.session.close()
    app.session.open(app.folders.library)
    assert app.setup.resumed() == (SetupPage.PROVIDER, EXPRESS)
    app.setup.forget()
    assert app.setup.resumed() is None


def test_keeping_answers_makes_nothing_and_cannot_be_undone(app: App) -> None:
    app.setup.keep(SetupPage.PROVIDER, EXPRESS)
    assert app.people.all() == ()
    assert app.session.history.undoable is None


def test_the_express_lane_ends_with_a_letter_that_is_ready(app: App) -> None:
    app.setup.keep(SetupPage.FINISH, EXPRESS)
    outcome = app.setup.finish(EXPRESS)
    assert (kinds(outcome), outcome.blocked) == (["initial_access"], ())
    (view,) = app.requests.all()
    assert (view.stage, view.unsent_letters) == (Stage.READY, outcome.letters)
    assert app.setup.resumed() is None
    assert app.letters.content(outcome.letters[0]).startswith(b"%PDF")


def test_the_whole_way_with_wrong_details_on_file_ends_with_two_letters(app: App) -> None:
    outcome = app.setup.finish(whole(app))
    assert (kinds(outcome), outcome.blocked) == (["demographic_correction", "initial_access"], ())
    assert {view.request.right for view in app.requests.all()} == {Right.CORRECTION, Right.COPY}
    assert "559-555-0100" in app.letters.text(outcome.letters[0])
    (account,) = app.portals.accounts()
    assert account.is_stuck


def test_a_need_by_a_date_adds_a_letter_that_asks_for_quick_handling(app: App) -> None:
    urgent = {"need.has": "yes", "need.by": "2026-03-20", "need.reason": "surgery"}
    outcome = app.setup.finish(whole(app) | urgent)
    assert kinds(outcome) == ["demographic_correction", "initial_access", "expedited"]
    assert "surgery" in app.letters.text(outcome.letters[2])


@pytest.mark.parametrize(
    ("left_out", "missing"), [("sensitive.genetic", "sensitive.genetic"), ("records.last", "items.1.last_day")]
)
def test_a_fact_that_is_missing_blocks_only_its_own_letter_and_loses_nothing(
    app: App, left_out: str, missing: str
) -> None:
    outcome = app.setup.finish(whole(app) | {left_out: ""})
    assert kinds(outcome) == ["demographic_correction"]
    ((request_id, failure),) = outcome.blocked
    assert isinstance(failure, MissingFacts)
    assert missing in failure.names
    view = app.requests.view(request_id)
    assert (view.stage, [item.kind for item in view.items]) == (Stage.DRAFT, ["lab", "imaging_report"])


def test_what_was_asked_before_is_waiting_and_not_a_draft(app: App) -> None:
    outcome = app.setup.finish(
        EXPRESS | {"asked.already": "yes", "asked.on": "2026-02-02", "asked.channel": "fax", "asked.proof": "OK"}
    )
    assert (outcome.letters, outcome.blocked) == ((), ())
    (view,) = app.requests.all()
    assert (view.stage, view.letters) == (Stage.WAITING, ())
    assert view.receipt is not None
    assert (view.receipt.on, view.receipt.proved) == (date(2026, 2, 2), True)
    # 15 days after receipt: Cal. Health & Safety Code 123110(b).
    assert (view.due.due_on, view.is_overdue) == (date(2026, 2, 17), True)
    assert [event.kind for event in view.events] == [EventKind.ASKED_ELSEWHERE]


def test_skipping_everything_but_the_name_still_ends_with_a_person(app: App) -> None:
    outcome = app.setup.finish({"you.name": "Maria Delgado"})
    assert (outcome.letters, app.requests.all()) == ((), ())
    assert [each.legal_name for each in app.people.all()] == ["Maria Delgado"]
    assert app.session.history.undoable == "finish_setup"


def test_a_further_provider_is_added_for_somebody_known(app: App) -> None:
    somebody = app.people.add(person())
    app.setup.finish(whole(app) | {"you.id": somebody.id, "you.name": "nobody else"})
    assert app.people.all() == (somebody,)
    assert {view.person for view in app.requests.all()} == {somebody}


def test_a_further_request_to_a_known_provider_keeps_answers_of_its_own(app: App) -> None:
    somebody, clinic = app.people.add(person()), app.providers.add(provider())
    answers = whole(app) | answers_of(somebody) | {"provider.id": clinic.id, "on_file.phone": ""}
    app.setup.keep(SetupPage.START, EXPRESS)
    app.setup.keep(SetupPage.RECORDS, answers)
    assert app.setup.resumed() == (SetupPage.START, EXPRESS)
    assert app.setup.resumed(clinic.id) == (SetupPage.RECORDS, answers)
    app.setup.finish(answers)
    assert app.providers.all() == (clinic,)
    assert app.setup.resumed(clinic.id) is None
    assert app.setup.resumed() is not None


def test_a_letter_that_the_disk_has_no_room_for_leaves_no_doubles(app: App) -> None:
    letters = app.session.library.path / "letters"
    letters.rmdir()
    letters.write_text("This is in the way of the folder for letters.")
    outcome = app.setup.finish(whole(app))
    assert len(outcome.blocked) == 2
    assert (len(app.people.all()), len(app.providers.all()), len(app.requests.all())) == (1, 1, 2)
    assert app.setup.resumed() is None
    letters.unlink()
    letters.mkdir()
    view = next(each for each in app.requests.all() if each.request.right is Right.COPY)
    assert app.letters.finalise(view, "initial_access").pages >= 1


def test_the_paper_that_lets_one_act_and_the_photo_of_a_portals_name_are_filed_where_they_belong(
    app: App, tmp_path: Path
) -> None:
    scan, photo = written(tmp_path, "power.txt", "I appoint"), written(tmp_path, "bill.txt", "MyChart")
    app.setup.finish(
        whole(app)
        | {
            "acting.has": "yes",
            "patient.name": "Rafael Delgado",
            "patient.birth_date": "1951-11-23",
            "patient.phone": "559-555-0177",
            "acting.relationship": "daughter",
            "acting.paper": "power of attorney",
            "acting.until": "2027-01-31",
            "acting.scan": str(scan),
            "portal.photo": str(photo),
        }
    )
    rafael = app.people.named("Rafael Delgado")
    assert rafael.phones == ("559-555-0177",)
    (authority,) = app.people.authorities(rafael.id)
    assert authority.valid_until == date(2027, 1, 31)
    assert authority.file_id
    found = next(entry for entry in app.timeline.entries() if entry.event.details.get("step") == PortalStep.FOUND)
    assert [file.original_name for file in found.proofs] == ["bill.txt"]
    # The records are the father's, and so is the correction of his old phone.
    assert {view.person.legal_name for view in app.requests.all()} == {"Rafael Delgado"}
    (correction,) = (each for view in app.requests.all() for each in view.corrections)
    assert (correction.as_shown, correction.should_be) == ("559-555-0100", "559-555-0177")


def test_a_need_that_was_told_is_kept_also_when_the_rest_was_skipped(app: App) -> None:
    told = {name: text for name, text in whole(app).items() if not name.startswith("records.")}
    outcome = app.setup.finish(told | {"need.has": "yes", "need.by": "2026-03-25", "need.reason": "surgery"})
    drafts = [view for view in app.requests.all() if view.request.right is Right.COPY]
    assert [(view.stage, view.request.needed_by, view.request.need_reason) for view in drafts] == [
        (Stage.DRAFT, date(2026, 3, 25), "surgery"),
    ]
    assert "initial_access" not in kinds(outcome)
    assert date(2026, 3, 25) in [each.on for each in app.todo.agenda()]


def test_a_request_that_was_left_half_way_is_on_home_with_its_provider(app: App) -> None:
    maria, valley = app.people.add(person()), app.providers.add(provider())
    app.setup.keep(SetupPage.RECORDS, {**answers_of(maria), "provider.id": valley.id, "records.kinds": "lab"})
    (todo,) = (each for each in app.todo.today().todos if each.kind is TodoKind.CONTINUE_SETUP)
    assert (todo.action, todo.target) == (TodoAction.ASK, valley.id)
    assert app.words.sentence(todo.sentence) == f"Go on with the request to {valley.name} where you left it."

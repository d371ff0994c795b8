"""Stuck at a portal, through the window: every page and every ending, what is noted, where the buttons lead."""

from collections.abc import Callable, Iterator
from pathlib import Path

import factories
import pytest
from hearing import Said
from holders import Holders, holders
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from samples import written
from standing import Clock
from troubleshooting import TRUTH, answer, endings, note, press_ending, shown, tick, way_to

from recordkeeper.app.application import App
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.person import Authority
from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.todo import TodoKind
from recordkeeper.domain.troubleshooting import Ask, Do
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.guide_dialog import GuideDialog
from recordkeeper.gui.dialogs.person_dialog import PersonDialog
from recordkeeper.gui.dialogs.registration_dialog import RegistrationDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.setup.window import SetupWindow
from recordkeeper.gui.troubleshooter.window import TroubleshooterWindow

Open = Callable[..., TroubleshooterWindow]
TRUTHFUL = {"record_missing": {"which_record": "report", "how_recent_result": "longer", "made_elsewhere": "here"}}


@pytest.fixture
def known(app: App) -> Holders:
    """Maria's account at Valley Oak."""
    return holders(app)


@pytest.fixture
def opened(window: MainWindow, context: Context, qtbot: QtBot) -> Open:
    """Opens it over the window."""

    def open_it(place: str = "", *, step: PortalStep | None = None, urgent: bool = False) -> TroubleshooterWindow:
        troubleshooter = TroubleshooterWindow(window, context, place, step=step, urgent=urgent)
        troubleshooter.open()
        qtbot.waitUntil(troubleshooter.isVisible)
        return troubleshooter

    return open_it


def walks() -> Iterator[tuple[str, str]]:
    """For each cause its longest way, and for each ending the shortest: together they show every page and ending."""
    for cause, ways in TRUTH["endings"].items():
        yield cause, max(ways, key=lambda way: len(way.split()))
    rows = [(cause, way, end) for cause, ways in TRUTH["endings"].items() for way, end in ways.items()]
    for ending in sorted({end for _, _, end in rows}):
        cause, way, _ = min((row for row in rows if row[2] == ending), key=lambda row: len(row[1].split()))
        yield cause, way


WALKS = sorted(set(walks()))


def test_the_walks_below_come_by_every_remedy_and_every_ending() -> None:
    shown_remedies = {
        remedy
        for cause, way in WALKS
        for remedy, outcome in zip(TRUTH["remedies"][cause], way.split(), strict=False)
        if outcome != "-"
    }
    assert shown_remedies == TRUTH["recorded"].keys()
    assert {TRUTH["endings"][cause][way] for cause, way in WALKS} == {
        end for ways in TRUTH["endings"].values() for end in ways.values()
    }
    assert {cause for cause, _ in WALKS} == TRUTH["endings"].keys()


@pytest.mark.parametrize(("cause", "way"), WALKS)
def test_each_page_says_all_its_words_and_each_try_is_noted(
    opened: Open, app: App, known: Holders, qtbot: QtBot, cause: str, way: str
) -> None:
    words = app.words
    before = len(app.timeline.entries())
    window = opened(known.account.id, urgent=cause == "urgent")
    if cause != "urgent":
        symptom, replies = way_to(cause)
        assert words.text(f"troubleshooting.symptom.{symptom}") in shown(window)
        tick(window, [symptom])
        for question in replies:
            now = window.position
            assert isinstance(now, Ask)
            assert now.question.id == question
            page = shown(window)
            assert words.text(f"troubleshooting.question.{question}.text") in page
            for reply in TRUTH["replies"][question]:
                assert words.text(f"troubleshooting.question.{question}.{reply}") in page
            window.fields["reply"].set_value(replies[question])
            window.form.nextButton.click()
    tried = 0
    for remedy, outcome in zip(TRUTH["remedies"][cause], way.split(), strict=False):
        if outcome == "-":
            continue
        now = window.position
        assert isinstance(now, Do)
        if now.cause.id != cause:  # Another cause of the same symptom comes before.
            note(window, qtbot, "real")
            tried += 1
        now = window.position
        assert isinstance(now, Do)
        assert (now.cause.id, now.remedy.id) == (cause, remedy)
        page = shown(window)
        key = f"troubleshooting.remedy.{remedy}"
        for text in (f"troubleshooting.cause.{cause}.title", f"troubleshooting.cause.{cause}.why", f"{key}.text"):
            assert words.text(text) in page
        for each in now.remedy.outcomes:
            assert words.text(f"{key}.{each.id}") in page
        if now.remedy.purposes:
            assert words.text(f"{key}.say") in page
            assert words.text(f"{key}.write_down") in page
            assert "559-555-0100" in page or "registration" in str(now.remedy.purposes)
        note(window, qtbot, outcome)
        tried += 1
    ending = TRUTH["endings"][cause][way]
    assert endings(window) == [ending]
    day = {"look_again": "2026-03-09", "try_later": "2026-03-03", "call_again": "2026-03-03"}.get(ending, "2026-03-09")
    page = shown(window)
    facts = {"until": day, "reminder": words.text("troubleshooting.home_reminds")}
    for part in ("title", "text", "button"):
        assert words.text(f"troubleshooting.ending.{ending}.{part}", facts) in page
    assert len(app.timeline.entries()) == before + tried


def test_a_try_is_noted_with_its_time_words_and_screenshot(
    opened: Open, app: App, known: Holders, qtbot: QtBot, tmp_path: Path
) -> None:
    shot = written(tmp_path, "screen.txt", "We could not verify you")
    window = opened(known.account.id)
    tick(window, ["not_verified"])
    answer(window, {"on_file_known": "same"})
    note(
        window,
        qtbot,
        "not_told",
        spoke_with="Ms. Ortiz",
        at="8:30 am",
        on="2026-03-01",
        note="Error 403",
        proof_file=str(shot),
    )
    entry = next(each for each in app.timeline.entries() if each.event.kind is EventKind.CALL)
    assert (entry.event.summary, entry.event.details["spoke_with"]) == ("Error 403", "Ms. Ortiz")
    assert entry.event.happened_at is not None
    assert [file.original_name for file in entry.proofs] == ["screen.txt"]


def test_what_is_missing_is_said_in_place_and_nothing_is_noted(opened: Open, app: App, known: Holders) -> None:
    before = len(app.timeline.entries())
    window = opened(known.account.id)
    window.form.nextButton.click()
    assert app.words.text("checks.missing_symptom") in shown(window)
    tick(window, ["not_verified"])
    window.form.nextButton.click()
    assert app.words.text("checks.missing_reply") in shown(window)
    answer(window, {"on_file_known": "differs"})
    window.form.nextButton.click()
    assert app.words.text("checks.missing_outcome") in shown(window)
    window.fields["outcome"].set_value("promised")
    assert window.fields["by"].isVisible()
    window.form.nextButton.click()
    assert app.words.text("checks.missing_by") in shown(window)
    assert len(app.timeline.entries()) == before


def test_going_back_is_possible_until_something_was_noted(opened: Open, known: Holders, qtbot: QtBot) -> None:
    window = opened(known.account.id)
    assert not window.form.backButton.isVisible()
    tick(window, ["cannot_log_in"])
    answer(window, {"at_login": "locked"})
    window.form.backButton.click()
    assert isinstance(window.position, Ask)
    window.form.backButton.click()
    assert window.position is None
    assert window.fields["symptoms"].value() == "cannot_log_in"
    window.form.nextButton.click()
    answer(window, {"at_login": "locked"})
    note(window, qtbot, "real")
    assert not window.form.backButton.isVisible()
    window.form.restartButton.click()
    assert window.position is None


def test_a_case_that_was_left_goes_on_where_it_was(opened: Open, known: Holders, qtbot: QtBot) -> None:
    window = opened(known.account.id)
    tick(window, ["cannot_log_in"])
    answer(window, {"at_login": "locked"})
    note(window, qtbot, "real")
    window.form.closeButton.click()
    again = opened(known.account.id)
    now = again.position
    assert isinstance(now, Do)
    assert now.remedy.id == "call_unlock"
    assert "You are back where you left off." in shown(again)


def test_the_symptoms_of_the_step_that_failed_come_first(opened: Open, known: Holders) -> None:
    window = opened(known.account.id, step=PortalStep.VERIFIED)
    texts = shown(window)
    assert texts.index("They cannot check who I am") < texts.index("I cannot log in.")


def test_with_no_portal_noted_there_is_advice_and_the_way_to_note_one(
    opened: Open, app: App, window: MainWindow, qtbot: QtBot
) -> None:
    troubleshooter = opened()
    tick(troubleshooter, ["code_elsewhere"])
    assert not troubleshooter.fields["on"].isVisible()
    assert troubleshooter.form.nextButton.text() == "Go on"
    note(troubleshooter, qtbot, "in_writing")
    assert app.timeline.entries() == ()
    press_ending(troubleshooter, "correct_details")
    qtbot.waitUntil(lambda: window.findChild(SetupWindow) is not None)


def test_a_wait_without_a_portal_says_that_nobody_will_remind(opened: Open, app: App, qtbot: QtBot) -> None:
    window = opened()
    tick(window, ["page_error"])
    answer(window, {"how_long_down": "today"})
    note(window, qtbot, "failed")
    assert app.words.text("troubleshooting.not_reminded") in shown(window)
    press_ending(window, "try_later")
    assert "Choose the portal first" in shown(window)


def test_a_day_to_look_again_is_on_home_and_the_case_is_over(
    opened: Open, app: App, known: Holders, qtbot: QtBot
) -> None:
    window = opened(known.account.id)
    tick(window, ["record_missing"])
    answer(window, {"which_record": "result", "how_recent_result": "days"})
    note(window, qtbot, "not_there")
    press_ending(window, "look_again")
    assert "Done" in shown(window)
    assert window.findChild(QPushButton, "ending_look_again").isVisible() is False  # type: ignore[union-attr]
    assert app.troubleshooter.kept() is None
    assert [each.kind for each in app.todo.agenda() if each.target == known.account.id] == ["portal_again"]
    assert TodoKind.PORTAL_STUCK not in [todo.kind for todo in app.todo.today().todos]


def test_what_works_leads_to_the_provider(opened: Open, window: MainWindow, known: Holders, qtbot: QtBot) -> None:
    troubleshooter = opened(known.account.id)
    tick(troubleshooter, ["no_reset_mail"])
    note(troubleshooter, qtbot, "worked")
    press_ending(troubleshooter, "solved")
    qtbot.waitUntil(lambda: type(window.form.stack.currentWidget()).__name__ == "ProvidersPage")


def test_another_provider_that_has_it_is_asked_about_at_once(
    opened: Open, window: MainWindow, known: Holders, qtbot: QtBot
) -> None:
    troubleshooter = opened(known.account.id)
    tick(troubleshooter, ["record_missing"])
    answer(troubleshooter, {"which_record": "result", "how_recent_result": "longer", "made_elsewhere": "elsewhere"})
    note(troubleshooter, qtbot, "not_there")
    press_ending(troubleshooter, "add_provider")
    qtbot.waitUntil(lambda: window.findChild(SetupWindow) is not None)


def asked_for_details(
    opened: Open, app: App, known: Holders, qtbot: QtBot
) -> tuple[TroubleshooterWindow, RegistrationDialog]:
    """A correction is wanted, and nothing is noted that differs."""
    app.providers.keep_registration(known.registration.with_(phone_on_file=""))
    window = opened(known.account.id)
    tick(window, ["code_elsewhere"])
    note(window, qtbot, "in_writing")
    press_ending(window, "correct_details")
    qtbot.waitUntil(lambda: window.findChild(RegistrationDialog) is not None)
    dialog = window.findChild(RegistrationDialog)
    assert dialog is not None
    return window, dialog


def test_a_correction_needs_to_know_what_is_wrong_and_asks_for_it(
    opened: Open, app: App, known: Holders, qtbot: QtBot
) -> None:
    window, dialog = asked_for_details(opened, app, known, qtbot)
    assert "First note what they have on file." in shown(window)
    dialog.fields["phone"].set_value("559-555-0199")
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: any(view.corrections for view in app.requests.all()))
    qtbot.waitUntil(lambda: "The letter is ready under Requests." in shown(window))


def test_haste_can_be_said_at_any_point_and_the_letters_are_a_button_away(
    opened: Open, known: Holders, qtbot: QtBot
) -> None:
    window = opened(known.account.id)
    tick(window, ["record_missing"])
    window.form.urgentButton.click()
    now = window.position
    assert isinstance(now, Do)
    assert now.remedy.id == "call_for_speed"
    note(window, qtbot, "not_reached")
    assert isinstance(window.position, Ask)  # The rest of the way is still open.
    assert window.form.urgentButton.text() == "Make the letters now"
    window.form.urgentButton.click()
    qtbot.waitUntil(lambda: window.findChild(SetupWindow) is not None)


def test_why_opens_the_page_of_the_guide_that_explains_this_cause(opened: Open, known: Holders, qtbot: QtBot) -> None:
    window = opened(known.account.id)
    tick(window, ["code_elsewhere"])
    window.form.whyButton.click()
    dialog = window.findChild(GuideDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert "code" in dialog.windowTitle().casefold() or "code" in shown(dialog).casefold()


def test_several_causes_are_named_together_and_the_endings_stand_in_their_order(
    opened: Open, app: App, known: Holders, qtbot: QtBot, said: Said
) -> None:
    window = opened(known.account.id)
    tick(window, ["record_missing", "not_verified", "code_elsewhere"])
    answer(window, {"on_file_known": "differs", **TRUTHFUL["record_missing"]})
    assert "It may be 3 things" in shown(window)
    note(window, qtbot, "in_writing")
    note(window, qtbot, "not_there")
    note(window, qtbot, "not_there")
    assert endings(window) == ["correct_details", "request_records"]
    assert "Do them in this order." in shown(window)


def test_ticks_stay_when_the_portal_is_chosen_or_haste_is_said(opened: Open, app: App, known: Holders) -> None:
    app.providers.add(factories.provider("Oak Imaging"))
    window = opened()
    window.fields["symptoms"].set_value("record_missing,not_verified")
    window.form.where.set_value("")
    window.form.where.edited.emit()
    window.form.where.set_value(known.account.id)
    window.form.where.edited.emit()
    assert set(window.fields["symptoms"].value().split(",")) == {"record_missing", "not_verified"}
    window.form.urgentButton.click()
    assert set(window.case.symptoms) == {"record_missing", "not_verified"}


def test_the_only_account_is_the_one_that_is_meant(opened: Open, app: App, known: Holders) -> None:
    app.people.add(factories.person("Ana Delgado"))
    assert opened().form.where.value() == known.account.id


def test_what_was_typed_of_a_try_is_there_again_after_later(opened: Open, known: Holders) -> None:
    window = opened(known.account.id)
    tick(window, ["code_elsewhere"])
    window.fields["outcome"].set_value("promised")
    window.fields["by"].set_value("2026-03-20")
    window.fields["spoke_with"].set_value("Ms. Ortiz")
    window.reject()
    again = opened(known.account.id)
    assert [again.fields[name].value() for name in ("outcome", "by", "spoke_with")] == [
        "promised",
        "2026-03-20",
        "Ms. Ortiz",
    ]


def test_what_was_seen_to_at_the_end_is_not_offered_again(opened: Open, app: App, known: Holders, qtbot: QtBot) -> None:
    window = opened(known.account.id)
    tick(window, ["record_missing", "page_error"])
    answer(window, {"which_record": "result", "how_recent_result": "days", "how_long_down": "today"})
    note(window, qtbot, "not_there")
    note(window, qtbot, "failed")
    press_ending(window, "look_again")
    window.reject()
    again = opened(known.account.id)
    assert "Done" in shown(again)
    assert [each.isVisible() for each in again.findChildren(QPushButton, "ending_look_again")] in ([], [False])


def test_on_the_day_that_was_named_it_can_be_said_that_it_works(
    opened: Open, app: App, known: Holders, clock: Clock, qtbot: QtBot
) -> None:
    window = opened(known.account.id)
    tick(window, ["code_elsewhere"])
    note(window, qtbot, "promised", by="2026-03-09")
    window.form.restartButton.click()
    window.reject()
    clock.go_on(days=7)
    again = opened(known.account.id)
    assert "This is the day to look again. Does it work now?" in shown(again)
    again.form.message.button.click()
    assert TodoKind.LOOK_AGAIN not in [todo.kind for todo in app.todo.today().todos]


def test_a_letter_without_a_place_asks_for_the_place_and_makes_nobody_twice(
    opened: Open, app: App, known: Holders, qtbot: QtBot
) -> None:
    app.people.add(factories.person("Ana Delgado"))
    window = opened()
    window.form.where.set_value("")
    window.form.where.edited.emit()
    tick(window, ["no_request_option"])
    note(window, qtbot, "not_there")
    note(window, qtbot, "not_there")
    press_ending(window, "request_records")
    assert "Choose above whose portal or provider it is." in shown(window)
    assert window.form.where.isEnabled()


def test_a_request_that_is_ready_is_named_before_another_is_made(
    opened: Open, app: App, known: Holders, qtbot: QtBot
) -> None:
    app.requests.create(
        factories.request(known.person, app.providers.all()[0]), (factories.item(),), factories.recipient()
    )
    window = opened(known.account.id)
    tick(window, ["no_request_option"])
    note(window, qtbot, "not_there")
    note(window, qtbot, "not_there")
    press_ending(window, "request_records")
    assert "There is a request to them that was not sent yet." in shown(window)
    assert window.findChild(SetupWindow) is None
    press_ending(window, "request_records")
    qtbot.waitUntil(lambda: window.findChild(SetupWindow) is not None)


def test_a_correction_of_what_does_not_differ_says_so_and_opens_nothing_twice(
    opened: Open, app: App, known: Holders, qtbot: QtBot
) -> None:
    window, dialog = asked_for_details(opened, app, known, qtbot)
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: "Is that still right?" in shown(window))
    window.form.message.button.click()
    qtbot.waitUntil(lambda: window.findChild(PersonDialog) is not None)


def test_who_calls_for_somebody_else_says_so_first(opened: Open, app: App, known: Holders) -> None:
    ana = app.people.add(factories.person("Ana Delgado"))
    app.people.add_authority(Authority(person_id=known.person.id, actor_id=ana.id, relationship="daughter"))
    window = opened(known.account.id)
    tick(window, ["code_elsewhere"])
    assert "“I am calling for Maria Delgado." in shown(window)

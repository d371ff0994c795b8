"""Requests: list, detail, letter, sending."""

from datetime import date
from pathlib import Path

import factories
import pypdfium2
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from recordkeeper.app.application import App
from recordkeeper.app.letters import Sending
from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.domain.provider import Registration
from recordkeeper.domain.request import Right, Stage
from recordkeeper.domain.todo import TodoKind
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.letter_dialog import LetterDialog
from recordkeeper.gui.dialogs.person_dialog import PersonDialog
from recordkeeper.gui.dialogs.request_dialog import RequestDialog
from recordkeeper.gui.dialogs.sending_dialog import SendingDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.requests import RequestsPage


def page_of(window: MainWindow) -> RequestsPage:
    """The page."""
    window.show_page("requests")
    page = window.form.stack.currentWidget()
    assert isinstance(page, RequestsPage)
    return page


def test_an_empty_library_says_what_a_request_is_and_offers_one(window: MainWindow) -> None:
    page = page_of(window)
    assert page.form.states.currentWidget() is page.form.emptyPage
    assert page.form.empty.button.text() == "Ask for records"


def test_a_draft_shows_what_is_asked_and_offers_the_letter(app: App, window: MainWindow, qtbot: QtBot) -> None:
    factories.begun_request(app, factories.item("lab"), factories.item("imaging_report"))
    page = page_of(window)
    qtbot.waitUntil(lambda: page.detail.isVisible())
    shown = [label.text() for label in page.detail.findChildren(QLabel)]
    assert "• Laboratory results" in shown
    assert page.detail.form.letterButton.text() == "Make the letter"
    assert not page.detail.form.sentButton.isVisible()


def test_a_letter_is_seen_finished_saved_and_sent_and_only_then_the_clock_runs(
    app: App, window: MainWindow, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    view = factories.begun_request(app)
    dialog = LetterDialog(window, context, view, None)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.finishButton.isEnabled(), timeout=20_000)
    assert app.requests.view(view.request.id).stage is Stage.DRAFT
    dialog.form.finishButton.click()
    qtbot.waitUntil(lambda: dialog.letter is not None and dialog.form.saveButton.isEnabled(), timeout=20_000)
    made = app.requests.view(view.request.id)
    assert (made.stage, made.due.due_on) == (Stage.READY, None)

    dialog.save_to(tmp_path / "letter.pdf")
    pdf = pypdfium2.PdfDocument(tmp_path / "letter.pdf")
    assert "45 CFR 164.524" in pdf[0].get_textpage().get_text_range()
    pdf.close()

    assert made.letter is not None
    sending = SendingDialog(window, context, made, made.unsent_letters)
    qtbot.addWidget(sending)
    sending.fields.fill({"channel": Channel.FAX, "number": "559-555-0101", "proof": "Report: 2 pages, OK"})
    sending.form.saveButton.click()
    qtbot.waitUntil(lambda: app.requests.view(view.request.id).stage is Stage.WAITING)
    due = app.requests.view(view.request.id).due
    # A clinic in California: 15 days from 2 March (Cal. Health & Safety Code 123110(b)).
    assert (due.due_on, due.estimated) == (date(2026, 3, 17), False)


def test_a_sending_needs_a_channel_and_a_day_that_has_come(
    app: App, window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    view = factories.begun_request(app)
    letter = app.letters.finalise(view, "initial_access")
    dialog = SendingDialog(window, context, app.requests.view(view.request.id), (letter,))
    qtbot.addWidget(dialog)
    dialog.fields.fill({"on": "2026-03-03"})
    dialog.form.saveButton.click()
    problems = [label.text() for label in dialog.findChildren(QLabel) if label.property("role") == "problem"]
    assert problems == ["Choose how you asked.", "This day has not come yet. Choose the day it happened."]
    assert app.requests.view(view.request.id).stage is Stage.READY


def test_what_a_letter_lacks_is_named_with_a_button_that_goes_there(
    app: App, window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    view = factories.begun_request(app, sensitive={})
    dialog = LetterDialog(window, context, view, None)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.missingCard.isVisible(), timeout=20_000)
    assert not dialog.form.finishButton.isEnabled()
    button = dialog.findChild(QPushButton, "mend_sensitive")
    assert button is not None
    button.click()
    request_dialog = dialog.findChild(RequestDialog)
    assert request_dialog is not None
    for category in app.records.sensitive:
        if f"sensitive.{category.id}" in request_dialog.fields:
            request_dialog.fields[f"sensitive.{category.id}"].set_value("no")
    request_dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: dialog.form.finishButton.isEnabled(), timeout=20_000)


def test_a_name_that_no_letter_can_print_is_said_and_mended_at_the_person(
    app: App, window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    view = factories.begun_request(app)
    app.people.save(view.person.with_(legal_name="Maria 字"))
    dialog = LetterDialog(window, context, app.requests.view(view.request.id), None)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.missingCard.isVisible(), timeout=20_000)
    said = " ".join(label.text() for label in dialog.form.missingCard.findChildren(QLabel))
    assert "字" in said
    assert "missing: ." not in said
    button = dialog.findChild(QPushButton, "mend_person")
    assert button is not None
    button.click()
    person_dialog = dialog.findChild(PersonDialog)
    assert person_dialog is not None
    person_dialog.fields["legal_name"].set_value("Maria Delgado")
    person_dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: dialog.form.finishButton.isEnabled(), timeout=20_000)


def test_the_letter_is_copied_as_text_for_a_portal_message(
    app: App, window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    view = factories.begun_request(app)
    letter = app.letters.finalise(view, "initial_access")
    dialog = LetterDialog(window, context, app.requests.view(view.request.id), letter)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.copyButton.isEnabled(), timeout=20_000)
    dialog.form.copyButton.click()
    text = QGuiApplication.clipboard().text()
    assert "RK-7F3K-Q29D" in text
    assert "Laboratory results" in text


def test_a_draft_is_changed_and_the_change_can_be_undone(
    app: App, window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    view = factories.begun_request(app, factories.item("lab"))
    dialog = RequestDialog(window, context, view)
    qtbot.addWidget(dialog)
    dialog.fields.fill({"kinds": "lab,imaging_report", "fee_limit": "$25"})
    dialog.form.saveButton.click()
    changed = app.requests.view(view.request.id)
    assert [item.kind for item in changed.items] == ["lab", "imaging_report"]
    assert changed.request.fee_limit == "$25"
    app.session.history.undo()
    before = app.requests.view(view.request.id)
    assert [item.kind for item in before.items] == ["lab"]
    assert before.request.fee_limit == ""


def test_an_end_before_the_start_is_said_in_place(app: App, window: MainWindow, context: Context, qtbot: QtBot) -> None:
    dialog = RequestDialog(window, context, factories.begun_request(app))
    qtbot.addWidget(dialog)
    dialog.fields.fill({"first": "2024-05-01", "last": "2019-01-01"})
    dialog.form.saveButton.click()
    problems = [label.text() for label in dialog.findChildren(QLabel) if label.property("role") == "problem"]
    assert problems == ["The end is before the start. Change one of them."]
    assert dialog.fields["last"].value() == "2019-01-01"


def test_a_difference_on_file_becomes_a_request_to_correct_it(app: App, window: MainWindow, qtbot: QtBot) -> None:
    somebody = app.people.add(factories.person())
    somewhere = app.providers.add(factories.provider())
    app.providers.keep_registration(
        Registration(person_id=somebody.id, provider_id=somewhere.id, phone_on_file="559-555-0199")
    )
    page_of(window).open_target(f"correct:{somewhere.id}:{somebody.id}")
    (view,) = app.requests.all()
    assert view.request.right is Right.CORRECTION
    assert [(each.field, each.as_shown, each.should_be) for each in view.corrections] == [
        ("phone", "559-555-0199", "559-555-0142")
    ]
    dialog = window.findChild(LetterDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.form.missingCard.isVisible(), timeout=20_000)  # no address of theirs yet
    dialog.reject()


def test_closing_and_opening_again_are_events_and_the_stage_follows(app: App, window: MainWindow, qtbot: QtBot) -> None:
    view = factories.begun_request(app)
    page = page_of(window)
    app.requests.record(view.request.id, EventKind.CLOSED, date(2026, 3, 2))
    qtbot.waitUntil(lambda: page.detail.form.stage.text() == "✓ Closed")
    app.requests.record(view.request.id, EventKind.REOPENED, date(2026, 3, 2))
    qtbot.waitUntil(lambda: page.detail.form.stage.text() == "▲ Your move")


def test_letters_of_one_request_are_noted_as_sent_together(
    app: App, window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    view = factories.begun_request(app, needed_by=date(2026, 3, 20), need_reason="surgery")
    for kind in ("initial_access", "expedited"):
        app.letters.finalise(view, kind)
    made = app.requests.view(view.request.id)
    dialog = SendingDialog(window, context, made, made.unsent_letters)
    dialog.open()
    dialog.fields.fill({"channel": Channel.FAX, "proof": "Report: 4 pages, OK"})
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: app.requests.view(view.request.id).unsent_letters == ())
    sent = app.requests.view(view.request.id)
    kinds = {letter.id: letter.kind for letter in sent.letters}
    told = [kinds[event.letter_id or ""] for event in sent.events if event.kind is EventKind.LETTER_SENT]
    assert told == ["initial_access", "expedited"]


def test_a_letter_left_out_of_a_sending_is_still_to_be_sent(app: App, window: MainWindow, qtbot: QtBot) -> None:
    view = factories.begun_request(app, needed_by=date(2026, 3, 20), need_reason="surgery")
    access, quick = (app.letters.finalise(view, kind) for kind in ("initial_access", "expedited"))
    app.letters.record_sent(quick, Sending(channel=Channel.FAX, on=date(2026, 3, 2), proof="OK"))
    assert app.requests.view(view.request.id).unsent_letters == (access,)
    kinds = [todo.kind for todo in app.todo.today().todos]
    assert TodoKind.NOT_SENT in kinds
    assert TodoKind.NEEDED_SOON in kinds
    assert page_of(window).detail.form.sentButton.isVisible()


def test_a_proof_that_is_gone_is_said_and_nothing_typed_is_lost(
    app: App, window: MainWindow, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    view = factories.begun_request(app)
    letter = app.letters.finalise(view, "initial_access")
    dialog = SendingDialog(window, context, app.requests.view(view.request.id), (letter,))
    dialog.open()
    typed = {"channel": Channel.CERTIFIED_MAIL.value, "number": "9407 1000 0000 0000 0000 00"}
    scan = factories.notes(tmp_path / "scans", 1)[0]
    dialog.fields.fill({**typed, "signed_scan": str(scan), "proof_file": str(tmp_path / "gone.pdf")})
    heard: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            heard.append(box.text())
            box.accept()

    waiting = QTimer(dialog)
    waiting.timeout.connect(answer)
    waiting.start(5)
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: bool(heard) and dialog.isEnabled())
    waiting.stop()
    assert "gone.pdf" in heard[0]
    assert {name: dialog.fields[name].value() for name in typed} == typed
    assert app.requests.view(view.request.id).stage is Stage.READY
    assert list(app.session.files.incoming.iterdir()) == []


def test_when_a_request_that_runs_is_needed_by_a_date_is_said_and_shown(app: App, window: MainWindow) -> None:
    view = factories.begun_request(app, needed_by=date(2026, 3, 20), need_reason="surgery")
    page = page_of(window)
    page.form.table.choose(view.request.id)
    assert "Needed by March 20, 2026: surgery" in page.detail.form.subtitle.text()


def test_each_letter_that_is_not_made_yet_is_offered_beside_those_that_are(
    app: App, window: MainWindow, qtbot: QtBot
) -> None:
    view = factories.begun_request(app, needed_by=date(2026, 3, 20), need_reason="surgery")
    page = page_of(window)
    page.form.table.choose(view.request.id)
    assert page.detail.findChild(QPushButton, "make_expedited") is None
    app.letters.finalise(view, "initial_access")
    qtbot.waitUntil(lambda: page.detail.findChild(QPushButton, "make_expedited") is not None)
    assert page.detail.findChild(QPushButton, "make_initial_access") is None
    button = page.detail.findChild(QPushButton, "make_expedited")
    assert button is not None
    button.click()
    dialog = window.findChild(LetterDialog)
    assert dialog is not None
    assert dialog.form.kind.value() == "expedited"
    qtbot.waitUntil(lambda: dialog.form.finishButton.isEnabled(), timeout=20_000)
    dialog.form.finishButton.click()
    qtbot.waitUntil(lambda: page.detail.findChild(QPushButton, "make_expedited") is None, timeout=20_000)
    dialog.reject()


def test_a_letter_that_hurries_is_not_offered_where_nothing_hurries(app: App, window: MainWindow) -> None:
    view = factories.begun_request(app)
    app.letters.finalise(view, "initial_access")
    page = page_of(window)
    page.form.table.choose(view.request.id)
    assert page.detail.findChild(QPushButton, "make_expedited") is None

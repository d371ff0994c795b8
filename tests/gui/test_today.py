"""Home from day to day: putting off, what changed, dates ahead; visits; reminders in the window."""

from datetime import date

import factories
import pytest
from hearing import Said
from holders import holders
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from standing import Clock

from recordkeeper.app.application import App
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.provider import Visit
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.portal_dialog import PortalDialog
from recordkeeper.gui.dialogs.snooze_dialog import SnoozeDialog
from recordkeeper.gui.dialogs.visit_dialog import VisitDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.home import HomePage
from recordkeeper.gui.reminders import Reminding, Tray
from recordkeeper.gui.setup.window import SetupWindow


def home(window: MainWindow) -> HomePage:
    window.show_page("home")
    page = window.form.stack.currentWidget()
    assert isinstance(page, HomePage)
    return page


def texts(page: QWidget) -> list[str]:
    return [label.text().replace("\u200b", "") for label in page.findChildren(QLabel) if label.isVisible()]


def pressed(page: QWidget, start: str) -> None:
    """Press the visible button whose name begins so."""
    buttons = [each for each in page.findChildren(QPushButton) if each.objectName().startswith(start)]
    next(each for each in buttons if each.isVisible()).click()


@pytest.fixture
def waiting(app: App, clock: Clock) -> App:
    """A request that has arrived today; its answer is due on March 17."""
    view = factories.begun_request(app)
    app.requests.record(view.request.id, EventKind.RECEIPT_PROVED, clock.now().date())
    return app


def test_home_says_until_when_there_is_nothing_to_do_and_which_dates_are_ahead(
    waiting: App, window: MainWindow, qtbot: QtBot
) -> None:
    page = home(window)
    qtbot.waitUntil(lambda: "There is nothing to do until March 10, 2026." in texts(page))
    ahead = [text for text in texts(page) if text.startswith("Mar ")]
    assert ahead[:2] == ["Mar 10, 2026", "Mar 17, 2026"]


def test_what_is_put_off_is_folded_away_with_its_reason_and_can_be_taken_back(
    app: App, context: Context, window: MainWindow, qtbot: QtBot, said: Said
) -> None:
    factories.begun_request(app)
    page = home(window)
    (todo,) = app.todo.today().todos
    qtbot.waitUntil(lambda: app.words.sentence(todo.sentence) in texts(page))
    pressed(page, "later_")
    qtbot.waitUntil(lambda: window.findChild(SnoozeDialog) is not None)
    dialog = window.findChild(SnoozeDialog)
    assert dialog is not None
    dialog.form.saveButton.click()
    assert app.words.text("checks.missing_snooze_reason") in "\n".join(texts(dialog))
    dialog.fields["reason"].set_value("They are closed this week.")
    dialog.fields["until"].set_value("2026-03-02")
    dialog.form.saveButton.click()
    assert app.words.text("checks.snooze_in_past") in "\n".join(texts(dialog))
    dialog.fields["until"].set_value("2026-03-09")
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: page.form.putOffButton.text() == "Put off: 1")
    assert app.words.sentence(todo.sentence) not in texts(page)
    page.form.putOffButton.click()
    qtbot.waitUntil(lambda: any("They are closed this week." in text for text in texts(page)))
    pressed(page, "wake_")
    qtbot.waitUntil(lambda: app.words.sentence(todo.sentence) in texts(page))


def test_what_came_up_since_the_last_time_is_said_once(
    waiting: App, context: Context, clock: Clock, theme: object, qtbot: QtBot
) -> None:
    waiting.todo.note_seen()
    clock.go_on(days=16)
    window = MainWindow(context, theme)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    page = home(window)
    qtbot.waitUntil(page.form.sinceCard.isVisible)
    assert "March 2, 2026" in page.form.sinceTitle.text()
    assert page.form.sinceText.text().splitlines()[0].startswith("Mar 10, 2026 · Ask Valley Oak")


# --- visits -----------------------------------------------------------------------------------------------------------


def test_a_visit_is_noted_with_what_belongs_to_it_and_what_is_missing_is_asked_for(
    app: App, context: Context, window: MainWindow, qtbot: QtBot, said: Said
) -> None:
    known = holders(app)
    dialog = VisitDialog(window, context, known.provider.id)
    dialog.open()
    dialog.form.saveButton.click()
    assert app.words.text("checks.missing_visit_title") in "\n".join(texts(dialog))
    dialog.fields["kind"].set_value("operation")
    dialog.form.kind.edited.emit()
    assert dialog.fields["title"].value() == "Operation"
    expected = set(dialog.fields["expected"].value().split(","))
    assert expected == {"operative", "pathology", "anesthesia", "imaging_files", "imaging_report", "discharge"}
    dialog.fields["title"].set_value("Gallbladder operation")
    dialog.fields["first"].set_value("2026-02-10")
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: bool(app.visits.states()))

    window.show_page("providers", known.provider.id)
    page = window.form.stack.currentWidget()
    assert page is not None
    qtbot.waitUntil(lambda: any("Gallbladder operation" in text for text in texts(page)))
    pressed(page, "ask_visit_")
    qtbot.waitUntil(lambda: window.findChild(SetupWindow) is not None)
    setup = window.findChild(SetupWindow)
    assert setup is not None
    setup.page.fields["need.has"].set_value("no")
    setup.form.nextButton.click()
    assert set(setup.page.fields["records.kinds"].value().split(",")) == expected
    assert setup.page.fields["records.first"].value() == "2026-02-10"


def test_a_visit_noted_by_mistake_is_deleted_and_can_be_had_back(
    app: App, context: Context, window: MainWindow, qtbot: QtBot
) -> None:
    known = holders(app)
    span = PartialDate.parse("2026-02-10")
    visit = app.visits.keep(
        Visit(person_id=known.person.id, provider_id=known.provider.id, title="Scan", period=span, expected=("lab",))
    )
    dialog = VisitDialog(window, context, known.provider.id, visit)
    dialog.open()
    dialog.form.deleteButton.click()
    qtbot.waitUntil(lambda: app.visits.states() == ())
    app.session.history.undo()
    assert [state.visit.title for state in app.visits.states()] == ["Scan"]


# --- the address of a portal ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("http://portal.example.org", "It begins with http: and is not secure."),
        ("https://192.0.2.7/login", "This address is a number."),
        ("https://mychart.example.org", "It looks like MyChart"),
        ("https://valleyoak.example.com", "This is on the website that you noted for the provider."),
        ("https://valleyoak.example.com.evil.example", "but it is another site."),
        ("https://portal.unrelated.example", "It cannot be told from the address"),
    ],
)
def test_the_address_of_a_portal_is_judged_as_it_is_typed(
    app: App, context: Context, window: MainWindow, qtbot: QtBot, address: str, sentence: str
) -> None:
    known = holders(app)
    app.providers.save(known.provider.with_(website="https://www.valleyoak.example.com"))
    dialog = PortalDialog(window, context, known.provider.id)
    dialog.open()
    line = dialog.fields["address"].input
    assert isinstance(line, QLineEdit)
    line.insert(address)
    assert sentence in "\n".join(texts(dialog))


# --- reminders --------------------------------------------------------------------------------------------------------


def test_without_a_notification_area_a_reminder_is_said_in_the_window_once(
    waiting: App, clock: Clock, qtbot: QtBot
) -> None:
    heard: list[str] = []
    reminding = Reminding(waiting, Tray())
    reminding.told.connect(heard.append)
    reminding.check()
    assert heard == []
    clock.go_on(days=8)
    reminding.check()
    reminding.check()
    assert heard == ["It is time to ask about a request"]


def test_who_wants_no_reminders_gets_none(waiting: App, clock: Clock, qtbot: QtBot) -> None:
    heard: list[str] = []
    waiting.settings.save_machine(remind=False)
    reminding = Reminding(waiting, Tray())
    reminding.told.connect(heard.append)
    clock.go_on(days=8)
    reminding.check()
    assert heard == []
    assert [each.on for each in waiting.reminders.due()] == [date(2026, 3, 10)]


def test_the_settings_turn_reminders_and_the_start_with_the_session_on_and_off(
    waiting: App, window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page("settings")
    page = window.form.stack.currentWidget()
    assert page is not None
    form = page.form  # type: ignore[attr-defined]
    assert (form.remind.isChecked(), form.namesInReminders.isChecked()) == (True, False)
    assert not form.startWithSession.isChecked()
    form.startWithSession.click()
    assert waiting.autostart.is_on
    form.startWithSession.click()
    assert not waiting.autostart.is_on
    form.remind.click()
    form.namesInReminders.click()
    kept = waiting.settings.machine()
    assert (kept.remind, kept.names_in_reminders) == (False, True)


def test_the_calendar_file_is_saved_without_names_first(
    waiting: App, context: Context, window: MainWindow, qtbot: QtBot, tmp_path: object, monkeypatch: pytest.MonkeyPatch,
    said: Said,
) -> None:  # fmt: skip
    from pathlib import Path

    path = Path(str(tmp_path)) / "dates.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (str(path), ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.defaultButton().click())
    page = home(window)
    qtbot.waitUntil(page.form.calendarButton.isVisible)
    page.form.calendarButton.click()
    assert path.read_bytes() == waiting.reminders.calendar(names=False)

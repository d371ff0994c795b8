"""The window itself: pages, undo, drops, failures, the person filter."""

from pathlib import Path

import factories
import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from recordkeeper.app.application import App
from recordkeeper.gui.context import Context
from recordkeeper.gui.crash import report_text
from recordkeeper.gui.dialogs.import_dialog import ImportDialog
from recordkeeper.gui.dialogs.library_problem import LibraryProblemDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.registry import PAGES, Entry
from recordkeeper.gui.theme.theme import Theme


def test_every_page_of_the_side_bar_opens_and_everything_on_it_has_a_name(window: MainWindow) -> None:
    for entry in PAGES:
        window.show_page(entry.name)
        page = window.form.stack.currentWidget()
        assert page is not None
        nameless = [
            widget.objectName() or type(widget).__name__
            for widget in page.findChildren(QAbstractButton)
            + page.findChildren(QLineEdit)
            + page.findChildren(QComboBox)
            if widget.isVisible()
            and not (getattr(widget, "text", lambda: "")() if isinstance(widget, QAbstractButton) else "")
            and not widget.accessibleName()
            and widget.objectName() != "qt_spinbox_lineedit"
        ]
        assert nameless == [], entry.name


def test_what_was_done_can_be_undone_and_done_again(app: App, window: MainWindow, qtbot: QtBot) -> None:
    app.people.add(factories.person())
    window.undo_action.trigger()
    assert app.people.all() == ()
    assert "add a person" in window.form.message.text.text()
    window.form.message.button.click()
    assert [person.legal_name for person in app.people.all()] == ["Maria Delgado"]


def test_undo_with_nothing_to_undo_says_so(window: MainWindow) -> None:
    window.undo_action.trigger()
    assert window.form.message.text.text().startswith("There is nothing to undo.")


def test_files_dropped_on_the_window_are_looked_at(app: App, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    app.people.add(factories.person())
    (note,) = factories.notes(tmp_path / "notes", 1)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(note))])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.form.table.model().rowCount() == 1, timeout=20_000)
    assert app.documents.all() == ()
    dialog.reject()


def test_the_person_filter_is_there_only_for_lists_and_several_people(
    app: App, window: MainWindow, qtbot: QtBot
) -> None:
    app.people.add(factories.person())
    window.show_page("requests")
    assert not window.form.personFilter.isVisible()
    app.people.add(factories.person("Rafael Delgado"))
    qtbot.waitUntil(window.form.personFilter.isVisible)
    window.show_page("home")
    assert not window.form.personFilter.isVisible()


def test_a_library_that_cannot_be_opened_is_a_sentence_with_other_ways_on(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    (damaged / "library.db").write_bytes(b"This is no database. " * 400)
    before = (damaged / "library.db").read_bytes()
    window.open_library(damaged)
    qtbot.waitUntil(lambda: window.findChild(LibraryProblemDialog) is not None, timeout=20_000)
    dialog = window.findChild(LibraryProblemDialog)
    assert isinstance(dialog, QMessageBox)
    assert "is damaged and was not opened" in dialog.informativeText()
    assert (damaged / "library.db").read_bytes() == before
    dialog.reject()


def test_a_crash_report_says_where_and_holds_nothing_of_a_record() -> None:
    try:
        raise ValueError("Maria Delgado, born 1984-05-02")
    except ValueError as bug:
        text = report_text(bug)
    assert "builtins.ValueError" in text
    assert "test_main_window.py" in text
    assert "Maria" not in text
    assert str(Path.home()) not in text


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_without_a_library_no_page_and_no_action_pretends_there_is_one(
    app: App, window: MainWindow, entry: Entry
) -> None:
    app.session.close()
    window.show_page(entry.name)
    assert window.form.stack.currentWidget() is window.nothing_open
    for action in (window.import_action, window.setup_action, window.undo_action):
        action.trigger()
    window.form.searchField.setText("visit")
    window.form.searchField.returnPressed.emit()
    assert window.form.stack.currentWidget() is window.nothing_open
    assert window.form.message.text.text().startswith(("No library is open", "There is nothing to undo"))


def test_the_page_that_was_wanted_is_shown_once_a_library_opens(
    app: App, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    app.session.close()
    window.show_page("timeline")
    window.open_library(tmp_path / "another")
    qtbot.waitUntil(lambda: window.form.stack.currentWidget() is not window.nothing_open, timeout=20_000)
    assert window.form.stack.currentWidget().__class__.__name__ == "TimelinePage"


def test_what_was_undone_is_not_offered_again_after_another_act(app: App, window: MainWindow, qtbot: QtBot) -> None:
    app.people.add(factories.person())
    window.undo_action.trigger()
    assert window.form.message.button.text() == "Redo"
    app.people.add(factories.person("Rafael Delgado"))
    qtbot.waitUntil(lambda: not window.form.message.isVisible())


def test_the_message_goes_with_the_page_it_was_said_on(app: App, window: MainWindow) -> None:
    window.context.say("3 documents filed.")
    window.show_page("documents")
    assert window.form.message.isVisible()
    next(button for button in window.findChildren(QAbstractButton) if button.objectName() == "nav_home").click()
    assert not window.form.message.isVisible()


def test_the_sample_says_that_it_is_one_until_it_is_left(
    app: App, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not window.form.sample.isVisible()
    app.libraries.sample = tmp_path / "sample"
    window.open_library(app.libraries.sample)
    qtbot.waitUntil(window.form.sample.isVisible, timeout=20_000)
    leave = window.form.sample.findChild(QAbstractButton, "leaveSampleButton")
    assert leave is not None
    leave.click()
    qtbot.waitUntil(lambda: not window.form.sample.isVisible(), timeout=20_000)
    assert app.session.path == app.libraries.own


def test_the_window_fits_the_screen_at_first(context: Context, theme: Theme, qtbot: QtBot) -> None:
    QSettings("RecordKeeper", "window").remove("geometry")
    window = MainWindow(context, theme)
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.width() < room.width()
    assert window.height() < room.height()


def test_no_page_is_wider_than_a_small_screen_at_the_largest_text_even_with_a_very_long_name(
    app: App, context: Context, qapp: QApplication, qtbot: QtBot
) -> None:
    factories.begun_request(app)
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    for person in app.people.all():
        app.people.save(person.with_(legal_name=long))
    for provider in app.providers.all():
        app.providers.save(provider.with_(name=long))
    usual = qapp.font()
    try:
        window = MainWindow(context, Theme(qapp, 150))
        qtbot.addWidget(window)
        window.resize(1024, 700)
        window.show()
        for entry in PAGES:
            window.show_page(entry.name)
            qapp.processEvents()
            assert window.width() == 1024, entry.name
    finally:
        Theme(qapp, 100).deleteLater()
        qapp.setFont(usual)


def test_the_focus_stays_on_the_page_when_its_button_is_gone(app: App, window: MainWindow, qtbot: QtBot) -> None:
    factories.begun_request(app)
    window.show_page("home")
    page = window.form.stack.currentWidget()
    assert page is not None
    qtbot.waitUntil(lambda: any(button.text() == "Open" for button in page.findChildren(QAbstractButton)))
    next(button for button in page.findChildren(QAbstractButton) if button.text() == "Open").setFocus()
    window.context.say("Something was done.")
    app.people.add(factories.person("Rafael Delgado"))
    qtbot.waitUntil(lambda: window.focusWidget() is page or page.isAncestorOf(window.focusWidget()))

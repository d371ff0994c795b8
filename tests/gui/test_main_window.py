"""The window itself: pages, undo, drops, failures, the person filter."""

from pathlib import Path

import factories
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from recordkeeper.app.application import App
from recordkeeper.gui.crash import report_text
from recordkeeper.gui.dialogs.import_dialog import ImportDialog
from recordkeeper.gui.dialogs.library_problem import LibraryProblemDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.registry import PAGES, Entry


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
    assert window.form.stack.currentWidget() is window.closed
    for action in (window.import_action, window.setup_action, window.undo_action):
        action.trigger()
    window.form.searchField.setText("visit")
    window.form.searchField.returnPressed.emit()
    assert window.form.stack.currentWidget() is window.closed
    assert window.form.message.text.text().startswith(("No library is open", "There is nothing to undo"))


def test_the_page_that_was_wanted_is_shown_once_a_library_opens(
    app: App, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    app.session.close()
    window.show_page("timeline")
    window.open_library(tmp_path / "another")
    qtbot.waitUntil(lambda: window.form.stack.currentWidget() is not window.closed, timeout=20_000)
    assert window.form.stack.currentWidget().__class__.__name__ == "TimelinePage"

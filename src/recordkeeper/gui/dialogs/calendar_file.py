"""Saves the dates ahead as a calendar file; names of people and providers go in only if that is wanted."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from recordkeeper.gui.context import Context
from recordkeeper.gui.folders import first_place, keep_place


def save_calendar(parent: QWidget, context: Context) -> None:
    """Ask about names and where to; then write the file."""
    names = _wants_names(parent)
    if names is None:
        return
    title = QCoreApplication.translate("calendar", "Save as a calendar file")
    name, _ = QFileDialog.getSaveFileName(parent, title, first_place("RecordKeeper.ics"), "iCalendar (*.ics)")
    if not name:
        return
    keep_place(name)

    def save() -> bool:
        context.app.reminders.save_calendar(Path(name), names=names)
        return True

    if context.attempt(save):
        saved = QCoreApplication.translate("calendar", "Saved: {path}. Open it with your calendar program.")
        context.say(saved.format(path=name))


def _wants_names(parent: QWidget) -> bool | None:
    """Whether names may go in; None to let it be."""
    box = QMessageBox(
        QMessageBox.Icon.Question,
        "RecordKeeper",
        QCoreApplication.translate(
            "calendar",
            "May names of people and providers be in the file? Calendars are often copied to a phone or to the web.",
        ),
        parent=parent,
    )
    without = box.addButton(QCoreApplication.translate("calendar", "Without names"), QMessageBox.ButtonRole.AcceptRole)
    with_names = box.addButton(QCoreApplication.translate("calendar", "With names"), QMessageBox.ButtonRole.AcceptRole)
    back = box.addButton(QCoreApplication.translate("calendar", "Go back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(without)
    box.setEscapeButton(back)
    box.exec()
    clicked = box.clickedButton()
    return None if clicked is back else clicked is with_names

"""Questions before what cannot be undone, and warnings."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def confirmed(parent: QWidget, question: str, yes: str) -> bool:
    """Ask; whether the user chose to go on. The safe answer is the default."""
    box = QMessageBox(QMessageBox.Icon.Question, "RecordKeeper", question, parent=parent)
    box.setObjectName("question")
    box.setTextFormat(Qt.TextFormat.PlainText)
    go_on = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    back = box.addButton(QCoreApplication.translate("messages", "Go back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(back)
    box.setEscapeButton(back)
    box.exec()
    return box.clickedButton() is go_on


def warn(parent: QWidget, text: str) -> None:
    """Say what went wrong in a window of its own; names in it are shown as they are."""
    box = QMessageBox(QMessageBox.Icon.Warning, parent.windowTitle(), text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()

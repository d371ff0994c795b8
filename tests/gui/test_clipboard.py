"""A password on the clipboard."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from recordkeeper.gui.clipboard import SECRET_MS, copy_secret, forget_secret


def test_a_secret_is_marked_so_that_clipboard_managers_pass_it_over(qapp: QApplication) -> None:
    copy_secret("correct horse")
    content = QGuiApplication.clipboard().mimeData()
    assert content.text() == "correct horse"
    assert content.data("x-kde-passwordManagerHint").data() == b"secret"
    forget_secret()


def test_a_secret_stays_for_twenty_seconds_and_is_then_taken_away(qapp: QApplication) -> None:
    assert SECRET_MS == 20_000
    copy_secret("correct horse")
    forget_secret()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_is_left_alone(qapp: QApplication) -> None:
    copy_secret("correct horse")
    QGuiApplication.clipboard().setText("an address")
    forget_secret()
    assert QGuiApplication.clipboard().text() == "an address"

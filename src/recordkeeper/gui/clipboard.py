"""Secrets on the clipboard: marked as such, and taken away after 20 seconds or on quit if still there."""

import hashlib
from functools import cache

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

SECRET_MS = 20_000

# What clipboard managers look for before they keep a copy.
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "org.nspasteboard.ConcealedType": b"1",
}
_ours: list[str] = []


def copy_secret(text: str) -> None:
    """Copy a secret; it is forgotten after ``SECRET_MS``."""
    content = QMimeData()
    content.setText(text)
    for mark, value in _MARKS.items():
        content.setData(mark, value)
    QGuiApplication.clipboard().setMimeData(content)
    _ours[:] = [_digest(text)]
    _until_forgotten().start(SECRET_MS)


def forget_secret() -> None:
    """Clear the clipboard if our secret is still on it."""
    clipboard = QGuiApplication.clipboard()
    if _ours and _digest(clipboard.text()) == _ours[0]:
        clipboard.clear()
    _ours.clear()


@cache
def _until_forgotten() -> QTimer:
    """One timer for all secrets: a second one begins its time anew."""
    timer = QTimer(QGuiApplication.instance())
    timer.setSingleShot(True)
    timer.timeout.connect(forget_secret)
    return timer


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()

"""Opens a file in the program that the system keeps for it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(path: Path) -> bool:
    """Whether a program was found for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

"""Says on standard output that a window was painted, and lets the process end."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class _Watch(QObject):
    """Waits for the window's first paint event."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell it once; the window goes on as usual and is closed."""
        if event.type() == QEvent.Type.Paint:
            # All of it is painted, children too, before the next turn of the loop.
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        sys.stdout.write("painted\n")
        sys.stdout.flush()
        QTimer.singleShot(0, QApplication.closeAllWindows)


def tell_first_paint(window: QWidget) -> None:
    """Watch a window before it is painted."""
    watch = _Watch(window)
    window.installEventFilter(watch)

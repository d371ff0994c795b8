"""Started with the session: no window, an icon in the notification area, a look at the dates every hour.

The library is open only while it is looked at, so that the command line and the window can have it. Where there is no
notification area nothing could be told, and the program ends.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from recordkeeper.app.application import App
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.reminders import HOUR_MS, Tray, tell_due
from recordkeeper.log import logger

_PATIENCE_MS, _TRIES = 5_000, 12


class Background(QObject):
    """``build`` makes the app for one look; ``open_window`` shows the window when it is asked for."""

    def __init__(self, build: Callable[[], App], open_window: Callable[[], MainWindow]) -> None:
        super().__init__()
        self._build, self._open_window = build, open_window
        self._tray: Tray | None = None
        self._window: MainWindow | None = None
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setInterval(HOUR_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Wait for the notification area, which may come after us; then look."""
        tray = Tray(self)
        if tray.is_there:
            self._tray = tray
            tray.show(True)
            tray.asked.connect(self.show_window)
            tray.quit_asked.connect(QApplication.quit)
            self._timer.start()
            self.look()
        elif self._tries < _TRIES:
            self._tries += 1
            QTimer.singleShot(_PATIENCE_MS, self, self.start)
        else:
            QApplication.quit()

    def look(self) -> None:
        """Tell what came due; a library that cannot be opened now is looked at the next time."""
        if self._window is not None or self._tray is None:
            return
        app = self._build()
        try:
            app.session.open(app.libraries.to_open(), create=False)
            tell_due(app, self._tray.say)
        except RecordKeeperError as failure:
            logger.info("No look at the dates: %s", failure.kind)
        finally:
            app.close()

    def show_window(self) -> None:
        """Show the window; when it is closed the program stays in the background."""
        if self._window is not None:
            self._window.raise_up()
            return
        self._window = self._open_window()
        self._window.ends_program = False
        self._window.closed.connect(self._window_closed)

    def _window_closed(self) -> None:
        if self._window is not None:
            self._window.deleteLater()
        self._window = None

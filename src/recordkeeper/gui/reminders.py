"""Reminders while the window is open: in the system's notification area where there is one, checked every hour."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from recordkeeper.app.application import App

HOUR_MS = 60 * 60 * 1000
_SHOWN_MS = 15_000


class Tray(QObject):
    """An icon in the notification area, if the system has one. ``asked`` wants the window, ``quit_asked`` the end."""

    asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(QIcon(QApplication.windowIcon()), self)
            self._menu = QMenu()
            self._menu.addAction(self.tr("Open RecordKeeper")).triggered.connect(self.asked)
            self._menu.addAction(self.tr("Quit")).triggered.connect(self.quit_asked)
            self._icon.setContextMenu(self._menu)
            self._icon.setToolTip("RecordKeeper")
            self._icon.activated.connect(self._activated)
            self._icon.messageClicked.connect(self.asked)

    @property
    def is_there(self) -> bool:
        """Whether there is a place for it."""
        return self._icon is not None

    def show(self, shown: bool) -> None:
        """Show the icon, or take it away."""
        if self._icon is not None:
            self._icon.setVisible(shown)

    def say(self, text: str) -> bool:
        """Show a notification; whether it could be shown."""
        if self._icon is None or not self._icon.isVisible():
            return False
        self._icon.showMessage("RecordKeeper", text, QIcon(QApplication.windowIcon()), _SHOWN_MS)
        return True

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.asked.emit()


def tell_due(app: App, say: Callable[[str], bool]) -> None:
    """Say what came due and was not told yet, if reminders are wanted; told is only what ``say`` could show."""
    settings = app.settings.machine()
    dates = app.reminders.due() if settings.remind else ()
    if dates and say(app.reminders.sentence(dates, names=settings.names_in_reminders)):
        app.reminders.tell(dates)


class Reminding(QObject):
    """Tells what came due, once each; ``told`` is emitted with the words, for whoever has no notification area."""

    told = Signal(str)

    def __init__(self, app: App, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._tray = app, tray
        self._timer = QTimer(self)
        self._timer.setInterval(HOUR_MS)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Look now, and every hour."""
        self.check()
        self._timer.start()

    def check(self) -> None:
        """Tell what is new, if reminders are wanted and a library is open."""
        self._tray.show(self._app.settings.machine().remind)
        if self._app.session.is_open:
            tell_due(self._app, self._say)

    def _say(self, words: str) -> bool:
        if not self._tray.say(words):
            self.told.emit(words)
        return True

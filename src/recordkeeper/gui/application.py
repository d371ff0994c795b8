"""Starts the window: first it is painted, then the library opens. A second start raises the first window."""

import os
import sys
from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from recordkeeper import __version__
from recordkeeper.app.application import App
from recordkeeper.app.jobs import Deliver
from recordkeeper.gui.context import Context, Courier
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.reminders import Reminding, Tray
from recordkeeper.gui.single import SingleWindow
from recordkeeper.gui.theme.theme import Theme
from recordkeeper.log import start_log
from recordkeeper.paths import Folders
from recordkeeper.resources import resources_root

Build = Callable[[Folders, Deliver, Callable[[BaseException], None]], App]

_TYPING_PAUSE_MS = 1200


def start(build: Build, folders: Folders, *, named: bool = False, background: bool = False) -> int:
    """Open the window and stay until it is closed; returns the exit code. ``named``: on this library and no other.

    In the background there is no window until it is asked for.
    """
    application = make_application()
    single = SingleWindow(folders.library)
    if background:
        return _start_in_background(build, folders, application, single)
    if single.raise_other():
        return 0
    start_log(folders.state)
    window = open_window(build, folders, application, named=named)
    single.asked.connect(window.raise_up)
    window.painted.connect(single.listen)
    return application.exec()


def _start_in_background(build: Build, folders: Folders, application: QApplication, single: SingleWindow) -> int:
    from recordkeeper.gui.background import Background

    if single.raise_other():
        return 0
    start_log(folders.state)
    application.setQuitOnLastWindowClosed(False)
    courier = Courier()
    background = Background(
        lambda: build(folders, courier.deliver, _raise), lambda: open_window(build, folders, application)
    )
    single.asked.connect(background.show_window)
    single.listen()
    background.start()
    return application.exec()


def _raise(bug: BaseException) -> None:
    raise bug


def make_application() -> QApplication:
    """Qt's own side of the app, in one style everywhere, and who we are to the desktop."""
    os.environ["QT_STYLE_OVERRIDE"] = "Fusion"
    application = QApplication(sys.argv[:1])
    # People who type slowly, too, find an entry of a list by typing it.
    application.setKeyboardInputInterval(_TYPING_PAUSE_MS)
    application.setApplicationName("RecordKeeper")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("io.github.recordkeeper.RecordKeeper")
    application.setWindowIcon(QIcon(str(resources_root() / "icons" / "app.png")))
    return application


def open_window(build: Build, folders: Folders, application: QApplication, *, named: bool = False) -> MainWindow:
    """Show the window, and open the library once it is painted."""
    from recordkeeper.gui.crash import CrashReports

    courier = Courier()
    crashes = CrashReports(folders.state, courier)
    app = build(folders, courier.deliver, crashes.report)
    theme = Theme(application, app.settings.machine().text_percent)
    context = Context(app, courier)
    window = MainWindow(context, theme)
    window.setProperty("crashes", crashes)
    library = folders.library if named else app.libraries.to_open()
    window.painted.connect(lambda: window.open_library(library))
    tray = Tray(window)
    reminding = Reminding(app, tray, window)
    tray.asked.connect(window.raise_up)
    tray.quit_asked.connect(window.close)
    reminding.told.connect(context.say)
    window.opened.connect(reminding.start)
    window.closed.connect(lambda: tray.show(False))
    window.show()
    return window

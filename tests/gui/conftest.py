"""What tests of the window share: the app whose results come home to the window's thread, and the window on it."""

from collections.abc import Iterator
from typing import Any

import pytest
from hearing import Said
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordkeeper.app.application import App
from recordkeeper.bootstrap import build
from recordkeeper.gui.context import Context, Courier
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.theme.theme import Theme
from recordkeeper.paths import Folders


@pytest.fixture
def courier(qapp: QApplication) -> Courier:
    """Brings results home."""
    return Courier()


@pytest.fixture
def app(folders: Folders, clock: Any, courier: Courier) -> Iterator[App]:
    """The app with a new library open, for a window."""
    app = build(folders, courier.deliver, _raised, clock.now)
    app.session.open(folders.library)
    yield app
    app.close()


@pytest.fixture
def context(app: App, courier: Courier) -> Context:
    """What a screen is given."""
    return Context(app, courier)


@pytest.fixture
def said(context: Context) -> Said:
    """What the user was told."""
    return Said(context)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The design, at the usual text size. The windows of earlier tests are let go: it would have to dress them all."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Theme(qapp, 100)


@pytest.fixture
def window(qtbot: QtBot, context: Context, theme: Theme) -> MainWindow:
    """The window on the open library."""
    window = MainWindow(context, theme)
    qtbot.addWidget(window)
    window.show()
    return window


def _raised(bug: BaseException) -> None:
    raise bug

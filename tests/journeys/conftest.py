"""What journeys share: the window as a newcomer finds it, over a library that is not there yet."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordkeeper.bootstrap import build
from recordkeeper.gui.context import Context, Courier
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.theme.theme import Theme
from recordkeeper.paths import Folders


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, folders: Folders, clock: Any) -> Iterator[MainWindow]:
    """The window at its first start."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    courier = Courier()
    app = build(folders, courier.deliver, _raised, clock.now)
    window = MainWindow(Context(app, courier), Theme(qapp, 100))
    qtbot.addWidget(window)
    window.painted.connect(lambda: window.open_library(folders.library))
    window.show()
    yield window
    app.close()


def _raised(bug: BaseException) -> None:
    raise bug

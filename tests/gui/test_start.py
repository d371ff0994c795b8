"""The start: the window is painted first, and what is heavy comes after."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordkeeper.bootstrap import build, try_window
from recordkeeper.gui.application import open_window
from recordkeeper.gui.single import SingleWindow
from recordkeeper.paths import Folders

UNTIL_PAINTED = """
import sys
from pathlib import Path
from recordkeeper.bootstrap import build
from recordkeeper.gui.application import make_application, open_window
from recordkeeper.paths import Folders
application = make_application()
window = open_window(build, Folders(*(Path(sys.argv[1]) / name for name in "abcd")), application)
window.painted.disconnect()
window.painted.connect(application.quit)
application.exec()
heavy = ("sqlmodel", "sqlalchemy", "alembic", "sqlcipher3", "reportlab", "lxml", "pypdfium2", "keyring", "holidays")
print(*[name for name in heavy if name in sys.modules])
"""


def test_nothing_heavy_is_loaded_before_the_window_is_painted(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", UNTIL_PAINTED, tmp_path], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert told.stdout.split() == []


def test_the_library_opens_once_the_window_is_painted(
    qtbot: QtBot, qapp: QApplication, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the window sets its own; they are put back
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    window = open_window(build, folders, qapp, named=True)
    qtbot.addWidget(window)
    assert not window.context.app.session.is_open

    qtbot.waitUntil(lambda: window.context.app.session.is_open)
    assert window.context.app.session.path == folders.library


def test_a_second_start_raises_the_first_window(qtbot: QtBot, folders: Folders) -> None:
    first, second = SingleWindow(folders.library), SingleWindow(folders.library)
    assert not second.raise_other()

    first.listen()
    with qtbot.waitSignal(first.asked):
        assert second.raise_other()


def test_every_page_can_be_made(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    try_window()

"""One window per library."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from recordkeeper.gui.single import SingleWindow

_SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from recordkeeper.gui.single import SingleWindow
application = QCoreApplication([])
print(SingleWindow(Path(sys.argv[1])).raise_other())
"""


def test_a_second_start_raises_the_first_window_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleWindow(tmp_path / "library")
    first.listen()
    with qtbot.waitSignal(first.asked, timeout=20_000):
        second = subprocess.Popen(
            [sys.executable, "-c", _SECOND_START, str(tmp_path / "library")], stdout=subprocess.PIPE, text=True
        )
    out, _ = second.communicate(timeout=20)
    assert out.strip() == "True"


def test_windows_on_other_libraries_stand_beside_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleWindow(tmp_path / "library")
    first.listen()
    assert not SingleWindow(tmp_path / "another").raise_other()

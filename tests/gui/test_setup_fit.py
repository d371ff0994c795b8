"""Every page of the set-up in a window of 1024 by 700: without scrolling at 100 %, only down at 150 %."""

from collections.abc import Iterator

import factories
import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from setup_answers import FULL

from recordkeeper.app.application import App
from recordkeeper.domain.setup import EXPRESS, WHOLE, pages
from recordkeeper.gui.context import Context
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.setup.window import SetupWindow
from recordkeeper.gui.theme.theme import Theme
from recordkeeper.gui.widgets.page_scroll import PageScroll

# What the window leaves of 1024 by 700 for the set-up over it.
ROOM = (984, 660)
WAYS = {
    "full": FULL,
    "acting": {**FULL, "acting.has": "yes"},
    "failed": {**FULL, "path.failed": "account,verified"},
    "asked": {**FULL, "asked.already": "yes"},
    "express": {**FULL, "route": EXPRESS},
    "empty": {"route": WHOLE, "portal.has": "yes"},
    "known": FULL,
}


@pytest.fixture
def text(theme: Theme) -> Iterator[Theme]:
    """The design, whose text is of the usual size again afterwards: it is the application's, not the window's."""
    yield theme
    theme.set_text_percent(100)


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("way", WAYS)
def test_each_page_fits(
    window: MainWindow, context: Context, text: Theme, app: App, qtbot: QtBot, way: str, percent: int
) -> None:
    answers = dict(WAYS[way])
    if way == "known":
        answers["you.id"] = app.people.add(factories.person()).id
    text.set_text_percent(percent)
    setup = SetupWindow(window, context, answers=answers)
    setup.open()
    setup.setFixedSize(*ROOM)
    too_big = []
    for page in pages(answers):
        setup.go_to(page)
        scroll = setup.form.stack.currentWidget()
        assert isinstance(scroll, PageScroll)
        QApplication.processEvents()
        QApplication.processEvents()  # Labels that wrap find their height in the second turn.
        if scroll.horizontalScrollBar().maximum() or (percent == 100 and scroll.verticalScrollBar().maximum()):
            too_big.append((page, scroll.horizontalScrollBar().maximum(), scroll.verticalScrollBar().maximum()))
        for name in ("backButton", "laterButton", "nextButton"):
            button = setup.findChild(QPushButton, name)
            assert button is not None
            assert QRect(0, 0, *ROOM).contains(QRect(button.mapTo(setup, button.rect().topLeft()), button.size()))
    assert too_big == []

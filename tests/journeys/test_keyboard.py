"""By keyboard alone, from the welcome page to the letter: Tab, Space, arrows, Return, and what is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from recordkeeper.domain.request import Stage
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.setup.window import SetupWindow
from recordkeeper.gui.widgets.field import Field

PATIENCE = 30_000
MOST_TABS = 150


def here() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def field_of(widget: QWidget | None) -> str:
    """The name of the field in which a widget is."""
    while widget is not None:
        name = getattr(widget, "name", "")
        if isinstance(name, str) and name:
            return name
        widget = widget.parentWidget()
    return ""


class Keyboard:
    """Only keys; it looks at what has the focus, and at nothing else."""

    def tab_to(self, name: str) -> None:
        """Press Tab until the focus is in a field, or on a button, of this name."""
        for _ in range(MOST_TABS):
            if name in (field_of(here()), here().objectName()):
                return
            QTest.keyClick(here(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    def write(self, **texts: str) -> None:
        """Tab to each of these fields, in turn, and type. ``__`` stands for the dot in a name."""
        for name, text in texts.items():
            self.tab_to(name.replace("__", "."))
            QTest.keyClicks(here(), text)

    def pick(self, **steps: int) -> None:
        """Choose: Space takes the first of some radio buttons, each arrow goes one further."""
        for name, further in steps.items():
            self.tab_to(name.replace("__", "."))
            QTest.keyClick(here(), Qt.Key.Key_Space)
            for _ in range(further):
                QTest.keyClick(here(), Qt.Key.Key_Right)

    def go_on(self) -> None:
        """Return is Next."""
        self.tab_to("nextButton")
        QTest.keyClick(here(), Qt.Key.Key_Return)


def page_of(setup: SetupWindow) -> str:
    return type(setup.page).__name__


def test_by_keyboard_alone_from_the_welcome_to_the_letter(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.findChild(SetupWindow) is not None, timeout=PATIENCE)
    setup = window.findChild(SetupWindow)
    assert setup is not None
    setup.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    keys = Keyboard()
    keys.pick(need__has=1, asked__already=1)
    keys.tab_to("route")
    QTest.keyClick(here(), Qt.Key.Key_Down)
    keys.go_on()
    assert page_of(setup) == "WelcomePage"
    # Nothing is asked on this page: Return goes on at once.
    QTest.keyClick(here(), Qt.Key.Key_Return)
    assert page_of(setup) == "YouPage"
    keys.write(you__name="Maria Delgado", you__birth_date="5/2/1984", you__address="12 Larkspur Lane, Fresno")
    keys.write(you__email="maria@example.org")
    keys.go_on()
    keys.pick(acting__has=0)
    keys.go_on()
    assert page_of(setup) == "ProviderPage"
    keys.write(provider__name="Valley Oak Clinic")
    keys.write(provider__kind="Clinic", provider__place="California")
    keys.write(contact__address="400 Orchard Avenue, Fresno")
    keys.go_on()
    assert page_of(setup) == "PortalPage"
    keys.pick(portal__has=1)
    keys.go_on()
    assert page_of(setup) == "RecordsPage"
    keys.tab_to("completeButton")
    QTest.keyClick(here(), Qt.Key.Key_Space)
    keys.tab_to("allDatesButton")
    QTest.keyClick(here(), Qt.Key.Key_Space)
    keys.go_on()
    assert page_of(setup) == "RequestPage"
    for category in ("mental", "sud", "hiv", "sti", "genetic", "reproductive"):
        keys.pick(**{f"sensitive__{category}": 1})
    keys.go_on()
    assert page_of(setup) == "FinishPage"
    QTest.keyClick(here(), Qt.Key.Key_Return)
    requests = window.context.app.requests
    qtbot.waitUntil(lambda: [view.stage for view in requests.all()] == [Stage.READY], timeout=PATIENCE)
    (view,) = requests.all()
    assert view.person.legal_name == "Maria Delgado"
    assert view.provider.place == "US-CA"
    assert [letter.kind for letter in view.letters] == ["initial_access"]


@pytest.mark.parametrize("page", ["portal", "records", "request"])
def test_tab_goes_through_a_page_before_it_leaves_it(window: MainWindow, qtbot: QtBot, page: str) -> None:
    from recordkeeper.domain.setup import SetupPage

    qtbot.waitUntil(lambda: window.findChild(SetupWindow) is not None, timeout=PATIENCE)
    opened = window.findChild(SetupWindow)
    assert opened is not None
    opened.reject()
    setup = SetupWindow(window, window.context, answers={"route": "whole", "portal.has": "yes"})
    setup.open()
    setup.go_to(SetupPage(page))
    setup.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    been = []
    for _ in range(MOST_TABS):
        been.append(field_of(here()) or here().objectName())
        if here().objectName() == "nextButton":
            break
        QTest.keyClick(here(), Qt.Key.Key_Tab)
    fields = setup.page.findChildren(Field)
    shown = [field.name for field in fields if field.isVisible() and field.isEnabled()]
    assert [name for name in dict.fromkeys(been) if name in shown] == shown

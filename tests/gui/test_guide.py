"""The guide on the screen."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog

from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.address import AddressDialog
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.dialogs.guide_dialog import GuideDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.guide import GuidePage
from recordkeeper.gui.pages.registry import PAGES, Entry
from recordkeeper.gui.setup.registry import PAGES as SETUP_PAGES
from recordkeeper.gui.setup.registry import Entry as SetupEntry
from recordkeeper.gui.setup.window import SetupWindow
from recordkeeper.gui.troubleshooter.window import TroubleshooterWindow

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def page(window: MainWindow) -> GuidePage:
    """The guide, in view."""
    window.show_page("guide")
    page = window.form.stack.currentWidget()
    assert isinstance(page, GuidePage)
    return page


def titles(page: GuidePage) -> list[str]:
    """The pages in the list."""
    return [page.form.list.item(row).text() for row in range(page.form.list.count())]


def dialog_of(kind: type[D]) -> D:
    """The dialog that is open."""
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible())


def test_the_first_page_is_open_and_a_page_is_opened_by_its_name(page: GuidePage) -> None:
    assert page.form.browser.toPlainText().startswith("Which portal is mine?")

    page.context.go("guide", "keep-safe")

    assert page.form.browser.toPlainText().startswith("Keeping your records safe")


def test_the_search_leaves_only_pages_with_these_words_and_says_so_when_there_are_none(page: GuidePage) -> None:
    page.form.search.setText("filevault")
    assert titles(page) == ["Keeping your records safe"]

    page.form.search.setText("nothing of the kind")
    assert page.form.empty.isVisible()
    page.form.empty.button.click()

    assert len(titles(page)) == 23


def test_a_link_to_a_page_opens_it(page: GuidePage) -> None:
    page.form.browser.anchorClicked.emit(QUrl("17-your-right.md"))

    assert page.form.list.currentItem().text() == "Your right to your records"


def test_an_address_outside_is_shown_first_and_opened_only_when_asked(
    page: GuidePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: opened.append(address.toString()))

    page.form.browser.anchorClicked.emit(QUrl("https://example.org/law"))
    dialog = dialog_of(AddressDialog)
    assert dialog.informativeText() == "https://example.org/law"
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/law"
    assert opened == []

    page.form.browser.anchorClicked.emit(QUrl("https://example.org/law"))
    dialog_of(AddressDialog).browse.click()
    assert opened == ["https://example.org/law"]


def test_who_is_stuck_is_led_by_the_troubleshooter(page: GuidePage) -> None:
    page.form.stuckButton.click()

    dialog_of(TroubleshooterWindow).reject()


def test_a_page_is_read_beside_what_it_explains_and_leads_to_others(page: GuidePage, context: Context) -> None:
    GuideDialog(page, context, "login-fails").open()
    dialog = dialog_of(GuideDialog)
    assert dialog.windowTitle() == "When a login fails"
    dialog.form.browser.anchorClicked.emit(QUrl("1-which-portal.md"))
    assert dialog.form.browser.toPlainText().startswith("Which portal is mine?")
    dialog.form.openButton.click()
    assert page.form.list.currentItem().text() == "Which portal is mine?"


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_f1_opens_the_page_about_the_screen_in_view(window: MainWindow, entry: Entry) -> None:
    window.show_page(entry.name)
    window.guide_action.trigger()
    guide = window.form.stack.currentWidget()
    assert isinstance(guide, GuidePage)
    if entry.help_page:
        assert guide.form.list.currentItem().text() == window.context.app.guide.page(entry.help_page).title


@pytest.mark.parametrize("entry", SETUP_PAGES, ids=lambda entry: entry.page.value)
def test_every_page_of_the_set_up_says_why_it_asks(window: MainWindow, context: Context, entry: SetupEntry) -> None:
    setup = SetupWindow(window, context)
    setup.open()
    setup.go_to(entry.page)
    shortcut = setup.findChild(QShortcut)
    assert isinstance(shortcut, QShortcut)
    assert shortcut.key() == QKeySequence(QKeySequence.StandardKey.HelpContents)
    shortcut.activated.emit()
    dialog = dialog_of(GuideDialog)
    assert dialog.page == entry.help_page
    dialog.accept()


@pytest.mark.parametrize("kind", FormDialog.__subclasses__(), ids=lambda kind: kind.__name__)
def test_every_form_has_a_page_of_help(kind: type[FormDialog], context: Context) -> None:
    assert context.app.guide.page(kind.help_page).title

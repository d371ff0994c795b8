"""The guide on the screen."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from recordkeeper.gui.dialogs.address import AddressDialog
from recordkeeper.gui.dialogs.attempt_dialog import AttemptDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.guide import GuidePage

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

    assert len(titles(page)) == 9


def test_a_link_to_a_page_opens_it(page: GuidePage) -> None:
    page.form.browser.anchorClicked.emit(QUrl("8-your-right.md"))

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


def test_who_is_stuck_notes_an_attempt(page: GuidePage) -> None:
    page.form.stuckButton.click()

    dialog_of(AttemptDialog).reject()

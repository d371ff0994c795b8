"""Pages as pictures: only those in view are drawn, and what is stale never shows."""

import threading

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from samples import picture_bytes

from recordkeeper.app.application import App
from recordkeeper.domain.errors import FileUnparsed
from recordkeeper.gui.context import Context
from recordkeeper.gui.widgets.picture_view import PictureView

PAGE = (170, 220)


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    """A view on the screen."""
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    qtbot.waitExposed(view)
    return view


class Pages:
    """Draws pages of one shape, and remembers which were asked for."""

    def __init__(self, shape: tuple[int, int] = PAGE) -> None:
        self.asked: list[tuple[int, int]] = []
        self._shape = shape

    def __call__(self, page: int, width: int) -> bytes:
        self.asked.append((page, width))
        return picture_bytes(size=(width, width * self._shape[1] // self._shape[0]))


def test_only_the_pages_in_view_are_drawn(qtbot: QtBot, view: PictureView, context: Context) -> None:
    pages = Pages()
    view.show_pages(context, 300, pages)
    qtbot.waitUntil(lambda: view.sheets.picture(0) is not None)
    assert {page for page, _ in pages.asked} == {0}
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: view.sheets.picture(299) is not None)
    assert {page for page, _ in pages.asked} <= {0, 298, 299}
    assert view.accessibleDescription() == "Page 300 of 300"


def test_a_sheet_has_the_shape_of_its_page(qtbot: QtBot, view: PictureView, context: Context) -> None:
    view.show_pages(context, 2, Pages(shape=(200, 50)))
    qtbot.waitUntil(lambda: view.sheets.picture(0) is not None)
    place = view.sheets.place(0)
    assert place.height() == pytest.approx(place.width() / 4, abs=2)


def test_the_keys_zoom_in_and_back(qtbot: QtBot, view: PictureView, context: Context) -> None:
    pages = Pages()
    view.show_pages(context, 1, pages)
    qtbot.waitUntil(lambda: view.sheets.picture(0) is not None)
    fitting = view.sheets.place(0).width()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.sheets.place(0).width() == pytest.approx(fitting * 1.25, abs=2)
    qtbot.waitUntil(lambda: pages.asked[-1][1] == pytest.approx(fitting * 1.25, abs=2))
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.sheets.place(0).width() == pytest.approx(fitting * 0.75, abs=2)


def test_end_and_home_go_to_the_last_page_and_back(qtbot: QtBot, view: PictureView, context: Context) -> None:
    view.show_pages(context, 5, Pages())
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page == 4
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0


def test_a_page_that_comes_late_is_not_shown_for_the_next_document(
    qtbot: QtBot, view: PictureView, context: Context
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(page: int, width: int) -> bytes:
        begun.set()
        assert go_on.wait(10)
        return picture_bytes(size=(width, width))

    view.show_pages(context, 1, slow)
    qtbot.waitUntil(begun.is_set)
    view.show_pages(context, 1, Pages())
    go_on.set()
    qtbot.waitUntil(lambda: view.sheets.picture(0) is not None)
    picture = view.sheets.picture(0)
    assert picture is not None and picture.height() > picture.width()


def test_a_page_that_cannot_be_drawn_says_why_and_the_others_show(
    qtbot: QtBot, view: PictureView, context: Context
) -> None:
    def render(page: int, width: int) -> bytes:
        if page == 0:
            raise FileUnparsed("scan.pdf")
        return picture_bytes(size=(width, width // 4))

    view.show_pages(context, 2, render)
    view.zoom(50)
    qtbot.waitUntil(lambda: view.sheets.picture(1) is not None)
    assert "scan.pdf is damaged" in view.accessibleDescription()


def test_a_small_picture_is_not_blown_up(qtbot: QtBot, view: PictureView, context: Context) -> None:
    view.show_pages(context, 1, lambda page, width: picture_bytes(size=(40, 20)))
    qtbot.waitUntil(lambda: view.sheets.picture(0) is not None)
    assert view.sheets.place(0).width() == pytest.approx(40, abs=1)


def test_a_hidden_view_draws_nothing(qtbot: QtBot, view: PictureView, context: Context, app: App) -> None:
    pages = Pages()
    view.hide()
    view.show_pages(context, 1, pages)
    assert pages.asked == []
    view.show()
    qtbot.waitUntil(lambda: view.sheets.picture(0) is not None)

"""Inputs as hands use them: typing, the wheel, the calendar, labels with anything in them."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QPushButton, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from recordkeeper.gui.folders import file_name, first_place, keep_place
from recordkeeper.gui.theme.theme import Theme
from recordkeeper.gui.widgets.flow_row import FlowRow
from recordkeeper.gui.widgets.inputs import ChoiceBox, DayEdit
from recordkeeper.gui.widgets.labels import plain_label
from recordkeeper.gui.widgets.message_strip import MessageStrip

UI = Path(__file__).parents[2] / "ui"
STATES = (("nh", "New Hampshire"), ("nj", "New Jersey"), ("ny", "New York"), ("nc", "North Carolina"))


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> QWidget:
    """What the inputs stand on."""
    widget = QWidget()
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    return widget


def put(desk: QWidget, widget: QWidget) -> None:
    layout = desk.layout()
    assert layout is not None
    layout.addWidget(widget)


def wheel(box: ChoiceBox) -> None:
    middle = QPointF(box.rect().center())
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(
        middle, box.mapToGlobal(middle), QPoint(), QPoint(0, -120), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(box, turn)


def test_a_list_that_was_never_clicked_is_not_changed_by_the_wheel(desk: QWidget) -> None:
    other, box = QPushButton("Other"), ChoiceBox()
    put(desk, other)
    put(desk, box)
    box.set_choices(STATES)
    box.set_value("nh")
    other.setFocus()
    wheel(box)
    assert box.value() == "nh"


def test_a_name_with_a_space_is_found_by_typing_it(desk: QWidget, qtbot: QtBot) -> None:
    box = ChoiceBox()
    put(desk, box)
    box.set_choices(STATES)
    box.setFocus()
    qtbot.keyClicks(box, "New York")
    assert box.value() == "ny"
    assert not box.view().isVisible()


def test_all_entries_of_a_list_are_whole_when_it_opens(desk: QWidget, qtbot: QtBot) -> None:
    box = ChoiceBox()
    put(desk, box)
    box.set_choices(STATES)
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    last = view.visualRect(box.model().index(box.count() - 1, 0))
    assert last.bottom() <= view.viewport().height()
    box.hidePopup()


def test_the_calendar_is_american_whole_and_on_the_screen(desk: QWidget, qtbot: QtBot) -> None:
    edit = DayEdit()
    put(desk, edit)
    edit.set_value("2019-03-14")
    room = QGuiApplication.primaryScreen().availableGeometry()
    desk.move(room.right() - 60, room.bottom() - 60)
    edit._open.click()
    calendar = edit.findChild(QCalendarWidget)
    assert calendar is not None
    qtbot.waitUntil(calendar.isVisible)
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Sunday
    assert calendar.selectedDate() == QDate(2019, 3, 14)
    assert room.contains(calendar.geometry())
    days = calendar.findChild(QTableView)
    assert days is not None
    cell = days.visualRect(days.model().index(3, 3))
    wide = days.fontMetrics().horizontalAdvance("28")
    picture = days.viewport().grab(cell).toImage()
    inked = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert cell.width() > wide
    assert len(inked) > 1
    calendar.activated.emit(QDate(2019, 3, 28))
    assert edit.value() == "2019-03-28"


def test_no_label_that_is_filled_by_the_app_takes_a_name_for_markup() -> None:
    loose = []
    for design in sorted(UI.glob("*.ui")):
        for label in ElementTree.parse(design).getroot().iter("widget"):
            if label.get("class") != "QLabel":
                continue
            texts = {each.get("name"): "".join(each.itertext()).strip() for each in label.findall("property")}
            if not texts.get("text") and texts.get("textFormat") != "Qt::TextFormat::PlainText":
                loose.append(f"{design.name}: {label.get('name')}")
    assert loose == []


def test_a_very_long_word_does_not_make_a_label_wider_than_the_window(desk: QWidget) -> None:
    label = plain_label("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk")
    put(desk, label)
    assert label.minimumSizeHint().width() < 200
    assert plain_label("maria.delgado@example.org").text() == "maria.delgado@example.org"


def test_buttons_go_on_in_a_second_line_where_there_is_no_room(desk: QWidget, qtbot: QtBot) -> None:
    row = FlowRow()
    buttons = [QPushButton(word, row) for word in ("Make the letter", "Note the sending", "Note what happened")]
    put(desk, row)
    desk.resize(900, 200)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 1 and row.width() > 800)
    desk.resize(buttons[2].sizeHint().width() + 60, 300)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) > 1)
    assert all(row.rect().contains(button.geometry()) for button in buttons)


def test_a_button_keeps_its_size_when_it_gets_the_focus(desk: QWidget, qtbot: QtBot) -> None:
    strip = MessageStrip()
    put(desk, strip)
    strip.say("Done.", problem=False)
    close = next(child for child in strip.children() if isinstance(child, QWidget) and child.accessibleName())
    before = close.sizeHint()
    close.setFocus()
    qtbot.waitUntil(close.hasFocus)
    assert close.sizeHint() == before


def test_what_was_done_goes_away_and_a_problem_stays(desk: QWidget) -> None:
    strip = MessageStrip()
    put(desk, strip)
    strip.say("3 documents filed.", problem=False)
    strip.forget_done()
    assert not strip.isVisible()
    strip.say("The disk is full.", problem=True)
    strip.forget_done()
    assert strip.isVisible()


def test_a_file_is_named_by_what_it_is_and_the_next_one_begins_beside_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = file_name("Request for access", "Mercy / Health: West", "RK-1", ending=".pdf")
    assert name == "Request for access - Mercy Health West - RK-1.pdf"
    keep_place(str(tmp_path / "first.pdf"))
    assert first_place("second.pdf") == str(tmp_path / "second.pdf")
    qapp.setProperty("lastFolder", None)
    assert Path(first_place("third.pdf")).is_absolute()

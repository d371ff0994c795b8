"""Inputs that speak plain text by ``value``, ``set_value`` and ``edited``. What cannot be read stays as typed."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from recordkeeper.gui.folders import first_place, keep_place
from recordkeeper.gui.icons import icon
from recordkeeper.gui.theme.measures import SPACE_M, SPACE_S
from recordkeeper.gui.widgets.calendar import open_calendar, own_locale
from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.tab_order import lead_through

__all__ = ["CheckList", "ChoiceBox", "DayEdit", "FilePick", "LinesEdit", "YesNo"]

_ISO = "yyyy-MM-dd"


def _day_formats() -> tuple[str, ...]:
    own = own_locale().dateFormat(QLocale.FormatType.ShortFormat)
    four_digits = own if "yyyy" in own else own.replace("yy", "yyyy")
    return (four_digits, _ISO, "M/d/yyyy", "MMMM d, yyyy", "MMMM d yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy")


class DayEdit(QWidget):
    """A day, or nothing: typed in the person's own format or ISO, or chosen from a calendar. Its value is ISO text."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self._format = _day_formats()[0]
        self.line.setPlaceholderText(self._format.lower())
        self._open = QToolButton(self)
        self._open.setIcon(icon("calendar"))
        self._open.setAccessibleName(self.tr("Choose from a calendar"))
        self._open.setToolTip(self.tr("Choose from a calendar"))
        self._open.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self._open)
        self.setFocusProxy(self.line)
        self._open.clicked.connect(self._choose)
        self.line.textChanged.connect(self.edited)
        self.line.editingFinished.connect(self._tidy)

    def setAccessibleName(self, name: str) -> None:
        """Name the line for screen readers."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def value(self) -> str:
        """ISO text, or what was typed when it is no day."""
        typed = self.line.text().strip()
        day = self._read(typed)
        return day.toString(_ISO) if day.isValid() else typed

    def set_value(self, value: str) -> None:
        """Show a day given as ISO text; anything else is shown as it is."""
        day = QDate.fromString(value, _ISO)
        self.line.setText(own_locale().toString(day, self._format) if day.isValid() else value)

    def _read(self, typed: str) -> QDate:
        for each in _day_formats():
            day = own_locale().toDate(typed, each) if each != _ISO else QDate.fromString(typed, _ISO)
            if day.isValid() and day.year() >= 1800:
                return day
        return QDate()

    def _tidy(self) -> None:
        self.set_value(self.value())

    def _choose(self) -> None:
        day = self._read(self.line.text().strip())
        open_calendar(self, day, lambda chosen: self.set_value(chosen.toString(_ISO)))


class YesNo(QWidget):
    """Yes, no, or not chosen yet; never preset."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Before its parts, among the others.
        self._group = QButtonGroup(self)
        self.yes, self.no = QRadioButton(self.tr("Yes"), self), QRadioButton(self.tr("No"), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        for button in (self.yes, self.no):
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()
        self.setFocusProxy(self.yes)
        self._group.buttonToggled.connect(lambda button, on: self.edited.emit() if on else None)

    def setAccessibleName(self, name: str) -> None:
        """Name both answers for screen readers."""
        super().setAccessibleName(name)
        for button in (self.yes, self.no):
            button.setAccessibleName(f"{name}: {button.text()}")

    def set_words(self, yes: str, no: str) -> None:
        """Other words for the two answers."""
        self.yes.setText(yes)
        self.no.setText(no)

    def value(self) -> str:
        """``yes``, ``no`` or nothing."""
        return "yes" if self.yes.isChecked() else "no" if self.no.isChecked() else ""

    def set_value(self, value: str) -> None:
        """Choose ``yes`` or ``no``; anything else chooses neither."""
        self._group.setExclusive(False)
        self.yes.setChecked(value == "yes")
        self.no.setChecked(value == "no")
        self._group.setExclusive(True)


class CheckList(QWidget):
    """Any of several, in as many columns as fit; the value is their names with commas between."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Its place among the others is the one it has now.
        self._boxes: dict[str, QCheckBox] = {}
        self._wanted = self._columns = 1
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(SPACE_M)
        self._layout.setVerticalSpacing(0)

    def set_choices(self, choices: Iterable[tuple[str, str]], columns: int = 2) -> None:
        """Offer these values with their words, in this many columns at most."""
        for box in self._boxes.values():
            box.deleteLater()
        self._boxes = {}
        for value, word in choices:
            box = QCheckBox(word, self)
            box.toggled.connect(lambda on: self.edited.emit())
            self._boxes[value] = box
        self._wanted = columns
        self._arrange(columns)
        lead_through(self, self._boxes.values())

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        for number, box in enumerate(self._boxes.values()):
            self._layout.removeWidget(box)
            self._layout.addWidget(box, number // columns, number % columns)

    def _width_of(self, columns: int) -> int:
        """How wide the boxes are in this many columns."""
        widths = [box.sizeHint().width() for box in self._boxes.values()]
        return sum(max(widths[column::columns], default=0) + SPACE_M for column in range(columns)) - SPACE_M

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column."""
        return QSize(self._width_of(1), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        columns = next((n for n in range(self._wanted, 1, -1) if self._width_of(n) <= self.width()), 1)
        if columns != self._columns:
            self._arrange(columns)

    def box(self, value: str) -> QCheckBox:
        """The box of one value."""
        return self._boxes[value]

    def value(self) -> str:
        """The values ticked."""
        return ",".join(value for value, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: str) -> None:
        """Tick these and no others."""
        ticked = value.split(",")
        for each, box in self._boxes.items():
            box.setChecked(each in ticked)


class LinesEdit(QPlainTextEdit):
    """A few lines of text, such as an address; Tab goes on to the next field."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.edited)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 3 * SPACE_S + 2)

    def changeEvent(self, event: object) -> None:
        """Stay three lines high when the text grows."""
        super().changeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def value(self) -> str:
        """The lines."""
        return self.toPlainText()

    def set_value(self, value: str) -> None:
        """Show these lines."""
        self.setPlainText(value)


class FilePick(QWidget):
    """One file of the user's, or none; its value is the path."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setReadOnly(True)
        self.line.setPlaceholderText(self.tr("No file"))
        self._choose = QPushButton(self.tr("Choose…"), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self._choose)
        self.setFocusProxy(self._choose)
        self._choose.clicked.connect(self._ask)
        self.line.textChanged.connect(self.edited)

    def setAccessibleName(self, name: str) -> None:
        """Name the button for screen readers."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self._choose.setAccessibleName(f"{name}: {self._choose.text()}")

    def value(self) -> str:
        """The path, or nothing."""
        return self.line.text()

    def set_value(self, value: str) -> None:
        """Show a path."""
        self.line.setText(value)

    def path(self) -> Path | None:
        """The path, or None."""
        return Path(self.value()) if self.value() else None

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), first_place())
        if name:
            keep_place(name)
            self.line.setText(name)

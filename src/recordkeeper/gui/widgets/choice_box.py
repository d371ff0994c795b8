"""A drop-down list that says nothing until something is chosen, and is found by typing."""

from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QStyledItemDelegate, QWidget

from recordkeeper.gui.theme.measures import SPACE_S

_NARROWEST, _WIDEST = 14, 44


class ChoiceBox(QComboBox):
    """One of several, or not chosen yet."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = QElapsedTimer()
        # The usual delegate of a drop-down list does not know the style sheet's spaces, and the list gets too low.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentIndexChanged.connect(lambda index: self.edited.emit())

    def sizeHint(self) -> QSize:
        """As wide as its entries, unless one of them is very long."""
        return self._narrowed(super().sizeHint(), _WIDEST)

    def minimumSizeHint(self) -> QSize:
        """A long entry can be cut off: the list shows it."""
        return self._narrowed(super().minimumSizeHint(), _NARROWEST)

    def _narrowed(self, hint: QSize, letters: int) -> QSize:
        return QSize(min(hint.width(), letters * self.fontMetrics().horizontalAdvance("0")), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow that the style sheet takes away, in the colour of the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        place = self.rect().adjusted(0, 0, -SPACE_S, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "▾")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is scrolled changes nothing on its way."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to what is typed; a space within it belongs to it, and opens the list only by itself."""
        if not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)
            return
        typing = self._typed.isValid() and not self._typed.hasExpired(QApplication.keyboardInputInterval())
        if event.key() != Qt.Key.Key_Space:
            self._typed.start()
            super().keyPressEvent(event)
        elif typing:
            self._typed.start()
            self.view().setCurrentIndex(self.model().index(self.currentIndex(), 0))
            self.view().keyboardSearch(" ")
            self.setCurrentIndex(self.view().currentIndex().row())
        else:
            super().keyPressEvent(event)

    def set_choices(self, choices: Iterable[tuple[str, str]], *, none: str | None = None) -> None:
        """Offer these values with their words; ``none`` is the word for not chosen (by default "Choose…")."""
        kept = self.value()
        self.clear()
        self.addItem(self.tr("Choose…") if none is None else none, "")
        for value, word in choices:
            self.addItem(word, value)
        self.set_value(kept)

    def value(self) -> str:
        """The value chosen, or nothing."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose a value; one that is not offered chooses nothing."""
        self.setCurrentIndex(max(self.findData(value), 0))

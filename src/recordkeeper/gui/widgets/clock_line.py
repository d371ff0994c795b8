"""The dates of a request as a horizontal line of time, with today on it; screen readers are told them as text."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from recordkeeper.gui.theme.colours import colours
from recordkeeper.gui.theme.measures import SMALL, SPACE_S, SPACE_XS

_DOT = 6


@dataclass(frozen=True)
class Mark:
    """One date on the line: the day as it is written, its word, and its tone."""

    on: date
    day: str
    word: str
    tone: str = "plain"


class ClockLine(QWidget):
    """Paints the dates in order; their distance follows time, as far as the words leave room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_marks(self, marks: tuple[Mark, ...], today: date, spoken: str) -> None:
        """Show these dates; ``spoken`` says all of them to a screen reader."""
        self._marks, self._today = tuple(sorted(marks, key=lambda mark: mark.on)), today
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setVisible(len(self._marks) > 1)
        self.updateGeometry()
        self.update()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALL)
        return font

    def sizeHint(self) -> QSize:
        """Two rows of words above and below the line."""
        high = QFontMetrics(self._small()).height()
        return QSize(320, 4 * high + 4 * SPACE_XS + 4 * _DOT)

    def minimumSizeHint(self) -> QSize:
        """As high as it needs; narrow if it must."""
        return QSize(160, self.sizeHint().height())

    def places(self) -> list[int]:
        """Where each mark is, from the left: by time, pushed apart so that the words of every other one fit."""
        if not self._marks:
            return []
        half = self._widest() // 2
        room = max(self.width() - 2 * half, 1)
        apart = min(half + SPACE_XS, room // max(len(self._marks) - 1, 1))
        first, last = self._marks[0].on, self._marks[-1].on
        days = max((last - first).days, 1)
        found: list[int] = []
        for number, mark in enumerate(self._marks):
            place = half + room * (mark.on - first).days // days
            if found:
                place = max(place, found[-1] + apart)
            behind = len(self._marks) - 1 - number
            found.append(min(place, half + room - behind * apart))
        return found

    def _widest(self) -> int:
        metrics = QFontMetrics(self._small())
        return max(metrics.horizontalAdvance(text) for mark in self._marks for text in (mark.word, mark.day)) + SPACE_XS

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, today, the dots, and the words above and below in turn."""
        theme = colours(QApplication.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._small()
        painter.setFont(font)
        metrics = QFontMetrics(font)
        places, high = self.places(), metrics.height()
        middle = self.height() // 2
        painter.setPen(QPen(theme.line, 2))
        painter.drawLine(SPACE_S, middle, self.width() - SPACE_S, middle)
        if (now := self._place_of_today(places)) is not None:
            painter.setPen(QPen(theme.accent, 3))
            painter.drawLine(now, middle - 2 * _DOT, now, middle + 2 * _DOT)
        for number, (mark, place) in enumerate(zip(self._marks, places, strict=True)):
            ink, _ = theme.tones[mark.tone]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(place, middle), _DOT, _DOT)
            above = number % 2 == 0
            top = middle - 2 * _DOT - SPACE_XS - 2 * high if above else middle + 2 * _DOT + SPACE_XS
            painter.setPen(ink)
            self._write(painter, metrics, top, place, mark.word)
            painter.setPen(theme.quiet)
            self._write(painter, metrics, top + high, place, mark.day)

    def _place_of_today(self, places: list[int]) -> int | None:
        for (one, left), (other, right) in zip(
            zip(self._marks, places, strict=True), zip(self._marks[1:], places[1:], strict=True), strict=False
        ):
            if one.on <= self._today <= other.on:
                days = max((other.on - one.on).days, 1)
                return left + (right - left) * (self._today - one.on).days // days
        return None

    def _write(self, painter: QPainter, metrics: QFontMetrics, top: int, place: int, text: str) -> None:
        """Centred on the mark, and inside the widget."""
        wide = metrics.horizontalAdvance(text) + 2
        left = max(min(place - wide // 2, self.width() - wide), 0)
        painter.drawText(QRect(left, top, wide, metrics.height()), int(Qt.AlignmentFlag.AlignLeft), text)

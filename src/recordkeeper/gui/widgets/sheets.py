"""Sheets of paper, one below the other: the pages drawn so far, and blank sheets for the others."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from recordkeeper.gui.theme.measures import SPACE_L, SPACE_M

_LETTER_SHAPE = 11 / 8.5
_KEPT_AROUND = 6


@dataclass(frozen=True)
class _Drawn:
    picture: QImage
    asked: int

    @property
    def is_whole(self) -> bool:
        """Whether it came smaller than asked: a small picture has no more to show."""
        return self.picture.width() < self.asked


class Sheets(QWidget):
    """Paints; knows where each page is. Widths are in the widget's pixels, those asked for in the screen's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._width = 1
        self._shapes: dict[int, float] = {}
        self._drawn: dict[int, _Drawn] = {}
        self._said: dict[int, str] = {}
        self._places: list[QRect] = []

    def begin(self, count: int) -> None:
        """Start anew with so many blank sheets."""
        self._count = count
        self._shapes, self._drawn, self._said = {}, {}, {}

    def lay_out(self, sheet: int, room: int) -> None:
        """Put the sheets, so wide, into the middle of the room; the widget takes the size of all of them."""
        self._width = sheet
        whole, top = max(sheet + 2 * SPACE_M, room), SPACE_M
        usual = self._shapes.get(0, _LETTER_SHAPE)
        self._places = []
        for page in range(self._count):
            width = self._width_of(page)
            height = max(round(width * self._shapes.get(page, usual)), 1)
            self._places.append(QRect((whole - width) // 2, top, width, height))
            top += height + SPACE_M
        self.setFixedSize(whole, top)
        self.update()

    def place(self, page: int) -> QRect:
        """Where a page is."""
        return self._places[page]

    def between(self, top: int, bottom: int) -> list[int]:
        """The pages that can be seen between two heights, counted from 0."""
        return [page for page, place in enumerate(self._places) if place.bottom() >= top and place.top() <= bottom]

    def wants(self, page: int, asked: int) -> bool:
        """Whether a page is to be drawn for this width."""
        drawn = self._drawn.get(page)
        if page in self._said:
            return False
        return drawn is None or (drawn.asked != asked and not (drawn.is_whole and asked >= drawn.asked))

    def take(self, page: int, picture: QImage, asked: int) -> None:
        """Show a page; those far away from it are forgotten."""
        self._drawn[page] = _Drawn(picture, asked)
        self._shapes[page] = picture.height() / max(picture.width(), 1)
        for other in [each for each in self._drawn if abs(each - page) > _KEPT_AROUND]:
            del self._drawn[other]

    def say(self, page: int, text: str) -> None:
        """Say on a sheet why its page cannot be shown."""
        self._said[page] = text
        self.update()

    def said(self, page: int) -> str:
        """Why a page cannot be shown; empty while nothing speaks against it."""
        return self._said.get(page, "")

    def picture(self, page: int) -> QImage | None:
        """A page as it was drawn, if it is."""
        drawn = self._drawn.get(page)
        return drawn.picture if drawn else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in view."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self.between(event.rect().top(), event.rect().bottom()):
            self._paint(painter, page, self._places[page])
        painter.end()

    def _paint(self, painter: QPainter, page: int, place: QRect) -> None:
        picture = self.picture(page)
        if picture is not None:
            painter.drawImage(place, picture)
        else:
            painter.fillRect(place, self.palette().color(QPalette.ColorRole.Base))
            said = self.said(page) or self.tr("Page {number}").format(number=page + 1)
            margin = min(SPACE_L, place.width() // 8)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(place.adjusted(margin, margin, -margin, -margin), int(flags), said)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _width_of(self, page: int) -> int:
        drawn = self._drawn.get(page)
        if drawn is None or not drawn.is_whole:
            return self._width
        return max(round(self._width * drawn.picture.width() / drawn.asked), 1)

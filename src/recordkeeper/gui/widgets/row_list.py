"""A list whose rows have a title, a quiet line and a badge."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from recordkeeper.gui.tables import Rows
from recordkeeper.gui.theme.colours import colours
from recordkeeper.gui.theme.measures import SMALL, SPACE_M, SPACE_S, SPACE_XS
from recordkeeper.gui.widgets.badge import SHAPES, Tone

_ROUND = 9
# A shape may come from another font than the word, which measures a little narrower than it draws.
_SLACK = 6


@dataclass(frozen=True)
class Lines:
    """What one row shows; an empty badge shows none."""

    title: str
    about: str = ""
    badge: str = ""
    tone: Tone = Tone.PLAIN


Describe = Callable[[Any], Lines]


class RowList(QListView):
    """One row can be current; ``chosen`` tells its value, or None."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def set_rows(self, rows: Rows[Any], describe: Describe) -> None:
        """Show a model; its first column is what a screen reader says."""
        self.setModel(rows)
        self.setItemDelegate(_Painter(self, describe))
        self.selectionModel().currentRowChanged.connect(lambda now, before: self._tell())
        rows.modelReset.connect(self._tell)

    def current(self) -> Any:
        """The current row's value, or None."""
        index = self.currentIndex()
        model = self.model()
        return model.row(index.row()) if index.isValid() and isinstance(model, Rows) else None

    def choose(self, key: str) -> bool:
        """Make the row with this key current; whether it is there."""
        model = self.model()
        position = model.position(key) if isinstance(model, Rows) else None
        if position is not None:
            self.setCurrentIndex(model.index(position, 0))
        return position is not None

    def _tell(self) -> None:
        self.chosen.emit(self.current())


class _Painter(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, parent: QListView, describe: Describe) -> None:
        super().__init__(parent)
        self._describe = describe

    def _lines(self, index: QModelIndex | QPersistentModelIndex) -> Lines:
        model = index.model()
        assert isinstance(model, Rows)
        return self._describe(model.row(index.row()))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its lines."""
        lines = self._lines(index)
        high = option.fontMetrics.height()
        count = 1 + bool(lines.about) + bool(lines.badge)
        return QSize(0, count * (high + SPACE_XS) + 2 * SPACE_S + (SPACE_XS if lines.badge else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, title, quiet line, badge."""
        lines, theme = self._lines(index), colours(QApplication.palette())
        painter.save()
        ground = QStyleOptionViewItem(option)
        ground.text = ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)
        room = option.rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        high = option.fontMetrics.height() + SPACE_XS
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setPen(theme.text)
        _write(painter, QRect(room.left(), room.top(), room.width(), high), lines.title, bold)
        top = room.top() + high
        if lines.about:
            painter.setPen(theme.quiet)
            _write(painter, QRect(room.left(), top, room.width(), high), lines.about, option.font)
            top += high
        if lines.badge:
            small = QFont(option.font)
            small.setPointSizeF(small.pointSizeF() * SMALL)
            small.setWeight(QFont.Weight.DemiBold)
            ink, soft = theme.tones[lines.tone]
            text = f"{SHAPES[lines.tone]} {lines.badge}"
            wide = min(QFontMetrics(small).horizontalAdvance(text) + 2 * SPACE_S + _SLACK, room.width())
            place = QRect(room.left(), top + SPACE_XS, wide, high)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(soft)
            painter.drawRoundedRect(place, _ROUND, _ROUND)
            painter.setPen(ink)
            _write(painter, place.adjusted(SPACE_S, 0, -SPACE_S, 0), text, small)
        painter.restore()


def _write(painter: QPainter, place: QRect, text: str, font: QFont) -> None:
    painter.setFont(font)
    fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), fitting)

"""A table is a list of columns over a list of rows; sorting and spoken text come with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its heading, the text of a row, and what it sorts by (else the text)."""

    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None


class Rows(QAbstractTableModel, Generic[R]):
    """A model of values; ``key`` names a row, so that the selection outlives a refresh."""

    def __init__(self, columns: Sequence[Column[R]], key: Callable[[R], str]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._key = key
        self._rows: list[R] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def show_rows(self, rows: Sequence[R]) -> None:
        """Replace all rows, in the order chosen by the user if one was."""
        self.beginResetModel()
        self._rows = list(rows)
        self._order()
        self.endResetModel()

    def row(self, number: int) -> R:
        """The value in a row."""
        return self._rows[number]

    def position(self, key: str) -> int | None:
        """Where the row with this key is."""
        return next((number for number, row in enumerate(self._rows) if self._key(row) == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; also what a screen reader says and a tool tip shows."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self._rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            # A tool tip takes what looks like markup for markup, and wraps nothing else.
            return f"<span>{escape(column.text(self._rows[index.row()]))}</span>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(self._rows[index.row()])}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 keeps the order given."""
        self.layoutAboutToBeChanged.emit()
        self._sorted_by = (column, order) if 0 <= column < len(self._columns) else None
        self._order()
        self.layoutChanged.emit()

    def _order(self) -> None:
        if self._sorted_by is not None:
            number, order = self._sorted_by
            column = self._columns[number]
            self._rows.sort(
                key=column.sort or (lambda row: column.text(row).casefold()),
                reverse=order == Qt.SortOrder.DescendingOrder,
            )

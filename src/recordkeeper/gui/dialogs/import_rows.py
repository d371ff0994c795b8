"""The files an import found, each with a tick: whether it is to be filed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from recordkeeper.app.imports import Preview
from recordkeeper.gui.tables import Column, Index, Rows

_Flag = Qt.ItemFlag


class ImportRows(Rows[Preview]):
    """``agrees`` is asked before a tick is set by hand; ``ticks_changed`` is told afterwards."""

    def __init__(
        self,
        columns: Sequence[Column[Preview]],
        agrees: Callable[[Preview], bool],
        ticks_changed: Callable[[], None],
    ) -> None:
        super().__init__(columns, lambda preview: str(preview.path))
        self._agrees = agrees
        self._ticks_changed = ticks_changed
        self._ticked: set[Path] = set()

    def show_ticked(self, previews: Sequence[Preview], ticked: set[Path]) -> None:
        """Replace all rows, with these ticked."""
        self._ticked = ticked
        self.show_rows(previews)
        self._ticks_changed()

    def tick_only(self, paths: set[Path]) -> None:
        """Tick these rows and no others; it was agreed before."""
        self._ticked = paths
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0), [Qt.ItemDataRole.CheckStateRole])
        self._ticks_changed()

    def ticked(self) -> list[Preview]:
        """The rows that are ticked, as they stand."""
        return [each for each in self.all() if each.path in self._ticked]

    def all(self) -> list[Preview]:
        """All rows, as they stand."""
        return [self.row(number) for number in range(self.rowCount())]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column has the tick; what cannot be filed has none."""
        flags = super().flags(index)
        if index.isValid() and index.column() == 0 and self.row(index.row()).can_be_kept:
            flags |= _Flag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The tick besides."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == 0:
            preview = self.row(index.row())
            if not preview.can_be_kept:
                return None
            return Qt.CheckState.Checked if preview.path in self._ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick, if that is agreed, or take the tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.column() != 0:
            return False
        preview = self.row(index.row())
        if Qt.CheckState(value) is Qt.CheckState.Unchecked:
            self._ticked.discard(preview.path)
        elif preview.can_be_kept and self._agrees(preview):
            self._ticked.add(preview.path)
        else:
            return False
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self._ticks_changed()
        return True

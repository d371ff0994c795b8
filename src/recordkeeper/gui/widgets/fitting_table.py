"""A table that shows as many columns as there is room for, in their order, so that it never scrolls sideways."""

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from recordkeeper.gui.tables import Rows
from recordkeeper.gui.widgets.table import Table

_NARROWEST = 28


class FittingTable(Table):
    """Columns are as wide as so many digits; the one that stretches is never hidden."""

    _letters: tuple[int, ...] = ()
    _stretch = 0

    def set_fitting_rows(self, rows: Rows[Any], letters: tuple[int, ...], stretch: int = 0) -> None:
        """Show a model; ``letters`` is how wide each column is, for the stretching one at least."""
        self._letters, self._stretch = letters, stretch
        self.set_rows(rows, (), stretch)
        rows.modelReset.connect(self.fit_columns)
        self.fit_columns()

    def wants(self, column: int) -> bool:
        """Whether a column has something to show."""
        return True

    def fit_columns(self) -> None:
        """Hide the columns for which there is no room."""
        letter = self.fontMetrics().horizontalAdvance("0")
        left = self.viewport().width() - sum(self._letters[self._stretch : self._stretch + 1]) * letter
        for column, letters in enumerate(self._letters):
            if column != self._stretch:
                wanted = self.wants(column)
                left -= letter * letters if wanted else 0
                self.setColumnHidden(column, not wanted or left < 0)
                self.setColumnWidth(column, letter * letters)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the first column and the one that stretches."""
        letters = sum(self._letters[number] for number in {0, self._stretch}) if self._letters else 0
        wide = min(letters, _NARROWEST) * self.fontMetrics().horizontalAdvance("0")
        return super().minimumSizeHint().expandedTo(QSize(wide, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more columns, or fewer."""
        super().resizeEvent(event)
        self.fit_columns()

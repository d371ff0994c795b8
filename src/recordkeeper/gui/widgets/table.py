"""A table view set up the same everywhere."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from recordkeeper.gui.tables import Rows

# Pixels of a line of text for which column widths are given.
_USUAL_LINE = 15


class Table(QTableView):
    """Whole rows, sortable; ``chosen`` tells the row that is current, or None."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.activated.connect(lambda index: self.opened.emit(self.rows.row(index.row())))

    def set_rows(self, rows: Rows[Any], widths: tuple[int, ...], stretch: int = 0) -> None:
        """Show a model; ``widths`` in pixels at the usual text size, column ``stretch`` takes what is left."""
        self.setModel(rows)
        self.setSortingEnabled(True)
        header = self.horizontalHeader()
        header.setSortIndicator(-1, header.sortIndicatorOrder())
        header.setSectionsMovable(True)
        header.setStretchLastSection(False)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, round(width * self.fontMetrics().height() / _USUAL_LINE))
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda now, before: self._tell())
        rows.modelReset.connect(self._tell)

    @property
    def rows(self) -> Rows[Any]:
        """The model shown."""
        model = self.model()
        assert isinstance(model, Rows)
        return model

    def current(self) -> Any:
        """The current row's value, or None."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def selected(self) -> list[Any]:
        """The values of all selected rows."""
        return [self.rows.row(index.row()) for index in self.selectionModel().selectedRows()]

    def choose(self, key: str) -> bool:
        """Make the row with this key current; whether it is there."""
        position = self.rows.position(key)
        if position is None:
            return False
        index = self.rows.index(position, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self.scrollTo(index)
        return True

    def _tell(self) -> None:
        self.chosen.emit(self.current())

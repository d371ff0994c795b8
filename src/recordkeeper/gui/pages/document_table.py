"""The list of documents: what is still to be filed is marked, and there are as many columns as there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from recordkeeper.app.application import App
from recordkeeper.app.documents import DocumentView
from recordkeeper.domain.document import Document
from recordkeeper.gui.tables import Column, Rows
from recordkeeper.gui.widgets.badge import SHAPES, Tone
from recordkeeper.gui.widgets.fitting_table import FittingTable

_INBOX, _TITLE, _FOUND = 0, 1, 2
_LETTERS = (9, 20, 24, 14, 18, 20, 18, 14, 8)


@dataclass(frozen=True)
class Line:
    """One row: a document, and the text around the words that were searched for."""

    view: DocumentView
    found: str = ""

    @property
    def document(self) -> Document:
        """The document itself."""
        return self.view.document

    @property
    def in_inbox(self) -> bool:
        """Whether it is still to be said whose it is or what it is."""
        return not (self.document.person_id and self.document.kind)


class DocumentTable(FittingTable):
    """Rows of ``Line``."""

    def begin(self, app: App) -> None:
        """Make the columns."""
        inbox = f"{SHAPES[Tone.ATTENTION]} {self.tr('Inbox')}"
        columns = (
            Column[Line](self.tr("To do"), lambda line: inbox if line.in_inbox else ""),
            Column[Line](self.tr("Title"), lambda line: line.document.title),
            Column[Line](self.tr("Found"), lambda line: line.found),
            Column[Line](self.tr("Date"), lambda line: app.words.short_date(line.document.when), _by_date),
            Column[Line](self.tr("Kind of record"), lambda line: app.records.label(line.document.kind)),
            Column[Line](self.tr("Provider"), lambda line: line.view.provider),
            Column[Line](self.tr("Person"), lambda line: line.view.person),
            Column[Line](
                self.tr("Received"), lambda line: app.words.short_date(line.document.received_on), _by_receipt
            ),
            Column[Line](
                self.tr("Pages"), lambda line: str(line.document.pages or ""), lambda line: line.document.pages or 0
            ),
        )
        self._lines: Rows[Line] = Rows(columns, lambda line: line.document.id)
        self._ranked = False
        self.set_fitting_rows(self._lines, _LETTERS, stretch=_TITLE)

    def show_lines(self, lines: Sequence[Line], *, ranked: bool) -> None:
        """Show these; what was found by words keeps its rank."""
        self._ranked = ranked
        if ranked:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._lines.show_rows(lines)

    def wants(self, column: int) -> bool:
        """The mark of the inbox if there is one, the text found if words were searched for."""
        if column == _INBOX:
            return any(self._lines.row(number).in_inbox for number in range(self._lines.rowCount()))
        return self._ranked if column == _FOUND else True


def _by_date(line: Line) -> tuple[bool, int]:
    when = line.document.when
    return (when is None, when.first.toordinal() if when else 0)


def _by_receipt(line: Line) -> tuple[bool, int]:
    received = line.document.received_on
    return (received is None, received.toordinal() if received else 0)

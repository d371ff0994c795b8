"""The history as a table, with as many columns as there is room for."""

from recordkeeper.app.timeline import Entry
from recordkeeper.gui import events
from recordkeeper.gui.context import Context
from recordkeeper.gui.tables import Column, Rows
from recordkeeper.gui.widgets.fitting_table import FittingTable

_NOTE, _PERSON = 2, 5
_LETTERS = (19, 22, 16, 18, 8, 15, 12)


class TimelineTable(FittingTable):
    """Rows of ``Entry``."""

    def begin(self, context: Context) -> None:
        """Make the columns."""
        words = context.app.words
        columns = (
            Column[Entry](
                self.tr("When"), lambda each: events.when(context, each.event), lambda each: each.event.order
            ),
            Column[Entry](self.tr("What"), lambda each: events.entry_title(context, each)),
            Column[Entry](self.tr("Note"), lambda each: " ".join(each.event.summary.split())),
            Column[Entry](self.tr("Provider"), lambda each: each.provider),
            Column[Entry](self.tr("Proof"), lambda each: str(len(each.proofs) or ""), lambda each: len(each.proofs)),
            Column[Entry](self.tr("Person"), lambda each: each.person),
            Column[Entry](self.tr("How"), lambda each: words.label(each.event.channel) if each.event.channel else ""),
        )
        self._entries: Rows[Entry] = Rows(columns, lambda each: each.event.id)
        self.set_fitting_rows(self._entries, _LETTERS, stretch=_NOTE)

    def wants(self, column: int) -> bool:
        """The person only if there are several."""
        people = {self._entries.row(number).person for number in range(self._entries.rowCount())}
        return column != _PERSON or len(people) > 1

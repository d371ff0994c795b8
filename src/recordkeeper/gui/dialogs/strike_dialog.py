"""Says that an event was noted by mistake: it stays in the history and no longer counts."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem, missing_texts
from recordkeeper.domain.event import Event
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.strike_dialog import Ui_StrikeDialog


class StrikeDialog(FormDialog):
    """Asks why, and crosses the event out."""

    help_page = "refusal"

    def __init__(self, parent: QWidget | None, context: Context, event: Event) -> None:
        super().__init__(parent, context, Ui_StrikeDialog())
        self._event = event
        words = context.app.words
        self.form.about.setText(f"{words.label(event.kind)}, {words.date(event.happened_on)}")
        self.begin({})

    def problems(self, values: dict[str, str]) -> Iterable[Problem]:
        """A reason is needed: whoever reads the history later wants to know."""
        return missing_texts(reason=values["reason"])

    def save(self, values: dict[str, str]) -> None:
        """Cross it out."""
        self.context.app.timeline.strike(self._event, values["reason"].strip())

    def saved(self) -> None:
        """Say what holds now."""
        self.context.say(self.tr("Crossed out. It stays in the history and no longer counts. Home says what is next."))

"""Puts something to do off: until when, and why."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem, missing_texts, of_day, problem, typed_day
from recordkeeper.domain.todo import Todo
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.snooze_dialog import Ui_SnoozeDialog
from recordkeeper.gui.widgets.labels import breakable

_USUAL = timedelta(days=7)


class SnoozeDialog(FormDialog):
    """A coming day, two months ahead at most and never beyond the item's own."""

    help_page = "how-long"

    def __init__(self, parent: QWidget | None, context: Context, todo: Todo) -> None:
        super().__init__(parent, context, Ui_SnoozeDialog())
        self._todo = todo
        self._latest = todo.latest_snooze(context.app.today())
        self.form.about.setText(breakable(context.app.words.sentence(todo.sentence)))
        self.begin({"until": min(context.app.today() + _USUAL, self._latest).isoformat()})

    def problems(self, values: dict[str, str]) -> Iterator[Problem]:
        """A day that comes, not too late; and a reason, since in some weeks nobody remembers it."""
        yield from of_day("until", values["until"])
        until = typed_day(values["until"])
        if not values["until"].strip():
            yield problem("until", "missing_snooze_until")
        elif until is not None and until <= self.context.app.today():
            yield problem("until", "snooze_in_past")
        elif until is not None and until > self._latest:
            yield problem("until", "snooze_too_long", latest=self._latest.isoformat())
        for found in missing_texts(snooze_reason=values["reason"]):
            yield Problem("reason", found.reason)

    def save(self, values: dict[str, str]) -> None:
        """Put it off."""
        until = typed_day(values["until"])
        assert until is not None
        self.context.app.todo.snooze(self._todo, until, values["reason"])

    def saved(self) -> None:
        """It can be taken back."""
        history = self.context.app.session.history
        self.context.say(
            self.tr("Put off. It comes back on that day."), self.tr("Undo"), lambda: self.context.attempt(history.undo)
        )

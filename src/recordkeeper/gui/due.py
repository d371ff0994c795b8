"""A due date in words: what is only estimated says so wherever it stands."""

from recordkeeper.domain.clock import Due
from recordkeeper.gui.context import Context


def due_text(context: Context, due: Due, *, short: bool = False) -> str:
    """The day, or nothing where no rule sets one."""
    words = context.app.words
    if due.due_on is None:
        return ""
    day = words.short_date(due.due_on) if short else words.date(due.due_on)
    return words.text("due.about_short" if short else "due.about", {"date": day}) if due.estimated else day

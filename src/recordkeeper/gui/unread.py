"""Says which documents could not be read for the search, once they were tried."""

from recordkeeper.app.documents import CaughtUp
from recordkeeper.gui.context import Context


def say_unread(context: Context, done: CaughtUp) -> None:
    """Name them at the top of the window; say nothing when all were read."""
    if done.failed:
        told = context.tr("These could not be read, and their words are not found until the next start: {titles}.")
        context.say(told.format(titles=", ".join(f"“{document.title}”" for document in done.failed)))

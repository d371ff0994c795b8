"""Brings the search index up to date for a command, and names what could not be read."""

from typing import TYPE_CHECKING

from recordkeeper.app.jobs import Progress
from recordkeeper.domain.document import Document

if TYPE_CHECKING:
    from recordkeeper.app.application import App


def catch_up(app: "App", progress: Progress) -> tuple[Document, ...]:
    """Read what is new; returns the documents that could not be read this time."""
    return app.documents.catch_up(progress).failed


def unread_data(unread: tuple[Document, ...]) -> list[dict[str, str]]:
    """The form of them in ``--json``."""
    return [{"id": document.id, "title": document.title} for document in unread]


def unread_lines(unread: tuple[Document, ...], app: "App") -> tuple[str, ...]:
    """A line for each."""
    return tuple(app.words.text("terminal.unread", {"title": document.title}) for document in unread)

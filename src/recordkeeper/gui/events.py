"""An event in words: what happened, and what was noted of it."""

from PySide6.QtCore import QCoreApplication

from recordkeeper.app.event_words import facts_of_event, proofs_of, title_of
from recordkeeper.app.request_view import RequestView
from recordkeeper.app.timeline import Entry
from recordkeeper.domain.event import Event
from recordkeeper.gui.context import Context


def title(context: Context, event: Event) -> str:
    """What happened."""
    return title_of(event, context.app.words)


def entry_title(context: Context, entry: Entry) -> str:
    """What happened, and that it no longer counts."""
    told = title(context, entry.event)
    return context.app.words.text("event_details.struck", {"title": told}) if entry.struck is not None else told


def facts(context: Context, event: Event) -> tuple[str, ...]:
    """What was noted beside, a line each."""
    words = context.app.words
    return (*proofs_of(event, words), *facts_of_event(event, words))


def when(context: Context, event: Event) -> str:
    """Day and time."""
    day = context.app.words.short_date(event.happened_on)
    return f"{day}, {event.happened_at:%H:%M}" if event.happened_at else day


def request_title(context: Context, view: RequestView) -> str:
    """A request in a list to choose from: what is asked, of whom, for whom, since when."""
    words = context.app.words
    told = QCoreApplication.translate("Events", "{right}, {provider}, {person}, begun {date}")
    return told.format(
        right=words.label(view.request.right),
        provider=view.provider.name,
        person=view.person.legal_name,
        date=words.date(view.request.created_on),
    )

"""An event in words: what happened, and what was noted of it."""

from recordkeeper.app.event_words import event_words
from recordkeeper.app.timeline import Entry
from recordkeeper.domain.event import Event
from recordkeeper.gui.context import Context

_PLAIN = ("number", "proof", "by", "until", "documents")
_YES_NO = ("written", "complete")


def title(context: Context, event: Event) -> str:
    """What happened."""
    return event_words(event, context.app.words)


def entry_title(context: Context, entry: Entry) -> str:
    """What happened, and that it no longer counts."""
    told = title(context, entry.event)
    return context.app.words.text("event_details.struck", {"title": told}) if entry.struck is not None else told


def facts(context: Context, event: Event) -> tuple[str, ...]:
    """What was noted beside, a line each."""
    words, noted = context.app.words, event.details
    lines = [words.text(f"event_details.{name}", {name: noted[name]}) for name in _PLAIN if noted.get(name)]
    lines += [words.text(f"event_details.{name}_{noted[name]}") for name in _YES_NO if noted.get(name)]
    if noted.get("amount"):
        amount = {"amount": noted["amount"], "currency": noted.get("currency", "")}
        lines.append(words.text("event_details.amount", amount).strip())
    return tuple(lines)


def when(context: Context, event: Event) -> str:
    """Day and time."""
    day = context.app.words.short_date(event.happened_on)
    return f"{day}, {event.happened_at:%H:%M}" if event.happened_at else day

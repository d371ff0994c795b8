"""An event in words: what happened, and what was noted of it."""

from recordkeeper.app.timeline import Entry
from recordkeeper.domain.event import Event, EventKind
from recordkeeper.gui.context import Context

_PLAIN = ("number", "proof", "by", "until", "documents")
_YES_NO = ("written", "complete")


def title(context: Context, event: Event) -> str:
    """What happened: the step of a portal and how it went, their answer, else the kind."""
    words = context.app.words
    step, answer, letter = (event.details.get(name) for name in ("step", "answer", "kind"))
    if event.kind is EventKind.PORTAL_STEP and step:
        outcome = "step_done" if event.details.get("worked") == "yes" else "step_failed"
        return words.text(f"event_details.{outcome}", {"step": words.text(f"labels.portal_step.{step}")})
    if event.kind is EventKind.ANSWER and answer and words.has(f"answers.{answer}"):
        return words.text(f"answers.{answer}")
    if event.kind in (EventKind.LETTER_MADE, EventKind.LETTER_SENT) and letter:
        return f"{words.label(event.kind)}: {context.app.lettering.kind(letter).title}"
    return words.label(event.kind)


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

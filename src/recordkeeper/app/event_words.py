"""An event in words: what happened, and what was noted of it."""

from recordkeeper.app.lettering import Lettering
from recordkeeper.content.words import Words
from recordkeeper.domain.event import Event, EventKind

PROOFS = ("number", "proof")
_PLAIN = ("by", "until", "documents")
_YES_NO = ("written", "complete")


def title_of(event: Event, words: Words, lettering: Lettering) -> str:
    """What happened: the step of a portal and how it went, their answer, the letter, else the kind."""
    step, answer, letter = (event.details.get(name) for name in ("step", "answer", "kind"))
    if event.kind is EventKind.PORTAL_STEP and step and words.has(f"labels.portal_step.{step}"):
        outcome = "step_done" if event.details.get("worked") == "yes" else "step_failed"
        return words.text(f"event_details.{outcome}", {"step": words.text(f"labels.portal_step.{step}")})
    if event.kind is EventKind.ANSWER and answer and words.has(f"answers.{answer}"):
        return words.text(f"answers.{answer}")
    if event.kind in (EventKind.LETTER_MADE, EventKind.LETTER_SENT) and letter:
        return f"{words.label(event.kind)}: {lettering.kind(letter).title}"
    return words.label(event.kind)


def proofs_of(event: Event, words: Words) -> tuple[str, ...]:
    """What was noted as proof, a line each."""
    return _said(event, words, PROOFS)


def facts_of_event(event: Event, words: Words) -> tuple[str, ...]:
    """What else was noted beside, a line each."""
    noted = event.details
    lines = list(_said(event, words, _PLAIN))
    for name in _YES_NO:
        key = f"event_details.{name}_{noted.get(name, '')}"
        lines += [words.text(key)] if words.has(key) else []
    if noted.get("amount"):
        amount = {"amount": noted["amount"], "currency": noted.get("currency", "")}
        lines.append(words.text("event_details.amount", amount).strip())
    return tuple(lines)


def _said(event: Event, words: Words, names: tuple[str, ...]) -> tuple[str, ...]:
    noted = event.details
    return tuple(words.text(f"event_details.{name}", {name: noted[name]}) for name in names if noted.get(name))

"""An event in words: what happened, and what was noted of it; the same on screens, in letters and in bundles."""

from recordkeeper.content.words import Words
from recordkeeper.domain.event import Event, EventKind
from recordkeeper.domain.fee import with_currency

PROOFS = ("number", "proof")
_PLAIN = ("pages", "received_by", "by", "until", "valid_until", "invoice", "asked", "ground", "documents")
_YES_NO = ("written", "complete")
_CHOSEN = {"basis": "answer_choices.basis", "denial": "letter_choices.denial.kind"}
_LETTERS = (EventKind.LETTER_MADE, EventKind.LETTER_SENT)


def title_of(event: Event, words: Words) -> str:
    """What happened: the step of a portal and how it went, their answer, the letter that went out, else the kind."""
    step, answer, letter = (event.details.get(name) for name in ("step", "answer", "kind"))
    if event.kind is EventKind.PORTAL_STEP and step and words.has(f"labels.portal_step.{step}"):
        outcome = "step_done" if event.details.get("worked") == "yes" else "step_failed"
        return words.text(f"event_details.{outcome}", {"step": words.text(f"labels.portal_step.{step}")})
    if answer and event.kind is not EventKind.RECEIPT_PROVED and words.has(f"event_details.answer.{answer}"):
        return words.text(f"event_details.answer.{answer}")
    if event.kind in _LETTERS and letter and words.has(f"letter_short.{letter}"):
        return words.text(f"event_details.{event.kind}", {"letter": words.text(f"letter_short.{letter}")})
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
    lines += [words.text(f"{table}.{noted[name]}") for name, table in _CHOSEN.items() if noted.get(name)]
    if noted.get("amount"):
        amount = with_currency(noted["amount"], noted.get("currency", ""))
        lines.append(words.text("event_details.amount", {"amount": amount}))
    return tuple(lines)


def _said(event: Event, words: Words, names: tuple[str, ...]) -> tuple[str, ...]:
    noted = event.details
    return tuple(words.text(f"event_details.{name}", {name: noted[name]}) for name in names if noted.get(name))

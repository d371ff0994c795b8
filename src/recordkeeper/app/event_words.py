"""An event in words: one title for screens, letters and bundles."""

from recordkeeper.content.words import Words
from recordkeeper.domain.event import Event, EventKind

_LETTERS = (EventKind.LETTER_MADE, EventKind.LETTER_SENT)


def event_words(event: Event, words: Words) -> str:
    """What happened: the step of a portal and how it went, their answer, the letter that went out, else the kind."""
    step, answer, letter = (event.details.get(name) for name in ("step", "answer", "kind"))
    if event.kind is EventKind.PORTAL_STEP and step:
        outcome = "step_done" if event.details.get("worked") == "yes" else "step_failed"
        return words.text(f"event_details.{outcome}", {"step": words.text(f"labels.portal_step.{step}")})
    if answer and event.kind is not EventKind.RECEIPT_PROVED and words.has(f"event_details.answer.{answer}"):
        return words.text(f"event_details.answer.{answer}")
    if event.kind in _LETTERS and letter and words.has(f"letter_short.{letter}"):
        return words.text(f"event_details.{event.kind}", {"letter": words.text(f"letter_short.{letter}")})
    return words.label(event.kind)

"""What an event notes beside its kind, in words: what proves it, and the rest."""

from recordkeeper.content.words import Words
from recordkeeper.domain.event import Event

PROOFS = ("number", "proof")
_PLAIN = ("by", "until", "documents")
_YES_NO = ("written", "complete")


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

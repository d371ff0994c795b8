"""What to have at hand for a call: whom to ring, who one is to them, what to say, what to write down."""

from collections.abc import Iterable
from dataclasses import dataclass

from recordkeeper.domain.person import Person
from recordkeeper.domain.provider import Contact, ContactPurpose, Registration


@dataclass(frozen=True)
class CallCard:
    """``contacts`` to ring, the best first; ``patient`` pairs the key of each detail they ask for with its text."""

    purposes: tuple[ContactPurpose, ...]
    contacts: tuple[Contact, ...]
    patient: tuple[tuple[str, str], ...]
    caller: str = ""


def call_card(
    purposes: tuple[ContactPurpose, ...],
    contacts: Iterable[Contact],
    person: Person | None,
    registration: Registration | None,
    caller: Person | None = None,
) -> CallCard:
    """The card: contacts with a phone, those for the purpose first, one that failed last."""
    order = {purpose: rank for rank, purpose in enumerate(purposes)}
    fitting = sorted(
        (each for each in contacts if each.phone and each.purpose in order),
        key=lambda each: (each.worked is False, order[each.purpose]),
    )
    if person is None:
        return CallCard(purposes, tuple(fitting), ())
    details = {
        "name": person.legal_name,
        "birth_date": person.birth_date.isoformat() if person.birth_date else "",
        "patient_number": registration.patient_number if registration else "",
        "phone": next(iter(person.phones), ""),
        "email": next(iter(person.emails), ""),
        "address": ", ".join(person.address.splitlines()),
    }
    acting = caller.legal_name if caller is not None and caller.id != person.id else ""
    return CallCard(purposes, tuple(fitting), tuple((key, text) for key, text in details.items() if text), acting)

"""A person's own details beside those a provider has on file; a difference is the usual reason that a check fails."""

from collections.abc import Mapping
from dataclasses import dataclass

from recordkeeper.domain.ids import Id
from recordkeeper.domain.person import Person
from recordkeeper.domain.provider import Registration
from recordkeeper.domain.request import Correction


@dataclass(frozen=True)
class DetailDifference:
    """One detail as they have it and as it is."""

    field: str
    as_shown: str
    should_be: str


def own_details(person: Person) -> dict[str, str]:
    """What a provider keeps of a person, as the person has it."""
    return {
        "name": person.legal_name,
        "birth_date": person.birth_date.isoformat() if person.birth_date else "",
        "phone": person.phones[0] if person.phones else "",
        "email": person.emails[0] if person.emails else "",
        "address": person.address,
    }


def details_on_file(registration: Registration) -> dict[str, str]:
    """The same as the provider has it."""
    born = registration.birth_date_on_file
    return {
        "name": registration.name_on_file,
        "birth_date": born.isoformat() if born else "",
        "phone": registration.phone_on_file,
        "email": registration.email_on_file,
        "address": registration.address_on_file,
    }


def differing(own: Mapping[str, str], on_file: Mapping[str, str]) -> tuple[DetailDifference, ...]:
    """The details that both sides have and that say something else; case, spaces and punctuation do not count."""
    return tuple(
        DetailDifference(field, on_file[field].strip(), right)
        for field, right in own.items()
        if on_file.get(field, "").strip() and right.strip() and _plain(on_file[field]) != _plain(right)
    )


def corrections(differences: tuple[DetailDifference, ...], request_id: Id = "") -> tuple[Correction, ...]:
    """What a request asks to put right."""
    return tuple(
        Correction(
            request_id=request_id, field=each.field, as_shown=each.as_shown, should_be=each.should_be, position=position
        )
        for position, each in enumerate(differences)
    )


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())

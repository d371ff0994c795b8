"""Whether a file names the person it is to be filed for."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from recordkeeper.domain.look import Look
from recordkeeper.domain.person import Person


class Difference(StrEnum):
    """What the file says otherwise."""

    NAME = "name"
    BIRTH_DATE = "birth_date"


@dataclass(frozen=True)
class Mismatch:
    """The differences between a file and the person chosen for it."""

    differences: tuple[Difference, ...]


def mismatch(look: Look, person: Person) -> Mismatch | None:
    """What speaks against filing this for that person; None when nothing does. What the file lacks is no difference."""
    found = []
    names = (person.legal_name, *person.former_names)
    if look.person_name and not any(same_name(look.person_name, name) for name in names):
        found.append(Difference.NAME)
    if look.birth_date and person.birth_date and not look.birth_date.covers(person.birth_date):
        found.append(Difference.BIRTH_DATE)
    return Mismatch(tuple(found)) if found else None


def same_name(one: str, other: str) -> bool:
    """Whether two names can be one person's: the same words in any order, or one leaves out middle names.

    Case, accents and punctuation do not count. A name of a single word is the same only as that word.
    """
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    if shorter == longer:
        return bool(shorter)
    return len(shorter) >= 2 and shorter <= longer


def equal_names(one: str, other: str) -> bool:
    """Whether two names are the same words in any order, middle names and all."""
    return bool(_words(one)) and _words(one) == _words(other)


def _words(name: str) -> frozenset[str]:
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(letter)
    ).replace("ł", "l")
    return frozenset("".join(letter if letter.isalnum() else " " for letter in plain).split())

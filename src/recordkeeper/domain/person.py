"""Whose records, and who may act for whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from recordkeeper.domain.ids import Id
from recordkeeper.domain.value import Value


@dataclass(frozen=True, kw_only=True)
class Person(Value):
    """Whose records: the user, or somebody the user acts for. The address has its lines as on an envelope."""

    legal_name: str
    former_names: tuple[str, ...] = ()
    birth_date: date | None = None
    address: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class Authority(Value):
    """That ``actor`` may act for ``person``: personal representative, by which paper, from and until."""

    person_id: Id
    actor_id: Id
    relationship: str
    paper: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    file_id: Id | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return (self.valid_from or date.min) <= day <= (self.valid_until or date.max)


def signer_of(person_id: Id, authorities: Iterable[Authority], today: date) -> Id:
    """Who signs for a person: whoever may act for them today by the newest paper, else they themselves."""
    acting = [each.actor_id for each in authorities if each.person_id == person_id and each.holds_on(today)]
    return acting[-1] if acting else person_id

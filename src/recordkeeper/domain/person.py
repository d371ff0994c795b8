"""Whose records, and who may act for whom."""

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

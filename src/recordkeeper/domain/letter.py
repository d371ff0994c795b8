"""A frozen letter."""

from dataclasses import dataclass
from datetime import date

from recordkeeper.domain.ids import Id
from recordkeeper.domain.value import Value


@dataclass(frozen=True, kw_only=True)
class Letter(Value):
    """A frozen PDF: what it was made from, and its hash. Its bytes lie under ``letters/`` by its id.

    ``facts`` is the plain form of its ``LetterFacts`` as JSON; ``signed_file_id`` the signed scan.
    """

    kind: str
    person_id: Id
    provider_id: Id
    request_id: Id | None = None
    recipient_id: Id | None = None
    dated: date
    reference: str
    template_version: str = ""
    rule_id: str = ""
    rule_version: str = ""
    facts: str = "{}"
    sha256: str = ""
    pages: int = 0
    signed_file_id: Id | None = None

"""The base of every value that has a row: an id and a revision."""

from dataclasses import dataclass, field, replace
from typing import Self

from recordkeeper.domain.ids import Id, new_id


@dataclass(frozen=True, kw_only=True)
class Value:
    """One stored thing. ``revision`` counts its savings; saving over a newer one raises ``Stale``."""

    id: Id = field(default_factory=new_id)
    revision: int = 0

    def with_(self, **changes: object) -> Self:
        """A copy with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]

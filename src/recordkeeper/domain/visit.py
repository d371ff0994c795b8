"""What one would expect of a visit, and what of it is there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.document import Document
from recordkeeper.domain.provider import Visit
from recordkeeper.domain.request import RequestItem

WRITTEN_LATER = timedelta(days=30)
"""How long after a visit a paper about it may be dated: a pathology report, the final letter."""
LOOK_AFTER = timedelta(days=14)
"""When to look for its papers: notes have to be finished first. The app's own advice, and no law."""


@dataclass(frozen=True)
class VisitKind:
    """A kind of visit by its id, with the kinds of record that one expects of it."""

    id: str
    expected: tuple[str, ...]


@dataclass(frozen=True)
class VisitState:
    """A visit, and which of its papers are there, asked for, or missing; in the order in which they are expected."""

    visit: Visit
    there: tuple[str, ...]
    asked: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def look_on(self) -> date:
        """From when on what is missing is looked for."""
        return self.visit.period.last + LOOK_AFTER


def state_of(visit: Visit, documents: Iterable[Document], asked: Iterable[RequestItem]) -> VisitState:
    """How it stands, from the documents of this person and provider, and what open requests to them ask for."""
    around = (visit.period.first, visit.period.last + WRITTEN_LATER)
    kinds = {each.kind for each in documents if each.trashed_at is None and _overlaps(each.when, around)}
    wanted = {each.kind for each in asked if _overlaps(each.span, around)}
    there = tuple(kind for kind in visit.expected if kind in kinds)
    left = tuple(kind for kind in visit.expected if kind not in kinds)
    is_asked = {kind for kind in left if kind in wanted or "complete" in wanted}
    return VisitState(
        visit,
        there,
        tuple(kind for kind in left if kind in is_asked),
        tuple(kind for kind in left if kind not in is_asked),
    )


def _overlaps(span: PartialDate | None, around: tuple[date, date]) -> bool:
    return span is not None and span.first <= around[1] and span.last >= around[0]

"""What was asked against what came, item by item and year by year; and exactly what is missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.document import Document
from recordkeeper.domain.ids import Id
from recordkeeper.domain.request import Outcome, RequestItem

WANTING = frozenset({Outcome.OPEN, Outcome.PARTLY})
"""Outcomes of items that are still owed."""
_WHOLE = "complete"


@dataclass(frozen=True)
class ItemCheck:
    """One item, the documents that answer it or seem to, and the years of its span that none of them is of."""

    item: RequestItem
    documents: tuple[Document, ...]
    empty_years: tuple[int, ...]

    @property
    def suggested(self) -> Outcome:
        """What seems to have become of it; the person decides."""
        if self.item.outcome is not Outcome.OPEN or not self.documents:
            return self.item.outcome
        return Outcome.PARTLY if self.empty_years or any(each.is_summary for each in self.documents) else Outcome.CAME


def checked(
    items: Iterable[RequestItem], documents: Iterable[Document], linked: Mapping[Id, frozenset[Id]]
) -> tuple[ItemCheck, ...]:
    """Each item with what came for it: documents that are linked to it, else those of its kind and time."""
    came = tuple(documents)
    checks = []
    for item in items:
        named = linked.get(item.id)
        mine = tuple(each for each in came if (each.id in named if named is not None else seems_to_answer(item, each)))
        checks.append(ItemCheck(item, mine, empty_years(item, mine)))
    return tuple(checks)


def seems_to_answer(item: RequestItem, document: Document) -> bool:
    """Whether a document is of the item's kind, or the whole record is asked for, and of its time if that is known."""
    if item.kind not in (document.kind, _WHOLE):
        return False
    when = document.when
    return item.span is None or when is None or (when.first <= item.span.last and item.span.first <= when.last)


def empty_years(item: RequestItem, documents: Iterable[Document]) -> tuple[int, ...]:
    """The years of an item's span that no document is of; none where a document has no date, since it may be of any."""
    came = tuple(documents)
    if item.span is None or not came or any(each.when is None for each in came):
        return ()
    covered = {year for each in came if each.when for year in range(each.when.first.year, each.when.last.year + 1)}
    return tuple(year for year in range(item.span.first.year, item.span.last.year + 1) if year not in covered)


def missing_spans(check: ItemCheck, today: date) -> tuple[PartialDate | None, ...]:
    """The days of an item that are still owed: all of its span, or the years that nothing came for, in whole runs."""
    span = check.item.span
    if span is None or not check.empty_years or check.item.outcome is not Outcome.PARTLY:
        return (span,)
    runs: list[list[int]] = []
    for year in check.empty_years:
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    spans = (
        PartialDate(max(span.first, date(run[0], 1, 1)), min(span.last, date(run[-1], 12, 31), today)) for run in runs
    )
    return tuple(spans)

"""What can be asked for, and how it can come: read once."""

from functools import cached_property
from pathlib import Path

from recordkeeper.content.records import load_delivery_formats, load_record_types, load_sensitive_categories
from recordkeeper.domain.letter_facts import NO_COPY
from recordkeeper.domain.record_type import DeliveryFormat, RecordType, SensitiveCategory, loinc_index


class RecordKinds:
    """Kinds of record, sensitive categories, ways of delivery."""

    def __init__(self, root: Path) -> None:
        self._root = root

    @cached_property
    def types(self) -> tuple[RecordType, ...]:
        """Every kind of record."""
        return load_record_types(self._root)

    @cached_property
    def sensitive(self) -> tuple[SensitiveCategory, ...]:
        """Categories that are asked for one by one."""
        return load_sensitive_categories(self._root)

    @cached_property
    def deliveries(self) -> tuple[DeliveryFormat, ...]:
        """Ways in which a copy can come, electronic ones first."""
        return tuple(each for each in load_delivery_formats(self._root) if each.id != NO_COPY)

    @property
    def loinc(self) -> dict[str, str]:
        """The kind of record by LOINC code."""
        return loinc_index(self.types)

    def short(self, kind: str) -> str:
        """The word for a kind of record where there is little room; an unknown one as it is."""
        return next((each.short for each in self.types if each.id == kind), kind)

    def label(self, kind: str) -> str:
        """The word for a kind of record; an unknown one as it is."""
        return next((each.label for each in self.types if each.id == kind), kind)

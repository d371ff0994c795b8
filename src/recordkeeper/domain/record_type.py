"""What a request names: kinds of record, sensitive categories and ways of delivery."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class RecordType:
    """A kind of record. ``short`` is its word where there is little room, ``caution`` a warning.

    ``loinc`` is its own code, ``narrower`` are codes of special cases.
    """

    id: str
    label: str
    short: str
    loinc: str = ""
    loinc_source: str = ""
    narrower: tuple[str, ...] = ()
    caution: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """Every LOINC code that means this kind."""
        return (self.loinc, *self.narrower) if self.loinc else self.narrower


@dataclass(frozen=True, kw_only=True)
class SensitiveCategory:
    """Records that a holder leaves out unless they are asked for by name."""

    id: str
    label: str
    caution: str = ""


@dataclass(frozen=True, kw_only=True)
class DeliveryFormat:
    """A way in which a copy reaches the person."""

    id: str
    label: str
    electronic: bool


def loinc_index(record_types: Iterable[RecordType]) -> dict[str, str]:
    """The id of the kind of record by LOINC code."""
    return {code: each.id for each in record_types for code in each.codes}

"""Reads ``records/``: the kinds of record, the sensitive categories and the ways of delivery."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from recordkeeper.content.toml_file import read_toml
from recordkeeper.domain.errors import ContentBroken
from recordkeeper.domain.record_type import DeliveryFormat, RecordType, SensitiveCategory
from recordkeeper.domain.visit import VisitKind

_T = TypeVar("_T")


def load_record_types(root: Path) -> tuple[RecordType, ...]:
    """All kinds of record, in the order in which letters list them."""
    path = root / "records" / "record_types.toml"
    found = _read(path, "record_type", RecordType)
    _once(path, (code for each in found for code in each.codes))
    return found


def load_sensitive_categories(root: Path) -> tuple[SensitiveCategory, ...]:
    """The categories that a letter asks for one by one, yes or no."""
    return _read(root / "records" / "sensitive.toml", "sensitive", SensitiveCategory)


def load_delivery_formats(root: Path) -> tuple[DeliveryFormat, ...]:
    """The ways of delivery, electronic ones first."""
    return _read(root / "records" / "delivery.toml", "delivery", DeliveryFormat)


def load_visit_kinds(root: Path) -> tuple[VisitKind, ...]:
    """The kinds of visit; what is expected of one is a kind of record."""
    path = root / "records" / "visits.toml"
    found = _read(path, "visit", VisitKind)
    known = {each.id for each in load_record_types(root)}
    for each in found:
        for kind in each.expected:
            if kind not in known:
                raise ContentBroken(path, f"{each.id}: {kind} is no kind of record")
    return found


def _read(path: Path, table: str, kind: type[_T]) -> tuple[_T, ...]:
    rows = read_toml(path).get(table, [])
    if not rows:
        raise ContentBroken(path, f"there is no {table}")
    _once(path, (row.get("id", "") for row in rows))
    return tuple(_value(path, kind, row) for row in rows)


def _value(path: Path, kind: type[_T], row: dict[str, Any]) -> _T:
    try:
        return kind(**{name: tuple(entry) if isinstance(entry, list) else entry for name, entry in row.items()})
    except TypeError as problem:
        raise ContentBroken(path, f"{row.get('id', '')}: {problem}") from problem


def _once(path: Path, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ContentBroken(path, f"{name} is there twice")
        seen.add(name)

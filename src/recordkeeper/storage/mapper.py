"""One generic mapper between rows and values: by field name, both ways."""

from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import RowMapping, Table

from recordkeeper.domain.value import Value
from recordkeeper.storage.tables import TABLES

V = TypeVar("V", bound=Value)


def table_of(kind: type[Value]) -> Table:
    """The table of a kind of value."""
    return TABLES[kind].__table__  # type: ignore[attr-defined,no-any-return]


def to_row(value: Value) -> dict[str, Any]:
    """The columns of a value."""
    return {field.name: getattr(value, field.name) for field in fields(value)}


def to_value(kind: type[V], row: RowMapping) -> V:
    """The value of a row."""
    return kind(**{str(name): field for name, field in row.items()})

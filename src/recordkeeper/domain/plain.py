"""Frozen dataclasses to plain text, lists and tables and back, strictly: for facts files and frozen facts."""

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.errors import BadDate, BadFacts

_T = TypeVar("_T")


def to_plain(value: object) -> dict[str, Any]:
    """The fields of a dataclass that are not empty; dates as ISO 8601."""
    assert dataclasses.is_dataclass(value)
    plain = {each.name: _plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    return {name: each for name, each in plain.items() if each not in (None, "", [], False)}


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value):
        return to_plain(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, StrEnum) else value


def merged(plain: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """A plain form with the changes of another: tables are joined, everything else is replaced."""
    joined = dict(plain)
    for name, change in changes.items():
        known = joined.get(name)
        both = isinstance(change, Mapping) and isinstance(known, Mapping)
        joined[name] = merged(known, change) if both else change  # type: ignore[arg-type]
    return joined


def differing(plain: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """What a plain form says otherwise than another one that is known; an empty text counts only where one is known."""
    found: dict[str, Any] = {}
    for name, value in plain.items():
        if isinstance(value, Mapping):
            inside = known.get(name)
            if changed := differing(value, inside if isinstance(inside, Mapping) else {}):
                found[name] = changed
        elif value != known.get(name, type(value)()):
            found[name] = value
    return found


def from_plain(kind: type[_T], plain: Mapping[str, object], name: str = "") -> _T:
    """Read the plain form of a dataclass; an unknown or wrongly typed field raises ``BadFacts`` with its full name."""
    hints = get_type_hints(kind)
    prefix = f"{name}." if name else ""
    for key in plain:
        if key not in hints:
            raise BadFacts(f"{prefix}{key}", "there is no such field")
    return kind(**{key: _read(hints[key], value, f"{prefix}{key}") for key, value in plain.items()})


def _read(kind: Any, value: object, name: str) -> object:
    origin, parts = get_origin(kind), get_args(kind)
    if origin is UnionType:
        inner = next(part for part in parts if part is not NoneType)
        return None if value is None else _read(inner, value, name)
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise BadFacts(name, "a list is needed")
        return tuple(_read(parts[0], each, f"{name}.{number}") for number, each in enumerate(value, 1))
    if origin is Mapping:
        return {key: _read(parts[1], each, f"{name}.{key}") for key, each in _table(value, name).items()}
    if dataclasses.is_dataclass(kind):
        assert isinstance(kind, type)
        return from_plain(kind, _table(value, name), name)
    return _read_single(kind, value, name)


def _read_single(kind: type, value: object, name: str) -> object:
    if kind is date:
        return _read_day(value, name)
    if issubclass(kind, StrEnum):
        allowed = [str(each) for each in kind]
        if value not in allowed:
            raise BadFacts(name, f"it must be one of {', '.join(allowed)}")
        return kind(value)
    if not isinstance(value, kind):
        raise BadFacts(name, "true or false is needed" if kind is bool else "text in quotation marks is needed")
    return value


def _read_day(value: object, name: str) -> date:
    if isinstance(value, str):
        try:
            return parse_day(value)
        except BadDate as problem:
            raise BadFacts(name, problem.facts["reason"]) from problem
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise BadFacts(name, "a day such as 2019-03-14 is needed")


def _table(value: object, name: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise BadFacts(name, "a table is needed")
    return value

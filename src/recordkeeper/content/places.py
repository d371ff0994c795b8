"""Reads ``resources/places`` into places with their rules, and checks that they do not contradict each other.

A file is one place, named by its code (``us-ca.toml``), with a ``[[rule]]`` table for each right; its ``[parts]`` are
places that have the same law and only holidays of their own. The one exception are files such as
``us-unresearched.toml``: codes and names of places whose own law nobody has looked up yet.
"""

import re
from dataclasses import MISSING, fields
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from recordkeeper.content.toml_file import read_toml
from recordkeeper.domain.errors import ContentBroken
from recordkeeper.domain.provider import ProviderKind
from recordkeeper.domain.request import Right
from recordkeeper.domain.rule import DayKind, Place, Rule, Starts

# Rights that a rule may name besides those a request can use.
_OTHER_RIGHTS = frozenset({"denial_review", "complaint", "info_blocking"})
_RIGHTS = frozenset(right.value for right in Right) | _OTHER_RIGHTS
_HOLDERS = frozenset(kind.value for kind in ProviderKind)
_ENUMS: dict[str, type[StrEnum]] = {"starts": Starts, "day_kind": DayKind, "extension_unit": DayKind}
_ENUMS["complaint_window_unit"] = DayKind
_PLACE_LISTS = ("without", "closed", "holiday_parts")
_DAY_OF_YEAR = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_TUPLES = frozenset({"holders", "conditions", "complaint_body_holders", "unless"})
_NUMBERS = frozenset({"days", "extension_days", "max_total_days", "complaint_window"})
_DATES = frozenset({"checked_on", "as_of", "valid_from", "valid_until"})
_FLAGS = frozenset({"extension_open", "verified", "letters_may_cite", "complaint_body_verified"})


def load_places(root: Path) -> dict[str, Place]:
    """Every place by its code, the federal ones before the states; raises ``ContentBroken`` for what cannot be."""
    folder = root / "places"
    found: list[tuple[Path, Place]] = []
    for path in sorted(folder.glob("*.toml")):
        table = read_toml(path)
        if "unresearched" in table:
            found += [(path, place) for place in _unresearched(path, table)]
        else:
            place = _place(path, table)
            found += [(path, place), *((path, part) for part in _parts(path, place, table))]
    places: dict[str, Place] = {}
    rule_ids: set[str] = set()
    for path, place in sorted(found, key=lambda entry: (bool(entry[1].parent), entry[1].name)):
        _check(place.code not in places, path, f"{place.code} is there twice")
        places[place.code] = place
        for rule in place.rules:
            _check(rule.id not in rule_ids, path, f"the rule {rule.id} is there twice")
            rule_ids.add(rule.id)
    for path, place in found:
        _check(not place.parent or place.parent in places, path, f"the parent {place.parent} is no place")
        theirs = {rule.id for rule in places[place.parent].rules} if place.parent else set()
        _check(theirs.issuperset(place.without), path, "a rule it does without is none of its parent's")
    return places


def _place(path: Path, table: dict[str, Any]) -> Place:
    extra = set(table) - {"code", "name", "parent", "rule", "parts", *_PLACE_LISTS}
    _check(not extra, path, f"nothing reads {', '.join(sorted(extra))}")
    code, name, parent = (_text(path, table, key) for key in ("code", "name", "parent"))
    _check(path.stem == code.lower(), path, f"the file of {code} is to be named {code.lower()}.toml")
    _check(bool(name), path, "the place has no name")
    rules = tuple(_rule(path, code, entry) for entry in table.get("rule", ()))
    _check(bool(rules), path, "a researched place has at least one rule")
    lists: dict[str, Any] = {key: tuple(table.get(key, ())) for key in _PLACE_LISTS}
    _check(len(lists["closed"]) in (0, 2) and all(map(_DAY_OF_YEAR.fullmatch, lists["closed"])), path, "closed")
    return Place(code=code, name=name, parent=parent, rules=rules, **lists)


def _parts(path: Path, place: Place, table: dict[str, Any]) -> list[Place]:
    """The parts of a place that have its law: England, say, whose holidays are not Scotland's."""
    parts: dict[str, Any] = table.get("parts", {})
    for code, name in parts.items():
        _check(isinstance(name, str) and bool(name), path, f"{code} has no name")
        _check(code.startswith(f"{place.code}-"), path, f"{code} is no part of {place.code}")
    return [Place(code=code, name=name, parent=place.code, closed=place.closed) for code, name in parts.items()]


def _unresearched(path: Path, table: dict[str, Any]) -> list[Place]:
    parent = _text(path, table, "parent")
    names: dict[str, Any] = table["unresearched"]
    for code, name in names.items():
        _check(isinstance(name, str) and bool(name), path, f"{code} has no name")
        _check("-" not in code or code.startswith(f"{parent}-"), path, f"{code} is no part of {parent}")
    return [Place(code=code, name=name, parent=parent, researched=False) for code, name in names.items()]


def _rule(path: Path, place: str, table: dict[str, Any]) -> Rule:
    name = str(table.get("id", "a rule without id"))
    known = {field.name: field for field in fields(Rule) if field.name != "place"}
    extra = set(table) - set(known)
    _check(not extra, path, f"{name}: nothing reads {', '.join(sorted(extra))}")
    missing = [key for key, field in known.items() if field.default is MISSING and key not in table]
    _check(not missing, path, f"{name}: {', '.join(missing)} is missing")
    values: dict[str, Any] = {key: _value(path, name, key, value) for key, value in table.items()}
    rule = Rule(place=place, **values)
    _check_rule(path, rule, table)
    return rule


def _value(path: Path, rule: str, key: str, value: object) -> object:
    if key in _ENUMS:
        allowed = {entry.value: entry for entry in _ENUMS[key]}
        _check(str(value) in allowed, path, f"{rule}: {key} cannot be {value}")
        return allowed[str(value)]
    if key in _TUPLES:
        _check(isinstance(value, list) and all(isinstance(entry, str) for entry in value), path, f"{rule}: {key}")
        return tuple(value) if isinstance(value, list) else ()
    wanted = int if key in _NUMBERS else date if key in _DATES else bool if key in _FLAGS else str
    _check(type(value) is wanted, path, f"{rule}: {key} is to be {wanted.__name__}, not {value!r}")
    return value


def _check_rule(path: Path, rule: Rule, table: dict[str, Any]) -> None:
    claims = {
        f"its id does not begin with {_known_as(rule.place)}-": rule.id.startswith(f"{_known_as(rule.place)}-"),
        f"{rule.right} is no right": rule.right in _RIGHTS,
        "a holder is no kind of provider": _HOLDERS.issuperset(rule.holders + rule.complaint_body_holders),
        "a number of days and their kind come together": ("days" in table) == ("day_kind" in table),
        "a number of days is at least 1": all(number > 0 for key, number in table.items() if key in _NUMBERS),
        "an extension needs days and the most they may add up to": rule.extension_days is None
        or (rule.days is not None and rule.max_total_days is not None),
        "the extension is shorter than the time it extends": (rule.max_total_days or rule.days or 0)
        >= (rule.days or 0),
        "what is not verified cannot be cited": rule.verified or not rule.letters_may_cite,
        "it has no citation, name or source": bool(rule.citation and rule.name and rule.source_type),
        "its source is no web address": rule.source_url.startswith(("http://", "https://"))
        or (not rule.source_url and not rule.letters_may_cite),
        "it stands as of a day after it was checked": rule.as_of is None or rule.as_of <= rule.checked_on,
        "it ends before it begins": (rule.valid_from or date.min) <= (rule.valid_until or date.max),
    }
    for claim, holds in claims.items():
        _check(holds, path, f"{rule.id}: {claim}")


def _text(path: Path, table: dict[str, Any], key: str) -> str:
    value = table.get(key, "")
    _check(isinstance(value, str), path, f"{key} is no text")
    return str(value)


def _check(holds: bool, path: Path, reason: str) -> None:
    if not holds:
        raise ContentBroken(path, reason)


def _known_as(place: str) -> str:
    """What ids of a place's rules begin with: its code, or what everybody calls it."""
    return "uk" if place == "GB" else place.lower()

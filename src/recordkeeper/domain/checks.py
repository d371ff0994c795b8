"""What cannot be right in what was typed: found field by field, said in place, nothing thrown away."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.errors import BadDate
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.person import Person
from recordkeeper.domain.provider import Provider

Unprintable = Callable[[str], str]
"""Tells the characters of a text that no letter can print; empty for none."""


@dataclass(frozen=True)
class Problem:
    """What is wrong with one field; ``field`` is its name on the value and on the form."""

    field: str
    reason: Explanation


def problem(field: str, key: str, **facts: str) -> Problem:
    """A problem whose sentence is ``checks.<key>``."""
    return Problem(field, Explanation(f"checks.{key}", facts))


def missing_texts(**fields: str) -> Iterator[Problem]:
    """One problem for each required text that is empty."""
    for name, text in fields.items():
        if not text.strip():
            yield problem(name, f"missing_{name}")


def all_printable(_text: str) -> str:
    """For whoever prints nothing."""
    return ""


def of_printed(unprintable: Unprintable, **fields: str) -> Iterator[Problem]:
    """One problem for each text of a letter that cannot be printed."""
    for name, text in fields.items():
        characters = unprintable(text)
        if characters:
            yield problem(name, "unprintable", characters=characters)


def of_person(person: Person, today: date) -> tuple[Problem, ...]:
    """What is wrong with a person's details."""
    found = list(missing_texts(legal_name=person.legal_name))
    found += of_birth_date("birth_date", person.birth_date, today)
    found += of_emails("emails", person.emails)
    return tuple(found)


def of_birth_date(field: str, day: date | None, today: date) -> Iterator[Problem]:
    """A birth date lies in the past, and within a human life."""
    if day is not None and day > today:
        yield problem(field, "birth_date_in_future")
    elif day is not None and day.year < today.year - 125:
        yield problem(field, "birth_date_too_old")


def of_span(field: str, first: date | None, last: date | None) -> Iterator[Problem]:
    """An end does not come before its start."""
    if first is not None and last is not None and last < first:
        yield problem(field, "end_before_start")


def of_provider(provider: Provider) -> tuple[Problem, ...]:
    """What is wrong with a provider's details."""
    return tuple(missing_texts(name=provider.name))


def of_authority(values: Mapping[str, str]) -> Iterator[Problem]:
    """What is wrong with who may act for whom, as it was typed."""
    yield from missing_texts(**{name: values[name] for name in ("actor", "person", "relationship")})
    if values["actor"] and values["actor"] == values["person"]:
        yield problem("person", "acts_for_self")
    days = {}
    for name in ("valid_from", "valid_until"):
        try:
            days[name] = parse_day(values[name]) if values[name].strip() else None
        except BadDate:
            yield problem(name, "not_a_day", text=values[name])
    yield from of_span("valid_until", days.get("valid_from"), days.get("valid_until"))


def of_emails(field: str, addresses: Iterable[str]) -> Iterator[Problem]:
    """Each looks like an e-mail address."""
    for address in addresses:
        name, at, host = address.partition("@")
        if not (name and at and "." in host) or " " in address:
            yield problem(field, "not_an_email", text=address)
            return


def of_past_day(field: str, text: str, today: date) -> Iterator[Problem]:
    """A day on which something happened: given, readable, and not yet to come."""
    if not text.strip():
        yield problem(field, "missing_event_on")
        return
    yield from of_day(field, text)
    day = typed_day(text)
    if day is not None and day > today:
        yield problem(field, "event_in_future")


def of_day(field: str, text: str) -> Iterator[Problem]:
    """What was typed for a day, if anything, is one."""
    if text.strip() and typed_day(text) is None:
        yield problem(field, "not_a_day", text=text)


def typed_day(text: str) -> date | None:
    """The day that was typed; None while it is no day."""
    try:
        return parse_day(text)
    except BadDate:
        return None

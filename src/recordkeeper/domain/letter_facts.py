"""Everything one letter is made from, apart from any library: values, their plain form, and what is still missing.

Each fact has a stable name such as ``person.birth_date`` or ``items.2.last_day`` (lists count from 1), so that a screen
can go to the field. The plain form (``to_dict``) is what is frozen with a letter and what a facts file holds.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from typing import Any, Self

from recordkeeper.domain.errors import BadFacts
from recordkeeper.domain.letter_matters import (
    LetterArrival,
    LetterAsked,
    LetterAuthority,
    LetterAuthorization,
    LetterBlocking,
    LetterComplaint,
    LetterDenial,
    LetterDue,
    LetterEntry,
    LetterEvent,
    LetterExam,
    LetterExport,
    LetterExtension,
    LetterFax,
    LetterFee,
    LetterFormat,
    LetterIssue,
    LetterOther,
    LetterPeriod,
    LetterQuestion,
    LetterStanding,
)
from recordkeeper.domain.paper import Paper
from recordkeeper.domain.plain import from_plain, to_plain
from recordkeeper.domain.provider import ProviderKind
from recordkeeper.domain.request import Choice, IssueKind

# Outside the right of access (45 CFR 164.524(a)(1)(i)): asked for only by an authorization of its own.
OUTSIDE_ACCESS = frozenset({"psychotherapy"})
# Kinds of record that are summaries by themselves, and those that come in a format of their own, not as PDF.
SUMMARIES = frozenset({"abstract", "ccd"})
OWN_FORMAT = ("imaging_files", "ehi_export")
# No copy comes of it: to see the records is a right of its own, with a date of its own.
NO_COPY = "inspect_in_person"


@dataclass(frozen=True, kw_only=True)
class LetterPerson:
    """Whose records they are. The address has its lines as on an envelope."""

    legal_name: str = ""
    former_names: tuple[str, ...] = ()
    birth_date: date | None = None
    address: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    patient_number: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterSigner:
    """Who signs for the person; ``paper`` proves the authority. Empty contact fields are those of the person."""

    name: str = ""
    relationship: str = ""
    paper: str = ""
    address: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LetterProvider:
    """Who the letter goes to. ``place`` is a code such as ``US-CA``."""

    name: str = ""
    department: str = ""
    address: str = ""
    fax: str = ""
    email: str = ""
    place: str = ""
    kind: ProviderKind = ProviderKind.OTHER


@dataclass(frozen=True, kw_only=True)
class LetterItem:
    """One thing asked for: a kind of record by its id, from first to last day, both included.

    An empty ``label`` is the usual word for the kind. ``needed_first`` marks the smallest set of an urgent request.
    """

    kind: str = ""
    label: str = ""
    first_day: date | None = None
    last_day: date | None = None
    detail: str = ""
    needed_first: bool = False


@dataclass(frozen=True, kw_only=True)
class LetterDelivery:
    """Form and way of delivery by id, first and second choice. An empty ``where`` is the signer's own address."""

    first: str = ""
    where: str = ""
    second: str = ""
    second_where: str = ""
    accepts_email_risk: bool = False


@dataclass(frozen=True, kw_only=True)
class LetterNeed:
    """By when the records are needed, and what for."""

    by: date | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterCorrection:
    """One detail on file that is wrong."""

    field: str = ""
    as_shown: str = ""
    should_be: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterFacts:
    """What one letter says. Without ``signer`` the person signs. ``sensitive`` maps a category to ``yes`` or ``no``;
    one that is absent was not chosen yet. ``proof`` names the paper that proves the corrections. ``lacking`` was asked
    for and did not come; ``settle_by`` is the day by which the letter asks for an answer; ``note`` is a free paragraph.
    """

    kind: str = ""
    dated: date | None = None
    reference: str = ""
    paper: Paper = Paper.LETTER
    person: LetterPerson = field(default_factory=LetterPerson)
    signer: LetterSigner | None = None
    provider: LetterProvider = field(default_factory=LetterProvider)
    items: tuple[LetterItem, ...] = ()
    sensitive: Mapping[str, str] = field(default_factory=dict)
    delivery: LetterDelivery = field(default_factory=LetterDelivery)
    fee_limit: str = ""
    need: LetterNeed = field(default_factory=LetterNeed)
    corrections: tuple[LetterCorrection, ...] = ()
    proof: str = ""
    enclosures: tuple[str, ...] = ()
    asked: LetterAsked = field(default_factory=LetterAsked)
    due: LetterDue = field(default_factory=LetterDue)
    extension: LetterExtension = field(default_factory=LetterExtension)
    settle_by: date | None = None
    arrivals: tuple[LetterArrival, ...] = ()
    lacking: tuple[LetterItem, ...] = ()
    fee: LetterFee = field(default_factory=LetterFee)
    format: LetterFormat = field(default_factory=LetterFormat)
    denial: LetterDenial = field(default_factory=LetterDenial)
    question: LetterQuestion = field(default_factory=LetterQuestion)
    issues: tuple[LetterIssue, ...] = ()
    timeline: tuple[LetterEvent, ...] = ()
    entry: LetterEntry = field(default_factory=LetterEntry)
    period: LetterPeriod = field(default_factory=LetterPeriod)
    other: LetterOther = field(default_factory=LetterOther)
    authorization: LetterAuthorization = field(default_factory=LetterAuthorization)
    exams: tuple[LetterExam, ...] = ()
    export: LetterExport = field(default_factory=LetterExport)
    standing: LetterStanding = field(default_factory=LetterStanding)
    authority: LetterAuthority = field(default_factory=LetterAuthority)
    complaint: LetterComplaint = field(default_factory=LetterComplaint)
    blocking: LetterBlocking = field(default_factory=LetterBlocking)
    fax: LetterFax = field(default_factory=LetterFax)
    note: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The plain form: text, true and false, lists and tables; dates as ISO 8601; empty facts left out."""
        return to_plain(self)

    @classmethod
    def from_dict(cls, plain: Mapping[str, object]) -> Self:
        """Read the plain form; an unknown or wrongly typed field raises ``BadFacts`` with its name."""
        return from_plain(cls, plain)


def impossible(facts: LetterFacts) -> tuple[BadFacts, ...]:
    """Every fact that cannot be, with the reason: dates in the future or out of order, no yes-or-no choice, a place in
    brackets that was to be filled in."""
    return tuple(BadFacts(name, reason) for name, reason in _contradictions(facts))


def _contradictions(facts: LetterFacts) -> Iterator[tuple[str, str]]:
    dated = facts.dated or date.max
    if facts.person.birth_date and facts.person.birth_date > dated:
        yield "person.birth_date", "it is in the future"
    for number, item in enumerate(facts.items, 1):
        if item.first_day and item.last_day and item.last_day < item.first_day:
            yield f"items.{number}.last_day", "the end is before the start"
        elif item.last_day and item.last_day > dated:
            yield f"items.{number}.last_day", "it is after the date of the letter"
    for category, choice in facts.sensitive.items():
        if choice not in tuple(Choice):
            yield f"sensitive.{category}", "it must be yes or no"
        elif choice == Choice.YES and category in OUTSIDE_ACCESS:
            yield f"sensitive.{category}", "these need an authorization of their own, apart from this letter"
    for name, way in (("delivery.first", facts.delivery.first), ("delivery.second", facts.delivery.second)):
        if way == NO_COPY:
            yield name, "this letter asks for a copy, and reading the records at their office is another right"
    if facts.period.first_day and facts.period.last_day and facts.period.last_day < facts.period.first_day:
        yield "period.last_day", "the end is before the start"
    if facts.need.by and facts.dated and facts.need.by < facts.dated:
        yield "need.by", "it is before the date of the letter"
    if facts.settle_by and facts.dated and facts.settle_by < facts.dated:
        yield "settle_by", "it is before the date of the letter"
    for name in _HAPPENED:
        day = value_at(facts, name)
        if isinstance(day, date) and day > dated:
            yield name, "it is after the date of the letter"
    for group, kinds in CHOICES.items():
        for name, value in _chosen(facts, group):
            if value and value not in kinds:
                yield name, f"it must be one of {', '.join(kinds)}"
    for name, text in free_texts(facts):
        if match := _BRACKET.search(text):
            yield name, f"{match.group()} still has to be filled in"


def value_at(facts: object, name: str) -> object:
    """The value of a fact by its dotted name; parts of lists count from 1, and a signer who is not there has none."""
    value: object = facts
    for part in name.split("."):
        if isinstance(value, tuple):
            value = value[int(part) - 1]
        elif value is None:
            return None
        else:
            value = value.get(part, "") if isinstance(value, Mapping) else getattr(value, part)
    return value


def free_texts(facts: object, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Every text in the facts, with its name."""
    if isinstance(facts, str):
        yield prefix, facts
    elif isinstance(facts, tuple):
        for number, each in enumerate(facts, 1):
            yield from free_texts(each, f"{prefix}.{number}")
    elif is_dataclass(facts):
        for each in fields(facts):
            yield from free_texts(getattr(facts, each.name), f"{prefix}.{each.name}" if prefix else each.name)


# What stands in brackets in a suggestion, to be replaced: "[the name of the doctor]".
_BRACKET = re.compile(r"\[[^\[\]\n]*[^\W\d_][^\[\]\n]*\]")
_HAPPENED = (
    "asked.sent_on", "asked.received_on", "extension.noticed_on", "fee.asked_on", "format.on", "denial.on",
    "question.on", "entry.on", "period.last_day", "standing.died_on", "complaint.known_on", "complaint.told_on",
)  # fmt: skip
# Facts that are one of a few words.
FEE_GROUNDS = ("search", "retrieval", "verification", "documentation", "per_page", "unpaid_bill", "other")
DENIAL_KINDS = ("reviewable", "not_reviewable", "no_ground")
STANDINGS = ("deceased", "minor", "adult", "executor", "claim")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "fee.lines.ground": FEE_GROUNDS,
    "denial.kind": DENIAL_KINDS,
    "standing.role": STANDINGS,
    "issues.kind": tuple(IssueKind),
}


def _chosen(facts: LetterFacts, name: str) -> Iterator[tuple[str, str]]:
    *path, last = name.split(".")
    holder = value_at(facts, ".".join(path))
    many = isinstance(holder, tuple)
    for number, each in enumerate(holder if isinstance(holder, tuple) else (holder,), 1):
        yield ".".join((*path, str(number), last)) if many else name, getattr(each, last)


def missing(facts: LetterFacts, needs: Iterable[str], categories: Iterable[str] = ()) -> tuple[str, ...]:
    """The names of the facts in ``needs`` that are not given yet; raises ``BadFacts`` for the first that cannot be.

    ``items``, ``corrections``, ``sensitive``, ``standing.role`` and ``delivery`` stand for all that belongs to them;
    ``categories`` are the sensitive categories there are. A signer always needs a name, a relationship and a paper.
    ``authorization.psychotherapy`` stands for the period of such notes; an authorization for them is for them alone.
    """
    for failure in impossible(facts):
        raise failure
    names: list[str] = []
    for need in needs:
        names += _missing_of(facts, need, categories)
    if facts.signer is not None:
        names += [f"signer.{part}" for part in ("name", "relationship", "paper") if _absent(facts.signer, part)]
    return tuple(dict.fromkeys(names))


def _missing_of(facts: LetterFacts, need: str, categories: Iterable[str]) -> list[str]:
    if facts.authorization.psychotherapy and need in _NOT_PSYCHOTHERAPY:
        return []
    if need == "authorization.psychotherapy":
        return _missing_notes(facts) if facts.authorization.psychotherapy else []
    if need == "standing.role":
        names = ("standing.role", *_STANDING_NEEDS.get(facts.standing.role, ()))
        return [name for name in names if _absent(facts, name)]
    if need == "sensitive":
        return [f"sensitive.{each}" for each in categories if each not in OUTSIDE_ACCESS | facts.sensitive.keys()]
    if need == "delivery":
        return _missing_delivery(facts)
    if need in _PARTS and (parts := value_at(facts, need)):
        assert isinstance(parts, tuple)
        return _missing_parts(need, parts, _PARTS[need])
    return [need] if _absent(facts, need) else []


# What a standing needs besides.
_STANDING_NEEDS = {"deceased": ("standing.died_on",), "claim": ("standing.claim",)}
# What an authorization for psychotherapy notes says nothing about, since it is for these alone.
_NOT_PSYCHOTHERAPY = frozenset({"items", "sensitive"})
# What each part of a list needs.
_PARTS = {
    "items": ("kind", "first_day", "last_day"),
    "corrections": ("field", "should_be"),
    "lacking": ("kind", "first_day", "last_day"),
    "arrivals": ("what", "on"),
    "fee.lines": ("what",),
    "issues": ("kind", "since"),
    "timeline": ("on", "what"),
    "exams": ("modality", "on"),
}


def _missing_notes(facts: LetterFacts) -> list[str]:
    return [f"period.{part}" for part in ("first_day", "last_day") if _absent(facts.period, part)]


def _missing_parts(name: str, parts: Iterable[object], needed: tuple[str, ...]) -> list[str]:
    return [f"{name}.{number}.{part}" for number, each in enumerate(parts, 1) for part in needed if _absent(each, part)]


def _absent(facts: object, name: str) -> bool:
    value = value_at(facts, name)
    return not (value.strip() if isinstance(value, str) else value)


# Ways of delivery by what they go to; the others (portal, pick up, inspection) need no address.
UNENCRYPTED_EMAIL = "unencrypted_email"
TO_EMAIL = frozenset({"encrypted_email", UNENCRYPTED_EMAIL, "secure_transfer_link"})
_TO_POST = frozenset({"usb_drive", "cd_dvd", "paper_by_mail"})
TO_STATED = frozenset({"direct_address", "fax"})


def goes_to(facts: LetterFacts, way: str, where: str) -> str:
    """Where a way of delivery leads: as stated, else the e-mail or postal address of whoever signs; may be empty."""
    sender = facts.signer or facts.person
    if where.strip():
        return where
    if way in TO_EMAIL:
        return next(iter(sender.emails or facts.person.emails), "")
    if way in _TO_POST:
        return sender.address or facts.person.address
    return ""


def _missing_delivery(facts: LetterFacts) -> list[str]:
    delivery = facts.delivery
    names = [f"delivery.{part}" for part in ("first", "second") if _absent(delivery, part)]
    for name, way, where in (
        ("delivery.where", delivery.first, delivery.where),
        ("delivery.second_where", delivery.second, delivery.second_where),
    ):
        if way in TO_EMAIL | _TO_POST | TO_STATED and not goes_to(facts, way, where):
            names.append(name)
    if UNENCRYPTED_EMAIL in (delivery.first, delivery.second) and not delivery.accepts_email_risk:
        names.append("delivery.accepts_email_risk")
    return names


def is_set_apart(facts: LetterFacts, item: LetterItem) -> bool:
    """Whether an urgent request needs the item first: those marked so, or all when none is marked."""
    return item.needed_first or not any(each.needed_first for each in facts.items)

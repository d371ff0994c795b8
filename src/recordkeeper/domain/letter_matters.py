"""What a letter that is not a first request may be about: how it was asked, what came, a fee, a denial, a complaint.

All of it is plain facts with stable names, as in ``domain/letter_facts.py``, which puts them together.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class LetterAsked:
    """How and when the request went out. Without ``received_on`` its receipt is not proved, and the letter says so."""

    sent_on: date | None = None
    channel: str = ""
    received_on: date | None = None
    proof: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterDue:
    """The day the answer is due by a rule that letters may cite, and one sentence of how it was counted.

    ``federal_on`` is the date of the federal rule where a state sets an earlier one, ``state_body`` the state's body
    for complaints: the federal body enforces federal law only.
    """

    on: date | None = None
    counted: str = ""
    citation: str = ""
    federal_on: date | None = None
    state_body: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterExtension:
    """Their written notice that they need more time, and the day it names; ``came_late`` if the time had run out."""

    noticed_on: date | None = None
    until: date | None = None
    came_late: bool = False


@dataclass(frozen=True, kw_only=True)
class LetterArrival:
    """Something that came: what, on which day, how many pages."""

    what: str = ""
    on: date | None = None
    pages: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterFeeLine:
    """One line of their bill; ``ground`` is why it is not allowed, by id, and empty for a line that is accepted."""

    what: str = ""
    amount: str = ""
    ground: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterFee:
    """A fee they ask for, line by line, and what the writer is ready to pay. Amounts are text with their currency."""

    asked_on: date | None = None
    invoice: str = ""
    amount: str = ""
    lines: tuple[LetterFeeLine, ...] = ()
    offer: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterFormat:
    """The form of copy asked for, the one they gave or offer, and why the first can readily be made."""

    asked: str = ""
    offered: str = ""
    on: date | None = None
    reason: str = ""
    alternative: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterDenial:
    """Their refusal: its day, the ground in their words, and what kind it is: reviewable, not_reviewable, no_ground."""

    on: date | None = None
    ground: str = ""
    kind: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterQuestion:
    """What they asked about the request, and the answer."""

    on: date | None = None
    asked: str = ""
    answer: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterIssue:
    """One thing that is wrong with how the request is handled, by id, since when, in the writer's words."""

    kind: str = ""
    since: date | None = None
    detail: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterEvent:
    """One line of the timeline: when, how, what happened, what proves it."""

    on: date | None = None
    channel: str = ""
    what: str = ""
    proof: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterEntry:
    """An entry of the record that is to be amended."""

    document: str = ""
    on: date | None = None
    author: str = ""
    as_written: str = ""
    change: str = ""
    reason: str = ""
    evidence: str = ""
    tell: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterPeriod:
    """A span of days, both included."""

    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, kw_only=True)
class LetterOther:
    """Somebody else who is to get the records, and where they go."""

    name: str = ""
    address: str = ""
    where: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterAuthorization:
    """What 45 CFR 164.508 wants besides: the purpose, and when the permission ends."""

    purpose: str = ""
    expires: str = ""
    psychotherapy: bool = False


@dataclass(frozen=True, kw_only=True)
class LetterExam:
    """One examination whose pictures are asked for."""

    modality: str = ""
    body_part: str = ""
    on: date | None = None
    number: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterExport:
    """The record system an export comes from, where its maker documents the format, and what would do instead."""

    system: str = ""
    documentation: str = ""
    fallback: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterStanding:
    """By what right somebody asks for another: ``role`` is deceased, minor, adult, executor or claim."""

    role: str = ""
    died_on: date | None = None
    claim: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterAuthority:
    """The body a complaint goes to."""

    name: str = ""
    address: str = ""
    portal: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterComplaint:
    """What a complaint adds: since when it was known, the last day for it, an earlier number, when they were told."""

    known_on: date | None = None
    last_day: date | None = None
    earlier: str = ""
    told_on: date | None = None
    wanted: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterBlocking:
    """A practice that keeps electronic health information back."""

    actor: str = ""
    practice: str = ""
    reasons: str = ""
    harm: str = ""
    technology: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterFax:
    """Who sends a fax, from which number, with how many sheets, the cover included."""

    sender: str = ""
    phone: str = ""
    number: str = ""
    pages: str = ""

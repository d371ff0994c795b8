"""The guided set-up: its pages, which of them apply, and what is wrong on each.

Answers are plain text by name, so that they can be kept half way and read again. What comes of them in the end is in
``setup_plan``.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum

from recordkeeper.domain.checks import (
    Problem,
    Unprintable,
    all_printable,
    missing_texts,
    of_birth_date,
    of_printed,
    of_span,
    problem,
)
from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.errors import BadDate
from recordkeeper.domain.letter_facts import TO_EMAIL, TO_STATED, UNENCRYPTED_EMAIL
from recordkeeper.domain.portal import host_of

Answers = Mapping[str, str]

YES, NO = "yes", "no"
EXPRESS, WHOLE = "express", "whole"
PART, ORDERED = "part", "ordered"

SEEN_ROWS = {
    "lab": ("lab",),
    "visit": ("progress",),
    "imaging_report": ("imaging_report",),
    "images": ("imaging_files",),
    "prescriptions": ("medication",),
    "papers": ("billing", "administrative"),
    "complete": ("complete",),
}
"""What a portal may show, by row of the page: the kinds of record it stands for."""


class SetupPage(StrEnum):
    """The pages, in order."""

    START = "start"
    WELCOME = "welcome"
    EXPRESS = "express"
    YOU = "you"
    ACTING = "acting"
    PROVIDER = "provider"
    ASKED = "asked"
    PORTAL = "portal"
    ON_FILE = "on_file"
    PATH = "path"
    TEST = "test"
    SEEN = "seen"
    RECORDS = "records"
    REQUEST = "request"
    FINISH = "finish"


def pages(answers: Answers) -> tuple[SetupPage, ...]:
    """The pages that apply, given the answers so far."""
    return tuple(page for page in SetupPage if _applies(page, answers))


def _applies(page: SetupPage, answers: Answers) -> bool:
    return all(holds(answers) for holds in _APPLIES.get(page, ()))


def has_asked(answers: Answers) -> bool:
    """Whether the person asked this provider before."""
    return answers.get("asked.already") == YES


def is_express(answers: Answers) -> bool:
    """Whether one page is to do; for somebody who is known, or for what was asked already, it is not."""
    return answers.get("route") == EXPRESS and not has_asked(answers) and not is_known(answers)


def acts_for_other(answers: Answers) -> bool:
    """Whether the records are somebody else's."""
    return answers.get("acting.has") == YES and not is_known(answers)


def is_known(answers: Answers) -> bool:
    """Whether the person is in the library already."""
    return bool(answers.get("you.id"))


def has_portal(answers: Answers) -> bool:
    """Whether the provider has a portal that the person knows."""
    return answers.get("portal.has") == YES


def deceives(answers: Answers) -> bool:
    """Whether the portal's address is made to be taken for another one."""
    return has_portal(answers) and answers.get("portal.deceives") == YES


def is_in(answers: Answers) -> bool:
    """Whether nothing says that the person does not get into the portal."""
    doubted = deceives(answers) or answers.get("portal.official") == NO
    return has_portal(answers) and not doubted and not set(list_of(answers, "path.failed")) & _WAYS_IN


def _is_whole(answers: Answers) -> bool:
    return not is_express(answers)


def _at_new_provider(answers: Answers) -> bool:
    return not answers.get("provider.id")


def _is_new(answers: Answers) -> bool:
    return not is_known(answers)


def _asks_now(answers: Answers) -> bool:
    return not has_asked(answers)


# What must hold for a page to be shown; the first and the last page always are.
_WHOLE_AND_NOW = (_is_whole, _asks_now)
_APPLIES: Mapping[SetupPage, tuple[Callable[[Answers], bool], ...]] = {
    SetupPage.WELCOME: (_is_whole, _is_new),
    SetupPage.EXPRESS: (is_express,),
    SetupPage.YOU: (_is_whole, _is_new),
    SetupPage.ACTING: (_is_whole, _is_new),
    SetupPage.PROVIDER: (_is_whole, _at_new_provider),
    SetupPage.ASKED: (_is_whole, has_asked),
    SetupPage.PORTAL: (*_WHOLE_AND_NOW, _at_new_provider),
    SetupPage.ON_FILE: (*_WHOLE_AND_NOW, _at_new_provider, has_portal),
    SetupPage.PATH: (*_WHOLE_AND_NOW, _at_new_provider, has_portal),
    SetupPage.TEST: (*_WHOLE_AND_NOW, _at_new_provider, is_in),
    SetupPage.SEEN: (*_WHOLE_AND_NOW, _at_new_provider, is_in),
    SetupPage.RECORDS: _WHOLE_AND_NOW,
    SetupPage.REQUEST: _WHOLE_AND_NOW,
}
_WAYS_IN = frozenset({"found", "official", "account", "verified"})


def step(page: SetupPage, answers: Answers, by: int) -> SetupPage:
    """The page after (``by=1``) or before (``by=-1``); the first and the last stay where they are."""
    applying = pages(answers)
    if page not in applying:
        return applying[0]
    return applying[min(max(applying.index(page) + by, 0), len(applying) - 1)]


def problems(
    page: SetupPage, answers: Answers, today: date, unprintable: Unprintable = all_printable
) -> tuple[Problem, ...]:
    """What is wrong on a page; a skipped page is not asked."""
    found = _PROBLEMS[page](answers, today) if page in _PROBLEMS else ()
    return (*found, *_print_problems(page, answers, unprintable))


def _print_problems(page: SetupPage, answers: Answers, unprintable: Unprintable) -> Iterator[Problem]:
    for name in _PRINTED.get(page, ()):
        if name != "contact.address" or not has_asked(answers):
            yield from of_printed(unprintable, **{name: answers.get(name, "")})


def _start_problems(answers: Answers, today: date) -> Iterator[Problem]:
    if answers.get("need.has") == YES:
        yield from _day_problems(answers, "need.by", required=True)
        by = day_of(answers, "need.by")
        if by is not None and by < today:
            yield problem("need.by", "needed_in_past")
        yield from _missing(answers, "need.reason")


def _you_problems(answers: Answers, today: date) -> Iterator[Problem]:
    yield from _missing(answers, "you.name", "you.address")
    yield from _day_problems(answers, "you.birth_date", required=True)
    yield from of_birth_date("you.birth_date", day_of(answers, "you.birth_date"), today)
    if not text_of(answers, "you.phone") and not text_of(answers, "you.email"):
        yield problem("you.phone", "missing_contact")
    yield from _email_problems(answers, "you.email")


def _email_problems(answers: Answers, name: str) -> Iterator[Problem]:
    email = text_of(answers, name)
    if email and ("@" not in email or " " in email):
        yield problem(name, "not_an_email", text=email)


def _acting_problems(answers: Answers, today: date) -> Iterator[Problem]:
    if not answers.get("acting.has") and not is_known(answers):
        yield problem("acting.has", "choose_whose")
    if not acts_for_other(answers):
        return
    yield from _missing(answers, "patient.name")
    yield from _day_problems(answers, "patient.birth_date", required=True)
    yield from of_birth_date("patient.birth_date", day_of(answers, "patient.birth_date"), today)
    yield from _email_problems(answers, "patient.email")
    yield from _missing(answers, "acting.relationship", "acting.paper")
    yield from _day_problems(answers, "acting.until", required=False)
    until = day_of(answers, "acting.until")
    if until is not None and until < today:
        yield problem("acting.until", "authority_has_ended")


def _test_problems(answers: Answers, _today: date) -> Iterator[Problem]:
    if answers.get("test.worked") == NO:
        yield from _missing(answers, "test.note")


def _seen_problems(answers: Answers, today: date) -> Iterator[Problem]:
    if answers.get("export.state") == ORDERED:
        yield from _day_problems(answers, "export.ready", required=True)
        ready = day_of(answers, "export.ready")
        if ready is not None and ready < today:
            yield problem("export.ready", "ready_in_past")


def _provider_problems(answers: Answers, _today: date) -> Iterator[Problem]:
    yield from _missing(answers, "provider.name", "provider.kind", "provider.place")
    if not has_asked(answers):
        yield from _missing(answers, "contact.address")


def _express_problems(answers: Answers, today: date) -> Iterator[Problem]:
    yield from _you_problems(answers, today)
    yield from _provider_problems(answers, today)
    yield from _missing(answers, "sensitive.all")


def _asked_problems(answers: Answers, today: date) -> Iterator[Problem]:
    yield from _day_problems(answers, "asked.on", required=True)
    yield from _missing(answers, "asked.channel")
    yield from _day_problems(answers, "asked.received_on", required=False)
    on, received = day_of(answers, "asked.on"), day_of(answers, "asked.received_on")
    if on is not None and on > today:
        yield problem("asked.on", "sent_in_future")
    if on is not None and received is not None and received < on:
        yield problem("asked.received_on", "received_before_sent")


def _portal_problems(answers: Answers, _today: date) -> Iterator[Problem]:
    if has_portal(answers):
        yield from _missing(answers, "portal.name")
        address = answers.get("portal.address", "").strip()
        if address and not host_of(address):
            yield problem("portal.address", "not_an_address", text=address)
        if deceives(answers) and answers.get("portal.official") == YES:
            yield problem("portal.official", "deceptive_official")


def _on_file_problems(answers: Answers, today: date) -> Iterator[Problem]:
    yield from _day_problems(answers, "on_file.birth_date", required=False)
    yield from of_birth_date("on_file.birth_date", day_of(answers, "on_file.birth_date"), today)


def _records_problems(answers: Answers, today: date) -> Iterator[Problem]:
    if not list_of(answers, "records.kinds"):
        yield problem("records.kinds", "missing_kinds")
    for name in ("records.first", "records.last"):
        yield from _day_problems(answers, name, required=True)
    first, last = day_of(answers, "records.first"), day_of(answers, "records.last")
    yield from of_span("records.last", first, last)
    if last is not None and last > today:
        yield problem("records.last", "end_in_future")


def _request_problems(answers: Answers, _today: date) -> Iterator[Problem]:
    yield from _missing(answers, "delivery.first", "delivery.second")
    for way, where in (("delivery.first", "delivery.where"), ("delivery.second", "delivery.second_where")):
        if needs_where(answers, way) and not text_of(answers, where):
            yield problem(where, "missing_where")
    if wants_plain_email(answers) and answers.get("delivery.accepts_email_risk") != YES:
        yield problem("delivery.accepts_email_risk", "missing_email_risk")
    for name in sorted(answers):
        if name.startswith("sensitive.") and name != "sensitive.all" and not answers[name]:
            yield problem(name, "choose_each")


def needs_where(answers: Answers, way: str) -> bool:
    """Whether a way of delivery (``delivery.first`` or ``delivery.second``) leads nowhere until an address is given."""
    chosen = answers.get(way)
    return chosen in TO_STATED or (chosen in TO_EMAIL and not text_of(answers, "you.email"))


def wants_plain_email(answers: Answers) -> bool:
    """Whether a way of delivery was chosen that others can read on its way."""
    return UNENCRYPTED_EMAIL in (answers.get("delivery.first"), answers.get("delivery.second"))


def _finish_problems(answers: Answers, _today: date) -> Iterator[Problem]:
    if not is_known(answers):
        yield from _missing(answers, "you.name")


_PROBLEMS = {
    SetupPage.START: _start_problems,
    SetupPage.EXPRESS: _express_problems,
    SetupPage.YOU: _you_problems,
    SetupPage.ACTING: _acting_problems,
    SetupPage.PROVIDER: _provider_problems,
    SetupPage.ASKED: _asked_problems,
    SetupPage.PORTAL: _portal_problems,
    SetupPage.ON_FILE: _on_file_problems,
    SetupPage.TEST: _test_problems,
    SetupPage.SEEN: _seen_problems,
    SetupPage.RECORDS: _records_problems,
    SetupPage.REQUEST: _request_problems,
    SetupPage.FINISH: _finish_problems,
}


_PRINTED_OF_YOU, _PRINTED_OF_PROVIDER = ("you.name", "you.address"), ("provider.name", "contact.address")
_PRINTED = {
    SetupPage.ACTING: ("patient.name", "patient.address", "acting.relationship", "acting.paper"),
    SetupPage.EXPRESS: _PRINTED_OF_YOU + _PRINTED_OF_PROVIDER,
    SetupPage.YOU: _PRINTED_OF_YOU,
    SetupPage.PROVIDER: _PRINTED_OF_PROVIDER,
}


def seen_rows(answers: Answers, *how: str) -> tuple[str, ...]:
    """The rows that were seen this way: ``yes``, ``part`` or ``no``."""
    return tuple(row for row in SEEN_ROWS if answers.get(f"seen.{row}") in how)


def kinds_not_seen(answers: Answers) -> tuple[str, ...]:
    """The kinds of record that the portal shows only in part, or not at all."""
    return tuple(kind for row in seen_rows(answers, PART, NO) for kind in SEEN_ROWS[row])


def _missing(answers: Answers, *names: str) -> Iterator[Problem]:
    for name in names:
        for found in missing_texts(**{name.replace(".", "_"): answers.get(name, "")}):
            yield Problem(name, found.reason)


def _day_problems(answers: Answers, name: str, *, required: bool) -> Iterator[Problem]:
    text = answers.get(name, "").strip()
    if not text:
        if required:
            yield from _missing(answers, name)
        return
    try:
        parse_day(text)
    except BadDate:
        yield problem(name, "not_a_day", text=text)


def day_of(answers: Answers, name: str) -> date | None:
    """An answer that is a day; None for none, or for one that cannot be read."""
    try:
        return parse_day(answers.get(name, ""))
    except BadDate:
        return None


def list_of(answers: Answers, name: str) -> tuple[str, ...]:
    """An answer that names several."""
    return tuple(part for part in answers.get(name, "").split(",") if part)


def text_of(answers: Answers, name: str) -> str:
    """An answer without the spaces around it."""
    return answers.get(name, "").strip()

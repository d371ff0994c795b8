"""The guided set-up: its pages, which of them apply, what is wrong on each, and what comes of the answers.

Answers are plain text by name, so that they can be kept half way and read again. Nothing is made of them before the
end; ``plan`` is a pure function from answers to values.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from recordkeeper.domain.checks import Problem, missing_texts, of_birth_date, of_span, problem
from recordkeeper.domain.dates import PartialDate, parse_day
from recordkeeper.domain.details import corrections, differing, own_details
from recordkeeper.domain.errors import BadDate
from recordkeeper.domain.event import Channel, Event, EventKind
from recordkeeper.domain.ids import new_reference
from recordkeeper.domain.person import Person
from recordkeeper.domain.portal import Portal, PortalAccount, PortalProvider, PortalStep, host_of
from recordkeeper.domain.provider import Contact, ContactPurpose, Provider, ProviderKind, Registration
from recordkeeper.domain.request import Choice, Correction, Recipient, Request, RequestItem, Right
from recordkeeper.domain.value import Value

Answers = Mapping[str, str]

YES, NO = "yes", "no"
EXPRESS, WHOLE = "express", "whole"

COMPLETE_WITH_PARTS = (
    "complete", "progress", "hp", "consult", "discharge", "ed", "operative", "pathology", "lab", "imaging_report",
    "cardiac", "immunization", "medication",
)  # fmt: skip
"""What the express lane asks for: some holders refuse "all records" alone as not specific."""


class SetupPage(StrEnum):
    """The pages, in order."""

    START = "start"
    EXPRESS = "express"
    YOU = "you"
    PROVIDER = "provider"
    ASKED = "asked"
    PORTAL = "portal"
    ON_FILE = "on_file"
    PATH = "path"
    RECORDS = "records"
    REQUEST = "request"
    FINISH = "finish"


def pages(answers: Answers) -> tuple[SetupPage, ...]:
    """The pages that apply, given the answers so far."""
    return tuple(page for page in SetupPage if _applies(page, answers))


def _applies(page: SetupPage, answers: Answers) -> bool:
    asked = answers.get("asked.already") == YES
    express = answers.get("route") == EXPRESS and not asked
    known = bool(answers.get("you.id"))
    at_known_provider = bool(answers.get("provider.id"))
    if page in (SetupPage.START, SetupPage.FINISH):
        return page is SetupPage.FINISH or not known
    if page is SetupPage.EXPRESS:
        return express
    if express:
        return False
    if page is SetupPage.YOU:
        return not known
    if page is SetupPage.PROVIDER:
        return not at_known_provider
    if page is SetupPage.ASKED:
        return asked
    if page in (SetupPage.PORTAL, SetupPage.ON_FILE, SetupPage.PATH) and at_known_provider:
        return False
    if page in (SetupPage.ON_FILE, SetupPage.PATH):
        return not asked and answers.get("portal.has") == YES
    if page in (SetupPage.PORTAL, SetupPage.RECORDS, SetupPage.REQUEST):
        return not asked
    return True


def step(page: SetupPage, answers: Answers, by: int) -> SetupPage:
    """The page after (``by=1``) or before (``by=-1``); the first and the last stay where they are."""
    applying = pages(answers)
    if page not in applying:
        return applying[0]
    return applying[min(max(applying.index(page) + by, 0), len(applying) - 1)]


def problems(page: SetupPage, answers: Answers, today: date) -> tuple[Problem, ...]:
    """What is wrong on a page; a skipped page is not asked."""
    return tuple(_PROBLEMS[page](answers, today)) if page in _PROBLEMS else ()


def _start_problems(answers: Answers, today: date) -> Iterator[Problem]:
    if answers.get("need.has") == YES:
        yield from _day_problems(answers, "need.by", required=True)
        by = _day(answers, "need.by")
        if by is not None and by < today:
            yield problem("need.by", "needed_in_past")
        yield from _missing(answers, "need.reason")


def _you_problems(answers: Answers, today: date) -> Iterator[Problem]:
    yield from _missing(answers, "you.name", "you.address")
    yield from _day_problems(answers, "you.birth_date", required=True)
    yield from of_birth_date("you.birth_date", _day(answers, "you.birth_date"), today)
    if not answers.get("you.phone", "").strip() and not answers.get("you.email", "").strip():
        yield problem("you.phone", "missing_contact")
    email = answers.get("you.email", "").strip()
    if email and ("@" not in email or " " in email):
        yield problem("you.email", "not_an_email", text=email)


def _provider_problems(answers: Answers, _today: date) -> Iterator[Problem]:
    yield from _missing(answers, "provider.name", "provider.kind", "provider.place", "contact.address")


def _express_problems(answers: Answers, today: date) -> Iterator[Problem]:
    yield from _you_problems(answers, today)
    yield from _provider_problems(answers, today)
    yield from _missing(answers, "sensitive.all")


def _asked_problems(answers: Answers, today: date) -> Iterator[Problem]:
    yield from _day_problems(answers, "asked.on", required=True)
    yield from _missing(answers, "asked.channel")
    yield from _day_problems(answers, "asked.received_on", required=False)
    on, received = _day(answers, "asked.on"), _day(answers, "asked.received_on")
    if on is not None and on > today:
        yield problem("asked.on", "sent_in_future")
    if on is not None and received is not None and received < on:
        yield problem("asked.received_on", "received_before_sent")


def _portal_problems(answers: Answers, _today: date) -> Iterator[Problem]:
    if answers.get("portal.has") == YES:
        yield from _missing(answers, "portal.name")


def _on_file_problems(answers: Answers, today: date) -> Iterator[Problem]:
    yield from _day_problems(answers, "on_file.birth_date", required=False)
    yield from of_birth_date("on_file.birth_date", _day(answers, "on_file.birth_date"), today)


def _records_problems(answers: Answers, today: date) -> Iterator[Problem]:
    if not _list(answers, "records.kinds"):
        yield problem("records.kinds", "missing_kinds")
    for name in ("records.first", "records.last"):
        yield from _day_problems(answers, name, required=True)
    first, last = _day(answers, "records.first"), _day(answers, "records.last")
    yield from of_span("records.last", first, last)
    if last is not None and last > today:
        yield problem("records.last", "end_in_future")


def _request_problems(answers: Answers, _today: date) -> Iterator[Problem]:
    yield from _missing(answers, "delivery.first", "delivery.second")
    for name in sorted(answers):
        if name.startswith("sensitive.") and not answers[name]:
            yield problem(name, "choose_each")


_PROBLEMS = {
    SetupPage.START: _start_problems,
    SetupPage.EXPRESS: _express_problems,
    SetupPage.YOU: _you_problems,
    SetupPage.PROVIDER: _provider_problems,
    SetupPage.ASKED: _asked_problems,
    SetupPage.PORTAL: _portal_problems,
    SetupPage.ON_FILE: _on_file_problems,
    SetupPage.RECORDS: _records_problems,
    SetupPage.REQUEST: _request_problems,
}


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


def _day(answers: Answers, name: str) -> date | None:
    try:
        return parse_day(answers.get(name, ""))
    except BadDate:
        return None


def _list(answers: Answers, name: str) -> tuple[str, ...]:
    return tuple(part for part in answers.get(name, "").split(",") if part)


def _text(answers: Answers, name: str) -> str:
    return answers.get(name, "").strip()


@dataclass(frozen=True)
class Plan:
    """What the answers come to. ``values`` are to be added in order; ``letters`` names request ids and letter kinds."""

    person: Person | None
    values: tuple[Value, ...]
    events: tuple[Event, ...]
    letters: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Known:
    """What the library has already, when a further provider is added or a further request made."""

    person: Person | None = None
    provider: Provider | None = None
    contact: Contact | None = None


def plan(answers: Answers, known: Known, categories: tuple[str, ...], now: datetime) -> Plan:
    """Everything the answers make. Without a person's name nothing can be made."""
    person = known.person or _person(answers)
    if person is None:
        return Plan(None, (), (), ())
    values: list[Value] = [] if known.person else [person]
    events: list[Event] = []
    letters: list[tuple[str, str]] = []
    if known.provider or _text(answers, "provider.name"):
        provider, contact = _provider(answers, known, now.date())
        values += [value for value in (provider, contact) if not value.revision]
        values += _registration(answers, person, provider)
        for portal_value in _portal(answers, person, provider):
            values.append(portal_value)
            if isinstance(portal_value, PortalAccount):
                events += _step_events(answers, portal_value, provider, now)
        for request_values, kinds in _requests(answers, person, provider, contact, categories, now.date()):
            values += request_values
            letters += [(request_values[0].id, kind) for kind in kinds]
            if answers.get("asked.already") == YES:
                events += _asked_events(answers, person, provider, request_values[0].id, now)
    return Plan(person, tuple(values), tuple(events), tuple(letters))


def _person(answers: Answers) -> Person | None:
    name = _text(answers, "you.name")
    if not name:
        return None
    phone, email = _text(answers, "you.phone"), _text(answers, "you.email")
    return Person(
        legal_name=name,
        former_names=tuple(part.strip() for part in answers.get("you.former_names", "").split(";") if part.strip()),
        birth_date=_day(answers, "you.birth_date"),
        address=_text(answers, "you.address"),
        phones=(phone,) if phone else (),
        emails=(email,) if email else (),
    )


def _provider(answers: Answers, known: Known, today: date) -> tuple[Provider, Contact]:
    """The provider and its records office: those in the library (they have a revision), or new ones."""
    if known.provider is not None:
        return known.provider, known.contact or Contact(provider_id=known.provider.id)
    provider = Provider(
        name=_text(answers, "provider.name"),
        kind=ProviderKind(answers.get("provider.kind") or ProviderKind.OTHER),
        place=_text(answers, "provider.place"),
        website=_text(answers, "provider.website"),
    )
    found_where = _text(answers, "contact.found_where")
    contact = Contact(
        provider_id=provider.id,
        purpose=ContactPurpose.RECORDS,
        address=_text(answers, "contact.address"),
        phone=_text(answers, "contact.phone"),
        fax=_text(answers, "contact.fax"),
        email=_text(answers, "contact.email"),
        found_where=found_where,
        found_on=today if found_where else None,
    )
    return provider, contact


def _registration(answers: Answers, person: Person, provider: Provider) -> list[Value]:
    fields = {
        name: _text(answers, f"on_file.{name}") for name in ("patient_number", "name", "phone", "email", "address")
    }
    born = _day(answers, "on_file.birth_date")
    if not any(fields.values()) and born is None:
        return []
    return [
        Registration(
            person_id=person.id,
            provider_id=provider.id,
            patient_number=fields["patient_number"],
            name_on_file=fields["name"],
            birth_date_on_file=born,
            phone_on_file=fields["phone"],
            email_on_file=fields["email"],
            address_on_file=fields["address"],
        )
    ]


def _portal(answers: Answers, person: Person, provider: Provider) -> list[Value]:
    if answers.get("portal.has") != YES or not _text(answers, "portal.name"):
        return []
    official = answers.get("portal.official")
    portal = Portal(
        name=_text(answers, "portal.name"),
        host=host_of(answers.get("portal.address", "")),
        found_where=_text(answers, "portal.found_where"),
        official=None if official not in (YES, NO) else official == YES,
    )
    return [
        portal,
        PortalProvider(portal_id=portal.id, provider_id=provider.id),
        PortalAccount(
            portal_id=portal.id, person_id=person.id, owner_id=person.id, user_name=_text(answers, "portal.user_name")
        ),
    ]


def _step_events(answers: Answers, account: PortalAccount, provider: Provider, now: datetime) -> Iterator[Event]:
    for name, worked in (("path.done", YES), ("path.failed", NO)):
        for each in _list(answers, name):
            yield Event(
                kind=EventKind.PORTAL_STEP,
                happened_on=now.date(),
                recorded_at=now,
                summary=_text(answers, "path.note") if worked == NO else "",
                person_id=account.person_id,
                provider_id=provider.id,
                account_id=account.id,
                details={"step": PortalStep(each).value, "worked": worked},
            )


def _requests(
    answers: Answers, person: Person, provider: Provider, contact: Contact, categories: tuple[str, ...], today: date
) -> Iterator[tuple[list[Value], tuple[str, ...]]]:
    asked = answers.get("asked.already") == YES
    wrong = () if asked else _corrections(answers, person)
    if wrong:
        request = _request(answers, person, provider, Right.CORRECTION, {}, today)
        parts = [each.with_(request_id=request.id) for each in wrong]
        yield [request, *parts, _recipient(request, provider, contact)], ("demographic_correction",)
    items = _items(answers, person, today)
    if items or asked:
        request = _request(answers, person, provider, Right.COPY, _sensitive(answers, categories), today)
        asked_for = [item.with_(request_id=request.id) for item in items]
        urgent = ("expedited",) if request.needed_by else ()
        kinds = () if asked else ("initial_access", *urgent)
        yield [request, *asked_for, _recipient(request, provider, contact)], kinds


def _request(
    answers: Answers, person: Person, provider: Provider, right: Right, sensitive: dict[str, str], today: date
) -> Request:
    by = _day(answers, "need.by") if answers.get("need.has") == YES and right is Right.COPY else None
    first = answers.get("delivery.first") or ("encrypted_email" if person.emails else "paper_by_mail")
    second = answers.get("delivery.second") or ("paper_by_mail" if first != "paper_by_mail" else "usb_drive")
    return Request(
        person_id=person.id,
        provider_id=provider.id,
        requester_id=person.id,
        signer_id=person.id,
        right=right,
        reference=new_reference(),
        created_on=today,
        delivery_first=first,
        delivery_where=_text(answers, "delivery.where"),
        delivery_second=second,
        accepts_email_risk=answers.get("delivery.accepts_email_risk") == YES,
        sensitive=sensitive,
        needed_by=by,
        need_reason=_text(answers, "need.reason") if by else "",
        fee_limit=_text(answers, "fee_limit"),
        proof=_text(answers, "on_file.proof") if right is Right.CORRECTION else "",
    )


def _items(answers: Answers, person: Person, today: date) -> tuple[RequestItem, ...]:
    if answers.get("route") == EXPRESS and answers.get("asked.already") != YES:
        kinds: tuple[str, ...] = COMPLETE_WITH_PARTS
        first: date | None = person.birth_date
        last: date | None = today
    else:
        kinds = _list(answers, "records.kinds") or _list(answers, "asked.kinds")
        first, last = _day(answers, "records.first"), _day(answers, "records.last")
    span = PartialDate(first, last) if first and last and first <= last else None
    return tuple(
        RequestItem(request_id="", kind=kind, span=span, position=position) for position, kind in enumerate(kinds)
    )


def _sensitive(answers: Answers, categories: tuple[str, ...]) -> dict[str, str]:
    """One choice for all is a choice for each, bar psychotherapy notes, which need an authorization of their own."""
    for_all = answers.get("sensitive.all", "")
    chosen = {category: answers.get(f"sensitive.{category}", "") or for_all for category in categories}
    if for_all and "psychotherapy" in chosen:
        chosen["psychotherapy"] = Choice.NO.value
    return {category: choice for category, choice in chosen.items() if choice}


def _corrections(answers: Answers, person: Person) -> tuple[Correction, ...]:
    own = own_details(person)
    return corrections(differing(own, {name: answers.get(f"on_file.{name}", "") for name in own}))


def _recipient(request: Request, provider: Provider, contact: Contact) -> Recipient:
    return Recipient(
        request_id=request.id,
        contact_id=contact.id,
        name=provider.name,
        department=contact.name,
        address=contact.address,
        fax=contact.fax,
        email=contact.email,
    )


def _asked_events(
    answers: Answers, person: Person, provider: Provider, request_id: str, now: datetime
) -> Iterator[Event]:
    on = _day(answers, "asked.on")
    if on is None:
        return
    common = {"person_id": person.id, "provider_id": provider.id, "request_id": request_id, "recorded_at": now}
    proof = _text(answers, "asked.proof")
    yield Event(
        kind=EventKind.ASKED_ELSEWHERE,
        happened_on=on,
        channel=Channel(answers["asked.channel"]) if answers.get("asked.channel") else None,
        summary=_text(answers, "asked.note"),
        details={"proof": proof} if proof else {},
        **common,  # type: ignore[arg-type]
    )
    received = _day(answers, "asked.received_on")
    if received is not None:
        yield Event(kind=EventKind.RECEIPT_PROVED, happened_on=received, happened_at=time.min, **common)  # type: ignore[arg-type]

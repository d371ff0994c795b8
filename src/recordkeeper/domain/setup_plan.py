"""What comes of the set-up's answers: values for the library, and the letters to make. Pure functions."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.details import DetailDifference, corrections, differing, own_details
from recordkeeper.domain.event import Channel, Event, EventKind
from recordkeeper.domain.ids import Id, new_reference
from recordkeeper.domain.person import Authority, Person
from recordkeeper.domain.provider import Contact, ContactPurpose, Provider, ProviderKind, Registration
from recordkeeper.domain.request import Choice, Recipient, Request, RequestItem, Right
from recordkeeper.domain.setup import (
    NO,
    YES,
    Answers,
    acts_for_other,
    day_of,
    has_asked,
    is_express,
    list_of,
    text_of,
)
from recordkeeper.domain.setup_portal import portal_parts
from recordkeeper.domain.value import Value

COMPLETE_WITH_PARTS = (
    "complete", "progress", "hp", "consult", "discharge", "ed", "operative", "pathology", "lab", "imaging_report",
    "cardiac", "immunization", "medication",
)  # fmt: skip
"""What the express lane asks for: some holders refuse "all records" alone as not specific."""

NEEDED_FIRST = frozenset({"progress", "lab", "imaging_report", "medication"})
"""What a new doctor or a surgeon asks for first; suggested as the smallest set of an urgent request."""


@dataclass(frozen=True)
class Plan:
    """What the answers come to. ``values`` are to be added in order; ``letters`` names request ids and letter kinds.

    ``papers`` are files of the user's, each with the id of the authority or event that it proves.
    """

    person: Person | None
    values: tuple[Value, ...]
    events: tuple[Event, ...]
    letters: tuple[tuple[str, str], ...]
    papers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Known:
    """What the library has already, when a further provider is added or a further request made.

    ``signer`` is who acts for the person; None for the person themselves.
    """

    person: Person | None = None
    provider: Provider | None = None
    contact: Contact | None = None
    signer: Person | None = None


@dataclass(frozen=True)
class _Sides:
    """Whose records, who signs, and whom they are asked from."""

    person: Person
    signer: Person
    provider: Provider
    contact: Contact


def plan(answers: Answers, known: Known, categories: tuple[str, ...], now: datetime) -> Plan:
    """Everything the answers make. Without a person's name nothing can be made."""
    person, signer, values = _people(answers, known)
    if person is None or signer is None:
        return Plan(None, (), (), ())
    events: list[Event] = []
    letters: list[tuple[str, str]] = []
    papers = [(text_of(answers, "acting.scan"), each.id) for each in values if isinstance(each, Authority)]
    if known.provider or text_of(answers, "provider.name"):
        provider, contact, desk = _provider(answers, known, now.date())
        sides = _Sides(person, signer, provider, contact)
        values += [value for value in (provider, contact, *desk) if not value.revision]
        values += _registration(answers, person, provider)
        portals = portal_parts(answers, person, signer, provider, now)
        values += portals.values
        events += portals.events
        papers += portals.papers
        for request_values, kinds in _requests(answers, sides, categories, now.date()):
            values += request_values
            letters += [(request_values[0].id, kind) for kind in kinds]
            if has_asked(answers):
                events += _asked_events(answers, person, provider, request_values[0].id, now)
    return Plan(person, tuple(values), tuple(events), tuple(letters), tuple((path, of) for path, of in papers if path))


def _people(answers: Answers, known: Known) -> tuple[Person | None, Person | None, list[Value]]:
    """Whose records, who signs, and those of them that are new, with the authority between them."""
    if known.person is not None:
        return known.person, known.signer or known.person, []
    you = _you(answers)
    if you is None or not acts_for_other(answers):
        return you, you, [you] if you is not None else []
    patient = _patient(answers, you)
    if patient is None:
        return you, you, [you]
    authority = Authority(
        person_id=patient.id,
        actor_id=you.id,
        relationship=text_of(answers, "acting.relationship"),
        paper=text_of(answers, "acting.paper"),
        valid_until=day_of(answers, "acting.until"),
    )
    return patient, you, [you, patient, authority]


def answers_of(person: Person) -> dict[str, str]:
    """The answers that are known of somebody already."""
    return {
        "you.id": person.id,
        "you.name": person.legal_name,
        "you.birth_date": person.birth_date.isoformat() if person.birth_date else "",
        "you.address": person.address,
        "you.phone": next(iter(person.phones), ""),
        "you.email": next(iter(person.emails), ""),
    }


def request_answers(person: Person, provider_id: Id) -> dict[str, str]:
    """The answers with which a new request of somebody known to a known provider begins."""
    return {**answers_of(person), "provider.id": provider_id, "asked.already": NO}


def own_differences(answers: Answers) -> tuple[DetailDifference, ...]:
    """The details that a provider has on file otherwise than they were answered about oneself."""
    you = _you(answers)
    person = (_patient(answers, you) or you) if you is not None and acts_for_other(answers) else you
    return _differences(answers, person) if person is not None else ()


def _patient(answers: Answers, you: Person) -> Person | None:
    """The other person; where no address is given, they live at the same place."""
    name = text_of(answers, "patient.name")
    if not name:
        return None
    return Person(
        legal_name=name,
        birth_date=day_of(answers, "patient.birth_date"),
        address=text_of(answers, "patient.address") or you.address,
        phones=tuple(each for each in (text_of(answers, "patient.phone"),) if each),
        emails=tuple(each for each in (text_of(answers, "patient.email"),) if each),
    )


def _you(answers: Answers) -> Person | None:
    name = text_of(answers, "you.name")
    if not name:
        return None
    phone, email = text_of(answers, "you.phone"), text_of(answers, "you.email")
    return Person(
        legal_name=name,
        former_names=tuple(part.strip() for part in answers.get("you.former_names", "").split(";") if part.strip()),
        birth_date=day_of(answers, "you.birth_date"),
        address=text_of(answers, "you.address"),
        phones=(phone,) if phone else (),
        emails=(email,) if email else (),
    )


def _provider(answers: Answers, known: Known, today: date) -> tuple[Provider, Contact, tuple[Contact, ...]]:
    """The provider, its records department (those kept have a revision), and its front desk if one is given."""
    if known.provider is not None:
        return known.provider, known.contact or Contact(provider_id=known.provider.id), ()
    provider = Provider(
        name=text_of(answers, "provider.name"),
        kind=ProviderKind(answers.get("provider.kind") or ProviderKind.OTHER),
        place=text_of(answers, "provider.place"),
        website=text_of(answers, "provider.website"),
    )
    found_where = text_of(answers, "contact.found_where")
    contact = Contact(
        provider_id=provider.id,
        purpose=ContactPurpose.RECORDS,
        address=text_of(answers, "contact.address"),
        phone=text_of(answers, "contact.phone"),
        fax=text_of(answers, "contact.fax"),
        email=text_of(answers, "contact.email"),
        found_where=found_where,
        found_on=today if found_where else None,
    )
    desk_found = text_of(answers, "desk.found_where")
    desk = Contact(
        provider_id=provider.id,
        purpose=ContactPurpose.REGISTRATION,
        phone=text_of(answers, "desk.phone"),
        found_where=desk_found,
        found_on=today if desk_found else None,
    )
    return provider, contact, (desk,) if desk.phone else ()


def _registration(answers: Answers, person: Person, provider: Provider) -> list[Value]:
    fields = {
        name: text_of(answers, f"on_file.{name}") for name in ("patient_number", "name", "phone", "email", "address")
    }
    born = day_of(answers, "on_file.birth_date")
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


def _requests(
    answers: Answers, sides: _Sides, categories: tuple[str, ...], today: date
) -> Iterator[tuple[list[Value], tuple[str, ...]]]:
    asked = has_asked(answers)
    wrong = () if asked else corrections(_differences(answers, sides.person))
    if wrong:
        request = _request(answers, sides, Right.CORRECTION, {}, today)
        parts = [each.with_(request_id=request.id) for each in wrong]
        yield [request, *parts, _recipient(request, sides)], ("demographic_correction",)
    items = _items(answers, sides.person, today)
    in_need = answers.get("need.has") == YES and day_of(answers, "need.by") is not None
    if items or asked or in_need:
        request = _request(answers, sides, Right.COPY, _sensitive(answers, categories), today)
        asked_for = [item.with_(request_id=request.id) for item in items]
        urgent = ("expedited",) if request.needed_by else ()
        kinds = () if asked or not items else ("initial_access", *urgent)
        yield [request, *asked_for, _recipient(request, sides)], kinds


def _request(answers: Answers, sides: _Sides, right: Right, sensitive: dict[str, str], today: date) -> Request:
    by = day_of(answers, "need.by") if answers.get("need.has") == YES and right is Right.COPY else None
    first = answers.get("delivery.first") or ("encrypted_email" if sides.signer.emails else "paper_by_mail")
    second = answers.get("delivery.second") or ("paper_by_mail" if first != "paper_by_mail" else "usb_drive")
    return Request(
        person_id=sides.person.id,
        provider_id=sides.provider.id,
        requester_id=sides.signer.id,
        signer_id=sides.signer.id,
        right=right,
        reference=new_reference(),
        created_on=today,
        delivery_first=first,
        delivery_where=text_of(answers, "delivery.where"),
        delivery_second=second,
        delivery_second_where=text_of(answers, "delivery.second_where"),
        accepts_email_risk=answers.get("delivery.accepts_email_risk") == YES,
        sensitive=sensitive,
        needed_by=by,
        need_reason=text_of(answers, "need.reason") if by else "",
        fee_limit=text_of(answers, "fee_limit"),
        enclosures=tuple(line.strip() for line in answers.get("enclosures", "").splitlines() if line.strip()),
        proof=text_of(answers, "on_file.proof") if right is Right.CORRECTION else "",
    )


def _items(answers: Answers, person: Person, today: date) -> tuple[RequestItem, ...]:
    if is_express(answers):
        kinds: tuple[str, ...] = COMPLETE_WITH_PARTS
        first: date | None = person.birth_date
        last: date | None = today
    else:
        kinds = list_of(answers, "asked.kinds" if has_asked(answers) else "records.kinds")
        first, last = day_of(answers, "records.first"), day_of(answers, "records.last")
    span = PartialDate(first, last) if first and last and first <= last else None
    urgent = answers.get("need.has") == YES
    return tuple(
        RequestItem(
            request_id="", kind=kind, span=span, position=position, needed_first=urgent and kind in NEEDED_FIRST
        )
        for position, kind in enumerate(kinds)
    )


def _sensitive(answers: Answers, categories: tuple[str, ...]) -> dict[str, str]:
    """One choice for all is a choice for each, bar psychotherapy notes, which need an authorization of their own."""
    for_all = answers.get("sensitive.all", "") if is_express(answers) else ""
    chosen = {category: for_all or answers.get(f"sensitive.{category}", "") for category in categories}
    if for_all and "psychotherapy" in chosen:
        chosen["psychotherapy"] = Choice.NO.value
    return {category: choice for category, choice in chosen.items() if choice}


def _differences(answers: Answers, person: Person) -> tuple[DetailDifference, ...]:
    own = own_details(person)
    return differing(own, {name: answers.get(f"on_file.{name}", "") for name in own})


def _recipient(request: Request, sides: _Sides) -> Recipient:
    contact = sides.contact
    return Recipient(
        request_id=request.id,
        contact_id=contact.id,
        name=sides.provider.name,
        department=contact.name,
        address=contact.address,
        fax=contact.fax,
        email=contact.email,
    )


def _asked_events(
    answers: Answers, person: Person, provider: Provider, request_id: str, now: datetime
) -> Iterator[Event]:
    on, received = day_of(answers, "asked.on"), day_of(answers, "asked.received_on")
    if on is None or on > now.date():
        return
    common = {"person_id": person.id, "provider_id": provider.id, "request_id": request_id, "recorded_at": now}
    told = {name: text_of(answers, f"asked.{name}") for name in ("to", "proof")}
    yield Event(
        kind=EventKind.ASKED_ELSEWHERE,
        happened_on=on,
        channel=Channel(answers["asked.channel"]) if answers.get("asked.channel") else None,
        summary=text_of(answers, "asked.note"),
        details={name: text for name, text in told.items() if text},
        **common,  # type: ignore[arg-type]
    )
    if received is not None and on <= received <= now.date():
        yield Event(kind=EventKind.RECEIPT_PROVED, happened_on=received, happened_at=time.min, **common)  # type: ignore[arg-type]

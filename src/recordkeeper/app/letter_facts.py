"""What a letter about a request is made from: the request's values as the facts of a letter."""

from datetime import date

from recordkeeper.app.request_view import RequestView
from recordkeeper.content.words import Words
from recordkeeper.domain.letter_facts import (
    LetterCorrection,
    LetterDelivery,
    LetterFacts,
    LetterItem,
    LetterNeed,
    LetterPerson,
    LetterProvider,
    LetterSigner,
)
from recordkeeper.domain.letter_text import LetterKind
from recordkeeper.domain.request import Request


def letter_facts_of(view: RequestView, kind: LetterKind, dated: date, words: Words) -> LetterFacts:
    """The facts of a letter of this kind about a request, as of the day it is dated.

    No item asks for days after that. The day of need goes only into a letter that is about it: once it has passed, it
    would stand in the way of the others.
    """
    request, person = view.request, view.person
    recipient = view.recipients[0] if view.recipients else None
    return LetterFacts(
        kind=kind.id,
        dated=dated,
        reference=request.reference,
        person=LetterPerson(
            legal_name=person.legal_name,
            former_names=person.former_names,
            birth_date=person.birth_date,
            address=person.address,
            phones=person.phones,
            emails=person.emails,
            patient_number=view.registration.patient_number if view.registration else "",
        ),
        signer=_signer(view),
        provider=LetterProvider(
            name=recipient.name if recipient else view.provider.name,
            department=recipient.department if recipient else "",
            address=recipient.address if recipient else "",
            fax=recipient.fax if recipient else "",
            email=recipient.email if recipient else "",
            place=view.provider.place,
            kind=view.provider.kind,
        ),
        items=tuple(
            LetterItem(
                kind=item.kind,
                first_day=item.span.first if item.span else None,
                last_day=min(item.span.last, dated) if item.span else None,
                detail=item.detail,
                needed_first=item.needed_first,
            )
            for item in view.items
        ),
        sensitive=dict(request.sensitive),
        delivery=LetterDelivery(
            first=request.delivery_first,
            where=request.delivery_where,
            second=request.delivery_second,
            second_where=request.delivery_second_where,
            accepts_email_risk=request.accepts_email_risk,
        ),
        fee_limit=request.fee_limit,
        need=_need(request) if "need.by" in kind.needs else LetterNeed(),
        corrections=_corrections(view, words),
        proof=request.proof,
        enclosures=request.enclosures,
    )


def _signer(view: RequestView) -> LetterSigner | None:
    if view.signer.id == view.person.id:
        return None
    return LetterSigner(
        name=view.signer.legal_name,
        relationship=view.authority.relationship if view.authority else "",
        paper=view.authority.paper if view.authority else "",
        address=view.signer.address,
        phones=view.signer.phones,
        emails=view.signer.emails,
    )


def _need(request: Request) -> LetterNeed:
    return LetterNeed(by=request.needed_by, reason=request.need_reason)


def _corrections(view: RequestView, words: Words) -> tuple[LetterCorrection, ...]:
    return tuple(
        LetterCorrection(
            field=words.text(f"labels.on_file.{each.field}"),
            as_shown=words.spoken(each.as_shown),
            should_be=words.spoken(each.should_be),
        )
        for each in view.corrections
    )

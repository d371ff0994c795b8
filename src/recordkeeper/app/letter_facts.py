"""What a letter about a request is made from: the request's values as the facts of a letter."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from recordkeeper.app.event_words import title_of
from recordkeeper.app.request_view import RequestView
from recordkeeper.content.words import Words
from recordkeeper.domain.clock import ClockName, Due
from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.delivery import WANTING, missing_spans
from recordkeeper.domain.errors import BadDate
from recordkeeper.domain.escalation import FEDERAL
from recordkeeper.domain.event import Channel, Event, EventKind
from recordkeeper.domain.issue import Issue
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
from recordkeeper.domain.letter_matters import (
    LetterArrival,
    LetterAsked,
    LetterComplaint,
    LetterDenial,
    LetterDue,
    LetterEvent,
    LetterExtension,
    LetterFee,
    LetterFeeLine,
    LetterFormat,
    LetterIssue,
    LetterQuestion,
    LetterStanding,
)
from recordkeeper.domain.letter_text import Addressee, LetterKind
from recordkeeper.domain.provider import ContactPurpose
from recordkeeper.domain.request import Choice, IssueKind, Recipient, Request, sendings_of

_ON_PAPER = frozenset({"paper_by_mail", "fax", "pick_up"})
_TO_SETTLE = timedelta(days=10)
_QUESTIONS = frozenset({"more_identity", "own_form", "date_range", "wrong_department"})
_OURS_ALONE = frozenset(
    {EventKind.LETTER_MADE, EventKind.SIGNED_COPY, EventKind.ISSUE_REVIEWED, EventKind.DELIVERY_CHECKED}
)
# Letters by which the provider itself was told what is wrong: in the United States its privacy officer.
_TOLD_FEDERAL = frozenset({"privacy_officer"})
_TOLD_ABROAD = frozenset({"overdue", "privacy_officer"})
_FEDERAL_RULES = "us-hipaa-"


def letter_facts_of(
    view: RequestView, kind: LetterKind, dated: date, words: Words, recipient: Recipient | None = None
) -> LetterFacts:
    """The facts of a letter of this kind about a request, as of the day it is dated.

    No item asks for days after that. The day of need goes only into a letter that is about it: once it has passed, it
    would stand in the way of the others.
    """
    request, person = view.request, view.person
    recipient = recipient or (view.recipients[0] if view.recipients else None)
    told = _Told(view, words)
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
        provider=_addressed(view, kind, recipient, words),
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
        asked=told.asked(),
        due=letter_due(view.due, view.provider.place, words),
        extension=told.extension(),
        settle_by=dated + _TO_SETTLE if "settle_by" in kind.asks else None,
        arrivals=told.arrivals(),
        lacking=told.lacking(dated),
        fee=told.fee(),
        format=told.format(suggest=kind.issue == IssueKind.FORMAT),
        denial=told.denial(),
        question=told.question() if "question.answer" in kind.needs else LetterQuestion(),
        issues=letter_issues(each for each in view.issues if each.is_open),
        timeline=told.timeline(),
        standing=LetterStanding(role="deceased" if request.conditions.get("person_deceased") == Choice.YES else ""),
        complaint=told.complaint(dated, _TOLD_FEDERAL if kind.places == FEDERAL else _TOLD_ABROAD),
    )


_PURPOSES = {Addressee.PRIVACY: ContactPurpose.PRIVACY_OFFICER, Addressee.IMAGING: ContactPurpose.FILM_LIBRARY}


def _addressed(view: RequestView, kind: LetterKind, recipient: Recipient | None, words: Words) -> LetterProvider:
    """Whom the letter goes to: the recipient, or the office of the provider that such a letter is for."""
    provider = LetterProvider(
        name=recipient.name if recipient else view.provider.name,
        department=recipient.department if recipient else "",
        address=recipient.address if recipient else "",
        fax=recipient.fax if recipient else "",
        email=recipient.email if recipient else "",
        place=view.provider.place,
        kind=view.provider.kind,
    )
    if kind.to not in _PURPOSES:
        return provider
    known = [contact for contact in view.contacts if contact.purpose is _PURPOSES[kind.to]]
    abroad = "_abroad" if view.provider.place[:2] not in ("", "US") else ""
    office = words.text(f"letter.office.{kind.to}{abroad}")
    if not known:
        return replace(provider, name=view.provider.name, department=office, fax="", email="")
    contact = known[-1]
    return replace(
        provider,
        name=view.provider.name,
        department=contact.name or office,
        address=contact.address or provider.address,
        fax=contact.fax,
        email=contact.email,
    )


def letter_due(due: Due, place: str, words: Words) -> LetterDue:
    """The date by a rule that letters may cite; none otherwise, though the screen may show one."""
    if due.due_on is None or due.rule is None or not due.rule.letters_may_cite:
        return LetterDue()
    key = due.explanation.key.removeprefix("clock.")
    facts = {name: _spoken(text, place, words) for name, text in due.explanation.facts.items()}
    federal = [each.on for each in due.clocks if each.rule_id.startswith(_FEDERAL_RULES) and each.on is not None]
    by_state = due.rule.place.startswith("US-")
    return LetterDue(
        on=due.due_on,
        counted=words.text(f"letter.counted.{key}", facts),
        citation=due.rule.citation,
        federal_on=min(federal, default=None) if by_state else None,
        state_body=due.rule.complaint_body if by_state and due.rule.complaint_body_verified else "",
    )


def letter_issues(issues: Iterable[Issue]) -> tuple[LetterIssue, ...]:
    """What is wrong, a line each."""
    return tuple(
        LetterIssue(kind=each.kind.value, since=each.since, detail=each.event.summary if each.event else "")
        for each in issues
    )


def first_open_limit(issues: Iterable[Issue], due: Due, dated: date) -> tuple[date | None, date | None]:
    """Since when the issue is known whose last day to complain is the next to come, and that day."""
    since = {issue.kind.value: issue.since for issue in issues if issue.is_open}
    limits = sorted(
        (each.on, since[each.about])
        for each in due.clocks
        if each.name is ClockName.COMPLAINT_LIMIT and each.on is not None and each.on >= dated and each.about in since
    )
    if limits:
        return limits[0][1], limits[0][0]
    return min(since.values(), default=None), None


def _spoken(text: str, place: str, words: Words) -> str:
    """A day as it is written at the provider's place; any other text as it is."""
    try:
        day = parse_day(text)
    except BadDate:
        return text
    return words.date(day, day_first=place[:2] not in ("", "US"))


class _Told:
    """What the history of a request gives for its letters."""

    def __init__(self, view: RequestView, words: Words) -> None:
        self._view, self._words = view, words

    def asked(self) -> LetterAsked:
        """How it went out first, and since when it is proved to be there."""
        sent = sendings_of(self._view.events)
        if not sent:
            return LetterAsked()
        receipt = self._view.receipt
        proved = receipt is not None and receipt.proved
        return LetterAsked(
            sent_on=sent[0].happened_on,
            channel=self._channel(sent[0].channel),
            received_on=receipt.on if receipt is not None and proved else None,
            proof=self._proof(receipt.event) if receipt is not None and proved else "",
        )

    def extension(self) -> LetterExtension:
        """Their written notice, if it names a day that letters can hold against them."""
        notices = [
            event
            for event in self._view.events
            if event.kind is EventKind.EXTENSION and event.details.get("written") == "yes"
        ]
        if not notices:
            return LetterExtension()
        until = notices[0].details.get("until", "")
        late = any(each.explanation.key.startswith("clock.extension_late") for each in self._view.due.clocks)
        return LetterExtension(
            noticed_on=notices[0].happened_on,
            until=parse_day(until) if until else None,
            came_late=late,
        )

    def arrivals(self) -> tuple[LetterArrival, ...]:
        """What came for it, a line each."""
        return tuple(
            LetterArrival(what=each.title, on=each.received_on, pages=str(each.pages or ""))
            for each in self._view.came
            if each.received_on is not None
        )

    def lacking(self, today: date) -> tuple[LetterItem, ...]:
        """What was asked for and is still owed, with the very days."""
        return tuple(
            LetterItem(
                kind=check.item.kind,
                first_day=span.first if span else None,
                last_day=min(span.last, today) if span else None,
                detail=check.item.detail,
            )
            for check in self._view.checks
            if check.item.outcome in WANTING
            for span in missing_spans(check, today)
        )

    def fee(self) -> LetterFee:
        """The newest fee, as far as they named it."""
        if not self._view.fees:
            return LetterFee()
        fee = self._view.fees[-1]
        basis = fee.event.details.get("basis", "")
        line = self._words.text(f"letter.fee_line.{basis or 'not_said'}")
        ground = "per_page" if basis == "per_page" and self._view.request.delivery_first not in _ON_PAPER else "other"
        return LetterFee(
            asked_on=fee.event.happened_on,
            invoice=fee.event.details.get("invoice", ""),
            amount=fee.amount,
            lines=(LetterFeeLine(what=line, amount=fee.amount, ground=ground),),
            offer=self._view.request.fee_limit,
        )

    def format(self, *, suggest: bool) -> LetterFormat:
        """The form that was asked for, and since when they want another."""
        event, request = self._last_with(issue=IssueKind.FORMAT), self._view.request
        if event is None:
            return LetterFormat(asked=self._way(request.delivery_first))
        return LetterFormat(
            asked=self._way(request.delivery_first),
            offered=self._words.text(f"letter.offered.{event.details.get('answer', 'other')}"),
            on=event.happened_on,
            reason=self._words.text("letter.suggested.format_reason") if suggest else "",
            alternative=self._way(request.delivery_second),
        )

    def _way(self, way: str) -> str:
        form = {"form": self._words.text("letter.form.usual")}
        return self._words.text(f"letter.delivery.{way}", form) if way else ""

    def denial(self) -> LetterDenial:
        """Their refusal in their own words."""
        event = self._last_with(issue=IssueKind.DENIED)
        if event is None:
            return LetterDenial()
        return LetterDenial(
            on=event.happened_on, ground=event.details.get("ground", ""), kind=event.details.get("denial", "")
        )

    def question(self) -> LetterQuestion:
        """What they asked last about the request."""
        asking = [event for event in self._view.events if event.details.get("answer") in _QUESTIONS]
        if not asking:
            return LetterQuestion()
        last = asking[-1]
        usual = self._words.text(f"letter.question.{last.details['answer']}")
        answer = self._words.text(f"letter.suggested.{last.details['answer']}")
        return LetterQuestion(on=last.happened_on, asked=last.details.get("asked", "") or usual, answer=answer)

    def timeline(self) -> tuple[LetterEvent, ...]:
        """What happened, a line each; what happened only with us is left out."""
        return tuple(
            LetterEvent(
                on=event.happened_on,
                channel=self._channel(event.channel),
                what=self._what(event),
                proof=self._proof(event),
            )
            for event in self._view.events
            if event.kind not in _OURS_ALONE
        )

    def complaint(self, dated: date, told_by: frozenset[str]) -> LetterComplaint:
        """The last day that is still open, since when the issue it is about is known, and when they were told."""
        told = [
            event.happened_on
            for event in self._view.events
            if event.kind is EventKind.LETTER_SENT and event.details.get("kind") in told_by
        ]
        known_on, last_day = first_open_limit(self._view.issues, self._view.due, dated)
        return LetterComplaint(known_on=known_on, last_day=last_day, told_on=max(told, default=None))

    def _what(self, event: Event) -> str:
        told = title_of(event, self._words)
        return f"{told}: {event.summary}" if event.summary else told

    def _channel(self, channel: Channel | None) -> str:
        return self._words.text(f"letter.channel.{channel}") if channel is not None else ""

    def _proof(self, event: Event) -> str:
        noted = event.details
        return ", ".join(
            part
            for part in (
                noted.get("number", ""),
                _spoken(noted.get("proof", ""), self._view.provider.place, self._words),
            )
            if part
        )

    def _last_with(self, issue: IssueKind) -> Event | None:
        raised = [event for event in self._view.events if event.details.get("issue") == issue]
        raised = [event for event in raised if event.kind is not EventKind.ISSUE_REVIEWED]
        return raised[-1] if raised else None


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

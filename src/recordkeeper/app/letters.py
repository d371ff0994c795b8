"""Letters about requests: seen, frozen, copied; and how they went out, which alone starts a clock."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path
from typing import Any

from recordkeeper.app.filing import Filing, add_proved
from recordkeeper.app.law import Law
from recordkeeper.app.letter_facts import first_open_limit, letter_due, letter_facts_of, letter_issues
from recordkeeper.app.lettering import Lettering
from recordkeeper.app.reader import Reader
from recordkeeper.app.request_view import RequestView, event_of, facts_of_view, read_view
from recordkeeper.app.session import Session
from recordkeeper.content.words import Words
from recordkeeper.domain.escalation import FEDERAL, Standing, Step, steps
from recordkeeper.domain.event import Channel, Event, EventKind
from recordkeeper.domain.issue import issues_of
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.letter_facts import LetterFacts
from recordkeeper.domain.letter_matters import LetterAuthority
from recordkeeper.domain.letter_text import Addressee, Body, BuiltLetter, LetterKind, Moment
from recordkeeper.domain.paper import Paper
from recordkeeper.domain.plain import differing, merged
from recordkeeper.domain.request import Choice, Recipient, Request
from recordkeeper.domain.topic import Topic


@dataclass(frozen=True, kw_only=True)
class Sending:
    """How a letter went out. ``proof`` is what shows that it arrived: a fax report's result, a portal's stamp.

    ``pages`` and ``failed`` are from a fax report; ``delivered_on`` and ``received_by`` from its receipt.
    """

    channel: Channel
    on: date
    at: time | None = None
    number: str = ""
    proof: str = ""
    pages: str = ""
    failed: bool = False
    delivered_on: date | None = None
    received_by: str = ""
    signed_on: date | None = None
    note: str = ""
    proof_file: Path | None = None
    signed_scan: Path | None = None


class Letters:
    """Acts on letters."""

    def __init__(
        self, session: Session, law: Law, lettering: Lettering, filing: Filing, reader: Reader, words: Words
    ) -> None:
        self._session = session
        self._law = law
        self._lettering = lettering
        self._filing = filing
        self._reader = reader
        self._words = words

    def steps(self, view: RequestView) -> tuple[Step, ...]:
        """The letters that fit a request, those for now first, the plainest before the others."""
        fitting = [
            kind
            for kind in self._lettering.kinds()
            if (not kind.rights or view.request.right in kind.rights)
            and self._lettering.fits(kind, view.provider.place)
            and not ("signer.name" in kind.needs and view.signer.id == view.person.id)
            and not (kind.body is Body.PLACE and _is_federal(view))
            and "fax.pages" not in kind.asks  # made with a packet, which knows the pages
            and not any(view.request.conditions.get(each) == Choice.YES for each in kind.unless)
        ]
        now = Standing(view.stage, view.due, view.issues, view.events, self._session.today())
        return steps(sorted(fitting, key=lambda kind: (kind.moment is Moment.APART, len(kind.asks))), now)

    def facts(self, view: RequestView, kind: str, recipient: Recipient | None = None) -> LetterFacts:
        """What a letter of this kind is made from: what the library knows, and what was typed for it."""
        known = self._known(view, kind, recipient)
        typed = self._session.note(_draft_key(view, kind))
        return LetterFacts.from_dict(merged(known.to_dict(), json.loads(typed))) if typed else known

    def _known(self, view: RequestView, kind: str, recipient: Recipient | None) -> LetterFacts:
        of = self._lettering.kind(kind)
        known = letter_facts_of(view, of, self._session.today(), self._words, recipient)
        if of.to is not Addressee.AUTHORITY:
            return known
        known = replace(known, authority=self._authority(of, view))
        return self._federal(view, known) if of.places == FEDERAL else known

    def _federal(self, view: RequestView, known: LetterFacts) -> LetterFacts:
        """A federal body enforces federal law only: it is told the federal date, and silence only once that passed."""
        today = self._session.today()
        due = self._law.due(replace(facts_of_view(view, today), place="US"))
        issues = tuple(each for each in issues_of(view.events, due, today) if each.is_open)
        known_on, last_day = first_open_limit(issues, due, today)
        return replace(
            known,
            due=letter_due(due, view.provider.place, self._words),
            issues=letter_issues(issues),
            complaint=replace(known.complaint, known_on=known_on, last_day=last_day),
        )

    def keep_draft(self, view: RequestView, kind: str, typed: Mapping[str, object]) -> None:
        """Keep what was typed for a letter, as far as it says otherwise than the library; raises ``BadFacts``."""
        LetterFacts.from_dict(typed)
        own = differing(typed, self._known(view, kind, None).to_dict())
        self._session.keep_note(_draft_key(view, kind), json.dumps(own, ensure_ascii=False) if own else None)

    def draft(self, view: RequestView, kind: str) -> dict[str, Any]:
        """What was typed for a letter so far."""
        typed = self._session.note(_draft_key(view, kind))
        found: dict[str, Any] = json.loads(typed) if typed else {}
        return found

    def _authority(self, kind: LetterKind, view: RequestView) -> LetterAuthority:
        """The body a complaint about this provider goes to, as far as it is known."""
        if kind.body is Body.PLACE and view.provider.place.startswith("US"):
            return LetterAuthority(name=letter_due(view.due, view.provider.place, self._words).state_body)
        of = Body.INFO_BLOCKING if kind.body is Body.INFO_BLOCKING else Body.COMPLAINT
        for body in self._law.bodies_for(view.provider.place, of):
            return LetterAuthority(name=body.name, address="\n".join(body.address), portal=body.portal)
        rule = view.due.rule
        return LetterAuthority(name=rule.complaint_body if rule and rule.complaint_body_verified else "")

    def preview(
        self, view: RequestView, kind: str, paper: Paper = Paper.LETTER, recipient: Recipient | None = None
    ) -> BuiltLetter:
        """The letter as it would be, not stored; raises ``MissingFacts`` or ``BadFacts``."""
        return self._lettering.build(replace(self.facts(view, kind, recipient), paper=paper))

    def finalise(
        self, view: RequestView, kind: str, paper: Paper = Paper.LETTER, recipient: Recipient | None = None
    ) -> Letter:
        """Freeze the letter: its bytes, its facts, the rule it stands on. It cannot be changed afterwards."""
        recipient = recipient or (view.recipients[0] if view.recipients else None)
        facts = replace(self.facts(view, kind, recipient), paper=paper)
        built = self._lettering.build(facts)
        rule = self._law.governing_rule(
            view.provider.place, view.request.right, view.provider.kind, self._session.today()
        )
        letter = Letter(
            kind=kind,
            person_id=view.person.id,
            provider_id=view.provider.id,
            request_id=view.request.id,
            recipient_id=recipient.id if recipient else None,
            dated=self._session.today(),
            reference=view.request.reference,
            template_version=self._lettering.template_version(kind),
            rule_id=rule.id if rule else "",
            rule_version=rule.version if rule else "",
            facts=json.dumps(facts.to_dict(), ensure_ascii=False),
            pages=built.pages,
        )
        sha256 = self._session.files.write_letter(letter.id, built.content)
        with self._session.act("finalise", Topic.REQUESTS, Topic.TIMELINE) as work:
            stored = work.add(letter.with_(sha256=sha256))
            request = work.get(Request, view.request.id)
            work.save(request.with_(rule_id=letter.rule_id, rule_version=letter.rule_version))
            work.add(
                event_of(view, EventKind.LETTER_MADE, self._session.now(), letter_id=letter.id, details={"kind": kind})
            )
            work.keep_note(_draft_key(view, kind), None)
            return stored

    def content(self, letter: Letter) -> bytes:
        """A frozen letter as PDF."""
        return self._session.files.read_letter(letter.id)

    def draw(self, content: bytes, page: int, width: int) -> bytes:
        """A page of a letter as PNG, ``width`` pixels wide."""
        return self._reader.draw(content, Path("letter.pdf"), page, width)

    def preview_text(self, view: RequestView, kind: str, recipient: Recipient | None = None) -> str:
        """The words of a letter that is not made yet."""
        return self._lettering.text(self.facts(view, kind, recipient))

    def frozen_facts(self, letter: Letter) -> LetterFacts:
        """The facts a letter was made from."""
        return LetterFacts.from_dict(json.loads(letter.facts))

    def text(self, letter: Letter) -> str:
        """The words of a frozen letter, for a portal message."""
        return self._lettering.text(self.frozen_facts(letter))

    def record_sent(self, letter: Letter, sending: Sending, *others: Letter) -> Event:
        """Note how a letter went out, with others in the same envelope. Only now does a clock start."""
        assert letter.request_id is not None
        with self._session.read() as reading:
            request = reading.get(Request, letter.request_id)
            view = read_view(reading, request, self._law, self._session.today())
        proof_file, signed = self._filing.file_papers(
            (sending.proof_file, "proof"), (sending.signed_scan, "signed scan")
        )
        events = [self._sent_event(view, each, sending) for each in (letter, *others)]
        with self._session.act("record_sent", Topic.REQUESTS, Topic.TIMELINE) as work:
            for each, event in zip((letter, *others), events, strict=True):
                add_proved(work, event, proof_file)
                if sending.signed_on is not None:
                    work.add(self._signed_event(view, each, sending.signed_on))
                if sending.delivered_on is not None:
                    work.add(self._receipt_event(view, each, sending))
                if signed is not None:
                    current = work.get(Letter, each.id)
                    work.save(current.with_(signed_file_id=signed.id))
        return events[0]

    def _sent_event(self, view: RequestView, letter: Letter, sending: Sending) -> Event:
        return event_of(
            view,
            EventKind.SENDING_FAILED if sending.failed else EventKind.LETTER_SENT,
            self._session.now(),
            happened_on=sending.on,
            happened_at=sending.at,
            letter_id=letter.id,
            recipient_id=letter.recipient_id,
            channel=sending.channel,
            summary=sending.note,
            details=_told(
                number=sending.number,
                proof=sending.proof,
                pages=sending.pages,
                received_by=sending.received_by,
                kind=letter.kind,
            ),
        )

    def _signed_event(self, view: RequestView, letter: Letter, on: date) -> Event:
        """The day a letter was signed: some offices refuse a signature that is old."""
        return event_of(view, EventKind.SIGNED_COPY, self._session.now(), happened_on=on, letter_id=letter.id)

    def _receipt_event(self, view: RequestView, letter: Letter, sending: Sending) -> Event:
        """That a certified letter was handed over, and to whom."""
        return event_of(
            view,
            EventKind.RECEIPT_PROVED,
            self._session.now(),
            happened_on=sending.delivered_on,
            letter_id=letter.id,
            recipient_id=letter.recipient_id,
            channel=sending.channel,
            details=_told(number=sending.number, received_by=sending.received_by, proof=sending.proof),
        )


def _is_federal(view: RequestView) -> bool:
    """Whether only federal law sets the date, in the United States."""
    rule = view.due.rule
    return view.provider.place.startswith("US") and (rule is None or not rule.place.startswith("US-"))


def _draft_key(view: RequestView, kind: str) -> str:
    return f"letter:{view.request.id}:{kind}"


def _told(**details: str) -> dict[str, str]:
    return {name: text.strip() for name, text in details.items() if text.strip()}

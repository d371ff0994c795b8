"""What a provider answered: noted as events, with what follows for the request."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from recordkeeper.app.filing import Filing, add_proved
from recordkeeper.app.lettering import Lettering
from recordkeeper.app.request_view import RequestView
from recordkeeper.app.requests import Requests
from recordkeeper.app.session import Session
from recordkeeper.content.answers import load_answers
from recordkeeper.content.words import Words
from recordkeeper.domain.answer import About, Answer, Then, answered, of_answered
from recordkeeper.domain.checks import Problem
from recordkeeper.domain.event import Channel, Event, EventKind
from recordkeeper.domain.ids import Id
from recordkeeper.domain.request import Recipient
from recordkeeper.domain.topic import Topic

_SENT = (EventKind.LETTER_SENT, EventKind.ASKED_ELSEWHERE)


@dataclass(frozen=True)
class Meaning:
    """What an answer means, in words: for the dates, why they may be right (may be empty), and what comes next."""

    clock: str
    right: str
    next: str


@dataclass(frozen=True)
class Noted:
    """An answer that was noted: its event, what there is to do, and the letter for it, empty for none."""

    event: Event
    then: Then
    letter: str
    recipient_id: Id | None = None


class Answers:
    """Acts on answers."""

    def __init__(
        self, session: Session, requests: Requests, lettering: Lettering, filing: Filing, root: Path, words: Words
    ) -> None:
        self._session = session
        self._requests = requests
        self._lettering = lettering
        self._filing = filing
        self._root = root
        self._words = words

    @cached_property
    def all(self) -> Mapping[str, Answer]:
        """Every answer there is, by id, in the order in which to offer them."""
        return load_answers(self._root, tuple(kind.id for kind in self._lettering.kinds()))

    def meaning(self, answer: Answer, place: str) -> Meaning:
        """What an answer means for a provider at a place."""
        federal = not place or place.partition("-")[0] == "US"

        def said(part: str) -> str:
            names = [f"answer_effects.{answer.id}.{part}{where}" for where in (("",) if federal else ("_abroad", ""))]
            return next((self._words.text(name) for name in names if self._words.has(name)), "")

        return Meaning(clock=said("clock"), right=said("right"), next=said("next"))

    def problems(self, answer: Answer, values: Mapping[str, str], view: RequestView | None) -> Iterator[Problem]:
        """What cannot be right in what was typed about a request."""
        sent = [event for event in view.events if event.kind in _SENT] if view is not None else []
        yield from of_answered(answer, values, self._session.today(), sent[0].happened_on if sent else None)

    def note(self, request_id: Id, answer: Answer, values: Mapping[str, str], proof: Path | None = None) -> Noted:
        """Note an answer: its events, with a file that proves it, and the office it names as a new recipient."""
        file = self._filing.file_paper(proof, "proof") if proof is not None else None
        view = self._requests.view(request_id)
        events = answered(answer, values, _about(view, values), self._session.now(), self.letter_for(answer, view))
        recipient = _recipient(view, answer, values) if answer.then is Then.RECIPIENT else None
        with self._session.act("note_answer", Topic.REQUESTS, Topic.TIMELINE) as work:
            for event in events:
                add_proved(work, event, file)
            if recipient is not None:
                work.add(recipient)
        return Noted(
            events[-1], answer.then, self.letter_for(answer, view), recipient.id if recipient is not None else None
        )

    def letter_for(self, answer: Answer, view: RequestView) -> str:
        """The kind of letter that answers it at the provider's place; empty for none."""
        if not answer.letter:
            return ""
        kind = self._lettering.kind(answer.letter)
        return kind.id if self._lettering.fits(kind, view.provider.place) else "privacy_officer"


def _about(view: RequestView, values: Mapping[str, str]) -> About:
    """Which sending is meant: the last one, of the channel named if there is one."""
    channel = values.get("channel", "")
    sent = [event for event in view.events if event.kind is EventKind.LETTER_SENT]
    by_channel = [event for event in sent if channel and event.channel is Channel(channel)]
    last = (by_channel or sent)[-1] if sent else None
    return About(
        view.request.id,
        view.person.id,
        view.provider.id,
        values.get("recipient") or (last.recipient_id if last is not None else None),
        last.letter_id if last is not None else None,
        last.channel if last is not None else None,
    )


def _recipient(view: RequestView, answer: Answer, values: Mapping[str, str]) -> Recipient:
    """The office or company they named; a company that copies records acts for the provider."""
    serves = answer.id == "copy_service"
    name, department, address, phone, fax, email = (
        values.get(each, "").strip() for each in ("name", "department", "address", "phone", "fax", "email")
    )
    return Recipient(
        request_id=view.request.id,
        name=name if serves else view.provider.name,
        department=department if serves else department or name,
        address=address,
        phone=phone,
        fax=fax,
        email=email,
        acts_for_provider=serves,
    )

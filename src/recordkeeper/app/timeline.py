"""The history as a list: everything that happened, and what a person adds to it by hand."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from recordkeeper.app.filing import Filing, add_proved, named
from recordkeeper.app.reader import Reader
from recordkeeper.app.session import Session
from recordkeeper.app.writing import copy_whole
from recordkeeper.domain.document import File
from recordkeeper.domain.event import Event, EventKind, Proof, standing
from recordkeeper.domain.ids import Id
from recordkeeper.domain.person import Person
from recordkeeper.domain.provider import Provider
from recordkeeper.domain.topic import Topic


@dataclass(frozen=True)
class Entry:
    """One event with the names it needs to be read; ``struck`` is the event that crossed it out, if any."""

    event: Event
    person: str
    provider: str
    proofs: tuple[File, ...]
    struck: Event | None = None


@dataclass(frozen=True)
class Shown:
    """How a proof can be shown: as so many pages, else as text, else not at all."""

    pages: int
    text: str


class Timeline:
    """Acts on the history: adding to it, and reading it."""

    def __init__(self, session: Session, filing: Filing, reader: Reader) -> None:
        self._session = session
        self._filing = filing
        self._reader = reader

    def entries(
        self,
        *,
        person_id: Id | None = None,
        provider_id: Id | None = None,
        request_id: Id | None = None,
        include_struck: bool = False,
    ) -> tuple[Entry, ...]:
        """What stands, and what was crossed out if asked; the newest first, and filtered if asked."""
        wanted = {"person_id": person_id, "provider_id": provider_id, "request_id": request_id}
        with self._session.read() as reading:
            people = {person.id: person.legal_name for person in reading.find(Person)}
            providers = {provider.id: provider.name for provider in reading.find(Provider)}
            files = {file.id: file for file in reading.find(File, id=tuple(p.file_id for p in reading.find(Proof)))}
            proofs: dict[Id, list[File]] = {}
            for proof in reading.find(Proof):
                proofs.setdefault(proof.event_id, []).append(files[proof.file_id])
            everything = reading.find(Event)
        struck = {event.corrects_id: event for event in everything if event.corrects_id is not None}
        events = _readable(everything) if include_struck else standing(everything)
        return tuple(
            Entry(
                event,
                people.get(event.person_id or "", ""),
                providers.get(event.provider_id or "", ""),
                tuple(proofs.get(event.id, ())),
                struck.get(event.id),
            )
            for event in reversed(events)
            if all(value is None or getattr(event, name) == value for name, value in wanted.items())
        )

    def add(self, event: Event, proof: Path | None = None) -> Event:
        """Add an event, with a file that proves it."""
        file = self._filing.file_paper(proof, "proof") if proof is not None else None
        with self._session.act("add_event", Topic.TIMELINE, Topic.REQUESTS) as work:
            return add_proved(work, event.with_(recorded_at=self._session.now()), file)

    def strike(self, event: Event, reason: str) -> Event:
        """Say that an event was noted by mistake; it stays in the history but no longer counts."""
        correction = Event(
            kind=EventKind.CORRECTION,
            happened_on=self._session.today(),
            recorded_at=self._session.now(),
            summary=reason,
            corrects_id=event.id,
            person_id=event.person_id,
            provider_id=event.provider_id,
            request_id=event.request_id,
            account_id=event.account_id,
        )
        with self._session.act("strike_event", Topic.TIMELINE, Topic.REQUESTS, Topic.PORTALS) as work:
            return work.add(correction)

    def look_at_proof(self, file: File) -> Shown:
        """Whether a proof has pages, or words."""
        path = self._session.files.original(file.id)
        with named(file):
            pages = self._reader.look(path).pages or 0
            return Shown(pages, "" if pages else self._reader.text(path))

    def draw_proof(self, file: File, page: int, width: int) -> bytes:
        """A page of a proof as PNG, ``width`` pixels wide."""
        with named(file):
            return self._reader.render(self._session.files.original(file.id), page, width)

    def save_proof(self, file: File, target: Path) -> None:
        """Write a copy of a proof where the user wants it; raises ``CannotWrite`` or ``DiskFull``."""
        with named(file):
            original = self._session.files.checked(file.id, file.sha256)
        copy_whole(original, target)


def _readable(events: Iterable[Event]) -> tuple[Event, ...]:
    """All that was noted, crossed out or not, in the order it happened."""
    noted = (event for event in events if event.kind is not EventKind.CORRECTION)
    return tuple(sorted(noted, key=lambda event: event.order))

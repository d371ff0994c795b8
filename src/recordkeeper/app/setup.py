"""The guided set-up's acts: keep the answers half way, and make of them what they come to."""

import json
from dataclasses import dataclass
from pathlib import Path

from recordkeeper.app.filing import Filing, add_proved
from recordkeeper.app.letters import Letters
from recordkeeper.app.requests import Requests
from recordkeeper.app.session import Session
from recordkeeper.app.settings import Settings
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.domain.ids import Id
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.person import Authority, Person, signer_of
from recordkeeper.domain.provider import Contact, ContactPurpose, Provider
from recordkeeper.domain.setup import Answers, SetupPage
from recordkeeper.domain.setup_plan import Known, plan
from recordkeeper.domain.topic import Topic

_NOTE = "setup"
_PAGE = "page"


@dataclass(frozen=True)
class Outcome:
    """What the set-up ended with. ``blocked`` pairs a request's id with why its letter could not be made yet."""

    person: Person | None
    letters: tuple[Letter, ...]
    blocked: tuple[tuple[str, RecordKeeperError], ...]


class Setup:
    """Keeps answers, and finishes."""

    def __init__(
        self,
        session: Session,
        requests: Requests,
        letters: Letters,
        settings: Settings,
        filing: Filing,
        categories: tuple[str, ...],
    ) -> None:
        self._session = session
        self._requests = requests
        self._letters = letters
        self._settings = settings
        self._filing = filing
        self.categories = categories

    def resumed(self, provider_id: Id = "") -> tuple[SetupPage, dict[str, str]] | None:
        """The page and answers of a set-up that was left half way; each known provider has one of its own."""
        kept = self._session.note(setup_note(provider_id))
        if kept is None:
            return None
        answers: dict[str, str] = json.loads(kept)
        return SetupPage(answers.pop(_PAGE, SetupPage.START)), answers

    def keep(self, page: SetupPage, answers: Answers) -> None:
        """Keep the answers so far."""
        kept = json.dumps({**answers, _PAGE: page.value}, ensure_ascii=False)
        self._session.keep_note(setup_note(answers.get("provider.id", "")), kept)

    def forget(self, provider_id: Id = "") -> None:
        """Throw the answers away."""
        self._session.keep_note(setup_note(provider_id), None)
        self.left()

    def left(self) -> None:
        """Tell that a set-up is left as it is; not told at each answer kept."""
        self._session.changes.tell(frozenset({Topic.SETTINGS}))

    def finish(self, answers: Answers) -> Outcome:
        """Make everything the answers come to, in one act, and forget them; then each letter, as far as it can be."""
        made = plan(answers, self._known(answers), self.categories, self._session.now())
        papers = self._filing.file_papers(*((Path(path), "paper") for path, _ in made.papers))
        proofs = {of: paper for (_, of), paper in zip(made.papers, papers, strict=True) if paper is not None}
        with self._session.act("finish_setup", *Topic) as work:
            for value in made.values:
                paper = proofs.get(value.id)
                work.add(value.with_(file_id=paper.id) if isinstance(value, Authority) and paper else value)
            for event in made.events:
                add_proved(work, event, proofs.get(event.id))
            work.keep_note(setup_note(answers.get("provider.id", "")), None)
        letters, blocked = [], []
        for request_id, kind in made.letters:
            view = self._requests.view(request_id)
            try:
                letters.append(self._letters.finalise(view, kind, self._settings.library().paper))
            except RecordKeeperError as problem:
                # All else is made by now: whatever stands in this letter's way, it can be made later.
                blocked.append((request_id, problem))
        return Outcome(made.person, tuple(letters), tuple(blocked))

    def _known(self, answers: Answers) -> Known:
        """What the answers name of the library."""
        person_id, provider_id = answers.get("you.id"), answers.get("provider.id")
        with self._session.read() as reading:
            contacts = reading.find(Contact, provider_id=provider_id, purpose=ContactPurpose.RECORDS)
            signer = signer_of(person_id, reading.find(Authority), self._session.today()) if person_id else ""
            return Known(
                reading.get(Person, person_id) if person_id else None,
                reading.get(Provider, provider_id) if provider_id else None,
                contacts[-1] if contacts else None,
                reading.get(Person, signer) if signer else None,
            )


def setup_note(provider_id: Id = "") -> str:
    """The note in which the answers are kept; those about a known provider have one of their own."""
    return f"{_NOTE}.{provider_id}" if provider_id else _NOTE

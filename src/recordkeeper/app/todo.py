"""What needs the person now, for all people."""

from recordkeeper.app.portals import Portals
from recordkeeper.app.requests import Requests
from recordkeeper.app.session import Session
from recordkeeper.app.setup import SETUP_NOTE
from recordkeeper.content.words import Words
from recordkeeper.domain.document import Document
from recordkeeper.domain.person import Person
from recordkeeper.domain.todo import Picture, PortalState, RequestState, Today, todos


class Todos:
    """Draws the picture and asks the domain."""

    def __init__(self, session: Session, requests: Requests, portals: Portals, words: Words) -> None:
        self._session = session
        self._requests = requests
        self._portals = portals
        self._words = words

    def today(self) -> Today:
        """The list for today."""
        with self._session.read() as reading:
            people = {person.id: person.legal_name for person in reading.find(Person)}
            homeless = sum(1 for document in reading.find(Document, person_id=None) if document.trashed_at is None)
            setup_begun = reading.note(SETUP_NOTE) is not None
        requests = tuple(
            RequestState(
                view.request,
                view.person.legal_name,
                view.provider.name,
                view.stage,
                view.due,
                view.unsent_letter is not None,
            )
            for view in self._requests.all()
        )
        portals = tuple(
            PortalState(
                view.provider_ids[0] if view.provider_ids else "",
                people.get(view.account.person_id, ""),
                view.portal.name,
                self._words.label(view.next_step.step),
                view.is_stuck,
            )
            for view in self._portals.accounts()
            if view.next_step is not None
        )
        somebody = next(iter(people.values()), "")
        return todos(Picture(requests, portals, homeless, setup_begun, somebody), self._session.today())

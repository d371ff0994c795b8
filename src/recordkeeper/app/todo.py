"""What needs the person now, for all people."""

from recordkeeper.app.lettering import Lettering
from recordkeeper.app.portals import Portals
from recordkeeper.app.request_view import RequestView
from recordkeeper.app.requests import Requests
from recordkeeper.app.session import Session
from recordkeeper.app.setup import SETUP_NOTE
from recordkeeper.content.words import Words
from recordkeeper.domain.document import Document
from recordkeeper.domain.person import Person
from recordkeeper.domain.todo import Picture, PortalState, RequestState, Today, todos


class Todos:
    """Draws the picture and asks the domain."""

    def __init__(
        self, session: Session, requests: Requests, portals: Portals, lettering: Lettering, words: Words
    ) -> None:
        self._session = session
        self._requests = requests
        self._portals = portals
        self._lettering = lettering
        self._words = words

    def today(self, views: tuple[RequestView, ...] | None = None) -> Today:
        """The list for today; whoever has read all requests already hands them in."""
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
                tuple(self._lettering.kind(letter.kind).title for letter in view.unsent_letters),
                view.events[-1].kind if view.events else None,
            )
            for view in (self._requests.all() if views is None else views)
        )
        portals = tuple(
            PortalState(
                view.provider_ids[0] if view.provider_ids else "",
                people.get(view.account.person_id, ""),
                view.portal.name,
                self._words.label(step.step),
                view.is_stuck,
            )
            for view in self._portals.accounts()
            if (step := view.path.failed_step or view.next_step) is not None
        )
        somebody = next(iter(people.values()), "")
        return todos(Picture(requests, portals, homeless, setup_begun, somebody), self._session.today())

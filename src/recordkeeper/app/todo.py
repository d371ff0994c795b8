"""What needs the person now, for all people; what comes; what was put off; what changed since last time."""

from dataclasses import dataclass
from datetime import date

from recordkeeper.app.lettering import Lettering
from recordkeeper.app.portals import Portals
from recordkeeper.app.records import RecordKinds
from recordkeeper.app.request_view import RequestView
from recordkeeper.app.requests import Requests
from recordkeeper.app.session import Session
from recordkeeper.app.setup import setup_note
from recordkeeper.app.visits import Visits
from recordkeeper.content.words import Words
from recordkeeper.domain.agenda import (
    AuthorityState,
    Dated,
    DifferingDetails,
    Picture,
    PortalState,
    RequestState,
    VisitPapers,
    agenda,
    since,
)
from recordkeeper.domain.details import details_on_file, differing, own_details
from recordkeeper.domain.document import Document
from recordkeeper.domain.event import Event, EventKind, standing
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.ids import Id
from recordkeeper.domain.person import Authority, Person
from recordkeeper.domain.provider import Provider, Registration
from recordkeeper.domain.request import Request, Right, Stage
from recordkeeper.domain.snooze import Snooze
from recordkeeper.domain.todo import Today, Todo, todos
from recordkeeper.domain.topic import Topic
from recordkeeper.storage.unit_of_work import Reading

_SEEN_NOTE = "home.seen"
_CONTACT = frozenset({EventKind.CALL, EventKind.MESSAGE, EventKind.VISIT, EventKind.NOTICE_SENT, EventKind.LETTER_SENT})


@dataclass(frozen=True)
class Since:
    """What happened while nobody looked: since when, the dates that came, and what was added from elsewhere."""

    last: date
    dates: tuple[Dated, ...]
    documents: int


class Todos:
    """Draws the picture and asks the domain."""

    def __init__(
        self,
        session: Session,
        requests: Requests,
        portals: Portals,
        visits: Visits,
        lettering: Lettering,
        records: RecordKinds,
        words: Words,
    ) -> None:
        self._session = session
        self._requests = requests
        self._portals = portals
        self._visits = visits
        self._lettering = lettering
        self._records = records
        self._words = words

    def today(self, views: tuple[RequestView, ...] | None = None) -> Today:
        """The list for today; whoever has read all requests already hands them in."""
        return todos(self.picture(views), self._session.today())

    def agenda(self) -> tuple[Dated, ...]:
        """Every date there is, past and coming."""
        return agenda(self.picture())

    def next_for(self, *, request_id: Id = "", account_id: Id = "") -> Explanation | None:
        """What happens next with one request or account: the first thing to do, else until when there is nothing."""
        whole = self.picture()
        only = Picture(
            requests=tuple(each for each in whole.requests if each.request.id == request_id),
            portals=tuple(each for each in whole.portals if each.account_id == account_id),
            somebody=whole.somebody,
        )
        if not only.requests and not only.portals:
            return None
        today = todos(only, self._session.today())
        mine = [todo for todo in today.todos if todo.about in (request_id, account_id) and todo.about]
        if mine:
            return mine[0].sentence
        if today.nothing_until is None:
            return None
        return Explanation("todo.nothing_until", {"until": today.nothing_until.isoformat()})

    def picture(self, views: tuple[RequestView, ...] | None = None) -> Picture:
        """The library as the list sees it."""
        requests = self._requests.all() if views is None else views
        with self._session.read() as reading:
            people = {person.id: person for person in reading.find(Person)}
            providers = {provider.id: provider for provider in reading.find(Provider)}
            homeless = reading.count(Document, person_id=None, trashed_at=None)
            setup_begun = reading.note(setup_note()) is not None
            begun = tuple(
                (each, of.name) for each, of in providers.items() if reading.note(setup_note(each)) is not None
            )
            authorities = reading.find(Authority)
            snoozes = reading.find(Snooze)
            registrations = reading.find(Registration)
            last_happened = _last_happened(reading)
        names = {person_id: person.legal_name for person_id, person in people.items()}
        return Picture(
            requests=tuple(self._request(view) for view in requests),
            portals=self._portal_states(names),
            authorities=tuple(
                AuthorityState(each.id, names[each.actor_id], names[each.person_id], each.valid_until)
                for each in authorities
                if each.valid_until is not None
            ),
            visits=tuple(
                VisitPapers(
                    state,
                    names[state.visit.person_id],
                    providers[state.visit.provider_id].name,
                    ", ".join(self._records.short(kind).lower() for kind in state.missing),
                )
                for state in self._visits.states()
            ),
            differing=_differing(registrations, people, providers, requests),
            documents_without_person=homeless,
            setup_begun=setup_begun,
            requests_begun=begun,
            somebody=next((view.person.legal_name for view in requests), next(iter(names.values()), "")),
            snoozes=snoozes,
            last_happened=last_happened,
        )

    def _request(self, view: RequestView) -> RequestState:
        return RequestState(
            view.request,
            view.person.legal_name,
            view.provider.name,
            view.stage,
            view.due,
            tuple(self._lettering.kind(letter.kind).title for letter in view.unsent_letters),
            view.events[-1].kind if view.events else None,
            _asked_on(view),
            view.events[-1].id if view.events else "",
        )

    def _portal_states(self, names: dict[Id, str]) -> tuple[PortalState, ...]:
        states = []
        for view in self._portals.accounts():
            step = view.path.failed_step or view.next_step
            states.append(
                PortalState(
                    view.account.id,
                    view.provider_ids[0] if view.provider_ids else "",
                    names.get(view.account.person_id, ""),
                    view.portal.name,
                    view.path,
                    self._words.label(step.step) if step is not None else "",
                )
            )
        return tuple(states)

    def snooze(self, todo: Todo, until: date, reason: str) -> Snooze:
        """Put something off until a day; it can be undone."""
        with self._session.act("snooze", Topic.TODAY) as work:
            for old in work.find(Snooze, key=todo.key):
                work.remove(old)
            return work.add(Snooze(key=todo.key, until=until, reason=reason.strip(), made_on=self._session.today()))

    def wake(self, todo: Todo) -> None:
        """Take something back that was put off."""
        with self._session.act("wake", Topic.TODAY) as work:
            for old in work.find(Snooze, key=todo.key):
                work.remove(old)

    def since_last_time(self) -> Since | None:
        """What came since Home was last seen on an earlier day; None at the first time."""
        with self._session.read() as reading:
            seen = reading.note(_SEEN_NOTE)
            added = reading.find(Document, trashed_at=None)
        if seen is None:
            return None
        last = date.fromisoformat(seen)
        dates = since(self.picture(), last, self._session.today())
        return Since(last, dates, sum(1 for each in added if each.received_on is not None and each.received_on > last))

    def note_seen(self) -> None:
        """Home was seen today."""
        self._session.keep_note(_SEEN_NOTE, self._session.today().isoformat())


def _asked_on(view: RequestView) -> date | None:
    """The last day on which they were asked about it, after it was sent: a later sending is a reminder."""
    sent = False
    asked: date | None = None
    for event in view.events:
        is_sending = event.kind in (EventKind.LETTER_SENT, EventKind.ASKED_ELSEWHERE)
        if event.kind in _CONTACT and (sent or not is_sending):
            asked = event.happened_on
        sent = sent or is_sending
    return asked


def _last_happened(reading: Reading) -> date | None:
    days = [event.happened_on for event in standing(reading.find(Event))]
    days += [request.created_on for request in reading.find(Request)]
    return max(days, default=None)


def _differing(
    registrations: tuple[Registration, ...],
    people: dict[Id, Person],
    providers: dict[Id, Provider],
    requests: tuple[RequestView, ...],
) -> tuple[DifferingDetails, ...]:
    """Where details on file are wrong and no correction is under way."""
    under_way = {
        (view.person.id, view.provider.id)
        for view in requests
        if view.request.right is Right.CORRECTION and view.stage is not Stage.CLOSED
    }
    return tuple(
        DifferingDetails(
            each.person_id, each.provider_id, people[each.person_id].legal_name, providers[each.provider_id].name
        )
        for each in registrations
        if (each.person_id, each.provider_id) not in under_way
        and differing(own_details(people[each.person_id]), details_on_file(each))
    )

"""Visits a person noted: an operation, a stay; and which of the papers one expects of it are there."""

from pathlib import Path

from recordkeeper.app.session import Session
from recordkeeper.content.records import load_visit_kinds
from recordkeeper.domain.document import Document
from recordkeeper.domain.event import Event
from recordkeeper.domain.ids import Id
from recordkeeper.domain.provider import Visit
from recordkeeper.domain.request import Request, RequestItem, Right, Stage, stage_of
from recordkeeper.domain.topic import Topic
from recordkeeper.domain.visit import VisitKind, VisitState, state_of
from recordkeeper.storage.unit_of_work import Reading


class Visits:
    """Acts on visits."""

    def __init__(self, session: Session, root: Path) -> None:
        self._session = session
        self.kinds: tuple[VisitKind, ...] = load_visit_kinds(root)

    def states(self, *, provider_id: Id | None = None, person_id: Id | None = None) -> tuple[VisitState, ...]:
        """Every visit and how it stands, the newest first; only those at a provider or of a person if asked."""
        wanted = {
            name: value for name, value in (("provider_id", provider_id), ("person_id", person_id)) if value is not None
        }
        with self._session.read() as reading:
            visits = reading.find(Visit, **wanted)
            states = [_state(reading, visit) for visit in visits]
        return tuple(sorted(states, key=lambda state: state.visit.period, reverse=True))

    def keep(self, visit: Visit) -> Visit:
        """Add a visit, or change it."""
        with self._session.act("edit_visit", Topic.PROVIDERS) as work:
            return work.save(visit) if visit.revision else work.add(visit)

    def remove(self, visit: Visit) -> None:
        """Delete a visit that was noted by mistake; documents are not touched."""
        with self._session.act("remove_visit", Topic.PROVIDERS) as work:
            work.remove(visit)


def _state(reading: Reading, visit: Visit) -> VisitState:
    here = {"person_id": visit.person_id, "provider_id": visit.provider_id}
    requests = reading.find(Request, right=Right.COPY, **here)
    open_ids = {
        request.id for request in requests if stage_of(reading.find(Event, request_id=request.id)) is not Stage.CLOSED
    }
    asked = reading.find(RequestItem, request_id=open_ids) if open_ids else ()
    return state_of(visit, reading.find(Document, **here), asked)

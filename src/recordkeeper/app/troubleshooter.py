"""The troubleshooter's acts: what comes next in a case, each try into the history, the case kept half way."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cached_property
from pathlib import Path

from recordkeeper.app.filing import Filing, add_proved
from recordkeeper.app.session import Session
from recordkeeper.content.troubleshooting import load_troubleshooting
from recordkeeper.domain.call_card import CallCard, call_card
from recordkeeper.domain.event import Channel, Event, EventKind, standing
from recordkeeper.domain.ids import Id
from recordkeeper.domain.path import Tried
from recordkeeper.domain.person import Authority, Person, signer_of
from recordkeeper.domain.plain import from_plain, to_plain
from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.provider import Contact, Registration
from recordkeeper.domain.topic import Topic
from recordkeeper.domain.troubleshooting import (
    URGENT,
    Act,
    Case,
    Cause,
    Diagnosis,
    Ending,
    Position,
    Remedy,
    Symptom,
    Troubleshooting,
    diagnose,
    fits,
    guarded_steps,
    position,
    spent,
)

_NOTE = "troubleshooting"
_VERIFICATION = "verification"


@dataclass(frozen=True)
class Where:
    """Whose portal is meant; empty where nothing is noted yet: then nothing is recorded either."""

    person_id: Id = ""
    provider_id: Id = ""
    account_id: Id = ""

    @property
    def is_known(self) -> bool:
        """Whether tries can be recorded."""
        return bool(self.person_id and self.provider_id)


@dataclass(frozen=True, kw_only=True)
class Try:
    """What is noted of one try. ``by`` is the day they named; ``proof`` a file such as a screenshot."""

    on: date
    at: time | None = None
    note: str = ""
    spoke_with: str = ""
    by: date | None = None
    proof: Path | None = None


class Troubleshooter:
    """Walks the graph under ``root``; ``letters``, ``guide`` and ``kinds`` are the ids it may name."""

    def __init__(
        self,
        session: Session,
        filing: Filing,
        root: Path,
        *,
        letters: Collection[str],
        guide: Collection[str],
        kinds: Collection[str],
    ) -> None:
        self._session = session
        self._filing = filing
        self._root = root
        self._known = {"letters": letters, "guide": guide, "kinds": kinds}

    @cached_property
    def graph(self) -> Troubleshooting:
        """All there is to know; read once."""
        return load_troubleshooting(self._root, **self._known)

    def symptoms(self, step: PortalStep | None = None) -> tuple[Symptom, ...]:
        """What a person may see; that of a step of the path first."""
        return tuple(sorted(self.graph.symptoms.values(), key=lambda each: step is None or step not in each.steps))

    def position(self, case: Case) -> Position:
        """What comes next."""
        return position(self.graph, case)

    def diagnose(self, case: Case) -> Diagnosis:
        """The causes so far."""
        return diagnose(self.graph, case)

    def begin(self, where: Where, symptoms: Iterable[str] = (), *, urgent: bool = False) -> Case:
        """A new case; what was tried there before is counted, since it last worked or something was changed."""
        return Case(symptoms=tuple(symptoms), urgent=urgent, used=self._used(where))

    def _used(self, where: Where) -> dict[str, int]:
        if not where.is_known:
            return {}
        here = [
            event for event in self._told(where) if not where.account_id or event.account_id in (None, where.account_id)
        ]
        used = dict.fromkeys(self.graph.limits, 0)
        steps = {guard: guarded_steps(self.graph, guard) for guard in used}
        for event in here:
            step, worked = event.details.get("step"), event.details.get("worked")
            guard = event.details.get("guard", "")
            # What somebody noted by hand that did not work was a try as well.
            if not guard and (event.kind, step, worked) == (EventKind.PORTAL_STEP, PortalStep.VERIFIED, Tried.NO):
                guard = _VERIFICATION
            if guard in used:
                used[guard] += 1
            if self._changed(event):
                used = dict.fromkeys(used, 0)
            elif worked == Tried.YES:
                used |= {each: 0 for each in used if step in steps[each]}
        return used

    def _told(self, where: Where) -> tuple[Event, ...]:
        """What happened between this person and provider, and still counts."""
        with self._session.read() as reading:
            return standing(reading.find(Event, provider_id=where.provider_id, person_id=where.person_id))

    def _changed(self, event: Event) -> bool:
        """Whether they changed something then, so that what failed before may be tried again."""
        remedy = self.graph.remedies.get(event.details.get("remedy", ""))
        outcomes = remedy.outcomes if remedy is not None else ()
        return any(each.anew and each.id == event.details.get("outcome") for each in outcomes)

    def spent(self, case: Case, cause: Cause) -> tuple[str, ...]:
        """Which guards keep something of this cause from being offered."""
        return spent(self.graph, case, cause)

    def record(self, where: Where, remedy: Remedy, outcome_id: str, noted: Try) -> Event | None:
        """Note how a remedy went; None where nobody knows whose portal it is."""
        if not where.is_known:
            return None
        outcome = remedy.outcome(outcome_id)
        details = {"remedy": remedy.id, "outcome": outcome_id, "spoke_with": noted.spoke_with.strip()}
        if remedy.guard:
            details["guard"] = remedy.guard
        if remedy.step is not None:
            details["step"] = remedy.step.value
        if noted.by is not None:
            details["by"] = noted.by.isoformat()
        if outcome.worked or remedy.act is not Act.CALL:
            details["worked"] = _went(worked=outcome.worked, ordered=outcome.promises)
        return self._add(
            where, _kind_of(remedy), noted, details, channel=Channel.PHONE if remedy.act is Act.CALL else None
        )

    def record_wait(self, where: Where, cause: Cause, ending: Ending) -> Event | None:
        """Note the day on which to look again, so that Home says so on that day."""
        if not where.is_known:
            return None
        steps = [self.graph.remedies[name].step for name in cause.remedies]
        step = next((each for each in reversed(steps) if each is not None), None)
        details = {"again": self.until(ending).isoformat(), "cause": cause.id, "guard": ending.guard}
        if step is not None:
            details["step"] = step.value
        return self._add(where, EventKind.PORTAL_ATTEMPT, Try(on=self._session.today()), details)

    @property
    def urgent_ending(self) -> Ending:
        """The letters for records that are needed by a date."""
        return self.graph.endings[self.graph.causes[URGENT].end]

    def until(self, ending: Ending) -> date:
        """The day on which to look again."""
        return self._session.today() + timedelta(days=ending.days)

    def promised(self, where: Where) -> date | None:
        """The last day that was named at this portal, by them or by its page."""
        named = [
            event.details["by"] for event in self._told(where) if event.details.get("by") and "remedy" in event.details
        ]
        return date.fromisoformat(named[-1]) if named else None

    def call_card(self, where: Where, remedy: Remedy) -> CallCard:
        """What to have at hand for a call."""
        if not where.is_known:
            return call_card(remedy.purposes, (), None, None)
        with self._session.read() as reading:
            registrations = reading.find(Registration, person_id=where.person_id, provider_id=where.provider_id)
            caller = signer_of(where.person_id, reading.find(Authority), self._session.today())
            return call_card(
                remedy.purposes,
                reading.find(Contact, provider_id=where.provider_id),
                reading.get(Person, where.person_id),
                registrations[-1] if registrations else None,
                reading.get(Person, caller),
            )

    def keep(self, where: Where, case: Case) -> None:
        """Keep a case that is left half way."""
        kept = {"where": to_plain(where), "case": to_plain(case)}
        self._session.keep_note(_NOTE, json.dumps(kept, ensure_ascii=False))

    def kept(self) -> tuple[Where, Case] | None:
        """The case that was left half way; None for none, or for one that this app does not know any more."""
        text = self._session.note(_NOTE)
        if text is None:
            return None
        kept: Mapping[str, Mapping[str, object]] = json.loads(text)
        case = from_plain(Case, kept["case"])
        return (from_plain(Where, kept["where"]), case) if fits(self.graph, case) else None

    def forget(self) -> None:
        """Forget the case."""
        self._session.keep_note(_NOTE, None)

    def _add(
        self, where: Where, kind: EventKind, noted: Try, details: dict[str, str], *, channel: Channel | None = None
    ) -> Event:
        file = self._filing.file_paper(noted.proof, "proof") if noted.proof is not None else None
        event = Event(
            kind=kind,
            happened_on=noted.on,
            happened_at=noted.at,
            recorded_at=self._session.now(),
            summary=noted.note.strip(),
            person_id=where.person_id,
            provider_id=where.provider_id,
            account_id=where.account_id or None,
            channel=channel,
            details={name: text for name, text in details.items() if text},
        )
        with self._session.act("portal_step", Topic.PORTALS, Topic.TIMELINE) as work:
            return add_proved(work, event, file)


def _kind_of(remedy: Remedy) -> EventKind:
    if remedy.act is Act.CALL:
        return EventKind.CALL
    return EventKind.PORTAL_STEP if remedy.step is not None else EventKind.PORTAL_ATTEMPT


def _went(*, worked: bool, ordered: bool) -> Tried:
    if not worked:
        return Tried.NO
    return Tried.ORDERED if ordered else Tried.YES

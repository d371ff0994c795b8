"""Stuck at a portal: from what a person sees, by a few questions, to the causes and their remedies, one at a time.

The graph is data (``resources/troubleshooting``): symptoms lead to questions and causes, questions to further ones,
each cause has its remedies in order and an ending. Here is how it is walked; nothing here stores or asks anything.

The order: symptoms → questions, four at most → causes, contact details first → remedies → endings.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.provider import ContactPurpose

MOST_QUESTIONS = 4
NEXT = "next"
URGENT = "urgent"
"""The cause that comes first when records are needed by a date."""


class ProblemClass(StrEnum):
    """The four kinds of trouble there are."""

    ACCOUNT_ACCESS = "account_access"
    IDENTITY = "identity"
    MISSING_RECORD = "missing_record"
    AVAILABILITY = "availability"


class Act(StrEnum):
    """What a remedy is: to look at something, to try something, to call somebody."""

    LOOK = "look"
    TRY = "try"
    CALL = "call"


class EndingKind(StrEnum):
    """How it can end: it works, with letters, with a day to wait for, with another provider to ask."""

    SOLVED = "solved"
    LETTER = "letter"
    WAIT = "wait"
    PROVIDER = "provider"


@dataclass(frozen=True, kw_only=True)
class Symptom:
    """What a person sees. ``steps`` are those of the path at which it turns up; ``guard`` is the try it tells of."""

    id: str
    leads: tuple[str, ...]
    steps: tuple[PortalStep, ...] = ()
    guard: str = ""


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One answer to a question, and the questions or causes it leads to; ``kinds`` are the records it is about."""

    id: str
    leads: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    unsure: bool = False


@dataclass(frozen=True, kw_only=True)
class Question:
    """One of its replies is always "I am not sure": that one is taken where no more may be asked."""

    id: str
    replies: tuple[Reply, ...]

    @property
    def unsure(self) -> Reply:
        """The reply of somebody who does not know."""
        return next(reply for reply in self.replies if reply.unsure)

    def reply(self, reply_id: str) -> Reply:
        """One reply."""
        return next(reply for reply in self.replies if reply.id == reply_id)


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """How a remedy went: ``to`` is ``next`` or an ending.

    ``promises``: they named a day, which is asked for. ``signed_in``: nothing keeps the person out any more.
    ``anew``: they changed something, so what failed before may be tried again.
    """

    id: str
    to: str = NEXT
    worked: bool = False
    promises: bool = False
    signed_in: bool = False
    anew: bool = False


@dataclass(frozen=True, kw_only=True)
class Remedy:
    """One thing to do. ``guard`` names a count that must not grow beyond its limit; ``purposes`` are whom to call."""

    id: str
    act: Act
    outcomes: tuple[Outcome, ...]
    step: PortalStep | None = None
    guard: str = ""
    purposes: tuple[ContactPurpose, ...] = ()

    def outcome(self, outcome_id: str) -> Outcome:
        """One way it can go."""
        return next(outcome for outcome in self.outcomes if outcome.id == outcome_id)


@dataclass(frozen=True, kw_only=True)
class Cause:
    """Why it does not work. ``rank``: the lower, the sooner it is dealt with; ``guide`` is a page that explains it.

    ``keeps_out``: it is over once the person has got in. ``only_after``: a remedy, and the outcome of another one of
    the cause without which it is left out.
    """

    id: str
    of: ProblemClass
    rank: int
    remedies: tuple[str, ...]
    end: str
    guide: str = ""
    kinds: tuple[str, ...] = ()
    keeps_out: bool = False
    only_after: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Ending:
    """What is left to do. ``days`` to wait; once ``guard`` is used up, ``instead`` is the ending."""

    id: str
    kind: EndingKind
    letters: tuple[str, ...] = ()
    days: int = 0
    guard: str = ""
    instead: str = ""


@dataclass(frozen=True, kw_only=True)
class Troubleshooting:
    """The whole graph, each part by its id; ``limits`` say how often a guarded thing may be tried."""

    symptoms: Mapping[str, Symptom]
    questions: Mapping[str, Question]
    causes: Mapping[str, Cause]
    remedies: Mapping[str, Remedy]
    endings: Mapping[str, Ending]
    limits: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Case:
    """What was told so far.

    ``done`` are the endings seen to; ``typed`` is what is not noted yet; ``used`` counts the tries that were noted
    before it began, by guard.
    """

    symptoms: tuple[str, ...] = ()
    replies: Mapping[str, str] = field(default_factory=dict)
    outcomes: Mapping[str, str] = field(default_factory=dict)
    urgent: bool = False
    done: tuple[str, ...] = ()
    typed: Mapping[str, str] = field(default_factory=dict)
    used: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Diagnosis:
    """The causes in the order in which to deal with them, the records missed, and what is still to be asked."""

    causes: tuple[Cause, ...]
    kinds: tuple[str, ...]
    question: Question | None

    @property
    def classes(self) -> tuple[ProblemClass, ...]:
        """The kinds of trouble, each once, in that order."""
        return tuple(dict.fromkeys(cause.of for cause in self.causes))


@dataclass(frozen=True)
class Ask:
    """A question is to be answered: the ``number``-th."""

    question: Question
    number: int


@dataclass(frozen=True)
class Do:
    """A remedy is to be tried: the ``number``-th of those left for its cause."""

    cause: Cause
    remedy: Remedy
    number: int
    total: int


@dataclass(frozen=True)
class Finished:
    """Nothing more to ask or try: what is left, each ending with the cause it comes from."""

    endings: tuple[tuple[Cause, Ending], ...]


Position = Ask | Do | Finished


def diagnose(graph: Troubleshooting, case: Case) -> Diagnosis:
    """What the symptoms and replies come to."""
    causes: dict[str, Cause] = {URGENT: graph.causes[URGENT]} if case.urgent else {}
    kinds: dict[str, None] = {}
    asked, open_question = 0, None
    waiting = [lead for name, symptom in graph.symptoms.items() if name in case.symptoms for lead in symptom.leads]
    seen: set[str] = set()
    while waiting:
        lead = waiting.pop(0)
        if lead in seen:
            continue
        seen.add(lead)
        if lead in graph.causes:
            causes[lead] = graph.causes[lead]
            kinds |= dict.fromkeys(graph.causes[lead].kinds)
            continue
        question, reply = graph.questions[lead], None
        if lead in case.replies:
            asked += 1
            reply = question.reply(case.replies[lead])
        elif asked >= MOST_QUESTIONS:
            reply = question.unsure
        elif open_question is None:
            open_question = question
        if reply is not None:
            kinds |= dict.fromkeys(reply.kinds)
            waiting = [*reply.leads, *waiting]
    order = sorted(causes.values(), key=lambda cause: (cause.rank, list(graph.causes).index(cause.id)))
    return Diagnosis(tuple(order), tuple(kinds), open_question)


def position(graph: Troubleshooting, case: Case) -> Position:
    """What comes next: a question, a remedy, or the end."""
    diagnosis = diagnose(graph, case)
    if case.urgent and isinstance(call := _ending_of(graph, case, graph.causes[URGENT]), Do):
        return call
    if diagnosis.question is not None:
        return Ask(diagnosis.question, len(case.replies) + 1)
    endings: list[tuple[Cause, Ending]] = []
    for cause in diagnosis.causes:
        ending = _ending_of(graph, case, cause)
        if isinstance(ending, Do):
            if not (cause.keeps_out and _signed_in(graph, case)):
                return ending
            continue
        endings.append((cause, _allowed(graph, case, ending)))
    return Finished(tuple(_merged(graph, endings, urgent=case.urgent)))


def spent(graph: Troubleshooting, case: Case, cause: Cause) -> tuple[str, ...]:
    """The guards for which something of this cause is left out, since it was tried often enough."""
    return tuple(
        dict.fromkeys(
            graph.remedies[name].guard
            for name in cause.remedies
            if name not in case.outcomes and _is_spent(graph, case, name)
        )
    )


def fits(graph: Troubleshooting, case: Case) -> bool:
    """Whether all that was told is known to this graph; one kept by another version may not be."""
    replies = {(name, reply.id) for name, question in graph.questions.items() for reply in question.replies}
    outcomes = {(name, outcome.id) for name, remedy in graph.remedies.items() for outcome in remedy.outcomes}
    return (
        graph.symptoms.keys() >= set(case.symptoms)
        and replies >= set(case.replies.items())
        and outcomes >= set(case.outcomes.items())
        and graph.endings.keys() >= set(case.done)
    )


def guarded_steps(graph: Troubleshooting, guard: str) -> frozenset[PortalStep]:
    """The steps of the path at which a success makes the earlier tries of this guard count no more."""
    waits = {name for name, ending in graph.endings.items() if ending.guard == guard}
    names = {name for name, remedy in graph.remedies.items() if remedy.guard == guard}
    names |= {name for cause in graph.causes.values() if cause.end in waits for name in cause.remedies}
    return frozenset(step for name in names if (step := graph.remedies[name].step) is not None)


def tries(graph: Troubleshooting, case: Case, guard: str) -> int:
    """How often a guarded thing was tried, before and in this case, since something was last changed there."""
    count = case.used.get(guard, 0) + sum(graph.symptoms[name].guard == guard for name in case.symptoms)
    for name, outcome in case.outcomes.items():
        count += graph.remedies[name].guard == guard
        if graph.remedies[name].outcome(outcome).anew:
            count = 0
    return count


def _ending_of(graph: Troubleshooting, case: Case, cause: Cause) -> Ending | Do:
    left = [name for name in cause.remedies if _is_meant(graph, case, cause, name)]
    for number, name in enumerate(left, 1):
        remedy = graph.remedies[name]
        if name not in case.outcomes:
            return Do(cause, remedy, number, len(left))
        to = remedy.outcome(case.outcomes[name]).to
        if to != NEXT:
            return graph.endings[to]
    return graph.endings[cause.end]


def _is_meant(graph: Troubleshooting, case: Case, cause: Cause, remedy: str) -> bool:
    if remedy in cause.only_after and cause.only_after[remedy] not in (
        case.outcomes.get(each) for each in cause.remedies
    ):
        return False
    return remedy in case.outcomes or not _is_spent(graph, case, remedy)


def _signed_in(graph: Troubleshooting, case: Case) -> bool:
    return any(graph.remedies[name].outcome(outcome).signed_in for name, outcome in case.outcomes.items())


def _is_spent(graph: Troubleshooting, case: Case, remedy: str) -> bool:
    guard = graph.remedies[remedy].guard
    return bool(guard) and tries(graph, case, guard) >= graph.limits[guard]


def _allowed(graph: Troubleshooting, case: Case, ending: Ending) -> Ending:
    """The ending, or what comes instead once it was tried often enough."""
    if ending.guard and case.used.get(ending.guard, 0) >= graph.limits[ending.guard]:
        return graph.endings[ending.instead]
    return ending


_ENDINGS_IN_ORDER = (EndingKind.LETTER, EndingKind.PROVIDER, EndingKind.WAIT, EndingKind.SOLVED)


def _merged(
    graph: Troubleshooting, endings: list[tuple[Cause, Ending]], *, urgent: bool
) -> Iterator[tuple[Cause, Ending]]:
    """Each ending once; what works is said only where nothing else is left, and haste takes the place of patience.

    In their order: what is urgent, corrections of what is on file, requests, other providers, days to wait for.
    """
    hurried = graph.endings[graph.causes[URGENT].end]
    rest = [(cause, ending) for cause, ending in endings if ending.kind is not EndingKind.SOLVED]
    rest.sort(key=lambda each: (each[1] is not hurried, _ENDINGS_IN_ORDER.index(each[1].kind), each[1].letters))
    letters = set(hurried.letters) if urgent else set[str]()
    seen: set[str] = set()
    for cause, ending in rest or endings[:1]:
        if ending.id in seen or (ending is not hurried and ending.letters and letters >= set(ending.letters)):
            continue
        seen.add(ending.id)
        yield cause, ending

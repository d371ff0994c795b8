"""Reads ``resources/troubleshooting`` into one graph, and checks that everybody who enters it gets out.

Each file holds symptoms, questions, causes and remedies of one subject, in the order of the numbers in their names;
``endings.toml`` holds the endings and limits.
"""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from recordkeeper.content.toml_file import read_toml
from recordkeeper.domain.errors import BadFacts, ContentBroken
from recordkeeper.domain.plain import from_plain
from recordkeeper.domain.troubleshooting import (
    MOST_QUESTIONS,
    NEXT,
    URGENT,
    Act,
    Cause,
    Ending,
    EndingKind,
    Question,
    Remedy,
    Symptom,
    Troubleshooting,
)

_T = TypeVar("_T", Symptom, Question, Cause, Remedy, Ending)
_TABLES = frozenset({"symptom", "question", "cause", "remedy", "ending", "limits"})


def load_troubleshooting(
    root: Path, *, letters: Collection[str], guide: Collection[str], kinds: Collection[str]
) -> Troubleshooting:
    """The graph; raises ``ContentBroken`` for a dead end, a circle, or anything named that does not exist.

    ``letters``, ``guide`` and ``kinds`` are the ids of letters, pages of the guide and kinds of record.
    """
    folder = root / "troubleshooting"
    tables = {path: read_toml(path) for path in sorted(folder.glob("*.toml"))}
    for path, table in tables.items():
        extra = set(table) - _TABLES
        if extra:
            raise ContentBroken(path, f"nothing reads {', '.join(sorted(extra))}")
    graph = Troubleshooting(
        symptoms=_read(tables, "symptom", Symptom),
        questions=_read(tables, "question", Question),
        causes=_read(tables, "cause", Cause),
        remedies=_read(tables, "remedy", Remedy),
        endings=_read(tables, "ending", Ending),
        limits={name: count for table in tables.values() for name, count in table.get("limits", {}).items()},
    )
    for problem in (*_broken_leads(graph), *_broken_ways(graph), *_unknown(graph, letters, guide, kinds)):
        raise ContentBroken(folder, problem)
    return graph


def _read(tables: dict[Path, dict[str, Any]], name: str, kind: type[_T]) -> dict[str, _T]:
    found: dict[str, _T] = {}
    for path, table in tables.items():
        for row in table.get(name, ()):
            try:
                value = from_plain(kind, row)
            except (BadFacts, TypeError) as problem:
                raise ContentBroken(path, f"{row.get('id', name)}: {problem}") from problem
            if value.id in found:
                raise ContentBroken(path, f"{value.id} is there twice")
            found[value.id] = value
    return found


def _broken_leads(graph: Troubleshooting) -> Iterator[str]:
    """What is wrong between symptoms, questions and causes."""
    known = graph.questions.keys() | graph.causes.keys()
    leads = {name: symptom.leads for name, symptom in graph.symptoms.items()}
    leads |= {f"{name}.{reply.id}": reply.leads for name, asked in graph.questions.items() for reply in asked.replies}
    for name, targets in leads.items():
        if not targets:
            yield f"{name} leads nowhere"
        yield from (f"{name} leads to {target}, which is not there" for target in targets if target not in known)
    for name, question in graph.questions.items():
        if sum(reply.unsure for reply in question.replies) != 1:
            yield f"{name} needs one reply for whoever is not sure"
    reached = {target for targets in leads.values() for target in targets} | {URGENT}
    yield from (f"nothing leads to {name}" for name in sorted(known - reached))
    for name, symptom in graph.symptoms.items():
        try:
            deepest = _depth(graph, symptom.leads, ())
        except RecursionError:
            yield f"the questions behind {name} go in a circle"
        else:
            if deepest > MOST_QUESTIONS:
                yield f"{name} asks more than {MOST_QUESTIONS} questions"


def _depth(graph: Troubleshooting, leads: Iterable[str], above: tuple[str, ...]) -> int:
    """How many questions are asked at most; raises ``RecursionError`` for a circle."""
    deepest = 0
    for lead in leads:
        if lead in above:
            raise RecursionError(lead)
        if lead in graph.questions:
            deepest = max(
                deepest, 1 + max(_depth(graph, each.leads, (*above, lead)) for each in graph.questions[lead].replies)
            )
    return deepest


def _broken_ways(graph: Troubleshooting) -> Iterator[str]:
    """What is wrong between causes, remedies and endings; remedies come one after the other, so there is no circle."""
    used: set[str] = set()
    for name, cause in graph.causes.items():
        used |= set(cause.remedies)
        if not cause.remedies:
            yield f"{name} has no remedy"
        yield from (
            f"{name} has a remedy {each}, which is not there" for each in cause.remedies if each not in graph.remedies
        )
        told = {
            outcome.id for each in cause.remedies if each in graph.remedies for outcome in graph.remedies[each].outcomes
        }
        if not (cause.only_after.keys() <= set(cause.remedies) and set(cause.only_after.values()) <= told):
            yield f"{name} has a remedy only after something that is not there"
        if cause.end not in graph.endings:
            yield f"{name} ends in {cause.end}, which is not there"
    yield from (f"the remedy {name} is nobody's" for name in sorted(graph.remedies.keys() - used))
    for name, remedy in graph.remedies.items():
        if len(remedy.outcomes) < 2:
            yield f"{name} can go only one way"
        for outcome in remedy.outcomes:
            if outcome.to != NEXT and outcome.to not in graph.endings:
                yield f"{name}.{outcome.id} ends in {outcome.to}, which is not there"
        if remedy.guard and remedy.guard not in graph.limits:
            yield f"{name} has no limit for {remedy.guard}"
        if bool(remedy.purposes) != (remedy.act is Act.CALL):
            yield f"{name}: whoever calls must know whom, and nobody else"
    yield from (
        f"{name} has no limit for {symptom.guard}"
        for name, symptom in graph.symptoms.items()
        if symptom.guard and symptom.guard not in graph.limits
    )
    ends = {cause.end for cause in graph.causes.values()}
    ends |= {outcome.to for remedy in graph.remedies.values() for outcome in remedy.outcomes} - {NEXT}
    yield from (f"nothing ends in {name}" for name in sorted(graph.endings.keys() - ends))
    for name, ending in graph.endings.items():
        if ending.guard and (ending.instead not in graph.endings or ending.guard not in graph.limits):
            yield f"{name} has nothing instead, or no limit"
        if bool(ending.letters) != (ending.kind is EndingKind.LETTER):
            yield f"{name}: letters belong to an ending by letter"


def _unknown(
    graph: Troubleshooting, letters: Collection[str], guide: Collection[str], kinds: Collection[str]
) -> Iterator[str]:
    for name, ending in graph.endings.items():
        yield from (
            f"{name} names the letter {each}, which is not there" for each in ending.letters if each not in letters
        )
    for name, cause in graph.causes.items():
        if cause.guide and cause.guide not in guide:
            yield f"{name} names the page {cause.guide}, which is not there"
    named = {kind for cause in graph.causes.values() for kind in cause.kinds}
    named |= {kind for question in graph.questions.values() for reply in question.replies for kind in reply.kinds}
    yield from (f"the kind of record {each} is not there" for each in sorted(named - set(kinds)))

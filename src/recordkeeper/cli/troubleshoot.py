"""``recordkeeper troubleshoot``: the symptoms; with answers, the class of trouble and the steps. It notes nothing."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer
from recordkeeper.domain.errors import BadFacts
from recordkeeper.domain.troubleshooting import Ask, Case, Cause, Do, Ending, Finished, fits

if TYPE_CHECKING:
    from recordkeeper.app.application import App

NAME = "troubleshoot"
SUMMARY = "what to do when a portal does not go on: the symptoms; with answers, the class of trouble and the steps"


def arguments(parser: ArgumentParser) -> None:
    """Adds the words of this command."""
    parser.add_argument("symptoms", nargs="*", metavar="SYMPTOM", help="what you see; without any, all are listed")
    parser.add_argument(
        "--answer",
        action="append",
        default=[],
        type=_pair,
        metavar="QUESTION=REPLY",
        help="an answer to a question; may be given more than once",
    )
    parser.add_argument(
        "--tried",
        action="append",
        default=[],
        type=_pair,
        metavar="STEP=OUTCOME",
        help="a step that was tried, and how it went; may be given more than once",
    )
    parser.add_argument("--urgent", action="store_true", help="the records are needed by a date")


def run(arguments: Namespace, app: "App") -> Answer:
    """Says what comes next, and all that may come."""
    case = Case(
        symptoms=tuple(arguments.symptoms),
        replies=dict(arguments.answer),
        outcomes=dict(arguments.tried),
        urgent=arguments.urgent,
    )
    if not fits(app.troubleshooter.graph, case):
        raise BadFacts("symptom, answer or step", "there is no such one; without words all symptoms are listed")
    if not case.symptoms and not case.urgent:
        return _symptoms(app)
    now, diagnosis = app.troubleshooter.position(case), app.troubleshooter.diagnose(case)
    text = app.words.text
    question = now.question if isinstance(now, Ask) else None
    endings = now.endings if isinstance(now, Finished) else ()
    data = {
        "question": {
            "id": question.id,
            "text": text(f"troubleshooting.question.{question.id}.text"),
            "replies": [
                {"id": reply.id, "text": text(f"troubleshooting.question.{question.id}.{reply.id}")}
                for reply in question.replies
            ],
        }
        if question is not None
        else None,
        "classes": [each.value for each in diagnosis.classes],
        "kinds": list(diagnosis.kinds),
        "causes": [_cause(app, cause) for cause in diagnosis.causes],
        "next": now.remedy.id if isinstance(now, Do) else None,
        "endings": [_ending(app, cause, ending) for cause, ending in endings],
    }
    return Answer(data, tuple(_lines(data, app)))


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    if not name or not value:
        raise ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return name, value


def _symptoms(app: "App") -> Answer:
    found = {each.id: app.words.text(f"troubleshooting.symptom.{each.id}") for each in app.troubleshooter.symptoms()}
    width = max(map(len, found))
    return Answer(
        {"symptoms": [{"id": name, "text": text} for name, text in found.items()]},
        tuple(f"{name:{width}}  {text}" for name, text in found.items()),
    )


def _cause(app: "App", cause: Cause) -> dict[str, object]:
    text, graph = app.words.text, app.troubleshooter.graph
    steps = []
    for name in cause.remedies:
        remedy, key = graph.remedies[name], f"troubleshooting.remedy.{name}"
        steps.append(
            {
                "id": name,
                "act": remedy.act.value,
                "text": text(f"{key}.text"),
                "say": text(f"{key}.say") if remedy.purposes else None,
                "outcomes": [
                    {"id": each.id, "text": text(f"{key}.{each.id}"), "leads_to": each.to} for each in remedy.outcomes
                ],
            }
        )
    return {
        "id": cause.id,
        "class": cause.of.value,
        "title": text(f"troubleshooting.cause.{cause.id}.title"),
        "why": text(f"troubleshooting.cause.{cause.id}.why"),
        "steps": steps,
        "ends_in": cause.end,
    }


def _ending(app: "App", cause: Cause, ending: Ending) -> dict[str, object]:
    until = app.troubleshooter.until(ending) if ending.days else None
    named = until.isoformat() if until else app.words.text("troubleshooting.that_day")
    return {
        "id": ending.id,
        "kind": ending.kind.value,
        "title": app.words.text(f"troubleshooting.ending.{ending.id}.title", {"until": named}),
        "text": app.words.text(f"troubleshooting.ending.{ending.id}.text", {"until": named}),
        "letters": list(ending.letters),
        "until": until.isoformat() if until else None,
        "cause": cause.id,
    }


def _lines(data: Mapping[str, object], app: "App") -> Iterator[str]:
    """The same for people: a question, else each cause with its steps and the one that is next, else the end."""
    question, causes, endings = data["question"], data["causes"], data["endings"]
    if isinstance(question, dict):
        yield question["text"]
        yield from (f"  --answer {question['id']}={reply['id']}  {reply['text']}" for reply in question["replies"])
        return
    assert isinstance(causes, list)
    assert isinstance(endings, list)
    for cause in causes:
        yield f"{cause['title']} ({app.words.text('labels.problem_class.' + cause['class'])})"
        yield f"  {cause['why']}"
        for number, step in enumerate(cause["steps"], 1):
            mark = "→" if step["id"] == data["next"] else " "
            yield f"{mark} {number}. {step['text']}"
            if step["say"]:
                yield f"     {step['say']}"
            yield from (f"     --tried {step['id']}={each['id']}  {each['text']}" for each in step["outcomes"])
    for ending in endings:
        yield ending["title"]
        yield f"  {ending['text']}"

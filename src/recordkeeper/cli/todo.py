"""``recordkeeper todo``: what needs you now, what was put off, the dates ahead."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer
from recordkeeper.domain.agenda import Dated
from recordkeeper.domain.todo import Todo

if TYPE_CHECKING:
    from recordkeeper.app.application import App

NAME = "todo"
SUMMARY = "what needs you now, what was put off, and the dates ahead"


def arguments(parser: ArgumentParser) -> None:
    """Adds the words of this command."""
    parser.add_argument("--calendar", type=Path, metavar="FILE", help="write the dates ahead as a calendar file (.ics)")
    parser.add_argument("--names", action="store_true", help="let names of people and providers into that file")


def run(arguments: Namespace, app: "App") -> Answer:
    """Lists what to do, the most pressing first; or until when there is nothing."""
    app.session.open(app.folders.library, create=False)
    today, sentence = app.todo.today(), app.words.sentence
    ahead = [each for each in app.todo.agenda() if each.on > app.today()]
    snoozes = {snooze.key: snooze for snooze in app.todo.picture().snoozes}
    put_off = [
        _todo(todo, app) | {"until": snoozes[todo.key].until.isoformat(), "why": snoozes[todo.key].reason}
        for todo in today.snoozed
    ]
    if arguments.calendar is not None:
        app.reminders.save_calendar(arguments.calendar, names=arguments.names)
    data = {
        "todos": [_todo(todo, app) for todo in today.todos],
        "nothing_until": today.nothing_until.isoformat() if today.nothing_until else None,
        "waiting_for": sentence(today.waiting_for) if today.waiting_for else None,
        "put_off": put_off,
        "dates": [_dated(each, app) for each in ahead],
        "calendar": str(arguments.calendar) if arguments.calendar else None,
    }
    lines = [f"{sentence(todo.sentence)}\n  {sentence(todo.reason)}" for todo in today.todos]
    if today.nothing_until is not None and today.waiting_for is not None:
        until = {"until": today.nothing_until.isoformat()}
        lines.append(f"{app.words.text('todo.nothing_until', until)}\n  {sentence(today.waiting_for)}")
    lines += [f"{app.words.short_date(each.on)}  {sentence(each.sentence)}" for each in ahead]
    return Answer(data, tuple(lines))


def _todo(todo: Todo, app: "App") -> dict[str, object]:
    return {
        "kind": todo.kind.value,
        "sentence": app.words.sentence(todo.sentence),
        "reason": app.words.sentence(todo.reason),
        "date": todo.on.isoformat() if todo.on else None,
        "action": todo.action.value,
        "target": todo.target or None,
    }


def _dated(dated: Dated, app: "App") -> dict[str, object]:
    return {
        "date": dated.on.isoformat(),
        "kind": dated.kind.value,
        "sentence": app.words.sentence(dated.sentence),
        "reason": app.words.sentence(dated.reason),
        "target": dated.target or None,
    }

"""``recordkeeper todo``: what needs you now."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer

if TYPE_CHECKING:
    from recordkeeper.app.application import App

NAME = "todo"
SUMMARY = "what needs you now"


def arguments(parser: ArgumentParser) -> None:
    """Adds nothing: this command takes no words."""


def run(arguments: Namespace, app: "App") -> Answer:
    """Lists what to do, the most pressing first; or until when there is nothing."""
    app.session.open(app.folders.library, create=False)
    today = app.todo.today()
    sentence = app.words.sentence
    data = {
        "todos": [
            {
                "kind": todo.kind.value,
                "sentence": sentence(todo.sentence),
                "reason": sentence(todo.reason),
                "date": todo.on.isoformat() if todo.on else None,
                "target": todo.target or None,
            }
            for todo in today.todos
        ],
        "nothing_until": today.nothing_until.isoformat() if today.nothing_until else None,
    }
    lines = [f"{sentence(todo.sentence)}\n  {sentence(todo.reason)}" for todo in today.todos]
    if not lines:
        until = {"until": today.nothing_until.isoformat()} if today.nothing_until else {}
        lines.append(app.words.text("todo.nothing_until" if until else "todo.nothing", until))
    return Answer(data, tuple(lines))

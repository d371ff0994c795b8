"""``recordkeeper letters``: the kinds of letter, and what each needs."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer

if TYPE_CHECKING:
    from recordkeeper.app.application import App

NAME = "letters"
SUMMARY = "the kinds of letter, and what each needs"


def arguments(_parser: ArgumentParser) -> None:
    """This command takes no words."""


def run(_arguments: Namespace, app: "App") -> Answer:
    """Lists them."""
    kinds = app.lettering.kinds()
    data = [
        {
            "id": kind.id,
            "title": kind.title,
            "needs": list(kind.needs),
            "asks": list(kind.asks),
            "places": list(kind.places),
            "rights": [right.value for right in kind.rights],
            "cites": list(kind.cites),
        }
        for kind in kinds
    ]
    lines = [f"{kind.id}: {kind.title}\n    {', '.join(kind.needs)}" for kind in kinds]
    return Answer({"letters": data}, tuple(lines))

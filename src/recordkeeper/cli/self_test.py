"""``recordkeeper self-test``: starts everything once, without a screen, and says what works."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer

if TYPE_CHECKING:
    from recordkeeper.app.application import App
    from recordkeeper.app.self_test import Check

NAME = "self-test"
SUMMARY = "start everything once, and say what works"


def arguments(_parser: ArgumentParser) -> None:
    """This command takes no words."""


def run(arguments: Namespace, app: "App") -> Answer:
    """Tries each part; what this face and its neighbour can try is handed in as ``arguments.trials``."""
    from recordkeeper.app.self_test import self_test

    checks = tuple(self_test(app, arguments.trials))
    lines = tuple(_line(check, app) for check in checks)
    exit_code = 0 if all(check.ok for check in checks) else 1
    return Answer({"checks": [asdict(check) for check in checks]}, lines, exit_code)


def _line(check: "Check", app: "App") -> str:
    if check.ok:
        return app.words.text("terminal.self_test_passed", {"name": check.name})
    return app.words.text("terminal.self_test_failed", {"name": check.name, "reason": check.reason})

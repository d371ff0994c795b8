"""Runs one command: words in, lines or one JSON object out, an exit code.

0 done; 1 partly, what failed is named; 2 wrong words; 3 a known failure. Anything else is a bug and shows itself.
"""

import argparse
import importlib
import io
import json
import os
import pkgutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType, ModuleType

import recordkeeper.cli
from recordkeeper import __version__
from recordkeeper.app.application import App
from recordkeeper.cli.answer import Answer
from recordkeeper.domain.errors import Cancelled, RecordKeeperError

Build = Callable[[Path | None], App]
Trials = Mapping[str, Callable[[], object]]
"""What ``self-test`` is to try that no command may know, such as the window."""

_KNOWN_FAILURE, _STOPPED = 3, 130
_NONE: Trials = MappingProxyType({})


def commands() -> dict[str, ModuleType]:
    """The commands by name: every module of this package that has a ``NAME``."""
    modules = (
        importlib.import_module(f"{recordkeeper.cli.__name__}.{found.name}")
        for found in pkgutil.iter_modules(recordkeeper.cli.__path__)
    )
    return {module.NAME: module for module in modules if hasattr(module, "NAME")}


def parser(known: dict[str, ModuleType]) -> argparse.ArgumentParser:
    """The words of the whole command line."""
    top = argparse.ArgumentParser(
        prog="recordkeeper", description="Get your medical records and keep them. Without a command it opens the app."
    )
    top.add_argument("--version", action="version", version=__version__)
    top.add_argument("--library", type=Path, metavar="DIR", help="another library than your own")
    subparsers = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in sorted(known):
        each = subparsers.add_parser(name, help=known[name].SUMMARY, description=known[name].SUMMARY)
        each.add_argument("--json", action="store_true", help="one JSON object on standard output")
        known[name].arguments(each)
    return top


def run(words: Sequence[str], build: Build, trials: Trials = _NONE) -> int:
    """Run the command in ``words``; returns the exit code. Whoever stops reading ends it quietly."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Names and records are in every script; what the terminal cannot show must not stop a command.
            stream.reconfigure(encoding="utf-8")
    try:
        exit_code = _run(words, build, trials)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still in the buffer would fail again at the very end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _STOPPED
    return exit_code


def _run(words: Sequence[str], build: Build, trials: Trials) -> int:
    known = commands()
    arguments = parser(known).parse_args(words, argparse.Namespace(trials={"commands": commands, **trials}))
    app = build(arguments.library)
    try:
        answer: Answer = known[arguments.command].run(arguments, app)
    except RecordKeeperError as failure:
        _say_failure(failure, app, as_json=arguments.json)
        return _KNOWN_FAILURE
    except (Cancelled, KeyboardInterrupt):
        return _STOPPED
    finally:
        app.close()
    if arguments.json:
        print(json.dumps(answer.data, ensure_ascii=False, indent=2))
    else:
        for line in answer.lines:
            print(line)
    return answer.exit_code


def _say_failure(failure: RecordKeeperError, app: App, *, as_json: bool) -> None:
    message = app.words.failure(failure)
    if as_json:
        error = {"kind": failure.kind, "message": message, "path": failure.path}
        print(json.dumps({"error": error}, ensure_ascii=False, indent=2))
    else:
        print(message, file=sys.stderr)

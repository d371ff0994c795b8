"""How far a command is, on the terminal: one line that is written over, and nothing where nobody looks."""

import sys

from recordkeeper.app.jobs import Progress


def shown_progress() -> Progress:
    """Progress for work that somebody at a terminal waits for."""
    return Progress(_report if sys.stderr.isatty() else None)


def _report(done: int, total: int, name: str) -> None:
    print(f"\r\033[K{done}/{total} {name}", end="" if done < total else "\n", file=sys.stderr, flush=True)

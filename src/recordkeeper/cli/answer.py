"""What a command gives back: data for ``--json``, lines for a person, and the exit code."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """The outcome of one command. ``exit_code`` is 0 for done and 1 for partly done."""

    data: Mapping[str, object]
    lines: tuple[str, ...]
    exit_code: int = 0

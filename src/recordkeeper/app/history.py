"""The one way back: what can be undone, and done again.

A commit that touched the history, a letter or a file has no inverse and is never put here; an event is undone only by
a correction event.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from recordkeeper.domain.errors import NotFound, Stale

if TYPE_CHECKING:
    from recordkeeper.storage.unit_of_work import Commit

_DEPTH = 100


@dataclass(frozen=True)
class Step:
    """One act that can be taken back; ``act`` is a key of ``resources/words/*/acts.toml``."""

    act: str
    commit: "Commit"


class History:
    """Two stacks of steps. ``reverse`` applies the inverse of a commit and returns the new commit."""

    def __init__(self, reverse: "Callable[[Commit], Commit]") -> None:
        self._reverse = reverse
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._turn = Lock()

    def push(self, act: str, commit: "Commit") -> None:
        """Remember an act; whatever was undone before can no longer be done again."""
        with self._turn:
            self._done = [*self._done, Step(act, commit)][-_DEPTH:]
            self._undone.clear()

    def clear(self) -> None:
        """Forget everything, when another library is opened."""
        with self._turn:
            self._done.clear()
            self._undone.clear()

    @property
    def undoable(self) -> str | None:
        """The act that undo would take back."""
        return self._done[-1].act if self._done else None

    @property
    def redoable(self) -> str | None:
        """The act that redo would do again."""
        return self._undone[-1].act if self._undone else None

    def undo(self) -> None:
        """Take the last act back; raises ``Stale`` or ``InUse`` when more came of it since, and forgets it then."""
        self._move(self._done, self._undone)

    def redo(self) -> None:
        """Do the last undone act again."""
        self._move(self._undone, self._done)

    def _move(self, source: list[Step], target: list[Step]) -> None:
        with self._turn:
            if not source:
                return
            step = source.pop()
        try:
            inverse = self._reverse(step.commit)
        except NotFound as gone:
            raise Stale(what=gone.facts["what"], id=gone.facts["name"]) from gone
        with self._turn:
            target.append(Step(step.act, inverse))

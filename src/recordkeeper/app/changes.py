"""One broadcast of what changed. Whoever shows a topic reads again; the button that caused it does nothing more."""

from collections.abc import Callable
from threading import Lock

from recordkeeper.domain.topic import Topic

Watcher = Callable[[frozenset[Topic]], None]


class Changes:
    """Tells each watcher the topics of every commit, on the thread that committed."""

    def __init__(self) -> None:
        self._watchers: list[Watcher] = []
        self._turn = Lock()

    def watch(self, watcher: Watcher) -> None:
        """Be told from now on."""
        with self._turn:
            self._watchers.append(watcher)

    def tell(self, topics: frozenset[Topic]) -> None:
        """Tell everybody."""
        with self._turn:
            watchers = tuple(self._watchers)
        for watcher in watchers:
            watcher(topics)

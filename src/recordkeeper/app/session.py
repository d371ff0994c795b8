"""One open library: opened, locked, closed and replaced while the window stays.

Nothing holds a library but through its session. What opens a library is imported when one is opened, so that the
window can be painted first.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.app.changes import Changes
from recordkeeper.app.history import History
from recordkeeper.domain.errors import LibraryMissing
from recordkeeper.domain.topic import Topic

if TYPE_CHECKING:
    from recordkeeper.storage.files import FileStore
    from recordkeeper.storage.library import Library
    from recordkeeper.storage.search import SearchIndex
    from recordkeeper.storage.unit_of_work import Commit, Reading, UnitOfWork

EVERYTHING = frozenset(Topic)


@dataclass(frozen=True)
class Opened:
    """A library that is open, with its search index."""

    library: "Library"
    index: "SearchIndex"

    def close(self) -> None:
        """Let go of both."""
        self.index.close()
        self.library.close()


class Session:
    """The library that is open now, if any."""

    def __init__(self, state: Path, cache: Path, now: Callable[[], datetime], changes: Changes) -> None:
        self._state = state
        self._cache = cache
        self._open: Opened | None = None
        self._prepared: Opened | None = None
        self.now = now
        self.changes = changes
        self.history = History(self._reverse)
        self.path: Path | None = None

    def today(self) -> date:
        """The user's own date."""
        return self.now().date()

    @property
    def is_open(self) -> bool:
        """Whether a library is open and not locked."""
        return self._open is not None

    def open(self, path: Path, *, create: bool = True) -> None:
        """Open a library in place of the one that is open; that one stays open when this fails."""
        self.switch(self.prepare(path, create=create))

    def prepare(self, path: Path, *, create: bool = True) -> Opened:
        """Open a library beside the one in use; this may be slow. ``switch`` then takes it into use."""
        if self._open is not None and self.path == path:
            return self._open
        from recordkeeper.storage.library import open_library
        from recordkeeper.storage.search import SearchIndex

        library = open_library(path, self._state / "copies", create=create)
        try:
            index = SearchIndex(self._cache / library.id / "search.db", path)
        except BaseException:
            library.close()
            raise
        self._prepared = Opened(library, index)
        return self._prepared

    def switch(self, opened: Opened) -> None:
        """Use this library from now on, and let go of the one before. Quick: for the thread that reads the library."""
        if opened is self._open:
            return
        self._prepared = None
        self.close()
        self._open, self.path = opened, opened.library.path
        self.history.clear()
        self.changes.tell(EVERYTHING)

    def close(self) -> None:
        """Let go of the library, and of one that was prepared in vain."""
        for opened in (self._open, self._prepared):
            if opened is not None:
                opened.close()
        self._open = self._prepared = None
        self.path = None

    def lock(self) -> Path | None:
        """Close the library but remember which it was, so that it can be opened again; returns its folder."""
        path = self.path
        self.close()
        self.changes.tell(EVERYTHING)
        return path

    @property
    def library(self) -> "Library":
        """The open library; raises ``LibraryMissing`` when none is."""
        if self._open is None:
            raise LibraryMissing(self.path or "")
        return self._open.library

    @property
    def index(self) -> "SearchIndex":
        """The search index of the open library."""
        if self._open is None:
            raise LibraryMissing(self.path or "")
        return self._open.index

    @property
    def files(self) -> "FileStore":
        """The document files of the open library."""
        return self.library.files

    @contextmanager
    def read(self) -> "Iterator[Reading]":
        """Read as of one moment."""
        with self.library.read() as reading:
            yield reading

    @contextmanager
    def act(self, name: str, *topics: Topic) -> "Iterator[UnitOfWork]":
        """One act: a unit of work that commits when the block ends well; undo knows it by this name."""
        with self.library.work() as work:
            yield work
            commit = work.commit(*topics)
        if commit.reversible:
            self.history.push(name, commit)
        if topics:
            self.changes.tell(frozenset(topics))

    def keep_note(self, key: str, text: str | None) -> None:
        """Keep a draft or a setting; nobody is told and nothing can be undone."""
        with self.library.work() as work:
            work.keep_note(key, text)
            work.commit()

    def note(self, key: str) -> str | None:
        """A draft or setting kept before."""
        with self.read() as reading:
            return reading.note(key)

    def _reverse(self, commit: "Commit") -> "Commit":
        with self.library.work() as work:
            work.reverse(commit)
            inverse = work.commit(*commit.topics)
        self.changes.tell(commit.topics)
        return inverse

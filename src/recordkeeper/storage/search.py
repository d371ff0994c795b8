"""The search index: text of documents in a file of its own, rebuilt at will, never backed up.

Simple for now: one FTS5 table; the newest hits win ties.
"""

import os
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as sqlite

from recordkeeper.domain.errors import DiskFull, FolderUnusable, LibraryDamaged, LibraryMissing
from recordkeeper.domain.ids import Id
from recordkeeper.storage.database import connect, failure_of
from recordkeeper.storage.files import failure_to_write

T = TypeVar("T")

_SHAPE = "2"
_WORD = re.compile(r"\w+", re.UNICODE)


@dataclass(frozen=True)
class Hit:
    """A document found, with the text around the words; ``[`` and ``]`` stand around each word found."""

    document_id: Id
    snippet: str


class SearchIndex:
    """The index of one library, in its cache folder.

    Damage is no failure: the index is then made anew, empty, and filled again like that of a new library. Everything
    raises ``FolderUnusable`` or ``DiskFull`` when it cannot be kept in that folder, ``LibraryMissing`` once closed.
    """

    def __init__(self, path: Path, library: Path) -> None:
        self._path = path
        self._library = library
        self._lock = threading.Lock()
        self._is_open = True
        self._connection: Any = None
        self._ask(lambda index: None)

    def put(self, document_id: Id, revision: int, title: str, body: str) -> None:
        """Index one document anew."""

        def write(connection: Any) -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM words WHERE document_id=?", (document_id,))
            connection.execute("INSERT INTO words VALUES (?, ?, ?)", (document_id, title, body))
            connection.execute("INSERT OR REPLACE INTO indexed VALUES (?, ?)", (document_id, revision))
            connection.execute("COMMIT")

        self._ask(write)

    def indexed(self) -> dict[Id, int]:
        """Which documents are in the index, at which revision."""
        return self._ask(lambda index: dict(index.execute("SELECT document_id, revision FROM indexed").fetchall()))

    def body(self, document_id: Id) -> str | None:
        """The text kept of a document; None when it is not in the index."""
        query = "SELECT body FROM words WHERE document_id=?"
        row = self._ask(lambda index: index.execute(query, (document_id,)).fetchone())
        return str(row[0]) if row else None

    def find(self, words: str, limit: int = 200) -> tuple[Hit, ...]:
        """Documents that hold all the words, the last one as a beginning; none for no words."""
        terms = [f'"{word}"' for word in _WORD.findall(words)]
        if not terms:
            return ()
        query = (
            "SELECT document_id, snippet(words, -1, '[', ']', '…', 16) FROM words WHERE words MATCH ?"
            " ORDER BY rank LIMIT ?"
        )
        rows = self._ask(lambda index: index.execute(query, (" ".join(terms) + "*", limit)).fetchall())
        return tuple(Hit(*row) for row in rows)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._is_open = False
            self._drop_connection()

    def _ask(self, question: Callable[[Any], T]) -> T:
        """The answer of the index, or of a new and empty one when this one is damaged."""
        with self._lock, self._known_failures():
            if not self._is_open:
                raise LibraryMissing(self._library)
            try:
                return question(self._connected())
            except sqlite.DatabaseError as problem:
                self._drop_connection()  # and with it a transaction begun
                if not isinstance(failure_of(problem, self._path), LibraryDamaged):
                    raise
                for suffix in ("", "-wal", "-shm"):
                    self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
                return question(self._connected())

    def _connected(self) -> Any:
        if self._connection is None:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._connection = _index_at(self._path)
        return self._connection

    def _drop_connection(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @contextmanager
    def _known_failures(self) -> Iterator[None]:
        folder = self._path.parent
        try:
            yield
        except OSError as problem:
            known = failure_to_write(problem, folder)
            reason = problem.strerror or str(problem)
            raise known if isinstance(known, DiskFull) else FolderUnusable(folder, reason) from problem
        except sqlite.DatabaseError as problem:
            failure = failure_of(problem, folder)
            raise failure if isinstance(failure, DiskFull) else FolderUnusable(folder, str(problem)) from problem


def _index_at(path: Path) -> Any:
    """The index in this file, made anew where it has another shape; raises the driver's error for a damaged file."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = connect(path)
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] != int(_SHAPE):
            connection.executescript(
                "DROP TABLE IF EXISTS words; DROP TABLE IF EXISTS indexed;"
                "CREATE VIRTUAL TABLE words USING fts5(document_id UNINDEXED, title, body,"
                " tokenize='unicode61 remove_diacritics 2', prefix='2 3');"
                "CREATE TABLE indexed(document_id TEXT PRIMARY KEY, revision INTEGER NOT NULL);"
                f"PRAGMA user_version={_SHAPE};"
            )
    except BaseException:
        connection.close()
        raise
    return connection

"""The search index: text of documents in a file of its own, rebuilt at will, never backed up.

Simple for now: one FTS5 table; the newest hits win ties.
"""

import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from recordkeeper.domain.ids import Id
from recordkeeper.storage.database import connect, failure_of

_SHAPE = "2"
_WORD = re.compile(r"\w+", re.UNICODE)


@dataclass(frozen=True)
class Hit:
    """A document found, with the text around the words; ``[`` and ``]`` stand around each word found."""

    document_id: Id
    snippet: str


class SearchIndex:
    """The index of one library, in its cache folder."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = path.parent
        self._lock = threading.Lock()
        try:
            self._connection = _index_at(path)
        except sqlite.DatabaseError:
            for suffix in ("", "-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
            self._connection = _index_at(path)

    @contextmanager
    def _turn(self) -> Iterator[Any]:
        with self._lock:
            try:
                yield self._connection
            except sqlite.DatabaseError as problem:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise failure_of(problem, self._folder) from problem

    def put(self, document_id: Id, revision: int, title: str, body: str) -> None:
        """Index one document anew."""
        with self._turn() as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM words WHERE document_id=?", (document_id,))
            connection.execute("INSERT INTO words VALUES (?, ?, ?)", (document_id, title, body))
            connection.execute("INSERT OR REPLACE INTO indexed VALUES (?, ?)", (document_id, revision))
            connection.execute("COMMIT")

    def indexed(self) -> dict[Id, int]:
        """Which documents are in the index, at which revision."""
        with self._turn() as connection:
            return dict(connection.execute("SELECT document_id, revision FROM indexed").fetchall())

    def body(self, document_id: Id) -> str:
        """The text kept of a document."""
        with self._turn() as connection:
            row = connection.execute("SELECT body FROM words WHERE document_id=?", (document_id,)).fetchone()
        return str(row[0]) if row else ""

    def find(self, words: str, limit: int = 200) -> tuple[Hit, ...]:
        """Documents that hold all the words, the last one as a beginning; none for no words."""
        terms = [f'"{word}"' for word in _WORD.findall(words)]
        if not terms:
            return ()
        query = " ".join(terms) + "*"
        with self._turn() as connection:
            rows = connection.execute(
                "SELECT document_id, snippet(words, -1, '[', ']', '…', 16) FROM words WHERE words MATCH ?"
                " ORDER BY rank LIMIT ?",
                (query, limit),
            ).fetchall()
        return tuple(Hit(*row) for row in rows)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()


def _index_at(path: Path) -> Any:
    """The index in this file, made anew where it has another shape; raises the driver's error for a damaged file."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = connect(path)
    if connection.execute("PRAGMA user_version").fetchone()[0] != int(_SHAPE):
        connection.executescript(
            "DROP TABLE IF EXISTS words; DROP TABLE IF EXISTS indexed;"
            "CREATE VIRTUAL TABLE words USING fts5(document_id UNINDEXED, title, body,"
            " tokenize='unicode61 remove_diacritics 2', prefix='2 3');"
            "CREATE TABLE indexed(document_id TEXT PRIMARY KEY, revision INTEGER NOT NULL);"
            f"PRAGMA user_version={_SHAPE};"
        )
    return connection

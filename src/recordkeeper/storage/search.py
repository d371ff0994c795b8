"""The search index: text of documents in a file of its own, rebuilt at will, never backed up.

Simple for now: one FTS5 table; the newest hits win ties.
"""

import re
import threading
from dataclasses import dataclass
from pathlib import Path

from recordkeeper.domain.ids import Id
from recordkeeper.storage.database import connect

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
        self._turn = threading.Lock()
        self._connection = connect(path)
        path.chmod(0o600)
        if self._connection.execute("PRAGMA user_version").fetchone()[0] != int(_SHAPE):
            self._connection.executescript(
                "DROP TABLE IF EXISTS words; DROP TABLE IF EXISTS indexed;"
                "CREATE VIRTUAL TABLE words USING fts5(document_id UNINDEXED, title, body,"
                " tokenize='unicode61 remove_diacritics 2', prefix='2 3');"
                "CREATE TABLE indexed(document_id TEXT PRIMARY KEY, revision INTEGER NOT NULL);"
                f"PRAGMA user_version={_SHAPE};"
            )

    def put(self, document_id: Id, revision: int, title: str, body: str) -> None:
        """Index one document anew."""
        with self._turn:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute("DELETE FROM words WHERE document_id=?", (document_id,))
            self._connection.execute("INSERT INTO words VALUES (?, ?, ?)", (document_id, title, body))
            self._connection.execute("INSERT OR REPLACE INTO indexed VALUES (?, ?)", (document_id, revision))
            self._connection.execute("COMMIT")

    def indexed(self) -> dict[Id, int]:
        """Which documents are in the index, at which revision."""
        with self._turn:
            return dict(self._connection.execute("SELECT document_id, revision FROM indexed").fetchall())

    def body(self, document_id: Id) -> str:
        """The text kept of a document."""
        with self._turn:
            row = self._connection.execute("SELECT body FROM words WHERE document_id=?", (document_id,)).fetchone()
        return str(row[0]) if row else ""

    def find(self, words: str, limit: int = 200) -> tuple[Hit, ...]:
        """Documents that hold all the words, the last one as a beginning; none for no words."""
        terms = [f'"{word}"' for word in _WORD.findall(words)]
        if not terms:
            return ()
        query = " ".join(terms) + "*"
        with self._turn:
            rows = self._connection.execute(
                "SELECT document_id, snippet(words, -1, '[', ']', '…', 16) FROM words WHERE words MATCH ?"
                " ORDER BY rank LIMIT ?",
                (query, limit),
            ).fetchall()
        return tuple(Hit(*row) for row in rows)

    def close(self) -> None:
        """Let go of the file."""
        with self._turn:
            self._connection.close()

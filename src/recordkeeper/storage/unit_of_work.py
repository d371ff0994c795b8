"""The one way to write: read, change, commit; all of it or nothing.

A unit notes what each value was before and after. From that comes the inverse that undoes it, unless the unit touched
the history, a letter or a file: those have none.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import IntegrityError

from recordkeeper.domain.document import File
from recordkeeper.domain.errors import AppendOnly, InUse, NotFound, Stale
from recordkeeper.domain.event import Event, Proof
from recordkeeper.domain.ids import Id
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.topic import Topic
from recordkeeper.domain.value import Value
from recordkeeper.storage.mapper import table_of, to_row, to_value
from recordkeeper.storage.tables import CounterRow, NoteRow

V = TypeVar("V", bound=Value)

_APPEND_ONLY: frozenset[type[Value]] = frozenset({Event, Proof})
_NO_WAY_BACK: frozenset[type[Value]] = frozenset({Event, Proof, Letter, File})
_NOTES = NoteRow.__table__  # type: ignore[attr-defined]
_COUNTERS = CounterRow.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Change:
    """One value before and after a unit; None where it did not exist."""

    before: Value | None
    after: Value | None


@dataclass(frozen=True)
class Commit:
    """What a unit did: its changes in order, the topics it touched, and whether it can be undone."""

    changes: tuple[Change, ...]
    topics: frozenset[Topic]
    reversible: bool


class Reading:
    """Reads values within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, kind: type[V], identifier: Id, /) -> V:
        """The value with this id; raises ``NotFound``."""
        table = table_of(kind)
        row = self._connection.execute(select(table).where(table.c.id == identifier)).mappings().first()
        if row is None:
            raise NotFound(kind.__name__, identifier)
        return to_value(kind, row)

    def find(self, kind: type[V], /, **fields: object) -> tuple[V, ...]:
        """All values whose fields equal these; a tuple, list or set means "one of"; ordered by id, thus by age."""
        table = table_of(kind)
        query = select(table).where(*_conditions(table.c, fields)).order_by(table.c.id)
        return tuple(to_value(kind, row) for row in self._connection.execute(query).mappings())

    def count(self, kind: type[Value], /, **fields: object) -> int:
        """How many values have these fields."""
        from sqlalchemy import func

        table = table_of(kind)
        query = select(func.count()).select_from(table).where(*_conditions(table.c, fields))
        return int(self._connection.execute(query).scalar_one())

    def note(self, key: str) -> str | None:
        """The small text kept under a key, if any."""
        return self._connection.execute(select(_NOTES.c.text).where(_NOTES.c.key == key)).scalar()

    def change_counter(self) -> int:
        """How many units were committed to this library."""
        return int(self._connection.execute(select(_COUNTERS.c.count)).scalar() or 0)


def _conditions(columns: Any, fields: Mapping[str, object]) -> list[ColumnElement[bool]]:
    return [
        columns[name].in_(list(wanted))
        if isinstance(wanted, tuple | list | set | frozenset)
        else columns[name] == wanted
        for name, wanted in fields.items()
    ]


class UnitOfWork(Reading):
    """One act: opened by ``Library.work()``, ended by ``commit``; left without a commit it never was."""

    def __init__(self, connection: Connection, release: Callable[[], None]) -> None:
        super().__init__(connection)
        self._release = release
        self._changes: list[Change] = []
        self._done = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if not self._done:
                self._connection.rollback()
        finally:
            self._connection.close()
            self._release()

    def add(self, value: V) -> V:
        """Store a new value as its first revision."""
        added = value.with_(revision=1)
        self._connection.execute(insert(table_of(type(value))).values(to_row(added)))
        self._changes.append(Change(None, added))
        return added

    def add_all(self, values: Iterable[Value]) -> None:
        """Store several new values."""
        for value in values:
            self.add(value)

    def save(self, value: V) -> V:
        """Store a changed value as its next revision; raises ``Stale`` when the stored one is newer or gone."""
        if type(value) in _APPEND_ONLY:
            raise AppendOnly(what=type(value).__name__)
        table = table_of(type(value))
        before = self.get(type(value), value.id)
        saved = value.with_(revision=value.revision + 1)
        done = self._connection.execute(
            update(table).where(table.c.id == value.id, table.c.revision == value.revision).values(to_row(saved))
        )
        if done.rowcount != 1:
            raise Stale(what=type(value).__name__, id=value.id)
        self._changes.append(Change(before, saved))
        return saved

    def remove(self, value: Value) -> None:
        """Delete a value; raises ``InUse`` while another refers to it."""
        if type(value) in _APPEND_ONLY:
            raise AppendOnly(what=type(value).__name__)
        table = table_of(type(value))
        this = delete(table).where(table.c.id == value.id, table.c.revision == value.revision)
        try:
            done = self._connection.execute(this)
        except IntegrityError as problem:
            raise InUse(what=type(value).__name__, id=value.id) from problem
        if done.rowcount != 1:
            raise Stale(what=type(value).__name__, id=value.id)
        self._changes.append(Change(value, None))

    def keep_note(self, key: str, text: str | None) -> None:
        """Keep a small text under a key; None forgets it."""
        if text is None:
            self._connection.execute(delete(_NOTES).where(_NOTES.c.key == key))
        else:
            row = upsert(_NOTES).values(key=key, text=text)
            self._connection.execute(row.on_conflict_do_update(index_elements=["key"], set_={"text": text}))

    def commit(self, *topics: Topic) -> Commit:
        """End the unit: all its changes stand. Who opened it tells those who watch these topics."""
        self._connection.execute(update(_COUNTERS).values(count=_COUNTERS.c.count + 1))
        self._connection.commit()
        self._done = True
        kinds = {type(side) for change in self._changes for side in (change.before, change.after) if side is not None}
        return Commit(tuple(self._changes), frozenset(topics), bool(kinds) and not kinds & _NO_WAY_BACK)

    def reverse(self, commit: Commit) -> None:
        """Put back what a commit changed, last change first; raises ``Stale`` when something changed since."""
        for change in reversed(commit.changes):
            if change.after is None:
                assert change.before is not None
                self.add(change.before)
                continue
            current = self.get(type(change.after), change.after.id)
            if current.with_(revision=0) != change.after.with_(revision=0):
                raise Stale(what=type(current).__name__, id=current.id)
            if change.before is None:
                self.remove(current)
            else:
                self.save(change.before.with_(revision=current.revision))

"""Values in the database: every one comes back as it went, changes are seen, and history only grows."""

import dataclasses
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from factories import event, file, person
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.errors import AppendOnly, InUse, NotFound, Stale
from recordkeeper.domain.event import Event, EventKind, Proof
from recordkeeper.domain.person import Authority, Person
from recordkeeper.domain.topic import Topic
from recordkeeper.domain.value import Value
from recordkeeper.storage.library import Library, open_library
from recordkeeper.storage.mapper import table_of, to_row, to_value
from recordkeeper.storage.tables import TABLES

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
DAYS = st.dates(date(1880, 1, 1), date(2200, 1, 1))
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=-8)), timezone(timedelta(hours=5, minutes=45))])
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: st.integers(-(2**62), 2**62),
    bool: st.booleans(),
    date: DAYS,
    time: st.times(),
    datetime: st.datetimes(
        datetime(1970, 1, 2),  # noqa: DTZ001  the bounds are of any zone
        datetime(2200, 1, 1),  # noqa: DTZ001
        timezones=ZONES,
    ),
    PartialDate: st.tuples(DAYS, DAYS).map(lambda pair: PartialDate(min(pair), max(pair))),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("storing")
    library = open_library(folder / "library", folder / "copies")
    yield library
    library.close()


def added(library: Library, *values: Value) -> None:
    with library.work() as work:
        work.add_all(values)
        work.commit()


def some(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of this type."""
    if get_origin(kind) is UnionType:
        return st.none() | st.one_of(*[some(part) for part in get_args(kind) if part is not NoneType])
    if get_origin(kind) is tuple:
        return st.lists(TEXT, max_size=3).map(tuple)
    if get_origin(kind) is Mapping:
        return st.dictionaries(TEXT, TEXT, max_size=3)
    if issubclass(kind, StrEnum):
        return st.sampled_from(kind)
    return PLAIN[kind]


def types_of(kind: type) -> dict[str, Any]:
    """The types of a value's fields, by name."""
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


# --- tables -----------------------------------------------------------------------------------------------------------


def test_every_kind_of_value_has_a_table() -> None:
    def below(kind: type[Value]) -> set[type[Value]]:
        return {each for child in kind.__subclasses__() for each in (child, *below(child))}

    stored = {kind for kind in below(Value) if kind.__module__.startswith("recordkeeper.domain")}
    assert stored == set(TABLES)


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.__name__)
def test_a_table_agrees_with_its_value_in_names_types_and_what_may_be_empty(kind: type[Value]) -> None:
    row = TABLES[kind]
    hints = get_type_hints(row)
    assert {name: hints[name] for name in row.model_fields} == types_of(kind)
    nullable = {column.name for column in table_of(kind).columns if column.nullable}
    assert nullable == {name for name, hint in types_of(kind).items() if NoneType in get_args(hint)}


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_stored_comes_back_the_same(kind: type[Value], library: Library, data: st.DataObject) -> None:
    fields = {name: data.draw(some(hint)) for name, hint in types_of(kind).items() if name not in ("id", "revision")}
    value = kind(**fields)
    with library.work() as work:
        # What it refers to does not exist here; it is taken back before the end.
        work._connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        work.add(value)
        assert work.get(kind, value.id) == value.with_(revision=1)


def test_a_moment_is_kept_in_utc_whatever_the_zone_it_was_noted_in(library: Library) -> None:
    noted = datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(hours=-8)))
    value = file(added_at=noted)
    added(library, value)
    with library.read() as reading:
        text = reading._connection.exec_driver_sql("SELECT added_at FROM file WHERE id=?", (value.id,)).scalar()
        assert reading.get(type(value), value.id).added_at == noted
    assert text == "2026-03-02T17:00:00+00:00"


def test_a_value_becomes_its_row_and_back_without_a_database() -> None:
    value = person(former_names=("Maria Ruiz",))
    assert to_value(Person, to_row(value)) == value  # type: ignore[arg-type]


# --- one act ----------------------------------------------------------------------------------------------------------


def test_saving_makes_the_next_revision_and_saving_over_a_newer_one_is_refused(library: Library) -> None:
    somebody = person()
    added(library, somebody)
    with library.work() as work:
        first = work.get(Person, somebody.id)
        second = work.save(first.with_(legal_name="Maria Delgado Ruiz"))
        work.commit()
    assert (first.revision, second.revision) == (1, 2)
    with library.work() as work, pytest.raises(Stale) as refused:
        work.save(first.with_(address="elsewhere"))
    assert refused.value.facts == {"what": "Person", "id": somebody.id}
    with library.read() as reading:
        assert reading.get(Person, somebody.id) == second


def test_removing_what_somebody_changed_meanwhile_is_refused(library: Library) -> None:
    somebody = person()
    added(library, somebody)
    with library.work() as work:
        work.save(work.get(Person, somebody.id))
        work.commit()
    with library.work() as work, pytest.raises(Stale):
        work.remove(somebody.with_(revision=1))


def test_what_is_left_without_a_commit_never_was(library: Library) -> None:
    somebody = person()
    with library.work() as work:
        work.add(somebody)
    with library.work() as work, pytest.raises(ZeroDivisionError):
        work.add(somebody)
        _ = 1 / 0
    with library.read() as reading, pytest.raises(NotFound):
        reading.get(Person, somebody.id)


def test_what_another_value_refers_to_cannot_be_removed(library: Library) -> None:
    parent, child = person(), person("Tom Delgado")
    added(library, parent, child, Authority(person_id=child.id, actor_id=parent.id, relationship="parent"))
    with library.work() as work, pytest.raises(InUse):
        work.remove(work.get(Person, parent.id))
    with library.read() as reading:
        assert reading.get(Person, parent.id).legal_name == parent.legal_name


def test_a_value_that_refers_to_nothing_there_is_a_bug_and_not_stored(library: Library) -> None:
    orphan = Authority(person_id="nobody", actor_id="nobody", relationship="parent")
    with library.work() as work, pytest.raises(IntegrityError):
        work.add(orphan)
    with library.read() as reading:
        assert reading.count(Authority, id=orphan.id) == 0


def test_a_commit_counts_names_its_topics_and_is_reversible_unless_it_touched_history(library: Library) -> None:
    with library.read() as reading:
        before = reading.change_counter()
    with library.work() as work:
        work.add(person())
        plain = work.commit(Topic.PEOPLE)
    with library.work() as work:
        work.add(person())
        work.add(event())
        historic = work.commit(Topic.TIMELINE, Topic.PEOPLE)
    with library.work() as work:
        work.keep_note("draft", "text")
        empty = work.commit()
    with library.read() as reading:
        assert reading.change_counter() == before + 3
    assert (plain.topics, plain.reversible) == (frozenset({Topic.PEOPLE}), True)
    assert (historic.topics, historic.reversible) == (frozenset({Topic.PEOPLE, Topic.TIMELINE}), False)
    assert not empty.reversible


def test_reversing_puts_back_what_was_and_reversing_that_does_it_again(library: Library) -> None:
    kept, removed, new = person("Ada Quill"), person("Ben Quill"), person("Cy Quill")
    added(library, kept, removed)
    with library.work() as work:
        work.save(work.get(Person, kept.id).with_(legal_name="Ada Larkspur"))
        work.remove(work.get(Person, removed.id))
        work.add(new)
        done = work.commit()

    def names() -> list[str]:
        with library.read() as reading:
            return sorted(each.legal_name for each in reading.find(Person, id=(kept.id, removed.id, new.id)))

    assert names() == ["Ada Larkspur", "Cy Quill"]
    with library.work() as work:
        work.reverse(done)
        undone = work.commit()
    assert names() == ["Ada Quill", "Ben Quill"]
    with library.work() as work:
        work.reverse(undone)
        work.commit()
    assert names() == ["Ada Larkspur", "Cy Quill"]


def test_finding_takes_one_value_or_any_of_several(library: Library) -> None:
    ada, ben = person("Ada Finch"), person("Ben Finch")
    added(library, ada, ben)
    with library.read() as reading:
        assert [each.id for each in reading.find(Person, id={ada.id, ben.id}, legal_name="Ben Finch")] == [ben.id]
        assert reading.find(Person, id=()) == ()
        assert reading.count(Person, legal_name=["Ada Finch", "Ben Finch"]) == 2


def test_a_reader_sees_one_moment_while_somebody_writes(library: Library) -> None:
    with library.read() as reading:
        before = reading.count(Person)
        added(library, person())
        assert reading.count(Person) == before
    with library.read() as reading:
        assert reading.count(Person) == before + 1


# --- history ----------------------------------------------------------------------------------------------------------


def test_an_event_and_its_proof_cannot_be_changed_or_removed_by_the_app(library: Library) -> None:
    call, paper = event(), file()
    proof = Proof(event_id=call.id, file_id=paper.id)
    added(library, call, paper, proof)
    with library.work() as work:
        for value in (work.get(Event, call.id), work.get(Proof, proof.id)):
            with pytest.raises(AppendOnly):
                work.save(value)
            with pytest.raises(AppendOnly):
                work.remove(value)


@pytest.mark.parametrize("table", ["event", "proof"])
@pytest.mark.parametrize(
    "act", ["UPDATE {} SET revision=9", "DELETE FROM {}", "INSERT OR REPLACE INTO {0} SELECT * FROM {0}"]
)
def test_the_database_itself_refuses_to_change_history(library: Library, table: str, act: str) -> None:
    call, paper = event(EventKind.VISIT), file()
    added(library, call, paper, Proof(event_id=call.id, file_id=paper.id))
    with library.work() as work, pytest.raises(IntegrityError, match="append-only"):
        work._connection.exec_driver_sql(act.format(table))

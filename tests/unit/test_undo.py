"""The one way back: what was done last is undone first, and done again in its order."""

import pytest

from recordkeeper.app.history import History
from recordkeeper.domain.errors import InUse, NotFound, Stale
from recordkeeper.domain.topic import Topic
from recordkeeper.storage.unit_of_work import Commit

DEPTH = 100


class Book:
    """Reverses commits by writing down which."""

    def __init__(self) -> None:
        self.reversed: list[Commit] = []
        self.refuses: Exception | None = None
        self.history = History(self.reverse)

    def reverse(self, commit: Commit) -> Commit:
        """Note it; its inverse is another commit."""
        if self.refuses is not None:
            raise self.refuses
        self.reversed.append(commit)
        return commit_of(Topic.SETTINGS)


def commit_of(topic: Topic) -> Commit:
    return Commit((), frozenset({topic}), True)


@pytest.fixture
def book() -> Book:
    return Book()


def test_the_last_act_goes_first_and_comes_back_last(book: Book) -> None:
    one, two = commit_of(Topic.PEOPLE), commit_of(Topic.DOCUMENTS)
    book.history.push("add_person", one)
    book.history.push("trash", two)
    assert (book.history.undoable, book.history.redoable) == ("trash", None)
    book.history.undo()
    assert (book.history.undoable, book.history.redoable) == ("add_person", "trash")
    book.history.undo()
    assert book.reversed == [two, one]
    assert (book.history.undoable, book.history.redoable) == (None, "add_person")
    book.history.redo()
    book.history.redo()
    assert (book.history.undoable, book.history.redoable) == ("trash", None)


def test_with_nothing_to_undo_nothing_happens(book: Book) -> None:
    book.history.undo()
    book.history.redo()
    assert book.reversed == []


def test_a_new_act_ends_what_could_be_done_again(book: Book) -> None:
    book.history.push("add_person", commit_of(Topic.PEOPLE))
    book.history.undo()
    book.history.push("trash", commit_of(Topic.DOCUMENTS))
    assert book.history.redoable is None


@pytest.mark.parametrize(
    ("refusal", "told"),
    [
        (Stale(what="Person", id="1"), Stale),
        (InUse(what="Person", id="1"), InUse),
        (NotFound("Person", "1"), Stale),
    ],
)
def test_an_act_that_cannot_be_taken_back_any_more_is_forgotten(
    book: Book, refusal: Exception, told: type[Exception]
) -> None:
    book.history.push("add_person", commit_of(Topic.PEOPLE))
    book.history.push("trash", commit_of(Topic.DOCUMENTS))
    book.refuses = refusal
    with pytest.raises(told):
        book.history.undo()
    assert (book.history.undoable, book.history.redoable) == ("add_person", None)


def test_it_remembers_so_many_acts_and_no_more(book: Book) -> None:
    for number in range(DEPTH + 5):
        book.history.push(f"act {number}", commit_of(Topic.PEOPLE))
    for _ in range(DEPTH):
        book.history.undo()
    assert len(book.reversed) == DEPTH
    assert book.history.undoable is None


def test_another_library_has_nothing_to_undo(book: Book) -> None:
    book.history.push("add_person", commit_of(Topic.PEOPLE))
    book.history.undo()
    book.history.push("trash", commit_of(Topic.DOCUMENTS))
    book.history.clear()
    assert (book.history.undoable, book.history.redoable) == (None, None)

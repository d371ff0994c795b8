"""Files into the library: one paper at a time (proof, signed scan), or an import's batch."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from recordkeeper.app.session import Session
from recordkeeper.domain.document import File
from recordkeeper.domain.errors import FileChanged, FileProblem
from recordkeeper.domain.event import Event, Proof
from recordkeeper.domain.ids import new_id
from recordkeeper.domain.value import Value
from recordkeeper.storage.files import Staged
from recordkeeper.storage.intake import Taken, take
from recordkeeper.storage.library import Library
from recordkeeper.storage.unit_of_work import UnitOfWork

Rows = Callable[[File], tuple[Value, ...]]


def add_proved(work: UnitOfWork, event: Event, proof: File | None) -> Event:
    """Add an event to the history, with the file that proves it if there is one; returns it as stored."""
    added = work.add(event)
    if proof is not None:
        work.add(Proof(event_id=added.id, file_id=proof.id))
    return added


class Filing:
    """Takes files into the library that is open."""

    def __init__(self, session: Session, reached: Callable[[str], None] = lambda station: None) -> None:
        self._session = session
        self._reached = reached

    def begin(self) -> "Intake":
        """An intake into the library that is open now, whichever is open later."""
        return Intake(self._session.library, self._session.now, self._reached)

    def file_paper(self, path: Path, origin: str) -> File:
        """Take in one file that is no document of the record."""
        intake = self.begin()
        taken = intake.stage(path, origin)
        intake.take([taken])
        return taken.file

    def file_papers(self, *papers: tuple[Path | None, str]) -> tuple[File | None, ...]:
        """Take in several papers, all or none; where there is no path there is no file."""
        intake, staged = self.begin(), list[Taken | None]()
        try:
            for path, origin in papers:
                staged.append(intake.stage(path, origin) if path is not None else None)
        except BaseException:
            intake.discard([taken for taken in staged if taken is not None])
            raise
        intake.take([taken for taken in staged if taken is not None])
        return tuple(taken.file if taken is not None else None for taken in staged)


class Intake:
    """Stages copies and takes them in; made by ``Filing.begin``."""

    def __init__(self, library: Library, now: Callable[[], datetime], reached: Callable[[str], None]) -> None:
        self._library = library
        self._now = now
        self._reached = reached

    def stage(
        self,
        path: Path,
        origin: str,
        *,
        media_type: str = "application/octet-stream",
        expected_sha256: str = "",
        copied: Callable[[int], None] | None = None,
        rows: Rows = lambda file: (),
    ) -> Taken:
        """Copy a file aside; raises ``FileChanged`` when it is not the one that was looked at."""
        store = self._library.files
        staged: Staged = store.stage(path, new_id(), copied)
        if expected_sha256 and staged.sha256 != expected_sha256:
            store.discard(staged.id)
            raise FileChanged(path)
        file = File(
            id=staged.id,
            sha256=staged.sha256,
            size=staged.size,
            original_name=path.name,
            media_type=media_type,
            origin=origin,
            added_at=self._now(),
        )
        return Taken(staged, file, rows(file))

    def take(self, batch: Sequence[Taken]) -> None:
        """File what was staged."""
        take(self._library, batch, reached=self._reached)

    def discard(self, batch: Sequence[Taken]) -> None:
        """Forget what was staged and not taken."""
        for taken in batch:
            self._library.files.discard(taken.staged.id)


@contextmanager
def named(file: File) -> Iterator[None]:
    """A failure names the file as the user knows it, not as the library keeps it."""
    try:
        yield
    except FileProblem as problem:
        raise type(problem)(**(problem.facts | {"path": file.original_name})) from problem

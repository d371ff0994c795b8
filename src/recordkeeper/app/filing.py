"""Files into the library: one paper at a time (proof, signed scan), or an import's batch."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from recordkeeper.app.session import Session
from recordkeeper.domain.document import File
from recordkeeper.domain.errors import CannotWrite, FileChanged, FileProblem
from recordkeeper.domain.ids import new_id
from recordkeeper.domain.value import Value
from recordkeeper.storage.files import Staged
from recordkeeper.storage.intake import Taken, take

Rows = Callable[[File], tuple[Value, ...]]


class Filing:
    """Stages copies and takes them in."""

    def __init__(self, session: Session, reached: Callable[[str], None] = lambda station: None) -> None:
        self._session = session
        self._reached = reached

    def file_paper(self, path: Path, origin: str) -> File:
        """Take in one file that is no document of the record."""
        taken = self.stage(path, origin)
        self.take([taken])
        return taken.file

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
        store = self._session.files
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
            added_at=self._session.now(),
        )
        return Taken(staged, file, rows(file))

    def take(self, batch: Sequence[Taken]) -> None:
        """File what was staged."""
        take(self._session.library, batch, reached=self._reached)

    def discard(self, batch: Sequence[Taken]) -> None:
        """Forget what was staged and not taken."""
        for taken in batch:
            self._session.files.discard(taken.staged.id)


@contextmanager
def named(file: File) -> Iterator[None]:
    """A failure names the file as the user knows it, not as the library keeps it."""
    try:
        yield
    except FileProblem as problem:
        raise type(problem)(**(problem.facts | {"path": file.original_name})) from problem


def copy_out(original: Path, target: Path) -> None:
    """Write a copy where the user wants it; raises ``CannotWrite``."""
    try:
        shutil.copyfile(original, target)
    except OSError as problem:
        raise CannotWrite(target, reason=problem.strerror or "") from problem

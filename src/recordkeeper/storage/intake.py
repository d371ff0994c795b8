"""Taking files into the library so that each is wholly there or wholly absent, whatever happens half way.

The order, for a batch: all copies into ``.incoming`` while hashing, all fsyncs, **commit** of the rows as pending, all
renames, fsync of the folders, **commit** as stored. ``recover`` puts right what a sudden end left between two of these:
a pending row goes forward when its bytes are there with their hash, and what is neither row nor file is removed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from recordkeeper.domain.document import Document, DocumentFile, File, FileState
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.value import Value
from recordkeeper.storage.files import FileStore, Staged, hash_of
from recordkeeper.storage.library import Library
from recordkeeper.storage.unit_of_work import UnitOfWork

STATIONS = ("copied", "synced", "pending_written", "pending", "placed_first", "placed", "folders_synced", "stored")
"""The points between two steps of an intake, in order; recovery is proved at each."""


@dataclass(frozen=True)
class Taken:
    """One staged file with its row and the rows that come with it: its document and their link."""

    staged: Staged
    file: File
    rows: tuple[Value, ...] = ()


def take(
    library: Library,
    batch: Sequence[Taken],
    reached: Callable[[str], None] = lambda station: None,
) -> None:
    """File a staged batch; ``reached`` is told each station."""
    store = library.files
    reached("copied")
    try:
        _promise(library, batch, reached)
    except BaseException:
        for taken in batch:
            store.discard(taken.staged.id)
        raise
    reached("pending")
    folders = set()
    for number, taken in enumerate(batch):
        folders.add(store.place(taken.staged.id))
        if number == 0:
            reached("placed_first")
    reached("placed")
    store.settle_folders(folders)
    reached("folders_synced")
    with library.work() as work:
        for taken in batch:
            stored = work.get(File, taken.file.id)
            work.save(stored.with_(state=FileState.STORED))
        work.commit()
    reached("stored")


def _promise(library: Library, batch: Sequence[Taken], reached: Callable[[str], None]) -> None:
    store = library.files
    for taken in batch:
        store.settle(taken.staged)
    store.settle_folders([store.incoming])
    reached("synced")
    with library.work() as work:
        for taken in batch:
            work.add(taken.file)
        for taken in batch:
            work.add_all(taken.rows)
        reached("pending_written")
        work.commit()


def recover(library: Library) -> None:
    """Finish or take back what a sudden end left half done; called under the lock, before anything else."""
    store = library.files
    with library.work() as work:
        pending = work.find(File, state=FileState.PENDING)
        for file in pending:
            if _is_there(store, file):
                work.save(file.with_(state=FileState.STORED))
            else:
                _take_back(work, file)
        known_letters = {letter.id for letter in work.find(Letter)}
        if pending:
            work.commit()
    for leftover in store.incoming.iterdir():
        leftover.unlink()
    for frozen in (library.path / "letters").glob("*/*"):
        if frozen.name not in known_letters:
            frozen.unlink()


def _is_there(store: FileStore, file: File) -> bool:
    placed, waiting = store.original(file.id), store.incoming / file.id
    if placed.is_file() and hash_of(placed) == file.sha256:
        return True
    if waiting.is_file() and hash_of(waiting) == file.sha256:
        store.settle_folders([store.place(file.id)])
        return True
    return False


def _take_back(work: UnitOfWork, file: File) -> None:
    """Remove a file that never came, with the document made of it alone.

    Proofs, signed scans and papers are linked only once their file is stored, so nothing else can name it.
    """
    for link in work.find(DocumentFile, file_id=file.id):
        work.remove(link)
        if not work.count(DocumentFile, document_id=link.document_id):
            work.remove(work.get(Document, link.document_id))
    work.remove(file)

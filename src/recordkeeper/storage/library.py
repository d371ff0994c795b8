"""One open library: a folder, its lock, its database, its files.

Order at opening: look at the folder, take the lock, migrate, recover what was left half done. Nothing here makes an
empty library where a damaged or missing one was meant.
"""

import errno
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from recordkeeper.domain.errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryFolderTaken,
    LibraryMissing,
    LibraryReadOnly,
)
from recordkeeper.domain.ids import new_id
from recordkeeper.storage.database import bring_up_to_date, engine_for
from recordkeeper.storage.files import FileStore
from recordkeeper.storage.unit_of_work import Reading, UnitOfWork

DATABASE = "library.db"
LOCK = "library.lock"
_ID_NOTE = "library.id"


class Library:
    """A library that this process holds alone. Made by ``open_library``."""

    def __init__(self, path: Path, lock: FileLock) -> None:
        self.path = path
        self.files = FileStore(path)
        self._lock = lock
        self._engine = engine_for(path / DATABASE)
        self._writing = threading.Lock()

    @property
    def id(self) -> str:
        """The library's own id; its cache folder is named by it."""
        with self.read() as reading:
            return reading.note(_ID_NOTE) or ""

    def work(self) -> UnitOfWork:
        """Open a unit of work; other writers of this process wait until it ends."""
        self._writing.acquire()
        try:
            connection = self._engine.connect().execution_options(writes=True)
            return UnitOfWork(connection, self._writing.release)
        except BaseException:
            self._writing.release()
            raise

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Read as of one moment."""
        with self._engine.connect() as connection:
            yield Reading(connection)

    def close(self) -> None:
        """Let go of the database and the lock."""
        with self._writing:
            self._engine.dispose()
            self._lock.release()


def is_library(path: Path) -> bool:
    """Whether a library's database lies in this folder."""
    return (path / DATABASE).is_file()


def open_library(path: Path, copies: Path, *, create: bool = True) -> Library:
    """Open the library in this folder, or make one where there is nothing yet.

    ``copies`` takes database copies before a migration. Raises a ``LibraryError`` that says what stands in the way.
    """
    new = _check_folder(path, create)
    lock = _take_lock(path)
    try:
        try:
            _make_database_file(path / DATABASE)
            bring_up_to_date(path / DATABASE, copies)
            library = Library(path, lock)
            library.files.prepare()
        except OSError as problem:
            raise _os_failure(problem, path) from problem
        if new:
            with library.work() as work:
                work.keep_note(_ID_NOTE, new_id())
                work.commit()
        else:
            from recordkeeper.storage.intake import recover

            recover(library)
        return library
    except BaseException:
        lock.release()
        if new:
            _remove_empty_database(path)
        raise


def _check_folder(path: Path, create: bool) -> bool:
    """Whether the library is to be made; raises when it is neither there nor wanted."""
    try:
        if is_library(path):
            return False
        entries = {entry.name for entry in path.iterdir()} if path.is_dir() else set()
        if entries & {"files", "letters"}:
            raise LibraryDamaged(path, detail="library.db is missing")
        if not create:
            raise LibraryMissing(path)
        if path.exists() and (not path.is_dir() or entries - {LOCK}):
            raise LibraryFolderTaken(path)
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.chmod(0o700)
    except OSError as problem:
        raise _os_failure(problem, path) from problem
    return True


def _take_lock(path: Path) -> FileLock:
    lock = FileLock(path / LOCK, mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as problem:
        raise LibraryBusy(path) from problem
    except OSError as problem:
        raise _os_failure(problem, path) from problem
    return lock


def _make_database_file(path: Path) -> None:
    """Make the file for the user alone; its journal takes the same rights."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _remove_empty_database(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        (path / f"{DATABASE}{suffix}").unlink(missing_ok=True)


def _os_failure(problem: OSError, path: Path) -> LibraryReadOnly | DiskFull:
    return DiskFull(path) if problem.errno == errno.ENOSPC else LibraryReadOnly(path)

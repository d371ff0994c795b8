"""One open library: a folder, its lock, its database, its files.

Order at opening: look at the folder, take the lock, migrate, name the library, make its folders, recover what was left
half done. The folders come last of what is made: where they are, a whole library once was, and nothing here makes an
empty one in its place.
"""

import hashlib
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from recordkeeper.domain.errors import LibraryBusy, LibraryDamaged, LibraryFolderTaken, LibraryMissing
from recordkeeper.domain.ids import new_id
from recordkeeper.storage.database import bring_up_to_date, engine_for, version_of
from recordkeeper.storage.files import FileStore, failure_to_write
from recordkeeper.storage.unit_of_work import Reading, UnitOfWork

DATABASE = "library.db"
LOCK = "library.lock"
_ID_NOTE = "library.id"
_DATABASE_FILES = tuple(f"{DATABASE}{end}" for end in ("", "-wal", "-shm", "-journal"))
_FOLDERS = ("files", "letters", ".incoming")


class Library:
    """A library that this process holds alone. Made by ``open_library``."""

    def __init__(self, path: Path, lock: FileLock) -> None:
        self.path = path
        self.files = FileStore(path)
        self._lock = lock
        self._is_open = True
        self._engine = engine_for(path / DATABASE)
        self._writing = threading.Lock()

    @property
    def id(self) -> str:
        """The library's own id; its cache folder is named by it."""
        with self.read() as reading:
            return reading.note(_ID_NOTE) or ""

    def work(self) -> UnitOfWork:
        """Open a unit of work; other writers of this process wait until it ends.

        Raises ``LibraryMissing`` once the library is closed, and so does ``read``.
        """
        self._writing.acquire()
        try:
            self._check_open()
            connection = self._engine.connect().execution_options(writes=True)
            return UnitOfWork(connection, self._writing.release)
        except BaseException:
            self._writing.release()
            raise

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Read as of one moment."""
        self._check_open()
        with self._engine.connect() as connection:
            yield Reading(connection)

    def close(self) -> None:
        """Let go of the database and the lock."""
        with self._writing:
            self._is_open = False
            self._engine.dispose()
            self._lock.release()

    def _check_open(self) -> None:
        """Whoever still holds a library that was closed must not open its database again: the lock is gone."""
        if not self._is_open:
            raise LibraryMissing(self.path)


def is_library(path: Path) -> bool:
    """Whether a library's database lies in this folder."""
    database = path / DATABASE
    return database.is_file() and database.stat().st_size > 0


def open_library(path: Path, copies: Path, *, create: bool = True) -> Library:
    """Open the library in this folder, or make one where there is nothing yet.

    ``copies`` takes database copies before a migration. Raises a ``LibraryError`` that says what stands in the way.
    """
    _check_folder(path, create)
    lock = _take_lock(path)
    new = not is_library(path)
    try:
        return _opened(path, lock, copies / hashlib.sha256(str(path).encode()).hexdigest()[:16])
    except BaseException:
        if new:
            _unmake(path)
        lock.release()
        raise


def _check_folder(path: Path, create: bool) -> None:
    """Raises when no library is there and none is wanted, or none can be made; else the folder is there afterwards."""
    try:
        if is_library(path):
            return
        entries = {entry.name for entry in path.iterdir()} if path.is_dir() else set()
        if entries & {"files", "letters"}:
            raise LibraryDamaged(path, detail="library.db is missing")
        if not create:
            raise LibraryMissing(path)
        if path.exists() and (not path.is_dir() or entries - {LOCK, *_DATABASE_FILES}):
            raise LibraryFolderTaken(path)
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.chmod(0o700)
    except OSError as problem:
        raise failure_to_write(problem, path) from problem


def _opened(path: Path, lock: FileLock, copies: Path) -> Library:
    from recordkeeper.storage.intake import recover

    try:
        _make_database_file(path / DATABASE)
        if version_of(path / DATABASE) is None and (path / "files").exists():
            raise LibraryDamaged(path, detail="library.db is empty")
        bring_up_to_date(path / DATABASE, copies)
        library = Library(path, lock)
        try:
            _give_id(library)
            library.files.prepare()
            recover(library)
        except BaseException:
            library.close()
            raise
    except OSError as problem:
        raise failure_to_write(problem, path) from problem
    return library


def _give_id(library: Library) -> None:
    if not library.id:
        with library.work() as work:
            work.keep_note(_ID_NOTE, new_id())
            work.commit()


def _take_lock(path: Path) -> FileLock:
    lock = FileLock(path / LOCK, mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as problem:
        raise LibraryBusy(path) from problem
    except OSError as problem:
        raise failure_to_write(problem, path) from problem
    return lock


def _make_database_file(path: Path) -> None:
    """Make the file for the user alone; its journal takes the same rights."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _unmake(path: Path) -> None:
    """Remove a library that could not be made; what is in a folder stays, and the folder with it."""
    for name in _DATABASE_FILES:
        (path / name).unlink(missing_ok=True)
    for name in _FOLDERS:
        with suppress(OSError):
            (path / name).rmdir()

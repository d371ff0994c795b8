"""The one place that reads and writes document files: originals and letters, by id, 0600, never altered.

Later a cipher is handed in here, and nowhere else.
"""

import errno
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from recordkeeper.domain.errors import DiskFull, FileAltered, FileEmpty, FileMissing, FileUnreadable, LibraryReadOnly
from recordkeeper.domain.ids import Id, shard

_CHUNK = 1 << 20


@dataclass(frozen=True)
class Staged:
    """A private copy that waits in ``.incoming``; ``size`` in bytes."""

    id: Id
    sha256: str
    size: int


class FileStore:
    """The folders ``files/``, ``letters/`` and ``.incoming/`` of a library."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.incoming = root / ".incoming"

    def prepare(self) -> None:
        """Make the folders, for the user alone."""
        for folder in (self.root / "files", self.root / "letters", self.incoming):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def original(self, identifier: Id) -> Path:
        """Where an original lies."""
        return self.root / "files" / shard(identifier) / identifier

    def letter(self, identifier: Id) -> Path:
        """Where a frozen letter lies."""
        return self.root / "letters" / shard(identifier) / identifier

    def stage(self, source: Path, identifier: Id, copied: Callable[[int], None] | None = None) -> Staged:
        """Copy the user's file into ``.incoming`` while hashing it; the user's own file is never touched.

        ``copied`` is told the bytes so far after each chunk and may raise to stop. Raises ``FileMissing``,
        ``FileUnreadable``, ``FileEmpty``, ``DiskFull`` or ``LibraryReadOnly``; nothing is left behind then.
        """
        target = self.incoming / identifier
        digest, size = hashlib.sha256(), 0
        try:
            with self._writing(), _reading(source) as reader, _new_file(target) as writer:
                while chunk := _read(reader, source):
                    digest.update(chunk)
                    size += len(chunk)
                    writer.write(chunk)
                    if copied is not None:
                        copied(size)
            if size == 0:
                raise FileEmpty(source)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
        return Staged(identifier, digest.hexdigest(), size)

    def settle(self, staged: Staged) -> None:
        """Force the staged bytes onto the disk."""
        with self._writing():
            _sync(self.incoming / staged.id)

    def settle_folders(self, folders: Iterable[Path]) -> None:
        """Force the entries of folders onto the disk."""
        with self._writing():
            for folder in folders:
                _sync_folder(folder)

    def place(self, identifier: Id) -> Path:
        """Move a staged copy to where originals lie; returns the folder that is to be synced afterwards."""
        target = self.original(identifier)
        with self._writing():
            _make_shard(target.parent)
            (self.incoming / identifier).replace(target)
        return target.parent

    def discard(self, identifier: Id) -> None:
        """Forget a staged copy."""
        (self.incoming / identifier).unlink(missing_ok=True)

    def write_letter(self, identifier: Id, content: bytes) -> str:
        """Freeze a letter's bytes; returns their SHA-256."""
        target, draft = self.letter(identifier), self.incoming / identifier
        try:
            with self._writing():
                with _new_file(draft) as writer:
                    writer.write(content)
                    writer.flush()
                    os.fsync(writer.fileno())
                _make_shard(target.parent)
                draft.replace(target)
                _sync_folder(target.parent)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
        return hashlib.sha256(content).hexdigest()

    def read_letter(self, identifier: Id) -> bytes:
        """A frozen letter's bytes."""
        path = self.letter(identifier)
        with _reading(path) as reader:
            return reader.read()

    def checked(self, identifier: Id, sha256: str) -> Path:
        """The path of an original after hashing it anew; raises ``FileAltered`` when it is not what was filed."""
        path = self.original(identifier)
        if hash_of(path) != sha256:
            raise FileAltered(path)
        return path

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as problem:
            raise failure_to_write(problem, self.root) from problem


def failure_to_write(problem: OSError, folder: Path) -> DiskFull | LibraryReadOnly:
    """The known failure behind an error of the system while writing in a library."""
    return DiskFull(folder) if problem.errno in (errno.ENOSPC, errno.EDQUOT) else LibraryReadOnly(folder)


def hash_of(path: Path) -> str:
    """The SHA-256 of a file, streamed."""
    digest = hashlib.sha256()
    with _reading(path) as reader:
        while chunk := _read(reader, path):
            digest.update(chunk)
    return digest.hexdigest()


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _make_shard(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sync_folder(folder.parent)


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        reader = path.open("rb")
    except FileNotFoundError as problem:
        raise FileMissing(path) from problem
    except OSError as problem:
        raise FileUnreadable(path, reason=problem.strerror or "") from problem
    with reader:
        yield reader


def _read(reader: BinaryIO, path: Path) -> bytes:
    try:
        return reader.read(_CHUNK)
    except OSError as problem:
        raise FileUnreadable(path, reason=problem.strerror or "") from problem


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as writer:
        yield writer

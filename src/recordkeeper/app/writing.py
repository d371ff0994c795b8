"""Files outside the library: written whole or not at all, so that what was there stays when a disk is full."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp
from typing import BinaryIO

from recordkeeper.domain.errors import CannotWrite, DiskFull


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, in place of one that is there; raises ``CannotWrite`` or ``DiskFull``."""
    with whole_file(path) as file:
        file.write(content)


def copy_whole(source: Path, path: Path) -> None:
    """Copy a file to where the user wants it; raises ``CannotWrite`` or ``DiskFull``."""
    with whole_file(path) as file, source.open("rb") as original:
        shutil.copyfileobj(original, file)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A draft beside the file, for the user alone, that takes its place at the end if all goes well.

    Raises ``CannotWrite`` or ``DiskFull``.
    """
    try:
        descriptor, name = mkstemp(dir=path.parent, prefix=".recordkeeper-")
        draft = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        except BaseException:
            draft.unlink()
            raise
    except OSError as problem:
        if problem.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(path) from problem
        raise CannotWrite(path, reason=problem.strerror or "") from problem

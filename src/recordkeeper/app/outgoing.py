"""Copies that other programs open, such as a draft in the mail program: in a private folder, and swept away soon.

They hold health records in plain sight of whoever can read the user's files, so none stays longer than it is of use.
"""

import os
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from recordkeeper.app.writing import write_whole
from recordkeeper.domain.errors import FolderUnusable
from recordkeeper.domain.file_name import safe_ending, safe_name
from recordkeeper.domain.ids import new_id

_KEPT = timedelta(days=1)


class Outgoing:
    """The copies below ``folder``."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._now = now

    def put(self, name: str, content: bytes) -> Path:
        """A copy for another program, in a folder of its own so that it keeps its name. What is old is swept first.

        Raises ``FolderUnusable``, ``CannotWrite`` or ``DiskFull``.
        """
        self.sweep()
        place = self._folder / new_id()
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.chmod(0o700)
            place.mkdir(mode=0o700)
        except OSError as problem:
            raise FolderUnusable(self._folder, problem.strerror or "") from problem
        ending = safe_ending(name)
        path = place / f"{safe_name(name[: len(name) - len(ending)])}{ending}"
        write_whole(path, content)
        moment = self._now().timestamp()
        os.utime(place, (moment, moment))
        return path

    def sweep(self, *, everything: bool = False) -> None:
        """Remove what is older than a day, or everything; what another program holds open goes the next time."""
        if not self._folder.is_dir():
            return
        oldest = (self._now() - _KEPT).timestamp()
        for place in self._folder.iterdir():
            if everything or place.lstat().st_mtime < oldest:
                shutil.rmtree(place, ignore_errors=True)

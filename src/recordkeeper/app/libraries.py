"""Which library to open: the user's own, the one opened last, or the sample."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.app.jobs import Progress

if TYPE_CHECKING:
    from recordkeeper.app.application import App


class Libraries:
    """The folders a library may be opened from."""

    def __init__(self, app: "App") -> None:
        self._app = app
        self.own = app.folders.library
        self.sample = app.folders.state / "sample-library"

    def to_open(self) -> Path:
        """The one to open at the start: that of last time if it is still there, else the user's own."""
        last = self._app.settings.machine().last_library
        return Path(last) if last and Path(last).is_dir() else self.own

    def remember(self, path: Path) -> None:
        """Open this one at the next start. The sample is never remembered."""
        if path != self.sample:
            self._app.settings.save_machine(last_library="" if path == self.own else str(path))

    def make_sample(self, progress: Progress) -> Path:
        """The folder of the sample library; it is built there unless it is there already."""
        from recordkeeper.app.demo import build_demo
        from recordkeeper.domain.errors import FolderUnusable
        from recordkeeper.storage.library import is_library

        if not is_library(self.sample):
            # Built beside it, so that what a sudden end left half done is never taken for the sample.
            draft = self.sample.with_name(f"{self.sample.name}.new")
            try:
                if draft.exists():
                    shutil.rmtree(draft)
                build_demo(self._app, draft, progress)
                draft.rename(self.sample)
            except OSError as problem:
                raise FolderUnusable(self.sample.parent, problem.strerror or "") from problem
        return self.sample

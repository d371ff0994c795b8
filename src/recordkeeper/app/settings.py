"""Settings: typed values. Those of the machine are a JSON file, written whole; those of the library lie in it."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recordkeeper.app.writing import write_whole
from recordkeeper.domain.errors import CannotWrite, FolderUnusable
from recordkeeper.domain.paper import Paper

if TYPE_CHECKING:
    from recordkeeper.app.session import Session

_LIBRARY_NOTE = "settings"


@dataclass(frozen=True)
class MachineSettings:
    """This machine's choices. ``last_library`` is the folder opened last; empty for the user's own.

    ``names_in_reminders`` allows names where others may see them.
    """

    last_library: str = ""
    text_percent: int = 100
    remind: bool = True
    names_in_reminders: bool = False


@dataclass(frozen=True)
class LibrarySettings:
    """What holds for a library wherever it is opened."""

    paper: Paper = Paper.LETTER


class Settings:
    """Reads and writes both. A damaged settings file counts as none: nothing in it is needed to open a library."""

    def __init__(self, folder: Path, session: "Callable[[], Session]") -> None:
        self._path = folder / "settings.json"
        self._session = session

    def machine(self) -> MachineSettings:
        """This machine's settings."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            stored = {}
        return MachineSettings(**_fitting(MachineSettings, stored))

    def save_machine(self, **changes: object) -> MachineSettings:
        """Change some of this machine's settings; raises ``FolderUnusable`` or ``DiskFull``."""
        settings = replace(self.machine(), **changes)  # type: ignore[arg-type]
        folder = self._path.parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(asdict(settings)).encode())
        except CannotWrite as problem:
            raise FolderUnusable(folder, problem.facts["reason"]) from problem
        except OSError as problem:
            raise FolderUnusable(folder, problem.strerror or "") from problem
        return settings

    def library(self) -> LibrarySettings:
        """The open library's settings."""
        stored = json.loads(self._session().note(_LIBRARY_NOTE) or "{}")
        return LibrarySettings(paper=Paper(stored.get("paper", Paper.LETTER)))

    def save_library(self, settings: LibrarySettings) -> None:
        """Change the open library's settings."""
        self._session().keep_note(_LIBRARY_NOTE, json.dumps(asdict(settings)))


def _fitting(kind: type[Any], stored: object) -> dict[str, Any]:
    if not isinstance(stored, dict):
        return {}
    defaults = kind()
    return {
        field.name: stored[field.name]
        for field in fields(kind)
        if type(stored.get(field.name)) is type(getattr(defaults, field.name))
    }

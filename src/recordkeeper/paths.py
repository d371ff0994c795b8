"""Where things are, decided once at the door: the library, the app's settings, copies and caches."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "RecordKeeper"


@dataclass(frozen=True)
class Folders:
    """The records, this machine's choices, copies and locks, and what can be made again."""

    library: Path
    settings: Path
    state: Path
    cache: Path


def folders(library: Path | None = None) -> Folders:
    """The user's own folders, or those for another library."""
    dirs = platformdirs.PlatformDirs(_NAME, appauthor=False)
    return Folders(
        library=(library or dirs.user_data_path / "library").expanduser().absolute(),
        settings=dirs.user_config_path,
        state=dirs.user_state_path,
        cache=dirs.user_cache_path,
    )

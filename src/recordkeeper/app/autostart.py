"""Starting with the user's session, in the background: one file where the system looks for such. Off by default.

Linux and other desktops of freedesktop.org: the Autostart specification. macOS: a launch agent. Windows: a script in
the Startup folder. The last two were never tried.
"""

import os
import plistlib
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

from recordkeeper import BACKGROUND
from recordkeeper.app.writing import write_whole
from recordkeeper.domain.errors import CannotWrite

_ID = "io.github.recordkeeper.RecordKeeper"


@dataclass(frozen=True)
class _Entry:
    path: Path
    content: bytes


class Autostart:
    """The entry for this user on this system; ``home`` and ``environment`` are where it belongs."""

    def __init__(self, platform: str = sys.platform, home: Path | None = None) -> None:
        self._entry = _entry(platform, home or Path.home())

    @property
    def path(self) -> Path:
        """Where the entry is, or would be."""
        return self._entry.path

    @property
    def is_on(self) -> bool:
        """Whether the app starts with the session."""
        return self._entry.path.is_file()

    def turn(self, on: bool) -> None:
        """Make the entry, or take it away; raises ``CannotWrite`` or ``DiskFull``."""
        path = self._entry.path
        try:
            if on:
                path.parent.mkdir(parents=True, exist_ok=True)
            else:
                path.unlink(missing_ok=True)
        except OSError as problem:
            raise CannotWrite(path, reason=problem.strerror or "") from problem
        if on:
            write_whole(path, self._entry.content)


def command() -> list[str]:
    """The words that start this same app in the background."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "recordkeeper"]
    return [*program, BACKGROUND]


def _entry(platform: str, home: Path) -> _Entry:
    if platform == "darwin":
        agent = {"Label": _ID, "ProgramArguments": command(), "RunAtLoad": True}
        return _Entry(home / "Library" / "LaunchAgents" / f"{_ID}.plist", plistlib.dumps(agent))
    if platform == "win32":
        roaming = Path(os.environ.get("APPDATA", home / "AppData" / "Roaming"))
        words = " ".join(f'"{word}"' for word in command())
        folder = roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Startup"
        return _Entry(folder / "RecordKeeper.cmd", f'@start "" {words}\r\n'.encode())
    settings = Path(os.environ.get("XDG_CONFIG_HOME", home / ".config"))
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=RecordKeeper",
        f"Exec={shlex.join(command())}",
        f"Icon={_ID}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return _Entry(settings / "autostart" / f"{_ID}.desktop", "\n".join((*lines, "")).encode())

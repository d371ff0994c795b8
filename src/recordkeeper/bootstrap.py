"""The only module that knows every floor: puts the app together for a face."""

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from recordkeeper.app.application import App
from recordkeeper.app.jobs import Deliver
from recordkeeper.content.words import Words
from recordkeeper.domain.errors import NoScreen
from recordkeeper.paths import Folders, folders
from recordkeeper.resources import resources_root

_KNOWN_FAILURE = 3


def local_now() -> datetime:
    """The moment, in the user's own zone."""
    return datetime.now().astimezone()


def at_once(call: Callable[[], None]) -> None:
    """Deliver results where the work ran; for faces without an event loop."""
    call()


def report_bug(bug: BaseException) -> None:
    """Let a bug be seen as one."""
    sys.excepthook(type(bug), bug, bug.__traceback__)


def build(
    folders: Folders,
    deliver: Deliver = at_once,
    on_bug: Callable[[BaseException], None] = report_bug,
    now: Callable[[], datetime] = local_now,
) -> App:
    """The app on these folders. New files are for the user alone."""
    os.umask(0o077)
    return App(folders, resources_root(), now, deliver, on_bug)


def open_window(library: Path | None = None, *, background: bool = False) -> int:
    """Open the app's window, on this library or the user's own; returns the exit code.

    In the background there is only an icon, until the window is asked for.
    """
    if not _has_screen():
        sys.stderr.write(f"{Words(resources_root()).failure(NoScreen())}\n")
        return _KNOWN_FAILURE
    from recordkeeper.gui.application import start

    return start(build, folders(library), named=library is not None, background=background)


def _has_screen() -> bool:
    """Whether Qt finds a screen; without one it would end the program with a crash."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def try_window() -> None:
    """Make the window with every page once, off screen, on a library that goes away."""
    from tempfile import TemporaryDirectory

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from recordkeeper.gui.trial import make_everything

    with TemporaryDirectory(prefix="recordkeeper-") as name:
        make_everything(build, Folders(*(Path(name) / each for each in ("library", "settings", "state", "cache"))))

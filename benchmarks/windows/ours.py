"""The app's own window, on the library in the folder named, that says when it was first painted, and ends."""

import sys
from pathlib import Path

from recordkeeper.paths import Folders


def folders_in(root: Path) -> Folders:
    """Folders for the app in one folder."""
    return Folders(*(root / name for name in ("library", "settings", "state", "cache")))


def main() -> None:
    """Open the window as the app does."""
    from painted import tell_first_paint

    from recordkeeper.bootstrap import build
    from recordkeeper.gui.application import make_application, open_window

    application = make_application()
    window = open_window(build, folders_in(Path(sys.argv[1])), application, named=True)
    tell_first_paint(window)
    application.exec()


if __name__ == "__main__":
    main()

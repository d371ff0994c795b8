"""Where the program starts: a window, or a command."""

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper import BACKGROUND

if TYPE_CHECKING:
    from recordkeeper.app.application import App


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the app with these words; returns the exit code."""
    # In a frozen build the reader process starts this same program again.
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    background = words == [BACKGROUND]
    library, rest = (None, []) if background else _library(words)
    if not rest:
        from recordkeeper.bootstrap import open_window

        return open_window(library, background=background)
    from recordkeeper.cli.terminal import run

    return run(words, _app, {"window": _try_window})


def _app(library: Path | None) -> "App":
    from recordkeeper.bootstrap import build
    from recordkeeper.paths import folders

    return build(folders(library))


def _try_window() -> None:
    from recordkeeper.bootstrap import try_window

    try_window()


def _library(words: Sequence[str]) -> tuple[Path | None, list[str]]:
    """The library named, and what else is said; whoever says nothing else wants the window."""
    if len(words) == 2 and words[0] == "--library":
        return Path(words[1]), []
    if len(words) == 1 and words[0].startswith("--library="):
        return Path(words[0].partition("=")[2]), []
    return None, list(words)


if __name__ == "__main__":
    sys.exit(main())

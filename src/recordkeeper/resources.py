"""Where the files under ``resources/`` are: in a checkout, an installed wheel or a frozen build."""

import sys
from functools import cache
from pathlib import Path


@cache
def resources_root() -> Path:
    """The folder that holds ``places/``, ``letters/``, ``fonts/`` and the rest."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else [package / "_resources", package.parents[1] / "resources"]
    for candidate in candidates:
        if (candidate / "places").is_dir():
            return candidate
    raise FileNotFoundError(f"resources not found in any of {[str(candidate) for candidate in candidates]}")

"""Reads one TOML file of ``resources/``; what is wrong with it is said with its name."""

import tomllib
from pathlib import Path
from typing import Any

from recordkeeper.domain.errors import ContentBroken


def read_toml(path: Path) -> dict[str, Any]:
    """The file as a dictionary; raises ``ContentBroken`` when it is missing or is no TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise ContentBroken(path, str(problem)) from problem

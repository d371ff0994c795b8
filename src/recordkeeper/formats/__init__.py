"""Reading files: one module per readable kind, found by being there. All of it runs in the reader process.

The kind is decided by content, never by name: the modules are asked in the order of ``ORDER``, and the first that
recognises the head of the file reads it. The last one, ``other``, takes everything.
"""

import importlib
import pkgutil
from functools import cache
from pathlib import Path
from typing import Protocol, cast, runtime_checkable

from recordkeeper.domain.look import Look

HEAD_BYTES = 65536


class Format(Protocol):
    """What a module of this package offers to be a known kind; with no more, its files are filed as they are."""

    FORMAT: str
    ORDER: int
    MEDIA_TYPE: str

    def recognises(self, head: bytes, /) -> bool:
        """Whether a file that begins with these bytes is of this kind."""


@runtime_checkable
class Looks(Protocol):
    """A kind that says more about itself."""

    def look(self, path: Path, look: Look, /) -> Look:
        """A copy of the look, filled with what the file says; raises ``FileUnparsed``."""


@runtime_checkable
class Reads(Protocol):
    """A kind with words."""

    def text(self, path: Path, limit: int, /) -> str:
        """The words of the file for searching, at most ``limit`` characters; raises ``FileUnparsed``."""


@runtime_checkable
class Renders(Protocol):
    """A kind with pages to see."""

    def render(self, path: Path, page: int, width: int, /) -> bytes:
        """One page, counted from 0, as a PNG of at most this width in pixels; raises ``FileUnparsed``."""


@cache
def all_formats() -> tuple[Format, ...]:
    """Every readable kind, in the order in which they are asked."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__, f"{__name__}."))
    modules = [importlib.import_module(name) for name in names]
    return tuple(
        sorted(
            (cast(Format, module) for module in modules if hasattr(module, "FORMAT")),
            key=lambda found: (found.ORDER, found.FORMAT),
        )
    )


def format_of(head: bytes) -> Format:
    """The kind of a file by its first ``HEAD_BYTES``."""
    return next(each for each in all_formats() if each.recognises(head))

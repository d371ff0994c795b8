"""Names of files that go to other people's computers: plain letters, no folders, nothing a system takes amiss."""

import re
import unicodedata

_LONGEST = 60
_FORBIDDEN = re.compile(r"[^A-Za-z0-9]+")
# Names that Windows keeps for devices, with any ending.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)


def safe_name(text: str, instead: str = "document") -> str:
    """A text as a file's name without an ending: ASCII letters, digits and hyphens; ``instead`` if none are left."""
    plain = unicodedata.normalize("NFKD", text.replace("ł", "l").replace("Ł", "L")).encode("ascii", "ignore").decode()
    name = _FORBIDDEN.sub("-", plain.replace("'", "")).strip("-")[:_LONGEST].rstrip("-")
    return instead if not name or name.casefold() in _DEVICES else name


def safe_ending(name: str) -> str:
    """The ending of a file's name with its dot, such as ``.pdf``; empty where there is none that is plain."""
    _, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if dot and re.fullmatch(r"[A-Za-z0-9]{1,8}", ending) else ""

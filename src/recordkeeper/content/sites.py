"""Which site a host belongs to, by the list of public suffixes that comes with ``publicsuffixlist``; no network."""

from functools import cache
from typing import Any


def site_of(host: str) -> str:
    """The name that somebody registered: ``portal.clinic.co.uk`` is of ``clinic.co.uk``; empty where it is none."""
    if not host:
        return ""
    return str(_suffixes().privatesuffix(host) or "")


@cache
def _suffixes() -> Any:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()

"""Brands of portals: how one is recognised by its address, and where it keeps what. Read from ``resources/portals``."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fnmatch import fnmatchcase
from urllib.parse import urlsplit

from recordkeeper.domain.portal import host_of


class BrandPlace(StrEnum):
    """What a menu of a portal may lead to."""

    RESULTS = "results"
    VISIT_NOTES = "visit_notes"
    IMAGING = "imaging"
    DOCUMENTS = "documents"
    MEDICATIONS = "medications"
    BILLING = "billing"
    MESSAGES = "messages"
    DOWNLOAD = "download"
    REQUEST = "request"
    SHARING = "sharing"
    PROXY = "proxy"
    TWO_FACTOR = "two_factor"
    PROFILE = "profile"


class Scope(StrEnum):
    """What of an address a pattern is held against: its host, or host, path and query."""

    HOST = "host"
    URL = "url"


@dataclass(frozen=True, kw_only=True)
class HostRule:
    """One pattern of addresses. ``vendor_owned`` is for hosts that no stranger can register."""

    glob: str
    scope: Scope
    verified: bool
    vendor_owned: bool = False

    @property
    def host(self) -> str:
        """The fixed part of its host."""
        return self.glob.partition("/")[0].removeprefix("*.")


@dataclass(frozen=True, kw_only=True)
class Placement:
    """Where a brand keeps one thing: ``says`` in our words; ``often_called``, ``path`` as one organisation has it."""

    of: BrandPlace
    says: str
    often_called: str = ""
    path: str = ""
    source: str = ""
    verified: bool = False
    as_of: date | None = None


@dataclass(frozen=True, kw_only=True)
class Brand:
    """One brand of portal, with what is known of it and where that was read."""

    id: str
    name: str
    vendor: str
    checked_on: date
    sources: tuple[str, ...]
    hosts: tuple[HostRule, ...]
    places: tuple[Placement, ...]
    note: str = ""
    limits: tuple[str, ...] = ()

    def place(self, of: BrandPlace) -> Placement | None:
        """Where it keeps this, if that is known."""
        return next((each for each in self.places if each.of is of), None)


@dataclass(frozen=True)
class Recognition:
    """A brand, and the pattern by which it was known."""

    brand: Brand
    rule: HostRule


def recognise(address: str, brands: Iterable[Brand]) -> Recognition | None:
    """The brand that a pasted address belongs to; of several patterns that fit, one that nobody else can own counts."""
    host = host_of(address)
    if not host:
        return None
    whole = _whole(address)
    fitting = [
        Recognition(brand, rule)
        for brand in brands
        for rule in brand.hosts
        if fnmatchcase(host if rule.scope is Scope.HOST else whole, rule.glob.lower())
    ]
    return min(fitting, key=lambda found: (not found.rule.vendor_owned, not found.rule.verified), default=None)


def _whole(address: str) -> str:
    """Host, path and query in lower case, as patterns for whole addresses are written."""
    text = address.strip().lower()
    parts = urlsplit(text if "//" in text else f"//{text}")
    return f"{parts.hostname or ''}{parts.path}{'?' if parts.query else ''}{parts.query}"

"""Sites with a login, and a person's way into them. How far along they are is in ``path``."""

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from recordkeeper.domain.ids import Id
from recordkeeper.domain.value import Value

_HOST = re.compile(r"[^\s.]+(\.[^\s.]+)+")


class PortalStep(StrEnum):
    """The stations of the path through a portal, in order."""

    FOUND = "found"
    OFFICIAL = "official"
    ACCOUNT = "account"
    VERIFIED = "verified"
    SECURED = "secured"
    SECTION_FOUND = "section_found"
    TESTED = "tested"
    DOWNLOADED = "downloaded"
    REQUEST_LOOKED_FOR = "request_looked_for"
    REST_REQUESTED = "rest_requested"


class SourceKind(StrEnum):
    """Where part of a record sits at a provider."""

    PORTAL = "portal"
    IMAGING_ARCHIVE = "imaging_archive"
    BILLING = "billing"
    PAPER = "paper"
    COPY_SERVICE = "copy_service"


@dataclass(frozen=True, kw_only=True)
class Portal(Value):
    """A site with a login. Only the host is kept: a pasted address may carry personal numbers."""

    name: str
    brand: str = ""
    host: str = ""
    found_where: str = ""
    official: bool | None = None
    offers_request: bool | None = None
    offers_download: bool | None = None


@dataclass(frozen=True, kw_only=True)
class PortalProvider(Value):
    """That a portal serves a provider; several may share one."""

    portal_id: Id
    provider_id: Id


@dataclass(frozen=True, kw_only=True)
class PortalAccount(Value):
    """A person's way into a portal. ``owner`` is whose login it is: a parent's proxy login is the parent's."""

    portal_id: Id
    person_id: Id
    owner_id: Id
    user_name: str = ""
    two_factor: bool | None = None
    password_kept: bool = False


@dataclass(frozen=True, kw_only=True)
class Source(Value):
    """One place at a provider where part of the record sits; what coverage counts by."""

    provider_id: Id
    kind: SourceKind
    name: str
    portal_id: Id | None = None


def host_of(address: str) -> str:
    """The host of a pasted address in lower case, without port, user or path; empty when there is none."""
    text = address.strip()
    try:
        parts = urlsplit(text if "//" in text else f"//{text}")
        # Text with a colon that is no port, such as that of a script, is no address.
        host = "" if parts.port == 0 else (parts.hostname or "").lower()
    except ValueError:
        return ""
    return host if _HOST.fullmatch(host) else ""

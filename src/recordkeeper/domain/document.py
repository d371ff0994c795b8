"""Bytes as they were given, and the clinical units made of them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.ids import Id
from recordkeeper.domain.value import Value


class FileState(StrEnum):
    """Where a file is in the import order: promised by a row, or wholly in place."""

    PENDING = "pending"
    STORED = "stored"


@dataclass(frozen=True, kw_only=True)
class File(Value):
    """Bytes as they were given, never altered. ``size`` in bytes; ``origin`` is where they came from, in words."""

    sha256: str
    size: int
    original_name: str
    media_type: str = "application/octet-stream"
    origin: str = ""
    state: FileState = FileState.PENDING
    added_at: datetime
    parent_id: Id | None = None


@dataclass(frozen=True, kw_only=True)
class Document(Value):
    """One clinical unit made of one or more files. ``kind`` is the id of a kind of record."""

    title: str
    kind: str = ""
    format: str = "other"
    person_id: Id | None = None
    provider_id: Id | None = None
    source_id: Id | None = None
    service: PartialDate | None = None
    document_date: PartialDate | None = None
    received_on: date | None = None
    author: str = ""
    pages: int | None = None
    is_summary: bool | None = None
    version_of: Id | None = None
    derived_from: Id | None = None
    unparsed: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    trashed_at: datetime | None = None

    @property
    def when(self) -> PartialDate | None:
        """The date it is listed under: of the service, else its own."""
        return self.service or self.document_date


@dataclass(frozen=True, kw_only=True)
class DocumentFile(Value):
    """That a document is made of a file, in this position."""

    document_id: Id
    file_id: Id
    position: int = 0

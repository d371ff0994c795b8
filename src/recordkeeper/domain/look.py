"""What a file says about itself, before anything is stored."""

from dataclasses import dataclass

from recordkeeper.domain.dates import PartialDate


@dataclass(frozen=True, kw_only=True)
class Section:
    """One section of a clinical document, found by its LOINC code."""

    code: str | None
    title: str | None


@dataclass(frozen=True, kw_only=True)
class Look:
    """What was found in one file or archive entry; what the file lacks is None. ``error`` is a failure's kind, if any.

    ``record_types`` are ids of kinds of record, ``type_code`` the LOINC code they were found by; ``bytes`` is the size;
    ``inside`` the name within an archive; ``warnings`` are keys of the words in ``looking.warning``.
    """

    path: str
    inside: str | None = None
    format: str = "other"
    media_type: str = "application/octet-stream"
    title: str | None = None
    person_name: str | None = None
    birth_date: PartialDate | None = None
    provider: str | None = None
    author: str | None = None
    document_date: PartialDate | None = None
    service: PartialDate | None = None
    type_code: str | None = None
    record_types: tuple[str, ...] = ()
    is_summary: bool | None = None
    pages: int | None = None
    sections: tuple[Section, ...] = ()
    bytes: int = 0
    sha256: str = ""
    warnings: tuple[str, ...] = ()
    error: str | None = None

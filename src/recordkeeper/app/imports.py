"""Import: look first, ask, then file. Nothing is stored before ``file``; one bad file never stops the others."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from recordkeeper.app.documents import Documents
from recordkeeper.app.filing import Filing, Intake
from recordkeeper.app.jobs import Progress
from recordkeeper.app.looking import files_in
from recordkeeper.app.reader import Reader
from recordkeeper.app.session import Session
from recordkeeper.domain.document import Document, DocumentFile, File
from recordkeeper.domain.errors import (
    FileEmpty,
    FileMissing,
    FileProblem,
    FileTooLarge,
    FileUnreadable,
    RecordKeeperError,
)
from recordkeeper.domain.event import Event, EventKind
from recordkeeper.domain.identity import Mismatch, mismatch
from recordkeeper.domain.ids import Id
from recordkeeper.domain.look import Look
from recordkeeper.domain.person import Person
from recordkeeper.domain.topic import Topic
from recordkeeper.domain.value import Value
from recordkeeper.storage.intake import Taken

_BATCH = 25
_TOO_LARGE = frozenset({"file_too_large", "image_too_large"})


class PreviewState(StrEnum):
    """What a file is to the library, the gravest first."""

    UNREADABLE = "unreadable"
    MISMATCH = "mismatch"
    ALREADY = "already"
    DAMAGED = "damaged"
    NEW = "new"


@dataclass(frozen=True)
class Preview:
    """One file as it was found: what it says, what is wrong with it, and whether the library has it already.

    ``twin`` is a file before it, in the same import, that has the very same bytes.
    """

    path: Path
    look: Look | None
    failure: RecordKeeperError | None = None
    already: Document | None = None
    twin: Path | None = None

    @property
    def known_as(self) -> str:
        """What the same bytes are called that are there already, in the library or in this import; empty for none."""
        if self.already is not None:
            return self.already.title
        return self.twin.name if self.twin is not None else ""

    @property
    def can_be_kept(self) -> bool:
        """Whether its bytes can be filed, parsed or not: a file that is gone, locked or empty cannot."""
        return not isinstance(self.failure, FileMissing | FileUnreadable | FileEmpty)

    def mismatch(self, person: Person) -> Mismatch | None:
        """What speaks against filing it for this person."""
        return mismatch(self.look, person) if self.look is not None else None

    def state(self, person: Person | None) -> PreviewState:
        """What it is to the library when it is to be filed for this person."""
        if not self.can_be_kept:
            return PreviewState.UNREADABLE
        if person is not None and self.mismatch(person) is not None:
            return PreviewState.MISMATCH
        if self.known_as:
            return PreviewState.ALREADY
        damaged = self.failure is not None or (self.look is not None and self.look.error is not None)
        return PreviewState.DAMAGED if damaged else PreviewState.NEW


@dataclass(frozen=True)
class Destination:
    """Where files go: for whom, from whom, into which request."""

    person_id: Id | None
    provider_id: Id | None = None
    source_id: Id | None = None
    request_id: Id | None = None
    received_on: date | None = None
    origin: str = ""


@dataclass(frozen=True)
class Report:
    """What became of an import."""

    filed: tuple[Document, ...]
    failed: tuple[tuple[Path, RecordKeeperError], ...]


class Imports:
    """Looks at files and files them."""

    def __init__(self, session: Session, reader: Reader, filing: Filing, documents: Documents) -> None:
        self._session = session
        self._reader = reader
        self._filing = filing
        self._documents = documents

    def look(self, paths: Iterable[Path], progress: Progress) -> tuple[Preview, ...]:
        """What is in these files; folders are walked. A file that cannot be read has its failure in its row."""
        files = list(files_in(paths))
        previews, seen = [], dict[str, Path]()
        for number, path in enumerate(files):
            progress.step(number, len(files), path.name)
            try:
                look = self._reader.look(path, hash=True, cancelled=lambda: progress.cancelled)
            except FileProblem as failure:
                previews.append(Preview(path, None, failure))
            else:
                already, twin = self._documents.with_hash(look.sha256), seen.get(look.sha256)
                previews.append(Preview(path, look, already=already, twin=twin))
                seen.setdefault(look.sha256, path)
        progress.step(len(files), len(files))
        return tuple(previews)

    def renewed(self, previews: Iterable[Preview]) -> tuple[Preview, ...]:
        """The same files, with what the library has by now."""
        return tuple(
            replace(preview, already=self._documents.with_hash(preview.look.sha256)) if preview.look else preview
            for preview in previews
        )

    def file(self, previews: Sequence[Preview], to: Destination, progress: Progress) -> Report:
        """File what was looked at, in batches; stopping keeps what was filed, and the rest is not begun."""
        intake = self._filing.begin()
        filed: list[Document] = []
        failed: list[tuple[Path, RecordKeeperError]] = []
        try:
            for start in range(0, len(previews), _BATCH):
                self._file_batch(intake, previews[start : start + _BATCH], to, progress, len(previews), filed, failed)
        finally:
            if filed:
                self._record_delivery(filed, to)
                self._session.changes.tell(frozenset({Topic.DOCUMENTS, Topic.TIMELINE}))
        return Report(tuple(filed), tuple(failed))

    def _file_batch(
        self,
        intake: Intake,
        previews: Sequence[Preview],
        to: Destination,
        progress: Progress,
        total: int,
        filed: list[Document],
        failed: list[tuple[Path, RecordKeeperError]],
    ) -> None:
        batch: list[Taken] = []
        documents: list[Document] = []
        try:
            for preview in previews:
                progress.step(len(filed) + len(failed) + len(batch), total, preview.path.name)
                document = _document_of(preview, to)
                try:
                    batch.append(
                        intake.stage(
                            preview.path,
                            to.origin,
                            media_type=preview.look.media_type if preview.look else "application/octet-stream",
                            expected_sha256=preview.look.sha256 if preview.look else "",
                            copied=lambda size: progress.check(),
                            rows=lambda file, document=document: _rows(document, file),  # type: ignore[misc]
                        )
                    )
                    documents.append(document)
                except FileProblem as failure:
                    failed.append((preview.path, failure))
        except BaseException:
            intake.discard(batch)
            raise
        if batch:
            intake.take(batch)
        filed.extend(documents)

    def _record_delivery(self, filed: Sequence[Document], to: Destination) -> None:
        if to.request_id is None:
            return
        with self._session.act("import", Topic.REQUESTS) as work:
            work.add(
                Event(
                    kind=EventKind.DELIVERY,
                    happened_on=to.received_on or self._session.today(),
                    recorded_at=self._session.now(),
                    person_id=to.person_id,
                    provider_id=to.provider_id,
                    request_id=to.request_id,
                    # Whether it is all is for the person to say; until then the rest is owed and the clock runs.
                    details={"documents": str(len(filed)), "complete": "no"},
                )
            )


def named_in(previews: Iterable[Preview], people: Iterable[Person]) -> Person | None:
    """The one of these people whom the files name; None when they name nobody, several, or somebody else."""
    naming = [preview for preview in previews if preview.look is not None and preview.look.person_name]
    fitting = [person for person in people if all(preview.mismatch(person) is None for preview in naming)]
    return fitting[0] if naming and len(fitting) == 1 else None


def _document_of(preview: Preview, to: Destination) -> Document:
    look = preview.look
    if look is None:
        failure = preview.failure or FileMissing(preview.path)
        return Document(
            title=preview.path.stem,
            person_id=to.person_id,
            provider_id=to.provider_id,
            source_id=to.source_id,
            received_on=to.received_on,
            unparsed=failure.kind,
        )
    return Document(
        title=look.title or preview.path.stem,
        kind=look.record_types[0] if look.record_types else "",
        format=look.format,
        person_id=to.person_id,
        provider_id=to.provider_id,
        source_id=to.source_id,
        service=look.service,
        document_date=look.document_date,
        received_on=to.received_on,
        author=look.author or "",
        pages=look.pages,
        is_summary=look.is_summary,
        unparsed=look.error or (FileTooLarge.kind if _TOO_LARGE & set(look.warnings) else ""),
    )


def _rows(document: Document, file: File) -> tuple[Value, ...]:
    return (document, DocumentFile(document_id=document.id, file_id=file.id))

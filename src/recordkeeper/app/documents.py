"""The inventory: what is there, where its bytes are, and what can be done with it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from recordkeeper.app.filing import named
from recordkeeper.app.jobs import Progress
from recordkeeper.app.reader import Reader
from recordkeeper.app.session import Session
from recordkeeper.app.writing import copy_whole
from recordkeeper.domain.document import Document, DocumentFile, File, FileState
from recordkeeper.domain.errors import FileProblem, FileUnparsed
from recordkeeper.domain.ids import Id
from recordkeeper.domain.person import Person
from recordkeeper.domain.provider import Provider
from recordkeeper.domain.topic import Topic
from recordkeeper.storage.search import Hit


@dataclass(frozen=True)
class DocumentView:
    """A document with the names and the file it needs to be shown."""

    document: Document
    file: File
    person: str
    provider: str


@dataclass(frozen=True)
class CaughtUp:
    """How many documents the search index took up, and those that could not be read this time."""

    read: int
    failed: tuple[Document, ...]


class Documents:
    """Acts on documents."""

    def __init__(self, session: Session, reader: Reader, page_reader: Reader) -> None:
        self._session = session
        self._reader = reader
        self._page_reader = page_reader
        self._failed: set[tuple[Id, int]] = set()

    def all(
        self, *, person_id: Id | None = None, provider_id: Id | None = None, trashed: bool = False
    ) -> tuple[DocumentView, ...]:
        """Every document that is not in the trash (or that is), the newest first."""
        wanted = {
            name: value for name, value in (("person_id", person_id), ("provider_id", provider_id)) if value is not None
        }
        with self._session.read() as reading:
            people = {person.id: person.legal_name for person in reading.find(Person)}
            providers = {provider.id: provider.name for provider in reading.find(Provider)}
            files = {file.id: file for file in reading.find(File)}
            links = {link.document_id: files[link.file_id] for link in reading.find(DocumentFile, position=0)}
            documents = reading.find(Document, **wanted)
        return tuple(
            DocumentView(
                document,
                links[document.id],
                people.get(document.person_id or "", ""),
                providers.get(document.provider_id or "", ""),
            )
            for document in sorted(documents, key=_newest_first)
            if (document.trashed_at is not None) == trashed and links[document.id].state is FileState.STORED
        )

    def tally(self, provider_id: Id) -> dict[Id | None, int]:
        """How many documents of a provider are there, by person; None stands for nobody yet."""
        with self._session.read() as reading:
            owners: tuple[Id | None, ...] = (*(person.id for person in reading.find(Person)), None)
            counts = {
                owner: reading.count(Document, provider_id=provider_id, person_id=owner, trashed_at=None)
                for owner in owners
            }
        return {owner: count for owner, count in counts.items() if count}

    def with_hash(self, sha256: str) -> Document | None:
        """The document that has these very bytes, in the trash or not."""
        if not sha256 or not self._session.is_open:
            return None
        with self._session.read() as reading:
            for file in reading.find(File, sha256=sha256):
                for link in reading.find(DocumentFile, file_id=file.id):
                    return reading.get(Document, link.document_id)
        return None

    def save(self, *documents: Document) -> tuple[Document, ...]:
        """Change what is noted about documents; their bytes never change."""
        with self._session.act("edit_document", Topic.DOCUMENTS) as work:
            return tuple(work.save(document) for document in documents)

    def trash(self, documents: Sequence[Document]) -> tuple[Document, ...]:
        """Put documents into the trash; returns them as they are there."""
        with self._session.act("trash", Topic.DOCUMENTS) as work:
            return tuple(work.save(document.with_(trashed_at=self._session.now())) for document in documents)

    def restore(self, documents: Sequence[Document]) -> tuple[Document, ...]:
        """Take documents out of the trash; returns them as they are then."""
        with self._session.act("restore", Topic.DOCUMENTS) as work:
            return tuple(work.save(document.with_(trashed_at=None)) for document in documents)

    def path(self, view: DocumentView) -> Path:
        """Where the bytes lie; for reading in the app only."""
        return self._session.files.original(view.file.id)

    def render(self, view: DocumentView, page: int, width: int) -> bytes:
        """A page as PNG, ``width`` pixels wide."""
        with named(view.file):
            return self._page_reader.render(self.path(view), page, width)

    def text(self, view: DocumentView) -> str:
        """The text of a document, to be read now."""
        with named(view.file):
            return self._page_reader.text(self.path(view))

    def check(self, view: DocumentView) -> Path:
        """Where the bytes lie, after hashing them anew; raises ``FileAltered`` when they are not what was filed."""
        with named(view.file):
            return self._session.files.checked(view.file.id, view.file.sha256)

    def save_copy(self, view: DocumentView, target: Path) -> None:
        """Write a copy where the user wants it; raises ``CannotWrite`` or ``DiskFull``."""
        copy_whole(self.check(view), target)

    def behind(self, views: Iterable[DocumentView]) -> tuple[DocumentView, ...]:
        """Those that the search index does not have as they are now, and that were not tried in vain before."""
        known = self._session.index.indexed()
        return tuple(
            view
            for view in views
            if known.get(view.document.id) != view.document.revision
            and (view.document.id, view.document.revision) not in self._failed
        )

    def catch_up(self, progress: Progress) -> CaughtUp:
        """Read the text of what is not in the search index yet; what failed is tried again when the app is next used.

        A file that is damaged or locked has no text, and that is no failure.
        """
        index, failed = self._session.index, list[Document]()
        behind = self.behind(self.all())
        for number, view in enumerate(behind):
            progress.step(number, len(behind), view.document.title)
            document = view.document
            body = index.body(document.id)
            try:
                body = self._body(view, progress) if body is None else body
            except FileProblem:
                failed.append(document)
                self._failed.add((document.id, document.revision))
                continue
            title = " ".join((document.title, view.provider, view.person, document.author, *document.tags))
            index.put(document.id, document.revision, title, body)
        progress.step(len(behind), len(behind))
        return CaughtUp(len(behind) - len(failed), tuple(failed))

    def _body(self, view: DocumentView, progress: Progress) -> str:
        if view.document.unparsed:
            return ""
        try:
            return self._reader.text(self.path(view), cancelled=lambda: progress.cancelled)
        except FileUnparsed:
            return ""

    def search(self, words: str) -> tuple[tuple[DocumentView, Hit], ...]:
        """Documents that hold these words, the best first."""
        views = {view.document.id: view for view in self.all()}
        return tuple(
            (views[hit.document_id], hit) for hit in self._session.index.find(words) if hit.document_id in views
        )


def _newest_first(document: Document) -> tuple[int, str]:
    when = document.when
    return (-when.last.toordinal() if when else 0, document.title.casefold())

"""Everything about one request in one file, for a lawyer or a regulator: as a ZIP, or as one PDF with its exhibits."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from recordkeeper.app.event_words import facts_of_event, proofs_of, title_of
from recordkeeper.app.jobs import Progress
from recordkeeper.app.law import Law
from recordkeeper.app.lettering import Lettering
from recordkeeper.app.reader import Reader
from recordkeeper.app.records import RecordKinds
from recordkeeper.app.request_view import RequestView, read_view
from recordkeeper.app.session import Session
from recordkeeper.app.writing import whole_file, write_whole
from recordkeeper.content.bundle_composition import compose_bundle
from recordkeeper.content.words import Words
from recordkeeper.domain.bundle import (
    AskedRow,
    Bundle,
    ClockRow,
    CorrectionRow,
    Exhibit,
    IssueRow,
    LeftOut,
    TimelineRow,
)
from recordkeeper.domain.clock import ClockName
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.document import Document, DocumentFile, File, FileState
from recordkeeper.domain.errors import FileAltered, FileProblem, FileTooLarge, NotFound
from recordkeeper.domain.event import Event, EventKind, Proof
from recordkeeper.domain.ids import Id
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.paper import Paper
from recordkeeper.domain.request import ItemDocument, Outcome, Request, RequestItem
from recordkeeper.formats.assembling import Assembled, Source
from recordkeeper.storage.files import hash_of
from recordkeeper.storage.unit_of_work import Reading

_NOT_THERE = frozenset({Outcome.OPEN, Outcome.PARTLY, Outcome.REFUSED, Outcome.NOT_HELD})
_PAGED = frozenset({"pdf", "image"})
_NEVER = PartialDate.day(date.max)
_NAME = Path("bundle.pdf")
# Of all exhibits in one PDF. What is over it is in the ZIP; no mail program and few viewers take more.
_MOST_BYTES = 150_000_000


@dataclass(frozen=True)
class Gathered:
    """A bundle, and where the bytes of its exhibits lie, by number; ``paged`` are those found to be made of pages."""

    bundle: Bundle
    sources: Mapping[int, Path]
    paged: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Failed:
    """An exhibit that is not in the file that was saved, and why."""

    exhibit: Exhibit
    failure: FileProblem


@dataclass(frozen=True)
class SavedBundle:
    """What was saved; ``pages`` are those of the PDF, of a ZIP those of its index."""

    path: Path
    bundle: Bundle
    pages: int
    failed: tuple[Failed, ...]


@dataclass(frozen=True)
class _Paper:
    """One file before it is numbered, and the event it belongs to."""

    on: PartialDate | None
    title: str
    origin: str
    file_name: str
    sha256: str
    path: Path
    pages: int | None = None
    event_ids: tuple[Id, ...] = ()


class Bundles:
    """Gathers what belongs to a request, and saves it."""

    def __init__(
        self,
        session: Session,
        law: Law,
        lettering: Lettering,
        records: RecordKinds,
        reader: Reader,
        words: Words,
        fonts: Path,
    ) -> None:
        self._session = session
        self._law = law
        self._lettering = lettering
        self._records = records
        self._reader = reader
        self._words = words
        self._fonts = fonts

    def request_named(self, name: str) -> Id:
        """The id of the request that has this id or reference; raises ``NotFound``."""
        wanted = name.strip()
        with self._session.read() as reading:
            found = (*reading.find(Request, id=wanted), *reading.find(Request, reference=wanted.upper()))
        if not found:
            raise NotFound("request", name)
        return found[0].id

    def of_request(self, request_id: Id) -> Gathered:
        """All there is about a request: its letters with their signed copies, the proofs of what happened, and the
        documents that answer it or came from that provider for that person since it was asked."""
        with self._session.read() as reading:
            request = reading.get(Request, request_id)
            view = read_view(reading, request, self._law, self._session.today())
            letters = (*self._letters(reading, view), *self._proofs(reading, view))
            papers = (*sorted(letters, key=lambda paper: paper.on or _NEVER), *self._documents(reading, view))
        exhibits = tuple(
            Exhibit(
                number=number,
                on=paper.on,
                title=paper.title,
                origin=paper.origin,
                file_name=paper.file_name,
                sha256=paper.sha256,
                size=paper.path.stat().st_size if paper.path.is_file() else 0,
                pages=paper.pages,
            )
            for number, paper in enumerate(papers, 1)
        )
        return Gathered(
            self._bundle(view, papers, exhibits),
            {number: paper.path for number, paper in enumerate(papers, 1)},
        )

    def save_zip(self, request_id: Id, path: Path, progress: Progress, paper: Paper = Paper.LETTER) -> SavedBundle:
        """Write the ZIP, whole or not at all. An exhibit whose file is gone or changed is named; the rest goes on."""
        from recordkeeper.exports.bundle import write_bundle
        from recordkeeper.pdf.bundle import bundle_sheets

        gathered, failed = self._checked(self.of_request(request_id), progress)
        bundle = gathered.bundle
        index, pages = bundle_sheets(compose_bundle(bundle, self._words), paper, self._fonts)
        titles = {each.number: each.title for each in bundle.exhibits}
        order = {number: position for position, number in enumerate(titles)}

        def copied(number: int) -> None:
            progress.step(order[number], len(order), titles[number])

        with whole_file(path) as target:
            write_bundle(target, bundle, index, gathered.sources, copied)
        progress.step(len(order), len(order))
        return SavedBundle(path, bundle, pages, failed)

    def save_pdf(self, request_id: Id, path: Path, progress: Progress, paper: Paper = Paper.LETTER) -> SavedBundle:
        """Write one PDF, whole or not at all, with every exhibit that has pages. One that cannot be read is named, and
        the rest goes on; one of another kind is listed as being in the ZIP only."""
        gathered, failed = self._checked(self.of_request(request_id), progress)
        parts, refused = self._drawn(gathered, paper, progress)
        exhibits = tuple(
            replace(each, pages=parts[each.number].pages[0]) if each.number in parts else each
            for each in gathered.bundle.exhibits
        )
        bundle = replace(gathered.bundle, exhibits=exhibits)
        front = self._front(bundle, parts, paper)
        sources = [Source(front, _NAME), *(Source(part.content, _NAME) for part in parts.values())]
        whole = self._reader.assemble(sources, paper, cancelled=lambda: progress.cancelled)
        progress.check()
        write_whole(path, whole.content)
        progress.step(len(exhibits), len(exhibits))
        return SavedBundle(path, bundle, sum(whole.pages), (*failed, *refused))

    def _drawn(
        self, gathered: Gathered, paper: Paper, progress: Progress
    ) -> tuple[dict[int, Assembled], tuple[Failed, ...]]:
        """The exhibits that have pages, stamped; one at a time, so that a bad one stops no other."""
        parts, refused, left = dict[int, Assembled](), list[Failed](), _MOST_BYTES
        for position, exhibit in enumerate(gathered.bundle.exhibits):
            progress.step(position, len(gathered.bundle.exhibits), exhibit.title)
            if exhibit.number not in gathered.paged:
                continue
            facts = {"number": str(exhibit.number), "page": "{page}", "pages": "{pages}"}
            stamp = self._words.text("bundle.exhibit_stamp", facts)
            source = Source(gathered.sources[exhibit.number], Path(exhibit.file_name), stamp)
            try:
                if exhibit.size > left:
                    raise FileTooLarge(exhibit.file_name)
                part = self._reader.assemble([source], paper, cancelled=lambda: progress.cancelled)
            except FileProblem as failure:
                refused.append(Failed(exhibit, failure))
            else:
                parts[exhibit.number] = part
                left -= len(part.content)
        return parts, tuple(refused)

    def _front(self, bundle: Bundle, parts: Mapping[int, Assembled], paper: Paper) -> bytes:
        """The sheets before the exhibits; on which page each of those begins is known once the sheets are counted."""
        from recordkeeper.pdf.bundle import bundle_sheets

        counted = 0
        while True:
            first_pages, following = dict[int, int](), counted + 1
            for number, part in parts.items():
                first_pages[number] = following
                following += part.pages[0]
            content, pages = bundle_sheets(compose_bundle(bundle, self._words, first_pages), paper, self._fonts)
            if pages <= counted:
                return content
            counted = pages

    def _checked(self, gathered: Gathered, progress: Progress) -> tuple[Gathered, tuple[Failed, ...]]:
        """Every file hashed anew and looked at; what is gone or changed is left out, with its number and the reason."""
        found, failed, paged = list[Exhibit](), list[Failed](), set[int]()
        for position, exhibit in enumerate(gathered.bundle.exhibits):
            progress.step(position, len(gathered.bundle.exhibits), exhibit.title)
            path = gathered.sources[exhibit.number]
            try:
                with _called(exhibit):
                    if hash_of(path) != exhibit.sha256:
                        raise FileAltered(path)
            except FileProblem as failure:
                failed.append(Failed(exhibit, failure))
                continue
            try:
                look = self._reader.look(path, cancelled=lambda: progress.cancelled)
            except FileProblem:
                found.append(exhibit)  # it is as it was filed, and that is all a bundle needs
                continue
            found.append(replace(exhibit, pages=look.pages or exhibit.pages))
            paged |= {exhibit.number} if look.format in _PAGED else set()
        left_out = tuple(
            LeftOut(
                number=each.exhibit.number,
                title=each.exhibit.title,
                file_name=each.exhibit.file_name,
                reason=self._words.failure(each.failure),
            )
            for each in failed
        )
        bundle = replace(gathered.bundle, exhibits=tuple(found), left_out=left_out)
        return Gathered(bundle, gathered.sources, frozenset(paged)), tuple(failed)

    def _letters(self, reading: Reading, view: RequestView) -> Iterator[_Paper]:
        """Frozen letters, and the scans of those that were signed."""
        signed: dict[Id, list[Letter]] = {}
        for letter in view.letters:
            yield _Paper(
                on=PartialDate.day(letter.dated),
                title=self._lettering.kind(letter.kind).title,
                origin=self._words.text("bundle.origin.letter"),
                file_name=f"{letter.kind}.pdf",
                sha256=letter.sha256,
                path=self._session.files.letter(letter.id),
                pages=letter.pages,
                event_ids=tuple(event.id for event in view.events if event.letter_id == letter.id),
            )
            if letter.signed_file_id is not None:
                signed.setdefault(letter.signed_file_id, []).append(letter)
        for file_id, letters in signed.items():
            yield self._paper(
                reading.get(File, file_id),
                on=PartialDate.day(letters[-1].dated),
                title=self._lettering.kind(letters[-1].kind).title,
                origin=self._words.text("bundle.origin.signed"),
                event_ids=tuple(
                    event.id
                    for event in view.events
                    if event.kind is EventKind.LETTER_SENT and event.letter_id in {letter.id for letter in letters}
                ),
            )

    def _proofs(self, reading: Reading, view: RequestView) -> Iterator[_Paper]:
        """Files that prove what happened; one that proves two things, such as an envelope, is there once."""
        proved: dict[Id, list[Event]] = {}
        for event in view.events:
            for proof in reading.find(Proof, event_id=event.id):
                proved.setdefault(proof.file_id, []).append(event)
        for file_id, events in proved.items():
            file = reading.get(File, file_id)
            what = title_of(events[0], self._words)
            yield self._paper(
                file,
                on=PartialDate.day(events[0].happened_on),
                title=Path(file.original_name).stem,
                origin=self._words.text("bundle.origin.proof", {"what": what}),
                event_ids=tuple(event.id for event in events),
            )

    def _documents(self, reading: Reading, view: RequestView) -> Iterator[_Paper]:
        """Documents that answer an item, and those that came from the provider for the person since it was asked."""
        items = tuple(item.id for item in view.items)
        answering = {link.document_id for link in reading.find(ItemDocument, item_id=items)}
        deliveries = [event for event in view.events if event.kind is EventKind.DELIVERY]
        others = reading.find(Document, id=tuple(answering - {each.id for each in view.came}), trashed_at=None)
        for document in sorted((*view.came, *others), key=_by_day):
            links = sorted(reading.find(DocumentFile, document_id=document.id), key=lambda link: link.position)
            files = [reading.get(File, link.file_id) for link in links]
            origin = "answers" if document.id in answering else "delivered"
            came = self._words.date(document.received_on)
            origin = origin if came else "answers_undated"
            for file in files:
                if file.state is FileState.STORED:
                    yield self._paper(
                        file,
                        on=document.when,
                        title=document.title,
                        origin=self._words.text(f"bundle.origin.{origin}", {"date": came}),
                        event_ids=tuple(event.id for event in deliveries if event.happened_on == document.received_on),
                    )

    def _paper(
        self, file: File, *, on: PartialDate | None, title: str, origin: str, event_ids: tuple[Id, ...]
    ) -> _Paper:
        return _Paper(
            on=on,
            title=title,
            origin=origin,
            file_name=file.original_name,
            sha256=file.sha256,
            path=self._session.files.original(file.id),
            event_ids=event_ids,
        )

    def _bundle(self, view: RequestView, papers: Sequence[_Paper], exhibits: tuple[Exhibit, ...]) -> Bundle:
        words = self._words
        asked = tuple(self._asked(item) for item in view.items)
        missing = tuple(self._asked(item) for item in view.items if item.outcome in _NOT_THERE)
        return Bundle(
            title=words.text("bundle.title", {"reference": view.request.reference}),
            reference=view.request.reference,
            person=view.person.legal_name,
            birth_date=view.person.birth_date,
            provider=view.provider.name,
            right=words.label(view.request.right),
            stage=words.text(f"bundle.stage.{view.stage}"),
            due=self._due(view),
            made_on=self._session.today(),
            timeline=tuple(self._row(event, papers) for event in view.events),
            clocks=tuple(self._clocks(view)),
            asked=asked,
            corrections=tuple(
                CorrectionRow(field=each.field, as_shown=each.as_shown, should_be=each.should_be)
                for each in view.corrections
            ),
            missing=missing,
            issues=tuple(
                IssueRow(kind=words.label(each.kind), state=words.label(each.state), on=each.since)
                for each in view.issues
            ),
            exhibits=exhibits,
        )

    def _asked(self, item: RequestItem) -> AskedRow:
        return AskedRow(
            kind=self._records.label(item.kind),
            span=self._words.short_date(item.span),
            detail=item.detail,
            outcome=self._words.label(item.outcome),
        )

    def _due(self, view: RequestView) -> str:
        due, words = view.due, self._words
        if due.due_on is None:
            return ""
        day = words.date(due.due_on)
        if due.estimated:
            day = words.text("due.estimated", {"date": day})
        return words.text("bundle.about.overdue", {"date": day}) if view.is_overdue else day

    def _row(self, event: Event, papers: Sequence[_Paper]) -> TimelineRow:
        numbers = [number for number, paper in enumerate(papers, 1) if event.id in paper.event_ids]
        exhibits = [self._words.text("bundle.exhibit", {"number": str(number)}) for number in numbers]
        if len(numbers) > 1:
            exhibits = [self._words.text("bundle.exhibits_named", {"numbers": _ranges(numbers)})]
        recorded = event.recorded_at.astimezone(self._session.now().tzinfo)
        facts = facts_of_event(event, self._words)
        return TimelineRow(
            on=event.happened_on,
            at=event.happened_at,
            what=title_of(event, self._words),
            channel=self._words.label(event.channel) if event.channel is not None else "",
            proof="\n".join((*proofs_of(event, self._words), *exhibits)),
            note="\n".join(each for each in (event.summary.strip(), *facts) if each),
            recorded_on=recorded.date(),
        )

    def _clocks(self, view: RequestView) -> Iterator[ClockRow]:
        """By their dates; what a law would give if it applied comes after those that run."""
        words = self._words
        clocks = sorted(view.due.clocks, key=lambda clock: (clock.on is None, clock.on))
        if not clocks:
            yield ClockRow(
                name=words.label(ClockName.LAW),
                on=view.due.due_on,
                counts_from="",
                citation=view.due.rule.citation if view.due.rule else "",
                sentence=words.sentence(view.due.explanation),
            )
        for clock in clocks:
            yield ClockRow(
                name=words.label(clock.name),
                on=clock.on,
                counts_from=words.label(clock.from_event) if clock.from_event is not None else "",
                citation=self._law.rule(clock.rule_id).citation if clock.rule_id else "",
                sentence=words.sentence(clock.explanation),
            )
        for each in view.due.conditional:
            yield ClockRow(
                name=words.text("bundle.clocks.conditional"),
                on=each.on,
                counts_from="",
                citation=each.rule.citation,
                sentence=words.sentence(each.explanation),
            )


@contextmanager
def _called(exhibit: Exhibit) -> Iterator[None]:
    """A failure names the exhibit's file as it was given, not as the library keeps it."""
    try:
        yield
    except FileProblem as problem:
        raise type(problem)(**(problem.facts | {"path": exhibit.file_name})) from problem


def _by_day(document: Document) -> tuple[int, str]:
    return (document.when.first.toordinal() if document.when else date.max.toordinal(), document.title.casefold())


def _ranges(numbers: Sequence[int]) -> str:
    """Numbers that rise, those in a row as a span: 1, 4–9."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and spans[-1][-1] == number - 1:
            spans[-1][1:] = [number]
        else:
            spans.append([number])
    return ", ".join("–".join(str(end) for end in span) for span in spans)

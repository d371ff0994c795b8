"""Acts of the sample library: what came, imported as a careful person does it."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from recordkeeper.app.application import App
from recordkeeper.app.demo_files import SampleFiles
from recordkeeper.app.demo_holders import Act, SampleHolders
from recordkeeper.app.demo_requests import SampleRequests
from recordkeeper.app.imports import Destination
from recordkeeper.app.jobs import Progress
from recordkeeper.content.samples import SampleFile, Samples
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.document import Document
from recordkeeper.domain.person import Person


class SampleImports:
    """The deliveries, each imported at once."""

    def __init__(
        self, app: App, samples: Samples, files: SampleFiles, holders: SampleHolders, requests: SampleRequests
    ) -> None:
        self._app = app
        self._samples = samples
        self._files = files
        self._holders = holders
        self._requests = requests

    def acts(self) -> Iterator[Act]:
        """One for each delivery: the same day, person, provider, request and origin."""
        for _, group in groupby(sorted(self._samples.documents, key=_delivery), key=_delivery):
            came = tuple(group)
            yield Act(came[0].received, came[0].origin, partial(self._take_in, came))

    def _take_in(self, came: tuple[SampleFile, ...]) -> None:
        """File what fits the person; what names somebody else is nobody's until the person has said whose it is."""
        quiet, first = Progress(), came[0]
        samples = {each.file: each for each in came}
        person = self._holders.people[first.chosen or first.person]
        previews = self._app.imports.look([self._files.write(each, self._app.reader) for each in came], quiet)
        fitting = [each for each in previews if each.mismatch(person) is None]
        doubtful = [each for each in previews if each.mismatch(person) is not None]
        report = self._app.imports.file(fitting, self._destination(first, person), quiet)
        self._app.imports.file(doubtful, self._destination(first, None), quiet)
        for preview, document in zip(fitting, report.filed, strict=True):
            if not document.unparsed:
                self._describe(document, samples[preview.path.name])

    def _destination(self, sample: SampleFile, person: Person | None) -> Destination:
        return Destination(
            person_id=person.id if person else None,
            provider_id=self._holders.providers[sample.provider].id,
            request_id=self._requests.requests[sample.request].id if sample.request else None,
            received_on=self._files.day(sample.received),
            origin=sample.origin,
        )

    def _describe(self, document: Document, sample: SampleFile) -> None:
        """Write down what the file does not say about itself."""
        with self._app.session.read() as reading:
            stored = reading.get(Document, document.id)
        period = PartialDate(self._files.day(sample.day), self._files.day(sample.day + sample.stay))
        described = stored.with_(
            title=sample.title,
            kind=stored.kind or sample.kind,
            service=stored.service or period,
            author=stored.author or sample.author,
            tags=sample.tags,
        )
        self._app.documents.save(described)


def _delivery(sample: SampleFile) -> tuple[int, str, str, str, str]:
    return (sample.received, sample.chosen or sample.person, sample.provider, sample.request, sample.origin)

"""The sample library: built through the app's own acts, in the order of their days, with the clock set to each."""

import shutil
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from pathlib import Path
from tempfile import TemporaryDirectory

from recordkeeper.app.application import App
from recordkeeper.app.demo_files import SampleFiles
from recordkeeper.app.demo_holders import Act, SampleHolders
from recordkeeper.app.demo_imports import SampleImports
from recordkeeper.app.demo_requests import SampleRequests
from recordkeeper.app.jobs import Progress
from recordkeeper.app.writing import write_whole
from recordkeeper.content.samples import Samples, load_samples
from recordkeeper.domain.errors import CannotWrite, LibraryAlreadyThere
from recordkeeper.domain.ids import new_id
from recordkeeper.domain.person import Person
from recordkeeper.storage.library import is_library

# Everything is noted in the evening, after it happened.
_EVENING = time(18)


@dataclass(frozen=True)
class DemoReport:
    """What was built, and where."""

    library: Path
    day: date
    people: int
    providers: int
    portals: int
    documents: int
    requests: int


class _Clock:
    """Tells the moment it was set to; each act of a day a minute after the one before."""

    def __init__(self, today: date, zone: tzinfo | None) -> None:
        self._today = today
        self._zone = zone
        self._moment = datetime.combine(today, _EVENING, zone)

    def set(self, day: int) -> None:
        evening = datetime.combine(self._today + timedelta(days=day), _EVENING, self._zone)
        same_day = evening.date() == self._moment.date()
        self._moment = self._moment + timedelta(minutes=1) if same_day else evening

    def __call__(self) -> datetime:
        return self._moment


def build_demo(app: App, folder: Path, progress: Progress, day: date | None = None) -> DemoReport:
    """Build the sample library in ``folder`` as it would stand on ``day`` (today); nothing stays of a stopped one.

    The library that ``app`` has open stays open; the new one is closed at the end. Raises ``LibraryAlreadyThere`` or
    another ``LibraryError``, and ``Cancelled``.
    """
    if is_library(folder):
        raise LibraryAlreadyThere(folder)
    today, samples = day or app.today(), load_samples(app.resources)
    clock = _Clock(today, app.now().tzinfo)
    builder = App(replace(app.folders, library=folder), app.resources, clock, lambda call: call(), _raise)
    try:
        builder.session.open(folder)
        try:
            _fill(builder, samples, clock, today, progress)
        except BaseException:
            builder.close()
            shutil.rmtree(folder)
            raise
    finally:
        builder.close()
    return DemoReport(
        folder,
        today,
        people=len(samples.people),
        providers=len(samples.providers),
        portals=len(samples.portals),
        documents=len(samples.documents),
        requests=len(samples.requests),
    )


def _fill(builder: App, samples: Samples, clock: _Clock, today: date, progress: Progress) -> None:
    # Ids made in the same millisecond have no order, and the first person is the user.
    ids = sorted(new_id() for _ in samples.people)
    people = {
        each.key: Person(
            id=person_id,
            legal_name=each.legal_name,
            former_names=each.former_names,
            birth_date=each.birth_date,
            address=each.address.strip(),
            phones=each.phones,
            emails=each.emails,
            notes=each.notes,
        )
        for person_id, each in zip(ids, samples.people, strict=True)
    }
    with TemporaryDirectory(prefix="recordkeeper-") as folder:
        files = SampleFiles(Path(folder), samples, today, people, builder.words.date)
        acts = _acts(builder, samples, files, people)
        for number, act in enumerate(acts):
            progress.step(number, len(acts), act.name)
            clock.set(act.day)
            act.run()
        builder.documents.catch_up(Progress())
        progress.step(len(acts), len(acts))


def _acts(builder: App, samples: Samples, files: SampleFiles, people: dict[str, Person]) -> list[Act]:
    """Every act in the order of its day."""
    holders = SampleHolders(builder, samples, files, people)
    requests = SampleRequests(builder, samples, files, holders)
    imports = SampleImports(builder, samples, files, holders, requests)
    acts = [*holders.acts(), *requests.acts(), *imports.acts()]
    return sorted(acts, key=lambda act: act.day)


def write_letters(app: App, folder: Path) -> tuple[Path, ...]:
    """Write every letter of the open library as a PDF into ``folder``, the oldest first; raises ``CannotWrite``."""
    written = []
    letters = sorted(
        ((view, letter) for view in app.requests.all() for letter in view.letters), key=lambda pair: pair[1].dated
    )
    for view, letter in letters:
        name = "-".join(view.provider.name.casefold().split())
        path = folder / f"{letter.dated}-{letter.kind}-{name}.pdf"
        try:
            folder.mkdir(exist_ok=True)
        except OSError as problem:
            raise CannotWrite(folder, reason=problem.strerror or "") from problem
        write_whole(path, app.letters.content(letter))
        written.append(path)
    return tuple(written)


def write_bundle(app: App, path: Path, progress: Progress) -> Path:
    """Write the request of the open library that has the most exhibits as a ZIP; raises ``CannotWrite``."""
    gathered = {view.request.id: app.bundles.of_request(view.request.id).bundle for view in app.requests.all()}
    fullest = max(gathered, key=lambda request_id: len(gathered[request_id].exhibits))
    return app.bundles.save_zip(fullest, path, progress).path


def _raise(bug: BaseException) -> None:
    raise bug

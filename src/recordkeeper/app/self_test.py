"""Starts each part of the app once, in a folder that goes away, and says what works.

A frozen build cannot see what is found by name only at run time; here all of it is asked for.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from recordkeeper.app.application import App
from recordkeeper.app.imports import Destination
from recordkeeper.app.jobs import Progress
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.domain.letter_text import BuiltLetter
from recordkeeper.domain.person import Person
from recordkeeper.paths import Folders

# What exports write is read back by formats; the text is invented.
_NOTE = "Nordlicht"
_SCRIPTS = ("Łukasz Ćwik", "Nguyễn Thị Ánh", "Σοφία", "Иван", "Հայկ", "ქეთევან", "דוד", "محمد", "अनिता", "สมชาย")


@dataclass(frozen=True)
class Check:
    """One part that was tried; ``reason`` says why it does not work."""

    name: str
    ok: bool
    reason: str = ""


class _Trial:
    """Ends well whatever happens inside: here a bug too is a finding. Stopping is not."""

    def __init__(self) -> None:
        self.problem: Exception | None = None

    def __enter__(self) -> "_Trial":
        return self

    def __exit__(self, kind: object, problem: BaseException | None, trace: TracebackType | None) -> bool:
        self.problem = problem if isinstance(problem, Exception) else None
        return self.problem is not None


class Broken(Exception):
    """A part of the app gave something else than it should."""


def self_test(app: App, further: Mapping[str, Callable[[], object]]) -> Iterator[Check]:
    """Try every part, in folders that go away; ``further`` are parts that the caller knows."""
    with TemporaryDirectory(prefix="recordkeeper-") as name:
        root = Path(name)
        folders = Folders(*(root / each for each in ("library", "settings", "state", "cache")))
        tried = App(folders, app.resources, app.now, lambda call: call(), _raise)
        papers = root / "papers"
        papers.mkdir()
        try:
            for part, attempt in (_checks(tried, papers) | dict(further)).items():
                with _Trial() as trial:
                    attempt()
                yield Check(part, trial.problem is None, _reason(app, trial.problem))
        finally:
            tried.close()


def _raise(bug: BaseException) -> None:
    raise bug


def _reason(app: App, problem: Exception | None) -> str:
    if problem is None:
        return ""
    if isinstance(problem, RecordKeeperError):
        return app.words.failure(problem)
    return str(problem) if isinstance(problem, Broken) else f"{type(problem).__name__}: {problem}"


def _checks(app: App, folder: Path) -> dict[str, Callable[[], object]]:
    letters = {f"letter {path.parent.name}": partial(_letter, app, path.parent.name) for path in _letter_folders(app)}
    return {
        "resources": lambda: _there(
            app.resources,
            "places",
            "letters",
            "words",
            "fonts",
            "icons",
            "guide",
            "samples",
            "portals",
            "troubleshooting",
        ),
        "words": lambda: app.words.text("terminal.self_test_passed", {"name": ""}),
        "places": app.law.places,
        "holidays": _holidays,
        "kinds of record": lambda: app.records.loinc,
        "letters": app.lettering.kinds,
        **letters,
        "fonts": partial(_fonts, app),
        "guide": app.guide.pages,
        "troubleshooter": lambda: app.troubleshooter.graph,
        "addresses of portals": partial(_addresses, app),
        "calendar file": partial(_calendar, app),
        "sample": partial(_samples, app),
        "formats": lambda: _import_all("recordkeeper.formats"),
        "password store": lambda: importlib.import_module("keyring"),
        "library": partial(_library, app),
        "undo": partial(_undo, app),
        "reading a PDF": partial(_read_pdf, app, folder),
        "reading a clinical document": partial(_read_clinical, app, folder),
        "import": partial(_import, app, folder),
        "search": partial(_search, app),
    }


def _expect(holds: bool, reason: str) -> None:
    if not holds:
        raise Broken(reason)


def _there(root: Path, *names: str) -> None:
    for name in names:
        _expect(any((root / name).iterdir()), f"{root / name} is empty")


def _letter_folders(app: App) -> list[Path]:
    return sorted((app.resources / "letters").glob("*/letter.toml"))


def _letter(app: App, kind: str) -> BuiltLetter:
    facts = app.lettering.facts_from_toml(app.lettering.example(kind), kind, app.today())
    built = app.lettering.build(facts)
    _expect(built.content.startswith(b"%PDF") and built.pages > 0, f"{kind} is no PDF")
    return built


def _fonts(app: App) -> None:
    from recordkeeper.pdf.fonts import fonts_of

    fonts_of(app.resources / "fonts").check(_SCRIPTS)


def _addresses(app: App) -> None:
    check = app.portals.check("https://mychart.example.co.uk", "https://www.example.co.uk")
    _expect(check is not None and check.recognition is not None and not check.warns, "no brand was recognised")


def _calendar(app: App) -> None:
    from recordkeeper.exports.calendar import CalendarDay, calendar_file

    _expect(b"BEGIN:VEVENT" in calendar_file([CalendarDay("day", app.today(), _NOTE)], app.now()), "it is empty")


def _samples(app: App) -> None:
    from recordkeeper.content.samples import load_samples

    load_samples(app.resources)


def _holidays() -> None:
    from recordkeeper.content.holidays import is_holiday_at

    for place, holiday in (("US-CA", date(2026, 3, 31)), ("US-TX", date(2026, 3, 2))):
        _expect(is_holiday_at(place)(holiday), f"{holiday} is a holiday in {place}")
        _expect(not is_holiday_at(place)(date(2026, 3, 4)), f"2026-03-04 is no holiday in {place}")


def _import_all(package: str) -> None:
    for found in pkgutil.iter_modules(importlib.import_module(package).__path__):
        importlib.import_module(f"{package}.{found.name}")


def _library(app: App) -> None:
    app.session.open(app.folders.library)
    person = app.people.add(Person(legal_name="Łucja Sample", birth_date=date(1984, 5, 2)))
    _expect(app.people.get(person.id) == person, "a person comes back changed")


def _undo(app: App) -> None:
    app.session.history.undo()
    _expect(not app.people.all(), "a person is still there")
    app.session.history.redo()
    _expect(len(app.people.all()) == 1, "a person is not there again")


def _read_pdf(app: App, folder: Path) -> None:
    path = folder / "letter.pdf"
    built = _letter(app, app.lettering.kinds()[0].id)
    path.write_bytes(built.content)
    look = app.reader.look(path)
    _expect(look.format == "pdf" and not look.error and bool(look.pages), f"it is read as {look.format}")
    _expect(built.text.reference in app.reader.text(path), "its words are not found")
    _expect(app.reader.render(path, 0, 200).startswith(b"\x89PNG"), "its page is not drawn")


def _read_clinical(app: App, folder: Path) -> None:
    from recordkeeper.domain.sample import Prose, SamplePaper, SampleSection
    from recordkeeper.exports.ccda_sample import ccda_bytes

    path = folder / "summary.xml"
    section = SampleSection("Results", "30954-2", (Prose(_NOTE),))
    day = date(2026, 3, 2)
    paper = SamplePaper(
        title="Summary",
        code="34133-9",
        letterhead=("Clinic",),
        person="Łucja Sample",
        author="Doctor Sample",
        day=day,
        until=day,
        sections=(section,),
    )
    path.write_bytes(ccda_bytes(paper))
    look = app.reader.look(path)
    _expect(look.format == "ccda" and look.title == "Summary" and not look.error, f"it is read as {look.format}")


def _import(app: App, folder: Path) -> None:
    previews = app.imports.look([folder], Progress())
    report = app.imports.file(previews, Destination(person_id=None), Progress())
    _expect(len(report.filed) == len(previews) == 2 and not report.failed, f"{len(report.filed)} of 2 are filed")


def _search(app: App) -> None:
    app.documents.catch_up(Progress())
    _expect(len(app.documents.search(_NOTE)) == 1, "a word is not found")

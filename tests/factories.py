"""Invented values with sensible defaults; a test names only what it is about."""

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path

from samples import written

from recordkeeper.app.application import App
from recordkeeper.app.imports import Destination, Preview, Report
from recordkeeper.app.jobs import Progress
from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.document import File
from recordkeeper.domain.event import Event, EventKind
from recordkeeper.domain.look import Look
from recordkeeper.domain.person import Person
from recordkeeper.domain.provider import Contact, Provider, ProviderKind
from recordkeeper.domain.request import Recipient, Request, RequestItem, Right

BORN = date(1984, 5, 2)
ADDRESS = "12 Larkspur Lane\nFresno, CA 93701"
OFFICE = "400 Orchard Avenue\nFresno, CA 93702"


def person(name: str = "Maria Delgado", **fields: object) -> Person:
    """Somebody with all that a letter needs."""
    usual: dict[str, object] = {
        "birth_date": BORN, "address": ADDRESS, "phones": ("559-555-0142",), "emails": ("maria@example.org",),
    }  # fmt: skip
    return Person(legal_name=name, **(usual | fields))  # type: ignore[arg-type]


def provider(name: str = "Valley Oak Medical Center", **fields: object) -> Provider:
    """A clinic in California."""
    usual: dict[str, object] = {"kind": ProviderKind.CLINIC, "place": "US-CA"}
    return Provider(name=name, **(usual | fields))  # type: ignore[arg-type]


def contact(of: Provider, **fields: object) -> Contact:
    """Its records department."""
    usual: dict[str, object] = {"address": OFFICE, "fax": "559-555-0101"}
    return Contact(provider_id=of.id, **(usual | fields))  # type: ignore[arg-type]


def request(of: Person, to: Provider, **fields: object) -> Request:
    """A demand for copies, by e-mail or on paper, with every sensitive category chosen."""
    usual: dict[str, object] = {
        "requester_id": of.id,
        "signer_id": of.id,
        "right": Right.COPY,
        "reference": "RK-7F3K-Q29D",
        "created_on": date(2026, 3, 2),
        "delivery_first": "encrypted_email",
        "delivery_second": "paper_by_mail",
    }
    return Request(person_id=of.id, provider_id=to.id, **(usual | fields))  # type: ignore[arg-type]


def item(kind: str = "lab", span: str = "2019/2025", **fields: object) -> RequestItem:
    """One thing asked for; the request gives it its own id."""
    return RequestItem(request_id="", kind=kind, span=PartialDate.parse(span), **fields)  # type: ignore[arg-type]


def recipient(name: str = "Valley Oak Medical Center", **fields: object) -> Recipient:
    """Who it goes to; the request gives it its own id."""
    usual: dict[str, object] = {"address": OFFICE, "fax": "559-555-0101"}
    return Recipient(request_id="", name=name, **(usual | fields))  # type: ignore[arg-type]


def event(kind: EventKind = EventKind.CALL, on: date = date(2026, 3, 2), **fields: object) -> Event:
    """One dated fact."""
    return Event(kind=kind, happened_on=on, recorded_at=datetime(2026, 3, 2, 17, tzinfo=UTC), **fields)  # type: ignore[arg-type]


def file(**fields: object) -> File:
    """A row of a file, without its bytes."""
    usual: dict[str, object] = {
        "sha256": "0" * 64, "size": 1, "original_name": "a.pdf", "added_at": datetime(2026, 3, 2, 17, tzinfo=UTC),
    }  # fmt: skip
    return File(**(usual | fields))  # type: ignore[arg-type]


def begun_request(app: App, *items: RequestItem, place: str = "US-CA", **fields: object) -> RequestView:
    """A request in the library, ready for its letter."""
    somebody = app.people.add(person())
    somewhere = app.providers.add(provider(place=place))
    sensitive = {each.id: "no" for each in app.records.sensitive}
    made = app.requests.create(
        request(somebody, somewhere, **({"sensitive": sensitive} | fields)), items or (item(),), recipient()
    )
    return app.requests.view(made.id)


def previewed(path: Path) -> Preview:
    """A file as if it had been looked at, without the reader process."""
    content = path.read_bytes()
    return Preview(path, Look(path=str(path), bytes=len(content), sha256=hashlib.sha256(content).hexdigest()))


def notes(folder: Path, count: int) -> list[Path]:
    """So many text files, each unlike the others."""
    folder.mkdir(exist_ok=True)
    return [written(folder, f"note {number}.txt", f"Visit number {number}\n" * 50) for number in range(1, count + 1)]


def filed(app: App, *paths: Path, **to: object) -> Report:
    """Look at files and file them."""
    previews = app.imports.look(paths, Progress())
    return app.imports.file(previews, Destination(**({"person_id": None} | to)), Progress())  # type: ignore[arg-type]

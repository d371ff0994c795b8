"""The invented data of the sample library, as it lies in ``resources/samples``.

Days are numbers relative to the sample's own day (-30 is 30 days before it), so that the library is believable on
whatever day it is built. Things refer to each other by their ``key``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from recordkeeper.content.toml_file import read_toml
from recordkeeper.domain.errors import BadFacts, ContentBroken
from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.domain.plain import from_plain
from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.provider import ContactPurpose, ProviderKind
from recordkeeper.domain.request import Outcome, Right


@dataclass(frozen=True, kw_only=True)
class SamplePerson:
    """Whose records."""

    key: str
    legal_name: str
    former_names: tuple[str, ...] = ()
    birth_date: date
    address: str
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class SampleAuthority:
    """Who acts for whom; ``since`` is a day."""

    person: str
    actor: str
    relationship: str
    paper: str
    since: int


@dataclass(frozen=True, kw_only=True)
class SampleContact:
    """Where to reach a provider; ``found`` is a day."""

    purpose: ContactPurpose
    name: str = ""
    address: str = ""
    phone: str = ""
    fax: str = ""
    email: str = ""
    found_where: str = ""
    found: int
    worked: bool | None = None


@dataclass(frozen=True, kw_only=True)
class SampleRegistration:
    """A person as a provider has them on file."""

    person: str
    patient_number: str = ""
    name_on_file: str = ""
    birth_date_on_file: date | None = None
    phone_on_file: str = ""
    email_on_file: str = ""
    address_on_file: str = ""


@dataclass(frozen=True, kw_only=True)
class SampleProvider:
    """Who holds records; its papers show ``letterhead`` below the name, and look as ``style`` (0 to 3) says."""

    key: str
    name: str
    kind: ProviderKind
    place: str
    website: str = ""
    notes: str = ""
    letterhead: tuple[str, ...]
    style: int
    day: int
    contacts: tuple[SampleContact, ...]
    registrations: tuple[SampleRegistration, ...]


@dataclass(frozen=True, kw_only=True)
class SampleStep:
    """One step of the path through a portal; ``ready`` is the day on which an ordered download can be had."""

    step: PortalStep
    day: int
    worked: bool = True
    note: str = ""
    ready: int | None = None


@dataclass(frozen=True, kw_only=True)
class SampleAccount:
    """A person's way into a portal."""

    person: str
    owner: str
    user_name: str = ""
    two_factor: bool | None = None
    steps: tuple[SampleStep, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SamplePortal:
    """A site with a login."""

    name: str
    host: str
    brand: str = ""
    found_where: str = ""
    official: bool | None = None
    offers_request: bool | None = None
    offers_download: bool | None = None
    providers: tuple[str, ...]
    day: int
    accounts: tuple[SampleAccount, ...]


@dataclass(frozen=True, kw_only=True)
class SampleVisit:
    """An operation or a stay, noted on ``day``; ``first`` and ``last`` are days too."""

    person: str
    provider: str
    title: str
    first: int
    last: int
    expected: tuple[str, ...]
    day: int


@dataclass(frozen=True, kw_only=True)
class SampleEvent:
    """One dated fact. It was noted on its day unless ``noted`` names another; ``by`` is the day a promise names.

    ``proof`` and ``signed`` are names of papers.
    """

    kind: EventKind
    day: int
    at: str = ""
    noted: int | None = None
    person: str = ""
    provider: str = ""
    channel: Channel | None = None
    summary: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
    by: int | None = None
    proof: str = ""
    signed: str = ""


@dataclass(frozen=True, kw_only=True)
class SampleItem:
    """One thing asked for, from its first to its last day."""

    kind: str
    first: int
    last: int
    detail: str = ""
    outcome: Outcome = Outcome.OPEN


@dataclass(frozen=True, kw_only=True)
class SampleRequest:
    """One demand with its history; ``letter`` is the kind that ``letter_made`` makes.

    ``include`` is yes or no for each sensitive category. A correction asks for what differs on file.
    """

    key: str
    person: str
    signer: str = ""
    provider: str
    to: ContactPurpose = ContactPurpose.RECORDS
    right: Right = Right.COPY
    letter: str = ""
    day: int
    items: tuple[SampleItem, ...] = ()
    include: str = ""
    delivery_first: str = ""
    delivery_second: str = ""
    needed_by: int | None = None
    need_reason: str = ""
    fee_limit: str = ""
    proof: str = ""
    enclosures: tuple[str, ...] = ()
    notes: str = ""
    events: tuple[SampleEvent, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SampleFile:
    """One file to be written; its name's ending says how.

    ``chosen`` is whom the user files it for, when the file names somebody else; ``day`` is that of the care, which went
    on for ``stay`` days more; on ``received`` the file came, into ``request`` if it answers one.
    """

    file: str
    person: str = ""
    chosen: str = ""
    provider: str = ""
    day: int
    stay: int = 0
    received: int = 0
    request: str = ""
    origin: str = ""
    title: str = ""
    code: str = ""
    kind: str = ""
    author: str = ""
    tags: tuple[str, ...] = ()
    damaged: bool = False
    text: str


@dataclass(frozen=True, kw_only=True)
class Samples:
    """Everything there is in the sample library. ``papers`` are proofs and scans, no documents of the record."""

    people: tuple[SamplePerson, ...]
    authorities: tuple[SampleAuthority, ...]
    providers: tuple[SampleProvider, ...]
    portals: tuple[SamplePortal, ...]
    visits: tuple[SampleVisit, ...]
    requests: tuple[SampleRequest, ...]
    events: tuple[SampleEvent, ...]
    documents: tuple[SampleFile, ...]
    papers: tuple[SampleFile, ...]


def load_samples(root: Path) -> Samples:
    """The data under ``root/samples``; raises ``ContentBroken``."""
    folder = root / "samples"
    tables: dict[str, object] = {}
    for path in sorted(folder.glob("*.toml")):
        tables |= read_toml(path)
    try:
        return from_plain(Samples, tables)
    except BadFacts as problem:
        raise ContentBroken(folder, str(problem)) from problem

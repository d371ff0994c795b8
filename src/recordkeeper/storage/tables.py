"""The tables. Each matches its domain value by field name and type; a test walks them all.

Rows never leave this package: ``mapper`` turns them into values. What goes into the history is append-only by trigger
(see the first migration).
"""

from collections.abc import Mapping
from datetime import date, datetime, time

from sqlmodel import Field, SQLModel

from recordkeeper.domain import document, event, letter, person, portal, provider, request, snooze
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.value import Value
from recordkeeper.storage.columns import FactsColumn, PartialDateColumn, TextsColumn, UtcColumn, WordColumn

Texts = tuple[str, ...]
Facts = Mapping[str, str]


def _texts() -> Texts:
    return Field(default=(), sa_type=TextsColumn, nullable=False)  # type: ignore[no-any-return]


def _facts() -> Facts:
    return Field(default_factory=dict, sa_type=FactsColumn, nullable=False)  # type: ignore[no-any-return]


def _ref(target: str) -> str:
    return Field(foreign_key=f"{target}.id", index=True, ondelete="RESTRICT")  # type: ignore[no-any-return]


def _ref_or_none(target: str) -> str | None:
    return Field(default=None, foreign_key=f"{target}.id", index=True, ondelete="RESTRICT")  # type: ignore[no-any-return]


class Row(SQLModel):
    """What every table has. Facts and words need types that pydantic does not know."""

    model_config = {"arbitrary_types_allowed": True}
    id: str = Field(primary_key=True)
    revision: int


class PersonRow(Row, table=True):
    __tablename__ = "person"
    legal_name: str
    former_names: Texts = _texts()
    birth_date: date | None
    address: str
    phones: Texts = _texts()
    emails: Texts = _texts()
    notes: str


class AuthorityRow(Row, table=True):
    __tablename__ = "authority"
    person_id: str = _ref("person")
    actor_id: str = _ref("person")
    relationship: str
    paper: str
    valid_from: date | None
    valid_until: date | None
    file_id: str | None = _ref_or_none("file")


class ProviderRow(Row, table=True):
    __tablename__ = "provider"
    name: str
    kind: provider.ProviderKind = Field(sa_type=WordColumn(provider.ProviderKind))
    place: str
    website: str
    notes: str


class ContactRow(Row, table=True):
    __tablename__ = "contact"
    provider_id: str = _ref("provider")
    purpose: provider.ContactPurpose = Field(sa_type=WordColumn(provider.ContactPurpose))
    name: str
    address: str
    phone: str
    fax: str
    email: str
    found_where: str
    found_on: date | None
    worked: bool | None


class RegistrationRow(Row, table=True):
    __tablename__ = "registration"
    person_id: str = _ref("person")
    provider_id: str = _ref("provider")
    patient_number: str
    name_on_file: str
    birth_date_on_file: date | None
    phone_on_file: str
    email_on_file: str
    address_on_file: str


class VisitRow(Row, table=True):
    __tablename__ = "visit"
    person_id: str = _ref("person")
    provider_id: str = _ref("provider")
    title: str
    period: PartialDate = Field(sa_type=PartialDateColumn)
    expected: Texts = _texts()


class PortalRow(Row, table=True):
    __tablename__ = "portal"
    name: str
    brand: str
    host: str
    found_where: str
    official: bool | None
    offers_request: bool | None
    offers_download: bool | None


class PortalProviderRow(Row, table=True):
    __tablename__ = "portal_provider"
    portal_id: str = _ref("portal")
    provider_id: str = _ref("provider")


class PortalAccountRow(Row, table=True):
    __tablename__ = "portal_account"
    portal_id: str = _ref("portal")
    person_id: str = _ref("person")
    owner_id: str = _ref("person")
    user_name: str
    two_factor: bool | None
    password_kept: bool


class SourceRow(Row, table=True):
    __tablename__ = "source"
    provider_id: str = _ref("provider")
    kind: portal.SourceKind = Field(sa_type=WordColumn(portal.SourceKind))
    name: str
    portal_id: str | None = _ref_or_none("portal")


class FileRow(Row, table=True):
    __tablename__ = "file"
    sha256: str = Field(index=True)
    size: int
    original_name: str
    media_type: str
    origin: str
    state: document.FileState = Field(sa_type=WordColumn(document.FileState), index=True)
    added_at: datetime = Field(sa_type=UtcColumn)
    parent_id: str | None = _ref_or_none("file")


class DocumentRow(Row, table=True):
    __tablename__ = "document"
    title: str
    kind: str
    format: str
    person_id: str | None = _ref_or_none("person")
    provider_id: str | None = _ref_or_none("provider")
    source_id: str | None = _ref_or_none("source")
    service: PartialDate | None = Field(sa_type=PartialDateColumn)
    document_date: PartialDate | None = Field(sa_type=PartialDateColumn)
    received_on: date | None
    author: str
    pages: int | None
    is_summary: bool | None
    version_of: str | None = _ref_or_none("document")
    derived_from: str | None = _ref_or_none("document")
    unparsed: str
    notes: str
    tags: Texts = _texts()
    trashed_at: datetime | None = Field(sa_type=UtcColumn)


class DocumentFileRow(Row, table=True):
    __tablename__ = "document_file"
    document_id: str = _ref("document")
    file_id: str = _ref("file")
    position: int


class RequestRow(Row, table=True):
    __tablename__ = "request"
    person_id: str = _ref("person")
    provider_id: str = _ref("provider")
    requester_id: str = _ref("person")
    signer_id: str = _ref("person")
    right: request.Right = Field(sa_type=WordColumn(request.Right))
    reference: str
    created_on: date
    rule_id: str
    rule_version: str
    delivery_first: str
    delivery_where: str
    delivery_second: str
    delivery_second_where: str
    accepts_email_risk: bool
    sensitive: Facts = _facts()
    needed_by: date | None
    need_reason: str
    fee_limit: str
    proof: str
    enclosures: Texts = _texts()
    conditions: Facts = _facts()
    notes: str


class RequestItemRow(Row, table=True):
    __tablename__ = "request_item"
    request_id: str = _ref("request")
    kind: str
    span: PartialDate | None = Field(sa_type=PartialDateColumn)
    detail: str
    format: str
    needed_first: bool
    outcome: request.Outcome = Field(sa_type=WordColumn(request.Outcome))
    position: int


class CorrectionRow(Row, table=True):
    __tablename__ = "correction"
    request_id: str = _ref("request")
    field: str
    as_shown: str
    should_be: str
    position: int


class RecipientRow(Row, table=True):
    __tablename__ = "recipient"
    request_id: str = _ref("request")
    contact_id: str | None = _ref_or_none("contact")
    name: str
    department: str
    address: str
    fax: str
    email: str
    phone: str
    acts_for_provider: bool


class ItemDocumentRow(Row, table=True):
    __tablename__ = "item_document"
    item_id: str = _ref("request_item")
    document_id: str = _ref("document")


class LetterRow(Row, table=True):
    __tablename__ = "letter"
    kind: str
    person_id: str = _ref("person")
    provider_id: str = _ref("provider")
    request_id: str | None = _ref_or_none("request")
    recipient_id: str | None = _ref_or_none("recipient")
    dated: date
    reference: str
    template_version: str
    rule_id: str
    rule_version: str
    facts: str
    sha256: str
    pages: int
    signed_file_id: str | None = _ref_or_none("file")


class EventRow(Row, table=True):
    __tablename__ = "event"
    kind: event.EventKind = Field(sa_type=WordColumn(event.EventKind))
    happened_on: date = Field(index=True)
    happened_at: time | None
    recorded_at: datetime = Field(sa_type=UtcColumn)
    summary: str
    person_id: str | None = _ref_or_none("person")
    provider_id: str | None = _ref_or_none("provider")
    account_id: str | None = _ref_or_none("portal_account")
    request_id: str | None = _ref_or_none("request")
    recipient_id: str | None = _ref_or_none("recipient")
    letter_id: str | None = _ref_or_none("letter")
    corrects_id: str | None = _ref_or_none("event")
    channel: event.Channel | None = Field(sa_type=WordColumn(event.Channel))
    details: Facts = _facts()


class SnoozeRow(Row, table=True):
    __tablename__ = "snooze"
    key: str
    until: date
    reason: str
    made_on: date


class ProofRow(Row, table=True):
    __tablename__ = "proof"
    event_id: str = _ref("event")
    file_id: str = _ref("file")
    kind: str


class NoteRow(SQLModel, table=True):
    """Small named JSON texts: the library's settings, and drafts of what is being typed."""

    __tablename__ = "note"
    key: str = Field(primary_key=True)
    text: str


class CounterRow(SQLModel, table=True):
    """Counts the commits, so that the search index knows when it is behind."""

    __tablename__ = "counter"
    name: str = Field(primary_key=True)
    count: int


TABLES: dict[type[Value], type[Row]] = {
    person.Person: PersonRow,
    person.Authority: AuthorityRow,
    provider.Provider: ProviderRow,
    provider.Contact: ContactRow,
    provider.Registration: RegistrationRow,
    provider.Visit: VisitRow,
    portal.Portal: PortalRow,
    portal.PortalProvider: PortalProviderRow,
    portal.PortalAccount: PortalAccountRow,
    portal.Source: SourceRow,
    document.File: FileRow,
    document.Document: DocumentRow,
    document.DocumentFile: DocumentFileRow,
    request.Request: RequestRow,
    request.RequestItem: RequestItemRow,
    request.Correction: CorrectionRow,
    request.Recipient: RecipientRow,
    request.ItemDocument: ItemDocumentRow,
    letter.Letter: LetterRow,
    event.Event: EventRow,
    event.Proof: ProofRow,
    snooze.Snooze: SnoozeRow,
}

"""Who holds records, how to reach them, and who the person is to them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.ids import Id
from recordkeeper.domain.value import Value


class ProviderKind(StrEnum):
    """Kinds of provider that rules tell apart."""

    HOSPITAL = "hospital"
    CLINIC = "clinic"
    PHYSICIAN = "physician"
    LABORATORY = "laboratory"
    IMAGING = "imaging"
    PHARMACY = "pharmacy"
    DENTIST = "dentist"
    INSURER = "insurer"
    NURSING_HOME = "nursing_home"
    GOVERNMENT = "government"
    OTHER = "other"


class ContactPurpose(StrEnum):
    """What a contact is for."""

    RECORDS = "records"
    FILM_LIBRARY = "film_library"
    REGISTRATION = "registration"
    PRIVACY_OFFICER = "privacy_officer"
    BILLING = "billing"
    PORTAL_HELP = "portal_help"
    COPY_SERVICE = "copy_service"


@dataclass(frozen=True, kw_only=True)
class Provider(Value):
    """An organisation or clinician that holds records. ``place`` is a code such as ``US-CA``."""

    name: str
    kind: ProviderKind = ProviderKind.OTHER
    place: str = ""
    website: str = ""
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class Contact(Value):
    """Where to reach a provider for one purpose, where that was found, and whether it worked."""

    provider_id: Id
    purpose: ContactPurpose = ContactPurpose.RECORDS
    name: str = ""
    address: str = ""
    phone: str = ""
    fax: str = ""
    email: str = ""
    found_where: str = ""
    found_on: date | None = None
    worked: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Registration(Value):
    """A person at a provider: patient number and details *as they have them on file*."""

    person_id: Id
    provider_id: Id
    patient_number: str = ""
    name_on_file: str = ""
    birth_date_on_file: date | None = None
    phone_on_file: str = ""
    email_on_file: str = ""
    address_on_file: str = ""


@dataclass(frozen=True, kw_only=True)
class Visit(Value):
    """A stay, operation or appointment, with the kinds of record one would expect of it."""

    person_id: Id
    provider_id: Id
    title: str
    period: PartialDate
    expected: tuple[str, ...] = ()

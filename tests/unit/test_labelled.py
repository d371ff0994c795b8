"""Whom a printed page is about: said only where the labels say it plainly."""

import pytest

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.identity import same_name
from recordkeeper.formats.labelled import birth_date, named_person


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Name: QUILL, ADA B Date of Birth: 01 Mar 1948", "QUILL, ADA B"),
        ("Patient: Ada Quill | DOB: ________", "Ada Quill"),
        ("Valley Oak Clinic\nPatient Name: Ada B. Quill   MRN: 0042", "Ada B. Quill"),
        ("Patient Name: Ada Quill-O’Neil DOB: 03/14/1948", "Ada Quill-O’Neil"),
        ("PATIENT NAME: Łukasz Ćwik\nPatient Name: Ćwik, Łukasz", "Łukasz Ćwik"),
        ("Name of patient: Ada Quill", "Ada Quill"),
        ("Name: Ada Quill\nSex: F\nDOB: 1948-03-01", "Ada Quill"),
    ],
)
def test_a_name_is_read_behind_its_label(text: str, name: str) -> None:
    assert named_person(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Patient Name: ____________ Date of Birth: ________",
        "Patient Name: Previous Name(s):",
        "Patient Name: Recipient’s Name:",
        "First Name: Middle Initial: Last Name:",
        "Name: Address:\nDate of Birth:",
        "Name of Patient:\nDate of Birth:",
        "Patient: the patient was seen today",
        "Patient: Smoking Cessation",
        "Relationship to Patient: Spouse Parent Next-of-Kin",
        "Provider Name: John Walnut\nDate of Birth: 1948-03-01",
        "Name: John Walnut",
        "File Name: mhv_ada.pdf",
        "Patient Name: Ada Quill\nPatient Name: Rafael Delgado",
        "Signature of patient: Ada Quill",
    ],
)
def test_no_name_is_guessed_from_what_is_not_plain(text: str) -> None:
    assert named_person(text) is None


@pytest.mark.parametrize(
    "written",
    ["01 Mar 1948", "1 March 1948", "Mar 1, 1948", "March 01 1948", "1948-03-01", "01-Mar-1948", "1 Mar. 1948, 78 y"],
)
def test_a_birth_date_is_read_in_the_usual_styles(written: str) -> None:
    assert birth_date(f"Patient: Ada Quill\nDate of Birth: {written}") == PartialDate.parse("1948-03-01")


@pytest.mark.parametrize("written", ["03/14/1948", "14/03/1948", "14.03.1948"])
def test_numbers_are_a_date_when_they_can_be_read_in_one_way_only(written: str) -> None:
    assert birth_date(f"DOB: {written}") == PartialDate.parse("1948-03-14")


@pytest.mark.parametrize(
    "text",
    [
        "DOB: 03/04/1948",
        "DOB: __/__/____",
        "DOB: 31 Feb 1948",
        "DOB: 1948",
        "Date: 01 Mar 1948",
        "Date of Birth (MM/DD/YYYY): Phone:",
        "DOB: 1948-03-01\nDOB: 1950-03-01",
    ],
)
def test_no_birth_date_is_guessed_from_what_is_not_plain(text: str) -> None:
    assert birth_date(text) is None


def test_a_name_with_the_family_name_first_is_the_same_person() -> None:
    assert same_name(named_person("Patient Name: QUILL, ADA B") or "", "Ada Quill")

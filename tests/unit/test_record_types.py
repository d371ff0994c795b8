"""The kinds of record, categories and ways of delivery that ship with the app."""

from pathlib import Path

import pytest

from recordkeeper.app.records import RecordKinds
from recordkeeper.content.records import load_delivery_formats, load_record_types, load_sensitive_categories
from recordkeeper.domain.errors import ContentBroken
from recordkeeper.domain.record_type import loinc_index
from recordkeeper.resources import resources_root


def test_every_kind_of_record_has_an_id_and_a_label() -> None:
    kinds = load_record_types(resources_root())
    assert len(kinds) == 34
    assert all(kind.id.isidentifier() and kind.label and kind.short for kind in kinds)


def test_codes_name_their_kind() -> None:
    index = loinc_index(load_record_types(resources_root()))
    # US Core: clinical note types; C-CDA value set 2.16.840.1.113883.11.20.4.1 for the physician's discharge summary.
    assert index["34133-9"] == "ccd"
    assert index["11506-3"] == "progress"
    assert index["18748-4"] == "imaging_report"
    assert index["11490-0"] == index["18842-5"] == "discharge"


def test_codes_have_the_form_and_check_digit_of_loinc() -> None:
    for code in loinc_index(load_record_types(resources_root())):
        number, _, check = code.partition("-")
        digits = [int(digit) for digit in reversed(number)]
        doubled = [sum(divmod(2 * digit, 10)) if place % 2 == 0 else digit for place, digit in enumerate(digits)]
        assert (10 - sum(doubled) % 10) % 10 == int(check), code


def test_sensitive_categories_and_delivery_are_there() -> None:
    assert {category.id for category in load_sensitive_categories(resources_root())} == {
        "mental", "sud", "hiv", "sti", "genetic", "reproductive", "psychotherapy",
    }  # fmt: skip
    ways = load_delivery_formats(resources_root())
    assert [way.electronic for way in ways] == [True] * 7 + [False] * 4
    offered = [way.id for way in RecordKinds(resources_root()).deliveries]
    assert offered == [way.id for way in ways if way.id != "inspect_in_person"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        '[[record_type]]\nid = "a"\nlabel = "A"\n[[record_type]]\nid = "a"\nlabel = "B"\n',
        '[[record_type]]\nid = "a"\nlabel = ""\nloinc = "1-8"\n[[record_type]]\nid = "b"\nlabel = ""\nloinc = "1-8"\n',
        '[[record_type]]\nid = "a"\n',
        '[[record_type]]\nid = "a"\nlabel = "A"\ncolour = "red"\n',
    ],
)
def test_a_broken_list_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "records").mkdir()
    (tmp_path / "records" / "record_types.toml").write_text(text)
    with pytest.raises(ContentBroken) as caught:
        load_record_types(tmp_path)
    assert caught.value.path is not None
    assert caught.value.path.endswith("record_types.toml")

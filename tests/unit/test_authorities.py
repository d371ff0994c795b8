"""The bodies for complaints: each has its source, nothing is made up, and the right one is found for a place."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from recordkeeper.content.authorities import load_authorities
from recordkeeper.domain.authority import bodies_for
from recordkeeper.domain.errors import ContentBroken
from recordkeeper.resources import resources_root

BODIES = load_authorities(resources_root())
ADDRESSED = {"ocr-mail", "info-blocking-portal", "oig-hotline"}


@pytest.mark.parametrize(
    ("within", "of", "found"),
    [
        (("US-TX", "US"), "complaint", ["ocr-mail"]),
        (("US",), "info_blocking", ["info-blocking-portal", "oig-hotline"]),
        (("GB-SCT", "GB"), "complaint", ["ico"]),
        (("IE", "EU"), "complaint", ["dpc-ireland"]),
        (("DE", "EU"), "complaint", []),
        (("CA-ON", "CA"), "complaint", ["ipc-ontario"]),
        (("CA-MB", "CA"), "complaint", ["opc-canada"]),
        (("CA-QC", "CA"), "complaint", []),
        (("AU-NSW", "AU"), "complaint", ["nsw-privacy"]),
        (("AU-QLD", "AU"), "complaint", ["oaic"]),
        (("NZ",), "complaint", ["opc-new-zealand"]),
        (("GB",), "info_blocking", []),
        ((), "complaint", []),
    ],
)
def test_the_body_of_the_narrowest_place_is_found(within: tuple[str, ...], of: str, found: list[str]) -> None:
    assert [each.id for each in bodies_for(within, of, BODIES)] == found


def test_only_the_bodies_whose_address_was_read_have_one() -> None:
    assert {each.id for each in BODIES if each.address or each.portal or each.phone} == ADDRESSED
    assert {each.checked_on for each in BODIES} == {date(2026, 11, 22)}


def test_no_e_mail_address_is_given_since_none_was_checked() -> None:
    assert "@" not in (resources_root() / "authorities.toml").read_text(encoding="utf-8")


def test_the_complaint_by_mail_goes_to_room_509f() -> None:
    (body,) = bodies_for(("US",), "complaint", BODIES)
    assert body.address[1:] == ("200 Independence Avenue, S.W., Room 509F, HHH Building", "Washington, D.C. 20201")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('id = "ico"', 'id = "oaic"', "oaic is there twice"),
        ('id = "ico"\n', "", "a body without id"),
        ('of = "complaint"', 'of = "praise"', "praise is no kind of complaint"),
        ('places = ["GB"]', "places = []", "ico: it has no place"),
        ('places = ["GB"]', 'places = ["Britain"]', "ico: a place is no code of one"),
        (
            'without = ["CA-AB", ',
            'without = ["AU-QLD", ',
            "opc-canada: a place it does without lies in none of its own",
        ),
        ('portal = "https://ocr', 'portal = "ocr', "ocr-mail: its portal is no web address"),
        ('source_url = "https://ico', 'source_url = "ico', "ico: its source is no web address"),
        ("verified = true", "verified = false", "ocr-mail: what is not verified has no address"),
        ('name = "NSW', 'email = "x"\nname = "NSW', "nsw-privacy"),
        ("address = [\n", 'address = [\n    " ",\n', "ocr-mail: a line of its address is empty"),
        ("[[authority]]", "[other]\n[[authority]]", "nothing else"),
    ],
)
def test_a_broken_file_is_named_with_its_fault(tmp_path: Path, old: str, new: str, reason: str) -> None:
    path = tmp_path / "authorities.toml"
    shutil.copy(resources_root() / "authorities.toml", path)
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentBroken, match=reason):
        load_authorities(tmp_path)

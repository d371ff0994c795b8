"""Brands of portals, and what an address shows: all offline."""

from pathlib import Path

import pytest

from recordkeeper.content.brands import load_brands
from recordkeeper.content.sites import site_of
from recordkeeper.content.words import Words
from recordkeeper.domain.brand import Brand, BrandPlace, recognise
from recordkeeper.domain.errors import ContentBroken
from recordkeeper.domain.link_check import LinkCheck, LinkSign, check_link
from recordkeeper.resources import resources_root

BRANDS = load_brands(resources_root())
WORDS = Words(resources_root())
S = LinkSign

FILE = """
id = "oak"
name = "OakChart"
vendor = "Oak"
checked_on = 2026-11-22
sources = ["https://oak.example.org"]

[[host]]
glob = "{glob}"
scope = "{scope}"
verified = true
vendor_owned = true
"""


def check(address: str, website: str = "https://www.valleyoak.org/patients") -> LinkCheck:
    found = check_link(address, website, BRANDS, site_of)
    assert found is not None
    return found


def test_the_ten_commonest_brands_are_there() -> None:
    assert {brand.id for brand in BRANDS} == {
        "epic-mychart", "oracle-healthelife", "athenahealth-portal", "eclinicalworks-healow", "nextgen-enterprise",
        "followmyhealth", "meditech-portal", "greenway-myhealthrecord", "kaiser-permanente", "va-my-healthevet",
    }  # fmt: skip


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.id)
def test_what_is_known_of_a_brand_has_a_source_and_no_name_is_called_the_one(brand: Brand) -> None:
    assert all(source.startswith(("https://", "http://")) for source in brand.sources)
    for place in brand.places:
        assert place.says.endswith(".")
        assert len(place.says) <= 220


@pytest.mark.parametrize(
    ("address", "brand"),
    [
        ("https://mychart.valleyoak.org/", "epic-mychart"),
        ("https://portal.valleyoak.org/MyChart-PRD/Authentication/Login?mode=1", "epic-mychart"),
        ("https://healthconnectmychart.org/HCCMyChart", "epic-mychart"),
        ("https://chla.iqhealth.com/person/1234567/health-record", "oracle-healthelife"),
        ("https://1234.portal.athenahealth.com", "athenahealth-portal"),
        ("https://mycw12.ecwcloud.com/portal1234/jsp/login.jsp", "eclinicalworks-healow"),
        ("https://www.nextmd.com/", "nextgen-enterprise"),
        ("https://valleyoak.followmyhealth.com/Login", "followmyhealth"),
        ("https://portal.valleyoak.org/Phm-PhmHome.HomePage.WR.mthr?hcis=VO", "meditech-portal"),
        ("https://myhealthrecord.com/Portal", "greenway-myhealthrecord"),
        ("https://healthy.kaiserpermanente.org/northern-california", "kaiser-permanente"),
        ("https://www.va.gov/my-health/medical-records", "va-my-healthevet"),
        ("https://www.va.gov/disability", None),
        ("https://portal.valleyoak.org/", None),
        ("no address", None),
    ],
)
def test_a_brand_is_known_by_the_address_of_the_portal(address: str, brand: str | None) -> None:
    found = recognise(address, BRANDS)
    assert (found.brand.id if found else None) == brand


@pytest.mark.parametrize(
    ("address", "signs"),
    [
        ("https://mychart.valleyoak.org/login", {S.OWN_SITE}),
        ("http://mychart.valleyoak.org/login", {S.OWN_SITE, S.NOT_SECURE}),
        ("mychart.valleyoak.org", {S.OWN_SITE}),
        ("https://valleyoak.followmyhealth.com", {S.VENDOR_SITE}),
        ("https://mychart.anybody.net", {S.BRAND_NAME}),
        ("https://va11eyoak.org/login", {S.LOOK_ALIKE}),
        ("https://valleyaok.org/login", {S.LOOK_ALIKE}),
        ("https://valleyoak.com/login", {S.LOOK_ALIKE}),
        ("https://valley-oak.org", {S.LOOK_ALIKE}),
        ("https://valleyoak-records.com", {S.LOOK_ALIKE}),
        ("https://foIlowmyhealth.com.records.net", {S.NOTHING}),
        ("https://fo1lowmyhealth.com", {S.LOOK_ALIKE}),
        ("https://xn--valleyak-s4a.org", {S.FOREIGN_LETTERS}),
        ("https://vаlleyoak.org", {S.FOREIGN_LETTERS, S.LOOK_ALIKE}),
        ("https://203.0.113.7/login", {S.NUMBER}),
        ("https://orchardclinic.net", {S.NOTHING}),
    ],
)  # the third from the end has a Cyrillic letter  # fmt: skip
def test_what_an_address_shows_beside_the_provider_s_website(address: str, signs: set[LinkSign]) -> None:
    assert set(check(address).signs) == signs


def test_one_that_looks_like_another_says_which() -> None:
    found = check("https://va11eyoak.org")
    assert (found.like, found.warns, found.looks_official) == ("valleyoak.org", True, False)
    assert check("https://mychart.valleyoak.org").looks_official
    assert not check("https://orchardclinic.net").looks_official


def test_a_site_is_what_somebody_registered_under_any_public_ending() -> None:
    assert check("https://portal.clinic.co.uk", "https://www.clinic.co.uk").signs == (S.OWN_SITE,)
    assert S.OWN_SITE not in check("https://other.co.uk", "https://www.clinic.co.uk").signs


def test_without_a_website_or_an_address_nothing_is_claimed() -> None:
    assert check("https://portal.valleyoak.org", "").signs == (S.NOTHING,)
    assert check_link("ask them", "valleyoak.org", BRANDS, site_of) is None


def test_only_the_host_and_the_brand_are_left_of_an_address_with_a_number() -> None:
    found = check("https://chla.iqhealth.com/person/1234567/health-record?token=9")
    assert "1234567" not in repr(found)
    assert found.host == "chla.iqhealth.com"


@pytest.mark.parametrize("sign", list(LinkSign))
def test_every_sign_has_its_sentence(sign: LinkSign) -> None:
    facts = {"like": "valleyoak.org", "host": "h", "brand": "MyChart"}
    assert WORDS.text(f"link.{sign}", facts).endswith(".")


@pytest.mark.parametrize(
    ("glob", "scope", "broken"),
    [
        ("*.oak.org", "host", False),
        ("oak.org/portal*", "url", False),
        ("oak.*", "host", True),
        ("*.oak.org/x*", "url", True),
    ],
)
def test_a_pattern_that_a_stranger_could_fit_is_not_called_the_vendor_s_own(
    glob: str, scope: str, broken: bool, tmp_path: Path
) -> None:
    (tmp_path / "portals").mkdir()
    (tmp_path / "portals" / "oak.toml").write_text(FILE.format(glob=glob, scope=scope), encoding="utf-8")
    if broken:
        with pytest.raises(ContentBroken, match="anybody could register"):
            load_brands(tmp_path)
    else:
        assert [brand.id for brand in load_brands(tmp_path)] == ["oak"]


@pytest.mark.parametrize(
    ("extra", "reason"),
    [("colour = 'red'", "no such field"), ("", "named as its id"), ("[[place]]\nof = 'roof'\nsays = 'x'", "one of")],
)
def test_a_file_that_cannot_be_is_named(extra: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "portals").mkdir()
    name = "other.toml" if not extra else "oak.toml"
    text = FILE.format(glob="*.oak.org", scope="host")
    (tmp_path / "portals" / name).write_text(text + extra if extra.startswith("[[") else extra + text, encoding="utf-8")
    with pytest.raises(ContentBroken, match=reason):
        load_brands(tmp_path)


def test_where_to_look_is_known_for_most_brands() -> None:
    assert sum(brand.place(BrandPlace.RESULTS) is not None for brand in BRANDS) >= 5


@pytest.mark.parametrize(
    ("address", "sign"),
    [
        ("https://valleyoak.example.com.evil.test/login", LinkSign.LOOK_ALIKE),
        ("https://valleyoak.example.com@evil.test/", LinkSign.HIDDEN),
    ],
)
def test_a_trusted_name_inside_another_address_is_no_reason_to_trust_it(address: str, sign: LinkSign) -> None:
    check = check_link(address, "https://www.valleyoak.example.com", (), site_of)
    assert check is not None
    assert sign in check.signs
    assert check.deceives

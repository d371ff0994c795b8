"""The host of a pasted address."""

import pytest

from recordkeeper.domain.portal import host_of


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://MyChart.Example.org/login?patient=123", "mychart.example.org"),
        ("mychart.example.org/login", "mychart.example.org"),
        ("http://someone:secret@portal.example.com:8443/x", "portal.example.com"),
        ("  portal.example.com  ", "portal.example.com"),
        ("", ""),
        ("https://[broken", ""),
        ("javascript:alert(1)", ""),
        ("on the bill", ""),
    ],
)
def test_only_the_host_of_a_pasted_address_is_kept(address: str, host: str) -> None:
    assert host_of(address) == host

"""Reads ``resources/portals``: one file a brand; what contradicts itself is named."""

from collections.abc import Mapping
from pathlib import Path

from recordkeeper.content.toml_file import read_toml
from recordkeeper.domain.brand import Brand, HostRule, Scope
from recordkeeper.domain.errors import BadFacts, ContentBroken
from recordkeeper.domain.plain import from_plain


def load_brands(root: Path) -> tuple[Brand, ...]:
    """Every brand by name; raises ``ContentBroken``."""
    return tuple(
        sorted((_brand(path) for path in sorted((root / "portals").glob("*.toml"))), key=lambda each: each.name)
    )


def _brand(path: Path) -> Brand:
    table = read_toml(path)
    plain: Mapping[str, object] = {_NAMES.get(key, key): value for key, value in table.items()}
    try:
        brand = from_plain(Brand, {"places": (), **plain})
    except (BadFacts, TypeError) as problem:
        raise ContentBroken(path, str(problem)) from problem
    claims = {
        "the file is to be named as its id": path.stem == brand.id,
        "it has no address by which it is known": bool(brand.hosts),
        "it has no source": bool(brand.sources),
        "a place is there twice": len({each.of for each in brand.places}) == len(brand.places),
        "a pattern that anybody could register is nobody's own": all(
            _names_one_site(rule) for rule in brand.hosts if rule.vendor_owned
        ),
    }
    for claim, holds in claims.items():
        if not holds:
            raise ContentBroken(path, claim)
    return brand


def _names_one_site(rule: HostRule) -> bool:
    """Whether no address elsewhere can fit it: a star stands for the parts before a fixed host, or behind it."""
    host = rule.glob.partition("/")[0]
    return "*" not in (host.removeprefix("*.") if rule.scope is Scope.HOST else host)


# As they are called in a file, where each is one of several tables.
_NAMES = {"host": "hosts", "place": "places"}

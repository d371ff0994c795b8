"""Reads ``resources/authorities.toml``: the bodies that take complaints; what contradicts itself is named."""

import re
from pathlib import Path
from typing import Any

from recordkeeper.content.toml_file import read_toml
from recordkeeper.domain.authority import ComplaintBody
from recordkeeper.domain.errors import BadFacts, ContentBroken
from recordkeeper.domain.plain import from_plain

KINDS = ("complaint", "info_blocking")
_PLACE = re.compile(r"[A-Z]{2}(?:-[A-Z]{2,3})?")


def load_authorities(root: Path) -> tuple[ComplaintBody, ...]:
    """Every body, in the order of the file; raises ``ContentBroken``."""
    path = root / "authorities.toml"
    table = read_toml(path)
    if set(table) != {"authority"}:
        raise ContentBroken(path, "there are to be [[authority]] tables and nothing else")
    bodies = tuple(_body(path, entry) for entry in table["authority"])
    ids = [each.id for each in bodies]
    for body in bodies:
        _check(ids.count(body.id) == 1, path, f"{body.id} is there twice")
    return bodies


def _body(path: Path, table: dict[str, Any]) -> ComplaintBody:
    try:
        body = from_plain(ComplaintBody, table)
    except (BadFacts, TypeError) as problem:
        raise ContentBroken(path, f"{table.get('id', 'a body without id')}: {problem}") from problem
    claims = {
        "it has no id or no name": bool(body.id and body.name),
        f"{body.of} is no kind of complaint": body.of in KINDS,
        "it has no place": bool(body.places),
        "a place is no code of one": all(map(_PLACE.fullmatch, (*body.places, *body.without))),
        "a place it does without lies in none of its own": all(
            each.partition("-")[0] in body.places and "-" in each for each in body.without
        ),
        "a line of its address is empty": all(line.strip() for line in body.address),
        "its portal is no web address": not body.portal or body.portal.startswith("https://"),
        "its source is no web address": body.source_url.startswith(("http://", "https://")),
        "what is not verified has no address, portal or phone": body.verified
        or not (body.address or body.portal or body.phone),
    }
    for claim, holds in claims.items():
        _check(holds, path, f"{body.id}: {claim}")
    return body


def _check(holds: bool, path: Path, reason: str) -> None:
    if not holds:
        raise ContentBroken(path, reason)

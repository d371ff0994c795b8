"""The bodies that take complaints about how a request is handled. Read from ``resources/authorities.toml``."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class ComplaintBody:
    """One body. ``of`` is what it takes, by the right of a rule: ``complaint`` or ``info_blocking``.

    ``places`` are those it is there for, with all that lie in them but for ``without``, which have a body of their own.
    An empty address, portal or phone is not known; it is never made up. ``verified`` is whether its source was read.
    """

    id: str
    name: str
    of: str
    places: tuple[str, ...]
    without: tuple[str, ...] = ()
    address: tuple[str, ...] = ()
    portal: str = ""
    phone: str = ""
    source_url: str
    checked_on: date
    verified: bool


def bodies_for(within: Iterable[str], of: str, bodies: Iterable[ComplaintBody]) -> tuple[ComplaintBody, ...]:
    """The bodies for a place, given with those it lies in (``CA-ON`` and ``CA``); that of the narrowest place only."""
    places, known = tuple(within), tuple(bodies)
    for place in places:
        found = [each for each in known if each.of == of and place in each.places]
        if found:
            return tuple(each for each in found if not set(each.without).intersection(places))
    return ()

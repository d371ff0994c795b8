"""Whether the address of a portal can be trusted, as far as it can be told offline: the signs, and what they come to.

Nothing here is a proof: an address that is not on the provider's own site can be right, and is not called wrong.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from recordkeeper.domain.brand import Brand, Recognition, recognise
from recordkeeper.domain.portal import host_of

SiteOf = Callable[[str], str]
"""What somebody registered, of a host: ``portal.clinic.co.uk`` is of ``clinic.co.uk``; empty where it is none."""


class LinkSign(StrEnum):
    """What an address shows, the worst first."""

    LOOK_ALIKE = "look_alike"
    FOREIGN_LETTERS = "foreign_letters"
    NUMBER = "number"
    HIDDEN = "hidden"
    NOT_SECURE = "not_secure"
    OWN_SITE = "own_site"
    VENDOR_SITE = "vendor_site"
    BRAND_NAME = "brand_name"
    NOTHING = "nothing"


_SHORT, _LONG = 4, 6
"""Names shorter than the first are alike by chance; one as long as the second is hardly part of another by chance."""

DECEPTIVE = frozenset({LinkSign.LOOK_ALIKE, LinkSign.NUMBER, LinkSign.HIDDEN})
"""Signs that no portal of a clinic has: such an address is never called the official one."""

WARNINGS = DECEPTIVE | {LinkSign.FOREIGN_LETTERS, LinkSign.NOT_SECURE}
GOOD = frozenset({LinkSign.OWN_SITE, LinkSign.VENDOR_SITE})


@dataclass(frozen=True)
class LinkCheck:
    """The host that is kept, the brand if one was recognised, the signs; ``like`` is what it looks like and is not."""

    host: str
    recognition: Recognition | None
    signs: tuple[LinkSign, ...]
    like: str = ""

    @property
    def warns(self) -> bool:
        """Whether something speaks against the address."""
        return any(sign in WARNINGS for sign in self.signs)

    @property
    def deceives(self) -> bool:
        """Whether the address is made to be taken for another one, so that it cannot be the official one."""
        return any(sign in DECEPTIVE for sign in self.signs)

    @property
    def looks_official(self) -> bool:
        """Whether it is the provider's own site, or the vendor's, and nothing speaks against it."""
        return not self.warns and any(sign in GOOD for sign in self.signs)


def check_link(address: str, website: str, brands: Iterable[Brand], site_of: SiteOf) -> LinkCheck | None:
    """What the address of a portal shows, beside the provider's website; None while it is no address."""
    host = host_of(address)
    if not host:
        return None
    known = tuple(brands)
    recognition = recognise(address, known)
    site, own = site_of(host), site_of(host_of(website))
    trusted = [own] if own else []
    trusted += [site_of(rule.host) for brand in known for rule in brand.hosts if rule.vendor_owned]
    is_own = bool(own) and site == own
    is_vendors = recognition is not None and recognition.rule.vendor_owned
    like = ""
    if not is_own and not is_vendors:
        inside = (other for other in trusted if other and f".{other}." in f".{host}.")
        like = next(inside, "") or _looks_like(site, trusted, named=recognition is not None)
    found = {
        LinkSign.LOOK_ALIKE: bool(like),
        LinkSign.FOREIGN_LETTERS: not host.isascii() or "xn--" in host,
        LinkSign.NUMBER: host.replace(".", "").isdigit(),
        LinkSign.HIDDEN: "@" in address.partition("//")[2].partition("/")[0],
        LinkSign.NOT_SECURE: address.strip().lower().startswith("http:"),
        LinkSign.OWN_SITE: is_own,
        LinkSign.VENDOR_SITE: is_vendors,
        LinkSign.BRAND_NAME: recognition is not None and not is_vendors and not is_own,
    }
    signs = tuple(sign for sign, holds in found.items() if holds)
    return LinkCheck(host, recognition, signs or (LinkSign.NOTHING,), like)


def _looks_like(site: str, trusted: Iterable[str], *, named: bool) -> str:
    """The first trusted site that this one could be taken for, and is not.

    Hospitals put the name of a brand into their own (``named``), so that this alone is no sign.
    """
    others = (other for other in trusted if other and site and other != site)
    return next((other for other in others if _confusable(site, other, named=named)), "")


def _confusable(one: str, other: str, *, named: bool) -> bool:
    """Whether the names differ by letters that look alike, a hyphen, one letter more, less or other, or the ending."""
    name, known = _first(one), _first(other)
    if min(len(name), len(known)) < _SHORT:
        return False
    plain, known_plain = _plain(name), _plain(known)
    holds = not named and len(known_plain) >= _LONG and known_plain in plain
    return plain == known_plain or holds or _one_edit(plain, known_plain)


def _first(site: str) -> str:
    return site.partition(".")[0]


def _plain(name: str) -> str:
    """The name as the eye takes it."""
    for seen, meant in (("rn", "m"), ("vv", "w"), ("0", "o"), ("1", "l"), ("5", "s"), ("i", "l"), ("-", "")):
        name = name.replace(seen, meant)
    return name


def _one_edit(one: str, other: str) -> bool:
    """Whether one letter was added, left out or changed, or two neighbours were swapped."""
    shorter, longer = sorted((one, other), key=len)
    if len(longer) - len(shorter) > 1:
        return False
    same = next((at for at, letter in enumerate(shorter) if longer[at] != letter), len(shorter))
    if len(shorter) < len(longer):
        return shorter[same:] == longer[same + 1 :]
    swapped = shorter[:same] + shorter[same + 1 : same + 2] + shorter[same : same + 1] + shorter[same + 2 :]
    return shorter[same + 1 :] == longer[same + 1 :] or swapped == longer

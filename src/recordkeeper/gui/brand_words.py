"""Where portals of a brand keep a thing, in words; a name that one organisation uses is never called the name."""

from recordkeeper.domain.brand import Brand, Placement
from recordkeeper.gui.context import Context


def placement_lines(context: Context, brand: Brand, place: Placement) -> tuple[str, str]:
    """What to look for, and where that was read."""
    words = context.app.words
    name = place.path or place.often_called
    named = words.text("link.often_called", {"name": name}) if name else ""
    read = "link.read_verified" if place.verified else "link.read_unverified"
    source = words.text(read, {"brand": brand.name, "on": (place.as_of or brand.checked_on).isoformat()})
    return " ".join(part for part in (place.says, named) if part), source

"""What the address of a portal shows, in sentences."""

from recordkeeper.domain.link_check import GOOD, WARNINGS, LinkCheck, LinkSign
from recordkeeper.gui.context import Context


def link_sentences(context: Context, check: LinkCheck) -> tuple[str, ...]:
    """One sentence for each sign, marked where it warns; then the brand, if it is known."""
    words, recognition = context.app.words, check.recognition
    facts = {"like": check.like, "host": check.host, "brand": recognition.brand.name if recognition else ""}
    told = []
    for sign in check.signs:
        mark = "▲ " if sign in WARNINGS else "✓ " if sign in GOOD and not check.warns else ""
        told.append(mark + words.text(f"link.{sign}", facts))
    if recognition is not None and LinkSign.VENDOR_SITE not in check.signs and LinkSign.BRAND_NAME not in check.signs:
        told.append(words.text("link.brand", facts))
    return tuple(told)

"""The measures of a letter's first page, in points from the top left, so that the recipient shows in a window envelope.

US letter, for a #10 envelope (9 1/2 by 4 1/8 in) with the trade's usual window: 4 1/2 by 1 1/8 in, 7/8 in from the left
edge and 1/2 in from the bottom edge. A sheet folded in three (3 2/3 in) that rests on the bottom edge shows 2.04 to
3.17 in from its top; pushed up as far as it goes it shows 2.50 to 3.63 in. Sideways it can slip by 1 in, so that 0.875
to 4.375 in are always seen and 5.375 in at the most. A block within 2.50 to 3.17 in is always whole; a taller one
counts on the usual rest. What is not for the window, date and reference, stands to the right of it.

A4: the address field of DIN 5008 form B (85 by 45 mm, 20 mm from the left, 45 mm from the top, fold at 105 mm; window
of DIN 680) and the window of a British DL envelope (BS 4264: 90 by 35 mm, 20 mm from the left, 18 mm from the bottom
edge; fold at 99 mm) share 46 to 81 mm from the top. Pushed up in a DL envelope (110 mm) the sheet shows from 57 mm.
Neither shows what is more than 110 mm from the left.
"""

from dataclasses import dataclass

from reportlab.lib.units import inch, mm

from recordkeeper.domain.paper import Paper


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One size of paper. The window shows ``window_top`` to ``window_bottom``; ``address_top`` is where a short address
    is seen however the sheet lies; the text begins below the fold, at ``text_top``."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    window_top: float
    address_top: float
    window_bottom: float
    address_width: float
    reference_left: float
    text_top: float

    @property
    def text_width(self) -> float:
        """From margin to margin."""
        return self.width - self.left - self.right

    def address_start(self, height: float) -> float:
        """Where a recipient block of this height begins."""
        return max(self.window_top, min(self.address_top, self.window_bottom - height))


SHEETS = {
    Paper.LETTER: Sheet(
        width=8.5 * inch,
        height=11 * inch,
        left=1 * inch,
        right=1 * inch,
        top=0.7 * inch,
        bottom=0.65 * inch,
        window_top=2.08 * inch,
        address_top=2.5 * inch,
        window_bottom=3.15 * inch,
        address_width=3.3 * inch,
        reference_left=5.45 * inch,
        text_top=3.75 * inch,
    ),
    Paper.A4: Sheet(
        width=210 * mm,
        height=297 * mm,
        left=25 * mm,
        right=20 * mm,
        top=18 * mm,
        bottom=18 * mm,
        window_top=47 * mm,
        address_top=57 * mm,
        window_bottom=80 * mm,
        address_width=78 * mm,
        reference_left=125 * mm,
        text_top=102 * mm,
    ),
}

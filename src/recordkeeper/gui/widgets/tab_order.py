"""Where Tab goes in an input that is made of others, which are made later than the form."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def lead_through(whole: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab go through the parts where the whole stands, and the first of them have the focus that the whole gets.

    New widgets come last in a window. While the whole hands its focus on, Qt moves all that stands between the two.
    """
    each = list(parts)
    whole.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none; the annotation does not say so.
    for before, after in pairwise((whole, *each)):
        QWidget.setTabOrder(before, after)
    if each:
        whole.setFocusProxy(each[0])

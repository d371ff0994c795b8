"""The order in which Tab goes: as a page is read, also where inputs were made after the form."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def order_tabs(page: QWidget) -> None:
    """Let Tab go through a page as its layouts are read: each part whole before the next."""
    for before, after in pairwise(_inputs(page)):
        QWidget.setTabOrder(before, after)


def _inputs(widget: QWidget) -> Iterator[QWidget]:
    """What can be reached by Tab in a widget, itself first."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    for part in [inner] if inner is not None else _held(widget.layout()):
        yield from _inputs(part)


def _held(layout: QLayout | None) -> Iterator[QWidget]:
    for number in range(layout.count() if layout is not None else 0):
        assert layout is not None
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _held(inner)

"""Labels for text that people typed, and clearing of layouts."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QWidget

_LONG_WORD, _PIECE = re.compile(r"\S{31,}"), re.compile(r".{1,12}")
_BREAK = "\u200b"


def breakable(text: str) -> str:
    """A text whose very long words can be broken over lines, so that no name is wider than the window."""
    return _LONG_WORD.sub(lambda word: _BREAK.join(_PIECE.findall(word[0])), text)


def plain_label(text: str, role: str = "body", parent: QWidget | None = None) -> QLabel:
    """A label that shows text as it is, never as markup."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setText(breakable(text))
    return label


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)

"""A card: a framed area for one thing."""

from PySide6.QtWidgets import QFrame, QWidget


class Card(QFrame):
    """Framed by the style sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")

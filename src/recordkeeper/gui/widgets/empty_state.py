"""What an empty page says: what it is for, what to do, and the button to do it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from recordkeeper.gui.icons import icon
from recordkeeper.gui.theme.measures import SPACE_M, SPACE_XL
from recordkeeper.gui.widgets.labels import breakable

_ICON = 48


class EmptyState(QWidget):
    """A picture, a sentence, a button."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._title, self._text = QLabel(self), QLabel(self), QLabel(self)
        self.button = QPushButton(self)
        self.button.setProperty("role", "primary")
        self._title.setProperty("role", "heading")
        self._text.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_M)
        layout.addStretch()
        for label in (self._picture, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.button.hide()
        self.button.clicked.connect(self.asked)

    def say(self, picture: str, title: str, text: str, button: str) -> None:
        """Set what it shows; without a button's word there is no button."""
        self._picture.setPixmap(icon(picture).pixmap(_ICON))
        self._title.setText(breakable(title))
        self._text.setText(breakable(text))
        self.button.setText(button)
        self.button.setVisible(bool(button))

"""The mark on top of the window while it shows the sample library."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from recordkeeper.gui.theme.measures import SPACE_M, SPACE_XS


class SampleStrip(QFrame):
    """Stays as long as the sample is open; ``asked`` asks for the user's own library."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self.setProperty("tone", "problem")
        text = QLabel(self.tr("Sample data: invented people."), self)
        text.setProperty("role", "strong")
        button = QPushButton(self.tr("Back to my own library"), self)
        button.setObjectName("leaveSampleButton")
        button.setProperty("role", "link")
        button.clicked.connect(self.asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_XS, SPACE_M, SPACE_XS)
        layout.setSpacing(SPACE_M)
        layout.addWidget(text)
        layout.addWidget(button)
        layout.addStretch()
        self.hide()

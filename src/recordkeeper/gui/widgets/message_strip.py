"""One message on top of the page: what was done, with a way back, or what went wrong and what to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from recordkeeper.gui.icons import icon
from recordkeeper.gui.theme.measures import SPACE_M, SPACE_S

# Long enough to read two sentences slowly and to reach the button.
_DONE_MS = 20_000


class MessageStrip(QFrame):
    """A problem is shown until closed or replaced; what was done, for a while."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._picture, self.text = QLabel(self), QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        # However long a word of it is, the window stays as wide as it is.
        self.text.setMinimumWidth(1)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(self)
        self.button.setProperty("role", "link")
        close = QToolButton(self)
        close.setIcon(icon("close"))
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        layout.addWidget(self._picture)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        layout.addWidget(close)
        close.clicked.connect(self.hide)
        self.button.clicked.connect(self._pressed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DONE_MS)
        self._pause.timeout.connect(self._grow_old)
        self._act: Callable[[], None] | None = None
        self._is_problem = False
        self.hide()

    def say(self, text: str, *, problem: bool, button: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a message; ``act`` is what its button does."""
        self._act = act
        self._picture.setPixmap(icon("attention" if problem else "done").pixmap(20))
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(act is not None)
        self.setProperty("tone", "problem" if problem else "done")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(text)
        self.show()
        self._is_problem = problem
        self._pause.start()

    def forget_done(self) -> None:
        """Take away what was done; a problem stays until it is closed."""
        if not self._is_problem:
            self.hide()

    def _grow_old(self) -> None:
        """Not while somebody is at it."""
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._pause.start()
        else:
            self.forget_done()

    def _pressed(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

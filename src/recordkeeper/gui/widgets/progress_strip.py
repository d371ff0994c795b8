"""Work under way: what is done now, how far, and Cancel. It shows itself only when the work takes a while."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from recordkeeper.app.jobs import Job
from recordkeeper.gui.theme.measures import SPACE_M, SPACE_S

_PATIENCE_MS = 400


class ProgressStrip(QFrame):
    """At the foot of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "footer")
        self._text, self._bar = QLabel(self), QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.cancel)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE_MS)
        self._timer.timeout.connect(self.show)
        self._job: Job[object] | None = None
        self.cancel.clicked.connect(self._cancel)
        self.hide()

    def begin(self, title: str, job: Job[object]) -> None:
        """Watch a job."""
        self._job = job
        self._text.setText(title)
        self._bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self._timer.start()

    def step(self, done: int, total: int, name: str) -> None:
        """Show how far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if name:
            self._text.setText(name)

    def end(self) -> None:
        """The job is over."""
        self._timer.stop()
        self._job = None
        self.hide()

    def _cancel(self) -> None:
        if self._job is not None:
            self.cancel.setEnabled(False)
            self._text.setText(self.tr("Stopping…"))
            self._job.cancel()

"""Work under way: what is done now, how far, and Cancel. It shows itself only when the work takes a while."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from recordkeeper.app.jobs import Job
from recordkeeper.gui.theme.measures import SPACE_M, SPACE_S

_PATIENCE_MS = 400


@dataclass
class _Work:
    """One piece of work: what to say of it, how far it is, and the job that Cancel stops."""

    text: str
    job: Job[object]
    done: int = 0
    total: int = 0
    stopping: bool = False


class ProgressStrip(QFrame):
    """At the foot of the window. Of several at once the one begun last is shown, then the one before."""

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
        self._under_way: dict[object, _Work] = {}
        self.cancel.clicked.connect(self._cancel)
        self.hide()

    def begin(self, title: str, mark: object, job: Job[object]) -> None:
        """Watch a job, told from others by its mark."""
        self._under_way[mark] = _Work(title, job)
        self._show_last()
        self._timer.start()

    def step(self, mark: object, done: int, total: int, name: str) -> None:
        """Note how far one is."""
        if mark in self._under_way:
            work = self._under_way[mark]
            work.done, work.total, work.text = done, total, name or work.text
            self._show_last()

    def end(self, mark: object) -> None:
        """One is over."""
        self._under_way.pop(mark, None)
        if self._under_way:
            self._show_last()
        else:
            self._timer.stop()
            self.hide()

    def _show_last(self) -> None:
        work = next(reversed(self._under_way.values()))
        self._text.setText(self.tr("Stopping…") if work.stopping else work.text)
        self._bar.setRange(0, work.total)
        self._bar.setValue(work.done)
        self.cancel.setEnabled(not work.stopping)

    def _cancel(self) -> None:
        if self._under_way:
            work = next(reversed(self._under_way.values()))
            work.stopping = True
            work.job.cancel()
            self._show_last()

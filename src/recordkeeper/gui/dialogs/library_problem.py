"""A library that cannot be opened: what stands in the way, and the other ways on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.gui.context import Context


class LibraryProblemDialog(QMessageBox):
    """Try again, choose another folder, or go on without a library."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        path: Path,
        failure: RecordKeeperError,
        reopen: Callable[[Path], None],
    ) -> None:
        super().__init__(parent)
        self._path, self._reopen = path, reopen
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("RecordKeeper")
        self.setText(self.tr("The library could not be opened."))
        self.setInformativeText(context.app.words.failure(failure))
        self._again: QPushButton = self.addButton(self.tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        self._other: QPushButton = self.addButton(self.tr("Choose another folder…"), QMessageBox.ButtonRole.ActionRole)
        self.addButton(QMessageBox.StandardButton.Close)
        self.finished.connect(self._decided)

    def _decided(self) -> None:
        if self.clickedButton() is self._again:
            self._reopen(self._path)
        elif self.clickedButton() is self._other:
            chosen = QFileDialog.getExistingDirectory(self.parentWidget(), self.tr("Choose a library folder"))
            if chosen:
                self._reopen(Path(chosen))

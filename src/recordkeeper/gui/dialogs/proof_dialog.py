"""Shows a proof inside the app: as pages, else as text, else says why not."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from recordkeeper.app.jobs import Lane, Progress
from recordkeeper.app.timeline import Shown
from recordkeeper.domain.document import File
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.gui.context import Context
from recordkeeper.gui.folders import first_place, keep_place
from recordkeeper.gui.forms.proof_dialog import Ui_ProofDialog


class ProofDialog(QDialog):
    """A viewer for one file that proves an event."""

    def __init__(self, parent: QWidget | None, context: Context, file: File) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context, self._file = context, file
        self.form = Ui_ProofDialog()
        self.form.setupUi(self)
        self.form.title.setText(file.original_name)
        self.form.closeButton.clicked.connect(self.accept)
        self.form.saveCopyButton.clicked.connect(self._save_copy)
        self.form.views.setCurrentWidget(self.form.neither)
        self.form.reason.setText(self.tr("Opening…"))
        timeline = context.app.timeline

        def work(progress: Progress) -> Shown:
            progress.check()
            return timeline.look_at_proof(file)

        context.run("", work, self._show, lane=Lane.INTERACTIVE, on_failed=self._fail, quiet=True, owner=self)

    def _show(self, shown: Shown) -> None:
        if not isValid(self):
            return
        timeline, file = self.context.app.timeline, self._file
        if shown.pages:
            self.form.pages.show_pages(
                self.context, shown.pages, lambda page, width: timeline.draw_proof(file, page, width)
            )
            self.form.views.setCurrentWidget(self.form.pages)
            self.form.pages.setFocus()
        elif shown.text:
            self.form.words.setPlainText(shown.text)
            self.form.views.setCurrentWidget(self.form.words)
        else:
            self.form.reason.setText(self.tr("This kind of file cannot be shown here. Save a copy and open that."))

    def _fail(self, failure: RecordKeeperError) -> None:
        if isValid(self):
            self.form.reason.setText(self.context.app.words.failure(failure))

    def _save_copy(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), first_place(self._file.original_name))
        if name:
            keep_place(name)
            self.context.attempt(lambda: self.context.app.timeline.save_proof(self._file, Path(name)))

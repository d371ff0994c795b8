"""Everything about one request as a ZIP or one PDF, for a doctor, a lawyer or an authority."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from recordkeeper.app.bundles import SavedBundle
from recordkeeper.app.jobs import Progress
from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.gui.context import Context
from recordkeeper.gui.folders import file_name, first_place, keep_place
from recordkeeper.gui.forms.bundle_dialog import Ui_BundleDialog
from recordkeeper.gui.widgets.labels import breakable, plain_label

_MOST_NAMED = 12


class BundleDialog(QDialog):
    """Says what goes in and what is missing, then saves it."""

    def __init__(self, parent: QWidget | None, context: Context, view: RequestView) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context, self.view = context, view
        self.form = Ui_BundleDialog()
        self.form.setupUi(self)
        self.form.title.setText(
            breakable(
                self.tr("{provider}, reference {reference}").format(
                    provider=view.provider.name, reference=view.request.reference
                )
            )
        )
        self.form.zipButton.clicked.connect(lambda: self._ask("zip"))
        self.form.pdfButton.clicked.connect(lambda: self._ask("pdf"))
        self.form.closeButton.clicked.connect(self.reject)
        self._show()

    def _show(self) -> None:
        gathered = self.context.attempt(lambda: self.context.app.bundles.of_request(self.view.request.id))
        if gathered is None:
            return
        bundle, words, form = gathered.bundle, self.context.app.words, self.form
        history = self.tr("The history with {events} entries, and {clocks} dates with their reasons").format(
            events=len(bundle.timeline), clocks=len(bundle.clocks)
        )
        form.contentLayout.addWidget(plain_label(history, "body", self))
        for exhibit in bundle.exhibits[:_MOST_NAMED]:
            when = words.date(exhibit.on)
            text = f"{exhibit.number}. {exhibit.title}{f', {when}' if when else ''}"
            form.contentLayout.addWidget(plain_label(text, "body", self))
        if len(bundle.exhibits) > _MOST_NAMED:
            more = self.tr("and {count} more").format(count=len(bundle.exhibits) - _MOST_NAMED)
            form.contentLayout.addWidget(plain_label(more, "quiet", self))
        for row in bundle.missing:
            text = ", ".join(part for part in (row.kind, row.span, row.detail) if part)
            form.missingLayout.addWidget(plain_label(f"• {text}", "body", self))
        form.missingCard.setVisible(bool(bundle.missing))

    def _ask(self, ending: str) -> None:
        start = file_name(self.view.provider.name, self.view.request.reference, ending=f".{ending}")
        kinds = "ZIP (*.zip)" if ending == "zip" else "PDF (*.pdf)"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the bundle"), first_place(start), kinds)
        if name:
            keep_place(name)
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Save the bundle here: as one PDF if it is called so, else as a ZIP."""
        bundles, request_id = self.context.app.bundles, self.view.request.id
        paper = self.context.app.settings.library().paper
        save: Callable[..., SavedBundle] = bundles.save_pdf if path.suffix.lower() == ".pdf" else bundles.save_zip
        self._allow(False)
        self.context.run(
            self.tr("Making the bundle…"),
            lambda progress: _saved(save, request_id, path, progress, paper),
            self._done,
            on_failed=self._say,
            on_end=lambda: self._allow(True),
            owner=self,
        )

    def _allow(self, allowed: bool) -> None:
        buttons: tuple[QPushButton, ...] = (self.form.zipButton, self.form.pdfButton)
        for button in buttons:
            button.setEnabled(allowed)

    def _done(self, saved: SavedBundle) -> None:
        text = self.tr("Saved: {path}").format(path=saved.path)
        if saved.failed:
            names = ", ".join(each.exhibit.file_name for each in saved.failed)
            text = self.tr("{text}. Left out, because they could not be read: {names}").format(text=text, names=names)
        self.form.message.say(text, problem=bool(saved.failed))

    def _say(self, failure: RecordKeeperError) -> None:
        self.form.message.say(self.context.app.words.failure(failure), problem=True)


def _saved(
    save: Callable[..., SavedBundle], request_id: str, path: Path, progress: Progress, paper: object
) -> SavedBundle:
    return save(request_id, path, progress, paper)

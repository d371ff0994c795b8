"""One document in full: to read it, and what is known of it. What a file holds is shown as pictures or plain text."""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from recordkeeper.app.documents import DocumentView
from recordkeeper.app.jobs import Job, Lane, Progress
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.gui.context import Context
from recordkeeper.gui.folders import first_place, keep_place
from recordkeeper.gui.forms.document_detail import Ui_DocumentDetail
from recordkeeper.gui.widgets.labels import breakable

_PICTURES = frozenset({"pdf", "image"})


class DocumentDetail(QWidget):
    """Beside the list."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.view: DocumentView | None = None
        self._job: Job[str] | None = None
        self._turn = 0
        self.form = Ui_DocumentDetail()
        self.form.setupUi(self)
        self.form.pictures.setAccessibleName(self.tr("Pages of the document"))
        self.form.tabs.setCurrentIndex(0)
        self.form.factsLayout.setColumnStretch(1, 1)
        self.form.facts.setFocusPolicy(self.form.pictures.focusPolicy())
        self.form.editButton.clicked.connect(self.edit)
        self.form.copyButton.clicked.connect(self._choose_copy)
        self.form.otherCopyButton.clicked.connect(self._choose_copy)
        self.form.checkButton.clicked.connect(self._check)

    def show_document(self, view: DocumentView | None, found: str = "") -> None:
        """Show a document; ``found`` is the text around the words that were searched for."""
        other = view is None or self.view is None or self.view.document.id != view.document.id
        self.view = view
        if view is None:
            self._stop()
            self.form.pictures.clear()
            self.form.text.clear()
            return
        self._show_head(view, found)
        self._show_facts(view)
        if other:
            self.form.checked.clear()
            self._show_content(view)

    def edit(self) -> None:
        """Change what is noted about it."""
        from recordkeeper.gui.dialogs.document_dialog import DocumentDialog

        if self.view is not None:
            DocumentDialog(self.window(), self.context, self.view.document).open()

    def save_copy(self, target: Path) -> None:
        """Write a copy where the user wants it."""
        view = self.view
        if view is None:
            return

        def work(progress: Progress) -> None:
            self.context.app.documents.save_copy(view, target)

        done = self.tr("A copy was saved: {path}").format(path=target)
        self.context.run(self.tr("Saving a copy…"), work, lambda nothing: self.context.say(done))

    def _show_head(self, view: DocumentView, found: str) -> None:
        app, document = self.context.app, view.document
        parts = (app.records.label(document.kind), app.words.date(document.when), view.provider, view.person)
        self.form.title.setText(breakable(document.title))
        self.form.subtitle.setText("\n".join(line for line in (" · ".join(filter(None, parts)), found) if line))
        self.form.subtitle.setVisible(bool(self.form.subtitle.text()))
        self.form.trashButton.setVisible(document.trashed_at is None)
        self.form.restoreButton.setVisible(document.trashed_at is not None)
        problem = self._problem(view)
        self.form.problem.setText(problem)
        self.form.problem.setVisible(bool(problem))

    def _problem(self, view: DocumentView) -> str:
        if not view.document.unparsed:
            return ""
        facts = {"path": view.file.original_name, "reason": view.document.unparsed}
        return self.context.app.words.text(f"errors.{view.document.unparsed}", facts)

    def _show_facts(self, view: DocumentView) -> None:
        app, document, form = self.context.app, view.document, self.form
        rows: tuple[tuple[QLabel, QLabel, str], ...] = (
            (form.kindName, form.kind, app.records.label(document.kind) or self.tr("Not chosen yet")),
            (form.personName, form.person, view.person or self.tr("Not chosen yet")),
            (form.providerName, form.provider, view.provider),
            (form.serviceName, form.service, app.words.date(document.service)),
            (form.datedName, form.dated, app.words.date(document.document_date)),
            (form.authorName, form.author, document.author),
            (form.receivedName, form.received, app.words.date(document.received_on)),
            (form.notesName, form.notes, document.notes),
            (form.fileNameName, form.fileName, view.file.original_name),
            (form.sizeName, form.size, QLocale().formattedDataSize(view.file.size)),
            (form.pagesName, form.pages, str(document.pages or "")),
            (form.filedName, form.filed, app.words.date(view.file.added_at.date())),
            (form.hashName, form.hash, " ".join(view.file.sha256[at : at + 8] for at in range(0, 64, 8))),
        )
        for name, label, text in rows:
            label.setText(text)
            name.setVisible(bool(text))
            label.setVisible(bool(text))
        form.hash.setAccessibleName(view.file.sha256)

    def _show_content(self, view: DocumentView) -> None:
        self._stop()
        self.form.pictures.clear()
        self.form.text.clear()
        if view.document.unparsed:
            self._show_other(view)
        elif view.document.format in _PICTURES:
            self.form.viewer.setCurrentWidget(self.form.pictures)
            self.form.pictures.show_pages(
                self.context,
                view.document.pages or 1,
                lambda page, width: self.context.app.documents.render(view, page, width),
            )
        else:
            self._read(view)

    def _read(self, view: DocumentView) -> None:
        turn = self._turn
        self.form.viewer.setCurrentWidget(self.form.text)
        self.form.text.setPlaceholderText(self.tr("Reading…"))

        def work(progress: Progress) -> str:
            progress.check()
            return self.context.app.documents.text(view)

        def failed(failure: RecordKeeperError) -> None:
            if turn == self._turn:
                self._show_other(view, self.context.app.words.failure(failure))

        self._job = self.context.run(
            "",
            work,
            lambda text: self._show_text(turn, view, text),
            lane=Lane.INTERACTIVE,
            on_failed=failed,
            quiet=True,
        )

    def _show_text(self, turn: int, view: DocumentView, text: str) -> None:
        if turn != self._turn:
            return
        if text.strip():
            self.form.text.setPlainText(text)
        else:
            self._show_other(view)

    def _show_other(self, view: DocumentView, why: str = "") -> None:
        kind = self.context.app.words.text(f"looking.format.{view.document.format}")
        usual = self.tr("{kind}. It cannot be shown here. Save a copy to open it with another program.")
        self.form.other.setText(why or usual.format(kind=kind))
        self.form.viewer.setCurrentWidget(self.form.otherPage)

    def _choose_copy(self) -> None:
        if self.view is not None:
            start = first_place(Path(self.view.file.original_name).name)
            name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), start)
            if name:
                keep_place(name)
                self.save_copy(Path(name))

    def _check(self) -> None:
        view, turn = self.view, self._turn
        if view is None:
            return

        def work(progress: Progress) -> Path:
            return self.context.app.documents.check(view)

        def say(text: str) -> None:
            if turn == self._turn:
                self.form.checked.setText(text)

        filed = self.context.app.words.date(view.file.added_at.date())
        good = self.tr("✓ Unchanged since it was filed on {date}.").format(date=filed)
        self.context.run(
            self.tr("Checking the file…"),
            work,
            lambda path: say(good),
            on_failed=lambda failure: say(self.context.app.words.failure(failure)),
        )

    def _stop(self) -> None:
        self._turn += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

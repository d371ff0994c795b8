"""One letter: seen page by page, finished, saved, printed, copied; then "Did you send it?"."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QWidget

from recordkeeper.app.jobs import Lane, Progress
from recordkeeper.app.request_view import RequestView
from recordkeeper.app.writing import write_whole
from recordkeeper.domain.errors import BadFacts, MissingFacts, RecordKeeperError, UnprintableText
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.paper import Paper
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.mending import subject_of, unprintable_subject
from recordkeeper.gui.folders import file_name, first_place, keep_place
from recordkeeper.gui.forms.letter_dialog import Ui_LetterDialog
from recordkeeper.gui.widgets.labels import breakable, clear_layout, plain_label


class LetterDialog(QDialog):
    """A letter that is finished, or one that is yet to be."""

    def __init__(
        self, parent: QWidget | None, context: Context, view: RequestView, letter: Letter | None, *, kind: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context, self.view, self.letter = context, view, letter
        self.form = Ui_LetterDialog()
        self.form.setupUi(self)
        self._content = b""
        self.form.title.setTextFormat(Qt.TextFormat.PlainText)
        self.form.missingCard.hide()
        self._offer_choices(kind)
        self.form.cancelButton.clicked.connect(self.reject)
        self.form.saveButton.clicked.connect(self._save)
        self.form.printButton.clicked.connect(self._print)
        self.form.copyButton.clicked.connect(self._copy)
        self.form.finishButton.clicked.connect(self._finish)
        self.form.sentButton.clicked.connect(self._note_sending)
        self._show()

    def _offer_choices(self, kind: str) -> None:
        words, lettering = self.context.app.words, self.context.app.lettering
        kinds = self.context.app.letters.kinds_for(self.view)
        self.form.kind.set_choices((kind, lettering.kind(kind).title) for kind in kinds)
        self.form.kind.set_value(self.letter.kind if self.letter is not None else kind or kinds[0])
        self.form.paper.set_choices((paper, words.label(paper)) for paper in Paper)
        self.form.paper.set_value(self.context.app.settings.library().paper)
        self.form.kind.edited.connect(self._show)
        self.form.paper.edited.connect(self._show)

    def _show(self) -> None:
        """Show the frozen letter, or draw the draft."""
        frozen = self.letter is not None
        for widget in (self.form.kind_field, self.form.paper_field, self.form.finishButton):
            widget.setVisible(not frozen)
        self.form.sentButton.setVisible(frozen and bool(self.view.unsent_letters))
        self._allow(False)
        kind = self.form.kind.value()
        if not kind:
            return
        self.form.title.setText(breakable(f"{self.context.app.lettering.kind(kind).title}: {self.view.provider.name}"))
        paper = Paper(self.form.paper.value() or Paper.LETTER)
        letters, view, letter = self.context.app.letters, self.view, self.letter

        def work(progress: Progress) -> tuple[bytes, int]:
            if letter is not None:
                return letters.content(letter), letter.pages
            built = letters.preview(view, kind, paper)
            return built.content, built.pages

        self.context.run(
            self.tr("Writing the letter…"),
            work,
            lambda made: self._drawn(*made),
            lane=Lane.INTERACTIVE,
            on_failed=self._say_missing,
            quiet=True,
            owner=self,
        )

    def _drawn(self, content: bytes, pages: int) -> None:
        letters = self.context.app.letters
        self._content = content
        self.form.missingCard.hide()
        self.form.preview.show()
        self._allow(True)
        self.form.preview.show_pages(self.context, pages, lambda page, width: letters.draw(content, page, width))

    def _allow(self, ready: bool) -> None:
        for button in (self.form.saveButton, self.form.printButton, self.form.copyButton, self.form.finishButton):
            button.setEnabled(ready)

    def _say_missing(self, failure: RecordKeeperError) -> None:
        """Name what is missing, each with a button that goes to where it can be mended."""
        self._allow(False)
        self.form.preview.clear()
        self.form.preview.hide()
        clear_layout(self.form.missingLayout)
        if isinstance(failure, UnprintableText):
            names: tuple[str, ...] = (unprintable_subject(self.context, self.view),)
        else:
            names = failure.names if isinstance(failure, MissingFacts) else (failure.facts.get("name", ""),)
        if not isinstance(failure, MissingFacts):
            sentence = self.context.app.words.failure(failure)
            self.form.missingLayout.addWidget(plain_label(sentence, "body", self))
        for name in dict.fromkeys(subject_of(name) for name in names):
            self.form.missingLayout.addWidget(
                self._missing_row(name, said=isinstance(failure, BadFacts | UnprintableText))
            )
        self.form.missingLayout.addStretch()
        self.form.missingCard.show()

    def _missing_row(self, subject: str, *, said: bool) -> QWidget:
        words = self.context.app.words
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        key = f"missing.{subject}"
        text = "" if said else words.text(key if words.has(key) else "missing.other", {"name": subject})
        layout.addWidget(plain_label(text, "body", row), 1)
        button = QPushButton(self.tr("Go there"), row)
        button.setObjectName(f"mend_{subject}")
        button.setAccessibleDescription(text)
        button.clicked.connect(lambda: self._mend(subject))
        layout.addWidget(button)
        return row

    def _mend(self, subject: str) -> None:
        from recordkeeper.gui.dialogs.mending import mend

        mend(self, self.context, self.view, subject, self._mended)

    def _mended(self) -> None:
        self.view = self.context.app.requests.view(self.view.request.id)
        self._show()

    def _finish(self) -> None:
        kind, paper = self.form.kind.value(), Paper(self.form.paper.value() or Paper.LETTER)
        letters, view = self.context.app.letters, self.view

        def work(progress: Progress) -> Letter:
            progress.check()
            return letters.finalise(view, kind, paper)

        self.form.finishButton.setEnabled(False)
        self.context.run(
            self.tr("Finishing the letter…"), work, self._finished, on_failed=self._say_missing, owner=self
        )

    def _finished(self, letter: Letter) -> None:
        self.letter = letter
        self.view = self.context.app.requests.view(self.view.request.id)
        self._show()
        self.context.say(self.tr("The letter is finished. Print it, sign it by hand, send it. Then note the sending."))

    def _save(self) -> None:
        title = self.context.app.lettering.kind(self.form.kind.value()).title
        start = file_name(title, self.view.provider.name, self.view.request.reference, ending=".pdf")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), first_place(start), "PDF (*.pdf)")
        if name:
            keep_place(name)
            self.context.attempt(lambda: self.save_to(Path(name)))

    def save_to(self, path: Path) -> None:
        """Write the PDF to this place; raises ``CannotWrite`` or ``DiskFull``."""
        write_whole(path, self._content)
        saved = self.tr("Saved: {path}").format(path=path)
        self.form.message.say(saved, problem=False)
        self.context.say(saved)

    def _print(self) -> None:
        from recordkeeper.gui.printing import print_pages

        letters, content = self.context.app.letters, self._content
        pages = self.letter.pages if self.letter is not None else self.form.preview.count
        print_pages(self, self.context, pages, lambda page, width: letters.draw(content, page, width))

    def _copy(self) -> None:
        app, kind = self.context.app, self.form.kind.value()
        letter = self.letter
        text = self.context.attempt(
            lambda: app.letters.text(letter) if letter else app.letters.preview_text(self.view, kind)
        )
        if text is not None:
            QGuiApplication.clipboard().setText(text)
            self.context.say(self.tr("The letter is on the clipboard as text. Paste it into the portal’s message."))

    def _note_sending(self) -> None:
        from recordkeeper.gui.dialogs.sending_dialog import SendingDialog

        dialog = SendingDialog(self.parentWidget(), self.context, self.view, self.view.unsent_letters)
        self.accept()
        dialog.open()

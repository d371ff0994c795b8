"""One letter: its free parts typed, seen as it grows, finished, saved, printed, copied; then "Did you send it?"."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QMenu, QPushButton, QWidget

from recordkeeper.app.jobs import Lane, Progress
from recordkeeper.app.request_view import RequestView
from recordkeeper.app.writing import write_whole
from recordkeeper.domain.errors import BadFacts, MissingFacts, RecordKeeperError, UnprintableText
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.letter_text import Addressee, LetterKind, Moment
from recordkeeper.domain.paper import Paper
from recordkeeper.domain.request import IssueKind, IssueState, Recipient
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.mending import subject_of, unprintable_subject
from recordkeeper.gui.folders import file_name, first_place, keep_place
from recordkeeper.gui.forms.letter_dialog import Ui_LetterDialog
from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.labels import breakable, clear_layout, plain_label

# How long typing pauses before the letter is drawn anew, in milliseconds.
_PAUSE = 400


class LetterDialog(QDialog):
    """A letter that is finished, or one that is yet to be."""

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        view: RequestView,
        letter: Letter | None,
        *,
        kind: str = "",
        recipient_id: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context, self.view, self.letter = context, view, letter
        self.form = Ui_LetterDialog()
        self.form.setupUi(self)
        self._content = b""
        self._shown = ""
        self.form.title.setTextFormat(Qt.TextFormat.PlainText)
        self.form.missingCard.hide()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE)
        self._typing.timeout.connect(self._typed)
        self._offer_choices(kind, recipient_id)
        self.form.cancelButton.clicked.connect(self.reject)
        self.form.saveButton.clicked.connect(self._save)
        self.form.printButton.clicked.connect(self._print)
        self.form.copyButton.clicked.connect(self._copy)
        self.form.moreButton.clicked.connect(self._more)
        self.form.finishButton.clicked.connect(self._finish)
        self.form.sentButton.clicked.connect(self._note_sending)
        self.form.editor.edited.connect(self._note_typing)
        self._begin()

    def _offer_choices(self, kind: str, recipient_id: str) -> None:
        app, words = self.context.app, self.context.app.words
        steps = {step.kind: step for step in app.letters.steps(self.view)}
        self._steps = steps
        first = self.letter.kind if self.letter is not None else kind or next(iter(steps), "")
        offered = [first, *(each for each in steps if each != first)] if first else list(steps)
        self.form.kind.set_choices((each, app.lettering.kind(each).title) for each in offered)
        self.form.kind.set_value(first)
        self.form.recipient.set_choices((each.id, self._named(each)) for each in self.view.recipients)
        self.form.recipient.set_value(recipient_id or (self.view.recipients[0].id if self.view.recipients else ""))
        self.form.paper.set_choices((paper, words.label(paper)) for paper in Paper)
        self.form.paper.set_value(self._usual_paper())
        self.form.kind.edited.connect(self._begin)
        self.form.recipient.edited.connect(self._begin)
        self.form.paper.edited.connect(self._show)

    def _usual_paper(self) -> Paper:
        """The paper of the settings; A4 for a provider in a country that uses it."""
        kept = self.context.app.settings.library().paper
        return Paper.A4 if self.view.provider.place.partition("-")[0] not in ("", "US", "CA") else kept

    @staticmethod
    def _named(recipient: Recipient) -> str:
        return ", ".join(part for part in (recipient.name, recipient.department) if part)

    def _goes_to_an_office(self) -> bool:
        """Whether it goes to one of the request's recipients, and not to an authority, say."""
        name = self.form.kind.value()
        return bool(name) and self.context.app.lettering.kind(name).to is Addressee.RECORDS

    def _recipient(self) -> Recipient | None:
        chosen = self.form.recipient.value()
        return next((each for each in self.view.recipients if each.id == chosen), None)

    def _begin(self) -> None:
        """Offer what a person types in for this kind, then show the letter."""
        self._keep_typed()
        name, frozen = self.form.kind.value(), self.letter is not None
        self._shown = name
        form, words = self.form, self.context.app.words
        kind = self.context.app.lettering.kind(name) if name else None
        asks = kind.asks if kind is not None and not frozen else ()
        form.editing.setVisible(bool(asks))
        self._show_issues(kind)
        step = self._steps.get(name)
        form.reason.setText(words.sentence(step.reason) if step is not None and not frozen else "")
        form.reason.setVisible(bool(form.reason.text()))
        note = f"letter_notes.{name}"
        form.kindNote.setText(words.text(note) if words.has(note) and not frozen else "")
        form.kindNote.setVisible(bool(form.kindNote.text()))
        if asks:
            facts = self.context.attempt(lambda: self.context.app.letters.facts(self.view, name, self._recipient()))
            if facts is not None:
                form.editor.ask(asks, facts, self._word, self._offered())
        self._show()

    def _show_issues(self, kind: LetterKind | None) -> None:
        """Before the privacy officer and a complaint, each issue is asked again."""
        form, words = self.form, self.context.app.words
        clear_layout(form.issuesLayout)
        asked = kind is not None and "issues" in kind.needs and self.letter is None
        issues = [issue for issue in self.view.issues if issue.state is not IssueState.SOLVED] if asked else []
        form.issuesCard.setVisible(bool(issues))
        for issue in issues:
            text = self.tr("{issue}, since {day}").format(issue=words.label(issue.kind), day=words.date(issue.since))
            label = plain_label(text, "body", self)
            choice = ChoiceBox(self)
            choice.setObjectName(f"issue_{issue.kind}")
            choice.setAccessibleName(text)
            silent = issue.kind is IssueKind.NO_ANSWER
            choice.set_choices(
                (state, words.label(state))
                for state in (IssueState.PERSISTS, IssueState.SOLVED, IssueState.LEFT_OUT)
                if not (silent and state is IssueState.SOLVED)
            )
            choice.set_value("" if issue.state is IssueState.OPEN else issue.state)
            choice.edited.connect(partial(self._review, issue.kind, choice))
            form.issuesLayout.addWidget(label)
            form.issuesLayout.addWidget(choice)

    def _review(self, kind: IssueKind, choice: ChoiceBox) -> None:
        if not choice.value():
            return
        requests, state = self.context.app.requests, IssueState(choice.value())
        self.context.attempt(lambda: requests.review_issue(self.view.request.id, kind, state))
        self.view = requests.view(self.view.request.id)
        self._show()

    def _unasked(self) -> bool:
        """Whether an issue of a complaint was not asked again yet."""
        name = self.form.kind.value()
        if not name or self.letter is not None:
            return False
        kind = self.context.app.lettering.kind(name)
        asked = kind.moment is Moment.COMPLAINT and "issues" in kind.needs
        return asked and any(issue.state is IssueState.OPEN for issue in self.view.issues)

    def _word(self, key: str) -> str:
        words = self.context.app.words
        names = (f"{file}.{key}" for file in ("letter_fields", "letter_rows", "letter_choices"))
        return next((words.text(name) for name in names if words.has(name)), "")

    def _offered(self) -> dict[str, tuple[tuple[str, str], ...]]:
        kinds = tuple((each.id, each.label) for each in self.context.app.records.types)
        issues = tuple((each, self.context.app.words.label(each)) for each in IssueKind)
        return {"lacking.kind": kinds, "issues.kind": issues}

    def _note_typing(self) -> None:
        """What is shown is not what is typed any more, until it is drawn again."""
        self._allow(False)
        self._typing.start()

    def _keep_typed(self) -> bool:
        """Keep what was typed, for the kind that it was typed for; whether it could be read."""
        self._typing.stop()
        if not self._shown or self.letter is not None or not self.form.editing.isVisibleTo(self):
            return True
        for name, text in self.form.editor.unreadable():
            reason = self.context.app.words.text("checks.day_unreadable", {"text": text})
            self._say_missing(BadFacts(name, reason))
            return False
        letters, kind = self.context.app.letters, self._shown
        try:
            letters.keep_draft(self.view, kind, self.form.editor.plain())
        except BadFacts as failure:
            self._say_missing(failure)
            return False
        return True

    def _typed(self) -> None:
        """Keep what was typed, and draw the letter with it."""
        if self._keep_typed():
            self._show()

    def done(self, result: int) -> None:
        """Keep what was typed last before the dialog closes."""
        if self._typing.isActive():
            self._keep_typed()
        super().done(result)

    def _show(self) -> None:
        """Show the frozen letter, or draw the draft."""
        frozen = self.letter is not None
        for widget in (self.form.kind_field, self.form.paper_field, self.form.finishButton):
            widget.setVisible(not frozen)
        several = len(self.view.recipients) > 1 and self._goes_to_an_office()
        self.form.recipient_field.setVisible(not frozen and several)
        self.form.moreButton.setVisible(frozen)
        self.form.sentButton.setVisible(frozen and bool(self.view.unsent_letters))
        self._allow(False)
        kind = self.form.kind.value()
        if not kind:
            return
        self.form.title.setText(breakable(f"{self.context.app.lettering.kind(kind).title}: {self.view.provider.name}"))
        paper = Paper(self.form.paper.value() or Paper.LETTER)
        letters, view, letter, recipient = self.context.app.letters, self.view, self.letter, self._recipient()

        def work(progress: Progress) -> tuple[bytes, int]:
            if letter is not None:
                return letters.content(letter), letter.pages
            built = letters.preview(view, kind, paper, recipient)
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
        if ready and self._unasked():
            self.form.finishButton.setEnabled(False)
            self.form.message.say(
                self.tr("Say of each thing on the left whether it persists, then finish."), problem=False
            )

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
        if isinstance(failure, UnprintableText):
            names = self._unprintable_here() or names
        if not isinstance(failure, MissingFacts):
            sentence = self.context.app.words.failure(self._in_words(failure))
            self.form.missingLayout.addWidget(plain_label(sentence, "body", self))
        said = isinstance(failure, BadFacts | UnprintableText)
        asked = self._asked_for()
        for name in dict.fromkeys(name if name in asked else subject_of(name) for name in map(self._own, names)):
            self.form.missingLayout.addWidget(self._missing_row(name, said=said))
        self.form.missingLayout.addStretch()
        self.form.missingCard.show()

    def _unprintable_here(self) -> tuple[str, ...]:
        """The fields of the editor whose text no font can print."""
        lettering = self.context.app.lettering
        typed = self.form.editor.texts()
        return tuple(name for name, text in typed if lettering.unprintable(text))[:1]

    def _in_words(self, failure: RecordKeeperError) -> RecordKeeperError:
        """A fact that cannot be by the label of its field."""
        name = failure.facts.get("name", "")
        label = self._word(self._own(name)) if name else ""
        return BadFacts(f"“{label}”", failure.facts["reason"]) if isinstance(failure, BadFacts) and label else failure

    def _missing_row(self, subject: str, *, said: bool) -> QWidget:
        words = self.context.app.words
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        key = f"missing.{subject}"
        named = self._word(subject) or subject
        text = (
            ""
            if said
            else words.text(
                key if words.has(key) else "missing.typed" if self._word(subject) else "missing.other", {"name": named}
            )
        )
        layout.addWidget(plain_label(text, "body", row), 1)
        button = QPushButton(self.tr("Go there"), row)
        button.setObjectName(f"mend_{subject}")
        button.setAccessibleDescription(text)
        button.clicked.connect(lambda: self._mend(subject))
        layout.addWidget(button)
        return row

    def _asked_for(self) -> tuple[str, ...]:
        name = self.form.kind.value()
        return self.context.app.lettering.kind(name).asks if name and self.letter is None else ()

    def _own(self, name: str) -> str:
        """A fact that is typed here by the name of its field; any other as it is."""
        asked = self._asked_for()
        return next((each for each in asked if name == each or name.startswith(f"{each}.")), name)

    def _mend(self, subject: str) -> None:
        if self.form.editor.go_to(subject):
            return
        from recordkeeper.gui.dialogs.mending import mend

        mend(self, self.context, self.view, subject, self._mended)

    def _mended(self) -> None:
        self.view = self.context.app.requests.view(self.view.request.id)
        self._begin()

    def _finish(self) -> None:
        kind, paper = self.form.kind.value(), Paper(self.form.paper.value() or Paper.LETTER)
        letters, view, recipient = self.context.app.letters, self.view, self._recipient()

        def work(progress: Progress) -> Letter:
            progress.check()
            return letters.finalise(view, kind, paper, recipient)

        self.form.finishButton.setEnabled(False)
        self.context.run(
            self.tr("Finishing the letter…"), work, self._finished, on_failed=self._say_missing, owner=self
        )

    def _finished(self, letter: Letter) -> None:
        self.letter = letter
        self.view = self.context.app.requests.view(self.view.request.id)
        self._begin()
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
            lambda: app.letters.text(letter) if letter else app.letters.preview_text(self.view, kind, self._recipient())
        )
        if text is not None:
            QGuiApplication.clipboard().setText(text)
            self.context.say(self.tr("The letter is on the clipboard as text. Paste it into the portal’s message."))

    def _more(self) -> None:
        """What else can be done with a finished letter."""
        menu = QMenu(self)
        menu.addAction(self.tr("Packet with enclosures and fax cover…")).triggered.connect(self._packet)
        menu.addAction(self.tr("Open a draft in the mail program")).triggered.connect(self._mail)
        menu.popup(self.form.moreButton.mapToGlobal(self.form.moreButton.rect().bottomLeft()))

    def _packet(self) -> None:
        from recordkeeper.gui.dialogs.packet_dialog import PacketDialog

        if self.letter is not None:
            PacketDialog(self, self.context, self.view, self.letter).open()

    def _mail(self) -> None:
        from recordkeeper.gui.opening import open_outside

        letter, view, dispatch = self.letter, self.view, self.context.app.dispatch
        if letter is None:
            return
        path = self.context.attempt(lambda: dispatch.mail_draft(view, letter))
        if path is not None and not open_outside(path):
            self.form.message.say(
                self.tr("No mail program opened. Save the letter as PDF and attach it."), problem=True
            )

    def _note_sending(self) -> None:
        from recordkeeper.gui.dialogs.sending_dialog import SendingDialog

        dialog = SendingDialog(self.parentWidget(), self.context, self.view, self.view.unsent_letters)
        self.accept()
        dialog.open()

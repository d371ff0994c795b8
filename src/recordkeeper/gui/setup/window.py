"""The guided set-up: one page at a time. Any page can be skipped; what is typed is kept as it is typed."""

from collections.abc import Mapping

from PySide6.QtCore import QMargins, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from recordkeeper.app.jobs import Progress
from recordkeeper.app.setup import Outcome
from recordkeeper.domain.checks import Problem
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.domain.setup import EXPRESS, SetupPage, list_of, pages, problems, step
from recordkeeper.domain.setup_plan import answers_of
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_window import Ui_SetupWindow
from recordkeeper.gui.messages import confirmed
from recordkeeper.gui.setup.ending import announce
from recordkeeper.gui.setup.page import SetupForm
from recordkeeper.gui.setup.registry import ENTRIES
from recordkeeper.gui.widgets.page_scroll import PageScroll

_TYPING_PAUSE_MS = 1000
_SEEN = "seen"
_STEP_SPACE = 80
_MARGINS, _SMALLEST = QMargins(20, 20, 20, 20), QSize(980, 640)


class SetupWindow(QDialog):
    """``further`` is for somebody who is known; ``answers`` are those that are clear from where it was opened.

    ``made`` tells that it ended with all it was for.
    """

    made = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        *,
        further: bool = False,
        answers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self.form = Ui_SetupWindow()
        self.form.setupUi(self)
        self._people = {person.id: person for person in context.app.people.all()}
        self._forms: dict[SetupPage, tuple[SetupForm, PageScroll]] = {}
        self._touched = self._over = self._busy = False
        self._page, self._answers = self._begin(dict(answers or {}), further=further)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._keep)
        self._make_steps()
        self._offer_people()
        self._connect()
        self._fit()
        self._show(self._page)

    def _begin(self, given: dict[str, str], *, further: bool) -> tuple[SetupPage, dict[str, str]]:
        """Where it was left, or the beginning."""
        app = self.context.app
        blank = {f"sensitive.{each}": "" for each in app.setup.categories if each != "psychotherapy"}
        kept = app.setup.resumed(given.get("provider.id", ""))
        page, found = kept or (SetupPage.START, {})
        answers = {"route": EXPRESS, **blank, **found, **given}
        if answers.get("you.id") not in self._people:
            answers.pop("you.id", None)
        if further and self._people and "you.id" not in answers:
            chosen = self._people.get(self.context.person_id or "", next(iter(self._people.values())))
            answers |= answers_of(chosen)
        if kept is not None:
            self.form.message.say(
                self.tr("You are back where you left off."),
                problem=False,
                button=self.tr("Start again"),
                act=self._start_again,
            )
        applying = pages(answers)
        return page if page in applying else applying[0], answers

    def _connect(self) -> None:
        self.form.nextButton.clicked.connect(self._next)
        self.form.backButton.clicked.connect(lambda: self._leave(-1))
        self.form.skipButton.clicked.connect(lambda: self._leave(1))
        self.form.laterButton.clicked.connect(self.reject)
        self.form.helpButton.clicked.connect(lambda: self._explain(ENTRIES[self._page].help_page))
        QShortcut(QKeySequence.StandardKey.HelpContents, self, self.form.helpButton.click)
        self.form.person.edited.connect(self._choose_person)
        self.context.working.connect(self.form.progress.begin)
        self.context.progressed.connect(self.form.progress.step)
        self.context.finished.connect(self.form.progress.end)

    def _fit(self) -> None:
        parent, screen = self.parentWidget(), self.screen().availableSize()
        room = parent.size() if parent is not None else screen
        self.resize(
            min(max(room.width() - 40, 980), screen.width()), min(max(room.height() - 40, 640), screen.height())
        )

    def _make_steps(self) -> None:
        self._steps: dict[SetupPage, QPushButton] = {}
        for page in ENTRIES:
            button = QPushButton(self.form.steps)
            button.setObjectName(f"step_{page}")
            button.setProperty("role", "step")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda checked=False, chosen=page: self.go_to(chosen))
            self._steps[page] = button
            self.form.stepsLayout.addWidget(button)
        longest = max(self.fontMetrics().horizontalAdvance(entry.title) for entry in ENTRIES.values())
        word = self.fontMetrics().horizontalAdvance(self.tr("not done"))
        self.form.sidebar.setFixedWidth(longest + word + _STEP_SPACE)

    def _offer_people(self) -> None:
        known = self._answers.get("you.id", "")
        names = [(person.id, person.legal_name) for person in self._people.values()]
        self.form.person.set_choices(names)
        self.form.person.set_value(known)
        for widget in (self.form.person, self.form.personLabel):
            widget.setVisible(bool(known) and len(names) > 1)

    def _choose_person(self) -> None:
        person = self._people.get(self.form.person.value())
        if person is None or person.id == self._answers.get("you.id"):
            return
        self._take()
        self._answers |= answers_of(person)
        self._show(self._page)
        self._keep()

    @property
    def page(self) -> SetupForm:
        """The page in view."""
        return self._forms[self._page][0]

    def _form(self, page: SetupPage) -> tuple[SetupForm, PageScroll]:
        if page not in self._forms:
            form, scroll = ENTRIES[page].make(self.context), PageScroll(self.form.stack)
            scroll.setWidgetResizable(True)
            scroll.setWidget(form)
            form.edited.connect(self._edited)
            form.went.connect(lambda target, field: self.go_to(SetupPage(target), field))
            form.sample_asked.connect(self._open_sample)
            form.explained.connect(self._explain)
            self.form.stack.addWidget(scroll)
            self._forms[page] = form, scroll
        return self._forms[page]

    def _show(self, page: SetupPage, field: str = "") -> None:
        self._page = page
        self._answers[_SEEN] = ",".join({*list_of(self._answers, _SEEN), page.value})
        form, scroll = self._form(page)
        form.show_answers(self._answers)
        self.form.stack.setCurrentWidget(scroll)
        scroll.verticalScrollBar().setValue(0)
        last = page is SetupPage.FINISH
        self.form.nextButton.setText(self.tr("Finish") if last else self.tr("Next"))
        self.form.skipButton.setVisible(not last)
        self.form.backButton.setEnabled(page is not pages(self._answers)[0])
        self._show_steps()
        form.go_to(field)
        if last or not form.asks:
            self.form.nextButton.setFocus()

    def _show_steps(self) -> None:
        applying = pages(self._answers)
        for page, button in self._steps.items():
            shape, word = self._mark(page)
            title = ENTRIES[page].title
            button.setVisible(page in applying)
            button.setChecked(page is self._page)
            button.setText(f"{shape}  {title} · {word}")
            button.setAccessibleName(f"{title}: {word}")

    def _mark(self, page: SetupPage) -> tuple[str, str]:
        if page is self._page:
            return "●", self.tr("now")
        if page.value not in list_of(self._answers, _SEEN):
            return "○", self.tr("open")
        if self._problems(page):
            return "△", self.tr("not done")
        return "✓", self.tr("done")

    def _edited(self) -> None:
        self._touched = True
        self._take()
        self.page.adapt(self._answers)
        self._show_steps()
        self._pause.start()

    def _take(self) -> None:
        self._answers.update(self.page.answers())

    def _keep(self) -> None:
        self._pause.stop()
        if self._over or self._busy or not self._touched:
            return
        try:
            self.context.app.setup.keep(self._page, self._answers)
        except RecordKeeperError as failure:
            self._say_failure(failure)

    def _say_failure(self, failure: RecordKeeperError) -> None:
        self.form.message.say(self.context.app.words.failure(failure), problem=True)

    def go_to(self, page: SetupPage, field: str = "") -> None:
        """Show a page, and put the cursor into a field of it."""
        self._touched = True
        self._take()
        self.page.show_problems(())
        self._show(page, field)
        if field:
            self.page.show_problems(self._problems(page))
            self.page.go_to(field)
        self._keep()

    def _leave(self, by: int) -> None:
        self._take()
        self.go_to(step(self._page, self._answers, by))

    def _next(self) -> None:
        self._take()
        found = self._problems(self._page)
        if self._page is SetupPage.FINISH:
            self._finish() if not found else self._say_nameless()
        elif not self.page.show_problems(found):
            self._leave(1)

    def _problems(self, page: SetupPage) -> tuple[Problem, ...]:
        app = self.context.app
        return problems(page, self._answers, app.today(), app.lettering.unprintable)

    def _say_nameless(self) -> None:
        where = SetupPage.EXPRESS if SetupPage.EXPRESS in pages(self._answers) else SetupPage.YOU
        text = self.tr("Without a name nothing can be made. Write whose records they are.")
        self.form.message.say(text, problem=True, button=self.tr("Go there"), act=lambda: self.go_to(where, "you.name"))

    def _work(self) -> None:
        self._allow(False)

    def _rest(self) -> None:
        self._allow(True)

    def _allow(self, allowed: bool) -> None:
        self._busy = not allowed
        for widget in (self.form.stack, self.form.footer, self.form.sidebar):
            widget.setEnabled(allowed)

    def _finish(self) -> None:
        self._keep()
        self._work()
        answers = dict(self._answers)

        def work(progress: Progress) -> Outcome:
            progress.check()
            return self.context.app.setup.finish(answers)

        self.context.run(
            self.tr("Making your letters…"),
            work,
            self._finished,
            on_failed=self._say_failure,
            on_end=self._rest,
            owner=self,
        )

    def _finished(self, outcome: Outcome) -> None:
        self._over = True
        self.accept()
        self.made.emit()
        announce(self.context, outcome)

    def _start_again(self) -> None:
        question = self.tr("Throw away what you typed here, and begin again?")
        if not confirmed(self, question, self.tr("Throw it away")):
            return
        self.context.app.setup.forget(self._answers.get("provider.id", ""))
        known = {name: text for name, text in self._answers.items() if name.endswith(".id")}
        self._page, self._answers = self._begin(known, further="you.id" in known)
        self._touched = False
        self._show(self._page)

    def _explain(self, page: str) -> None:
        from recordkeeper.gui.dialogs.guide_dialog import GuideDialog

        GuideDialog(self, self.context, page).open()

    def _open_sample(self) -> None:
        self._keep()
        self._work()
        self.context.run(
            self.tr("Making the sample library…"),
            self.context.app.libraries.make_sample,
            lambda folder: self._go_to_sample(str(folder)),
            on_failed=self._say_failure,
            on_end=self._rest,
        )

    def _go_to_sample(self, folder: str) -> None:
        self.accept()
        self.context.go("library", folder)

    def reject(self) -> None:
        """Close for now; not while something is made."""
        if not self._busy:
            super().reject()

    def done(self, result: int) -> None:
        """Close; nothing that was typed is lost."""
        self._take()
        self._keep()
        self.context.app.setup.left()
        super().done(result)

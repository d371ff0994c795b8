"""Stuck at a portal: one thing at a time. Each try is noted as it is made; the case is kept when the window closes."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from recordkeeper.app.jobs import Progress
from recordkeeper.app.troubleshooter import Where
from recordkeeper.domain.checks import problem
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.domain.event import Event
from recordkeeper.domain.path import PathPhase
from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.troubleshooting import URGENT, Ask, Case, Do, Ending, EndingKind, Finished, Position
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.guide_dialog import GuideDialog
from recordkeeper.gui.forms.troubleshooter import Ui_Troubleshooter
from recordkeeper.gui.troubleshooter.endings import ending_card
from recordkeeper.gui.troubleshooter.letters import Letters
from recordkeeper.gui.troubleshooter.places import places
from recordkeeper.gui.troubleshooter.remedy_page import RemedyPage
from recordkeeper.gui.widgets.field import Fields
from recordkeeper.gui.widgets.labels import clear_layout

_FIRST_GUIDE = "login-fails"
_SIZE = (820, 660)


class TroubleshooterWindow(QDialog):
    """``place`` is the key of an account or provider, as in ``places``; ``step`` the one at which it does not go on."""

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        place: str = "",
        *,
        step: PortalStep | None = None,
        urgent: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self.form = Ui_Troubleshooter()
        self.form.setupUi(self)
        self.resize(*_SIZE)
        self.fields = Fields(self)
        self._places = places(context)
        self._busy = False
        self._letters = Letters(self)
        self._remedy = RemedyPage(context, self.form, self.fields)
        self._offer(step)
        self.where, self.case = self._begin(place, urgent=urgent)
        self._connect()
        self.again()
        self._ask_whether_done()

    @property
    def position(self) -> Position | None:
        """What is in view: None while the symptoms are being ticked."""
        if not self.case.symptoms and not self.case.urgent:
            return None
        return self.context.app.troubleshooter.position(self.case)

    def _offer(self, step: PortalStep | None) -> None:
        app = self.context.app
        self.form.symptoms.set_choices(
            [
                (each.id, app.words.text(f"troubleshooting.symptom.{each.id}"))
                for each in app.troubleshooter.symptoms(step)
            ],
            columns=1,
        )
        self.form.where.set_choices(
            ((key, words) for key, (_, words) in self._places.items()), none=self.tr("None that is noted here")
        )

    def _begin(self, place: str, *, urgent: bool) -> tuple[Where, Case]:
        """Where it was left, if that is the same portal; else the beginning."""
        app = self.context.app
        accounts = [each for each, (where, _) in self._places.items() if where.account_id]
        only = accounts if len(accounts) == 1 else list(self._places)
        key = place or (only[0] if len(only) == 1 else "")
        where = self._places[key][0] if key in self._places else Where()
        kept = app.troubleshooter.kept()
        if kept is not None and (not key or kept[0] == where) and not urgent:
            where, case = kept
            key = next((each for each, (known, _) in self._places.items() if known == where), "")
            self.form.message.say(self.tr("You are back where you left off."), problem=False)
        else:
            case = app.troubleshooter.begin(where, urgent=urgent)
        self.form.where.set_value(key)
        return where, case

    def _connect(self) -> None:
        form = self.form
        form.where.edited.connect(self._choose_place)
        form.nextButton.clicked.connect(self._next)
        form.backButton.clicked.connect(self._back)
        form.restartButton.clicked.connect(self._restart)
        form.closeButton.clicked.connect(self.reject)
        form.urgentButton.clicked.connect(self._hurry)
        form.whyButton.clicked.connect(self._explain)
        QShortcut(QKeySequence.StandardKey.HelpContents, self, self._explain)

    def again(self) -> None:
        """Show what comes next."""
        form, now = self.form, self.position
        if isinstance(now, Ask):
            self._show_question(now)
        elif isinstance(now, Do):
            troubleshooter = self.context.app.troubleshooter
            spent = troubleshooter.spent(self.case, now.cause)
            self._remedy.show(now, troubleshooter.diagnose(self.case), self.where, spent)
            self._remedy.fill(self.case.typed)
            form.stack.setCurrentWidget(form.remedyPageScroll)
            form.remedyPageScroll.verticalScrollBar().setValue(0)
        elif isinstance(now, Finished):
            self._show_endings(now)
        else:
            self.fields["symptoms"].set_value(",".join(self.case.symptoms))
            form.stack.setCurrentWidget(form.symptomsPageScroll)
        finished = isinstance(now, Finished)
        # What was noted belongs to a portal; before anything could be noted, it can be named at any time.
        form.where.setEnabled(not self.case.outcomes or not self.where.is_known)
        form.nextButton.setVisible(not finished)
        form.nextButton.setText(self._next_word(now))
        form.closeButton.setText(self.tr("Close") if finished else self.tr("Later"))
        form.backButton.setVisible(now is not None and not self.case.outcomes)
        form.restartButton.setVisible(now is not None)
        form.urgentButton.setVisible(not finished and not (isinstance(now, Do) and now.cause.id == URGENT))
        form.urgentButton.setText(self._urgent_word())
        self._focus(now)

    def _next_word(self, now: Position | None) -> str:
        if isinstance(now, Do):
            return self.tr("Note it and go on") if self.where.is_known else self.tr("Go on")
        return self.tr("Next")

    def _urgent_word(self) -> str:
        return self.tr("Make the letters now") if self.case.urgent else self.tr("I need it by a date")

    def _focus(self, now: Position | None) -> None:
        field = {Ask: "reply", Do: "outcome", type(None): "symptoms"}.get(type(now))
        if field is not None:
            self.fields[field].input.setFocus()

    def _show_question(self, ask: Ask) -> None:
        words, form = self.context.app.words, self.form
        key = f"troubleshooting.question.{ask.question.id}"
        form.questionNumber.setText(words.text("troubleshooting.question_number", {"number": str(ask.number)}))
        form.questionText.setText(words.text(f"{key}.text"))
        form.reply.set_choices(((each.id, words.text(f"{key}.{each.id}")) for each in ask.question.replies), down=True)
        form.reply.setAccessibleName(words.text(f"{key}.text"))
        form.stack.setCurrentWidget(form.questionPageScroll)

    def _show_endings(self, finished: Finished) -> None:
        form, app = self.form, self.context.app
        clear_layout(form.endingsLayout)
        named = app.troubleshooter.promised(self.where) if self.where.is_known else None
        for number, (cause, ending) in enumerate(finished.endings, 1):
            day = app.troubleshooter.until(ending) if ending.days else named
            form.endingsLayout.addWidget(
                ending_card(
                    form.endPage,
                    self.context,
                    cause,
                    ending,
                    number,
                    day.isoformat() if day else app.words.text("troubleshooting.that_day"),
                    reminds=bool(self.where.account_id),
                    done=ending.id in self.case.done,
                    act=self._act_of(ending, finished),
                )
            )
        several = len(finished.endings) > 1
        form.endText.setText(self.tr("Do them in this order.") if several else "")
        form.endText.setVisible(several)
        form.stack.setCurrentWidget(form.endPageScroll)

    # --- going on and back --------------------------------------------------------------------------------------------

    def _choose_place(self) -> None:
        where = self._places.get(self.form.where.value(), (Where(), ""))[0]
        if where == self.where:
            return
        ticked = self._ticked()
        self.where = where
        again = self.context.app.troubleshooter.begin(where, self.case.symptoms, urgent=self.case.urgent)
        self.case = replace(again, replies=self.case.replies, outcomes=self.case.outcomes)
        self.again()
        self.fields["symptoms"].set_value(ticked)

    def _ticked(self) -> str:
        """The symptoms that are ticked: those in view, or those that were told before."""
        return self.fields["symptoms"].value() if self.position is None else ",".join(self.case.symptoms)

    def _next(self) -> None:
        now = self.position
        if isinstance(now, Do):
            self._note_remedy(now)
        elif isinstance(now, Ask):
            reply = self.fields["reply"].value()
            if not self._says([] if reply else [problem("reply", "missing_reply")]):
                self._go_on(replies={**self.case.replies, now.question.id: reply})
        else:
            ticked = self.fields["symptoms"].value()
            if not self._says([] if ticked else [problem("symptoms", "missing_symptom")]):
                self._go_on(symptoms=tuple(ticked.split(",")))

    def _says(self, problems: list[object]) -> bool:
        return self.fields.show_problems(
            problems,  # type: ignore[arg-type]
            lambda each: self.context.app.words.sentence(each.reason),
        )

    def _go_on(self, **told: object) -> None:
        self.case = replace(self.case, **told)  # type: ignore[arg-type]
        self._keep()
        self.again()

    def _keep(self) -> None:
        self.context.attempt(lambda: self.context.app.troubleshooter.keep(self.where, self.case))

    def _note_remedy(self, do: Do) -> None:
        if self._says(list(self._remedy.problems())):
            return
        outcome, noted, where = self._remedy.outcome(), self._remedy.noted(), self.where
        troubleshooter = self.context.app.troubleshooter

        def work(progress: Progress) -> Event | None:
            progress.check()
            return troubleshooter.record(where, do.remedy, outcome, noted)

        self.run(work, lambda event: self._go_on(outcomes={**self.case.outcomes, do.remedy.id: outcome}, typed={}))

    def _back(self) -> None:
        """One question back; what was noted of a try stays."""
        replies = dict(self.case.replies)
        if replies:
            replies.popitem()
            self._go_on(replies=replies)
        else:
            ticked = self.case.symptoms
            self._go_on(symptoms=(), urgent=False)
            self.fields["symptoms"].set_value(",".join(ticked))

    def _restart(self) -> None:
        self.context.app.troubleshooter.forget()
        self.case = self.context.app.troubleshooter.begin(self.where)
        self.form.message.hide()
        self.again()

    def _hurry(self) -> None:
        """The call first, at once; after it the letters, without the rest of the way."""
        if not self.case.urgent:
            ticked = tuple(each for each in self._ticked().split(",") if each)
            self._go_on(symptoms=ticked, urgent=True)
        else:
            self._write(self.context.app.troubleshooter.urgent_ending)

    def _explain(self) -> None:
        now = self.position
        page = now.cause.guide if isinstance(now, Do) else _FIRST_GUIDE
        GuideDialog(self, self.context, page or _FIRST_GUIDE).open()

    # --- what comes of it ---------------------------------------------------------------------------------------------

    def _act_of(self, ending: Ending, finished: Finished) -> Callable[[], None]:
        if ending.kind is EndingKind.SOLVED:
            return lambda: self.leave("providers", self.where.provider_id)
        if ending.kind is EndingKind.PROVIDER:
            return lambda: self.leave("setup", "further")
        if ending.kind is EndingKind.WAIT:
            return lambda: self._wait(ending, finished)
        return lambda: self._write(ending)

    def _write(self, ending: Ending) -> None:
        if not self.where.is_known:
            self._ask_where()
        elif "demographic_correction" in ending.letters:
            self._letters.correct()
        else:
            self._letters.ask(ending)

    def _ask_where(self) -> None:
        """A letter is to somebody, of somebody: chosen above if it is noted, else noted by the set-up."""
        if not self._places:
            self.leave("setup", "further" if self.context.app.people.all() else "")
            return
        self.form.message.say(
            self.tr("Choose above whose portal or provider it is."),
            problem=True,
            button=self.tr("It is another one"),
            act=lambda: self.leave("setup", "further"),
        )
        self.form.where.setFocus()

    def leave(self, page: str, target: str) -> None:
        """Close, and show a page; the case is over."""
        self.context.app.troubleshooter.forget()
        self.accept()
        self.context.go(page, target)

    def _wait(self, ending: Ending, finished: Finished) -> None:
        cause = next(cause for cause, each in finished.endings if each.id == ending.id)
        if ending.days and not self.context.attempt(
            lambda: self.context.app.troubleshooter.record_wait(self.where, cause, ending)
        ):
            self.form.message.say(self.tr("Choose the portal first, so that Home can remind you."), problem=True)
            return
        self.finish(ending.id)

    def _ask_whether_done(self) -> None:
        """On a day that was named: whether it is done; only if not, what is seen now."""
        app = self.context.app
        account = next((each for each in app.portals.accounts() if each.account.id == self.where.account_id), None)
        state = account.path.failed_step or account.next_step if account is not None else None
        if account is None or state is None or account.phase is not PathPhase.LOOK_AGAIN or self.position is not None:
            return

        def done() -> None:
            step = app.portals.record_step(account.account, state.step, worked=True, on=app.today())
            if step is not None:
                self.leave("providers", self.where.provider_id)

        self.form.message.say(
            self.tr("This is the day to look again. Does it work now? If not, tick what you see."),
            problem=False,
            button=self.tr("It works now"),
            act=lambda: self.context.attempt(done),
        )

    def finish(self, ending_id: str) -> None:
        """Remember that an ending was seen to, and show it; the case is over with the last one."""
        self.case = replace(self.case, done=tuple(dict.fromkeys((*self.case.done, ending_id))))
        now = self.position
        if isinstance(now, Finished) and {each.id for _, each in now.endings} <= set(self.case.done):
            self.context.app.troubleshooter.forget()
        else:
            self._keep()
        self.again()

    def say(self, text: str) -> None:
        """Say something above the page."""
        self.form.message.say(text, problem=False)

    def run(
        self,
        work: Callable[[Progress], object],
        on_done: Callable[[object], None],
        on_failed: Callable[[RecordKeeperError], None] | None = None,
    ) -> None:
        """Do something slow; meanwhile nothing can be pressed."""
        self._allow(False)
        self.context.run(
            self.windowTitle(),
            work,
            on_done,
            on_failed=on_failed
            or (lambda failure: self.form.message.say(self.context.app.words.failure(failure), problem=True)),
            on_end=lambda: self._allow(True),
            quiet=True,
            owner=self,
        )

    def _allow(self, allowed: bool) -> None:
        self._busy = not allowed
        for widget in (self.form.stack, self.form.footer, self.form.topbar):
            widget.setEnabled(allowed)

    def reject(self) -> None:
        """Close for now; not while something is being noted."""
        if self._busy:
            return
        if isinstance(self.position, Do):
            self.case = replace(self.case, typed=self._remedy.typed())
            self._keep()
        super().reject()

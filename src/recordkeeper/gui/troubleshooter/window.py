"""Stuck at a portal: one thing at a time. Each try is noted as it is made; the case is kept when the window closes."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from recordkeeper.app.jobs import Progress
from recordkeeper.app.troubleshooter import Where
from recordkeeper.domain.checks import problem
from recordkeeper.domain.errors import MissingFacts, RecordKeeperError
from recordkeeper.domain.event import Event
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.path import PathPhase
from recordkeeper.domain.person import Person
from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.request import Right, Stage
from recordkeeper.domain.setup_plan import answers_of
from recordkeeper.domain.troubleshooting import URGENT, Ask, Case, Do, Ending, EndingKind, Finished, Position
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.guide_dialog import GuideDialog
from recordkeeper.gui.forms.troubleshooter import Ui_Troubleshooter
from recordkeeper.gui.troubleshooter.endings import ending_card
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
        self._busy = self._told_of_another = False
        self._remedy = RemedyPage(context, self.form, self.fields)
        self._offer(step)
        self._where, self.case = self._begin(place, urgent=urgent)
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
            self._remedy.show(now, troubleshooter.diagnose(self.case), self._where, spent)
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
        form.where.setEnabled(not self.case.outcomes or not self._where.is_known)
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
            return self.tr("Note it and go on") if self._where.is_known else self.tr("Go on")
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
        named = app.troubleshooter.promised(self._where) if self._where.is_known else None
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
                    reminds=bool(self._where.account_id),
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
        if where == self._where:
            return
        ticked = self._ticked()
        self._where = where
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
        self.context.attempt(lambda: self.context.app.troubleshooter.keep(self._where, self.case))

    def _note_remedy(self, do: Do) -> None:
        if self._says(list(self._remedy.problems())):
            return
        outcome, noted, where = self._remedy.outcome(), self._remedy.noted(), self._where
        troubleshooter = self.context.app.troubleshooter

        def work(progress: Progress) -> Event | None:
            progress.check()
            return troubleshooter.record(where, do.remedy, outcome, noted)

        self._run(work, lambda event: self._go_on(outcomes={**self.case.outcomes, do.remedy.id: outcome}, typed={}))

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
        self.case = self.context.app.troubleshooter.begin(self._where)
        self.form.message.hide()
        self.again()

    def _hurry(self) -> None:
        """The call first, at once; after it the letters, without the rest of the way."""
        if not self.case.urgent:
            ticked = tuple(each for each in self._ticked().split(",") if each)
            self._go_on(symptoms=ticked, urgent=True)
        elif self._where.is_known:
            self._ask(self.context.app.troubleshooter.urgent_ending)
        else:
            self._ask_where()

    def _explain(self) -> None:
        now = self.position
        page = now.cause.guide if isinstance(now, Do) else _FIRST_GUIDE
        GuideDialog(self, self.context, page or _FIRST_GUIDE).open()

    # --- what comes of it ---------------------------------------------------------------------------------------------

    def _act_of(self, ending: Ending, finished: Finished) -> Callable[[], None]:
        if ending.kind is EndingKind.SOLVED:
            return lambda: self._leave("providers", self._where.provider_id)
        if ending.kind is EndingKind.PROVIDER:
            return lambda: self._leave("setup", "further")
        if ending.kind is EndingKind.WAIT:
            return lambda: self._wait(ending, finished)
        if not self._where.is_known:
            return self._ask_where
        if "demographic_correction" in ending.letters:
            return self._correct
        return lambda: self._ask(ending)

    def _ask_where(self) -> None:
        """A letter is to somebody, of somebody: chosen above if it is noted, else noted by the set-up."""
        if not self._places:
            self._leave("setup", "further" if self.context.app.people.all() else "")
            return
        self.form.message.say(
            self.tr("Choose above whose portal or provider it is."),
            problem=True,
            button=self.tr("It is another one"),
            act=lambda: self._leave("setup", "further"),
        )
        self.form.where.setFocus()

    def _leave(self, page: str, target: str) -> None:
        self.context.app.troubleshooter.forget()
        self.accept()
        self.context.go(page, target)

    def _wait(self, ending: Ending, finished: Finished) -> None:
        cause = next(cause for cause, each in finished.endings if each.id == ending.id)
        if ending.days and not self.context.attempt(
            lambda: self.context.app.troubleshooter.record_wait(self._where, cause, ending)
        ):
            self.form.message.say(self.tr("Choose the portal first, so that Home can remind you."), problem=True)
            return
        self._finish(ending)

    def _correct(self) -> None:
        """The letter that corrects what they have on file; what that is may have to be noted first."""
        app, where = self.context.app, self._where
        request = self.context.attempt(lambda: app.requests.create_correction(where.person_id, where.provider_id))
        if request is None:
            self._note_details()
            return

        def work(progress: Progress) -> Letter:
            progress.check()
            return app.letters.finalise(
                app.requests.view(request.id), "demographic_correction", app.settings.library().paper
            )

        def failed(failure: RecordKeeperError) -> None:
            """The request is there all the same; its own page leads to what is missing."""
            missing = isinstance(failure, MissingFacts)
            self._say(
                self.tr("The request is made. The letter still needs something.")
                if missing
                else app.words.failure(failure)
            )
            self._finish_quietly("correct_details")
            self.context.go("requests", request.id)
            self.again()

        self._run(work, lambda letter: self._finish_letter("correct_details"), failed)

    def _note_details(self) -> None:
        from recordkeeper.gui.dialogs.registration_dialog import RegistrationDialog

        known = self.context.app.providers.view(self._where.provider_id).registration_of(self._where.person_id)
        self.form.message.say(
            self.tr(
                "First note what they have on file. Not known? A written request needs no portal and no correction."
            ),
            problem=False,
            button=self.tr("Ask in writing instead"),
            act=lambda: self._ask(self.context.app.troubleshooter.graph.endings["request_records"]),
        )
        dialog = RegistrationDialog(self, self.context, self._where.provider_id, known, self._where.person_id)
        dialog.accepted.connect(self._correct_what_was_noted)
        dialog.open()

    def _correct_what_was_noted(self) -> None:
        """The letter, if what was noted differs from what is known of the person; else say what is missing."""
        where, app = self._where, self.context.app
        differs = any(
            each.person_id == where.person_id and each.provider_id == where.provider_id
            for each in app.todo.picture().differing
        )
        if differs:
            self._correct()
            return
        person = app.people.get(where.person_id)
        self.form.message.say(
            self.tr("What they have does not differ from what is noted of {person}. Is that still right?").format(
                person=person.legal_name
            ),
            problem=True,
            button=self.tr("Look at it"),
            act=lambda: self._edit_person(person),
        )

    def _edit_person(self, person: Person) -> None:
        from recordkeeper.gui.dialogs.person_dialog import PersonDialog

        dialog = PersonDialog(self, self.context, person)
        dialog.accepted.connect(self._correct_what_was_noted)
        dialog.open()

    def _finish_letter(self, ending_id: str) -> None:
        self._say(self.tr("The letter is ready under Requests. Sign it, send it, then note the sending."))
        self._finish_quietly(ending_id)
        self.again()

    def _ask(self, ending: Ending) -> None:
        """The request itself, by the same pages as the set-up, with what is missed ticked already."""
        from recordkeeper.gui.setup.window import SetupWindow

        if self._tells_of_another(ending):
            return
        kinds = self.context.app.troubleshooter.diagnose(self.case).kinds
        answers = {
            **answers_of(self.context.app.people.get(self._where.person_id)),
            "provider.id": self._where.provider_id,
            "asked.already": "no",
        }
        if kinds:
            answers["records.kinds"] = ",".join(kinds)
        if "expedited" in ending.letters:
            answers["need.has"] = "yes"
        setup = SetupWindow(self, self.context, further=True, answers=answers)
        setup.made.connect(lambda: self._finish(ending))
        setup.open()

    def _tells_of_another(self, ending: Ending) -> bool:
        """Say once that there is a request already that was not sent; the second time another one is made."""
        if self._told_of_another:
            return False
        here = (self._where.person_id, self._where.provider_id)
        ready = next(
            (
                view
                for view in self.context.app.requests.all()
                if (view.person.id, view.provider.id) == here
                and view.stage in (Stage.DRAFT, Stage.READY)
                and view.request.right is Right.COPY
            ),
            None,
        )
        if ready is None:
            return False
        self._told_of_another = True
        self.form.message.say(
            self.tr("There is a request to them that was not sent yet. Send that one, or press the button once more."),
            problem=False,
            button=self.tr("Open that request"),
            act=lambda: self._leave("requests", ready.request.id),
        )
        return True

    def _ask_whether_done(self) -> None:
        """On a day that was named: whether it is done; only if not, what is seen now."""
        app = self.context.app
        account = next((each for each in app.portals.accounts() if each.account.id == self._where.account_id), None)
        state = account.path.failed_step or account.next_step if account is not None else None
        if account is None or state is None or account.phase is not PathPhase.LOOK_AGAIN or self.position is not None:
            return

        def done() -> None:
            step = app.portals.record_step(account.account, state.step, worked=True, on=app.today())
            if step is not None:
                self._leave("providers", self._where.provider_id)

        self.form.message.say(
            self.tr("This is the day to look again. Does it work now? If not, tick what you see."),
            problem=False,
            button=self.tr("It works now"),
            act=lambda: self.context.attempt(done),
        )

    def _finish(self, ending: Ending) -> None:
        self._finish_quietly(ending.id)
        self.again()

    def _finish_quietly(self, ending_id: str) -> None:
        """Remember that an ending was seen to; the case is over with the last one."""
        self.case = replace(self.case, done=tuple(dict.fromkeys((*self.case.done, ending_id))))
        now = self.position
        if isinstance(now, Finished) and {each.id for _, each in now.endings} <= set(self.case.done):
            self.context.app.troubleshooter.forget()
        else:
            self._keep()

    def _say(self, text: str) -> None:
        self.form.message.say(text, problem=False)

    def _run(
        self,
        work: Callable[[Progress], object],
        on_done: Callable[[object], None],
        on_failed: Callable[[RecordKeeperError], None] | None = None,
    ) -> None:
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

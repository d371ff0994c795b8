"""The letters in which a case ends: one that corrects what is on file, and a request for what is missed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recordkeeper.app.jobs import Progress
from recordkeeper.app.troubleshooter import Where
from recordkeeper.domain.errors import MissingFacts, RecordKeeperError
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.person import Person
from recordkeeper.domain.request import Right, Stage
from recordkeeper.domain.setup_plan import request_answers
from recordkeeper.domain.troubleshooting import Ending

if TYPE_CHECKING:
    from recordkeeper.gui.troubleshooter.window import TroubleshooterWindow


class Letters(QObject):
    """Makes them for the case in a window, which is told what was seen to."""

    def __init__(self, window: "TroubleshooterWindow") -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._told_of_another = False

    @property
    def _where(self) -> Where:
        return self._window.where

    def correct(self) -> None:
        """The letter that corrects what they have on file; what that is may have to be noted first."""
        self._correct(otherwise=self._note_details)

    def _correct(self, otherwise: Callable[[], None]) -> None:
        """The letter; ``otherwise`` is for where nothing differs."""
        app, where = self._context.app, self._where
        request = self._context.attempt(lambda: app.requests.create_correction(where.person_id, where.provider_id))
        if request is None:
            otherwise()
            return

        def work(progress: Progress) -> Letter:
            progress.check()
            return app.letters.finalise(
                app.requests.view(request.id), "demographic_correction", app.settings.library().paper
            )

        def failed(failure: RecordKeeperError) -> None:
            """The request is there all the same; its own page leads to what is missing."""
            missing = isinstance(failure, MissingFacts)
            self._window.say(
                self.tr("The request is made. The letter still needs something.")
                if missing
                else app.words.failure(failure)
            )
            self._window.finish("correct_details")
            self._context.go("requests", request.id)

        self._window.run(work, lambda letter: self._say_ready(), failed)

    def _say_ready(self) -> None:
        self._window.say(self.tr("The letter is ready under Requests. Sign it, send it, then note the sending."))
        self._window.finish("correct_details")

    def _note_details(self) -> None:
        from recordkeeper.gui.dialogs.registration_dialog import RegistrationDialog

        known = self._context.app.providers.view(self._where.provider_id).registration_of(self._where.person_id)
        self._window.form.message.say(
            self.tr(
                "First note what they have on file. Not known? A written request needs no portal and no correction."
            ),
            problem=False,
            button=self.tr("Ask in writing instead"),
            act=lambda: self.ask(self._context.app.troubleshooter.graph.endings["request_records"]),
        )
        dialog = RegistrationDialog(self._window, self._context, self._where.provider_id, known, self._where.person_id)
        dialog.accepted.connect(self._correct_what_was_noted)
        dialog.open()

    def _correct_what_was_noted(self) -> None:
        """The letter now; if still nothing differs, the person's own details may be what is old."""
        self._correct(otherwise=self._doubt_person)

    def _doubt_person(self) -> None:
        person = self._context.app.people.get(self._where.person_id)
        self._window.form.message.say(
            self.tr("What they have does not differ from what is noted of {person}. Is that still right?").format(
                person=person.legal_name
            ),
            problem=True,
            button=self.tr("Look at it"),
            act=lambda: self._edit_person(person),
        )

    def _edit_person(self, person: Person) -> None:
        from recordkeeper.gui.dialogs.person_dialog import PersonDialog

        dialog = PersonDialog(self._window, self._context, person)
        dialog.accepted.connect(self._correct_what_was_noted)
        dialog.open()

    def ask(self, ending: Ending) -> None:
        """The request itself, by the same pages as the set-up, with what is missed ticked already."""
        from recordkeeper.gui.setup.window import SetupWindow

        if self._tells_of_another(ending):
            return
        kinds = self._context.app.troubleshooter.diagnose(self._window.case).kinds
        answers = request_answers(self._context.app.people.get(self._where.person_id), self._where.provider_id)
        if kinds:
            answers["records.kinds"] = ",".join(kinds)
        if "expedited" in ending.letters:
            answers["need.has"] = "yes"
        setup = SetupWindow(self._window, self._context, further=True, answers=answers)
        setup.made.connect(lambda: self._window.finish(ending.id))
        setup.open()

    def _tells_of_another(self, ending: Ending) -> bool:
        """Say once that there is a request already that was not sent; the second time another one is made."""
        if self._told_of_another:
            return False
        here = (self._where.person_id, self._where.provider_id)
        ready = next(
            (
                view
                for view in self._context.app.requests.all()
                if (view.person.id, view.provider.id) == here
                and view.stage in (Stage.DRAFT, Stage.READY)
                and view.request.right is Right.COPY
            ),
            None,
        )
        if ready is None:
            return False
        self._told_of_another = True
        self._window.form.message.say(
            self.tr("There is a request to them that was not sent yet. Send that one, or press the button once more."),
            problem=False,
            button=self.tr("Open that request"),
            act=lambda: self._window.leave("requests", ready.request.id),
        )
        return True

"""How far the person got in the portal, step by step."""

from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.setup import Answers, list_of
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_path import Ui_SetupPath
from recordkeeper.gui.setup.page import SetupForm
from recordkeeper.gui.widgets.labels import plain_label
from recordkeeper.gui.widgets.radio_choice import RadioChoice

_DONE, _FAILED, _NOT_YET = "path.done", "path.failed", "not_yet"
_ASKED = (PortalStep.ACCOUNT, PortalStep.VERIFIED, PortalStep.SECURED, PortalStep.SECTION_FOUND)
"""What was found and whether it is official was asked on the page before; what comes inside, on those after."""

_GUIDE = {
    PortalStep.ACCOUNT: "login-fails",
    PortalStep.VERIFIED: "identity-fails",
    PortalStep.SECURED: "two-factor",
    PortalStep.SECTION_FOUND: "shows-too-little",
}


class PathPage(SetupForm):
    """The checklist. The steps are two answers: those that are done, and those that did not work."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupPath())
        self._why = ""
        self.form.whyButton.clicked.connect(lambda: self.explained.emit(self._why))

    def prepare(self) -> None:
        """Make a row for each step, with how it is done."""
        self.steps: dict[str, RadioChoice] = {}
        choices = ((_DONE, self.tr("Done")), (_FAILED, self.tr("Did not work")), (_NOT_YET, self.tr("Not yet")))
        words = self.context.app.words
        for row, step in enumerate(_ASKED):
            word = words.label(step)
            choice = RadioChoice(self.form.stepRows)
            choice.setObjectName(f"step_{step}")
            choice.set_choices(choices)
            choice.setAccessibleName(word)
            choice.edited.connect(self.note_edit)
            self.steps[step.value] = choice
            layout, rows = self.form.stepsLayout, self.form.stepRows
            layout.addWidget(plain_label(word, "strong", parent=rows), 2 * row, 0)
            layout.addWidget(choice, 2 * row, 1)
            layout.addWidget(plain_label(words.text(f"portal_steps.{step}.how"), "quiet", rows), 2 * row + 1, 0, 1, 2)
        self.form.stepsLayout.setColumnStretch(0, 1)

    def fill(self, answers: Answers) -> None:
        """Show how each step went."""
        super().fill(answers)
        done, failed = list_of(answers, _DONE), list_of(answers, _FAILED)
        for step, choice in self.steps.items():
            choice.set_value(_DONE if step in done else _FAILED if step in failed else _NOT_YET)

    def answers(self) -> dict[str, str]:
        """The steps by how they went."""
        chosen = {
            name: ",".join(step for step, choice in self.steps.items() if choice.value() == name)
            for name in (_DONE, _FAILED)
        }
        return super().answers() | chosen

    def adapt(self, answers: Answers) -> None:
        """What the portal said matters where a step did not work, and so does what helps."""
        failed = list_of(answers, _FAILED)
        self.form.path_note_field.setVisible(bool(failed))
        self.form.adviceCard.setVisible(bool(failed))
        if failed:
            step = next(each for each in _ASKED if each in failed)
            self._why = _GUIDE[step]
            self.form.advice.setText(self.context.app.words.text(f"portal_steps.{step}.when_it_fails"))

    def go_to(self, field: str) -> None:
        """Begin at the first step."""
        next(iter(self.steps.values())).setFocus()

"""How far the person got in the portal, step by step."""

from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.setup import Answers, list_of
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_path import Ui_SetupPath
from recordkeeper.gui.setup.page import SetupForm
from recordkeeper.gui.widgets.labels import plain_label
from recordkeeper.gui.widgets.radio_choice import RadioChoice

_DONE, _FAILED, _NOT_YET = "path.done", "path.failed", "not_yet"


class PathPage(SetupForm):
    """The checklist. The steps are two answers: those that are done, and those that did not work."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupPath())

    def prepare(self) -> None:
        """Make a row for each step."""
        self.steps: dict[str, RadioChoice] = {}
        choices = ((_DONE, self.tr("Done")), (_FAILED, self.tr("Did not work")), (_NOT_YET, self.tr("Not yet")))
        for row, step in enumerate(PortalStep):
            word = self.context.app.words.label(step)
            choice = RadioChoice(self.form.stepRows)
            choice.setObjectName(f"step_{step}")
            choice.set_choices(choices)
            choice.setAccessibleName(word)
            choice.edited.connect(self.note_edit)
            self.steps[step.value] = choice
            self.form.stepsLayout.addWidget(plain_label(word, parent=self.form.stepRows), row, 0)
            self.form.stepsLayout.addWidget(choice, row, 1)
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
        """What the portal said matters where a step did not work."""
        self.form.path_note_field.setVisible(bool(list_of(answers, _FAILED)))

    def go_to(self, field: str) -> None:
        """Begin at the first step."""
        next(iter(self.steps.values())).setFocus()

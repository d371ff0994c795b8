"""A page of the guided set-up: fields named like the answers, shown as far as the answers so far make sense of them."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem
from recordkeeper.domain.provider import ProviderKind
from recordkeeper.domain.setup import Answers
from recordkeeper.gui.context import Context
from recordkeeper.gui.widgets.field import Field, Fields
from recordkeeper.gui.widgets.inputs import CheckList, ChoiceBox

_SHORT = 10


class SetupForm(QWidget):
    """Made from a form; a subclass offers choices and adapts to the answers.

    ``went`` asks for a page and a field, ``explained`` for a page of the guide, ``sample_asked`` for the sample.
    """

    edited = Signal()
    went = Signal(str, str)
    explained = Signal(str)
    sample_asked = Signal()

    def __init__(self, context: Context, form: Any) -> None:
        super().__init__()
        self.context = context
        self.form = form
        self._filling = False
        form.setupUi(self)
        self.prepare()
        for box in self.findChildren(ChoiceBox):
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SHORT)
        self.fields = Fields(self)
        self.fields.on_edited(self.note_edit)

    def prepare(self) -> None:
        """Offer the choices; called once, before the fields are read."""

    def adapt(self, answers: Answers) -> None:
        """Show and hide what the answers so far decide."""

    def show_answers(self, answers: Answers) -> None:
        """Fill the page."""
        self._filling = True
        self.fill(answers)
        self.adapt(answers)
        self._filling = False

    def fill(self, answers: Answers) -> None:
        """Put the answers into the fields."""
        self.fields.fill(answers)

    def answers(self) -> dict[str, str]:
        """What is on the page; a field that is not shown has no say."""
        return {name: value for name, value in self.fields.values().items() if self.fields[name].isVisibleTo(self)}

    def show_problems(self, problems: Iterable[Problem]) -> bool:
        """Say in place what is wrong, and go to the first; whether anything was."""
        return self.fields.show_problems(problems, lambda problem: self.context.app.words.sentence(problem.reason))

    @property
    def asks(self) -> bool:
        """Whether anything can be answered here."""
        return any(each.isVisibleTo(self) for each in self.findChildren(Field))

    def go_to(self, field: str) -> None:
        """Put the cursor into a field, or into the first one."""
        shown = [each for each in self.findChildren(Field) if each.isVisibleTo(self)]
        wanted = next((each for each in shown if each.name == field), shown[0] if shown else None)
        if wanted is not None:
            wanted.input.setFocus()

    def note_edit(self) -> None:
        """The user changed something."""
        if not self._filling:
            self.edited.emit()

    def offer_provider(self, kind: ChoiceBox, place: ChoiceBox) -> None:
        """Offer the kinds of provider, and the states and territories."""
        kind.set_choices([(each.value, self.context.app.words.label(each)) for each in ProviderKind])
        place.set_choices(self.context.app.law.offered())

    def offer_kinds(self, box: CheckList) -> None:
        """Offer the kinds of record, in three columns where there is room: all of them are seen at once."""
        box.set_choices([(each.id, each.short) for each in self.context.app.records.types], columns=3)

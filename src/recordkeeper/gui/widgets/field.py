"""A labelled field that can say what is wrong with it; and a form of such fields, read and filled as plain text."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from recordkeeper.domain.checks import Problem
from recordkeeper.gui.widgets.inputs import CheckList, ChoiceBox, DayEdit, FilePick, LinesEdit, YesNo
from recordkeeper.gui.widgets.radio_choice import RadioChoice

Input = QLineEdit | LinesEdit | DayEdit | YesNo | ChoiceBox | CheckList | FilePick | RadioChoice
_INPUTS = (DayEdit, YesNo, RadioChoice, ChoiceBox, CheckList, FilePick, LinesEdit, QLineEdit)


class Field(QFrame):
    """One input with its label and hint; what is wrong with it is said below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem: QLabel | None = None

    @property
    def name(self) -> str:
        """Which value it is for."""
        return str(self.property("field"))

    @property
    def input(self) -> Input:
        """The input in it."""
        for kind in _INPUTS:
            for child in self.findChildren(kind):
                owner = child.parent()
                if owner is self:
                    return child  # type: ignore[return-value]
        raise LookupError(self.name)

    def name_input(self) -> None:
        """Let screen readers say the label with the input."""
        label = next((child for child in self.findChildren(QLabel) if child.property("role") == "fieldLabel"), None)
        if label is not None:
            self.input.setAccessibleName(label.text())

    def value(self) -> str:
        """What was typed or chosen, as text."""
        entry = self.input
        return entry.text() if isinstance(entry, QLineEdit) else entry.value()

    def set_value(self, value: str) -> None:
        """Show a value."""
        entry = self.input
        if isinstance(entry, QLineEdit):
            entry.setText(value)
            entry.setCursorPosition(0)
        else:
            entry.set_value(value)

    def on_edited(self, call: Callable[[], None]) -> None:
        """Be told when the user changes it."""
        entry = self.input
        if isinstance(entry, QLineEdit):
            entry.textChanged.connect(lambda text: call())
        else:
            entry.edited.connect(call)

    def show_problem(self, text: str) -> None:
        """Say what is wrong; an empty text takes it away."""
        if self._problem is None:
            if not text:
                return
            self._problem = QLabel(self)
            self._problem.setProperty("role", "problem")
            self._problem.setWordWrap(True)
            self._problem.setTextFormat(Qt.TextFormat.PlainText)
            self.on_edited(lambda: self.show_problem(""))
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._problem)
        if text == self._problem.text() and self._problem.isHidden() is not bool(text):
            return
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.input.setAccessibleDescription(text)
        self.setProperty("invalid", bool(text))
        for widget in (self, *self.findChildren(QWidget)):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class Fields:
    """All fields of a form, by name."""

    def __init__(self, form: QWidget) -> None:
        self._fields = {field.name: field for field in form.findChildren(Field)}
        for field in self._fields.values():
            field.name_input()

    def __getitem__(self, name: str) -> Field:
        return self._fields[name]

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def values(self) -> dict[str, str]:
        """What all fields hold."""
        return {name: field.value() for name, field in self._fields.items()}

    def fill(self, values: Mapping[str, str]) -> None:
        """Show values; a field that is not named keeps what it has."""
        for name, field in self._fields.items():
            if name in values:
                field.set_value(values[name])

    def on_edited(self, call: Callable[[], None]) -> None:
        """Be told when the user changes any."""
        for field in self._fields.values():
            field.on_edited(call)

    def show_problems(self, problems: Iterable[Problem], sentence: Callable[[Problem], str]) -> bool:
        """Say what is wrong at each field and go to the first; returns whether anything was."""
        first: Field | None = None
        told: dict[str, str] = {}
        for problem in problems:
            told.setdefault(problem.field, sentence(problem))
        for name, field in self._fields.items():
            field.show_problem(told.get(name, ""))
            if name in told and first is None:
                first = field
        if first is not None:
            first.input.setFocus()
        return bool(told)

"""The path through a portal as a checklist: each step done, did not work, or not tried; the next one with its acts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from recordkeeper.app.portals import AccountView
from recordkeeper.domain.path import StepState
from recordkeeper.gui.brand_words import placement_lines
from recordkeeper.gui.context import Context
from recordkeeper.gui.theme.measures import SPACE_M, SPACE_S, SPACE_XS
from recordkeeper.gui.widgets.badge import SHAPES, Badge, Tone
from recordkeeper.gui.widgets.labels import plain_label

_STATE, _STEP = 0, 1


class PathChecklist(QWidget):
    """Ten steps of one account. ``done`` and ``failed`` tell that a button of the next step was pressed."""

    done = Signal()
    failed = Signal()

    def __init__(self, parent: QWidget | None, context: Context, view: AccountView) -> None:
        super().__init__(parent)
        self._context, self._view = context, view
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(SPACE_M)
        self._layout.setVerticalSpacing(SPACE_XS)
        self._layout.setColumnStretch(_STEP, 1)
        for state in view.path.steps:
            self._add_step(state)

    def _add_step(self, state: StepState) -> None:
        row = self._layout.rowCount()
        is_next = state == self._view.next_step
        self._layout.addWidget(self._badge(state), row, _STATE)
        self._layout.addWidget(plain_label(self._text(state), "strong" if is_next else "body", self), row, _STEP)
        if state.failed and state.event is not None and state.event.summary:
            self._layout.addWidget(plain_label(state.event.summary, "quiet", self), row + 1, _STEP)
        if is_next:
            words = self._context.app.words
            advice = "when_it_fails" if state.failed else "how"
            text = words.text(f"portal_steps.{state.step}.{advice}")
            self._layout.addWidget(plain_label(text, "quiet", self), row + 2, _STEP)
            self._add_place(state, row + 3)
            self._layout.addWidget(self._buttons(words.label(state.step)), row + 5, _STEP)

    def _add_place(self, state: StepState, row: int) -> None:
        """Where portals of this brand keep it, as far as that is known."""
        brand, place = self._view.brand, self._view.where(state.step)
        if brand is not None and place is not None:
            text, source = placement_lines(self._context, brand, place)
            self._layout.addWidget(plain_label(text, "body", self), row, _STEP)
            self._layout.addWidget(plain_label(source, "hint", self), row + 1, _STEP)

    def _badge(self, state: StepState) -> QWidget:
        if state.done:
            return Badge(self, self.tr("Done"), Tone.GOOD)
        if state.failed:
            return Badge(self, self.tr("Did not work"), Tone.LATE)
        return plain_label(f"{SHAPES[Tone.PLAIN]} {self.tr('Not tried')}", "quiet", self)

    def _text(self, state: StepState) -> str:
        words = self._context.app.words
        day = words.short_date(state.event.happened_on) if state.event is not None else ""
        return f"{words.label(state.step)} · {day}" if day else words.label(state.step)

    def _buttons(self, step: str) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, SPACE_S)
        layout.setSpacing(SPACE_S)
        account = self._view.account.id
        for name, text, signal in (
            ("done", self.tr("Done"), self.done),
            ("failed", self.tr("It did not work…"), self.failed),
        ):
            button = QPushButton(text, row)
            button.setObjectName(f"{name}_{account}")
            button.setAccessibleDescription(step)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(signal)
            layout.addWidget(button)
        layout.addStretch()
        return row

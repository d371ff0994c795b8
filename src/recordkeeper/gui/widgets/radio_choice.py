"""One of a few, all of them seen: radio buttons, none of them preset."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QRadioButton, QWidget

from recordkeeper.gui.theme.measures import SPACE_M
from recordkeeper.gui.widgets.tab_order import lead_through


class RadioChoice(QWidget):
    """Its value is that of the button chosen, or nothing."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Its place among the others is the one it has now.
        self._buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._group.buttonToggled.connect(self._toggled)

    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        """The one that is chosen is where the keyboard comes in."""
        if on:
            self.setFocusProxy(button)
            self.edited.emit()

    def set_choices(self, choices: Iterable[tuple[str, str]], *, down: bool = False) -> None:
        """Offer these values with their words, side by side or one below the other."""
        for old in self._buttons.values():
            self._group.removeButton(old)
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        direction = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(direction)
        self._layout.setSpacing(0 if down else SPACE_M)
        for value, word in choices:
            button = QRadioButton(word, self)
            self._buttons[value] = button
            self._group.addButton(button)
            self._layout.addWidget(button)
        if not down and self._layout.count() == len(self._buttons):
            self._layout.addStretch()
        lead_through(self, self._buttons.values())

    def setAccessibleName(self, name: str) -> None:
        """Name every button for screen readers."""
        super().setAccessibleName(name)
        for button in self._buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}")

    def button(self, value: str) -> QRadioButton:
        """The button of one value."""
        return self._buttons[value]

    def value(self) -> str:
        """The value chosen, or nothing."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose a value; one that is not offered chooses nothing."""
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each == value)
        self._group.setExclusive(True)

"""The facts that a person types in for a letter, as fields made from the letter's own description.

Single facts are one field each; a fact that is a list (exams, lines of a bill) is rows that can be added and removed.
Labels come from the words of the app, so a new letter needs no form of its own.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, get_args, get_type_hints

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.errors import BadDate
from recordkeeper.domain.letter_facts import CHOICES, LetterFacts, value_at
from recordkeeper.gui.theme.measures import SPACE_M, SPACE_S, SPACE_XS
from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.inputs import DayEdit, LinesEdit, YesNo
from recordkeeper.gui.widgets.labels import clear_layout
from recordkeeper.gui.widgets.tab_order import lead_through

Word = Callable[[str], str]
"""The word for a key such as ``fee.amount`` or ``denial.kind.reviewable``; empty where there is none."""
Offered = Mapping[str, tuple[tuple[str, str], ...]]
"""Values with their words for facts whose choices the library knows, such as kinds of record."""

# Facts that may take more than a line.
_LONG = frozenset(
    {
        *(
            "note",
            "answer",
            "asked",
            "ground",
            "reason",
            "reasons",
            "as_written",
            "change",
            "evidence",
            "tell",
            "claim",
        ),
        *("practice", "harm", "technology", "detail", "wanted", "address", "purpose", "alternative", "offered"),
    }
)


class _Input(QFrame):
    """One fact with its label."""

    def __init__(self, parent: QWidget, name: str, kind: type, word: Word, offered: Offered) -> None:
        super().__init__(parent)
        self.kind = kind
        last = name.rpartition(".")[2]
        self.entry: QLineEdit | LinesEdit | DayEdit | YesNo | ChoiceBox
        if name in offered or name in CHOICES:
            self.entry = ChoiceBox(self)
            self.entry.set_choices(
                offered[name] if name in offered else [(each, word(f"{name}.{each}")) for each in CHOICES[name]]
            )
        elif kind is date:
            self.entry = DayEdit(self)
        elif kind is bool:
            self.entry = YesNo(self)
        else:
            self.entry = LinesEdit(self) if last in _LONG else QLineEdit(self)
        self.entry.setObjectName(name)
        label = QLabel(word(name) or last, self)
        label.setProperty("role", "fieldLabel")
        label.setWordWrap(True)
        label.setBuddy(self.entry)
        self.entry.setAccessibleName(label.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(label)
        layout.addWidget(self.entry)
        if hint := word(f"{name}.hint"):
            below = QLabel(hint, self)
            below.setProperty("role", "hint")
            below.setWordWrap(True)
            layout.addWidget(below)

    def on_edited(self, call: Callable[[], None]) -> None:
        if isinstance(self.entry, QLineEdit):
            self.entry.textChanged.connect(lambda text: call())
        else:
            self.entry.edited.connect(call)

    def show_value(self, value: object) -> None:
        text = ("yes" if value else "") if isinstance(value, bool) else "" if value is None else str(value)
        if isinstance(self.entry, QLineEdit):
            self.entry.setText(text)
            self.entry.setCursorPosition(0)
        else:
            self.entry.set_value(text)

    def typed(self) -> str:
        """The text as it stands in the field."""
        return self.entry.text() if isinstance(self.entry, QLineEdit) else self.entry.value()

    def plain(self) -> object:
        """The value in its plain form; None for a day that is not a day yet."""
        text = self.typed()
        if self.kind is bool:
            return text == "yes"
        if self.kind is date:
            try:
                return parse_day(text).isoformat() if text.strip() else None
            except BadDate:
                return None
        return text.strip()


class FactEditor(QWidget):
    """Fields for the facts of one kind of letter; ``edited`` tells of each change a person makes."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Its place among the others is the one it has now.
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_M)
        self._single: dict[str, _Input] = {}
        self._lists: dict[str, _Rows] = {}
        self._showing = False

    def ask(self, names: Sequence[str], facts: LetterFacts, word: Word, offered: Offered) -> None:
        """Make a field for each of these facts, filled with what is known."""
        self._showing = True
        clear_layout(self._layout)
        self._single, self._lists = {}, {}
        for name in names:
            kind = _kind_of(name)
            if is_dataclass(kind):
                rows = _Rows(self, name, kind, word, offered)
                rows.edited.connect(self._tell)
                rows.show_rows(value_at(facts, name))
                self._lists[name] = rows
                self._layout.addWidget(rows)
            else:
                entry = _Input(self, name, kind, word, offered)
                entry.show_value(value_at(facts, name))
                entry.on_edited(self._tell)
                self._single[name] = entry
                self._layout.addWidget(entry)
        self._showing = False
        lead_through(self, self._stops(names))

    def _stops(self, names: Sequence[str]) -> Iterator[QWidget]:
        """Where Tab stops, in the order of the fields."""
        for name in names:
            if name in self._single:
                yield self._single[name].entry
            elif name in self._lists:
                yield from (each.entry for each in self._lists[name].inputs())
                yield self._lists[name].more

    def plain(self) -> dict[str, Any]:
        """Everything typed, in the plain form of a letter's facts."""
        found: dict[str, Any] = {}
        for name, value in (
            *((name, entry.plain()) for name, entry in self._single.items()),
            *((name, rows.plain()) for name, rows in self._lists.items()),
        ):
            if value is None:
                continue
            table = found
            *path, last = name.split(".")
            for part in path:
                table = table.setdefault(part, {})
            table[last] = value
        return found

    def texts(self) -> list[tuple[str, str]]:
        """Each text typed, with the name of its fact; of a list by the list's name."""
        single = [(name, entry.plain()) for name, entry in self._single.items()]
        listed = [(name, value) for name, rows in self._lists.items() for row in rows.plain() for value in row.values()]
        return [(name, value) for name, value in (*single, *listed) if isinstance(value, str)]

    def unreadable(self) -> list[tuple[str, str]]:
        """What was typed for a day and is none, with the name of its fact."""
        entries = [
            *self._single.items(),
            *((name, each) for name, rows in self._lists.items() for each in rows.inputs()),
        ]
        return [(name, entry.typed()) for name, entry in entries if entry.plain() is None and entry.typed().strip()]

    def go_to(self, name: str) -> bool:
        """Put the cursor into the field of a fact, or of the list it is in; whether it is here."""
        for known in (name, *(each for each in (*self._lists, *self._single) if name.startswith(f"{each}."))):
            if known in self._single:
                self._single[known].entry.setFocus()
                return True
            if known in self._lists:
                self._lists[known].go_in()
                return True
        return False

    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit()


class _Rows(QFrame):
    """A fact that is a list: a card for each part, and a button for another one."""

    edited = Signal()

    def __init__(self, parent: QWidget, name: str, kind: type, word: Word, offered: Offered) -> None:
        super().__init__(parent)
        self._name, self._kind, self._word, self._offered = name, kind, word, offered
        self._rows: list[tuple[QWidget, dict[str, _Input]]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        title = QLabel(word(name) or name, self)
        title.setProperty("role", "fieldLabel")
        layout.addWidget(title)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(SPACE_S)
        layout.addLayout(self._inside)
        self.more = QPushButton(self.tr("Add one more"), self)
        self.more.setObjectName(f"add_{name}")
        self.more.setAccessibleName(f"{self.more.text()}: {title.text()}")
        self.more.setProperty("role", "link")
        self.more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.more.clicked.connect(self._add)
        layout.addWidget(self.more)

    def show_rows(self, parts: object) -> None:
        assert isinstance(parts, tuple)
        for part in parts:
            self._add_row(part)

    def plain(self) -> list[dict[str, object]]:
        found = []
        for _, inputs in self._rows:
            values = {name: entry.plain() for name, entry in inputs.items()}
            kept = {name: value for name, value in values.items() if value not in (None, "", False)}
            if kept:
                found.append(kept)
        return found

    def inputs(self) -> list[_Input]:
        return [entry for _, inputs in self._rows for entry in inputs.values()]

    def go_in(self) -> None:
        if not self._rows:
            self._add()
        next(iter(self._rows[0][1].values())).entry.setFocus()

    def _add(self) -> None:
        self._add_row(self._kind())
        self.edited.emit()

    def _add_row(self, part: object) -> None:
        card = QFrame(self)
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setSpacing(SPACE_S)
        inputs: dict[str, _Input] = {}
        for each in fields(self._kind):
            entry = _Input(card, f"{self._name}.{each.name}", _single(self._kind, each.name), self._word, self._offered)
            entry.show_value(getattr(part, each.name))
            entry.on_edited(self.edited.emit)
            inputs[each.name] = entry
            layout.addWidget(entry)
        foot = QHBoxLayout()
        foot.addStretch()
        remove = QPushButton(self.tr("Remove"), card)
        remove.setProperty("role", "link")
        remove.clicked.connect(lambda: self._remove(card))
        foot.addWidget(remove)
        layout.addLayout(foot)
        self._rows.append((card, inputs))
        self._inside.addWidget(card)

    def _remove(self, card: QWidget) -> None:
        self._rows = [row for row in self._rows if row[0] is not card]
        card.hide()
        card.deleteLater()
        self.edited.emit()


def _kind_of(name: str) -> type:
    """The type of a fact by its dotted name; of a list the type of its parts."""
    kind: type = LetterFacts
    for part in name.split("."):
        kind = _single(kind, part)
    return kind


def _single(kind: type, name: str) -> type:
    hint = get_type_hints(kind)[name]
    inner = [each for each in get_args(hint) if each not in (type(None), Ellipsis)]
    found = inner[0] if inner else hint
    assert isinstance(found, type)
    return found

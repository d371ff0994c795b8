"""A badge: a shape and a word, in a tone; never a colour alone."""

from enum import StrEnum

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from recordkeeper.domain.request import Stage


class Tone(StrEnum):
    """What a badge says by its colour, beside its shape and word."""

    GOOD = "good"
    WAITING = "waiting"
    ATTENTION = "attention"
    LATE = "late"
    PLAIN = "plain"


SHAPES = {Tone.GOOD: "✓", Tone.WAITING: "◔", Tone.ATTENTION: "▲", Tone.LATE: "■", Tone.PLAIN: "○"}

STAGE_TONES = {
    Stage.DRAFT: Tone.PLAIN,
    Stage.READY: Tone.ATTENTION,
    Stage.SENT: Tone.WAITING,
    Stage.WAITING: Tone.WAITING,
    Stage.YOUR_MOVE: Tone.ATTENTION,
    Stage.CLOSED: Tone.GOOD,
}


class Badge(QLabel):
    """One badge."""

    def __init__(self, parent: QWidget | None = None, word: str = "", tone: Tone = Tone.PLAIN) -> None:
        super().__init__(parent)
        self.setProperty("role", "badge")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.show_word(word, tone)

    def show_word(self, word: str, tone: Tone) -> None:
        """Show a word in a tone."""
        self.setProperty("tone", tone.value)
        self.setText(f"{SHAPES[tone]} {word}")
        self.setAccessibleName(word)
        self.style().unpolish(self)
        self.style().polish(self)

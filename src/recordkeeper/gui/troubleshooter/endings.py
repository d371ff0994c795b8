"""How a case ends: each thing that is left to do as a card with its button; they are done one after the other."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recordkeeper.domain.troubleshooting import Cause, Ending
from recordkeeper.gui.context import Context
from recordkeeper.gui.theme.measures import SPACE_M, SPACE_XS
from recordkeeper.gui.widgets.badge import Badge, Tone
from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.labels import plain_label


def ending_card(
    parent: QWidget,
    context: Context,
    cause: Cause,
    ending: Ending,
    number: int,
    until: str,
    *,
    reminds: bool,
    done: bool,
    act: Callable[[], None],
) -> Card:
    """One card; what is done says so and has no button any more. ``reminds``: Home knows the portal, and its days."""
    words = context.app.words
    card = Card(parent)
    layout = QHBoxLayout(card)
    layout.setContentsMargins(SPACE_M + 2, SPACE_M, SPACE_M + 2, SPACE_M)
    layout.setSpacing(SPACE_M)
    texts = QVBoxLayout()
    texts.setSpacing(SPACE_XS)
    key, facts = f"troubleshooting.ending.{ending.id}", {"until": until}
    facts["reminder"] = words.text("troubleshooting.home_reminds" if reminds else "troubleshooting.not_reminded")
    texts.addWidget(plain_label(f"{number}.  {words.text(f'{key}.title', facts)}", "heading", card))
    texts.addWidget(plain_label(words.text(f"{key}.text", facts), "body", card))
    because = words.text(f"troubleshooting.cause.{cause.id}.title")
    texts.addWidget(plain_label(words.text("troubleshooting.because", {"cause": because}), "quiet", card))
    layout.addLayout(texts, 1)
    if done:
        layout.addWidget(Badge(card, words.text("troubleshooting.done"), Tone.GOOD), 0, Qt.AlignmentFlag.AlignVCenter)
        return card
    button = QPushButton(words.text(f"{key}.button", facts), card)
    button.setObjectName(f"ending_{ending.id}")
    button.setProperty("role", "primary" if number == 1 else "secondary")
    button.setAccessibleDescription(words.text(f"{key}.title", facts))
    button.setAutoDefault(False)
    button.clicked.connect(lambda: act())
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return card

"""The cards of Home: one thing to do, nothing to do, a request that runs."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.todo import Today, Todo, TodoKind
from recordkeeper.gui.context import Context
from recordkeeper.gui.due import due_text
from recordkeeper.gui.theme.measures import SPACE_M, SPACE_XS
from recordkeeper.gui.widgets.badge import STAGE_TONES, Badge, Tone
from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.labels import plain_label

TONES = {
    TodoKind.NEEDED_SOON: Tone.ATTENTION,
    TodoKind.COMPLAINT: Tone.LATE,
    TodoKind.OVERDUE: Tone.LATE,
    TodoKind.PROMISE: Tone.ATTENTION,
    TodoKind.YOUR_MOVE: Tone.ATTENTION,
    TodoKind.NOT_SENT: Tone.ATTENTION,
    TodoKind.DETAILS_DIFFER: Tone.ATTENTION,
    TodoKind.LOOK_AGAIN: Tone.WAITING,
    TodoKind.PORTAL_STUCK: Tone.LATE,
    TodoKind.FOLLOW_UP: Tone.WAITING,
    TodoKind.AUTHORITY_ENDS: Tone.ATTENTION,
}


def todo_card(
    parent: QWidget, context: Context, todo: Todo, act: Callable[[], None], put_off: Callable[[], None]
) -> Card:
    """What to do, why now, one button; and a way to put it off."""
    words = context.app.words
    card, layout = card_with_row(parent)
    texts = QVBoxLayout()
    texts.setSpacing(SPACE_XS)
    texts.addWidget(Badge(card, words.label(todo.kind), TONES.get(todo.kind, Tone.PLAIN)))
    texts.addWidget(plain_label(words.sentence(todo.sentence), "strong", card))
    texts.addWidget(plain_label(words.sentence(todo.reason), "quiet", card))
    layout.addLayout(texts, 1)
    buttons = QVBoxLayout()
    buttons.setSpacing(0)
    button = QPushButton(words.label(todo.action), card)
    button.setObjectName(f"do_{todo.key}")
    button.setProperty("role", "primary" if todo.kind in TONES else "secondary")
    later = QPushButton(card.tr("Not now…"), card)
    later.setObjectName(f"later_{todo.key}")
    later.setProperty("role", "link")
    for each, call in ((button, act), (later, put_off)):
        each.setAccessibleDescription(words.sentence(todo.sentence))
        each.clicked.connect(lambda checked=False, call=call: call())
        buttons.addWidget(each, 0, Qt.AlignmentFlag.AlignRight)
    layout.addLayout(buttons)
    layout.setAlignment(buttons, Qt.AlignmentFlag.AlignVCenter)
    return card


def nothing_card(parent: QWidget, context: Context, today: Today) -> Card:
    """Until when there is nothing to do, and what is waited for."""
    words = context.app.words
    card, layout = card_with_row(parent)
    texts = QVBoxLayout()
    if today.nothing_until is not None and today.waiting_for is not None:
        until = {"until": today.nothing_until.isoformat()}
        texts.addWidget(plain_label(words.text("todo.nothing_until", until), "strong", card))
        texts.addWidget(plain_label(words.sentence(today.waiting_for), "quiet", card))
    layout.addLayout(texts, 1)
    return card


def put_off_card(parent: QWidget, context: Context, todo: Todo, about: str, wake: Callable[[], None]) -> Card:
    """What was put off, until when and why; it can be taken back."""
    words = context.app.words
    card, layout = card_with_row(parent)
    texts = QVBoxLayout()
    texts.addWidget(plain_label(words.sentence(todo.sentence), "body", card))
    texts.addWidget(plain_label(about, "quiet", card))
    layout.addLayout(texts, 1)
    button = QPushButton(card.tr("Show it now"), card)
    button.setObjectName(f"wake_{todo.key}")
    button.setProperty("role", "link")
    button.setAccessibleDescription(words.sentence(todo.sentence))
    button.clicked.connect(lambda: wake())
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return card


def running_card(parent: QWidget, context: Context, view: RequestView) -> Card:
    """A request that is not closed: where it stands, and the date that counts."""
    words = context.app.words
    card, layout = card_with_row(parent)
    card.setObjectName(f"running_{view.request.id}")
    texts = QVBoxLayout()
    texts.setSpacing(SPACE_XS)
    stage = (
        Badge(card, card.tr("Overdue"), Tone.LATE)
        if view.is_overdue
        else Badge(card, words.label(view.stage), STAGE_TONES[view.stage])
    )
    texts.addWidget(stage)
    title = card.tr("{what} from {provider} for {person}").format(
        what=words.label(view.request.right), provider=view.provider.name, person=view.person.legal_name
    )
    texts.addWidget(plain_label(title, "strong", card))
    texts.addWidget(plain_label(words.sentence(view.due.explanation), "quiet", card))
    layout.addLayout(texts, 1)
    if view.due.due_on is not None:
        layout.addWidget(_date(card.tr("Due"), due_text(context, view.due), card))
    button = QPushButton(card.tr("Open"), card)
    button.setAccessibleDescription(title)
    button.clicked.connect(lambda: context.go("requests", view.request.id))
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return card


def card_with_row(parent: QWidget) -> tuple[Card, QHBoxLayout]:
    """A card whose content is side by side."""
    card = Card(parent)
    layout = QHBoxLayout(card)
    layout.setContentsMargins(SPACE_M + 2, SPACE_M, SPACE_M + 2, SPACE_M)
    layout.setSpacing(SPACE_M)
    return card, layout


def _date(heading: str, day: str, parent: QWidget) -> QWidget:
    box = QWidget(parent)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for text, role in ((heading, "quiet"), (day, "heading")):
        label: QLabel = plain_label(text, role, box)
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        label.setWordWrap(False)
        layout.addWidget(label)
    return box

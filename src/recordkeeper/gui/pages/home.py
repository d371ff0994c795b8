"""Home: what happened, what needs you now, and the dates that run. Always for all people."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from recordkeeper.domain.event import EventKind
from recordkeeper.domain.request import Stage
from recordkeeper.domain.todo import Today, Todo, TodoAction, TodoKind
from recordkeeper.domain.topic import Topic
from recordkeeper.gui.context import Context, Page
from recordkeeper.gui.due import due_text
from recordkeeper.gui.forms.home_page import Ui_HomePage
from recordkeeper.gui.icons import icon
from recordkeeper.gui.theme.measures import SPACE_M, SPACE_XS
from recordkeeper.gui.widgets.badge import STAGE_TONES, Badge, Tone
from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.labels import clear_layout, plain_label

if TYPE_CHECKING:
    from recordkeeper.app.request_view import RequestView

_TODO_TONES = {
    TodoKind.NEEDED_SOON: Tone.ATTENTION,
    TodoKind.OVERDUE: Tone.LATE,
    TodoKind.YOUR_MOVE: Tone.ATTENTION,
    TodoKind.NOT_SENT: Tone.ATTENTION,
    TodoKind.PORTAL_STUCK: Tone.LATE,
    TodoKind.FOLLOW_UP: Tone.WAITING,
}
_ANSWERS = (EventKind.ANSWER, EventKind.PROMISE, EventKind.EXTENSION, EventKind.FEE_QUOTED, EventKind.RECEIPT_PROVED)
_OURS = (EventKind.CALL, EventKind.MESSAGE, EventKind.VISIT, EventKind.FEE_PAID)


class HomePage(Page):
    """The first screen."""

    topics = frozenset(Topic)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_HomePage()
        self.form.setupUi(self)
        self._make_choices()
        self.form.empty.say(
            "home",
            self.tr("Get your medical records, one step at a time"),
            self.tr("Answer a few short questions. You end with a letter that is ready to send, or with a plan."),
            self.tr("Start"),
        )
        self.form.empty.asked.connect(lambda: context.go("setup"))
        for widget in (self.form.todoHeading, self.form.progressHeading, self.form.empty):
            widget.hide()

    def refresh(self) -> None:
        """Read what is to be done and what runs."""
        app = self.context.app
        nobody = not app.people.all()
        views = app.requests.all()
        today, running = app.todo.today(views), [view for view in views if view.stage is not Stage.CLOSED]
        self.form.empty.setVisible(nobody and not today.todos)
        self.form.choices.setVisible(not nobody)
        self.form.title.setVisible(not nobody)
        self.form.todoHeading.setVisible(not nobody or bool(today.todos))
        self.form.progressHeading.setVisible(bool(running))
        self._show_todos(today, nobody=nobody)
        clear_layout(self.form.progressLayout)
        for view in running:
            self.form.progressLayout.addWidget(self._running(view))

    def _make_choices(self) -> None:
        choices: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("theyAnsweredButton", "mail", self.tr("They answered"), lambda: self._note(_ANSWERS)),
            ("somethingCameButton", "import", self.tr("Something came"), self._import),
            ("iSentButton", "send", self.tr("I sent or called"), lambda: self._note(_OURS)),
            ("stuckButton", "stuck", self.tr("I am stuck at a portal"), lambda: self.context.go("stuck")),
            ("urgentButton", "calendar", self.tr("I need it by a date"), lambda: self.context.go("requests", "urgent")),
        )
        for number, (name, picture, word, act) in enumerate(choices):
            button = QPushButton(icon(picture), word, self.form.choices)
            button.setObjectName(name)
            button.setProperty("role", "choice")
            button.setIconSize(QSize(24, 24))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            button.clicked.connect(lambda checked=False, call=act: call())
            self.form.choicesLayout.addWidget(button, number // 3, number % 3)

    def _show_todos(self, today: Today, *, nobody: bool) -> None:
        clear_layout(self.form.todoLayout)
        for todo in today.todos:
            self.form.todoLayout.addWidget(self._todo(todo))
        if not today.todos and not nobody:
            self.form.todoLayout.addWidget(self._nothing(today))

    def _todo(self, todo: Todo) -> Card:
        words = self.context.app.words
        card, layout = _card(self.form.scrollContent)
        badge = Badge(card, words.label(todo.kind), _TODO_TONES.get(todo.kind, Tone.PLAIN))
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_XS)
        texts.addWidget(badge)
        texts.addWidget(plain_label(words.sentence(todo.sentence), "strong", card))
        texts.addWidget(plain_label(words.sentence(todo.reason), "quiet", card))
        layout.addLayout(texts, 1)
        button = QPushButton(words.label(todo.action), card)
        button.setProperty("role", "primary" if todo.kind in _TODO_TONES else "secondary")
        button.setAccessibleDescription(words.sentence(todo.sentence))
        button.clicked.connect(lambda: self._act(todo))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _nothing(self, today: Today) -> Card:
        words = self.context.app.words
        card, layout = _card(self.form.scrollContent)
        texts = QVBoxLayout()
        if today.nothing_until is not None and today.waiting_for is not None:
            until = {"until": today.nothing_until.isoformat()}
            texts.addWidget(plain_label(words.text("todo.nothing_until", until), "strong", card))
            texts.addWidget(plain_label(words.sentence(today.waiting_for), "quiet", card))
        else:
            texts.addWidget(plain_label(words.text("todo.nothing"), "strong", card))
        layout.addLayout(texts, 1)
        return card

    def _running(self, view: "RequestView") -> Card:
        words = self.context.app.words
        card, layout = _card(self.form.scrollContent)
        card.setObjectName(f"running_{view.request.id}")
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_XS)
        stage = (
            Badge(card, self.tr("Overdue"), Tone.LATE)
            if view.is_overdue
            else Badge(card, words.label(view.stage), STAGE_TONES[view.stage])
        )
        texts.addWidget(stage)
        title = self.tr("{what} from {provider} for {person}").format(
            what=words.label(view.request.right), provider=view.provider.name, person=view.person.legal_name
        )
        texts.addWidget(plain_label(title, "strong", card))
        texts.addWidget(plain_label(words.sentence(view.due.explanation), "quiet", card))
        layout.addLayout(texts, 1)
        if view.due.due_on is not None:
            layout.addWidget(_date(self.tr("Due"), due_text(self.context, view.due), card))
        button = QPushButton(self.tr("Open"), card)
        button.setAccessibleDescription(title)
        button.clicked.connect(lambda: self.context.go("requests", view.request.id))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _act(self, todo: Todo) -> None:
        if todo.action is TodoAction.CONTINUE_SETUP:
            self.context.go("setup")
        elif todo.action is TodoAction.ASK:
            self.context.go("requests", "new:")
        elif todo.action is TodoAction.RECORD_SENDING:
            self.context.go("requests", f"sent:{todo.target}")
        elif todo.action is TodoAction.OPEN_PROVIDER:
            self.context.go("providers", todo.target)
        elif todo.action is TodoAction.OPEN_DOCUMENTS:
            self.context.go("documents", "inbox")
        else:
            self.context.go("requests", todo.target)

    def _note(self, kinds: tuple[EventKind, ...]) -> None:
        from recordkeeper.gui.dialogs.event_dialog import EventDialog

        running = [view for view in self.context.app.requests.all() if view.stage is not Stage.CLOSED]
        only = running[0].request.id if len(running) == 1 else ""
        EventDialog(self, self.context, kinds, suggested=only).open()

    def _import(self) -> None:
        from recordkeeper.gui.dialogs.import_dialog import ImportDialog

        ImportDialog(self, self.context, []).open()


def _card(parent: QWidget) -> tuple[Card, QHBoxLayout]:
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

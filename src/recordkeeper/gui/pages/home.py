"""Home: what happened, what needs you now, what changed since last time, the dates that run. Always for all people."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy

from recordkeeper.domain.agenda import Dated, DateKind
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.request import Stage
from recordkeeper.domain.todo import Today, Todo, TodoAction
from recordkeeper.domain.topic import Topic
from recordkeeper.gui.context import Context, Page
from recordkeeper.gui.forms.home_page import Ui_HomePage
from recordkeeper.gui.icons import icon
from recordkeeper.gui.pages.home_cards import nothing_card, put_off_card, running_card, todo_card
from recordkeeper.gui.widgets.labels import clear_layout, plain_label

_OURS = (EventKind.CALL, EventKind.MESSAGE, EventKind.VISIT, EventKind.FEE_PAID)
_AHEAD = 8


class HomePage(Page):
    """The first screen."""

    topics = frozenset(Topic)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_HomePage()
        self.form.setupUi(self)
        self._make_choices()
        self._since_of = ""
        self.form.empty.say(
            "home",
            self.tr("Get your medical records, one step at a time"),
            self.tr("Answer a few short questions. You end with a letter that is ready to send, or with a plan."),
            self.tr("Start"),
        )
        self.form.empty.asked.connect(lambda: context.go("setup"))
        self.form.putOffButton.clicked.connect(self._fold_put_off)
        self.form.calendarButton.clicked.connect(self._save_calendar)
        for widget in (self.form.todoHeading, self.form.progressHeading, self.form.empty, self.form.sinceCard):
            widget.hide()

    def refresh(self) -> None:
        """Read what is to be done and what runs."""
        app = self.context.app
        nobody = not app.people.all() and app.setup.resumed() is None
        views = app.requests.all()
        today, running = app.todo.today(views), [view for view in views if view.stage is not Stage.CLOSED]
        self.form.empty.setVisible(nobody)
        for widget in (self.form.choices, self.form.title, self.form.todoHeading):
            widget.setVisible(not nobody)
        self.form.progressHeading.setVisible(bool(running))
        self._show_since()
        self._show_todos(today, nobody=nobody)
        self._show_put_off(today)
        clear_layout(self.form.progressLayout)
        for view in running:
            self.form.progressLayout.addWidget(running_card(self.form.scrollContent, self.context, view))
        self._show_ahead(
            []
            if nobody
            else [each for each in app.todo.agenda() if each.on > app.today() and each.kind is not DateKind.SIGNATURE]
        )

    def _make_choices(self) -> None:
        choices: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("theyAnsweredButton", "mail", self.tr("They answered"), self._answered),
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

    def _show_since(self) -> None:
        """What came since an earlier day; it stays until the library is closed, though Home was seen by then."""
        app, words = self.context.app, self.context.app.words
        library = str(app.session.path)
        if library == self._since_of:
            return
        self._since_of = library
        since = app.todo.since_last_time()
        self.context.attempt(app.todo.note_seen)
        lines = [self._line(dated) for dated in since.dates] if since is not None else []
        if since is not None and since.documents:
            lines.append(words.text("todo.since_documents", {"count": str(since.documents)}))
        self.form.sinceCard.setVisible(bool(lines))
        if since is not None:
            self.form.sinceTitle.setText(words.text("todo.since", {"last": since.last.isoformat()}))
            self.form.sinceText.setText("\n".join(lines))

    def _line(self, dated: Dated) -> str:
        words = self.context.app.words
        return f"{words.short_date(dated.on)} · {words.sentence(dated.sentence)}"

    def _show_todos(self, today: Today, *, nobody: bool) -> None:
        clear_layout(self.form.todoLayout)
        if nobody:
            return
        for todo in today.todos:
            card = todo_card(
                self.form.scrollContent, self.context, todo, partial(self._act, todo), partial(self._put_off, todo)
            )
            self.form.todoLayout.addWidget(card)
        if not today.todos:
            self.form.todoLayout.addWidget(nothing_card(self.form.scrollContent, self.context, today))

    def _show_put_off(self, today: Today) -> None:
        form, words = self.form, self.context.app.words
        clear_layout(form.putOffLayout)
        form.putOff.setVisible(bool(today.snoozed))
        form.putOffButton.setText(self.tr("Put off: {count}").format(count=len(today.snoozed)))
        snoozes = {snooze.key: snooze for snooze in self.context.app.todo.picture().snoozes} if today.snoozed else {}
        for todo in today.snoozed:
            snooze = snoozes[todo.key]
            about = self.tr("Until {day}: {reason}").format(day=words.date(snooze.until), reason=snooze.reason)
            card = put_off_card(form.scrollContent, self.context, todo, about, partial(self._wake, todo))
            card.setVisible(form.putOffButton.property("unfolded") is True)
            form.putOffLayout.addWidget(card)

    def _fold_put_off(self) -> None:
        button = self.form.putOffButton
        button.setProperty("unfolded", button.property("unfolded") is not True)
        for number in range(self.form.putOffLayout.count()):
            item = self.form.putOffLayout.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(button.property("unfolded") is True)

    def _show_ahead(self, coming: list[Dated]) -> None:
        form, words = self.form, self.context.app.words
        clear_layout(form.aheadLayout)
        form.ahead.setVisible(bool(coming))
        for row, dated in enumerate(coming[:_AHEAD]):
            day = plain_label(words.short_date(dated.on), "strong", form.aheadRows)
            day.setWordWrap(False)
            form.aheadLayout.addWidget(day, row, 0)
            form.aheadLayout.addWidget(plain_label(words.sentence(dated.sentence), "body", form.aheadRows), row, 1)
        form.aheadLayout.setColumnStretch(1, 1)

    def _act(self, todo: Todo) -> None:
        go = self.context.go
        {
            TodoAction.CONTINUE_SETUP: lambda: go("setup"),
            TodoAction.ASK: lambda: go("requests", f"new:{todo.target}"),
            TodoAction.RECORD_SENDING: lambda: go("requests", f"sent:{todo.target}"),
            TodoAction.CORRECT_DETAILS: lambda: go("requests", f"correct:{todo.target}"),
            TodoAction.HELP_AT_PORTAL: lambda: go("stuck", todo.target),
            TodoAction.OPEN_PROVIDER: lambda: go("providers", todo.target),
            TodoAction.OPEN_PROVIDERS: lambda: go("providers"),
            TodoAction.OPEN_PEOPLE: lambda: go("settings", "people"),
            TodoAction.OPEN_DOCUMENTS: lambda: go("documents", "inbox"),
            TodoAction.OPEN_REQUEST: lambda: go("requests", todo.target),
        }[todo.action]()

    def _put_off(self, todo: Todo) -> None:
        from recordkeeper.gui.dialogs.snooze_dialog import SnoozeDialog

        SnoozeDialog(self, self.context, todo).open()

    def _wake(self, todo: Todo) -> None:
        self.context.attempt(lambda: self.context.app.todo.wake(todo))

    def _note(self, kinds: tuple[EventKind, ...]) -> None:
        from recordkeeper.gui.dialogs.event_dialog import EventDialog

        running = [view for view in self.context.app.requests.all() if view.stage is not Stage.CLOSED]
        only = running[0].request.id if len(running) == 1 else ""
        EventDialog(self, self.context, kinds, suggested=only).open()

    def _answered(self) -> None:
        from recordkeeper.gui.dialogs.answer_dialog import AnswerDialog

        AnswerDialog(self, self.context).open()

    def _import(self) -> None:
        from recordkeeper.gui.dialogs.import_dialog import ImportDialog

        ImportDialog(self, self.context, []).open()

    def _save_calendar(self) -> None:
        from recordkeeper.gui.dialogs.calendar_file import save_calendar

        save_calendar(self, self.context)

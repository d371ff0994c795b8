"""The window: side bar, person filter, search, the page in view, messages, work under way."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QMainWindow, QSizePolicy, QToolButton

from recordkeeper.app.jobs import Lane
from recordkeeper.app.session import Opened
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.domain.ids import Id
from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.topic import Topic
from recordkeeper.gui.context import Context, Page
from recordkeeper.gui.forms.main_window import Ui_MainWindow
from recordkeeper.gui.icons import icon
from recordkeeper.gui.messages import confirmed
from recordkeeper.gui.pages.registry import PAGES
from recordkeeper.gui.theme.theme import Theme
from recordkeeper.gui.widgets.empty_state import EmptyState

_FIRST_SIZE = QSize(1180, 780)
# What the system puts around a window that is not shown yet.
_FRAME = QSize(16, 48)
_SEARCH_PAUSE_MS = 250
_WHOLE_SETUP = "finish_setup"


class MainWindow(QMainWindow):
    """The one window. ``painted`` tells once that all of it was seen, ``opened`` that a library is,
    ``closed`` that the window is gone.

    Its end is that of the program, unless that goes on in the background (``ends_program``).
    """

    painted = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(self, context: Context, theme: Theme) -> None:
        super().__init__()
        self.context, self.theme = context, theme
        self._was_painted = False
        self.ends_program = True
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        self.setAcceptDrops(True)
        self._pages: dict[str, Page] = {}
        self._wanted = ("home", "")
        # What the message in view offers to do again.
        self._undone = ""
        self.nothing_open = EmptyState(self)
        self._ask_what_to_open: Callable[[], None] = lambda: None
        self.nothing_open.asked.connect(lambda: self._ask_what_to_open())
        self.form.stack.addWidget(self.nothing_open)
        self._buttons: dict[str, QToolButton] = {}
        self._make_side_bar()
        self._make_menu()
        self._restore_geometry()
        context.went.connect(self.show_page)
        context.said.connect(lambda text, problem, button, act: self._say(text, problem, button, act))
        context.working.connect(self.form.progress.begin)
        context.progressed.connect(self.form.progress.step)
        context.finished.connect(self.form.progress.end)
        context.changed.connect(self._changed)
        self.form.sample.asked.connect(lambda: self.open_library(context.app.libraries.own, remember=True))
        self.form.personFilter.edited.connect(self._filter_person)
        context.person_chosen.connect(self.form.personFilter.set_value)
        self._search_pause = QTimer(self)
        self._search_pause.setSingleShot(True)
        self._search_pause.setInterval(_SEARCH_PAUSE_MS)
        self._search_pause.timeout.connect(self._search)
        self.form.searchField.textEdited.connect(lambda text: self._search_pause.start())
        self.form.searchField.returnPressed.connect(self._search)
        self.form.personFilter.set_choices([], none=self.tr("Everybody"))
        self._buttons["home"].setFocus()
        self.show_page("home")

    def open_library(self, path: Path, *, remember: bool = False) -> None:
        """Open a library away from the window's thread, at the next start too if it is to be remembered.

        A failure is shown with another choice. Long work on the library that is open is stopped first. The pages read
        on the window's thread, so that is where one library takes the place of the other.
        """
        app = self.context.app

        def use(opened: Opened) -> None:
            app.session.switch(opened)
            if remember:
                self.context.attempt(lambda: app.libraries.remember(path))
            self._opened()

        app.jobs.clear(Lane.LONG)
        self.context.run(
            self.tr("Opening the library…"),
            lambda progress: self._prepared(path),
            use,
            lane=Lane.LONG,
            on_failed=lambda failure: self._not_opened(path, failure),
        )

    def _prepared(self, path: Path) -> Opened:
        """Open it beside the one in use; old copies that other programs were given go at the same time."""
        self.context.app.outgoing.sweep()
        return self.context.app.session.prepare(path)

    def open_sample(self) -> None:
        """Open the sample library; it is built at the first time."""
        self.context.run(
            self.tr("Making the sample library…"), self.context.app.libraries.make_sample, self.open_library
        )

    def _opened(self) -> None:
        self._changed(frozenset(Topic))
        self.show_page(*self._wanted)
        app = self.context.app
        self.opened.emit()
        if app.setup.resumed() is None and not app.people.all():
            self.open_setup()

    def _not_opened(self, path: Path, failure: RecordKeeperError) -> None:
        """Say it, with the other ways on; without any library the pages stay away, and these ways stay in view."""
        from recordkeeper.gui.dialogs.library_problem import LibraryProblemDialog

        def ask() -> None:
            LibraryProblemDialog(self, self.context, path, failure, self.open_library).open()

        if not self.context.app.session.is_open:
            sentence = self.context.app.words.failure(failure)
            self.nothing_open.say("lock", self.tr("No library is open"), sentence, self.tr("Choose what to open…"))
            self._ask_what_to_open = ask
        ask()

    def _is_open(self) -> bool:
        """Whether there is a library to work with; if not, that is said."""
        if not self.context.app.session.is_open:
            self.context.say(self.tr("No library is open. Open one first."))
        return self.context.app.session.is_open

    def open_setup(self, *, further: bool = False) -> None:
        """Open the guided set-up, where it was left; ``further`` adds a provider for somebody who is known."""
        from recordkeeper.gui.setup.window import SetupWindow

        if self._is_open():
            SetupWindow(self, self.context, further=further).open()

    def _open_setup_again(self) -> None:
        if self._is_open():
            self.open_setup(further=bool(self.context.app.people.all()))

    def _open_troubleshooter(self, target: Id) -> None:
        """Help for whoever is stuck: at an account or provider, and behind a ``#`` the step at which."""
        from recordkeeper.gui.troubleshooter.window import TroubleshooterWindow

        if self._is_open():
            place, _, step = target.partition("#")
            TroubleshooterWindow(self, self.context, place, step=PortalStep(step) if step else None).open()

    def show_page(self, name: str, target: Id = "") -> None:
        """Show a page, and one thing on it."""
        if name == "setup":
            self.open_setup(further=target == "further")
            return
        if name == "stuck":
            self._open_troubleshooter(target)
            return
        if name == "library":
            self.open_library(Path(target))
            return
        self._buttons[name].setChecked(True)
        self._wanted = (name, target)
        if not self.context.app.session.is_open:
            self.form.stack.setCurrentWidget(self.nothing_open)
            return
        if name not in self._pages:
            entry = next(entry for entry in PAGES if entry.name == name)
            self._pages[name] = entry.make(self.context)
            self.form.stack.addWidget(self._pages[name])
        page = self._pages[name]
        self.form.stack.setCurrentWidget(page)
        self._show_person_filter()
        page.freshen()
        if target:
            page.open_target(target)

    def _turn_to(self, name: str) -> None:
        """Show a page that was asked for; what was done before is past."""
        self.form.message.forget_done()
        self.show_page(name)

    def raise_up(self) -> None:
        """Come forward."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _make_side_bar(self) -> None:
        group = QButtonGroup(self)
        for number, entry in enumerate(PAGES, 1):
            button = QToolButton(self.form.sidebar)
            button.setProperty("role", "nav")
            button.setObjectName(f"nav_{entry.name}")
            button.setText(entry.title)
            button.setIcon(icon(entry.name))
            button.setIconSize(QSize(20, 20))
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setShortcut(QKeySequence(f"Alt+{number}"))
            button.clicked.connect(lambda checked=False, name=entry.name: self._turn_to(name))
            group.addButton(button)
            self._buttons[entry.name] = button
            self.form.navLayout.addWidget(button)

    def _make_menu(self) -> None:
        file_menu = self.menuBar().addMenu(self.tr("&File"))
        edit_menu = self.menuBar().addMenu(self.tr("&Edit"))
        help_menu = self.menuBar().addMenu(self.tr("&Help"))
        self.import_action = QAction(icon("import"), self.tr("&Import documents…"), self)
        self.import_action.setShortcut(QKeySequence("Ctrl+I"))
        self.import_action.triggered.connect(lambda: self.import_files([]))
        self.setup_action = QAction(self.tr("Guided &set-up…"), self)
        self.setup_action.triggered.connect(self._open_setup_again)
        quit_action = QAction(self.tr("&Quit"), self)
        quit_action.setShortcut(QKeySequence.StandardKey.Quit)
        quit_action.triggered.connect(self.close)
        file_menu.addActions([self.import_action, self.setup_action, quit_action])
        self.undo_action = QAction(icon("undo"), self.tr("&Undo"), self)
        self.undo_action.setShortcut(QKeySequence.StandardKey.Undo)
        self.undo_action.triggered.connect(self._undo)
        self.redo_action = QAction(self.tr("&Redo"), self)
        self.redo_action.setShortcut(QKeySequence.StandardKey.Redo)
        self.redo_action.triggered.connect(self._redo)
        find_action = QAction(icon("search"), self.tr("&Find"), self)
        find_action.setShortcut(QKeySequence.StandardKey.Find)
        find_action.triggered.connect(lambda: self.form.searchField.setFocus())
        edit_menu.addActions([self.undo_action, self.redo_action, find_action])
        edit_menu.aboutToShow.connect(self._name_undo)
        self.guide_action = guide_action = QAction(icon("help"), self.tr("&Guide"), self)
        guide_action.setShortcut(QKeySequence.StandardKey.HelpContents)
        guide_action.triggered.connect(self._help)
        about_action = QAction(self.tr("&About RecordKeeper"), self)
        about_action.triggered.connect(self._about)
        help_menu.addActions([guide_action, about_action])

    def _help(self) -> None:
        """The page of the guide about the screen in view; from the guide itself, that stays."""
        shown = self.form.stack.currentWidget()
        name = next((name for name, page in self._pages.items() if page is shown), "")
        page = next((entry.help_page for entry in PAGES if entry.name == name), "")
        self.show_page("guide", page)

    def _name_undo(self) -> None:
        history, words = self.context.app.session.history, self.context.app.words
        for action, act, word in (
            (self.undo_action, history.undoable, self.tr("&Undo")),
            (self.redo_action, history.redoable, self.tr("&Redo")),
        ):
            action.setText(f"{word}: {words.text(f'acts.{act}')}" if act else word)

    def _undo(self) -> None:
        history = self.context.app.session.history
        act = history.undoable
        if act is None:
            self.context.say(self.tr("There is nothing to undo. What was sent or what happened stays in the history."))
            return
        question = self.tr("Undo the whole set-up? The person, the provider and the request it made are taken away.")
        if act == _WHOLE_SETUP and not confirmed(self, question, self.tr("Undo the set-up")):
            return
        self.context.attempt(history.undo)
        if history.redoable == act:
            undone = self.tr("Undone: {act}.").format(act=self.context.app.words.text(f"acts.{act}"))
            self.context.say(undone, self.tr("Redo"), self._redo)
            self._undone = act

    def _redo(self) -> None:
        self.form.message.forget_done()
        self.context.attempt(self.context.app.session.history.redo)

    def import_files(self, paths: list[Path]) -> None:
        """Open the import, with these files or none yet."""
        from recordkeeper.gui.dialogs.import_dialog import ImportDialog

        if self._is_open():
            ImportDialog(self, self.context, paths).open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time; what is in the window is painted in the same turn."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.import_files(paths)

    def _changed(self, topics: frozenset[Topic]) -> None:
        app = self.context.app
        self.form.sample.setVisible(app.session.is_open and app.session.path == app.libraries.sample)
        if self._undone and app.session.is_open and app.session.history.redoable != self._undone:
            self.form.message.forget_done()
        if Topic.PEOPLE in topics and self.context.app.session.is_open:
            people = self.context.app.people.all()
            self.form.personFilter.set_choices(
                [(person.id, person.legal_name) for person in people], none=self.tr("Everybody")
            )
            self._show_person_filter()

    def _show_person_filter(self) -> None:
        """Lists can be narrowed to one person; Home always shows everybody."""
        page = self.form.stack.currentWidget()
        useful = isinstance(page, Page) and page.filters_by_person and self.form.personFilter.count() > 2
        for widget in (self.form.personFilter, self.form.personLabel):
            widget.setVisible(useful)

    def _filter_person(self) -> None:
        self.context.choose_person(self.form.personFilter.value() or None)

    def _search(self) -> None:
        self.show_page("documents", f"search:{self.form.searchField.text()}")

    def _say(self, text: str, problem: bool, button: str, act: object) -> None:
        self._undone = ""
        self.form.message.say(text, problem=problem, button=button, act=act)  # type: ignore[arg-type]

    def _about(self) -> None:
        from recordkeeper.gui.dialogs.about import about

        about(self)

    def _restore_geometry(self) -> None:
        kept = QSettings("RecordKeeper", "window").value("geometry")
        if not (kept and self.restoreGeometry(kept)):
            self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() - _FRAME))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system when it turns light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.theme.follow_system()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the size, stop all work, let go of the library; a secret of ours leaves the clipboard."""
        from recordkeeper.gui.clipboard import forget_secret

        QSettings("RecordKeeper", "window").setValue("geometry", self.saveGeometry())
        forget_secret()
        self.context.app.close()
        super().closeEvent(event)
        self.closed.emit()
        if self.ends_program:
            QApplication.quit()

"""What every screen is given: the app, a way to be slow, a way to speak, a way to go elsewhere."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from recordkeeper.app.application import App
from recordkeeper.app.jobs import Job, Lane, Progress
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.domain.ids import Id
from recordkeeper.domain.topic import Topic

T = TypeVar("T")


class Courier(QObject):
    """Brings calls home to the window's thread."""

    _arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # Explicitly queued: with auto connection a call from this same thread would run inside the sender.
        self._arrived.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def deliver(self, call: Callable[[], None]) -> None:
        """Run a call on the window's thread, soon."""
        self._arrived.emit(call)

    def _run(self, call: Callable[[], None]) -> None:
        call()


class Context(QObject):
    """Shared by all screens of one window."""

    changed = Signal(object)
    went = Signal(str, str)
    said = Signal(str, bool, str, object)
    working = Signal(str, object, object)
    progressed = Signal(object, int, int, str)
    finished = Signal(object)
    person_chosen = Signal(str)

    def __init__(self, app: App, courier: Courier) -> None:
        super().__init__()
        self.app = app
        self.person_id: Id | None = None
        self._courier = courier
        app.changes.watch(lambda topics: courier.deliver(lambda: self.changed.emit(topics)))

    def go(self, page: str, target: Id = "") -> None:
        """Show a page, and one thing on it."""
        self.went.emit(page, target)

    def say(self, text: str, button: str = "", act: Callable[[], None] | None = None) -> None:
        """Tell the user that something was done."""
        self.said.emit(text, False, button, act)

    def fail(self, failure: RecordKeeperError) -> None:
        """Tell the user what went wrong, and what to do."""
        self.said.emit(self.app.words.failure(failure), True, "", None)

    def attempt(self, act: Callable[[], T]) -> T | None:
        """Do something quick; a known failure is told, and nothing is returned then."""
        try:
            return act()
        except RecordKeeperError as failure:
            self.fail(failure)
            return None

    def run(
        self,
        title: str,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        *,
        lane: Lane = Lane.LONG,
        on_failed: Callable[[RecordKeeperError], None] | None = None,
        quiet: bool = False,
        on_step: Callable[[int, int, str], None] | None = None,
        on_end: Callable[[], None] | None = None,
        owner: QObject | None = None,
    ) -> Job[T]:
        """Do something slow; unless ``quiet`` it is shown at the foot of the window, with Cancel.

        ``on_end`` comes before ``on_done`` and ``on_failed``, and after a stop. A dialog that shows the work itself is
        quiet and is told of its steps. With an ``owner`` nothing is told any more once that is gone.
        """
        # What tells this work from others that are shown at the same time.
        mark = object()

        def is_wanted() -> bool:
            return owner is None or isValid(owner)

        def stepped(done: int, total: int, name: str) -> None:
            if not quiet:
                self.progressed.emit(mark, done, total, name)
            if on_step is not None and is_wanted():
                on_step(done, total, name)

        def ended() -> None:
            self.finished.emit(mark)
            if on_end is not None and is_wanted():
                on_end()

        def succeeded(result: T) -> None:
            if is_wanted():
                on_done(result)

        def failed(failure: RecordKeeperError) -> None:
            if is_wanted():
                (on_failed or self.fail)(failure)

        job: Job[T] = self.app.jobs.start(lane, work, succeeded, failed, stepped, ended)
        if not quiet:
            self.working.emit(title, mark, job)
        return job

    def choose_person(self, person_id: Id | None) -> None:
        """Filter lists by a person, or by nobody."""
        self.person_id = person_id
        self.person_chosen.emit(person_id or "")


class Page(QWidget):
    """A screen of the side bar: reads again when one of its topics changed, at once if it is seen, else when it is."""

    topics: frozenset[Topic] = frozenset()
    filters_by_person = False

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("pageRoot")
        self.context = context
        self._stale = True
        context.changed.connect(self._changed)
        context.person_chosen.connect(lambda person: self._changed(self.topics))

    def refresh(self) -> None:
        """Read what is shown."""
        raise TypeError(type(self).__name__)

    def open_target(self, target: Id) -> None:
        """Show one thing on this page."""

    def freshen(self) -> None:
        """Read again if something changed since."""
        if self._stale and self.context.app.session.is_open:
            self._stale = False
            focused = self.window().focusWidget()
            inside = focused is not None and self.isAncestorOf(focused)
            self.refresh()
            self._keep_focus(inside)

    def _keep_focus(self, inside: bool) -> None:
        """Stay on the page when what had the focus is gone: Qt would go on to whatever comes next in the window."""
        focused = self.window().focusWidget()
        if inside and (focused is None or not self.isAncestorOf(focused)):
            self.setFocus()

    def showEvent(self, event: object) -> None:
        """Be fresh when seen."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.freshen()

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & self.topics:
            self._stale = True
            if self.isVisible():
                self.freshen()

"""Pages as pictures: drawn away from the window, only those in view, as wide as the zoom asks.

One page is drawn at a time, so that what else is waiting gets its turn; what is no longer wanted is called off.
"""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QWidget

from recordkeeper.app.jobs import Job, Lane, Progress
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.gui.context import Context
from recordkeeper.gui.theme.measures import SPACE_M, SPACE_S, SPACE_XS
from recordkeeper.gui.widgets.sheets import Sheets

Render = Callable[[int, int], bytes]
"""Draws a page, counted from 0, so many pixels wide, as a picture file such as PNG; runs away from the window."""

_ZOOMS = (50, 75, 100, 125, 150, 200, 300, 400)
_FIT = 100
_PAUSE_MS = 120
_MOST_PIXELS = 4000


class PictureView(QScrollArea):
    """Shows pages; 100 % is as wide as the view. Ctrl with +, - and 0 zooms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets = Sheets(self)
        self.setWidget(self.sheets)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Pages"))
        self._context: Context | None = None
        self._render: Render | None = None
        self._count = 0
        self._percent = _FIT
        self._turn = 0
        self._job: Job[QImage] | None = None
        self._make_bar()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._draw_next)
        self.verticalScrollBar().valueChanged.connect(lambda value: self._moved())

    def show_pages(self, context: Context, count: int, render: Render) -> None:
        """Show so many pages from the first one on; ``render`` is asked for those in view."""
        self._stop()
        self._context, self._count, self._render = context, count, render
        self.sheets.begin(count)
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._moved()

    def clear(self) -> None:
        """Show nothing."""
        self._stop()
        self._count, self._render = 0, None
        self.sheets.begin(0)
        self._lay_out()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._count

    def zoom(self, percent: int) -> None:
        """Make pages larger or smaller; what is in the middle stays there."""
        bar = self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / max(self.sheets.height(), 1)
        self._percent = percent
        self._lay_out()
        bar.setValue(round(middle * self.sheets.height() - self.viewport().height() / 2))
        self._stop()
        self._draw_next()

    @property
    def page(self) -> int:
        """The page in view, counted from 0."""
        bar = self.verticalScrollBar()
        seen = self.sheets.between(bar.value(), bar.value() + self.viewport().height())
        middle = bar.value() + self.viewport().height() // 2
        return next((page for page in seen if self.sheets.place(page).bottom() >= middle), seen[-1] if seen else 0)

    def _make_bar(self) -> None:
        self.bar = QFrame(self)
        self._where, self._size = QLabel(self.bar), QLabel(self.bar)
        layout = QHBoxLayout(self.bar)
        layout.setContentsMargins(SPACE_XS, 0, SPACE_XS, SPACE_XS)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._where)
        layout.addStretch()
        self._act("−", self.tr("Smaller"), (QKeySequence.StandardKey.ZoomOut,), lambda: self._step(-1))
        layout.addWidget(self._size)
        self._act("+", self.tr("Larger"), (QKeySequence.StandardKey.ZoomIn, "Ctrl+="), lambda: self._step(1))
        self._act(self.tr("Fit width"), self.tr("As wide as the view"), ("Ctrl+0",), lambda: self.zoom(_FIT))

    def _act(
        self, text: str, name: str, keys: tuple[QKeySequence.StandardKey | str, ...], act: Callable[[], None]
    ) -> None:
        button = QToolButton(self.bar)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        first = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({first})")
        button.setAccessibleName(name)
        button.clicked.connect(act)
        layout = self.bar.layout()
        assert layout is not None
        layout.addWidget(button)
        for each in keys:
            shortcut = QShortcut(QKeySequence(each), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _step(self, by: int) -> None:
        larger = [each for each in _ZOOMS if each > self._percent]
        smaller = [each for each in _ZOOMS if each < self._percent]
        found = larger[:1] if by > 0 else smaller[-1:]
        if found:
            self.zoom(found[0])

    def _lay_out(self) -> None:
        room = self.viewport().width()
        self.sheets.lay_out(max((room - 2 * SPACE_M) * self._percent // 100, 40), room)
        self._tell()

    def _tell(self) -> None:
        text = self.tr("Page {page} of {count}").format(page=self.page + 1, count=self._count) if self._count else ""
        self._where.setText(text)
        self._size.setText(self.tr("{percent} %").format(percent=self._percent))
        self.setAccessibleDescription(f"{text} {self.sheets.said(self.page)}".strip())

    def _moved(self) -> None:
        self._tell()
        self._draw_next()

    def _asked(self) -> int:
        room = max((self.viewport().width() - 2 * SPACE_M) * self._percent // 100, 40)
        return min(round(room * self.devicePixelRatioF()), _MOST_PIXELS)

    def _stop(self) -> None:
        self._turn += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _draw_next(self) -> None:
        """Draw the first page in view that is not drawn as wide as it is wanted."""
        context, render, turn, asked = self._context, self._render, self._turn, self._asked()
        if context is None or render is None or self._job is not None or not self.isVisible():
            return
        top = self.verticalScrollBar().value()
        seen = self.sheets.between(top, top + self.viewport().height())
        page = next((each for each in seen if self.sheets.wants(each, asked)), None)
        if page is None:
            return

        def work(progress: Progress) -> QImage:
            progress.check()
            return QImage.fromData(render(page, asked))

        self._job = context.run(
            "",
            work,
            lambda picture: self._drawn(turn, page, picture, asked),
            lane=Lane.INTERACTIVE,
            on_failed=lambda failure: self._failed(turn, page, failure),
            quiet=True,
            owner=self,
        )

    def _drawn(self, turn: int, page: int, picture: QImage, asked: int) -> None:
        if turn != self._turn:
            return
        self._job = None
        before = self.sheets.place(page).bottom()
        self.sheets.take(page, picture, asked)
        bar = self.verticalScrollBar()
        passed = before < bar.value()
        self._lay_out()
        if passed:  # what is being read stays where it is when a sheet above it turns out longer or shorter
            with QSignalBlocker(bar):
                bar.setValue(bar.value() + self.sheets.place(page).bottom() - before)
        self._draw_next()

    def _failed(self, turn: int, page: int, failure: RecordKeeperError) -> None:
        if turn != self._turn or self._context is None:
            return
        self._job = None
        self.sheets.say(page, self._context.app.words.failure(failure))
        self._moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar on top, fit the pages, and draw them anew once the size stays."""
        super().resizeEvent(event)
        high = self.bar.sizeHint().height()
        if self.viewportMargins().top() != high:
            self.setViewportMargins(0, high, 0, 0)
        self.bar.setGeometry(0, 0, self.width() - self.verticalScrollBar().width(), high)
        self._lay_out()
        self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while hidden."""
        super().showEvent(event)
        self._pause.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        self._stop()
        super().hideEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last page; arrows and Page Up and Down scroll."""
        bar = self.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

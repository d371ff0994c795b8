"""A small window with fields: says what is wrong in place, and never throws away what was typed unasked."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QStyle, QWidget

from recordkeeper.domain.checks import Problem
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.guide_dialog import explain_on_f1
from recordkeeper.gui.messages import confirmed, warn
from recordkeeper.gui.widgets.field import Fields


class FormDialog(QDialog):
    """Made from a form with ``saveButton`` and ``cancelButton``; a subclass fills, checks and saves.

    It closes only once all is saved; a failure is said, and what was typed stays. F1 opens ``help_page`` of the guide.
    """

    help_page = "which-portal"

    def __init__(self, parent: QWidget | None, context: Context, form: Any) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._busy = False
        self.context = context
        self.form = form
        form.setupUi(self)
        self.fields = Fields(self)
        self._edited = False
        form.saveButton.clicked.connect(self._try_to_save)
        form.cancelButton.clicked.connect(self.reject)
        explain_on_f1(self, context, self.help_page)

    def begin(self, values: dict[str, str]) -> None:
        """Show the values to start from; from now on an edit counts."""
        self.fields.fill(values)
        self.fields.on_edited(self._note_edit)

    def fit(self) -> None:
        """Be as wide as the content of a form that scrolls needs, and as high, as far as the screen has room."""
        scroll = getattr(self.form, "scroll", None)
        content = scroll.widget() if isinstance(scroll, QScrollArea) else None
        layout = content.layout() if content is not None else None
        if layout is None:
            return
        layout.activate()
        room = self.screen().availableGeometry()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        width = min(max(self.width(), layout.totalMinimumSize().width() + bar), room.width())
        high = max(layout.totalHeightForWidth(width - bar), layout.totalMinimumSize().height())
        self.resize(width, min(high + self.form.footer.sizeHint().height(), room.height() * 9 // 10))

    def showEvent(self, event: QShowEvent) -> None:
        """Open as high as the content."""
        super().showEvent(event)
        self.fit()

    def problems(self, values: dict[str, str]) -> Iterable[Problem]:
        """What is wrong with these values."""
        return ()

    def save(self, values: dict[str, str]) -> Callable[[], object] | None:
        """Do what the dialog is for. What may take a while, as files do, is returned as work to be done elsewhere."""
        raise TypeError(type(self).__name__)

    def saved(self) -> None:
        """What is left to say or do once it is saved and the dialog is closed."""

    def _note_edit(self) -> None:
        self._edited = True

    def _try_to_save(self) -> None:
        values = self.fields.values()
        if self.fields.show_problems(
            self.problems(values), lambda problem: self.context.app.words.sentence(problem.reason)
        ):
            return
        try:
            work = self.save(values)
        except RecordKeeperError as failure:
            self._say_failure(failure)
            return
        if work is None:
            self._close()
        else:
            self._allow(False)
            self.context.run(
                self.windowTitle(),
                lambda progress: work(),
                lambda done: self._close(),
                on_failed=self._say_failure,
                on_end=lambda: self._allow(True),
                owner=self,
            )

    def _close(self) -> None:
        self.accept()
        self.saved()

    def _allow(self, allowed: bool) -> None:
        self._busy = not allowed
        self.setEnabled(allowed)

    def _say_failure(self, failure: RecordKeeperError) -> None:
        warn(self, self.context.app.words.failure(failure))

    def reject(self) -> None:
        """Close; ask first if something was typed. Not while it is being saved."""
        if self._busy:
            return
        question = self.tr("Throw away what you typed here?")
        if self._edited and not confirmed(self, question, self.tr("Throw it away")):
            return
        super().reject()

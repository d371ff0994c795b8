"""One page of the guide beside what it is about: "why?" and F1 lead here, and nothing behind it is lost."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.guide_dialog import Ui_GuideDialog
from recordkeeper.gui.printing import print_document


class GuideDialog(QDialog):
    """Shows a page; its links lead to other pages in the same window."""

    def __init__(self, parent: QWidget | None, context: Context, page: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self.form = Ui_GuideDialog()
        self.form.setupUi(self)
        self.form.browser.anchorClicked.connect(self._follow)
        self.form.closeButton.clicked.connect(self.accept)
        self.form.openButton.clicked.connect(self._open)
        self.form.printButton.clicked.connect(lambda: print_document(self, self.form.browser))
        # Behind another window of ours the Guide itself cannot be reached.
        self.form.openButton.setVisible(isinstance(parent, QWidget) and not isinstance(parent, QDialog))
        self._show(page)

    def _show(self, page: str) -> None:
        self.page = page
        shown = self.context.app.guide.page(page)
        self.form.browser.read(shown.text)
        self.form.browser.setAccessibleName(shown.title)
        self.setWindowTitle(shown.title)

    def _follow(self, link: QUrl) -> None:
        page = self.context.app.guide.page_of(link.toString())
        if page is not None:
            self._show(page)
            return
        from recordkeeper.gui.dialogs.address import AddressDialog

        AddressDialog(self, link).open()

    def _open(self) -> None:
        self.accept()
        self.context.go("guide", self.page)


def explain_on_f1(dialog: QDialog, context: Context, page: str) -> None:
    """F1 in this window opens a page of the guide over it."""
    QShortcut(QKeySequence.StandardKey.HelpContents, dialog, lambda: GuideDialog(dialog, context, page).open())

"""Guide: short pages of help, found by words, read and printed here."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QListWidgetItem

from recordkeeper.domain.guide import GuideText
from recordkeeper.domain.ids import Id
from recordkeeper.gui.context import Context, Page
from recordkeeper.gui.forms.guide_page import Ui_GuidePage
from recordkeeper.gui.icons import icon

_PAGE = Qt.ItemDataRole.UserRole


class GuidePage(Page):
    """The pages on the left, the one being read on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_GuidePage()
        self.form.setupUi(self)
        form = self.form
        form.printButton.setIcon(icon("print"))
        form.empty.say(
            "search",
            self.tr("No page has these words"),
            self.tr("Try fewer words, or look through all pages."),
            self.tr("Show all pages"),
        )
        form.empty.asked.connect(form.search.clear)
        form.search.textChanged.connect(lambda text: self._show_list())
        form.list.currentItemChanged.connect(lambda now, before: self._read(now))
        form.browser.anchorClicked.connect(self._follow)
        form.printButton.clicked.connect(self._print)
        form.stuckButton.clicked.connect(self._stuck)
        self._show_list()

    def refresh(self) -> None:
        """The guide is part of the app; nothing in a library changes it."""

    def open_target(self, target: Id) -> None:
        """Show the page with this id."""
        self.form.search.clear()
        for row in range(self.form.list.count()):
            if self.form.list.item(row).data(_PAGE) == target:
                self.form.list.setCurrentRow(row)

    def _show_list(self) -> None:
        pages = self.context.app.guide.pages(self.form.search.text())
        self.form.states.setCurrentWidget(self.form.listPage if pages else self.form.emptyPage)
        self.form.printButton.setEnabled(bool(pages))
        current = self.form.list.currentItem()
        kept = current.data(_PAGE) if current else ""
        self.form.list.clear()
        for page in pages:
            self.form.list.addItem(_item(page))
        if pages:
            ids = [page.id for page in pages]
            self.form.list.setCurrentRow(ids.index(kept) if kept in ids else 0)

    def _read(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.form.browser.read(self.context.app.guide.page(item.data(_PAGE)).text)
        self.form.browser.setAccessibleName(item.text())

    def _follow(self, link: QUrl) -> None:
        page = self.context.app.guide.page_of(link.toString())
        if page is not None:
            self.open_target(page)
            return
        from recordkeeper.gui.dialogs.address import AddressDialog

        AddressDialog(self, link).open()

    def _print(self) -> None:
        from recordkeeper.gui.printing import print_document

        print_document(self, self.form.browser)

    def _stuck(self) -> None:
        self.context.go("stuck")


def _item(page: GuideText) -> QListWidgetItem:
    item = QListWidgetItem(page.title)
    item.setData(_PAGE, page.id)
    return item

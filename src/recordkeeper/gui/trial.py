"""Makes the window, every page and every page of the set-up once, to see that all of it is there."""

import sys

from PySide6.QtWidgets import QApplication

from recordkeeper.gui.application import Build
from recordkeeper.gui.context import Context, Courier
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.registry import PAGES
from recordkeeper.gui.theme.theme import Theme
from recordkeeper.paths import Folders


def make_everything(build: Build, folders: Folders) -> None:
    """Make all of it on a new library; a bug in any page comes out."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    courier = Courier()
    app = build(folders, courier.deliver, _raise)
    try:
        app.session.open(folders.library)
        window = MainWindow(Context(app, courier), Theme(application, 100))
        window.show()
        for entry in PAGES:
            window.show_page(entry.name)
            application.processEvents()
        window.deleteLater()
    finally:
        app.close()


def _raise(bug: BaseException) -> None:
    raise bug

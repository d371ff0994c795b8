"""Makes the window, every page and every page of the set-up once, to see that all of it is there."""

from PySide6.QtWidgets import QApplication

from recordkeeper.gui.application import Build, make_application
from recordkeeper.gui.context import Context, Courier
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.registry import PAGES
from recordkeeper.gui.setup import registry as setup_registry
from recordkeeper.gui.theme.theme import Theme
from recordkeeper.gui.troubleshooter.window import TroubleshooterWindow
from recordkeeper.paths import Folders


def make_everything(build: Build, folders: Folders) -> None:
    """Make all of it on a new library; a bug in any page comes out."""
    application = QApplication.instance() or make_application()
    assert isinstance(application, QApplication)
    courier = Courier()
    app = build(folders, courier.deliver, _raise)
    try:
        app.session.open(folders.library)
        window = MainWindow(Context(app, courier), Theme(application, 100))
        for entry in PAGES:
            window.show_page(entry.name)
            window.grab()
        for page in setup_registry.PAGES:
            page.make(window.context).grab()
        TroubleshooterWindow(window, window.context, urgent=True).grab()
        window.deleteLater()
    finally:
        app.close()


def _raise(bug: BaseException) -> None:
    raise bug

"""The pages of the guided set-up. A new page is a module here, its form, and its place in ``domain/setup``."""

import importlib
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from recordkeeper.domain.setup import SetupPage
from recordkeeper.gui.context import Context
from recordkeeper.gui.setup.page import SetupForm


@dataclass(frozen=True)
class Entry:
    """One page: which, its word in the list, its class; its module has the page's name."""

    page: SetupPage
    word: str
    kind: str

    @property
    def title(self) -> str:
        """The word in the user's language."""
        return QCoreApplication.translate("setup", self.word)

    def make(self, context: Context) -> SetupForm:
        """Make the page; its module is imported only now."""
        made = getattr(importlib.import_module(f"recordkeeper.gui.setup.{self.page}"), self.kind)(context)
        assert isinstance(made, SetupForm)
        return made


PAGES = (
    Entry(SetupPage.START, str(QT_TRANSLATE_NOOP("setup", "Start")), "StartPage"),
    Entry(SetupPage.WELCOME, str(QT_TRANSLATE_NOOP("setup", "How it works")), "WelcomePage"),
    Entry(SetupPage.EXPRESS, str(QT_TRANSLATE_NOOP("setup", "Your letter")), "ExpressPage"),
    Entry(SetupPage.YOU, str(QT_TRANSLATE_NOOP("setup", "You")), "YouPage"),
    Entry(SetupPage.ACTING, str(QT_TRANSLATE_NOOP("setup", "Whose records")), "ActingPage"),
    Entry(SetupPage.PROVIDER, str(QT_TRANSLATE_NOOP("setup", "Provider")), "ProviderPage"),
    Entry(SetupPage.ASKED, str(QT_TRANSLATE_NOOP("setup", "What you asked")), "AskedPage"),
    Entry(SetupPage.PORTAL, str(QT_TRANSLATE_NOOP("setup", "Portal")), "PortalPage"),
    Entry(SetupPage.ON_FILE, str(QT_TRANSLATE_NOOP("setup", "Details on file")), "OnFilePage"),
    Entry(SetupPage.PATH, str(QT_TRANSLATE_NOOP("setup", "How far you got")), "PathPage"),
    Entry(SetupPage.TEST, str(QT_TRANSLATE_NOOP("setup", "First test")), "TestPage"),
    Entry(SetupPage.SEEN, str(QT_TRANSLATE_NOOP("setup", "What you see")), "SeenPage"),
    Entry(SetupPage.RECORDS, str(QT_TRANSLATE_NOOP("setup", "What you need")), "RecordsPage"),
    Entry(SetupPage.REQUEST, str(QT_TRANSLATE_NOOP("setup", "Request")), "RequestPage"),
    Entry(SetupPage.FINISH, str(QT_TRANSLATE_NOOP("setup", "Your plan")), "FinishPage"),
)
ENTRIES = {entry.page: entry for entry in PAGES}

"""The pages of the guided set-up. A new page is a module here, its form, and its place in ``domain/setup``."""

import importlib
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from recordkeeper.domain.setup import SetupPage
from recordkeeper.gui.context import Context
from recordkeeper.gui.setup.page import SetupForm


@dataclass(frozen=True)
class Entry:
    """One page: which, its word in the list, its class, the page of the guide about it; its module has its name."""

    page: SetupPage
    word: str
    kind: str
    help_page: str

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
    Entry(SetupPage.START, str(QT_TRANSLATE_NOOP("setup", "Start")), "StartPage", "by-a-date"),
    Entry(SetupPage.WELCOME, str(QT_TRANSLATE_NOOP("setup", "How it works")), "WelcomePage", "keep-safe"),
    Entry(SetupPage.EXPRESS, str(QT_TRANSLATE_NOOP("setup", "Your letter")), "ExpressPage", "your-right"),
    Entry(SetupPage.YOU, str(QT_TRANSLATE_NOOP("setup", "You")), "YouPage", "identity-fails"),
    Entry(SetupPage.ACTING, str(QT_TRANSLATE_NOOP("setup", "Whose records")), "ActingPage", "for-others"),
    Entry(SetupPage.PROVIDER, str(QT_TRANSLATE_NOOP("setup", "Provider")), "ProviderPage", "several-portals"),
    Entry(SetupPage.ASKED, str(QT_TRANSLATE_NOOP("setup", "What you asked")), "AskedPage", "how-long"),
    Entry(SetupPage.PORTAL, str(QT_TRANSLATE_NOOP("setup", "Portal")), "PortalPage", "which-portal"),
    Entry(SetupPage.ON_FILE, str(QT_TRANSLATE_NOOP("setup", "Details on file")), "OnFilePage", "identity-fails"),
    Entry(SetupPage.PATH, str(QT_TRANSLATE_NOOP("setup", "How far you got")), "PathPage", "login-fails"),
    Entry(SetupPage.TEST, str(QT_TRANSLATE_NOOP("setup", "First test")), "TestPage", "shows-too-little"),
    Entry(SetupPage.SEEN, str(QT_TRANSLATE_NOOP("setup", "What you see")), "SeenPage", "record-missing"),
    Entry(SetupPage.RECORDS, str(QT_TRANSLATE_NOOP("setup", "What you need")), "RecordsPage", "complete"),
    Entry(SetupPage.REQUEST, str(QT_TRANSLATE_NOOP("setup", "Request")), "RequestPage", "fees"),
    Entry(SetupPage.FINISH, str(QT_TRANSLATE_NOOP("setup", "Your plan")), "FinishPage", "how-long"),
)
ENTRIES = {entry.page: entry for entry in PAGES}

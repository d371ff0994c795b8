"""The screens of the side bar, in order. A new screen is a module here, its form and its icon."""

import importlib
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from recordkeeper.gui.context import Context, Page


@dataclass(frozen=True)
class Entry:
    """One screen: its name, which names its icon and its module too; its word; its class; the page of help about it."""

    name: str
    word: str
    kind: str
    help_page: str = ""

    @property
    def title(self) -> str:
        """The word in the user's language."""
        return QCoreApplication.translate("pages", self.word)

    def make(self, context: Context) -> Page:
        """Make the screen; its module is imported only now."""
        page = getattr(importlib.import_module(f"recordkeeper.gui.pages.{self.name}"), self.kind)(context)
        assert isinstance(page, Page)
        return page


PAGES = (
    Entry("home", str(QT_TRANSLATE_NOOP("pages", "Home")), "HomePage", "not-seamless"),
    Entry("providers", str(QT_TRANSLATE_NOOP("pages", "Providers")), "ProvidersPage", "several-portals"),
    Entry("documents", str(QT_TRANSLATE_NOOP("pages", "Documents")), "DocumentsPage", "summary"),
    Entry("requests", str(QT_TRANSLATE_NOOP("pages", "Requests")), "RequestsPage", "your-right"),
    Entry("timeline", str(QT_TRANSLATE_NOOP("pages", "Timeline")), "TimelinePage", "refusal"),
    Entry("guide", str(QT_TRANSLATE_NOOP("pages", "Guide")), "GuidePage"),
    Entry("settings", str(QT_TRANSLATE_NOOP("pages", "Settings")), "SettingsPage", "keep-safe"),
)

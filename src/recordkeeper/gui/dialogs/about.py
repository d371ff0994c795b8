"""What this app is, and whose work it stands on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from recordkeeper import __version__
from recordkeeper.resources import resources_root


def about(parent: QWidget) -> None:
    """Show it."""
    text = QCoreApplication.translate(
        "about",
        "<b>RecordKeeper {version}</b><p>Get your complete medical records and keep them. Everything stays on this"
        " computer; the app never uses the network. It is not encrypted yet: whoever can open your account on this"
        " computer can read it.</p><p>The app gives no legal advice. Each date shows the law it comes from and the"
        " day that was checked.</p><p>MIT License. Fonts: Noto, SIL Open Font License.</p>",
    ).format(version=__version__)
    notice = (resources_root() / "records" / "LOINC-NOTICE.txt").read_text(encoding="utf-8").strip()
    QMessageBox.about(parent, "RecordKeeper", f"{text}<p>{notice}</p>")

"""Bugs: kept in a file without anything of a record, and said to the user. Nothing is sent anywhere."""

import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from recordkeeper import __version__
from recordkeeper.gui.context import Courier
from recordkeeper.log import logger


class CrashReports(QObject):
    """Takes every exception that nobody caught, on any thread."""

    def __init__(self, folder: Path, courier: Courier) -> None:
        super().__init__()
        self._path = folder / "crash.txt"
        self._courier = courier
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self.report(args.exc_value) if args.exc_value else None

    def report(self, bug: BaseException) -> None:
        """Keep a report and say so; from any thread."""
        text = report_text(bug)
        logger.error("A bug: %s", type(bug).__name__)
        # A report that cannot be kept is still shown.
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._path.touch(mode=0o600)
            self._path.write_text(text, encoding="utf-8")
        self._courier.deliver(lambda: self._say(text))

    def _uncaught(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, bug, trace)
            return
        self.report(bug)

    def _say(self, text: str) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Something went wrong in RecordKeeper"),
            self.tr(
                "This is a mistake in the app, not yours. What was saved is safe. You can go on; if it happens again,"
                " close the app and open it once more. A report without anything of your records is in {path}."
            ).format(path=self._path),
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDetailedText(text)
        box.exec()


def report_text(bug: BaseException) -> str:
    """Where it happened, without the values: the message may hold a name, so only its kind is kept."""
    import platform

    frames = "".join(
        f'  File "{Path(frame.filename).name}", line {frame.lineno}, in {frame.name}\n'
        for frame in traceback.extract_tb(bug.__traceback__)
    )
    return (
        f"RecordKeeper {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}\n"
        f"{type(bug).__module__}.{type(bug).__name__}\n{frames}"
    )

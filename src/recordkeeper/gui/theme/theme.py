"""Puts the design on the application, and again when the system turns light or dark or the text size changes."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from recordkeeper.gui.theme.colours import Colours, colours
from recordkeeper.gui.theme.style_sheet import style_sheet
from recordkeeper.resources import resources_root


class Theme(QObject):
    """The design in force."""

    def __init__(self, application: QApplication, text_percent: int) -> None:
        super().__init__(application)
        self._application = application
        self._font = _readable_font(application.font())
        self._percent = text_percent
        self.colours: Colours = colours(application.palette())
        self._apply()

    def follow_system(self) -> None:
        """Follow the system when it turned light or dark."""
        if self._ground() != self._painted_on:
            self._apply()

    def _ground(self) -> str:
        return self._application.palette().color(QPalette.ColorRole.Window).name()

    def set_text_percent(self, percent: int) -> None:
        """Make all text larger or smaller."""
        self._percent = percent
        self._apply()

    def _apply(self) -> None:
        self._painted_on = self._ground()
        self.colours = colours(self._application.palette())
        font = QFont(self._font)
        size = max(self._font.pointSizeF(), 9.0) * self._percent / 100
        font.setPointSizeF(size)
        self._application.setFont(font)
        boxes = QPalette(self._application.palette())
        if boxes.color(QPalette.ColorRole.Window).lightness() < 128:
            # A black box on a dark page would look as if it were filled.
            boxes.setColor(QPalette.ColorRole.Base, self.colours.line)
        for name in ("QCheckBox", "QRadioButton"):
            self._application.setPalette(boxes, name)  # type: ignore[arg-type]  # It takes text only.
        self._application.setStyleSheet(style_sheet(self.colours, size))


def _readable_font(font: QFont) -> QFont:
    """The system's own font; on a machine that has none, the one bundled for letters."""
    if not QFontDatabase.families():
        for path in sorted((resources_root() / "fonts").glob("NotoSans-*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
        font = QFont("Noto Sans", 10)
    return font

"""Icons from ``resources/icons``, painted in the colour that text has at that moment: they follow the system."""

from functools import lru_cache

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QImageReader, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from recordkeeper.resources import resources_root


@lru_cache(maxsize=128)
def icon(name: str) -> QIcon:
    """The icon of an act."""
    return QIcon(_Drawing(name))


class _Drawing(QIconEngine):
    """One drawing in one colour: that of the text of the palette in force."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint it into a rectangle."""
        painter.drawPixmap(rect, self.pixmap(rect.size(), mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """It as a picture of this size."""
        disabled = mode == QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        colour = QApplication.palette().color(group, QPalette.ColorRole.WindowText)
        return _coloured(self._name, size.width(), size.height(), colour.rgba())

    def clone(self) -> QIconEngine:
        """Another of the same."""
        return _Drawing(self._name)


@lru_cache(maxsize=512)
def _coloured(name: str, width: int, height: int, colour: int) -> QPixmap:
    reader = QImageReader(str(resources_root() / "icons" / f"{name}.svg"))
    reader.setScaledSize(QSize(width, height))
    image = reader.read().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        return QPixmap()
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor.fromRgba(colour))
    painter.end()
    return QPixmap.fromImage(image)

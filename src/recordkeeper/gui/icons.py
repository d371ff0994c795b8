"""Icons from ``resources/icons``, in the colour of the text around them."""

from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QImageReader, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from recordkeeper.resources import resources_root

_SIZES = (20, 24, 48)


def icon(name: str) -> QIcon:
    """The icon of an act, in the palette's text colour."""
    return _icon(name, QApplication.palette().color(QPalette.ColorRole.WindowText).name())


@lru_cache(maxsize=256)
def _icon(name: str, colour: str) -> QIcon:
    drawing = str(resources_root() / "icons" / f"{name}.svg")
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_coloured(drawing, size, QColor(colour)))
    return made


def _coloured(drawing: str, size: int, colour: QColor) -> QPixmap:
    reader = QImageReader(drawing)
    reader.setScaledSize(QSize(size, size))
    image = reader.read()
    if image.isNull():
        return QPixmap()
    image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), colour)
    painter.end()
    return QPixmap.fromImage(image)

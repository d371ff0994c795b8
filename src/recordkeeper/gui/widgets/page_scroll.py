"""A page that scrolls only down unless the screen is too small for it, its content no wider than reads well."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from recordkeeper.gui.theme.measures import PAGE_WIDTH, SPACE_XL


class PageScroll(QScrollArea):
    """Keeps the content in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than the content: it scrolls only down."""
        content = self.widget()
        width = content.minimumSizeHint().width() if content is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other content may need more room: a splitter around it has to hear of it."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Widen the margins of the content on a wide window."""
        super().resizeEvent(event)
        content = self.widget()
        layout = content.layout() if content is not None else None
        if layout is not None:
            side = max((self.viewport().width() - PAGE_WIDTH) // 2, SPACE_XL // 2)
            margins = layout.contentsMargins()
            layout.setContentsMargins(side, margins.top(), side, margins.bottom())

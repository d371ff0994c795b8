"""A row, as of buttons, that goes on in a second line where the window is too narrow for one."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recordkeeper.gui.theme.measures import SPACE_S


class FlowRow(QWidget):
    """Lays out its own children that are shown, in the order in which they were made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [child.sizeHint() for child in self._shown()]
        wide = sum(hint.width() + SPACE_S for hint in hints) - SPACE_S
        return QSize(max(wide, 0), max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of them."""
        hints = [child.sizeHint() for child in self._shown()]
        return QSize(max((hint.width() for hint in hints), default=0), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line where it has to."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A child was shown, hidden or given another text."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        for child, place in self._places(self.width()):
            child.setGeometry(place)

    def _shown(self) -> list[QWidget]:
        return [child for child in self.children() if isinstance(child, QWidget) and not child.isHidden()]

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Each child's place; those of one line are in the middle of its height."""
        lines: list[list[QWidget]] = []
        left = 0
        for child in self._shown():
            wide = child.sizeHint().width()
            if not lines or left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append(child)
            left += wide + SPACE_S
        places, top = [], 0
        for line in lines:
            high, left = max(child.sizeHint().height() for child in line), 0
            for child in line:
                hint = child.sizeHint()
                place = QRect(left, top + (high - hint.height()) // 2, min(hint.width(), width), hint.height())
                places.append((child, place))
                left += hint.width() + SPACE_S
            top += high + SPACE_S
        return places

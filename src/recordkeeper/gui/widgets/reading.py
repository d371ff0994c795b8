"""A page of Markdown to be read: room between the lines, headings and links as everywhere in the app."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFragment
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from recordkeeper.gui.theme.colours import colours
from recordkeeper.gui.theme.measures import HEADING, SPACE_L, SPACE_S, TITLE

_LINE_PERCENT = 130.0
_SIZES = {1: TITLE, 2: HEADING}


class Reading(QTextBrowser):
    """Shows it, and dresses it anew when the text size or the colours change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""

    def read(self, markdown: str) -> None:
        """Show a page from its beginning."""
        self._markdown = markdown
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the design."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._markdown:
            self._dress()

    def _dress(self) -> None:
        self.setMarkdown(self._markdown)
        self.document().setDocumentMargin(SPACE_L)
        block = self.document().begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()

    def _dress_block(self, block: QTextBlock) -> None:
        cursor, level = QTextCursor(block), block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level > 1:
            shape.setTopMargin(SPACE_L)
            shape.setBottomMargin(SPACE_S)
        cursor.mergeBlockFormat(shape)
        if level:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            # A fresh format, since the one that Markdown brings has a size of its own that cannot be merged away.
            type_face = QTextCharFormat()
            type_face.setFontPointSize(self.font().pointSizeF() * _SIZES.get(level, 1.0))
            type_face.setFontWeight(QFont.Weight.DemiBold)
            cursor.setCharFormat(type_face)
        self._dress_links(block)

    def _dress_links(self, block: QTextBlock) -> None:
        fragments: list[QTextFragment] = []
        piece = block.begin()
        while not piece.atEnd():
            fragments.append(piece.fragment())
            piece += 1
        for fragment in fragments:
            if fragment.charFormat().isAnchor():
                cursor = QTextCursor(block)
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                colour = QTextCharFormat()
                colour.setForeground(colours(QApplication.palette()).accent)
                cursor.mergeCharFormat(colour)

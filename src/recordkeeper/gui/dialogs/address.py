"""An address on the web: shown first, then copied, or handed to the browser. The app itself never goes there."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


class AddressDialog(QMessageBox):
    """Asks what to do with an address; ``text`` is what is said above it."""

    def __init__(self, parent: QWidget, address: QUrl, text: str = "") -> None:
        super().__init__(parent)
        self._address = address
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("RecordKeeper")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text or self.tr("This address is on the web:"))
        self.setInformativeText(address.toString())
        self.copy: QPushButton = self.addButton(self.tr("Copy the address"), QMessageBox.ButtonRole.ActionRole)
        self.browse: QPushButton = self.addButton(self.tr("Open it in the browser"), QMessageBox.ButtonRole.ActionRole)
        for button in (self.copy, self.browse):
            button.setVisible(not address.isEmpty())
        self.setDefaultButton(self.copy)
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.finished.connect(self._decided)

    def _decided(self) -> None:
        if self.clickedButton() is self.copy:
            QGuiApplication.clipboard().setText(self._address.toString())
        elif self.clickedButton() is self.browse:
            QDesktopServices.openUrl(self._address)

"""Printing: pages drawn away from the window, then handed to the system's printer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from recordkeeper.app.jobs import Progress
from recordkeeper.gui.context import Context

_DOTS_PER_INCH = 300


def print_pages(parent: QWidget, context: Context, count: int, render: Callable[[int, int], bytes]) -> None:
    """Ask for a printer and print so many pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return
    title = QCoreApplication.translate("printing", "Printing…")
    width = round(printer.paperRect(QPrinter.Unit.Inch).width() * _DOTS_PER_INCH)

    def work(progress: Progress) -> list[bytes]:
        pages = []
        for page in range(count):
            progress.step(page, count)
            pages.append(render(page, width))
        return pages

    context.run(title, work, lambda pages: _paint(printer, pages))


def _paint(printer: QPrinter, pages: list[bytes]) -> None:
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        painter.drawImage(painter.viewport(), QImage.fromData(page))
    painter.end()

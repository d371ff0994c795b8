"""Printing: pages drawn away from the window, then handed to the system's printer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QTextBrowser, QWidget

from recordkeeper.app.jobs import Progress
from recordkeeper.domain.errors import PrintingFailed
from recordkeeper.gui.context import Context

_DOTS_PER_INCH = 300

Render = Callable[[int, int], bytes]
"""A page, counted from 0, as a picture so many pixels wide."""


def print_document(parent: QWidget, browser: QTextBrowser) -> None:
    """Ask for a printer; then print what is being read."""
    printer = QPrinter()
    if QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted:
        browser.print_(printer)


def print_pages(parent: QWidget, context: Context, count: int, render: Render) -> None:
    """Ask for a printer, and which of so many pages; then print them."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, count)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        send(context, printer, count, render)


def send(context: Context, printer: QPrinter, count: int, render: Render) -> None:
    """Print on this printer the pages it was asked for."""
    printer.setFullPage(True)
    width = round(printer.paperRect(QPrinter.Unit.Inch).width() * _DOTS_PER_INCH)
    first, last = printer.fromPage() or 1, min(printer.toPage() or count, count)

    def work(progress: Progress) -> list[bytes]:
        pages = []
        for page in range(first, last + 1):
            progress.step(page - first, last - first + 1)
            pages.append(render(page - 1, width))
        return pages

    title = QCoreApplication.translate("printing", "Printing…")
    context.run(title, work, lambda pages: context.attempt(lambda: _paint(printer, pages)))


def _paint(printer: QPrinter, pages: list[bytes]) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintingFailed(name=printer.printerName())
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        painter.drawImage(painter.viewport(), QImage.fromData(page))
    painter.end()

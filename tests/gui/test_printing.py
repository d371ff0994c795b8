"""Printing, on a printer that prints into a PDF."""

from pathlib import Path

import pypdfium2
from hearing import Said
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from recordkeeper.gui.context import Context
from recordkeeper.gui.printing import send


def picture(page: int, width: int) -> bytes:
    """A page of so many pixels, all in one grey that tells which it is."""
    image = QImage(max(width // 8, 1), max(width // 6, 1), QImage.Format.Format_Grayscale8)
    image.fill(40 * (page + 1))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def printer_into(path: Path) -> QPrinter:
    """A printer that needs no paper."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def pages_of(path: Path) -> list[int]:
    """The grey in the middle of each page printed."""
    document = pypdfium2.PdfDocument(path)
    greys = []
    for number in range(len(document)):
        drawn = document[number].render(scale=0.2, grayscale=True).to_pil()
        greys.append(drawn.getpixel((drawn.width // 2, drawn.height // 2)))
    document.close()
    return greys


def test_all_pages_are_printed(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    printed = tmp_path / "printed.pdf"
    with qtbot.waitSignal(context.finished, timeout=20_000):
        send(context, printer_into(printed), 3, picture)
    qtbot.waitUntil(lambda: printed.is_file() and printed.stat().st_size > 0)
    assert len(pages_of(printed)) == 3


def test_only_the_pages_that_were_asked_for_are_printed(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    printed = tmp_path / "printed.pdf"
    printer = printer_into(printed)
    printer.setFromTo(2, 3)
    with qtbot.waitSignal(context.finished, timeout=20_000):
        send(context, printer, 4, picture)
    qtbot.waitUntil(lambda: printed.is_file() and printed.stat().st_size > 0)
    assert [round(grey / 40) for grey in pages_of(printed)] == [2, 3]


def test_a_printer_that_does_not_begin_is_said(context: Context, said: Said, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(context.finished, timeout=20_000):
        send(context, printer_into(tmp_path / "no such folder" / "printed.pdf"), 1, picture)
    qtbot.waitUntil(lambda: said.problems == [True])
    assert "did not begin" in said.texts[0]

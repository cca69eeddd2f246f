"""Asks for a printer and paints a page on it; all lengths in millimetres."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import write_file
from funnel_desktop.printing.pdf import PAPERS, pdf_on
from funnel_desktop.wording.errors import error_sentence

translate = QCoreApplication.translate

Paint = Callable[[QPainter, float, QSizeF, QMarginsF], object]
"""Paints a page: the painter, its dots per inch, the paper and what the printer leaves white."""


def print_page(
    parent: QWidget, title: str, paper: str, paint: Paint, failed: Callable[[str], object]
) -> bool:
    """Whether the page was printed; `title` is its name where printers list what waits for them.

    `failed` gets a sentence where the printer does not answer.
    """
    # Loaded late: printing is rare, and its library is not.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(PAPERS[paper]))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    if printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
        return _into_a_file(Path(printer.outputFileName()), printer.pageLayout(), paint, failed)
    painter = QPainter()
    if not painter.begin(printer):
        failed(translate("Print", "The printer is not responding."))
        return False
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    try:
        paint(painter, printer.resolution(), layout.fullRect().size(), layout.minimumMargins())
    finally:
        painter.end()
    return True


def _into_a_file(
    path: Path, layout: QPageLayout, paint: Paint, failed: Callable[[str], object]
) -> bool:
    """What *Print to file* asks for: whole or not at all, where Qt says nothing of a full disk."""
    made = pdf_on(
        layout, path.stem, lambda painter, dots, size: paint(painter, dots, size, QMarginsF())
    )
    try:
        write_file(path, made)
    except DocumentError as error:
        failed(error_sentence(error))
        return False
    return True

"""Asks for a printer and paints a page on it; all lengths in millimetres."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.printing.pdf import PAPERS

translate = QCoreApplication.translate

Paint = Callable[[QPainter, float, QSizeF, QMarginsF], object]
"""Paints a page: the painter, its dots per inch, the paper and what the printer leaves white."""


def print_page(parent: QWidget, paper: str, paint: Paint, failed: Callable[[str], object]) -> bool:
    """Whether the page was printed; `failed` gets a sentence where the printer does not answer."""
    # Loaded late: printing is rare, and its library is not.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(PAPERS[paper]))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    painter = QPainter()
    if not painter.begin(printer):
        failed(translate("Print", "The printer does not answer."))
        return False
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    paint(painter, printer.resolution(), layout.fullRect().size(), layout.minimumMargins())
    painter.end()
    return True

"""A page as a PDF, by the same painting as on a printer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from funnel_desktop.document.new_files import write_file
from funnel_desktop.printing.content import PlanContent
from funnel_desktop.printing.plan_page import paint_plan

PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    "Letter": QPageSize.PageSizeId.Letter,
}
DOTS_PER_INCH = 600


def paper_size(paper: str) -> QSizeF:
    """Millimetres of A4 or Letter."""
    return QPageSize(PAPERS[paper]).size(QPageSize.Unit.Millimeter)


def usual_paper(locale: QLocale) -> str:
    """Letter where inches are usual, else A4."""
    return (
        "A4" if locale.measurementSystem() is QLocale.MeasurementSystem.MetricSystem else "Letter"
    )


def paper_name(size: QSizeF) -> str:
    """The name of a paper by its millimetres: `A4`, `Letter`, or as the printer calls it."""
    for name in PAPERS:
        known = paper_size(name)
        same = abs(known.width() - size.width()) < 1 and abs(known.height() - size.height()) < 1
        if same:
            return name
    return QPageSize(size, QPageSize.Unit.Millimeter).name()


def write_pdf(
    path: Path, paper: str, content: PlanContent, dots_per_inch: int = DOTS_PER_INCH
) -> None:
    """Write one page; raises DocumentError as `new_files.written` does."""
    write_file(path, pdf_of(paper, content, dots_per_inch))


def pdf_of(paper: str, content: PlanContent, dots_per_inch: int) -> bytes:
    """The weekly plan as a PDF in memory."""
    return page_pdf(
        paper,
        content.labels.title,
        lambda painter, dots, size: paint_plan(painter, dots, size, content),
        dots_per_inch,
    )


def page_pdf(
    paper: str,
    title: str,
    paint: Callable[[QPainter, float, QSizeF], object],
    dots_per_inch: int = DOTS_PER_INCH,
) -> bytes:
    """A page as a PDF in memory: Qt would not say where a disk takes no more."""
    size = QPageSize(PAPERS[paper])
    return pdf_on(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()),
        title,
        paint,
        dots_per_inch,
    )


def pdf_on(
    layout: QPageLayout,
    title: str,
    paint: Callable[[QPainter, float, QSizeF], object],
    dots_per_inch: int = DOTS_PER_INCH,
) -> bytes:
    """Return the PDF on any paper, to its edges."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(dots_per_inch)
    writer.setPageLayout(layout)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    painter = QPainter(writer)
    try:
        paint(painter, dots_per_inch, layout.fullRect(QPageLayout.Unit.Millimeter).size())
    finally:
        painter.end()
    return bytes(buffer.data().data())

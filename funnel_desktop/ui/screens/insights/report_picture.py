"""A chart as a picture for other programs: as points, or as shapes that stay sharp."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.new_files import write_file
from funnel_desktop.ui.looks.theme import tokens

SHARPNESS = 2
"""Points for each pixel of the window."""
SVG = ".svg"


def write_picture(chart: QWidget, path: Path) -> None:
    """Write what a chart shows as SVG or PNG, by the ending; raises DocumentError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if path.suffix.casefold() == SVG:
        _paint_shapes(chart, buffer)
    else:
        points = QPixmap(chart.size() * SHARPNESS)
        points.setDevicePixelRatio(SHARPNESS)
        points.fill(tokens().card)
        chart.render(points, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        points.save(buffer, "PNG")
    write_file(path, bytes(buffer.data().data()))


def _paint_shapes(chart: QWidget, buffer: QBuffer) -> None:
    from PySide6.QtSvg import QSvgGenerator  # where a picture is wanted

    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setSize(chart.size())
    made.setViewBox(QRect(QPoint(), chart.size()))
    painter = QPainter(made)
    painter.fillRect(chart.rect(), tokens().card)
    chart.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()

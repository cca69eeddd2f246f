"""A chart on a card with the table behind it: seen as either, copied, written out."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QPoint, QRect, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import write_file
from funnel_desktop.exchange.csv_out import write_csv
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, theme, tokens
from funnel_desktop.ui.screens.insights.report_table import Report, ReportTable
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.scrolled import scrolled
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.opening_files import ask_save
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence

translate = QCoreApplication.translate

_SHARPNESS = 2
"""Points for each pixel of the window."""
_SVG = ".svg"


class ReportPanel(QFrame):
    """Title, what it is drawn from, and the chart; *View as table* turns it round."""

    opened = Signal(str)

    def __init__(self, session: Session, chart: QWidget, file_name: str) -> None:
        """`file_name` is what a CSV of it is called first, without its ending."""
        super().__init__()
        self._session = session
        self._file_name = file_name
        self.chart = chart
        self.setProperty("surface", "card")
        self.title, self.told = TextLabel("section"), TextLabel("small", "ink2", wraps=True)
        self.table = ReportTable("")
        self.as_table, self.copy, self.save = QPushButton(), QPushButton(), QPushButton()
        self.as_points, self.as_shapes = QPushButton(), QPushButton()
        self.as_table.setCheckable(True)
        self.sides = QStackedWidget()
        self._lay_out()
        self.as_table.toggled.connect(self._turn)
        self.copy.clicked.connect(self.table.copy)
        self.save.clicked.connect(self._save)
        self.as_points.clicked.connect(lambda: self._save_picture("PNG"))
        self.as_shapes.clicked.connect(lambda: self._save_picture("SVG"))
        self.table.opened.connect(self.opened)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()
        self._turn(False)

    def show_report(self, title: str, told: str, report: Report) -> None:
        """Show what the table has; who owns the chart gives it its values."""
        self.title.setText(title)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.table.setAccessibleName(title)
        self.table.show_report(report)

    def wait(self, rows: int) -> None:
        """Say that what is shown is being made anew, from so many rows until now."""
        said = translate("Reports", "Looking through the history, %Ln line(s) so far…", "", rows)
        self.told.setText(said)
        self.told.show()

    def write(self, path: Path) -> None:
        """Write the table as CSV; raises DocumentError."""
        write_csv(path, self.table.report.plain_lines())

    def _turn(self, to_table: bool) -> None:
        self.sides.setCurrentIndex(int(to_table))
        for button in (self.copy, self.save):
            button.setVisible(to_table)
        for button in (self.as_points, self.as_shapes):
            button.setVisible(not to_table)

    def _save(self) -> None:
        self._save_as("CSV", translate("Reports", "Save as CSV"), self.write)

    def _save_picture(self, kind: str) -> None:
        title = translate("Reports", "Save the chart as {kind}").format(kind=kind)
        self._save_as(kind, title, partial(_write_picture, self.chart))

    def _save_as(self, kind: str, title: str, write: Callable[[Path], None]) -> None:
        known, ending = self._session.document.path, f".{kind.casefold()}"
        suggestion = known.with_name(f"{known.stem} {self._file_name}{ending}")
        path = ask_save(self, title, suggestion, f"{kind} (*{ending})")
        if path is None:
            return
        try:
            write(path)
        except DocumentError as error:
            self._session.failed.emit(error_sentence(error))
            return
        said = translate("Commands", "Exported to {name}.").format(name=path.name)
        self._session.said.emit(said, None)

    def _apply_theme(self) -> None:
        for button, drawing, text in (
            (self.as_table, "other", translate("Reports", "View as table")),
            (self.copy, "note", translate("Reports", "Copy")),
            (self.save, "export", translate("Reports", "CSV…")),
            (self.as_points, "export", translate("Reports", "PNG…")),
            (self.as_shapes, "export", translate("Reports", "SVG…")),
        ):
            button.setIcon(icon(drawing))
            button.setText(text)
            button.setProperty("small", True)

    def _lay_out(self) -> None:
        self.sides.addWidget(scrolled(self.chart))
        self.sides.addWidget(self.table)
        column_of(
            row_of(
                grow(self.title),
                self.as_points,
                self.as_shapes,
                self.copy,
                self.save,
                self.as_table,
            ),
            self.told,
            grow(self.sides),
            into=self,
            margins=(SPACE_4, SPACE_3),
        )


def _write_picture(chart: QWidget, path: Path) -> None:
    """Write what a chart shows as SVG or PNG, by the ending; raises DocumentError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if path.suffix.casefold() == _SVG:
        _paint_shapes(chart, buffer)
    else:
        points = QPixmap(chart.size() * _SHARPNESS)
        points.setDevicePixelRatio(_SHARPNESS)
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

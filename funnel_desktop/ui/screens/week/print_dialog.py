"""The page as it will be printed, with its options; printer or PDF."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.language.formats import formats
from funnel_desktop.printing.content import PlanContent
from funnel_desktop.printing.pdf import PAPERS, paper_name, paper_size, write_pdf
from funnel_desktop.printing.plan_content import PrintOptions
from funnel_desktop.printing.plan_page import paint_plan
from funnel_desktop.printing.plan_words import HOURS_A_DAY, hour_name
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.looks.theme import SPACE_4, scaled
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.opening_files import ask_save
from funnel_desktop.ui.work.printer import print_page
from funnel_desktop.wording.errors import error_sentence

translate = QCoreApplication.translate

MM_AN_INCH = 25.4
Make = Callable[[PrintOptions, str], PlanContent]


class PrintDialog(QDialog):
    """Preview at the left, choices at the right; the same painting everywhere."""

    options_changed = Signal(object)
    paper_changed = Signal(str)
    failed = Signal(str)
    written = Signal(object)
    """The Path of a PDF that was saved."""

    def __init__(
        self, make: Make, options: PrintOptions, paper: str, suggestion: Path, parent: QWidget
    ) -> None:
        """`suggestion` is where a PDF may go."""
        super().__init__(parent)
        self._suggestion = suggestion
        self._make = make
        self._options = options
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Print", "Print weekly plan"))
        self.preview = PagePreview()
        self.paper = ChoiceField()
        self.paper.offer((name, name) for name in PAPERS)
        self.paper.show_value(paper)
        self.paper.setAccessibleName(translate("Print", "Paper"))
        self.boxes = {
            "initials": QCheckBox(translate("Print", "Initials instead of names")),
            "hide_values": QCheckBox(translate("Print", "Hide values")),
            "weekend": QCheckBox(translate("Print", "Saturday and Sunday too")),
        }
        self.first, self.last = HourBox(), HourBox()
        self.first.setAccessibleName(translate("Print", "First hour"))
        self.last.setAccessibleName(translate("Print", "Last hour"))
        self._lay_out()
        self._show_hours()
        self.first.valueChanged.connect(lambda hour: self._choose("first", hour))
        self.last.valueChanged.connect(lambda hour: self._choose("last", hour))
        self.paper.currentIndexChanged.connect(self._choose_paper)
        for name, box in self.boxes.items():
            box.setChecked(getattr(options, name))
            box.toggled.connect(lambda on, name=name: self._choose(name, on))
        self._show()

    def write_pdf(self, path: Path) -> None:
        """Write the page as it is shown."""
        try:
            write_pdf(path, self._paper(), self._make(self._options, self._paper()))
        except DocumentError as error:
            self.failed.emit(error_sentence(error))
            return
        self.written.emit(path)
        self.accept()

    def _choose(self, name: str, value: int) -> None:
        self._options = replace(self._options, **{name: value})  # type: ignore[arg-type]
        self._show_hours()
        self.options_changed.emit(self._options)
        self._show()

    def _choose_paper(self) -> None:
        self.paper_changed.emit(self._paper())
        self._show()

    def _show_hours(self) -> None:
        """The day ends after it begins."""
        self.first.setRange(0, self._options.last - 1)
        self.last.setRange(self._options.first + 1, HOURS_A_DAY)
        self.first.setValue(self._options.first)
        self.last.setValue(self._options.last)

    def _show(self) -> None:
        self.preview.show_page(self._make(self._options, self._paper()), paper_size(self._paper()))

    def _paper(self) -> str:
        return str(self.paper.value())

    def _ask_pdf(self) -> None:
        title = translate("Print", "Save as PDF")
        path = ask_save(self, title, self._suggestion, "PDF (*.pdf)")
        if path is not None:
            self.write_pdf(path)

    def _ask_printer(self) -> None:
        content = self._make(self._options, self._paper())
        title = f"{content.labels.title}, {content.week}"

        def paint(painter: QPainter, dots: float, size: QSizeF, white: QMarginsF) -> None:
            # The printer's own window may have chosen another paper.
            content = self._make(self._options, paper_name(size))
            paint_plan(painter, dots, size, content, white)

        if print_page(self, title, self._paper(), paint, self.failed.emit):
            self.accept()

    def _lay_out(self) -> None:
        paper = TextLabel("small_medium", text=translate("Print", "Paper"))
        paper.setBuddy(self.paper)
        self.print = QPushButton(translate("Print", "Print…"))
        self.print.setProperty("kind", "primary")
        self.print.clicked.connect(self._ask_printer)
        self.pdf = QPushButton(translate("Print", "Save as PDF…"))
        self.pdf.clicked.connect(self._ask_pdf)
        close = QPushButton(translate("Print", "Close"))
        close.clicked.connect(self.reject)
        side = column_of(
            paper,
            self.paper,
            self._hours(),
            *self.boxes.values(),
            STRETCH,
            self.print,
            self.pdf,
            close,
        )
        row_of(grow(self.preview), side, into=self, gap=SPACE_4, margins=SPACE_4)
        open_size(self, 760, 760)

    def _hours(self) -> QHBoxLayout:
        hours = TextLabel("small_medium", text=translate("Print", "Hours"))
        hours.setBuddy(self.first)
        return row_of(hours, self.first, TextLabel(text="–"), self.last, STRETCH)


class HourBox(QSpinBox):
    """An hour of the day as the page writes it."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(scaled(6), 0, 0, 0)

    def textFromValue(self, hour: int) -> str:
        return hour_name(hour, formats())


class PagePreview(QWidget):
    """The page on white, as large as there is room; paper is white in dark mode too."""

    def __init__(self) -> None:
        super().__init__()
        self._content: PlanContent | None = None
        self._paper = QSizeF(210, 297)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Print", "The page as it will be printed"))

    def show_page(self, content: PlanContent, paper: QSizeF) -> None:
        """Show another page."""
        self._content, self._paper = content, paper
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._content is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dots = self.logicalDpiX()
        wide = self._paper.width() / MM_AN_INCH * dots
        high = self._paper.height() / MM_AN_INCH * dots
        scale = min(self.width() / wide, self.height() / high)
        painter.translate((self.width() - wide * scale) / 2, (self.height() - high * scale) / 2)
        painter.scale(scale, scale)
        painter.fillRect(0, 0, round(wide), round(high), Qt.GlobalColor.white)
        paint_plan(painter, dots, self._paper, self._content)

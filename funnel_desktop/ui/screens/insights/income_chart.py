"""Income by month: what was earned, what is likely, the band, what is needed, and the hole."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter

from funnel_desktop.document.forecasting import Income
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.theme import scaled
from funnel_desktop.ui.screens.insights.chart import Chart, sentences
from funnel_desktop.ui.screens.insights.income_drawing import IncomeDrawing
from funnel_desktop.ui.screens.insights.income_plot import IncomePlot
from funnel_desktop.ui.screens.insights.income_words import month_sentence

translate = QCoreApplication.translate

HIGH, LEAST_HIGH = 300, 220


class IncomeChart(Chart):
    """Months from left to right; the arrow keys and the mouse go from one to the next."""

    pointed = Signal(str)
    """The sentence of the month that is looked at; empty where none is."""

    def __init__(self) -> None:
        super().__init__(HIGH)
        self._income: Income | None = None
        self._at: int | None = None
        self._turned: Sequence[float] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_income(self, income: Income) -> None:
        """Show another answer; the month that is looked at stays."""
        self._income = income
        self.tell(translate("Insights", "Income by month"))
        self._look_at(self._at)

    def show_turned(self, differences: Sequence[float] | None) -> None:
        """Draw the likely line under other conditions beside it; None: no more."""
        self._turned = differences
        self.update()

    def said(self) -> list[str]:
        plot = self._plot()
        return [] if plot is None else [month_sentence(plot.income, each) for each in plot.months]

    def sizeHint(self) -> QSize:
        return QSize(scaled(640), scaled(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(420), scaled(LEAST_HIGH))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        plot = self._plot()
        self._look_at(None if plot is None else plot.month_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        plot = self._plot()
        if step is None or plot is None or not plot.months:
            super().keyPressEvent(event)
            return
        first = len(plot.income.earned) - 1
        at = first if self._at is None else self._at + step
        self._look_at(min(max(at, 0), len(plot.months) - 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _look_at(self, at: int | None) -> None:
        said = self.said()
        self._at = at if at is not None and at < len(said) else None
        sentence = "" if self._at is None else said[self._at]
        self.setAccessibleDescription(sentence or sentences(said))
        self.pointed.emit(sentence)
        self.update()

    def _plot(self) -> IncomePlot | None:
        income = self._income
        return None if income is None else IncomePlot(income, self.width(), self.height())

    def paint(self, painter: QPainter) -> None:
        plot = self._plot()
        if plot is None:
            return
        IncomeDrawing(painter, plot).paint(self._at, self._turned)
        if self.hasFocus():
            paint_focus(painter, self.rect())

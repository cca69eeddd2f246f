"""The report *Income*: what was earned, what is likely, and the hole that lies ahead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.document.forecasting import Forecast, Income
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4
from funnel_desktop.ui.screens.insights.diagnosis_card import PLAN
from funnel_desktop.ui.screens.insights.income_chart import IncomeChart
from funnel_desktop.ui.screens.insights.income_words import (
    closing_minutes,
    closing_sentence,
    hole_sentence,
    standing_words,
)
from funnel_desktop.ui.screens.insights.report_page import ReportPage
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import ColumnKind, Report, ReportColumn, Row
from funnel_desktop.ui.screens.insights.steering_wheel import SteeringWheel
from funnel_desktop.ui.screens.week.putting import put_prospecting
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class IncomePage(ReportPage):
    """The chart with a line for the month that is looked at; above it the hole, where one is."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.span = QWidget()
        """The forecast begins today: there is nothing to choose."""
        self.chart = IncomeChart()
        self.panel = ReportPanel(session, self.chart, "income")
        self.month = TextLabel("body", "ink2", wraps=True)
        self.question = LongQuestion(session, self, at_once_up_to=0)
        self.closing = TextLabel("body", wraps=True)
        self.put = QPushButton(translate("Insights", "Add it to every week"))
        self.put.setProperty("small", True)
        self.put.hide()
        self._forecast: Forecast | None = None
        self.wheel = SteeringWheel()
        column_of(
            self._warning(), grow(self.panel), self.month,
            row_of(grow(self.closing), self.put), self.wheel,
            into=self, gap=SPACE_3,
        )  # fmt: skip
        self.put.clicked.connect(self._put_into_week)
        self.wheel.turned.connect(self.chart.show_turned)
        self.chart.pointed.connect(self._say_month)
        self.question.answered.connect(self._show)
        self._say_month("")

    def refresh(self) -> None:
        """Ask the document anew."""
        forecasting = self._session.document.forecasting
        self.question.ask(forecasting.income(self._session.today))

    def _show(self, income: Income) -> None:
        hole = income.forecast.hole
        self.warning.setVisible(hole is not None)
        if hole is not None:
            self.warning_words.setText(hole_sentence(hole))
        self.chart.show_income(income)
        self.wheel.show_wheel(income.wheel)
        self.closing.setText(closing_sentence(income.forecast))
        self.closing.setVisible(bool(self.closing.text()))
        self._forecast = income.forecast
        self.put.setVisible(bool(closing_minutes(income.forecast)))
        self.put.setEnabled(not self._session.document.read_only)
        title = translate("Insights", "Income by month")
        self.panel.show_report(title, standing_words(income.forecast), _report(income))

    def _put_into_week(self) -> None:
        found = self._forecast
        if found is not None and found.closing is not None:
            put_prospecting(self._session, closing_minutes(found), found.closing.until)

    def _say_month(self, sentence: str) -> None:
        hint = translate("Insights", "Point at a month, or go through them with the arrow keys.")
        self.month.setText(sentence or hint)

    def _warning(self) -> QFrame:
        self.warning, self.warning_words = QFrame(), TextLabel("body_strong", wraps=True)
        self.plan = QPushButton(translate("Insights", "Plan prospecting"))
        self.plan.setProperty("small", True)
        self.plan.clicked.connect(lambda: self.wanted.emit(PLAN, ""))
        self.warning.setProperty("surface", "card")
        sign = IconLabel("warning", "attention", 18)
        row_of(
            sign, grow(self.warning_words), self.plan,
            into=self.warning, gap=SPACE_3, margins=(SPACE_4, SPACE_2),
        )  # fmt: skip
        self.warning.hide()
        return self.warning


def _report(income: Income) -> Report:
    columns = (
        ReportColumn(translate("Insights", "Month")),
        ReportColumn(translate("Insights", "Earned"), ColumnKind.MONEY),
        ReportColumn(translate("Insights", "Likely"), ColumnKind.MONEY),
        ReportColumn(translate("Insights", "8 of 10: from"), ColumnKind.MONEY),
        ReportColumn(translate("Insights", "to"), ColumnKind.MONEY),
        ReportColumn(translate("Insights", "What you need"), ColumnKind.MONEY),
    )
    needed = income.forecast.needed
    earned: list[Row] = [
        (f"{month:%Y-%m}", value, None, None, None, needed)
        for month, value in income.earned.items()
    ]
    likely: list[Row] = [
        (f"{month:%Y-%m}", None, band.p50, band.p10, band.p90, needed)
        for month, band in income.forecast.outlook.months.items()
    ]
    return Report(columns, (*earned, *likely))

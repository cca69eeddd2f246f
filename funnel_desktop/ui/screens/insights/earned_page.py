"""The report *This year and last*: income by month, by service and by source."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.forecast.agreement import MONTHS_A_YEAR
from funnel_desktop.funnel.reports.income import Compared, IncomeReport, Sum
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.insights.pair_chart import Pair, PairChart, money_words
from funnel_desktop.ui.screens.insights.report_page import ReportPage
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import Cell, ColumnKind, Report, ReportColumn
from funnel_desktop.ui.screens.insights.year_buttons import YearButtons
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, row_of
from funnel_desktop.ui.widgets.segmented import SegmentedControl
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

MONTHS, SERVICES, SOURCES = "months", "services", "sources"
NOTHING = Sum(0, 0, 0)


class EarnedPage(ReportPage):
    """A bar for what was earned this year in the frame of what was earned last year."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._by = MONTHS
        self._found: IncomeReport | None = None
        self.by = SegmentedControl()
        self.span = QWidget()
        self.year = YearButtons(session)
        row_of(STRETCH, self.by, self.year, into=self.span)
        self.chart = PairChart()
        self.panel = ReportPanel(session, self.chart, "this year and last")
        self.question = LongQuestion(session, self)
        column_of(self.panel, into=self)
        self.question.answered.connect(self._show)
        self.question.read.connect(self.panel.wait)
        self.by.chosen.connect(self._choose)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def refresh(self) -> None:
        """Ask the document anew."""
        self.question.ask(self._session.document.reports.income(self._session.today))

    def _apply_theme(self) -> None:
        segments = [
            (MONTHS, "", translate("Insights", "By month")),
            (SERVICES, "", translate("Insights", "By service")),
            (SOURCES, "", translate("Insights", "By source")),
        ]
        self.by.set_segments(segments, self._by)

    def _choose(self, by: str) -> None:
        self._by = by
        self.by.choose(by)
        if self._found is not None:
            self._show(self._found)

    def _show(self, found: IncomeReport) -> None:
        self._found = found
        title = translate("Insights", "Income this year and last")
        signs = (translate("Insights", "earned this year"), translate("Insights", "last year"))
        pairs, report = self._months() if self._by == MONTHS else self._groups(self._by)
        self.chart.show_pairs(title, pairs, signs)
        self.panel.show_report(title, self._told(found.compared), report)

    def _told(self, compared: Compared) -> str:
        """`2026 until 12 May: €9,000 agreed, €7,000 earned; 2025 until the same day: ...`"""
        if not compared.whole.number:
            return translate("Insights", "Nothing was agreed yet.")
        today, write = self._session.today, formats()
        text = translate(
            "Insights",
            "{year} until {day}: {agreed} agreed, {earned} earned. {last} until the same day: "
            "{agreed_then} agreed, {earned_then} earned.",
        )
        return text.format(
            year=today.year,
            last=today.year - 1,
            day=write.day_month(today),
            agreed=write.money(compared.this.agreed),
            earned=write.money(compared.this.earned),
            agreed_then=write.money(compared.last.agreed),
            earned_then=write.money(compared.last.earned),
        )

    def _months(self) -> tuple[list[Pair], Report]:
        months = list(self._pairs_of_months())
        columns = (
            ReportColumn(translate("Insights", "Month")),
            ReportColumn(translate("Insights", "Agreed this year"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "Earned this year"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "Agreed last year"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "Earned last year"), ColumnKind.MONEY),
        )
        rows: list[tuple[Cell, ...]] = [
            (name, this.agreed, this.earned, last.agreed, last.earned)
            for name, this, last in months
        ]
        this_month = self._session.today.month
        pairs = [_pair(*each, place >= this_month) for place, each in enumerate(months)]
        return pairs, Report(columns, rows)

    def _pairs_of_months(self) -> Iterator[tuple[str, Sum, Sum]]:
        """Months to come have only last year's figures."""
        first = self._session.today.replace(month=1, day=1)
        known: Mapping[date, Sum] = self._found.months if self._found else {}
        for number in range(1, MONTHS_A_YEAR + 1):
            month = first.replace(month=number)
            ago = month.replace(year=month.year - 1)
            yield formats().month(month), known.get(month, NOTHING), known.get(ago, NOTHING)

    def _groups(self, by: str) -> tuple[list[Pair], Report]:
        assert self._found is not None
        groups = self._found.services if by == SERVICES else self._found.sources
        named = [(name or translate("Insights", "not said"), e) for name, e in groups.items()]
        heading = (
            translate("Insights", "Service") if by == SERVICES else translate("Insights", "Source")
        )
        columns = (
            ReportColumn(heading),
            ReportColumn(translate("Insights", "Agreements"), ColumnKind.COUNT),
            ReportColumn(translate("Insights", "Agreed"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "Earned"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "Agreed this year"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "Earned this year"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "Agreed last year"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "Earned last year"), ColumnKind.MONEY),
        )
        rows: list[tuple[Cell, ...]] = [
            (name, *e.whole, e.this.agreed, e.this.earned, e.last.agreed, e.last.earned)
            for name, e in named
        ]
        return [_pair(name, e.this, e.last) for name, e in named], Report(columns, rows)


def _pair(name: str, this: Sum, last: Sum, is_to_come: bool = False) -> Pair:
    ago = (translate("Insights", "last year"), last.earned)
    words = money_words(ago) if is_to_come else money_words(("", this.earned), ago)
    return Pair(name, this.earned, last.earned, words)

"""The report *Regularity*: prospecting done of what was planned by week, and income by month."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.document.habits import IncomeMonths
from funnel_desktop.funnel.regularity import (
    WEEKS_THAT_COUNT,
    ProspectingWeek,
    income_variation,
    regularity,
)
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import ROUND
from funnel_desktop.ui.looks.text_line import widest, write
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4, scaled, tokens
from funnel_desktop.ui.screens.insights.chart import Chart, PaintSign, legend
from funnel_desktop.ui.screens.insights.diagnosis_card import PLAN
from funnel_desktop.ui.screens.insights.pair_chart import Pair, PairChart
from funnel_desktop.ui.screens.insights.report_page import ReportPage
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import Cell, ColumnKind, Report, ReportColumn
from funnel_desktop.ui.widgets.layouts import STRETCH, at_left, column_of, grow, row_of, turn
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.regularity import became, income_sentence, prospecting_sentence

translate = QCoreApplication.translate

_ROW, _BAR = 30, 16
_WORDS_AT_MOST = 0.45
"""Share of the width."""
ROOMY = 1180
"""From this width on (at 100 % text) both halves stand beside each other."""


class RegularityPage(ReportPage):
    """The last twelve weeks; before the first full one what will count, and a week to plan."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.span = QWidget()
        """Twelve weeks count (METHOD.md, *regularity*): there is nothing to choose."""
        self.chart = RegularityChart()
        self.panel = ReportPanel(session, self.chart, "regularity")
        self.income_chart = PairChart()
        self.income = ReportPanel(session, self.income_chart, "regularity of income")
        weeks = column_of(self.panel, self._nothing())
        self._halves = row_of(grow(weeks), grow(self.income), into=self, gap=SPACE_3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn(self._halves, beside=self.width() >= scaled(ROOMY))

    @asks
    def refresh(self) -> None:
        """Ask the document anew."""
        habits, today = self._session.document.habits, self._session.today
        weeks = habits.prospecting_weeks(today, WEEKS_THAT_COUNT)
        months = habits.income_months(today)
        sentence = prospecting_sentence(regularity(weeks))
        self.panel.setVisible(bool(weeks))
        self.empty.setVisible(not weeks)
        self.words.setText(sentence)
        self.plan.setEnabled(not self._session.document.read_only)
        self.chart.show_weeks(weeks)
        title = translate("Insights", "Prospecting by week")
        self.panel.show_report(title, sentence, _report(weeks))
        self._show_income(months)

    def _show_income(self, months: IncomeMonths) -> None:
        title = translate("Insights", "Income of the last 12 months")
        said = income_sentence(income_variation([*map(float, months.values())]))
        write = formats()
        pairs = [
            Pair(write.month_and_year(month), earned, None, write.money(earned))
            for month, earned in months.items()
        ]
        self.income_chart.show_pairs(title, pairs, ("", ""))
        columns = (
            ReportColumn(translate("Insights", "Month")),
            ReportColumn(translate("Insights", "Earned"), ColumnKind.MONEY),
        )
        rows = tuple((f"{month:%Y-%m}", earned) for month, earned in months.items())
        self.income.show_report(title, said, Report(columns, rows))

    def _nothing(self) -> QFrame:
        self.empty = QFrame()
        self.words = TextLabel("body", "ink2", wraps=True)
        self.plan = QPushButton()
        self.empty.setProperty("surface", "card")
        self.plan.setText(translate("Insights", "Plan prospecting"))
        self.plan.clicked.connect(lambda: self.wanted.emit(PLAN, ""))
        column_of(
            self.words, at_left(self.plan), STRETCH,
            into=self.empty, gap=SPACE_3, margins=SPACE_4,
        )  # fmt: skip
        return self.empty


def _report(weeks: Sequence[ProspectingWeek]) -> Report:
    columns = (
        ReportColumn(translate("Insights", "Week of"), ColumnKind.DATE),
        ReportColumn(translate("Insights", "Planned"), ColumnKind.HOURS),
        ReportColumn(translate("Insights", "Done"), ColumnKind.HOURS),
        ReportColumn(translate("Insights", "Share"), ColumnKind.SHARE),
        ReportColumn(translate("Insights", "What became of it"), whole=True),
    )
    return Report(columns, tuple(map(_row, weeks)))


def _row(week: ProspectingWeek) -> tuple[Cell, ...]:
    share = None if week.away else week.share
    return week.monday, week.planned, week.done, share, became(week)


class RegularityChart(Chart):
    """The weeks under each other, the latest at the bottom; what became of each stands beside."""

    def __init__(self) -> None:
        super().__init__(_ROW)
        self._weeks: Sequence[ProspectingWeek] = ()

    def show_weeks(self, weeks: Sequence[ProspectingWeek]) -> None:
        """Show other weeks."""
        self._weeks = weeks
        self.tell(translate("Insights", "Prospecting by week"))

    def said(self) -> list[str]:
        text = translate("Insights", "Week of {day}: {words}")
        return [text.format(day=_day(week), words=_words(week)) for week in self._weeks]

    def paint(self, painter: QPainter) -> None:
        left = widest([_day(week) for week in self._weeks], "body_medium") + SPACE_3
        right = widest([_words(week) for week in self._weeks], "small")
        right = min(right, int(self.width() * _WORDS_AT_MOST))
        most = max((max(week.planned, week.done) for week in self._weeks), default=0)
        wide = max(20, self.width() - left - right - 2 * SPACE_3)
        height = self.row_height()
        for place, week in enumerate(self._weeks):
            row = QRectF(0, place * height, self.width(), height)
            write(painter, QRectF(0, row.top(), left, height), _day(week), role="body_medium")
            bar = QRectF(left, row.center().y() - scaled(_BAR) / 2, wide, scaled(_BAR))
            if most and not week.away:
                _paint_week(painter, bar, week, wide / most)
            beside = QRectF(left + wide + SPACE_3, row.top(), right, height)
            write(painter, beside, _words(week), role="small", ink="ink2")
        signs: list[tuple[str, PaintSign]] = [
            (translate("Insights", "done"), _done),
            (translate("Insights", "planned"), _planned),
        ]
        legend(painter, left, len(self._weeks) * height + SPACE_2, signs)


def _day(week: ProspectingWeek) -> str:
    return formats().day_month(week.monday)


def _words(week: ProspectingWeek) -> str:
    """`3 of 4 h, missed`; of a week away only that."""
    if week.away:
        return became(week)
    text = translate("Insights", "{hours}, {kept}")
    return text.format(hours=formats().hours_of(week.done, week.planned), kept=became(week))


def _paint_week(painter: QPainter, bar: QRectF, week: ProspectingWeek, minute: float) -> None:
    _planned(painter, QRectF(bar.left(), bar.top(), week.planned * minute, bar.height()))
    _done(painter, QRectF(bar.left(), bar.top(), week.done * minute, bar.height()))


def _planned(painter: QPainter, box: QRectF) -> None:
    """A frame, which what was done fills, or does not."""
    _box(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), tokens().track, tokens().edge)


def _done(painter: QPainter, box: QRectF) -> None:
    inset = box.height() / 4
    _box(painter, box.adjusted(0.5, inset, -0.5, -inset), tokens().above, tokens().above)


def _box(painter: QPainter, box: QRectF, fill: QColor, edge: QColor) -> None:
    if box.width() > 0:
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, ROUND / 2, ROUND / 2)

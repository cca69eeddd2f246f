"""The first page of *Insights*: what the history shows, and two days side by side."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout

from funnel_desktop.document.insights import DaysCompared
from funnel_desktop.funnel.diagnoses import About
from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import SPACE_3, scaled
from funnel_desktop.ui.screens.insights.diagnosis_card import DiagnosisCard
from funnel_desktop.ui.screens.insights.differences import DifferencesPanel
from funnel_desktop.ui.screens.insights.funnel_chart import FunnelChart, StagePair
from funnel_desktop.ui.screens.insights.report_page import ReportPage
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import ColumnKind, Report, ReportColumn
from funnel_desktop.ui.screens.insights.spans import SpanChooser
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of, turn
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import stage_name

translate = QCoreApplication.translate

ROOMY = 1180
"""From this width on (at 100 % text) the diagnoses stand in one row."""

ABOVE_CHART = 92
"""Room for the title and its line."""


class ThenAndNowPage(ReportPage):
    """Diagnoses of the later day above, the two funnels and what moved below."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.span = self._days = SpanChooser(session, months=1)
        self.diagnoses = {about: DiagnosisCard(about) for about in About}
        self.chart = FunnelChart()
        self.panel = ReportPanel(session, self.chart, "then and now")
        self.differences = DifferencesPanel()
        self.question = LongQuestion(session, self)
        self._lay_out()
        self._days.changed.connect(self.refresh)
        self.question.answered.connect(self._show)
        self.question.read.connect(self.panel.wait)
        self.differences.opened.connect(self.opened)
        for card in self.diagnoses.values():
            card.opened.connect(self.opened)
            card.wanted.connect(self.wanted)

    def refresh(self) -> None:
        """Ask the history anew."""
        insights = self._session.document.insights
        self.question.ask(insights.look(*self._days.days(), self._session.today))

    def _show(self, seen: DaysCompared) -> None:
        for diagnosis in seen.diagnoses:
            self.diagnoses[diagnosis.about].show_diagnosis(diagnosis, seen.briefs)
        self._show_funnels(seen, *self._days.days())
        self.differences.show_differences(seen.groups, seen.briefs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_funnels(self, seen: DaysCompared, then: date, now: date) -> None:
        before, after = seen.values
        counts = (seen.found.then, seen.found.now)

        def pair(stage: Stage) -> StagePair:
            first, last = (len(stood[stage]) for stood in counts)
            return StagePair(stage, first, before[stage], last, after[stage])

        pairs = [pair(stage) for stage in STAGES]
        days = formats().day_full(then), formats().day_full(now)
        self.chart.show_pairs(pairs, *days)
        rows = tuple((stage_name(p.stage), p.then, p.then_value, p.now, p.now_value) for p in pairs)
        on = translate("Insights", "On {day}")
        value = translate("Insights", "Value")
        headings = [translate("Insights", "Stage")]
        columns = (
            ReportColumn(headings[0]),
            *(
                column
                for day in days
                for column in (
                    ReportColumn(on.format(day=day), ColumnKind.COUNT),
                    ReportColumn(value, ColumnKind.MONEY),
                )
            ),
        )
        told = translate("Insights", "From the recorded moves; values as they are known today.")
        self.panel.show_report(translate("Insights", "Then and now"), told, Report(columns, rows))

    def _fit(self) -> None:
        """Four diagnoses in a row, or two under two; the lists beside the funnels or below."""
        roomy = self.width() >= scaled(ROOMY)
        across = 4 if roomy else 2
        for place, card in enumerate(self.diagnoses.values()):
            self._grid.addWidget(card, place // across, place % across)
        for place in range(4):
            self._grid.setColumnStretch(place, int(place < across))
        turn(self._below, beside=roomy)
        high = self.chart.minimumSizeHint().height() + scaled(ABOVE_CHART)
        for panel in (self.panel, self.differences):
            panel.setMinimumHeight(high)

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE_3)
        self._below = row_of(grow(self.panel, 4), grow(self.differences, 6), gap=SPACE_3)
        column_of(self._grid, grow(self._below), into=self, gap=SPACE_3)
        self._fit()

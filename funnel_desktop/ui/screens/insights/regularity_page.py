"""The report *Regularity*: the hours of prospecting that were done of those planned, by week."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.funnel.regularity import (
    WEEKS_THAT_COUNT,
    ProspectingWeek,
    income_variation,
    regularity,
)
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.screens.insights.diagnosis_card import PLAN
from funnel_desktop.ui.screens.insights.regularity_chart import RegularityChart
from funnel_desktop.ui.screens.insights.report_page import ReportPage
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import Cell, Column, Kind, Report
from funnel_desktop.ui.widgets.layouts import STRETCH, at_left, column_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.regularity import became, income_sentence, prospecting_sentence

translate = QCoreApplication.translate


class RegularityPage(ReportPage):
    """The last twelve weeks; before the first full one what will count, and a week to plan."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.span = QWidget()
        """Twelve weeks count (METHOD.md, *regularity*): there is nothing to choose."""
        self.chart = RegularityChart()
        self.panel = ReportPanel(session, self.chart, "regularity")
        column_of(self.panel, self._nothing(), into=self, gap=6)

    @asks
    def refresh(self) -> None:
        """Ask the document anew."""
        habits, today = self._session.document.habits, self._session.today
        weeks = habits.prospecting_weeks(today, WEEKS_THAT_COUNT)
        variation = income_variation([*map(float, habits.income_months(today).values())])
        sentence = prospecting_sentence(regularity(weeks))
        self.panel.setVisible(bool(weeks))
        self.empty.setVisible(not weeks)
        self.words.setText(sentence)
        self.plan.setEnabled(not self._session.document.read_only)
        self.chart.show_weeks(weeks)
        told = f"{sentence} {income_sentence(variation)}"
        self.panel.show_report(translate("Insights", "Prospecting by week"), told, _report(weeks))

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
        Column(translate("Insights", "Week of"), Kind.DATE),
        Column(translate("Insights", "Planned"), Kind.HOURS),
        Column(translate("Insights", "Done"), Kind.HOURS),
        Column(translate("Insights", "Share"), Kind.SHARE),
        Column(translate("Insights", "What became of it"), whole=True),
    )
    return Report(columns, tuple(map(_row, weeks)))


def _row(week: ProspectingWeek) -> tuple[Cell, ...]:
    share = None if week.away else week.share
    return week.monday, week.planned, week.done, share, became(week)

"""The report *Cycles*: how long one's own sales take, by service."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.funnel.cycle_spread import CycleFacts
from funnel_desktop.language.cycle_words import normal_words, spread_words
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.screens.insights.cycle_dots import CycleDots
from funnel_desktop.ui.screens.insights.diagnosis_card import SERVICES
from funnel_desktop.ui.screens.insights.report_page import ReportPage
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import Cell, ColumnKind, Report, ReportColumn
from funnel_desktop.ui.widgets.layouts import STRETCH, at_left, column_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class CyclesPage(ReportPage):
    """A dot plot over all services, and the table behind it; without services what to do."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.span = QWidget()
        """Cycles are those of the last 24 months: there is nothing to choose."""
        self.chart = CycleDots()
        self.panel = ReportPanel(session, self.chart, "cycles")
        column_of(self.panel, self._nothing(), into=self, gap=6)

    @asks
    def refresh(self) -> None:
        """Ask the document anew."""
        today = self._session.today
        known = self._session.document.insights.cycles(today)
        self.panel.setVisible(bool(known))
        self.empty.setVisible(not known)
        self.add.setEnabled(not self._session.document.read_only)
        self.chart.show_cycles(known, today)
        columns = (
            ReportColumn(translate("Insights", "Service")),
            ReportColumn(translate("Insights", "Agreements"), ColumnKind.COUNT),
            ReportColumn(translate("Insights", "Median"), ColumnKind.DAYS),
            ReportColumn(translate("Insights", "Your estimate"), ColumnKind.DAYS),
            ReportColumn(translate("Insights", "Normal cycle"), ColumnKind.DAYS),
            ReportColumn(translate("Insights", "Spread")),
            ReportColumn(translate("Insights", "From")),
        )
        rows = tuple(self._row(facts) for facts in known)
        told = translate(
            "Insights",
            "First contact to agreement in days, parked time left out, agreements of the last "
            "24 months. Your own estimate counts as three of them.",
        )
        title = translate("Insights", "Normal cycle by service")
        self.panel.show_report(title, told, Report(columns, rows))

    def _nothing(self) -> QFrame:
        self.empty = QFrame()
        words = TextLabel(
            "body",
            "ink2",
            translate(
                "Insights",
                "No services yet. Each service you sell has its own normal cycle: the days from "
                "first contact to agreement. Add one, with your own estimate.",
            ),
            wraps=True,
        )
        self.add = QPushButton()
        self.empty.setProperty("surface", "card")
        self.add.setText(translate("Insights", "Add a service"))
        self.add.clicked.connect(lambda: self.wanted.emit(SERVICES, ""))
        column_of(words, at_left(self.add), STRETCH, into=self.empty, gap=SPACE_3, margins=SPACE_4)
        return self.empty

    def _row(self, facts: CycleFacts) -> tuple[Cell, ...]:
        return (
            facts.service,
            facts.wins,
            facts.median,
            facts.estimate,
            facts.normal,
            spread_words(facts),
            normal_words(facts, self._session.today),
        )

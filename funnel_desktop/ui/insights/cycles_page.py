"""The report *Cycles*: how long one's own sales take, by service."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from funnel_desktop.funnel.cycle_spread import CycleFacts
from funnel_desktop.ui.asking import asks
from funnel_desktop.ui.cycle_words import normal_words, spread_words
from funnel_desktop.ui.insights.cycle_dots import CycleDots
from funnel_desktop.ui.insights.report_panel import ReportPanel
from funnel_desktop.ui.insights.report_table import Cell, Column, Kind, Report
from funnel_desktop.ui.session import Session

translate = QCoreApplication.translate


class CyclesPage(QWidget):
    """A dot plot over all services, and the table behind it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.span = QWidget()
        """Cycles are those of the last 24 months: there is nothing to choose."""
        self.chart = CycleDots()
        self.panel = ReportPanel(session, self.chart, "cycles")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)

    @asks
    def refresh(self) -> None:
        """Ask the document anew."""
        today = self._session.today
        known = self._session.document.insights.cycles(today)
        self.chart.show_cycles(known, today)
        columns = (
            Column(translate("Insights", "Service")),
            Column(translate("Insights", "Agreements"), Kind.COUNT),
            Column(translate("Insights", "Median"), Kind.DAYS),
            Column(translate("Insights", "Your estimate"), Kind.DAYS),
            Column(translate("Insights", "Normal cycle"), Kind.DAYS),
            Column(translate("Insights", "Spread")),
            Column(translate("Insights", "From")),
        )
        rows = tuple(self._row(facts) for facts in known)
        told = translate(
            "Insights",
            "First contact to agreement in days, parked time left out, agreements of the last "
            "24 months. Your own estimate counts as three of them.",
        )
        title = translate("Insights", "Normal cycle by service")
        self.panel.show_report(title, told, Report(columns, rows))

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

"""The report *Does the profile hold?*: the shares won above and below the ideal client's line."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.reports.time import ProfileSides
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.screens.insights.report_page import ReportPage
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import ColumnKind, Report, ReportColumn
from funnel_desktop.ui.screens.insights.share_chart import Share, ShareChart, share_cells
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class ProfilePage(ReportPage):
    """Both sides on one scale of shares, with their intervals and counts."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.span = QWidget()
        """All closed objectives count: there is nothing to choose."""
        self.chart = ShareChart()
        self.panel = ReportPanel(session, self.chart, "does the profile hold")
        self.question = LongQuestion(session, self)
        column_of(self.panel, into=self)
        self.question.answered.connect(self._show)
        self.question.read.connect(self.panel.wait)

    def refresh(self) -> None:
        """Ask the document anew."""
        self.question.ask(self._session.document.reports.profile(self._session.today))

    def _show(self, found: ProfileSides) -> None:
        sides = (
            Share(translate("Insights", "fit above the line"), found.above),
            Share(translate("Insights", "fit below the line"), found.below),
        )
        title = translate("Insights", "Does the profile hold?")
        self.chart.show_shares(title, sides)
        columns = (
            ReportColumn(translate("Insights", "Fit")),
            ReportColumn(translate("Insights", "Closed"), ColumnKind.COUNT),
            ReportColumn(translate("Insights", "Won"), ColumnKind.COUNT),
            ReportColumn(translate("Insights", "Share won"), ColumnKind.SHARE),
            ReportColumn(translate("Insights", "8 of 10: from"), ColumnKind.SHARE),
            ReportColumn(translate("Insights", "to"), ColumnKind.SHARE),
        )
        rows = tuple(map(share_cells, sides))
        self.panel.show_report(title, profile_words(found), Report(columns, rows))


def profile_words(found: ProfileSides) -> str:
    """Whether more are won above the ideal client's line, with the counts."""
    counts = translate(
        "Insights", "Won above the line: {above} of {cases_above}; below: {below} of {cases_below}."
    ).format(
        above=formats().number(found.above.won),
        cases_above=formats().number(found.above.cases),
        below=formats().number(found.below.won),
        cases_below=formats().number(found.below.cases),
    )
    if found.separates is None:
        more = translate("Insights", "Too few are closed to tell whether the profile holds.")
    elif found.separates:
        more = translate("Insights", "The profile holds: more are won above its line.")
    else:
        more = translate("Insights", "The data show no difference between them.")
    if not found.unknown:
        return f"{counts} {more}"
    unknown = translate(
        "Insights", "No fit is known for %n closed objective(s).", "", found.unknown
    )
    return f"{counts} {more} {unknown}"

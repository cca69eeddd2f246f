"""The report *Does the profile hold?*: the shares won above and below the ideal client's line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.reports.time import Holds, ProfileSides
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import fill
from funnel_desktop.ui.looks.text_line import RIGHT, widest, write
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_4, scaled, tokens
from funnel_desktop.ui.screens.insights.chart import Chart
from funnel_desktop.ui.screens.insights.report_page import ReportPage
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import Cell, ColumnKind, Report, ReportColumn
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

ROW, THICK = 48, 14


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
            (translate("Insights", "fit above the line"), found.above),
            (translate("Insights", "fit below the line"), found.below),
        )
        self.chart.show_sides(sides)
        columns = (
            ReportColumn(translate("Insights", "Fit")),
            ReportColumn(translate("Insights", "Closed"), ColumnKind.COUNT),
            ReportColumn(translate("Insights", "Won"), ColumnKind.COUNT),
            ReportColumn(translate("Insights", "Share won"), ColumnKind.SHARE),
            ReportColumn(translate("Insights", "8 of 10: from"), ColumnKind.SHARE),
            ReportColumn(translate("Insights", "to"), ColumnKind.SHARE),
        )
        rows = tuple(_row(name, side) for name, side in sides)
        title = translate("Insights", "Does the profile hold?")
        self.panel.show_report(title, profile_words(found), Report(columns, rows))


def _row(name: str, side: Holds) -> tuple[Cell, ...]:
    if side.share is None:
        return name, side.cases, side.won, None, None, None
    return name, side.cases, side.won, side.share.likely, side.share.low, side.share.high


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
        more = translate("Insights", "The data do not separate them.")
    if not found.unknown:
        return f"{counts} {more}"
    unknown = translate("Insights", "Of %n closed one(s) no fit is known.", "", found.unknown)
    return f"{counts} {more} {unknown}"


class ShareChart(Chart):
    """A bar for each interval, a line for the share; sides of too few have words alone."""

    def __init__(self) -> None:
        super().__init__(ROW)
        self._sides: Sequence[tuple[str, Holds]] = ()

    def show_sides(self, sides: Sequence[tuple[str, Holds]]) -> None:
        """Show other shares."""
        self._sides = sides
        self.tell(translate("Insights", "Does the profile hold?"))

    def said(self) -> list[str]:
        return [f"{name}: {_words(side)}" for name, side in self._sides]

    def paint(self, painter: QPainter) -> None:
        left = widest([name for name, _ in self._sides], "body_medium") + SPACE_4
        right = widest([_words(side) for _, side in self._sides], "small") + SPACE_4
        area = QRectF(left, 0, max(40, self.width() - left - right), self.height())
        height = min(self.row_height(), scaled(ROW))
        for place, (name, side) in enumerate(self._sides):
            row = QRectF(area.left(), place * height, area.width(), height)
            write(painter, QRectF(0, row.top(), left, height), name, "body_medium")
            painter.setPen(tokens().line)
            painter.drawLine(
                QPointF(row.left(), row.center().y()), QPointF(row.right(), row.center().y())
            )
            if side.share is not None:
                _interval(painter, row, *side.share)
            beside = QRectF(row.right() + SPACE_4, row.top(), right, height)
            write(painter, beside, _words(side), "small", "ink2")
        _scale(painter, area, len(self._sides) * height)


def _interval(painter: QPainter, row: QRectF, low: float, likely: float, high: float) -> None:
    y, thick = row.center().y(), scaled(THICK)
    first, middle, last = (row.left() + share * row.width() for share in (low, likely, high))
    fill(painter, QRectF(first, y - thick / 2, last - first, thick), tokens().accent_soft)
    painter.setPen(QPen(tokens().accent, 1.5))
    painter.drawLine(QPointF(middle, y - thick), QPointF(middle, y + thick))


def _scale(painter: QPainter, area: QRectF, top: float) -> None:
    line = QRectF(area.left(), top, area.width(), scaled(18))
    write(painter, line, formats().percent(0), "caption", "ink2")
    write(painter, line.adjusted(0, 0, SPACE_2, 0), formats().percent(1), "caption", "ink2", RIGHT)


def _words(side: Holds) -> str:
    write_ = formats()
    counts = translate("Insights", "{won} of {cases} won").format(
        won=write_.number(side.won), cases=write_.number(side.cases)
    )
    if side.share is None:
        return f"{counts}, " + translate("Insights", "too few to tell")
    low, likely, high = map(write_.percent, side.share)
    said = translate("Insights", "{likely}, 8 of 10: {low} to {high}")
    return f"{counts}, " + said.format(likely=likely, low=low, high=high)

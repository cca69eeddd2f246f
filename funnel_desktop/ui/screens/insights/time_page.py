"""The report *An hour of selling*: what it earned, by service, source and fit."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.reports.time import ABOVE, AnHour, Earned
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import fill
from funnel_desktop.ui.looks.text_line import widest, write
from funnel_desktop.ui.looks.theme import SPACE_4, scaled, tokens
from funnel_desktop.ui.screens.insights.chart import Chart
from funnel_desktop.ui.screens.insights.report_page import ReportPage
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import Cell, ColumnKind, Report, ReportColumn
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

ROW, THICK = 34, 10


class GroupLine(NamedTuple):
    """A group as a row: what it is a group by, its name, and what it earned."""

    by: str
    name: str
    earned: Earned


class TimePage(ReportPage):
    """A bar for each interval, a line for what is likely; groups of too few have words alone."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.span = QWidget()
        """All closed objectives count: there is nothing to choose."""
        self.chart = EarnedChart()
        self.panel = ReportPanel(session, self.chart, "an hour of selling")
        self.question = LongQuestion(session, self)
        column_of(self.panel, into=self)
        self.question.answered.connect(self._show)
        self.question.read.connect(self.panel.wait)

    def refresh(self) -> None:
        """Ask the document anew."""
        self.question.ask(self._session.document.reports.an_hour(self._session.today))

    def _show(self, found: AnHour) -> None:
        lines = list(_lines(found))
        self.chart.show_lines(lines)
        columns = (
            ReportColumn(translate("Insights", "Group")),
            ReportColumn(translate("Insights", "Name")),
            ReportColumn(translate("Insights", "Closed"), ColumnKind.COUNT),
            ReportColumn(translate("Insights", "Won"), ColumnKind.COUNT),
            ReportColumn(translate("Insights", "Hours"), ColumnKind.DAYS),
            ReportColumn(translate("Insights", "Value"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "An hour"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "8 of 10: from"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "to"), ColumnKind.MONEY),
        )
        title = translate("Insights", "What an hour of selling earns")
        self.panel.show_report(title, _told(found), Report(columns, tuple(map(_row, lines))))


def _lines(found: AnHour) -> Iterator[GroupLine]:
    whole = translate("Insights", "All")
    yield GroupLine(whole, whole, found.whole)
    groups = (
        (translate("Insights", "Service"), found.services),
        (translate("Insights", "Source"), found.sources),
    )
    for by, grouped in groups:
        for name, earned in grouped.groups.items():
            yield GroupLine(by, name or translate("Insights", "not said"), earned)
    for side, earned in found.fits.groups.items():
        above = translate("Insights", "fit above the line")
        below = translate("Insights", "fit below the line")
        yield GroupLine(translate("Insights", "Fit"), above if side == ABOVE else below, earned)


def _told(found: AnHour) -> str:
    base = translate(
        "Insights",
        "What closed objectives brought for each hour logged on them. No figures under five "
        "agreements.",
    )
    differing = [
        name
        for name, grouped in (
            (translate("Insights", "services"), found.services),
            (translate("Insights", "sources"), found.sources),
            (translate("Insights", "sides of the line"), found.fits),
        )
        if grouped.differ
    ]
    if not differing:
        nothing = translate("Insights", "No group differs from the others by more than chance.")
        return f"{base} {nothing}"
    more = translate("Insights", "The difference is more than chance: {groups}.")
    return f"{base} {more.format(groups=', '.join(differing))}"


def _row(line: GroupLine) -> tuple[Cell, ...]:
    each = line.earned
    ends = (None,) * 3 if each.an_hour is None else tuple(map(round, each.an_hour))
    low, likely, high = ends
    counts = (each.cases, each.won, round(each.hours, 1), each.value)
    return (line.by, line.name, *counts, likely, low, high)


class EarnedChart(Chart):
    """One row for each group, all on one scale of money an hour."""

    def __init__(self) -> None:
        super().__init__(ROW)
        self._lines: Sequence[GroupLine] = ()

    def show_lines(self, lines: Sequence[GroupLine]) -> None:
        """Show other groups."""
        self._lines = lines
        self.tell(translate("Insights", "What an hour of selling earns"))

    def said(self) -> list[str]:
        return [f"{line.name}: {_words(line.earned)}" for line in self._lines]

    def paint(self, painter: QPainter) -> None:
        left = min(widest([each.name for each in self._lines], "body_medium"), self.width() // 3)
        words = [_words(each.earned) for each in self._lines]
        right = min(widest(words, "small"), self.width() // 2)
        most = max([each.earned.an_hour.high for each in self._lines if each.earned.an_hour] or [1])
        scale = max(0.0, self.width() - left - right - 2 * SPACE_4) / most
        height = self.row_height()
        for place, (line, word) in enumerate(zip(self._lines, words, strict=True)):
            top = place * height
            write(painter, QRectF(0, top, left, height), line.name, "body_medium")
            if line.earned.an_hour is not None:
                _interval(painter, left + SPACE_4, top + height / 2, line.earned, scale)
            room = QRectF(self.width() - right, top, right, height)
            write(painter, room, word, "small", "ink2")


def _interval(painter: QPainter, left: float, y: float, each: Earned, scale: float) -> None:
    assert each.an_hour is not None
    low, likely, high = (left + end * scale for end in each.an_hour)
    thick = scaled(THICK)
    fill(painter, QRectF(low, y - thick / 2, max(1.0, high - low), thick), tokens().accent_soft)
    painter.setPen(QPen(tokens().accent, 1.5))
    painter.drawLine(QPointF(likely, y - thick), QPointF(likely, y + thick))


def _words(each: Earned) -> str:
    write_ = formats()
    counts = translate("Insights", "{won} of {cases} won").format(
        won=write_.number(each.won), cases=write_.number(each.cases)
    )
    if each.an_hour is None:
        return f"{counts}, " + translate("Insights", "too few to tell")
    low, likely, high = (write_.money(round(end)) for end in each.an_hour)
    said = translate("Insights", "{likely} an hour, 8 of 10: {low} to {high}")
    return f"{counts}, " + said.format(likely=likely, low=low, high=high)

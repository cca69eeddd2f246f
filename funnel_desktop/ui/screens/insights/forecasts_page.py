"""The report *Forecasts*: each band that was kept, with what came."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.forecast.kept import Scored
from funnel_desktop.funnel.judgement import SCORED_FROM, SURE
from funnel_desktop.funnel.reports.intervals import share_interval
from funnel_desktop.funnel.reports.time import Holds
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import fill
from funnel_desktop.ui.looks.text_line import widest, write
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, scaled, tokens
from funnel_desktop.ui.screens.insights.chart import Chart
from funnel_desktop.ui.screens.insights.report_page import ReportPage
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import ColumnKind, Report, ReportColumn
from funnel_desktop.ui.screens.insights.share_chart import Share, ShareChart, share_cells
from funnel_desktop.ui.widgets.layouts import column_of, grow
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

ROW, THICK, DOT = 34, 10, 9


class ForecastsPage(ReportPage):
    """A bar for each band and a dot for what came; the table behind it has the same."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.span = QWidget()
        """Every forecast that was kept is shown: there is nothing to choose."""
        self.chart = BandChart()
        self.panel = ReportPanel(session, self.chart, "forecasts")
        self.sure_chart = ShareChart()
        self.sure = ReportPanel(session, self.sure_chart, "best few")
        column_of(grow(self.panel, 3), grow(self.sure, 2), into=self, gap=SPACE_3)

    @asks
    def refresh(self) -> None:
        """Ask the document anew."""
        known = self._session.document.forecasting.kept(self._session.today)
        self.chart.show_scored(known)
        columns = (
            ReportColumn(translate("Insights", "Made for")),
            ReportColumn(translate("Insights", "8 of 10: from"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "Likely"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "to"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "Until"), ColumnKind.DATE),
            ReportColumn(translate("Insights", "Came"), ColumnKind.MONEY),
            ReportColumn(translate("Insights", "Held")),
        )
        rows = tuple(
            (f"{each.month:%Y-%m}", *each.kept, each.last, each.came, _held_word(each))
            for each in known
        )
        title = translate("Insights", "Forecasts and what came")
        self.panel.show_report(title, held_words(known), Report(columns, rows))
        self._show_sure()

    def _show_sure(self) -> None:
        """The user's own confidence is scored like the program's (METHOD.md, *Stages*)."""
        document = self._session.document
        called, won = document.gates.confidence()
        shares = (
            Share(
                translate("Insights", "Called at least 90 % sure"),
                Holds(called, won, share_interval(won, called) if called >= SCORED_FROM else None),
                SURE,
            ),
            Share(
                translate("Insights", "Ever in Best Few"),
                document.reports.best_few(self._session.today),
            ),
        )
        title = translate("Insights", "How sure, and what came")
        self.sure_chart.show_shares(title, shares)
        columns = (
            ReportColumn(translate("Insights", "Group")),
            ReportColumn(translate("Insights", "Closed"), ColumnKind.COUNT),
            ReportColumn(translate("Insights", "Won"), ColumnKind.COUNT),
            ReportColumn(translate("Insights", "Share won"), ColumnKind.SHARE),
            ReportColumn(translate("Insights", "8 of 10: from"), ColumnKind.SHARE),
            ReportColumn(translate("Insights", "to"), ColumnKind.SHARE),
        )
        rows = tuple(map(share_cells, shares))
        self.sure.show_report(title, sure_words(called, won), Report(columns, rows))


def held_words(known: Sequence[Scored]) -> str:
    """`Of 14 bands, 11 held; a good band holds 8 of 10.`"""
    over = [each for each in known if each.held is not None]
    if not known:
        return translate(
            "Insights",
            "The first forecast is kept once there is an agreement, then one a month. What came is "
            "shown beside it three months later.",
        )
    if not over:
        return translate("Insights", "No forecast is three months old yet.")
    said = translate("Insights", "Of {count} bands, {held} held; a good band holds 8 of 10 times.")
    held = sum(bool(each.held) for each in over)
    return said.format(count=formats().number(len(over)), held=formats().number(held))


def sure_words(called: int, won: int) -> str:
    """`You called 12 sure, 7 of them were won: 58 % instead of 90 %.`"""
    if called < SCORED_FROM:
        return translate(
            "Insights",
            "You were at least 90 % sure of %n closed objective(s). How many you "
            "won is shown from ten on.",
            "",
            called,
        )
    said = translate(
        "Insights",
        "Of {called} that you called at least 90 % sure, {won} were won: {share}. The dashed line "
        "is what you said.",
    )
    write_ = formats()
    return said.format(
        called=write_.number(called), won=write_.number(won), share=write_.percent(won / called)
    )


def _held_word(each: Scored) -> str:
    if each.held is None:
        return translate("Insights", "not over yet")
    return translate("Insights", "yes") if each.held else translate("Insights", "no")


class BandChart(Chart):
    """One row for each month, all on one scale of money."""

    def __init__(self) -> None:
        super().__init__(ROW)
        self._known: Sequence[Scored] = ()

    def show_scored(self, known: Sequence[Scored]) -> None:
        """Show other forecasts."""
        self._known = known
        self.tell(translate("Insights", "Forecasts and what came"))

    def said(self) -> list[str]:
        return [_sentence(each) for each in self._known]

    def paint(self, painter: QPainter) -> None:
        write_ = formats()
        names = [write_.month_and_year(each.month) for each in self._known]
        left = widest(names, "body_medium") + SPACE_4
        ends = [max(each.kept.high, each.came or 0) for each in self._known]
        words = [_came_words(each) for each in self._known]
        right = widest(words, "small") + SPACE_3
        scale = (self.width() - left - right) / max([1, *ends])
        height = self.row_height()
        for place, (each, name, word) in enumerate(zip(self._known, names, words, strict=True)):
            row = QRectF(left, place * height, self.width() - left - right, height)
            write(painter, QRectF(0, row.top(), left, height), name, "body_medium")
            _band(painter, row, each, scale)
            place_of_words = QRectF(row.right() + SPACE_3, row.top(), right, height)
            write(painter, place_of_words, word, "small", "ink2")


def _band(painter: QPainter, row: QRectF, each: Scored, scale: float) -> None:
    y, high = row.center().y(), scaled(THICK)
    low, likely, top = (row.left() + value * scale for value in each.kept)
    fill(painter, QRectF(low, y - high / 2, max(1.0, top - low), high), tokens().accent_soft)
    painter.setPen(QPen(tokens().accent, 1.5))
    painter.drawLine(QPointF(likely, y - high), QPointF(likely, y + high))
    if each.came is not None:
        color = tokens().positive if each.held else tokens().attention
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(color if each.held else tokens().card)
        painter.drawEllipse(
            QPointF(row.left() + each.came * scale, y), scaled(DOT) / 2, scaled(DOT) / 2
        )


def _came_words(each: Scored) -> str:
    if each.came is None:
        return translate("Insights", "not over yet")
    said = (
        translate("Insights", "{money} came: held")
        if each.held
        else translate("Insights", "{money} came: not held")
    )
    return said.format(money=formats().money(each.came))


def _sentence(each: Scored) -> str:
    said = translate("Insights", "From {month}: {low} to {high}, {came}")
    low, high = formats().money(each.kept.low), formats().money(each.kept.high)
    month = formats().month_and_year(each.month)
    return said.format(month=month, low=low, high=high, came=_came_words(each))

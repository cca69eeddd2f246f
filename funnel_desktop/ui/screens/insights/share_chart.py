"""Shares won under each other, each with its interval, its counts and what was said before."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from funnel_desktop.funnel.reports.time import Holds
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import fill
from funnel_desktop.ui.looks.text_line import RIGHT, widest, write
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_4, scaled, tokens
from funnel_desktop.ui.screens.insights.chart import Chart
from funnel_desktop.ui.screens.insights.report_table import Cell

translate = QCoreApplication.translate

ROW, THICK = 48, 14


class Share(NamedTuple):
    """A row: its name, what was found, and the share that was said before, if one was."""

    name: str
    found: Holds
    given: float | None = None


def share_cells(share: Share) -> tuple[Cell, ...]:
    """A share in the table behind the chart: name, counts, share and its ends."""
    name, found, _ = share
    if found.share is None:
        return name, found.cases, found.won, None, None, None
    return name, found.cases, found.won, found.share.likely, found.share.low, found.share.high


class ShareChart(Chart):
    """A bar for each interval, a line for the share; those of too few have words alone."""

    def __init__(self) -> None:
        super().__init__(ROW)
        self._shares: Sequence[Share] = ()

    def show_shares(self, name: str, shares: Sequence[Share]) -> None:
        """Show other shares."""
        self._shares = shares
        self.tell(name)

    def said(self) -> list[str]:
        return [f"{each.name}: {_words(each.found)}" for each in self._shares]

    def paint(self, painter: QPainter) -> None:
        left = widest([each.name for each in self._shares], "body_medium") + SPACE_4
        right = widest([_words(each.found) for each in self._shares], "small") + SPACE_4
        area = QRectF(left, 0, max(40, self.width() - left - right), self.height())
        height = min(self.row_height(), scaled(ROW))
        for place, each in enumerate(self._shares):
            row = QRectF(area.left(), place * height, area.width(), height)
            write(painter, QRectF(0, row.top(), left, height), each.name, "body_medium")
            painter.setPen(tokens().line)
            painter.drawLine(
                QPointF(row.left(), row.center().y()), QPointF(row.right(), row.center().y())
            )
            if each.found.share is not None:
                _interval(painter, row, *each.found.share)
            if each.given is not None:
                _given(painter, row, each.given)
            beside = QRectF(row.right() + SPACE_4, row.top(), right, height)
            write(painter, beside, _words(each.found), "small", "ink2")
        _scale(painter, area, len(self._shares) * height)


def _interval(painter: QPainter, row: QRectF, low: float, likely: float, high: float) -> None:
    y, thick = row.center().y(), scaled(THICK)
    first, middle, last = (row.left() + share * row.width() for share in (low, likely, high))
    fill(painter, QRectF(first, y - thick / 2, last - first, thick), tokens().accent_soft)
    painter.setPen(QPen(tokens().accent, 1.5))
    painter.drawLine(QPointF(middle, y - thick), QPointF(middle, y + thick))


def _given(painter: QPainter, row: QRectF, share: float) -> None:
    x, thick = row.left() + share * row.width(), scaled(THICK)
    painter.setPen(QPen(tokens().best_few, 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, row.center().y() - thick), QPointF(x, row.center().y() + thick))


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

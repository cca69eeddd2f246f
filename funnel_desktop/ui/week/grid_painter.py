"""Paints the week behind its blocks: hours, days, busy times, and the line of the present."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from funnel_desktop.funnel.week import Span
from funnel_desktop.ui.formats import formats
from funnel_desktop.ui.theme import font, scaled, tokens
from funnel_desktop.ui.week.block_times import clock
from funnel_desktop.ui.week.grid_geometry import Geometry


class GridPainter:
    """Draws on a geometry; `now` is a day and a minute, None where it is not shown."""

    def __init__(self, painter: QPainter, geometry: Geometry, now: tuple[date, int] | None) -> None:
        self._painter = painter
        self._geometry = geometry
        self._now = now

    def lines(self) -> None:
        """The hours with their names, and the days with theirs."""
        painter, geometry = self._painter, self._geometry
        painter.setFont(font("small"))
        for hour in range(-(-geometry.first // 60), geometry.last // 60 + 1):
            y = geometry.y(hour * 60)
            painter.setPen(QPen(tokens().line, 1))
            painter.drawLine(QPointF(geometry.area.left(), y), QPointF(geometry.area.right(), y))
            painter.setPen(tokens().ink3)
            room = QRectF(0, y - scaled(9), geometry.area.left() - scaled(8), scaled(18))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, right, clock(hour * 60))
        for place, day in enumerate(geometry.days):
            self._day(geometry.day_rect(place), day)

    def _day(self, column: QRectF, day: date) -> None:
        painter = self._painter
        painter.setPen(QPen(tokens().line, 1))
        painter.drawLine(column.topLeft(), column.bottomLeft())
        painter.drawLine(column.topRight(), column.bottomRight())
        today = self._now is not None and self._now[0] == day
        painter.setFont(font("body_strong" if today else "body"))
        painter.setPen(tokens().accent if today else tokens().ink2)
        head = QRectF(column.left(), 0, column.width(), column.top())
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, formats().weekday_and_day(day))
        painter.setFont(font("small"))

    def busy(self, spans: Sequence[Span]) -> None:
        """Times that another diary keeps."""
        painter, geometry = self._painter, self._geometry
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().track)
        first, last = geometry.first, geometry.last
        for span in spans:
            if span.day in geometry.days and span.end > first and span.start < last:
                column = geometry.day_rect(geometry.days.index(span.day))
                top, bottom = geometry.y(max(span.start, first)), geometry.y(min(span.end, last))
                painter.drawRect(QRectF(column.left() + 1, top, column.width() - 2, bottom - top))

    def now(self) -> None:
        """Where the day has come to."""
        painter, geometry = self._painter, self._geometry
        day, minute = self._now or (date.min, 0)
        if day not in geometry.days or not geometry.first <= minute <= geometry.last:
            return
        column, y = geometry.day_rect(geometry.days.index(day)), geometry.y(minute)
        painter.setPen(QPen(tokens().attention, 2))
        painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y))
        painter.setBrush(tokens().attention)
        painter.drawEllipse(QPointF(column.left(), y), 3, 3)

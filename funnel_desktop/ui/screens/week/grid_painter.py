"""Paints the week behind its blocks: hours, days, busy times, and the line of the present."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from funnel_desktop.funnel.week import Span
from funnel_desktop.language.formats import formats
from funnel_desktop.printing.plan_words import busy_title
from funnel_desktop.ui.looks.text_line import write
from funnel_desktop.ui.looks.theme import font, scaled, tokens
from funnel_desktop.ui.screens.week.block_painter import RADIUS
from funnel_desktop.ui.screens.week.block_times import hour as hour_text
from funnel_desktop.ui.screens.week.block_times import times
from funnel_desktop.ui.screens.week.grid_geometry import Geometry


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
            painter.drawText(room, right, hour_text(hour * 60))
        names = self._day_names()
        for place, day in enumerate(geometry.days):
            self._day(geometry.day_rect(place), day, names[place])

    def _day_names(self) -> list[str]:
        """`Wed 13`, or as much of it as all columns have room for."""
        days, room = self._geometry.days, self._geometry.day_rect(0).width() - scaled(6)
        metrics = QFontMetrics(font("body_strong"))
        for written in (formats().weekday_and_day, formats().weekday_letter_and_day):
            names = [written(day) for day in days]
            if max(map(metrics.horizontalAdvance, names), default=0) <= room:
                return names
        return [formats().number(day.day) for day in days]

    def _day(self, column: QRectF, day: date, name: str) -> None:
        painter = self._painter
        painter.setPen(QPen(tokens().line, 1))
        painter.drawLine(column.topLeft(), column.bottomLeft())
        painter.drawLine(column.topRight(), column.bottomRight())
        today = self._now is not None and self._now[0] == day
        painter.setFont(font("body_strong" if today else "body"))
        painter.setPen(tokens().accent if today else tokens().ink2)
        head = QRectF(column.left(), 0, column.width(), column.top())
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, name)
        painter.setFont(font("small"))

    def busy(self, rect: QRectF, span: Span) -> None:
        """A time that another diary keeps, with its name."""
        painter = self._painter
        painter.setPen(QPen(tokens().edge, 1, Qt.PenStyle.DotLine))
        painter.setBrush(tokens().track)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        inside = rect.adjusted(scaled(5), 1, -scaled(3), -1)
        line = QFontMetrics(font("small")).height()
        if inside.height() < line - 3 or inside.width() < scaled(14):
            return
        top = inside.top() + max(0.0, min(3.0, (inside.height() - line) / 2))
        above = QRectF(inside.left(), top, inside.width(), line)
        write(painter, above, busy_title(span), "small", "ink2")
        if inside.height() > 2 * line + 2:
            below = QRectF(inside.left(), top + line, inside.width(), line)
            write(painter, below, times(span), "caption", "ink2")

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

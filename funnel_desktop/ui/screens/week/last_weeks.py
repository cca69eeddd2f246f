"""Prospecting of the last eight weeks, planned and done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from funnel_desktop.funnel.regularity import Kept, ProspectingWeek
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.language.formats import formats
from funnel_desktop.language.number_formats import QUARTER
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, font, scaled, theme, tokens
from funnel_desktop.ui.screens.week.block_painter import STAGE_OF
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate

WEEKS_SHOWN = 8


class LastWeeksPanel(QFrame):
    """Prospecting of the last eight weeks, done against planned, the empty ones counted."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._empty = TextLabel("small_strong", "attention")
        self.bars = WeekBars()
        title = TextLabel("body_strong", text=translate("Budget", "Prospecting, last 8 weeks"))
        column_of(
            row_of(title, STRETCH, self._empty, gap=6),
            self.bars,
            into=self,
            gap=6,
            margins=(SPACE_4, SPACE_3),
        )

    def show_weeks(self, weeks: Sequence[ProspectingWeek]) -> None:
        """Show other weeks, oldest first."""
        empty = sum(week.done == 0 and week.kept is not Kept.AWAY for week in weeks)
        self._empty.setText(translate("Budget", "%n empty", "", empty) if empty else "")
        self.bars.show_weeks(weeks)


class WeekBars(QWidget):
    """A bar a week; the outline is what was planned."""

    def __init__(self) -> None:
        super().__init__()
        self._weeks: Sequence[ProspectingWeek] = ()
        theme().changed.connect(self.updateGeometry)

    def show_weeks(self, weeks: Sequence[ProspectingWeek]) -> None:
        """Show other weeks; a screen reader hears them one after the other."""
        self._weeks = weeks
        said = [formats().hours(week.done) for week in weeks]
        none = translate("Budget", "No week has been planned yet.")
        self.setAccessibleName(", ".join(said) or none)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(260), scaled(76))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        line = QFontMetrics(font("caption")).height()
        if not self._weeks:
            painter.setPen(tokens().ink3)
            none = translate("Budget", "Weeks you have planned will appear here.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, none)
            return
        most = max(60, *(max(week.done, week.planned) for week in self._weeks))
        slot = self.width() / WEEKS_SHOWN
        ground, room = self.height() - line - 4, self.height() - 2 * line - 6
        for place, week in enumerate(self._weeks):
            left = place * slot + 2
            self._bar(painter, QRectF(left, 0, slot - 4, ground), week, room / most)
        painter.setPen(tokens().ink2)
        below = QRectF(0, ground + 2, self.width(), line)
        painter.drawText(
            below, Qt.AlignmentFlag.AlignLeft, formats().day_month(self._weeks[0].monday)
        )
        last = formats().day_month(self._weeks[-1].monday)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, last)

    def _bar(self, painter: QPainter, slot: QRectF, week: ProspectingWeek, scale: float) -> None:
        color = tokens().stage(STAGE_OF[WorkType.PROSPECTING])
        done, planned = week.done * scale, week.planned * scale
        painter.setPen(color)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(slot.left(), slot.bottom() - planned, slot.width(), planned))
        painter.fillRect(QRectF(slot.left(), slot.bottom() - done, slot.width(), done), color)
        painter.setPen(tokens().attention if not week.done else tokens().ink2)
        top = QRectF(slot.left(), slot.bottom() - max(done, planned) - 18, slot.width(), 16)
        in_tenths = week.done if week.done % QUARTER == 0 else round(week.done / 6) * 6
        text = "–" if week.kept is Kept.AWAY else formats().hours_number(in_tenths)
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, text)

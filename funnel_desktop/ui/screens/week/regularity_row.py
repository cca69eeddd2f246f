"""The last twelve weeks as a row: prospecting kept, missed, or away."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.regularity import WEEKS_THAT_COUNT, Kept, ProspectingWeek, regularity
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import scaled, theme, tokens
from funnel_desktop.ui.screens.week.block_painter import STAGE_OF
from funnel_desktop.ui.widgets.tips import show_tip

translate = QCoreApplication.translate

SIDE, GAP = 22, 6


class RegularityRow(QWidget):
    """Filled with a tick is kept, an outline missed, a dash away: never by colour alone."""

    def __init__(self) -> None:
        super().__init__()
        self._weeks: Sequence[ProspectingWeek] = ()
        theme().changed.connect(self.updateGeometry)

    def show_weeks(self, weeks: Sequence[ProspectingWeek]) -> None:
        """Show other weeks, oldest first."""
        self._weeks = weeks
        self.setAccessibleName(sentence(weeks))
        show_tip(self, "\n".join(_spoken(week) for week in weeks))
        self.setAccessibleDescription(", ".join(_spoken(week) for week in weeks))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled((SIDE + GAP) * WEEKS_THAT_COUNT), scaled(SIDE + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, week in enumerate(self._weeks):
            left = place * scaled(SIDE + GAP) + 1
            self._paint_week(painter, QRectF(left, 1, scaled(SIDE), scaled(SIDE)), week.kept)

    def _paint_week(self, painter: QPainter, box: QRectF, kept: Kept) -> None:
        color = tokens().stage(STAGE_OF[WorkType.PROSPECTING])
        painter.setPen(QPen(color if kept is not Kept.AWAY else tokens().ink3, 1.5))
        painter.setBrush(color if kept is Kept.KEPT else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        mark = {Kept.KEPT: "✓", Kept.MISSED: "", Kept.AWAY: "–"}[kept]
        painter.setPen(tokens().card if kept is Kept.KEPT else tokens().ink2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark)


def sentence(weeks: Sequence[ProspectingWeek]) -> str:
    """`You kept your prospecting time in 7 of 12 weeks.`"""
    found = regularity(weeks)
    if not found.counted:
        return translate("Review", "Weeks you have planned will appear here.")
    text = translate(
        "Review", "You kept your prospecting time in {kept} of %n week(s).", "", found.counted
    )
    return text.format(kept=formats().number(found.kept))


def _spoken(week: ProspectingWeek) -> str:
    day = formats().day_month(week.monday)
    if week.kept is Kept.AWAY:
        return translate("Review", "{day}: away").format(day=day)
    text = translate("Review", "{day}: {amount}")
    return text.format(day=day, amount=formats().hours_of(week.done, week.planned))

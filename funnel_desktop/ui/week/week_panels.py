"""What stands around the grid: the article's examples, the last weeks, what is done."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from funnel_desktop.document.week_figures import WeekFigures
from funnel_desktop.funnel.regularity import Kept, ProspectingWeek
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.time_budget import EXAMPLES, suggested_shares
from funnel_desktop.ui.formats import formats
from funnel_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, font, scaled, theme, tokens
from funnel_desktop.ui.week.block_painter import STAGE_OF
from funnel_desktop.ui.week.budget_panel import ORDER, ShareBar
from funnel_desktop.words import work_in_column

translate = QCoreApplication.translate

WEEKS_SHOWN = 8


class ExamplesPanel(QFrame):
    """The three professionals of the article: shares follow the number of objectives."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        for name, counts in EXAMPLES:
            row.addWidget(_example(name, counts), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.addWidget(_label(translate("Budget", "Three examples"), "section"))
        told = translate("Budget", "Shares follow the number of objectives, then your judgement.")
        column.addWidget(_label(told, "small", "2"))
        column.addLayout(row)
        order = translate("Budget", "Order of work never changes: close, prospect, work.")
        column.addWidget(_label(order, "small", "2"))


def _example(name: str, counts: tuple[int, int, int]) -> QFrame:
    card = QFrame()
    card.setProperty("surface", "card")
    shares = suggested_shares(dict(zip(ORDER, counts, strict=True)))
    bar = ShareBar(height=8, with_numbers=False)
    bar.show_shares(shares)
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
    column.setSpacing(3)
    column.addWidget(_label(name, "body_strong"))
    numbers = " / ".join(formats().number(count) for count in counts)
    column.addWidget(_label(numbers, "caption", "2"))
    column.addWidget(bar)
    percents = " · ".join(formats().number(shares[work]) for work in ORDER)
    column.addWidget(_label(translate("Budget", "{shares} %").format(shares=percents), "caption"))
    return card


class LastWeeksPanel(QFrame):
    """Prospecting of the last eight weeks, done against planned, the empty ones counted."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._empty = _label("", "small_strong", "attention")
        self.bars = WeekBars()
        head = QHBoxLayout()
        head.addWidget(_label(translate("Budget", "Prospecting, last 8 weeks"), "body_strong"))
        head.addStretch(1)
        head.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.addLayout(head)
        column.addWidget(self.bars)

    def show_weeks(self, weeks: list[ProspectingWeek]) -> None:
        """Show other weeks, oldest first."""
        empty = sum(week.done == 0 and week.kept is not Kept.AWAY for week in weeks)
        self._empty.setText(translate("Budget", "%n empty", "", empty) if empty else "")
        self.bars.show_weeks(weeks)


class WeekBars(QWidget):
    """A bar a week; the outline is what was planned."""

    def __init__(self) -> None:
        super().__init__()
        self._weeks: list[ProspectingWeek] = []
        theme().changed.connect(self.updateGeometry)

    def show_weeks(self, weeks: list[ProspectingWeek]) -> None:
        """Show other weeks; a screen reader hears them one after the other."""
        self._weeks = weeks
        said = [formats().hours(week.done) for week in weeks]
        none = translate("Budget", "No week was planned yet.")
        self.setAccessibleName(", ".join(said) or none)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(260), scaled(92))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        line = QFontMetrics(font("caption")).height()
        if not self._weeks:
            painter.setPen(tokens().ink3)
            none = translate("Budget", "Weeks that you planned will appear here.")
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
        text = "–" if week.kept is Kept.AWAY else formats().hours_number(week.done)
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, text)


class DonePanel(QFrame):
    """Done of budgeted hours, in the order in which to do the work."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        row.setSpacing(SPACE_4)
        self._lines = {work: DoneLine(work) for work in PRIORITY}
        for line in self._lines.values():
            row.addWidget(line, 1)

    def show_figures(self, figures: WeekFigures) -> None:
        """Show a week's figures."""
        for work, line in self._lines.items():
            line.show_hours(figures.done[work], figures.ahead[work], figures.budget[work])


class DoneLine(QWidget):
    """One kind of work: done filled, still planned outlined, on a track as long as the budget."""

    def __init__(self, work: WorkType) -> None:
        super().__init__()
        self._work = work
        self._done = self._ahead = self._budget = 0
        theme().changed.connect(self.updateGeometry)

    def show_hours(self, done: int, ahead: int, budget: int) -> None:
        """Minutes done, still planned, and budgeted."""
        self._done, self._ahead, self._budget = done, ahead, budget
        self.setAccessibleName(f"{work_in_column(self._work)}: {self._text()}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(180), 2 * QFontMetrics(font("small")).height() + scaled(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetrics(font("small")).height()
        head = QRectF(0, 0, self.width(), line)
        painter.setFont(font("small_strong"))
        painter.setPen(tokens().ink)
        figures = QFontMetrics(font("small")).horizontalAdvance(self._text())
        name = QFontMetrics(font("small_strong")).elidedText(
            work_in_column(self._work),
            Qt.TextElideMode.ElideRight,
            int(self.width() - figures - scaled(8)),
        )
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(font("small"))
        nothing = not self._done and not self._ahead
        painter.setPen(tokens().attention if nothing else tokens().ink2)
        painter.drawText(head, Qt.AlignmentFlag.AlignRight, self._text())
        self._track(painter, QRectF(0, line + scaled(6), self.width(), scaled(8)))

    def _track(self, painter: QPainter, track: QRectF) -> None:
        color = tokens().stage(STAGE_OF[self._work])
        whole = max(self._budget, self._done + self._ahead, 1)
        done = track.width() * self._done / whole
        both = track.width() * (self._done + self._ahead) / whole
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().track)
        painter.drawRoundedRect(track, 3, 3)
        painter.setPen(color)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if both > 0:
            painter.drawRoundedRect(
                QRectF(0.5, track.top() + 0.5, both - 1, track.height() - 1), 3, 3
            )
        painter.setBrush(color)
        if done > 0:
            painter.drawRoundedRect(QRectF(0, track.top(), done, track.height()), 3, 3)

    def _text(self) -> str:
        if not self._done and not self._ahead:
            return translate("Budget", "no time planned")
        done, budget = formats().hours_number(self._done), formats().hours_number(self._budget)
        return translate("Budget", "{done} of {budget} h done").format(done=done, budget=budget)


def _label(text: str, role: str, ink: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font(role))
    label.setWordWrap(True)
    if ink:
        label.setProperty("ink", ink)
    return label

"""What is done of the week's hours, and what is still planned."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from funnel_desktop.document.week_figures import WeekFigures
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.language.formats import formats
from funnel_desktop.printing.plan_words import short_name
from funnel_desktop.ui.looks.text_line import shortened
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_4, font, scaled, theme, tokens
from funnel_desktop.ui.screens.week.block_painter import STAGE_OF
from funnel_desktop.ui.widgets.layouts import grow, row_of

translate = QCoreApplication.translate


class WeekDonePanel(QFrame):
    """Done of budgeted hours, in the order in which to do the work."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._lines = {work: DoneLine(work) for work in PRIORITY}
        row_of(
            *(grow(line) for line in self._lines.values()),
            into=self,
            gap=SPACE_4,
            margins=(SPACE_4, SPACE_2),
        )

    def show_figures(self, figures: WeekFigures) -> None:
        """Show a week's figures."""
        for work, line in self._lines.items():
            line.show_hours(
                figures.done[work], figures.ahead[work], figures.budget[work], figures.planned[work]
            )


class DoneLine(QWidget):
    """One kind of work: done filled, still planned outlined, on a track as long as the budget."""

    def __init__(self, work: WorkType) -> None:
        super().__init__()
        self._work = work
        self._done = self._ahead = self._budget = self._planned = 0
        theme().changed.connect(self.updateGeometry)

    def show_hours(self, done: int, ahead: int, budget: int, planned: int) -> None:
        """Minutes done, still planned, budgeted, and planned in the whole week."""
        self._done, self._ahead, self._budget, self._planned = done, ahead, budget, planned
        self.setAccessibleName(f"{short_name(self._work)}: {self._text()}")
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
        name, text = self._written()
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(font("small"))
        painter.setPen(tokens().attention if self.wants_attention() else tokens().ink2)
        painter.drawText(head, Qt.AlignmentFlag.AlignRight, text)
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

    def wants_attention(self) -> bool:
        """Whether nothing is done and nothing ahead of hours that are wanted."""
        return not self._done and not self._ahead and max(self._budget, self._planned) > 0

    def name_shown(self) -> tuple[str, str]:
        """The name of its work as it is shown, and whole."""
        return self._written()[0], short_name(self._work)

    def _written(self) -> tuple[str, str]:
        """Name and figures as there is room for them: the figures give way first."""
        small, strong = QFontMetrics(font("small")), QFontMetrics(font("small_strong"))
        name, room = short_name(self._work), self.width() - scaled(8)
        both = strong.horizontalAdvance(name) + small.horizontalAdvance(self._text())
        text = self._text() if both <= room else self._short_text()
        left = room - small.horizontalAdvance(text)
        return shortened(name, font("small_strong"), left), text

    def _text(self) -> str:
        if not self._done and not self._ahead:
            if not self._planned:
                return translate("Budget", "no time planned")
            planned = formats().hours(self._planned)
            return translate("Budget", "{planned} planned, none done").format(planned=planned)
        amount = formats().hours_of(self._done, self._budget)
        return translate("Budget", "{amount} done").format(amount=amount)

    def _short_text(self) -> str:
        """Where there is no room for all the words."""
        if not self._done and not self._ahead and not self._planned:
            return "–"
        return formats().hours_of(self._done, self._budget)

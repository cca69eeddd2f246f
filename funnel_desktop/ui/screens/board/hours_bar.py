"""Hours done of hours budgeted, as a bar in the colour of a stage."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import scaled, theme, tokens

WIDTH, HEIGHT, THICKNESS = 28, 14, 6


class HoursBar(QWidget):
    """As full as the budget is used; the figures stand beside it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_part(self, done: int, budget: int) -> None:
        """Minutes done and budgeted."""
        self._part = min(1.0, done / budget) if budget else 0.0
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        high = scaled(THICKNESS)
        track = QRectF(0, (self.height() - high) / 2, self.width(), high)
        painter.setBrush(tokens().track)
        painter.drawRoundedRect(track, high / 2, high / 2)
        if self._part:
            width = max(high, track.width() * self._part)
            done = QRectF(0, track.top(), width, high)
            painter.setBrush(tokens().stage(self._stage))
            painter.drawRoundedRect(done, high / 2, high / 2)

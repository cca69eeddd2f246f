"""A share on its track: chosen (handle), suggested (triangle), to keep the income (outline)."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.theme import scaled, theme, tokens
from funnel_desktop.ui.screens.week.block_painter import STAGE_OF

WHOLE = 100


class ShareTrack(QWidget):
    """Says which share is wanted while it is dragged; who listens decides what it becomes."""

    pressed = Signal()
    """A gesture began: proportions count as they are now."""
    wanted = Signal(int)
    released = Signal()

    def __init__(self, work: WorkType) -> None:
        super().__init__()
        self._work = work
        self.value, self.suggested, self.step = 0, 0, 10
        self.to_keep: int | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_shares(self, value: int, suggested: int, to_keep: int | None, step: int) -> None:
        """Show other shares, in percent."""
        self.value, self.suggested, self.to_keep, self.step = value, suggested, to_keep, step
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(26))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragging = True
            self.pressed.emit()
            self.wanted.emit(self._share_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self.wanted.emit(self._share_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: self.step, Qt.Key.Key_Up: self.step, Qt.Key.Key_Left: -self.step,
            Qt.Key.Key_Down: -self.step, Qt.Key.Key_Home: -WHOLE, Qt.Key.Key_End: WHOLE,
        }  # fmt: skip
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        self.pressed.emit()
        self.wanted.emit(min(max(self.value + by, 0), WHOLE))
        self.released.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, y = tokens().stage(STAGE_OF[self._work]), self._middle()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().track)
        painter.drawRoundedRect(QRectF(self._x(0), y - 3, self._x(WHOLE) - self._x(0), 6), 3, 3)
        painter.setBrush(color)
        painter.drawRoundedRect(
            QRectF(self._x(0), y - 3, self._x(self.value) - self._x(0), 6), 3, 3
        )
        if self.to_keep is not None and self.to_keep > self.suggested:
            self._triangle(painter, self.to_keep, filled=False)
        self._triangle(painter, self.suggested, filled=True)
        handle = QPointF(self._x(self.value), y)
        painter.setBrush(tokens().card)
        painter.setPen(QPen(color, 3))
        painter.drawEllipse(handle, scaled(6), scaled(6))
        if self.hasFocus():
            size = scaled(10)
            box = QRectF(handle.x() - size, handle.y() - size, 2 * size, 2 * size)
            paint_focus(painter, box, size, inset=0)

    def _triangle(self, painter: QPainter, share: int, filled: bool) -> None:
        x, top, half = self._x(share), self._middle() + scaled(8), scaled(5)
        corners = [QPointF(x, top), QPointF(x - half, top + half), QPointF(x + half, top + half)]
        painter.setPen(QPen(tokens().ink2, 1.2))
        painter.setBrush(tokens().ink2 if filled else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF(corners))

    def _middle(self) -> float:
        return self.height() / 2 - scaled(3)

    def _x(self, share: int) -> float:
        margin = scaled(10)
        return margin + share / WHOLE * (self.width() - 2 * margin)

    def _share_at(self, x: float) -> int:
        margin = scaled(10)
        part = (x - margin) / max(1, self.width() - 2 * margin)
        return min(max(round(part * WHOLE), 0), WHOLE)

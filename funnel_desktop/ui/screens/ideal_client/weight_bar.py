"""A weight from 0 to 5 as five segments: painted in lines, and as a field of its own."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.theme import scaled, theme, tokens

SEGMENTS = 5
SEGMENT, GAP, HEIGHT = 13.0, 2.0, 9.0
_BY = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1,
}  # fmt: skip


def weight_width() -> int:
    """How wide a weight is painted, in pixels."""
    return scaled(SEGMENTS * (SEGMENT + GAP))


def paint_weight(painter: QPainter, left: float, middle: float, weight: int) -> None:
    """Paint a weight with its segments' middle at `middle`."""
    painter.setPen(Qt.PenStyle.NoPen)
    for place in range(SEGMENTS):
        painter.setBrush(tokens().accent if place < weight else tokens().track)
        x = left + scaled(place * (SEGMENT + GAP))
        box = QRectF(x, middle - scaled(HEIGHT) / 2, scaled(SEGMENT), scaled(HEIGHT))
        painter.drawRoundedRect(box, 2, 2)


def weight_at(x: float) -> int:
    """The weight that a click at `x` from the left of the segments means."""
    return min(max(int(x // scaled(SEGMENT + GAP)) + 1, 1), SEGMENTS)


def weight_of_key(key: int, weight: int) -> int | None:
    """The weight after a key: a digit sets it, arrows and signs change it; None: another key."""
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
        return key - Qt.Key.Key_0
    try:
        by = _BY.get(Qt.Key(key))
    except ValueError:
        return None
    return None if by is None else min(max(weight + by, 0), SEGMENTS)


class WeightField(QWidget):
    """Click a segment, or use arrows and digits; a click on the last one lit puts it out."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.weight = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_weight(self, weight: int) -> None:
        """Show another weight."""
        self.weight = weight
        self.setAccessibleDescription(f"{weight}/{SEGMENTS}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(weight_width() + scaled(8), scaled(24))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            asked = weight_at(event.position().x() - scaled(4))
            self.chosen.emit(asked - 1 if asked == self.weight else asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        weight = weight_of_key(event.key(), self.weight)
        if weight is None:
            super().keyPressEvent(event)
        else:
            self.chosen.emit(weight)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.rect().center()).y() + 0.5
        paint_weight(painter, scaled(4), middle, self.weight)
        if self.hasFocus():
            paint_focus(painter, self.rect(), 4)

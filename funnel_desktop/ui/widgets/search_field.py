"""The search field: a lens, the keys that lead to it, Esc clears and then leaves."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit

from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens


class SearchField(QLineEdit):
    """A line edit with a lens at its left and its shortcut at its right."""

    entered = Signal()
    """The keyboard has come."""
    gone = Signal()
    """The keyboard went from the empty field."""
    left = Signal()
    """Esc in an empty field: back to where one was."""

    def __init__(self) -> None:
        super().__init__()
        self._keys = ""
        theme().changed.connect(self._make_room)
        self._make_room()

    def show_keys(self, keys: str) -> None:
        """The shortcut that leads here, shown while the field is empty."""
        self._keys = keys
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.text():
            self.gone.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = scaled(16)
        painter.drawPixmap(scaled(9), (self.height() - side) // 2, pixmap("search", "ink3", side))
        if self._keys and not self.text() and not self.hasFocus() and self._has_room_for_keys():
            self._draw_keys(painter)

    def _has_room_for_keys(self) -> bool:
        words = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText())
        return scaled(9 + 22) + words < self._keys_rect().left()

    def _draw_keys(self, painter: QPainter) -> None:
        box = self._keys_rect()
        painter.setPen(QPen(tokens().line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font("caption"))
        painter.setPen(tokens().ink3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys)

    def _keys_rect(self) -> QRect:
        metrics = QFontMetrics(font("caption"))
        width, height = metrics.horizontalAdvance(self._keys) + scaled(12), metrics.height() + 4
        right = self.width() - scaled(8)
        return QRect(right - width, (self.height() - height) // 2, width, height)

    def _make_room(self) -> None:
        self.setTextMargins(scaled(22), 0, 0, 0)
        self.update()

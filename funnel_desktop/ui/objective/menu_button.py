"""A button that opens a menu and shows it by an arrow at its end."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.ui.icons import pixmap
from funnel_desktop.ui.theme import scaled, theme

ARROW = 12
SPACE = 10


class MenuButton(QPushButton):
    """The style sheet hides Qt's own arrow, which would stand on top of the text."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        theme().changed.connect(self._wear)
        self._wear()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = scaled(ARROW)
        painter = QPainter(self)
        corner = QPoint(self.width() - side - scaled(SPACE), (self.height() - side) // 2)
        painter.drawPixmap(corner, pixmap("down", "ink2", side))

    def _wear(self) -> None:
        self.setStyleSheet(f"QPushButton {{ padding-right: {scaled(ARROW + 2 * SPACE)}px; }}")

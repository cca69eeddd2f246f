"""A button that opens a menu and shows it by an arrow at its end."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.theme import font, scaled, tokens

SIDE, ARROW, SPACE, GAP = 16, 12, 12, 7


class MenuButton(QPushButton):
    """Icon, text and arrow, painted here: the style sheet's own arrow stands on the text."""

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        width = text + scaled(SIDE + ARROW + 2 * SPACE + 2 * GAP)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        side, arrow = scaled(SIDE), scaled(ARROW)
        self.icon().paint(painter, QRect(scaled(SPACE), self._top(side), side, side))
        down = QPoint(self.width() - arrow - scaled(SPACE), self._top(arrow))
        painter.drawPixmap(down, pixmap("down", "ink2", arrow))
        painter.setFont(font("body_medium"))
        painter.setPen(tokens().ink)
        room = self.rect().adjusted(scaled(SPACE) + side + scaled(GAP), 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _top(self, height: int) -> int:
        return (self.height() - height) // 2

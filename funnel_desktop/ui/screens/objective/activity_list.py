"""The list of what happened: a round icon, a title, and the day with what was noted."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QMenu

from funnel_desktop.ui.looks.icons import icon, pixmap
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled, tokens
from funnel_desktop.ui.records.activity_lines import Line
from funnel_desktop.ui.widgets.painted_list import PaintedList
from funnel_desktop.ui.widgets.two_lines import TwoLines

translate = QCoreApplication.translate

CIRCLE = 26


class ActivityList(PaintedList):
    """What happened, newest first; Delete asks to remove an activity."""

    remove_asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(ActivityRows(), name)
        self.on_keys(self._ask_to_remove, Qt.Key.Key_Delete)

    def menu_of(self, row: Line) -> QMenu | None:
        """To remove an activity; a move stays."""
        if row.activity is None:
            return None
        menu = QMenu(self)
        remove = menu.addAction(icon("trash"), translate("Activity", "Delete activity"))
        remove.triggered.connect(lambda: self._ask_to_remove(row))
        return menu

    def _ask_to_remove(self, line: Line) -> None:
        if line.activity is not None:
            self.remove_asked.emit(line.activity)


class ActivityRows(TwoLines[Line]):
    """The icon in its circle stands before both lines."""

    role = "body_medium"

    def height(self, row: Line, width: int) -> int:
        title, detail = self.boxes(_room(QRect(0, 0, width, 0)), row.title, row.detail)
        return max(detail.bottom(), title.bottom(), scaled(CIRCLE)) + SPACE_2

    def paint(self, painter: QPainter, box: QRect, row: Line, *, is_chosen: bool) -> None:
        _paint_icon(painter, box, row)
        boxes = self.boxes(_room(box), row.title, row.detail)
        self.write(painter, boxes, row.title, row.detail)


def _room(rect: QRect) -> QRect:
    return rect.adjusted(scaled(CIRCLE) + SPACE_3, 2, 0, 0)


def _paint_icon(painter: QPainter, rect: QRect, line: Line) -> None:
    side, look = scaled(CIRCLE), tokens()
    circle = QRect(rect.left() + 2, rect.top() + 2, side, side)
    painter.setPen(QPen(look.line, 1))
    painter.setBrush(look.panel)
    painter.drawEllipse(circle)
    drawing = scaled(14)
    corner = circle.topLeft() + QPoint((side - drawing) // 2 + 1, (side - drawing) // 2 + 1)
    painter.drawPixmap(corner, pixmap(line.icon, "ink2", drawing))

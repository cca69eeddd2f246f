"""The list of what happened: a round icon, a title, and the day with what was noted."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled, tokens
from funnel_desktop.ui.records.activity_lines import Line
from funnel_desktop.ui.widgets.line_list import LINE, Index, LineList, TwoLines

CIRCLE = 26


class ActivityList(LineList):
    """What happened, newest first; Delete asks to remove an activity."""

    remove_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setItemDelegate(LineDelegate(self))

    def selected_activity(self) -> str | None:
        """The id of the activity the user is on; None for a move."""
        line = self.current_line()
        return line.activity if isinstance(line, Line) else None

    def remove_selected(self) -> None:
        """Ask for the removal of the activity the user is on."""
        activity = self.selected_activity()
        if activity is not None:
            self.remove_asked.emit(activity)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        else:
            super().keyPressEvent(event)


class LineDelegate(TwoLines):
    """The icon in its circle stands before both lines."""

    def __init__(self, parent: LineList) -> None:
        super().__init__("body_medium", parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width, line = self.list.viewport().width(), index.data(LINE)
        title, detail = self.boxes(_room(QRect(0, 0, width, 0)), line.title, line.detail)
        bottom = max(detail.bottom(), title.bottom(), scaled(CIRCLE))
        return QSize(width, bottom + SPACE_2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        painter.save()
        self.paint_focus(painter, option)
        _paint_icon(painter, option.rect, line)
        boxes = self.boxes(_room(option.rect), line.title, line.detail)
        self.write(painter, boxes, line.title, line.detail)
        painter.restore()


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

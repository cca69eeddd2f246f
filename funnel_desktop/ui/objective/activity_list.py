"""The list of what happened: a round icon, a title, and the day with what was noted."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from funnel_desktop.ui.icons import pixmap
from funnel_desktop.ui.objective.activity_lines import Line
from funnel_desktop.ui.theme import RADIUS_BUTTON, SPACE_2, SPACE_3, font, scaled, theme, tokens

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LINE = Qt.ItemDataRole.UserRole
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class LinesModel(QAbstractListModel):
    """Lines as a model; each is one list item for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; nothing happens where they are the same."""
        if list(lines) != self._lines:
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return None


class ActivityList(QListView):
    """What happened, newest first; Delete asks to remove an activity."""

    remove_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel()
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAutoFillBackground(False)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def selected_activity(self) -> str | None:
        """The id of the activity the user is on; None for a move."""
        line = self.currentIndex().data(LINE) if self.currentIndex().isValid() else None
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class LineDelegate(QStyledItemDelegate):
    """Wraps long notes: nothing that somebody wrote down is cut off."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 200
        line = index.data(LINE)
        title, detail = self._boxes(QRect(0, 0, width, 0), line)
        bottom = max(detail.bottom(), title.bottom(), scaled(26))
        return QSize(width, bottom + SPACE_2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, rect = index.data(LINE), option.rect
        state = option.state
        look = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -3), RADIUS_BUTTON, RADIUS_BUTTON)
        self._paint_icon(painter, rect, line)
        title, detail = self._boxes(rect, line)
        painter.setFont(font("body_medium"))
        painter.setPen(look.ink)
        painter.drawText(title, int(WRAP), line.title)
        painter.setFont(font("small"))
        painter.setPen(look.ink3)
        painter.drawText(detail, int(WRAP), line.detail)
        painter.restore()

    def _paint_icon(self, painter: QPainter, rect: QRect, line: Line) -> None:
        side, look = scaled(26), tokens()
        circle = QRect(rect.left() + 2, rect.top() + 2, side, side)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.panel)
        painter.drawEllipse(circle)
        drawing = scaled(14)
        corner = circle.topLeft() + QPoint((side - drawing) // 2 + 1, (side - drawing) // 2 + 1)
        painter.drawPixmap(corner, pixmap(line.icon, "ink2", drawing))

    @staticmethod
    def _boxes(rect: QRect, line: Line) -> tuple[QRect, QRect]:
        """Where title and detail go, each as high as its text needs."""
        left = rect.left() + scaled(26) + SPACE_3
        width = max(40, rect.right() - left)
        room = QRect(left, rect.top() + 2, width, 100_000)
        title = QFontMetrics(font("body_medium")).boundingRect(room, int(WRAP), line.title)
        below = room.translated(0, title.height() + 1)
        detail = QFontMetrics(font("small")).boundingRect(below, int(WRAP), line.detail)
        return title.adjusted(0, 0, 2, 0), detail.adjusted(0, 0, 2, 0)

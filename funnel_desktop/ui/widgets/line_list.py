"""A list of things said in two lines that wrap: what happened, what speaks for and against."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.theme import font, theme, tokens

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LINE = Qt.ItemDataRole.UserRole
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Spoken(Protocol):
    """What a list shows; lines that are the same are equal."""

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""


class LinesModel(QAbstractListModel):
    """Lines as a model; each is one list item for screen readers."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[Spoken] = []

    def show_lines(self, lines: Sequence[Spoken]) -> None:
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


class LineList(QListView):
    """Without frame or ground of its own; rows are as high as their text needs."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel(self)
        self.setModel(self.lines)
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAutoFillBackground(False)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def current_line(self) -> Any:
        """The line that the keyboard is at, as it was given; None where it is at none."""
        return self.currentIndex().data(LINE) if self.currentIndex().isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class TwoLines(QStyledItemDelegate):
    """Wraps what is long: nothing that somebody wrote down is cut off."""

    def __init__(self, role: str, parent: LineList) -> None:
        """`role` is the font of the first line; the second is small."""
        super().__init__(parent)
        self._role, self.list = role, parent

    def boxes(self, room: QRect, title: str, detail: str) -> tuple[QRect, QRect]:
        """Where both go below the top of `room`, each as high as its text needs."""
        tall = QRect(room.left(), room.top(), max(40, room.width()), 100_000)
        first = QFontMetrics(font(self._role)).boundingRect(tall, int(WRAP), title)
        below = tall.translated(0, first.height() + 1)
        second = QFontMetrics(font("small")).boundingRect(below, int(WRAP), detail)
        return first.adjusted(0, 0, 2, 0), second.adjusted(0, 0, 2, 0)

    def write(self, painter: QPainter, boxes: tuple[QRect, QRect], title: str, detail: str) -> None:
        """Both lines, where `boxes` says."""
        for box, role, ink, text in (
            (boxes[0], self._role, tokens().ink, title),
            (boxes[1], "small", tokens().ink3, detail),
        ):
            painter.setFont(font(role))
            painter.setPen(ink)
            painter.drawText(box, int(WRAP), text)

    def paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """A ring around the row that the keyboard is at."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, option.rect)

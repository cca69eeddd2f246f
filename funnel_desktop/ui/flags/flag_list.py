"""The list of strengths or of red flags: a dot, what speaks for or against, what is done."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from funnel_desktop.document.flags import Flag
from funnel_desktop.ui.flags.lines import FlagLine
from funnel_desktop.ui.theme import RADIUS_BUTTON, SPACE_3, font, scaled, theme, tokens

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LINE = Qt.ItemDataRole.UserRole
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
IN_SIGHT, ON_A_TAB = 3, 12
"""As many lines as a list asks room for beside other cards, and on a tab; more scroll."""


class FlagLines(QAbstractListModel):
    """Lines as a model; each is one list item for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[FlagLine] = []

    def show_lines(self, lines: Sequence[FlagLine]) -> None:
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


class FlagList(QListView):
    """Enter changes one of the user's own, Delete removes it."""

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, name: str, ink: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = FlagLines()
        self._most = IN_SIGHT
        self.setModel(self.lines)
        self.setItemDelegate(FlagDelegate(ink, self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self.edit_current)
        self.lines.modelReset.connect(self.updateGeometry)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def ask_room_for(self, lines: int) -> None:
        """How many lines there should be room for."""
        self._most = lines
        self.updateGeometry()

    def current_flag(self) -> Flag | None:
        """The user's own flag that the keyboard is at."""
        line = self.currentIndex().data(LINE) if self.currentIndex().isValid() else None
        return line.flag if isinstance(line, FlagLine) else None

    def edit_current(self) -> None:
        """Ask to change the flag the user is on."""
        flag = self.current_flag()
        if flag is not None:
            self.edit_asked.emit(flag.id)

    def remove_current(self) -> None:
        """Ask for the removal of the flag the user is on."""
        flag = self.current_flag()
        if flag is not None:
            self.remove_asked.emit(flag.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Delete:
            self.remove_current()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_current()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), self._height_of(self._most))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(140), self._height_of(2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _height_of(self, most: int) -> int:
        rows = range(min(self.lines.rowCount(), most))
        return sum(self.sizeHintForIndex(self.lines.index(row, 0)).height() for row in rows) + 2


class FlagDelegate(QStyledItemDelegate):
    """Wraps what is long: nothing that somebody wrote down is cut off."""

    def __init__(self, ink: str, parent: FlagList) -> None:
        super().__init__(parent)
        self._ink, self._list = ink, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._list.viewport().width()
        text, detail = _boxes(QRect(0, 0, width, 0), index.data(LINE))
        return QSize(width, max(text.bottom(), detail.bottom()) + scaled(4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, rect, look = index.data(LINE), option.rect, tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.accent, 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS_BUTTON, RADIUS_BUTTON)
        text, detail = _boxes(rect, line)
        dot = scaled(5)
        middle = text.top() + QFontMetrics(font("body")).height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(self._ink))
        painter.drawEllipse(QRectF(rect.left() + 3, middle - dot / 2, dot, dot))
        painter.setFont(font("body"))
        painter.setPen(look.ink)
        painter.drawText(text, int(WRAP), line.text)
        painter.setFont(font("small"))
        painter.setPen(look.ink3)
        painter.drawText(detail, int(WRAP), line.detail)
        painter.restore()


def _boxes(rect: QRect, line: FlagLine) -> tuple[QRect, QRect]:
    """Where text and detail go, each as high as it needs."""
    left = rect.left() + SPACE_3 + 2
    room = QRect(left, rect.top() + 2, max(40, rect.right() - left - 2), 100_000)
    text = QFontMetrics(font("body")).boundingRect(room, int(WRAP), line.text)
    if not line.detail:
        return text.adjusted(0, 0, 2, 0), QRect()
    below = room.translated(0, text.height() + 1)
    detail = QFontMetrics(font("small")).boundingRect(below, int(WRAP), line.detail)
    return text.adjusted(0, 0, 2, 0), detail.adjusted(0, 0, 2, 0)

"""The look-alikes, each with its answer: ten thousand cost nothing, all by keys or pointer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from funnel_desktop.exchange.contacts.alike import Answer
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.text_line import write_above
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, font, scaled, theme, tokens
from funnel_desktop.ui.screens.importing.alike_lines import ANSWERS, AlikeLine, answer_words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LINE = Qt.ItemDataRole.UserRole
ROWS_IN_SIGHT = 7


class AlikeModel(QAbstractListModel):
    """Asks for the words of a row only when it is in sight."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._count = 0
        self._line: Callable[[int], AlikeLine] | None = None

    def show_rows(self, count: int, line: Callable[[int], AlikeLine]) -> None:
        """Show other rows; `line` gives the words of one."""
        self.beginResetModel()
        self._count, self._line = count, line
        self.endResetModel()

    def tell_changed(self) -> None:
        """The answers are others; rows in sight ask again."""
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._line is None or role not in (
            LINE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        ):
            return None
        line = self._line(index.row())
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return line.kept
        return f"{line.name}, {line.why}, {answer_words(line.answer)}"


class AlikeList(QListView):
    """Left and Right go through the answers, Enter or Space offers them in a menu."""

    answered = Signal(int, object)
    """A row, and the Answer that was chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AlikeModel(self)
        self.offered: Sequence[Answer] = tuple(Answer)
        self.setModel(self.rows)
        self.setItemDelegate(AlikeDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def sizeHint(self) -> QSize:
        rows = min(ROWS_IN_SIGHT, self.rows.rowCount())
        return QSize(scaled(320), rows * alike_height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(200), min(2, self.rows.rowCount()) * alike_height() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and index.isValid():
            self._go_through(index, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.offer(index)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if index.isValid() and answer_box(self.visualRect(index)).contains(spot):
            self.offer(index)

    def offer(self, index: QModelIndex) -> None:
        """Open the menu of a row's answers."""
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = index.data(LINE).answer
        row = index.row()
        for answer in self.offered:
            entry = menu.addAction(answer_words(answer))
            entry.setCheckable(True)
            entry.setChecked(answer is chosen)
            entry.triggered.connect(lambda _=False, a=answer: self.answered.emit(row, a))
            if answer is chosen or menu.activeAction() is None:
                menu.setActiveAction(entry)
        corner = answer_box(self.visualRect(index)).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(corner + QPoint(0, SPACE_1)))

    def _go_through(self, index: QModelIndex, step: int) -> None:
        answer = index.data(LINE).answer
        if answer is None:
            place = 0 if step > 0 else len(self.offered) - 1
        else:
            place = max(0, min(len(self.offered) - 1, self.offered.index(answer) + step))
        self.answered.emit(index.row(), self.offered[place])


class AlikeDelegate(QStyledItemDelegate):
    """Who, why and what stays on the left; on the right the answer, as a field is drawn."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(260), alike_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, look, rect = index.data(LINE), tokens(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(rect, look.accent_soft)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, 0)
        painter.setPen(look.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        box = rect.adjusted(SPACE_2, SPACE_2, -_answer_width() - 2 * SPACE_2, 0)
        for role, ink, text in (
            ("body_strong", "ink", line.name),
            ("small", "ink2" if is_current else "ink3", line.why),
            ("small", "ink2" if is_current else "ink3", line.kept),
        ):
            box = write_above(painter, box, text, role, ink)
        _draw_answer(painter, answer_box(rect), line.answer)
        painter.restore()


def _draw_answer(painter: QPainter, box: QRect, answer: Answer | None) -> None:
    look = tokens()
    painter.setPen(QPen(look.edge if answer else look.attention, 1))
    painter.setBrush(look.card)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(look.ink if answer else look.attention)
    painter.setFont(font("body"))
    side = scaled(12)
    words = box.adjusted(scaled(9), 0, -side - scaled(12), 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, answer_words(answer))
    spot = QPoint(box.right() - side - scaled(7), box.center().y() - side // 2)
    painter.drawPixmap(spot, pixmap("down", "ink2", side))


def answer_box(rect: QRect) -> QRect:
    """Where a row's answer is drawn."""
    height = scaled(28)
    top = rect.top() + (rect.height() - height) // 2
    return QRect(rect.right() - _answer_width() - SPACE_2, top, _answer_width(), height)


def _answer_width() -> int:
    metrics = QFontMetrics(font("body"))
    words = (metrics.horizontalAdvance(answer_words(answer)) for answer in ANSWERS)
    return max(words) + scaled(42)


def alike_height() -> int:
    """Three lines and some air."""
    small, body = QFontMetrics(font("small")).height(), QFontMetrics(font("body_strong")).height()
    return body + 2 * small + 2 * SPACE_2

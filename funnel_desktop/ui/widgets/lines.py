"""A list of short lines, each with a word or figure at its right end; Enter opens one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.text_line import RIGHT, width_of, write
from funnel_desktop.ui.looks.theme import SPACE_2, TARGET, font, scaled, theme, tokens
from funnel_desktop.ui.widgets.tips import show_tip

OWN, BESIDE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class Lines(QListWidget):
    """Plain text only; what does not fit is left out and stands in the tooltip."""

    opened = Signal(str)
    """What a line stands for."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_LineDelegate(self))
        self.viewport().setAutoFillBackground(False)
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(OWN)))
        theme().changed.connect(self.doItemsLayout)

    def show_lines(self, lines: list[tuple[str, str, str]]) -> None:
        """What each stands for, its text, and what stands at its right end."""
        chosen = self.currentRow()
        self.clear()
        for own, text, beside in lines:
            item = QListWidgetItem(text)
            item.setData(OWN, own)
            item.setData(BESIDE, beside)
            said = f"{text}: {beside}" if beside else text
            show_tip(item, said)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.addItem(item)
        self.setCurrentRow(min(chosen, self.count() - 1))

    def fit_rows(self, at_most: int) -> None:
        """Be as high as the lines are, up to some; more of them scroll."""
        self.setFixedHeight(min(self.count(), at_most) * row_height() + 2)
        self.setVisible(self.count() > 0)


def row_height() -> int:
    """High enough to be hit."""
    return max(TARGET, QFontMetrics(font("body")).height() + scaled(8))


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(120), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, state = QRectF(option.rect), option.state
        look = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(look.accent_soft)
            painter.drawRoundedRect(rect, 4, 4)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.hover)
            painter.drawRoundedRect(rect, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, 4)
        beside = str(index.data(BESIDE) or "")
        inside = rect.adjusted(SPACE_2, 0, -SPACE_2, 0)
        room = inside.adjusted(0, 0, -width_of(beside, "small") - SPACE_2 if beside else 0, 0)
        write(painter, room, str(index.data() or ""))
        write(painter, inside, beside, "small", "ink2", flags=RIGHT)
        painter.restore()

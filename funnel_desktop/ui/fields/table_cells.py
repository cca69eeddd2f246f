"""How the cells of every table look, and what they are changed with."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from funnel_desktop.ui.fields.table_model import Column, Heading, Index, TableModel
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.text_line import draw_line, one_line, write
from funnel_desktop.ui.looks.theme import font, scaled, tokens

ROW = 34
"""The height of a row in pixels at 100 %."""
INSET = 8
LINE_ROOM = 28
"""Pixels that the frame of a line takes, with its cursor."""


class CellDelegate(QStyledItemDelegate):
    """Lines to type into, and lists for columns with choices."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        role = "body_strong" if index.column() == 0 else "body"
        text = one_line(str(index.data() or ""))
        width = QFontMetrics(font(role)).horizontalAdvance(text)
        return QSize(width + 2 * INSET + 2, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room, row = option.rect.adjusted(INSET, 0, -INSET, 0), row_of_cell(index)
        if isinstance(row, Heading):
            _paint_heading(painter, option.rect, room, row.words)
            return
        paint_ground(painter, option)
        role = "body_strong" if index.column() == 0 else "body"
        alignment = int(index.data(Qt.ItemDataRole.TextAlignmentRole))
        ink = "accent" if column_of_cell(index).is_link else "ink"
        write(painter, room, str(index.data() or ""), role, ink, flags=alignment)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = column_of_cell(index)
        if not column.choices:
            editor: QWidget = QLineEdit(parent)
        else:
            editor = QComboBox(parent)
            for key, words in column.choices:
                editor.addItem(words, key)
            editor.activated.connect(lambda: self._chosen(editor))
        editor.setAccessibleName(column.title)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.UserRole) or ""))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())  # type: ignore[attr-defined]
        else:
            super().setModelData(editor, model, index)  # type: ignore[arg-type]

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """As wide as its cell, or as what stands in it needs, within what is seen of the table."""
        cell, table = option.rect, editor.parentWidget()
        room = cell.width() if table is None else table.width()
        width = min(max(cell.width(), _needed(editor, index)), max(room, cell.width()))
        left = max(0, min(cell.left(), room - width)) if width > cell.width() else cell.left()
        editor.setGeometry(left, cell.top(), width, cell.height())

    def _chosen(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)


def row_of_cell(index: Index) -> Any:
    """Return the row that a cell stands in, as it was given to the table."""
    model = index.model()
    return model.row_at(index.row()) if isinstance(model, TableModel) else None


def column_of_cell(index: Index) -> Column:
    """Return the column that a cell stands in."""
    column: Column = index.model().columns[index.column()]  # type: ignore[attr-defined]
    return column


def _needed(editor: QWidget, index: Index) -> int:
    """A list of choices shows its longest one, a line the text that it begins with."""
    editor.ensurePolished()
    wanted = editor.sizeHint().width()
    if not isinstance(editor, QLineEdit):
        return wanted
    text = str(index.data(Qt.ItemDataRole.EditRole) or "")
    return max(wanted, editor.fontMetrics().horizontalAdvance(text) + LINE_ROOM)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """What lies below a cell's text: selection, the line to the next row, focus."""
    rect, state, look = option.rect, option.state, tokens()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, look.accent_soft)
    painter.setPen(look.line)
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if state & QStyle.StateFlag.State_HasFocus:
        paint_focus(painter, rect.adjusted(0, 0, 0, -1), 0)


def _paint_heading(painter: QPainter, rect: QRect, room: QRect, words: str) -> None:
    painter.fillRect(rect, tokens().panel)
    painter.setPen(tokens().line)
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    letters = QFont(font("small"))
    letters.setWeight(QFont.Weight.DemiBold)
    draw_line(painter, room, words, letters, tokens().ink2)

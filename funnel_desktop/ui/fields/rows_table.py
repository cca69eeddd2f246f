"""The view of a `RowsModel`: typing changes a cell, Delete removes a row."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from funnel_desktop.ui.fields.rows_model import Index, RowsModel
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.text_line import one_line, write
from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens

ROW = 34
INSET = 8
LINE_ROOM = 28
"""Pixels that the frame of a line takes, with its cursor."""
ROWS_IN_SIGHT = 6
"""As many rows as a table asks room for; more of them scroll."""
ROWS_MEASURED = 40
"""By so many beyond those in sight the widths of columns are found."""


class RowsTable(QTableView):
    """A table without grid or frame; as high as its rows, up to `most_rows`."""

    remove_asked = Signal(str)
    """The id of the row to remove."""

    row_height = ROW
    """In pixels at 100 %."""

    def __init__(self, rows: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        rows.pending.where = self
        self.setModel(rows)
        rows.setParent(self)  # it ends with its table
        self.setItemDelegate(self.make_delegate())
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setResizeContentsPrecision(ROWS_MEASURED)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemDelegate().closeEditor.connect(self._editor_closed)
        for changed in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset, rows.dataChanged):
            changed.connect(self._fit)
        theme().changed.connect(self._wear)
        self._wear()

    def make_delegate(self) -> "CellDelegate":
        """What paints and edits the cells."""
        return CellDelegate(self)

    def add_row(self) -> None:
        """Begin a new row by typing its name."""
        cell = self.rows.begin_adding()
        self.scrollTo(cell)
        self.setCurrentIndex(cell)
        self.edit(cell)

    def selected_id(self) -> str | None:
        """The id of the row the user is in."""
        return self.rows.row_id(self.currentIndex().row())

    def remove_selected(self) -> None:
        """Ask for the removal of the row the user is in."""
        row_id = self.selected_id()
        if row_id is not None:
            self.remove_asked.emit(row_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # Enter in a cell's editor ends here, not at the dialog's button
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        rows = max(1, min(self.rows.rowCount(), ROWS_IN_SIGHT))
        return QSize(scaled(420), self._height_of(rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), self._height_of(2))

    def _fit(self) -> None:
        self.updateGeometry()
        self._share_width()

    def _height_of(self, rows: int) -> int:
        return self.horizontalHeader().sizeHint().height() + rows * scaled(self.row_height) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Each column as wide as what stands in it; what is left is shared among all."""
        header, columns = self.horizontalHeader(), range(self.rows.columnCount())
        needed = [max(header.sectionSizeHint(c), self.sizeHintForColumn(c)) for c in columns]
        rest = max(0, self.viewport().width() - sum(needed)) // len(needed)
        for column, width in zip(columns, needed, strict=True):
            self.setColumnWidth(column, width + rest)

    def _editor_closed(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        if self.currentIndex().row() >= 0 and self.selected_id() is None:
            self.rows.stop_adding()

    def _wear(self) -> None:
        header = self.verticalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(0)
        header.setDefaultSectionSize(scaled(self.row_height))
        self._fit()


class CellDelegate(QStyledItemDelegate):
    """Lines to type into, and lists for columns with choices."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        role = "body_strong" if index.column() == 0 else "body"
        text = one_line(str(index.data() or ""))
        width = QFontMetrics(font(role)).horizontalAdvance(text)
        return QSize(width + 2 * INSET + 2, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        paint_ground(painter, option)
        role = "body_strong" if index.column() == 0 else "body"
        room = rect.adjusted(INSET, 0, -INSET, 0)
        alignment = int(index.data(Qt.ItemDataRole.TextAlignmentRole))
        write(painter, room, str(index.data() or ""), role, flags=alignment)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = index.model().columns[index.column()]  # type: ignore[attr-defined]
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
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.UserRole)))
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

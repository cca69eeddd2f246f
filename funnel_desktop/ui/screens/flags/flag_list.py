"""The list of strengths or of red flags: a dot, what speaks for or against, what is done."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget

from funnel_desktop.document.flags import Flag
from funnel_desktop.ui.looks.theme import SPACE_3, font, scaled, tokens
from funnel_desktop.ui.screens.flags.lines import FlagLine
from funnel_desktop.ui.widgets.line_list import LINE, Index, LineList, TwoLines

IN_SIGHT, ON_A_TAB = 3, 12
"""As many lines as a list asks room for beside other cards, and on a tab; more scroll."""


class FlagList(LineList):
    """Enter changes one of the user's own, Delete removes it."""

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, name: str, ink: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._most = IN_SIGHT
        self.setItemDelegate(FlagDelegate(ink, self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.doubleClicked.connect(self.edit_current)
        self.lines.modelReset.connect(self.updateGeometry)

    def ask_room_for(self, lines: int) -> None:
        """How many lines there should be room for."""
        self._most = lines
        self.updateGeometry()

    def current_flag(self) -> Flag | None:
        """The user's own flag that the keyboard is at."""
        line = self.current_line()
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
        self.updateGeometry()

    def _height_of(self, most: int) -> int:
        rows = range(min(self.lines.rowCount(), most))
        return sum(self.sizeHintForIndex(self.lines.index(row, 0)).height() for row in rows) + 2


class FlagDelegate(TwoLines):
    """A dot in the list's colour stands before the text."""

    def __init__(self, ink: str, parent: LineList) -> None:
        super().__init__("body", parent)
        self._ink = ink

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width, line = self.list.viewport().width(), index.data(LINE)
        text, detail = self.boxes(_room(QRect(0, 0, width, 0)), line.text, line.detail)
        return QSize(width, (detail if line.detail else text).bottom() + scaled(4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: FlagLine = index.data(LINE)
        painter.save()
        self.paint_focus(painter, option)
        boxes, dot = self.boxes(_room(option.rect), line.text, line.detail), scaled(5)
        middle = boxes[0].top() + QFontMetrics(font("body")).height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().color(self._ink))
        painter.drawEllipse(QRectF(option.rect.left() + 3, middle - dot / 2, dot, dot))
        self.write(painter, boxes, line.text, line.detail)
        painter.restore()


def _room(rect: QRect) -> QRect:
    return rect.adjusted(SPACE_3 + 2, 2, -2, 0)

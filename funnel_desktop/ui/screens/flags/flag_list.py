"""The list of strengths or of red flags: a dot, what speaks for or against, what is done."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QMenu, QSizePolicy

from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_3, font, scaled, tokens
from funnel_desktop.ui.screens.flags.lines import FlagLine
from funnel_desktop.ui.widgets.painted_list import PaintedList, Room
from funnel_desktop.ui.widgets.two_lines import TwoLines

translate = QCoreApplication.translate

IN_SIGHT, ON_A_TAB = 3, 12
"""As many lines as a list asks room for beside other cards, and on a tab; more scroll."""


class FlagList(PaintedList):
    """Enter changes one of the user's own, Delete removes it."""

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, name: str, ink: str) -> None:
        super().__init__(FlagRows(ink), name)
        self.ask_room_for(IN_SIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.doubleClicked.connect(lambda index: self._ask_to_edit(self.row_at(index)))
        self.on_keys(self._ask_to_remove, Qt.Key.Key_Delete)
        self.on_keys(self._ask_to_edit, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)

    def ask_room_for(self, lines: int) -> None:
        """How many lines there should be room for."""
        self.room = Room(lines, 240, 140)
        self.updateGeometry()

    def menu_of(self, row: FlagLine) -> QMenu | None:
        """What can be done with one of the user's own."""
        if row.flag is None:
            return None
        menu = QMenu(self)
        change = menu.addAction(icon("edit"), translate("Flags", "Change"))
        change.triggered.connect(lambda: self._ask_to_edit(row))
        remove = menu.addAction(icon("trash"), translate("Flags", "Remove"))
        remove.triggered.connect(lambda: self._ask_to_remove(row))
        return menu

    def _ask_to_edit(self, line: FlagLine) -> None:
        if line.flag is not None:
            self.edit_asked.emit(line.flag.id)

    def _ask_to_remove(self, line: FlagLine) -> None:
        if line.flag is not None:
            self.remove_asked.emit(line.flag.id)


class FlagRows(TwoLines[FlagLine]):
    """A dot in the list's colour stands before the text."""

    def __init__(self, ink: str) -> None:
        self._ink = ink

    def height(self, row: FlagLine, width: int) -> int:
        text, detail = self.boxes(_room(QRect(0, 0, width, 0)), row.text, row.detail)
        return (detail if row.detail else text).bottom() + scaled(4)

    def paint(self, painter: QPainter, box: QRect, row: FlagLine, *, is_chosen: bool) -> None:
        boxes, dot = self.boxes(_room(box), row.text, row.detail), scaled(5)
        middle = boxes[0].top() + QFontMetrics(font("body")).height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().color(self._ink))
        painter.drawEllipse(QRectF(box.left() + 3, middle - dot / 2, dot, dot))
        self.write(painter, boxes, row.text, row.detail)


def _room(rect: QRect) -> QRect:
    return rect.adjusted(SPACE_3 + 2, 2, -2, 0)

"""The card of strengths and red flags: the user's own, and what the program sees."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from funnel_desktop.funnel.flags import FlagKind
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, SPACE_6, font, scaled, tokens
from funnel_desktop.ui.records.record import Record
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.screens.flags.flag_form import FlagForm
from funnel_desktop.ui.screens.flags.flag_lines import FlagLine, flag_lines
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of, turn
from funnel_desktop.ui.widgets.painted_list import ListRoom, PaintedList
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.widgets.two_lines import TwoLines

translate = QCoreApplication.translate

BESIDE_FROM = 460
"""From this width on, at 100 %, both stand side by side."""

_IN_SIGHT, _ON_A_TAB = 3, 12
"""As many lines as a list asks room for beside other cards, and on a tab; more scroll."""


class FlagsPanel(QFrame):
    """Strengths on the left, red flags on the right; below each other where it is narrow."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setAccessibleName(translate("Flags", "Strengths and red flags"))
        self.columns = {kind: FlagColumn(subject, kind) for kind in FlagKind}
        self._row = row_of(
            *(grow(column) for column in self.columns.values()),
            into=self,
            gap=SPACE_6,
            margins=(SPACE_4, SPACE_3),
        )

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show what speaks for an objective and against it."""
        for column in self.columns.values():
            column.show_record(record, other=other)

    def fit(self, width: int, *, on_a_tab: bool) -> None:
        """Arrange for a window of this width; on a tab of their own they have room."""
        for column in self.columns.values():
            column.list.ask_room_for(_ON_A_TAB if on_a_tab else _IN_SIGHT)
        turn(self._row, beside=width >= scaled(BESIDE_FROM))


class FlagColumn(QWidget):
    """A heading with a button to add one, the form, and the list."""

    def __init__(self, subject: Subject, kind: FlagKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject, self._kind = subject, kind
        red = kind is FlagKind.RED_FLAG
        self._sign = ("warning", "attention") if red else ("add-circle", "positive")
        name = translate("Flags", "Red flags") if red else translate("Flags", "Strengths")
        self.add = QToolButton()
        add_name = translate("Flags", "Add red flag") if red else translate("Flags", "Add strength")
        self.add.setAccessibleName(add_name)
        show_tip(self.add, add_name)
        self.form = FlagForm(subject, kind)
        self.list = FlagList(name, self._sign[1])
        self._empty = TextLabel("small", "ink3", translate("Flags", "Nothing yet."))
        self._lay_out(name)
        self._join()

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show an objective's."""
        if other:
            self.form.hide()
        lines = flag_lines(record, self._kind)
        self.list.show_rows(lines, stay=not other)
        self._count.setText(formats().number(len(lines)) if lines else "")
        self.list.setVisible(bool(lines))
        self._empty.setVisible(not lines)

    def edit(self, flag: str) -> None:
        """Open the form on one of the user's own."""
        found = next((known for known in self._subject.record.flags if known.id == flag), None)
        if found is not None:
            self.form.open_for(found)

    def remove(self, flag: str) -> None:
        """Take one of the user's own away."""
        session = self._subject.session
        session.do(lambda: session.document.flags.remove(flag))

    def _back(self) -> None:
        (self.list if self.list.isVisible() else self.add).setFocus()

    def _join(self) -> None:
        self.add.clicked.connect(lambda: self.form.open_for(None))
        self.form.closed.connect(self._back)
        self.list.edit_asked.connect(self.edit)
        self.list.remove_asked.connect(self.remove)

    def _lay_out(self, name: str) -> None:
        heading = TextLabel("body_strong", text=name)
        self.add.setIcon(icon("plus"))
        self.add.setProperty("kind", "flat")
        self.add.setProperty("small", True)
        self._count = TextLabel("small", "ink3")
        column_of(
            row_of(IconLabel(*self._sign), heading, self._count, self.add, STRETCH),
            self.form,
            self._empty,
            self.list,
            STRETCH,
            into=self,
            gap=2,
        )


class FlagList(PaintedList):
    """Enter changes one of the user's own, Delete removes it."""

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, name: str, ink: str) -> None:
        super().__init__(FlagRows(ink), name)
        self.ask_room_for(_IN_SIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.doubleClicked.connect(lambda index: self._ask_to_edit(self.row_at(index)))
        self.on_keys(self._ask_to_remove, Qt.Key.Key_Delete)
        self.on_keys(self._ask_to_edit, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)

    def ask_room_for(self, lines: int) -> None:
        """How many lines there should be room for."""
        self.room = ListRoom(lines, 240, 140)
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

"""The rows of *Do next* under mouse and keyboard."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.screens.do_next.entries import Entry, EntryKind, When
from funnel_desktop.ui.screens.do_next.entry_painter import EntryRows
from funnel_desktop.ui.widgets.painted_list import PaintedList
from funnel_desktop.ui.widgets.popover import give_keyboard_to_question

translate = QCoreApplication.translate

MORE, FEWER = "+", ("-", "\N{MINUS SIGN}")
_CONTROL = Qt.KeyboardModifier.ControlModifier
ACTIVE = (EntryKind.WORK, EntryKind.CHOOSE, EntryKind.DRY, EntryKind.MORE)


class EntryList(PaintedList):
    """Ticks on a click into the box or Space, opens on a click beside it or Enter. Where nothing
    is planned, both ask for a next action. Plus and minus change the minutes a tick counts."""

    ticked = Signal(str)
    opened = Signal(str)
    action_wanted = Signal(str)
    """An objective without a next action: ask for one in place."""
    leads_wanted = Signal()
    more_wanted = Signal(object)
    timer_wanted = Signal(str)
    week_wanted = Signal(str)
    plan_wanted = Signal()
    put_off = Signal(str, object)
    """An objective and the day until which it is put off; None: ask which."""

    call_wanted = Signal(str)
    """A number was clicked."""
    minutes_wanted = Signal(object, bool)
    """An entry that shall count more minutes, or fewer."""

    def __init__(self) -> None:
        self._kind = EntryRows()
        super().__init__(self._kind)
        self.today = date.min
        self.reach_menu: Callable[[str, QWidget], QMenu | None] = lambda *_: None
        """How the client of an objective is reached, as a menu."""
        self._twice = False
        self.setDragEnabled(True)
        self.setDragDropMode(PaintedList.DragDropMode.DragOnly)
        self.on_keys(partial(self._do, tick=True), Qt.Key.Key_Space)
        self.on_keys(partial(self._do, tick=False), Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def rect_of(self, objective: str) -> QRect:
        """Where the row of an objective is, in this list; its middle where there is none."""
        for row, entry in enumerate(self.rows.rows):
            if entry.card is not None and entry.card.id == objective:
                return self.visualRect(self.rows.index(row))
        return QRect(self.rect().center(), self.rect().center())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._twice = False
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has done it: the second is for no other row that came in its place."""
        super().mouseDoubleClickEvent(event)
        self._twice = True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._twice:
            give_keyboard_to_question(self.window())
            return
        place = event.position().toPoint()
        index = self.indexAt(place)
        entry: Entry | None = self.row_at(index)
        if event.button() is not Qt.MouseButton.LeftButton or entry is None:
            return
        phone = self._kind.phone_rect(self.visualRect(index), entry)
        if phone is not None and phone.contains(place) and entry.card is not None:
            self.call_wanted.emit(entry.card.next_person_phone)
            return
        in_box = self._kind.check_rect(self.visualRect(index)).contains(place)
        self._do(entry, tick=in_box and entry.kind is EntryKind.WORK)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry: Entry | None = self.current()
        if entry and entry.minutes is not None and event.text() in (MORE, *FEWER):
            self.minutes_wanted.emit(entry, event.text() == MORE)
        elif entry and event.key() == Qt.Key.Key_K and event.modifiers() == _CONTROL:
            self._open_reach_menu(entry)
        else:
            super().keyPressEvent(event)

    def _open_reach_menu(self, entry: Entry) -> None:
        menu = self.reach_menu(entry.card.id, self) if entry.card is not None else None
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            middle = self.visualRect(self.currentIndex()).center()
            menu.popup(self.viewport().mapToGlobal(middle))

    def menu_of(self, row: Entry) -> QMenu | None:
        """What can be done with a row."""
        if row.card is None and row.done is None:
            return None
        menu = QMenu(row.text, self)
        if row.card is not None:
            self._offer_work(menu, row.card.id)
        if row.minutes is not None:
            self._offer_minutes(menu, row)
        return menu

    def _offer_minutes(self, menu: QMenu, entry: Entry) -> None:
        menu.addSeparator()
        for text, sign in (
            (translate("DoNext", "Count more minutes"), MORE),
            (translate("DoNext", "Count fewer minutes"), FEWER[0]),
        ):
            menu.addAction(f"{text}\t{sign}").triggered.connect(
                lambda _=False, more=sign == MORE: self.minutes_wanted.emit(entry, more)
            )

    def _offer_work(self, menu: QMenu, row_id: str) -> None:
        from funnel_desktop.ui.screens.do_next.putting_off import offer

        opened = menu.addAction(icon("edit"), translate("DoNext", "Open"))
        opened.triggered.connect(lambda: self.opened.emit(row_id))
        reach = self.reach_menu(row_id, menu)
        if reach is not None:
            menu.addMenu(reach)
        put = menu.addAction(icon("week"), translate("DoNext", "Add to week"))
        put.triggered.connect(lambda: self.week_wanted.emit(row_id))
        timer = menu.addAction(icon("clock"), translate("DoNext", "Start the timer"))
        timer.triggered.connect(lambda: self.timer_wanted.emit(row_id))
        offer(menu, self.today, lambda until: self.put_off.emit(row_id, until))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first thing to do, not at the heading above it."""
        super().focusInEvent(event)
        at: Entry | None = self.current()
        if at is None or at.kind not in ACTIVE:
            first = next((i for i, e in enumerate(self.rows.rows) if e.kind in ACTIVE), None)
            if first is not None:
                self.go_to(first)

    def begin_at_late(self) -> None:
        """Put the keyboard at the first next action that is overdue."""
        self.setFocus()
        for place, entry in enumerate(self.rows.rows):
            if entry.kind is EntryKind.WORK and entry.when is When.LATE:
                self.go_to(place)
                return

    def _do(self, entry: Entry, tick: bool) -> None:
        if entry.kind is EntryKind.MORE:
            self.more_wanted.emit(entry.work)
        elif entry.kind is EntryKind.CHOOSE:
            self.leads_wanted.emit()
        elif entry.kind is EntryKind.DRY:
            self.plan_wanted.emit()
        elif entry.card is None:
            return
        elif entry.card.next_action is None:
            self.action_wanted.emit(entry.card.id)
        elif tick:
            self.ticked.emit(entry.card.id)
        else:
            self.opened.emit(entry.card.id)

"""The rows of *Do next* under mouse and keyboard."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QMenu, QWidget

from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.screens.do_next.entries import Entry, Kind, When
from funnel_desktop.ui.screens.do_next.entry_model import EntryModel, Index
from funnel_desktop.ui.screens.do_next.entry_painter import EntryPainter
from funnel_desktop.ui.widgets.popover import give_keyboard_to_question

translate = QCoreApplication.translate

MORE, FEWER = "+", ("-", "\N{MINUS SIGN}")
ACTIVE = (Kind.WORK, Kind.CHOOSE, Kind.DRY, Kind.MORE)


class EntryList(QListView):
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

    minutes_wanted = Signal(object, bool)
    """An entry that shall count more minutes, or fewer."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = EntryModel(self)
        self.painter_of_rows = EntryPainter(self)
        self.today = date.min
        self._twice = False
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_of_rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setViewport(QWidget())  # as in CardList
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def entry(self, index: Index) -> Entry | None:
        """The row at an index."""
        return self.rows.rows[index.row()] if index.isValid() else None

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
        entry = self.entry(index)
        if event.button() is not Qt.MouseButton.LeftButton or entry is None:
            return
        in_box = self.painter_of_rows.check_rect(self.visualRect(index)).contains(place)
        self._do(entry, tick=in_box and entry.kind is Kind.WORK)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.entry(self.currentIndex())
        if entry and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(entry, tick=event.key() == Qt.Key.Key_Space)
            return
        if entry and entry.minutes is not None and event.text() in (MORE, *FEWER):
            self.minutes_wanted.emit(entry, event.text() == MORE)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What a row is for, and the timer on it; also by the menu key on the current row."""
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        entry = self.entry(index)
        if entry is None or (entry.card is None and entry.done is None):
            return
        menu = self.menu_of(entry)
        place = self.visualRect(index).center() if by_keys else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))

    def menu_of(self, entry: Entry) -> QMenu:
        """What can be done with a row."""
        menu = QMenu(entry.text, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if entry.card is not None:
            self._offer_work(menu, entry.card.id)
        if entry.minutes is not None:
            self._offer_minutes(menu, entry)
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

    def _offer_work(self, menu: QMenu, own: str) -> None:
        from funnel_desktop.ui.screens.do_next.putting_off import offer

        opened = menu.addAction(icon("edit"), translate("DoNext", "Open"))
        opened.triggered.connect(lambda: self.opened.emit(own))
        put = menu.addAction(icon("week"), translate("DoNext", "Add to week"))
        put.triggered.connect(lambda: self.week_wanted.emit(own))
        timer = menu.addAction(icon("clock"), translate("DoNext", "Start the timer"))
        timer.triggered.connect(lambda: self.timer_wanted.emit(own))
        offer(menu, self.today, lambda until: self.put_off.emit(own, until))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first thing to do, not at the heading above it."""
        super().focusInEvent(event)
        at = self.entry(self.currentIndex())
        if at is None or at.kind not in ACTIVE:
            first = next((i for i, e in enumerate(self.rows.rows) if e.kind in ACTIVE), None)
            if first is not None:
                self.setCurrentIndex(self.rows.index(first))

    def begin_at_late(self) -> None:
        """Put the keyboard at the first next action that is overdue."""
        self.setFocus()
        for row, entry in enumerate(self.rows.rows):
            if entry.kind is Kind.WORK and entry.when is When.LATE:
                self.setCurrentIndex(self.rows.index(row))
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _do(self, entry: Entry, tick: bool) -> None:
        if entry.kind is Kind.MORE:
            self.more_wanted.emit(entry.work)
        elif entry.kind is Kind.CHOOSE:
            self.leads_wanted.emit()
        elif entry.kind is Kind.DRY:
            self.plan_wanted.emit()
        elif entry.card is None:
            return
        elif entry.card.next_action is None:
            self.action_wanted.emit(entry.card.id)
        elif tick:
            self.ticked.emit(entry.card.id)
        else:
            self.opened.emit(entry.card.id)

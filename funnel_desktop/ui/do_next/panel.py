"""The right-hand list: what to do next, whatever the order of the columns."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from funnel_desktop.document.store import Changed
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import monday_of
from funnel_desktop.ui.do_next.entries import MANY_ROWS, ROWS_A_GROUP, Entry, Kind, entries
from funnel_desktop.ui.do_next.entry_model import EntryModel, Index
from funnel_desktop.ui.do_next.entry_painter import EntryPainter
from funnel_desktop.ui.icons import icon
from funnel_desktop.ui.session import Session
from funnel_desktop.ui.theme import font, scaled, theme

translate = QCoreApplication.translate

TABLES = frozenset(
    ("objectives", "clients", "people", "services", "weeks", "blocks", "skipped", "activities",
     "settings")
)  # fmt: skip
"""What the questions behind this list read."""
ACTIVE = (Kind.WORK, Kind.MORE)


class EntryList(QListView):
    """Ticks on a click into the box or Space, opens on a click beside it or Enter."""

    ticked = Signal(str)
    opened = Signal(str)
    more_wanted = Signal(object)
    timer_wanted = Signal(str)
    week_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows = EntryModel()
        self.painter_of_rows = EntryPainter()
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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
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
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What a row is for, and the timer on it; also by the menu key on the current row."""
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        entry = self.entry(index)
        if entry is None or entry.card is None:
            return
        own = entry.card.id
        menu = QMenu(entry.text, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened = menu.addAction(icon("edit"), translate("DoNext", "Open"))
        opened.triggered.connect(lambda: self.opened.emit(own))
        put = menu.addAction(icon("week"), translate("DoNext", "Put in week"))
        put.triggered.connect(lambda: self.week_wanted.emit(own))
        timer = menu.addAction(icon("clock"), translate("DoNext", "Start the timer"))
        timer.triggered.connect(lambda: self.timer_wanted.emit(own))
        place = self.visualRect(index).center() if by_keys else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first thing to do, not at the heading above it."""
        super().focusInEvent(event)
        at = self.entry(self.currentIndex())
        if at is None or at.kind not in ACTIVE:
            first = next((i for i, e in enumerate(self.rows.rows) if e.kind in ACTIVE), None)
            if first is not None:
                self.setCurrentIndex(self.rows.index(first))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _do(self, entry: Entry, tick: bool) -> None:
        if entry.kind is Kind.MORE:
            self.more_wanted.emit(entry.work)
        elif entry.card is not None and tick and entry.card.next_action is not None:
            self.ticked.emit(entry.card.id)
        elif entry.card is not None:
            self.opened.emit(entry.card.id)


class DoNextPanel(QFrame):
    """The list with its head: the day, and how much there is."""

    ticked = Signal(str)
    """An objective's id: what was planned for it is done."""
    opened = Signal(str)
    timer_wanted = Signal(str)
    week_wanted = Signal(str)
    plan_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._opened: set[WorkType] = set()
        self.setProperty("surface", "panel")
        self.setProperty("edge", "left")
        self._title, self._day, self._count = QLabel(), QLabel(), QLabel()
        self._flag = QLabel()
        self.list = EntryList()
        self.plan, self.paper = QPushButton(), QPushButton()
        self._lay_out()
        self.list.ticked.connect(self.ticked)
        self.list.opened.connect(self.opened)
        self.list.timer_wanted.connect(self.timer_wanted)
        self.list.week_wanted.connect(self.week_wanted)
        self.plan.clicked.connect(self.plan_wanted)
        self.paper.clicked.connect(self.print_wanted)
        self.list.more_wanted.connect(self._open_group)
        session.changed.connect(self._follow)
        session.day_changed.connect(self.refresh)
        theme().changed.connect(self._dress)
        self._dress()

    def refresh(self) -> None:
        """Ask again what there is to do."""
        limit = MANY_ROWS if self._opened else ROWS_A_GROUP
        today, formats = self.session.today, self.session.formats
        asked = self.session.document.board.do_next(today, limit)
        hours = self.session.document.figures.hours(monday_of(today), today)
        self.list.rows.show(entries(asked, today, formats, self._opened, hours))
        self._day.setText(formats.weekday_day_month(today))
        self._count.setText(formats.number(sum(asked.counts.values())))

    def count(self) -> int:
        """How many things to do are shown, for the strip of a small window."""
        return sum(entry.kind is Kind.WORK for entry in self.list.rows.rows)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._dress()
            self.refresh()

    def _follow(self, changed: Changed) -> None:
        if changed.tables & TABLES:
            self.refresh()

    def _open_group(self, work: WorkType) -> None:
        self._opened.add(work)
        self.refresh()

    def _dress(self) -> None:
        self._title.setText(translate("DoNext", "Do next"))
        self.list.setAccessibleName(translate("DoNext", "Do next"))
        self._title.setFont(font("section"))
        for label, role in ((self._day, "small"), (self._count, "small")):
            label.setFont(font(role))
            label.setProperty("ink", "3")
        for button, drawing, text in (
            (self.plan, "week", translate("DoNext", "Plan my week")),
            (self.paper, "print", translate("DoNext", "Print")),
        ):
            button.setIcon(icon(drawing))
            button.setText(text)
        self._flag.setPixmap(icon("flag", "accent").pixmap(scaled(16), scaled(16)))
        self.list.doItemsLayout()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 12, 12, 6)
        head.setSpacing(8)
        for part in (self._flag, self._title, self._day):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._count)
        for label in (self._title, self._day, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("surface", "panel")
        foot.setProperty("edge", "top")
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        for button in (self.plan, self.paper):
            button.setProperty("small", True)
            row.addWidget(button)
        row.addStretch(1)
        return foot


def panel_width() -> int:
    """How wide the list stands beside the board."""
    return scaled(274)

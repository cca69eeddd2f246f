"""The right-hand list: what to do next, whatever the order of the columns."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from funnel_desktop.document.board import Board
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.week_figures import Figures
from funnel_desktop.funnel.next_work import LEADS_TO_CHOOSE
from funnel_desktop.funnel.objective import stepped_minutes
from funnel_desktop.funnel.stages import PRIORITY, Stage, WorkType
from funnel_desktop.funnel.week import monday_of
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import scaled, theme
from funnel_desktop.ui.records.of_cards import OfCards
from funnel_desktop.ui.screens.do_next.entries import (
    MANY_ROWS,
    ROWS_A_GROUP,
    Entry,
    Shown,
    entries,
    entry_of,
)
from funnel_desktop.ui.screens.do_next.entry_list import EntryList
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.do_next.notices import DoNextNotices

translate = QCoreApplication.translate

HEAD_MARGIN, HEAD_GAP = 12, 8
LEADS_LOOKED_AT = 32
"""Among so many of the best leads the next ones to choose are named."""


class DoNextPanel(QFrame):
    """The list with its head: the day, and how much there is."""

    ticked = Signal(str)
    """An objective's id: what was planned for it is done."""
    counted = Signal()
    """What is left to do may be another number."""
    opened = Signal(str)
    action_wanted = Signal(str)
    leads_wanted = Signal()
    sort_wanted = Signal()
    """The objectives are to be sorted one after the other."""
    put_off = Signal(str, object)
    timer_wanted = Signal(str)
    week_wanted = Signal(str)
    plan_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._opened: set[WorkType] = set()
        self._left = 0
        self._visit = ("", "")
        """The row whose minutes were changed last, and the visit that its changes belong to."""
        self._flag, self._title = IconLabel("flag", "accent"), TextLabel("section")
        self._day, self._count = TextLabel("small", "ink3"), TextLabel("small", "ink3")
        self.list = EntryList()
        self.notices: DoNextNotices | None = None
        """Made when the list is first filled, after the first paint."""
        self.plan, self.paper = QPushButton(), QPushButton()
        self._lay_out()
        self.list.ticked.connect(self.ticked)
        self.list.opened.connect(self.opened)
        self.list.action_wanted.connect(self.action_wanted)
        self.list.leads_wanted.connect(self.leads_wanted)
        self.list.put_off.connect(self.put_off)
        self.list.timer_wanted.connect(self.timer_wanted)
        self.list.week_wanted.connect(self.week_wanted)
        self.list.minutes_wanted.connect(self._count_minutes)
        self.list.reach_menu = partial(_reach_menu, session)
        self.list.call_wanted.connect(partial(_call, session))
        self.plan.clicked.connect(self.plan_wanted)
        self.paper.clicked.connect(self.print_wanted)
        self.list.more_wanted.connect(self._open_group)
        self.list.plan_wanted.connect(self.plan_wanted)
        session.changed.connect(self._follow)
        session.day_changed.connect(self.refresh)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    @asks
    def refresh(self) -> None:
        """Ask again what there is to do."""
        today, write = self.session.today, self.session.formats
        shown = self._asked()
        self.list.today = today
        self.list.show_rows(entries(shown, today, write, self._opened, self._known))
        self._day.setText(write.weekday_day_month(today))
        self._left = sum(shown.asked.counts.values())
        self._count.setText(_progress(len(shown.done), self._left))
        self._fit_head()
        self._make_notices()
        self.counted.emit()

    def place_of(self, objective: str, room: QWidget) -> QRect:
        """Where the row of an objective is, in another widget of the window."""
        found = self.list.rect_of(objective)
        return QRect(self.list.viewport().mapTo(room, found.topLeft()), found.size())

    def progress(self) -> str:
        """What stands at the right of the head."""
        return self._count.text()

    def news(self) -> str:
        """What a strip says of what stands above the list; empty for nothing."""
        if self.notices is None or not self.notices.monday.is_there():
            return ""
        return self.notices.monday.title.text()

    def wait_for_cards(self, moving: Sequence[str]) -> None:
        """Let nothing new stand above the list while cards are dragged or carried."""
        if self.notices is not None:
            self.notices.monday.hold(bool(moving))

    def enter(self) -> None:
        """Begin with Monday's card where it stands, else with the list."""
        if self.notices is not None and self.notices.monday.is_there():
            self.notices.monday.plan.setFocus()
        else:
            self.list.setFocus()

    def count(self) -> int:
        """Number of things that are left to do, shown or folded away."""
        return self._left

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._apply_theme()
            self.refresh()
            if self.notices is not None:
                self.notices.dress()

    def _asked(self) -> Shown:
        document, today = self.session.document, self.session.today
        asked = document.board.do_next(today, MANY_ROWS if self._opened else ROWS_A_GROUP)
        hours = document.figures.hours(monday_of(today), today)
        best = document.board.cards(Stage.UNIVERSE, today, 0, LEADS_LOOKED_AT)
        names = [card.client_name for card in best if card.next_action is None]
        return Shown(
            asked,
            hours,
            document.activities.done_on(today),
            names[:LEADS_TO_CHOOSE],
            self.notices.dry_line() if self.notices else "",
        )

    def _count_minutes(self, entry: Entry, more: bool) -> None:
        """Let a tick, to come or done, count more minutes or fewer; those of a row are one step."""
        minutes = stepped_minutes(entry.minutes or 0, more=more)
        card, done, document = entry.card, entry.done, self.session.document
        row = done.id if done else card.id if card else ""
        if self._visit[0] != row:
            self._visit = (row, new_id())
        visit = self._visit[1]
        if done is not None:
            self.session.do(lambda: document.activities.set_minutes(done.id, minutes, visit=visit))
        elif card is not None and card.next_action is not None:
            action = card.next_action._replace(minutes=minutes)
            self.session.do(
                lambda: document.objectives.set_next_action(
                    card.id, action, visit=visit, today=self.session.today
                )
            )

    def _follow(self, changed: Changed) -> None:
        # Loaded with the list, after the first paint.
        from funnel_desktop.document.activities import Activities

        if changed.touches(Board.do_next, Figures.hours, Activities.done_on):
            self.refresh()

    def _make_notices(self) -> None:
        if self.notices is not None:
            return
        # Loaded late: the board comes first.
        from funnel_desktop.ui.screens.do_next.notices import DoNextNotices

        self.notices = notices = DoNextNotices(self.session)
        notices.changed.connect(self.refresh)
        notices.monday.plan_wanted.connect(self.plan_wanted)
        notices.monday.leads_wanted.connect(self.leads_wanted)
        notices.monday.sort_wanted.connect(self.sort_wanted)
        notices.monday.overdue_wanted.connect(self._show_overdue)
        self._notice_room.addWidget(notices)
        notices.refresh()

    def _show_overdue(self) -> None:
        """Open every group, with the keyboard at the first thing that is late."""
        self._opened = set(PRIORITY)
        self.refresh()
        self.list.begin_at_late()

    def _open_group(self, work: WorkType) -> None:
        self._opened.add(work)
        self.refresh()

    def _fit_head(self) -> None:
        """The day gives way where a language needs the room for the rest."""
        parts = (self._flag, self._title, self._day, self._count)
        wanted = [part.sizeHint().width() + HEAD_GAP for part in parts]
        self._day.setVisible(sum(wanted) <= self.width() - 2 * HEAD_MARGIN)
        show_tip(self._title, self._day.text())

    def _apply_theme(self) -> None:
        self._known = OfCards(entry_of)
        self._title.setText(translate("DoNext", "Do next"))
        self.list.setAccessibleName(translate("DoNext", "Do next"))
        for button, drawing, text in (
            (self.plan, "week", translate("DoNext", "Plan my week")),
            (self.paper, "print", translate("DoNext", "Print")),
        ):
            button.setIcon(icon(drawing))
            button.setText(text)
        self.list.doItemsLayout()

    def _lay_out(self) -> None:
        head = row_of(
            self._flag,
            self._title,
            self._day,
            STRETCH,
            self._count,
            gap=HEAD_GAP,
            margins=(HEAD_MARGIN, 12, HEAD_MARGIN, 6),
        )
        self._notice_room = column_of(margins=(12, 0, 12, 6))
        column_of(
            head,
            self._notice_room,
            grow(self.list),
            self._foot(),
            into=self,
            gap=0,
            margins=(1, 0, 0, 0),
        )

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("surface", "panel")
        foot.setProperty("edge", "top")
        for button in (self.plan, self.paper):
            button.setProperty("small", True)
        row_of(self.plan, self.paper, STRETCH, into=foot, margins=(12, 8))
        return foot


def panel_width() -> int:
    """How wide the list stands beside the board."""
    return scaled(274)


def _reach_menu(session: Session, objective: str, parent: QWidget) -> QMenu | None:
    """How the client of an objective is reached; loaded when somebody asks."""
    from funnel_desktop.ui.records.reaching import of_objective, reach_menu

    reaches = session.ask(lambda: of_objective(session.document, objective, session.today), None)
    return None if reaches is None else reach_menu(session, reaches, parent)


def _call(session: Session, number: str) -> None:
    from funnel_desktop.ui.records.reaching import follow

    follow(session, number)


def _progress(done: int, left: int) -> str:
    """`2 of 11 done`, or how much there is where nothing was done yet."""
    number = formats().number
    if not done:
        return number(left)
    text = translate("DoNext", "{done} of {all} done")
    return text.format(done=number(done), all=number(done + left))

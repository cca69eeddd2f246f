"""The week in hand: budget at the left, the grid, and what is done below it."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from funnel_desktop.document.plan_input import FIRST_MINUTE, LAST_MINUTE
from funnel_desktop.funnel.week import DAYS, Block, Timed, monday_of, week_days
from funnel_desktop.language.week_start import week_start
from funnel_desktop.printing.plan_content import InHand, titles_of
from funnel_desktop.printing.plan_words import week_span
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, scaled, theme
from funnel_desktop.ui.screens.week.block_list import BlockList
from funnel_desktop.ui.screens.week.block_popover import BlockPopover
from funnel_desktop.ui.screens.week.done_panel import WeekDonePanel
from funnel_desktop.ui.screens.week.editing import WeekEditing
from funnel_desktop.ui.screens.week.proposal_bar import ProposalBar
from funnel_desktop.ui.screens.week.proposing import Proposing, lacks_block
from funnel_desktop.ui.screens.week.putting import blocks_for
from funnel_desktop.ui.screens.week.week_grid import WeekGrid
from funnel_desktop.ui.screens.week.week_head import WeekHead
from funnel_desktop.ui.screens.week.week_side import WeekSide
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.work.asking import asks, on_request
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

EARLIEST_SHOWN, LATEST_SHOWN = 6 * 60, 22 * 60
"""Appointments between these make the grid longer; others are in the list."""
NARROW = 2.5
"""A page that is no wider than so many times its budget shows either that or the grid."""
ROOMY = 1040
"""From this width on (at 100 % text) there is room for more than the budget beside the grid."""


class WeekPage(QWidget):
    """Shows and edits one week; used by the view *Week* and by the dialog."""

    print_wanted = Signal(object)
    diary_wanted = Signal(object)
    busy_wanted = Signal(object)
    timer_wanted = Signal(object)
    """A Block to begin with; offered where `has_timer`."""

    def __init__(self, week: WeekEditing) -> None:
        super().__init__()
        self._week = week
        week.setParent(self)  # it ends with its page
        self._session: Session = week.session
        self.has_timer = False
        self.head = WeekHead()
        self.side = WeekSide(week)
        self.budget = self.side.budget
        self.grid = WeekGrid()
        self.list = BlockList()
        self.done = WeekDonePanel()
        self.bar = ProposalBar()
        self.proposing = Proposing(week, self.bar)
        self._name_grid()
        self._lay_out()
        self._listen()
        self.refresh()

    def monday(self) -> date:
        """The Monday of the week that is shown."""
        return self._week.monday

    def in_hand(self) -> InHand:
        """The week as it is edited, whether or not the file has it so."""
        days = self._whole_week()
        return InHand(self._week.figures(), self._week.blocks_on(days[0], days[-1]), days)

    @asks
    def refresh(self) -> None:
        """Show the week in hand as it is now."""
        session, monday = self._session, self._week.monday
        self._show_blocks()
        figures = self._week.figures()
        self.done.show_figures(figures)
        self.head.show_away(figures.away)
        self.side.refresh(figures, lacks_block(self._week, figures))
        self.head.span.setText(week_span(self._whole_week()[0], session.formats))
        self.head.let_leave(self._week.may_leave(), monday == monday_of(session.today))
        self.head.let_export(self._week.may_leave())
        last_week = session.document.weeks.week_blocks(monday - timedelta(weeks=1))
        self.head.let_copy(any(not block.every for block in last_week))
        self._fit()

    def _show_blocks(self) -> None:
        document, today, grid = self._session.document, self._session.today, self.grid
        days = self._days()
        blocks = self._week.blocks_on(days[0], days[-1])
        shown = (*blocks, *self.proposing.blocks)
        titles = titles_of(document, shown, today)
        number = document.figures.number
        grid.busy = [span for span in document.weeks.busy(days[0], days[-1]) if span.day in days]
        by_day = [s for s in grid.busy if s.start >= EARLIEST_SHOWN and s.end <= LATEST_SHOWN]
        pieces: list[Timed] = [*shown, *by_day]
        first = [number("first_minute", FIRST_MINUTE), *(each.start for each in pieces)]
        last = [number("last_minute", LAST_MINUTE), *(each.end for each in pieces)]
        grid.first, grid.last = min(first), max(last)
        grid.proposed = self.proposing.blocks
        self._tick()
        grid.show_week(days, blocks, titles)
        self.list.show_blocks(blocks, titles, grid.busy)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard stands at the grid, which has a name."""
        super().focusInEvent(event)
        self.grid.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @on_request
    def set_aside(self, objectives: list[str], day: date, start: int) -> None:
        """Set time aside for each objective, one after the other from a moment on; one step."""
        wanted = blocks_for(self._session, objectives, day, start)
        if len(wanted) == 1:
            self._week.add(wanted[0])
        elif wanted:
            self._week.accept(wanted)

    @on_request
    def copy_last_week(self) -> None:
        """Bring over what stood in the week before, repeating blocks aside."""
        self._week.copy_from(self._week.monday - timedelta(weeks=1))

    def _days(self) -> list[date]:
        count = self._session.document.figures.number("days_a_week", 5)
        whole = self._whole_week()
        blocks = self._week.blocks_on(whole[0], whole[-1])
        weekend = any(block.day.isoweekday() > 5 for block in blocks)
        return whole if count > 5 or weekend else [d for d in whole if d.isoweekday() <= 5]

    def _whole_week(self) -> list[date]:
        """Its seven days, from the one with which weeks begin here."""
        first = self._week.first_weekday(week_start(self._session.formats.locale).value)
        return week_days(self._week.monday, first, DAYS)

    def _tick(self) -> None:
        """The now-line follows the clock, on the day that the program calls today."""
        now = datetime.now()
        self.grid.show_now((self._session.today, now.hour * 60 + now.minute))

    def _open(self, block: Block) -> None:
        popover = BlockPopover(block, self._session.today, self)
        popover.saved.connect(lambda wanted, every: self._save(block, wanted, every))
        popover.removed.connect(lambda every: self._week.remove(block, every))
        popover.duplicated.connect(lambda: self.grid.duplicate(block))
        if self.has_timer and block.kind is not None:
            popover.offer_timer(lambda: self.timer_wanted.emit(block))
        corner = self.grid.rect_of(block).topRight().toPoint()
        popover.open_at(self.grid.mapTo(self, corner))

    def _save(self, known: Block, wanted: Block, every: bool) -> None:
        self.grid.kind_to_draw = wanted.kind
        if wanted != known:
            self._week.change(known, wanted, every)

    def _name_grid(self) -> None:
        self.grid.setAccessibleName(translate("Week", "Blocks of the week"))

    def _listen(self) -> None:
        theme().changed.connect(self._name_grid)
        self._week.changed.connect(self.refresh)
        grid, head = self.grid, self.head
        grid.add_wanted.connect(self._week.add)
        grid.change_wanted.connect(lambda known, wanted: self._week.change(known, wanted))
        grid.remove_wanted.connect(lambda block: self._week.remove(block))
        grid.open_wanted.connect(self._open)
        grid.menu_wanted.connect(lambda block, _: self._open(block))
        grid.objectives_dropped.connect(self.set_aside)
        self.list.empty.wanted.connect(self.proposing.plan)
        self.list.chosen.connect(grid.choose)
        self.list.opened.connect(self._open)
        self.list.removed.connect(lambda block: self._week.remove(block))
        self.side.warning.block_wanted.connect(self.proposing.protect)
        self.proposing.changed.connect(self.refresh)
        head.week_wanted.connect(self._go)
        head.away_wanted.connect(self._say_away)
        head.as_list.toggled.connect(self.list.setVisible)
        head.hours.toggled.connect(self._fit)
        head.plan.clicked.connect(self.proposing.plan)
        head.copy.clicked.connect(self.copy_last_week)
        for button, asked in (
            (head.busy, self.busy_wanted),
            (head.diary, self.diary_wanted),
            (head.paper, self.print_wanted),
        ):
            button.clicked.connect(lambda _=False, asked=asked: asked.emit(self._week.monday))
        clock = QTimer(self, interval=60_000)
        clock.timeout.connect(self._tick)
        clock.start()

    @on_request
    def _say_away(self, away: bool) -> None:
        self._week.decide(self._week.decided()._replace(away=away))

    def _go(self, weeks: int) -> None:
        """So many weeks further, or to this week."""
        this = monday_of(self._session.today)
        self.proposing.forget()
        self._week.go_to(self._week.monday + timedelta(weeks=weeks) if weeks else this)

    def _fit(self) -> None:
        self.side.fit(roomy=self.width() >= scaled(ROOMY))
        is_narrow = self.width() < self.side.width() * NARROW
        self.head.offer_budget(is_narrow)
        over = is_narrow and self.head.hours.isChecked()
        self.side.setVisible(over or not is_narrow)
        self._middle.setVisible(not over)
        self.head.fit()

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("surface", "card")
        column_of(grow(self.grid), self.list, into=frame, margins=2)
        self.list.hide()
        self._middle = QWidget()
        column_of(grow(frame), self.done, into=self._middle, gap=SPACE_3)
        column_of(
            self.head,
            self.bar,
            grow(row_of(self.side, grow(self._middle), gap=SPACE_3)),
            into=self,
            gap=SPACE_3,
            margins=(SPACE_4, SPACE_3),
        )

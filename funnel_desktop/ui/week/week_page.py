"""The week in hand: budget at the left, the grid, and what is done below it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from funnel_desktop.document.plan_input import FIRST_MINUTE, LAST_MINUTE, PlanInputs
from funnel_desktop.funnel.planning import Proposal, plan_week
from funnel_desktop.funnel.regularity import ProspectingWeek
from funnel_desktop.funnel.stages import WORK_OF, WorkType
from funnel_desktop.funnel.week import DAYS, MINUTES_A_DAY, Block, monday_of, week_days
from funnel_desktop.ui.icons import icon
from funnel_desktop.ui.session import Session
from funnel_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, font, scaled, theme
from funnel_desktop.ui.week.block_list import BlockList
from funnel_desktop.ui.week.block_popover import BlockPopover
from funnel_desktop.ui.week.budget_panel import BudgetPanel
from funnel_desktop.ui.week.editing import WeekEditing
from funnel_desktop.ui.week.moment import minute_of
from funnel_desktop.ui.week.no_prospecting import NoProspecting
from funnel_desktop.ui.week.plan_content import title_of
from funnel_desktop.ui.week.plan_words import week_span
from funnel_desktop.ui.week.proposal_bar import ProposalBar
from funnel_desktop.ui.week.week_grid import WeekGrid
from funnel_desktop.ui.week.week_panels import WEEKS_SHOWN, DonePanel, ExamplesPanel, LastWeeksPanel
from funnel_desktop.ui.week_start import week_start

translate = QCoreApplication.translate

MINUTES_OF_A_DROP = 60
SIDE_WIDTH, SMALL_SIDE_WIDTH = 372, 348
ROOMY = 1040
"""From this width on (at 100 % text) there is room for words on buttons, and for examples."""


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
        self._session: Session = week.session
        self._proposal = Proposal(())
        self.has_timer = False
        self.grid = WeekGrid()
        self.list = BlockList()
        self.budget = BudgetPanel(week)
        self.warning = NoProspecting()
        self.last_weeks = LastWeeksPanel()
        self.done = DonePanel()
        self.bar = ProposalBar()
        self._make_head()
        self._lay_out()
        self._listen()
        self._dress()
        self.refresh()

    def monday(self) -> date:
        """The Monday of the week that is shown."""
        return self._week.monday

    def refresh(self) -> None:
        """Show the week in hand as it is now."""
        session, monday = self._session, self._week.monday
        days = self._days()
        blocks = self._week.blocks_on(days[0], days[-1])
        titles = {
            b: title_of(session.document, b, session.today)
            for b in (*blocks, *self._proposal.blocks)
        }
        number = session.document.figures.number
        self.grid.first = min([number("first_minute", FIRST_MINUTE), *(b.start for b in blocks)])
        self.grid.last = max([number("last_minute", LAST_MINUTE), *(b.end for b in blocks)])
        self.grid.busy = session.document.weeks.busy(monday, monday + timedelta(days=DAYS - 1))
        self.grid.proposed = self._proposal.blocks
        self._tick()
        self.grid.show_week(days, blocks, titles)
        self.list.show_blocks(blocks, titles)
        figures = self._week.figures()
        self.done.show_figures(figures)
        cycle = session.document.habits.cycle(session.today)
        self.warning.show_for(figures.chosen[WorkType.PROSPECTING], cycle)
        self.last_weeks.show_weeks(self._last_weeks())
        self._span.setText(week_span(monday, session.formats))
        self._let_leave()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def plan(self) -> None:
        """Propose a plan for what is free; shown hatched until it is accepted or dropped."""
        document, today = self._session.document, self._session.today
        inputs = PlanInputs(document.board, document.weeks, document.figures)
        asked = inputs.of(self._week.monday, today, minute_of(today))
        figures = self._week.figures()
        asked = replace(asked, placed=tuple(self._week.blocks()), budget=figures.budget)
        self._proposal = plan_week(asked)
        self.bar.show_proposal(self._proposal)
        self.refresh()

    def accept(self) -> None:
        """Take the proposal, as one step."""
        blocks = self._proposal.blocks
        self.drop()
        if blocks:
            self._week.accept(blocks)

    def drop(self) -> None:
        """Put the proposal away."""
        self._proposal = Proposal(())
        self.bar.hide()
        self.refresh()

    def set_aside(self, objectives: list[str], day: date, start: int) -> None:
        """Set time aside for each objective, one after the other from a moment on; one step."""
        wanted: list[Block] = []
        for own in objectives:
            card = self._session.document.board.card(own, self._session.today)
            if card is None:
                continue
            action = card.next_action
            length = (action.minutes if action else None) or MINUTES_OF_A_DROP
            title = action.what if action else ""
            begin = min(wanted[-1].end if wanted else start, MINUTES_A_DAY - length)
            wanted.append(Block("", day, begin, length, WORK_OF[card.stage], title, own))
        if len(wanted) == 1:
            self._week.add(wanted[0])
        elif wanted:
            self._week.accept(wanted)

    def copy_last_week(self) -> None:
        """Bring over what stood in the week before, repeating blocks aside."""
        self._week.copy_from(self._week.monday - timedelta(weeks=1))

    def _days(self) -> list[date]:
        count = self._session.document.figures.number("days_a_week", 5)
        first = self._week.first_weekday(week_start(self._session.formats.locale).value)
        whole = week_days(self._week.monday, first, DAYS)
        blocks = self._week.blocks_on(whole[0], whole[-1])
        weekend = any(block.day.isoweekday() > 5 for block in blocks)
        return whole if count > 5 or weekend else week_days(self._week.monday, first, 5)

    def _let_leave(self) -> None:
        """Another week can be shown where nothing is lost by it."""
        free = self._week.may_leave()
        self.back.setEnabled(free)
        self.on.setEnabled(free)
        this = monday_of(self._session.today)
        self.this_week.setEnabled(free and self._week.monday != this)
        why = "" if free else translate("Week", "Save this week or cancel first.")
        self.back.setToolTip(why or self.back.accessibleName())
        self.on.setToolTip(why or self.on.accessibleName())
        self.this_week.setToolTip(why)

    def _last_weeks(self) -> list[ProspectingWeek]:
        document, today = self._session.document, self._session.today
        return document.habits.prospecting_weeks(today, WEEKS_SHOWN)

    def _tick(self) -> None:
        """The now-line follows the clock, on the day that the program calls today."""
        now = datetime.now()
        self.grid.now = (self._session.today, now.hour * 60 + now.minute)
        self.grid.update()

    def _open(self, block: Block) -> None:
        popover = BlockPopover(block, self._session.today, self)
        popover.saved.connect(lambda wanted, every: self._save(block, wanted, every))
        popover.removed.connect(lambda every: self._week.remove(block, every))
        if self.has_timer and block.kind is not None:
            popover.offer_timer(lambda: self.timer_wanted.emit(block))
        corner = self.grid.rect_of(block).topRight().toPoint()
        popover.open_at(self.grid.mapTo(self, corner))

    def _save(self, known: Block, wanted: Block, every: bool) -> None:
        if wanted != known:
            self._week.change(known, wanted, every)

    def _listen(self) -> None:
        self._week.changed.connect(self.refresh)
        grid = self.grid
        grid.add_wanted.connect(self._week.add)
        grid.change_wanted.connect(lambda known, wanted: self._week.change(known, wanted))
        grid.remove_wanted.connect(lambda block: self._week.remove(block))
        grid.open_wanted.connect(self._open)
        grid.menu_wanted.connect(lambda block, _: self._open(block))
        grid.objectives_dropped.connect(self.set_aside)
        self.list.chosen.connect(grid.choose)
        self.list.opened.connect(self._open)
        self.list.removed.connect(lambda block: self._week.remove(block))
        self.warning.morning_wanted.connect(self.budget.give_a_morning)
        self.bar.accepted.connect(self.accept)
        self.bar.dropped.connect(self.drop)
        theme().changed.connect(self._dress)
        clock = QTimer(self, interval=60_000)
        clock.timeout.connect(self._tick)
        clock.start()

    def _make_head(self) -> None:
        self._title_label, self._span = QLabel(), QLabel()
        self.back, self.on = QToolButton(), QToolButton()
        self.this_week, self.plan_button, self.copy = QPushButton(), QPushButton(), QPushButton()
        self.busy, self.diary, self.paper = QPushButton(), QPushButton(), QPushButton()
        self.as_list = QPushButton()
        self.as_list.setCheckable(True)
        self.as_list.toggled.connect(self.list.setVisible)
        self.back.clicked.connect(lambda: self._go(-1))
        self.on.clicked.connect(lambda: self._go(1))
        self.this_week.clicked.connect(lambda: self._go_to(monday_of(self._session.today)))
        self.plan_button.clicked.connect(self.plan)
        self.copy.clicked.connect(self.copy_last_week)
        for button, asked in (
            (self.busy, self.busy_wanted),
            (self.diary, self.diary_wanted),
            (self.paper, self.print_wanted),
        ):
            button.clicked.connect(lambda _=False, asked=asked: asked.emit(self._week.monday))

    def _go(self, weeks: int) -> None:
        self._go_to(self._week.monday + timedelta(weeks=weeks))

    def _go_to(self, monday: date) -> None:
        self._proposal = Proposal(())
        self.bar.hide()
        self._week.go_to(monday)

    def _dress(self) -> None:
        self._title_label.setText(translate("Week", "Week plan"))
        self._title_label.setFont(font("title"))
        self._span.setFont(font("body_medium"))
        self.this_week.setText(translate("Week", "This week"))
        self.this_week.setProperty("kind", "flat")
        for button, drawing, text in (
            (self.plan_button, "week", translate("Week", "Plan my week")),
            (self.as_list, "other", translate("Week", "As a list")),
            (self.copy, "undo", translate("Week", "Copy last week")),
            (self.busy, "calendar", translate("Week", "Busy times…")),
            (self.diary, "export", translate("Week", "Export .ics")),
            (self.paper, "print", translate("Week", "Print")),
        ):
            button.setIcon(icon(drawing))
            button.setToolTip(text)
            button.setAccessibleName(text)
        for tool, drawing, name in (
            (self.back, "left", translate("Week", "The week before")),
            (self.on, "right", translate("Week", "The week after")),
        ):
            tool.setIcon(icon(drawing))
            tool.setToolTip(name)
            tool.setAccessibleName(name)
        self.grid.setAccessibleName(translate("Week", "Blocks of the week"))
        self._fit()

    def _fit(self) -> None:
        """In a small window buttons but the first are icons, and the examples give way."""
        roomy = self.width() >= scaled(ROOMY)
        self._examples.setVisible(roomy)
        least = self._side_inside.minimumSizeHint().width() + SPACE_3
        wanted = scaled(SIDE_WIDTH if roomy else SMALL_SIDE_WIDTH)
        self._side_area.setFixedWidth(max(least, wanted))
        self.plan_button.setText(self.plan_button.accessibleName())
        self._fit_head()

    def _fit_head(self) -> None:
        """In one line with words, without them, or in two lines where the text is large."""
        room = self.width() - 2 * SPACE_4
        self._head.setDirection(QBoxLayout.Direction.LeftToRight)
        if self._head_width(words=True) > room and self._head_width(words=False) > room:
            self._head.setDirection(QBoxLayout.Direction.TopToBottom)
            if self._head_width(words=True) > room:
                self._head_width(words=False)

    def _head_width(self, words: bool) -> int:
        """How wide the head wants to be with words on its buttons, or with the first one's."""
        for button in (self.as_list, self.copy, self.busy, self.diary, self.paper):
            button.setText(button.accessibleName() if words else "")
        for layout in (self._navigation, self._tools, self._head):
            layout.invalidate()
        return self._head.sizeHint().width()

    def _lay_out(self) -> None:
        self._head, self._navigation, self._tools = head, go, tools = (
            QBoxLayout(QBoxLayout.Direction.LeftToRight),
            QHBoxLayout(),
            QHBoxLayout(),
        )
        for row in (head, go, tools):
            row.setSpacing(SPACE_2)
        for widget in (self._title_label, self.back, self._span, self.on, self.this_week):
            go.addWidget(widget)
        go.addStretch(1)
        for button in (
            self.plan_button,
            self.as_list,
            self.copy,
            self.busy,
            self.diary,
            self.paper,
        ):
            tools.addWidget(button)
        head.addLayout(go, 1)
        head.addLayout(tools)
        body = QHBoxLayout()
        body.setSpacing(SPACE_3)
        body.addWidget(self._side())
        body.addLayout(self._middle(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addLayout(body, 1)

    def _side(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_2, 0)
        column.setSpacing(SPACE_3)
        self._examples = ExamplesPanel()
        for panel in (self.warning, self.budget, self._examples, self.last_weeks):
            column.addWidget(panel)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._side_area, self._side_inside = area, inside
        return area

    def _middle(self) -> QVBoxLayout:
        frame = QFrame()
        frame.setProperty("surface", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.grid, 1)
        inside.addWidget(self.list)
        self.list.hide()
        column = QVBoxLayout()
        column.setSpacing(SPACE_3)
        column.addWidget(frame, 1)
        column.addWidget(self.done)
        return column

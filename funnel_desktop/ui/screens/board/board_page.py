"""The board: three columns, and below them, only while dragging, where cards leave it."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from funnel_desktop.document.week_figures import NO_HOURS, WeekHours
from funnel_desktop.funnel.stages import BOARD_STAGES, WORK_OF, Stage
from funnel_desktop.funnel.week import monday_of
from funnel_desktop.ui.looks.theme import SPACE_3, theme
from funnel_desktop.ui.screens.board.card_cache import CardPainter
from funnel_desktop.ui.screens.board.card_delegate import CardDelegate
from funnel_desktop.ui.screens.board.card_verbs import CardVerbs
from funnel_desktop.ui.screens.board.carrying import Carrying
from funnel_desktop.ui.screens.board.checking import Checking
from funnel_desktop.ui.screens.board.column import StageColumn
from funnel_desktop.ui.screens.board.column_header import HeaderFigures
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.board.drag_feedback import DragFeedback
from funnel_desktop.ui.screens.board.empty_notice import Notice
from funnel_desktop.ui.screens.board.gatekeeper import Gatekeeper
from funnel_desktop.ui.screens.board.hints import Hints
from funnel_desktop.ui.screens.board.lists import Lists
from funnel_desktop.ui.screens.board.moves import Moves
from funnel_desktop.ui.screens.board.outcomes import Outcomes
from funnel_desktop.ui.screens.board.stage_model import StageModel
from funnel_desktop.ui.screens.board.to_check import ToCheck
from funnel_desktop.ui.screens.board.universe_tray import UniverseTray
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.work.session import Session


class BoardPage(QWidget):
    """Shows the funnel, joins its parts, and looks after the tray's list of leads.

    `lists` and their `choice` say what is shown and chosen, `verbs` and `moves` change it.
    """

    open_requested = Signal(str)
    new_requested = Signal(object)
    """A new objective in this stage."""
    show_all_requested = Signal()
    """The filter is to be taken away."""
    moving_changed = Signal(list)
    """The ids that are dragged or carried; none once they are let go."""
    waiting_changed = Signal(list)
    """The ids that wait at a gate; none once it is closed."""

    def __init__(
        self, session: Session, tray: UniverseTray | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.tray = session, tray
        self.lists = Lists(session)
        self.choice = self.lists.choice
        self._hours = NO_HOURS
        self.moves = Moves(self.lists)
        self.moves.renames.where = self
        self.hints = Hints(self.moves)
        self.carrying = Carrying(self.lists, self.moves, self.hints)
        self.outcomes = Outcomes(self.lists, self.moves, self)
        self.verbs = CardVerbs(self.moves, self.outcomes, self.carrying, self)
        self.gatekeeper = Gatekeeper(self.lists, self.moves, self)
        self.to_check = ToCheck(session, self)
        self.checking = Checking(self.lists, self.to_check, self)
        painter = CardPainter(partial(getattr, session, "today"))
        self.columns = {
            stage: StageColumn(
                DragCardList(StageModel(session, stage), CardDelegate(session, painter))
            )
            for stage in BOARD_STAGES
        }
        headers = [column.header for column in self.columns.values()]
        for header in headers:
            header.level_with(headers)
        below = self._lay_out()
        self.drag_feedback = DragFeedback(self.lists, self.hints, self.columns, below)
        self._listen()
        self.lists.refresh()

    def let_go(self) -> None:
        """Ask and count nothing more: the document is about to be closed."""
        self._ask_no_more()
        self.to_check.stop()

    def focus_first(self) -> None:
        """Give the keyboard to what is selected, else to the first column that has a card.

        Nothing is selected by that.
        """
        lists = [column.card_list for column in self.columns.values()]
        chosen = [each for each in lists if each.selection.rows()]
        filled = [each for each in lists if each.rows.rowCount()]
        (*chosen, *filled, lists[0])[0].selection.stand_at(0)

    def _lay_out(self) -> QVBoxLayout:
        columns = row_of(*map(grow, self.columns.values()), gap=SPACE_3)
        return column_of(grow(columns), into=self, gap=SPACE_3, margins=SPACE_3)

    def _listen(self) -> None:
        self.lists.shown.connect(self._ask_and_show)
        self.verbs.open_requested.connect(self.open_requested)
        self.drag_feedback.moving_changed.connect(self.moving_changed)
        self.drag_feedback.dropped_on_outcome.connect(self.outcomes.close)
        self.gatekeeper.changed.connect(self.waiting_changed)
        self.to_check.changed.connect(self._show_to_check)
        self.checking.hidden.connect(self.show_all_requested)
        self.carrying.changed.connect(lambda: self.moving_changed.emit(self.carrying.ids()))
        theme().changed.connect(self._measure_again)
        for column in self.columns.values():
            self._look_after(column.card_list, column.notice)
            column.card_list.enter_pressed.connect(self.open_requested)
            column.header.check_requested.connect(lambda c=column: self.checking.go_on(c.stage))
        if self.tray is not None:
            self._look_after(self.tray.card_list, self.tray.notice)
            self.drag_feedback.follow_tray(self.tray.card_list)
            self.tray.card_list.enter_pressed.connect(
                lambda lead: self.moves.to_stage([lead], Stage.ABOVE)
            )

    def _look_after(self, card_list: DragCardList, notice: Notice) -> None:
        self.lists.add(card_list)
        card_list.open_requested.connect(self.open_requested)
        card_list.rename_requested.connect(card_list.edit_name)
        card_list.renamed.connect(self.moves.rename)
        card_list.menu_requested.connect(lambda at: self.verbs.open_menu(card_list, at))
        card_list.pick_up_requested.connect(self.carrying.toggle)
        card_list.stepped_sideways.connect(lambda step: self._step(card_list, step))
        card_list.moved_sideways.connect(self.moves.sideways)
        card_list.moved_upright.connect(self.moves.upright)
        card_list.cards_dropped.connect(lambda ids, gap: self.moves.to_gap(ids, card_list, gap))
        notice.add_requested.connect(lambda: self.new_requested.emit(card_list.stage))
        notice.show_all_requested.connect(self.show_all_requested)

    def _ask_and_show(self) -> None:
        self._hours = self._hours_this_week()
        self._show_counts()

    def _show_counts(self) -> None:
        filtered, empty = self.lists.found is not None, self.lists.is_empty()
        for stage, column in self.columns.items():
            count, shown = self.lists.count(stage), column.card_list.rows.count()
            value = self.lists.totals[stage].value if stage in self.lists.totals else 0
            work = WORK_OF[stage]
            hours = self._hours.done[work], self._hours.of(work)
            said = HeaderFigures(shown, count, value, *hours)
            if column.header.say(said, explaining=empty and not filtered):
                column.name_list()
            column.notice.show_for(empty=not shown, filtered=filtered, ghosts=empty)
        if self.tray is not None:
            count, shown = self.lists.count(Stage.UNIVERSE), self.tray.card_list.rows.count()
            self.tray.show_count(shown, count)
            self.tray.notice.show_for(empty=not shown, filtered=filtered, ghosts=False)

    def _show_to_check(self) -> None:
        for stage, column in self.columns.items():
            column.header.say_to_check(len(self.to_check.ids[stage]))

    def _hours_this_week(self) -> WeekHours:
        figures, today = self.session.document.figures, self.session.today
        return self.session.ask(lambda: figures.hours(monday_of(today), today), self._hours)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is asked about the board is asked no more when another view is shown."""
        super().hideEvent(event)
        self._ask_no_more()

    def _ask_no_more(self) -> None:
        self.gatekeeper.withdraw()
        self.checking.close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        for column in self.columns.values():
            column.header.speak()
            column.name_list()
            column.header.say_to_check(len(self.to_check.ids[column.stage]))
        if self.tray is not None:
            self.tray.speak()
        self.drag_feedback.retranslate()
        self._show_counts()

    def _measure_again(self) -> None:
        """The text has another size or look: heights and totals are as they are now."""
        for card_list in self.lists.by_stage.values():
            card_list.scheduleDelayedItemsLayout()
            card_list.viewport().update()
        for column in self.columns.values():
            column.header.measure()
        self._show_counts()

    def _step(self, card_list: DragCardList, step: int) -> None:
        """To the list beside, at the same height; over empty ones to the next that has a card."""
        lists = self.choice.in_sight()
        at = lists.index(card_list) + step
        while 0 <= at < len(lists):
            if lists[at].rows.rowCount():
                current = QPoint(0, card_list.selection.height_of_current())
                height = card_list.viewport().mapToGlobal(current)
                lists[at].selection.enter_at(lists[at].viewport().mapFromGlobal(height).y())
                return
            at += step

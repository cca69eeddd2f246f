"""The board: three columns, and below them, only while dragging, where cards leave it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.board import BoardFilter
from funnel_desktop.document.week_figures import NO_HOURS, WeekHours
from funnel_desktop.funnel.stages import BOARD_STAGES, WORK_OF, Outcome, Stage
from funnel_desktop.funnel.week import monday_of
from funnel_desktop.ui.looks.theme import SPACE_3, theme
from funnel_desktop.ui.screens.board.card_delegate import CardDelegate
from funnel_desktop.ui.screens.board.card_painter import CardPainter
from funnel_desktop.ui.screens.board.carrying import Carrying
from funnel_desktop.ui.screens.board.checking import Checking
from funnel_desktop.ui.screens.board.column import Column
from funnel_desktop.ui.screens.board.column_header import Said
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
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

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.board.card_menus import MenuVerbs
    from funnel_desktop.ui.screens.board.outcome_zones import OutcomeZones


class BoardPage(QWidget):
    """Shows the funnel and does what is asked of its cards, and of the tray's leads."""

    open_requested = Signal(str)
    new_requested = Signal(object)
    """A new objective in this stage."""
    show_all_requested = Signal()
    """The filter is to be taken away."""
    chosen_changed = Signal()
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
        self._hours = NO_HOURS
        self.moves = Moves(self.lists)
        self.moves.renames.where = self
        self.hints = Hints(self.moves)
        self.carrying = Carrying(self.lists, self.moves, self.hints)
        self.outcomes = Outcomes(self.lists, self.moves, self)
        self.gatekeeper = Gatekeeper(self.lists, self.moves, self)
        self.to_check = ToCheck(session, self)
        self.checking = Checking(self.lists, self.to_check, self)
        self._zones: OutcomeZones | None = None
        painter = CardPainter(lambda: session.today)
        self.columns = {
            stage: Column(DragCardList(StageModel(session, stage), CardDelegate(session, painter)))
            for stage in BOARD_STAGES
        }
        headers = [column.header for column in self.columns.values()]
        for header in headers:
            header.level_with(headers)
        self._lay_out()
        self._listen()
        self.refresh()

    # For the window

    def begin_checking(self) -> None:
        """Count the imported cards that are to be checked; not before the first painting."""
        self.to_check.begin()

    def let_go(self) -> None:
        """Ask and count nothing more: the document is about to be closed."""
        self._ask_no_more()
        self.to_check.stop()

    def refresh(self) -> None:
        """Ask the document everything anew."""
        self.lists.refresh()

    def show_filter(self, wanted: BoardFilter | None) -> None:
        """Show only the cards that pass; the counts become *3 of 6*."""
        self.lists.show_filter(wanted)

    def selected_ids(self) -> list[str]:
        """The selected cards, from the left and the top."""
        return self.lists.selected_ids()

    def chosen_ids(self) -> list[str]:
        """What a verb is about: the selected cards, else the one that the keyboard is at."""
        return self.lists.chosen_ids()

    def current_id(self) -> str | None:
        """The card that the keyboard is at, if the keyboard is at one."""
        focused = self.lists.focused()
        return focused.current_id() if focused else None

    def focus_card(self, objective: str) -> bool:
        """Go to a card and select it; False where it is not shown."""
        return self.lists.choose([objective])

    def focus_first(self) -> None:
        """Give the keyboard to what is selected, else to the first column that has a card.

        Nothing is selected by that.
        """
        lists = [column.card_list for column in self.columns.values()]
        chosen = [each for each in lists if each.selected_rows()]
        filled = [each for each in lists if each.rows.rowCount()]
        (*chosen, *filled, lists[0])[0].stand_at(0)

    # Verbs on the chosen cards

    def open_chosen(self) -> None:
        """Open the card that the keyboard is at."""
        chosen = self.lists.chosen_ids()
        if chosen and not self.carrying.active:
            self.open_requested.emit(chosen[0])

    def rename_chosen(self) -> None:
        """Edit the wish in its place."""
        card_list = self.lists.with_selection()
        chosen = self.lists.chosen_ids()
        if card_list is not None and chosen:
            card_list.edit_name(chosen[0])

    def pick_up(self) -> None:
        """Pick the chosen cards up with the keyboard, or drop what is carried."""
        self.carrying.toggle()

    def move_one_column(self, step: int) -> None:
        """To the next stage on the left (-1) or right (1), at the same height."""
        self.moves.sideways(step)

    def move_within(self, step: int) -> None:
        """One place up (-1) or down (1)."""
        self.moves.upright(step)

    def move_to(self, stage: Stage) -> None:
        """To the end of a stage."""
        self.moves.to_stage(self.lists.chosen_ids(), stage)

    def delete_chosen(self) -> None:
        """Delete without a question: it can be undone."""
        self.moves.delete(self.lists.chosen_ids())

    def close_chosen(self, outcome: Outcome) -> None:
        """Won at once; lost and parked ask their one question."""
        self.outcomes.close(outcome, self.lists.chosen_ids())

    def open_move_menu(self) -> None:
        """*Move to…* beside the chosen card."""
        card_list = self.lists.with_selection()
        if card_list is not None and self.lists.chosen_ids():
            at = card_list.viewport().mapToGlobal(
                card_list.visualRect(card_list.currentIndex()).center()
            )
            from funnel_desktop.ui.screens.board.card_menus import stage_menu

            stage_menu(self, self._verbs(), card_list.stage).popup(at)

    @property
    def zones(self) -> "OutcomeZones":
        """The outcome zones; built when something is dragged for the first time."""
        if self._zones is None:
            from funnel_desktop.ui.screens.board.outcome_zones import OutcomeZones

            self._zones = OutcomeZones()
            self._zones.dropped.connect(self._dropped_on_zone)
            self._below.addWidget(self._zones)
        return self._zones

    # Building

    def _lay_out(self) -> None:
        self._row = row_of(*map(grow, self.columns.values()), gap=SPACE_3)
        self._below = column_of(grow(self._row), into=self, gap=SPACE_3, margins=SPACE_3)

    def _listen(self) -> None:
        self.lists.shown.connect(self._ask_and_show)
        self.lists.chosen_changed.connect(self.chosen_changed)
        self.lists.drag_began.connect(self._drag_began)
        self.lists.drag_ended.connect(self._drag_ended)
        self.gatekeeper.changed.connect(self.waiting_changed)
        self.to_check.changed.connect(self._show_to_check)
        self.checking.hidden.connect(self.show_all_requested)
        self.carrying.changed.connect(lambda: self.moving_changed.emit(self.carrying.ids()))
        theme().changed.connect(self._measure_again)
        for column in self.columns.values():
            column.held_over.connect(lambda held, c=column: self._held_over(c if held else None))
            self._look_after(column.card_list, column.notice)
            column.card_list.enter_pressed.connect(self.open_requested)
            column.header.check_requested.connect(lambda c=column: self.checking.go_on(c.stage))
        if self.tray is not None:
            self._look_after(self.tray.card_list, self.tray.notice)
            self.tray.card_list.held_over.connect(self._held_over_tray)
            self.tray.card_list.enter_pressed.connect(
                lambda lead: self.moves.to_stage([lead], Stage.ABOVE)
            )

    def _look_after(self, card_list: DragCardList, notice: Notice) -> None:
        self.lists.add(card_list)
        card_list.open_requested.connect(self.open_requested)
        card_list.rename_requested.connect(card_list.edit_name)
        card_list.renamed.connect(self.moves.rename)
        card_list.menu_requested.connect(lambda at: self._open_menu(card_list, at))
        card_list.pick_up_requested.connect(self.pick_up)
        card_list.stepped_sideways.connect(lambda step: self._step(card_list, step))
        card_list.moved_sideways.connect(self.moves.sideways)
        card_list.moved_upright.connect(self.moves.upright)
        card_list.cards_dropped.connect(lambda ids, gap: self.moves.to_gap(ids, card_list, gap))
        notice.add_requested.connect(lambda: self.new_requested.emit(card_list.stage))
        notice.show_all_requested.connect(self.show_all_requested)

    # Showing

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
            said = Said(shown, count, value, *hours)
            column.header.say(said, explaining=empty and not filtered)
            column.name_list(shown, count)
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
            self._speak()

    def _speak(self) -> None:
        """Another language is in force: say again what was said once."""
        for column in self.columns.values():
            column.header.speak()
            column.header.say_to_check(len(self.to_check.ids[column.stage]))
        if self.tray is not None:
            self.tray.speak()
        if self._zones is not None:
            self._zones.deleteLater()
            self._zones = None
        self._show_counts()

    def _measure_again(self) -> None:
        """The text has another size or look: heights and totals are as they are now."""
        for card_list in self.lists.by_stage.values():
            card_list.scheduleDelayedItemsLayout()
            card_list.viewport().update()
        for column in self.columns.values():
            column.header.measure()
        self._show_counts()

    # While dragging

    def _drag_began(self, ids: Sequence[str]) -> None:
        self.zones.open()
        self.hints.hold(ids)
        self.moving_changed.emit(list(ids))

    def _drag_ended(self) -> None:
        self.zones.hide()
        self.hints.hold([])
        self._held_over(None)
        self.moving_changed.emit([])

    def _held_over(self, target: Column | None) -> None:
        for column in self.columns.values():
            other = target is not None and column is not target
            hint = self.hints.shown(column.stage) if column is target else ""
            column.show_as(target=column is target, faded=other, hint=hint)

    def _held_over_tray(self, held: bool) -> None:
        for column in self.columns.values():
            column.show_as(target=False, faded=held)

    def _dropped_on_zone(self, outcome: Outcome, ids: Sequence[str]) -> None:
        for card_list in self.lists.by_stage.values():
            card_list.mark()
        self.outcomes.close(outcome, ids)

    # Menus

    def _open_menu(self, card_list: DragCardList, at: QPoint) -> None:
        chosen = self.lists.chosen_ids()
        if chosen:
            from funnel_desktop.ui.screens.board.card_menus import card_menu

            card_menu(self, self._verbs(), card_list.stage, len(chosen)).popup(at)

    def _verbs(self) -> "MenuVerbs":
        from funnel_desktop.ui.screens.board.card_menus import MenuVerbs

        verbs = MenuVerbs(self)
        verbs.open_picked.connect(self.open_chosen)
        verbs.rename_picked.connect(self.rename_chosen)
        verbs.stage_picked.connect(self.move_to)
        verbs.outcome_picked.connect(self.close_chosen)
        verbs.delete_picked.connect(self.delete_chosen)
        return verbs

    def _step(self, card_list: DragCardList, step: int) -> None:
        """To the list beside, at the same height; over empty ones to the next that has a card."""
        lists = self.lists.in_sight()
        at = lists.index(card_list) + step
        while 0 <= at < len(lists):
            if lists[at].rows.rowCount():
                height = card_list.viewport().mapToGlobal(QPoint(0, card_list.height_of_current()))
                lists[at].enter_at(lists[at].viewport().mapFromGlobal(height).y())
                return
            at += step

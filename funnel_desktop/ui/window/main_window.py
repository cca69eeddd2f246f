"""The window: menus, toolbar, the workspace with its rooms, status line and toast."""

from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QWidget
from shiboken6 import isValid

from funnel_desktop.document.document import Document
from funnel_desktop.document.questions import Changed
from funnel_desktop.funnel.stages import STAGES
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.finding.chips import FilterChips
from funnel_desktop.ui.screens.finding.finder import Finder
from funnel_desktop.ui.widgets.layouts import column_of, grow
from funnel_desktop.ui.widgets.tab_order import line_up
from funnel_desktop.ui.widgets.window_size import least_size, open_size
from funnel_desktop.ui.window.actions import make_actions, speak, with_needs
from funnel_desktop.ui.window.arrivals import Arrivals
from funnel_desktop.ui.window.commands import Commands
from funnel_desktop.ui.window.dialogs import Dialogs
from funnel_desktop.ui.window.menus import MOVE_TO, RECENT, fill_menu_bar
from funnel_desktop.ui.window.status_line import StatusLine
from funnel_desktop.ui.window.toolbar import ToolBar
from funnel_desktop.ui.window.workspace import BOARD, Workspace
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.first_paint import after_first_paint
from funnel_desktop.ui.work.loads import is_from_outside
from funnel_desktop.ui.work.pending import may_give_up
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings
from funnel_desktop.wording.names import stage_name
from funnel_desktop.wording.steps import redo_text, undo_text

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.finding.filter_popover import FilterPopover
    from funnel_desktop.ui.screens.finding.off_board import OffBoard
    from funnel_desktop.ui.widgets.toast import Toast

translate = QCoreApplication.translate

SMALLEST = 1024, 640
FIRST_SIZE = 1440, 900


class MainWindow(QMainWindow):
    """One document's window. It decides nothing: it joins rooms, actions and the session."""

    open_wanted = Signal(Path)
    new_wanted = Signal(Path)
    example_wanted = Signal()

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        least_size(self, *SMALLEST)
        self.setAcceptDrops(True)
        self._middle = QWidget()
        self.setCentralWidget(self._middle)
        self.workspace = Workspace(session, settings, self._middle)
        self.board = self.workspace.board
        self.finder = Finder(self)
        self.dialogs = Dialogs(session, settings, self)
        self.commands = Commands(self, session, settings, self.workspace, self.finder, self.dialogs)
        self.actions_by_key = make_actions(self, self.commands)
        self.tool_bar = ToolBar(self.actions_by_key, self.finder, self.commands.timer)
        self.chips = FilterChips(session, self.finder)
        self.status = StatusLine(session)
        self.arrivals = Arrivals(self.commands, session)
        self._filter_popover: FilterPopover | None = None
        self._focused: QWidget | None = None
        self._closes_when_free = False
        self._recent, self._move_to = QMenu(self), QMenu(self)
        self._lay_out()
        self._join()
        self._speak()

    @cached_property
    def toast(self) -> "Toast":
        """What just happened; made when there is something to say."""
        from funnel_desktop.ui.widgets.toast import Toast

        toast = Toast(self.workspace)
        toast.undo_wanted.connect(self.commands.undo)
        toast.details_wanted.connect(self.dialogs.open_objective)
        toast.again_wanted.connect(self.commands.look_again)
        toast.show_wanted.connect(self._show_hidden)
        self.board.lists.drag_began.connect(toast.step_aside)
        self.board.lists.drag_ended.connect(toast.come_back)
        return toast

    @cached_property
    def off_board(self) -> "OffBoard":
        """What a search finds that has left the board; made when something is searched."""
        from funnel_desktop.ui.screens.finding.off_board import OffBoard

        made = OffBoard(self.session, self.finder, self.board)
        made.opened.connect(self.dialogs.open_objective)
        made.all_wanted.connect(self.workspace.search_clients)
        self.workspace.put_above_board(made)
        return made

    def _show_found(self, wanted: object) -> None:
        """What is searched and filtered is the board, from whichever view."""
        if wanted is not None and self.workspace.view() != BOARD:
            has_keyboard = self.focusWidget()
            self.workspace.show_view(BOARD)
            if has_keyboard is not None and has_keyboard.isVisible():
                has_keyboard.setFocus()

    def _look_off_board(self) -> None:
        if self.finder.wanted.words or "off_board" in vars(self):
            self.off_board.soon.start()

    def begin(self, given: bool) -> None:
        """Show the window: the board first, then what stands beside it.

        A file that was `given` opens with nothing over it (DESIGN.md 8).
        """
        geometry = self.settings.geometry("main")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            open_size(self, *FIRST_SIZE)
        self.show()
        after_first_paint(self, lambda: self._after_first_paint(given))

    def come_forward(self) -> None:
        """Stand before all other windows, with the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    @asks
    def refresh(self) -> None:
        """Read everything again, as after another language was chosen."""
        self._speak()
        self._follow(None)
        self.board.lists.refresh()
        self.workspace.make_views_anew()
        self.workspace.fill()
        self.status.refresh()
        self.session.formats_changed.emit()

    def may_go(self) -> bool:
        """Get ready to close: False where a change is being written, or where a window of an
        objective or client holds something that could not be kept yet; then this was said.
        """
        if self.session.asks_for_patience():
            return False
        windows = [each for each in self.findChildren(QDialog) if not each.isModal()]
        if not all(each.close() for each in windows if each.isVisible()):
            return False
        if not may_give_up(self):
            return False
        self.settings.set_geometry("main", self.saveGeometry())
        return True

    def let_go(self) -> None:
        """Close for good: another file has taken this window's place.

        Nothing of it is left when this returns, so that nothing of it can still ask.
        """
        if self.close():
            QCoreApplication.sendPostedEvents(self, QEvent.Type.DeferredDelete.value)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_go():
            self._closes_when_free = self.session.busy
            event.ignore()
            return
        self.settings.save()
        self.board.let_go()
        self.session.close()
        self.session.document.close()
        # What works on the document without being a part of the window ends after the window.
        self.destroyed.connect(self.session.deleteLater)
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "actions_by_key"):
            self._speak()
            self._follow(None)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab: toolbar, tray, columns, *Do next* (DESIGN.md 8), also to what was made late."""
        line_up(self, [self.tool_bar, *self.workspace.rooms()])
        return super().focusNextPrevChild(following)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_from_outside(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.arrivals.take(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V where no field takes it: a list, or a file, was copied."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.arrivals.paste()
        else:
            super().keyPressEvent(event)

    def _after_first_paint(self, given: bool) -> None:
        if not self.session.document.is_open:
            return
        self.workspace.fill()
        self.board.focus_first()
        self._follow(None)
        self._begin_the_day()
        self.board.to_check.begin()
        if not given:
            self._offer_first_steps()

    def _offer_first_steps(self) -> None:
        from funnel_desktop.ui.window.first_run import is_wanted

        if is_wanted(self.session):
            self._show_first_steps(asked_for=False)

    def _show_first_steps(self, *, asked_for: bool = True) -> None:
        from funnel_desktop.ui.window.first_run import FirstRunPanel

        self.workspace.show_view(BOARD)
        for other in self.workspace.findChildren(FirstRunPanel):
            other.close()
        panel = FirstRunPanel(self.session, self.workspace, asked_for=asked_for)
        self.workspace.view_changed.connect(panel.follow_view)
        panel.names_wanted.connect(self.commands.new_lead)
        panel.method_wanted.connect(self.commands.method)
        panel.import_wanted.connect(self.commands.import_contacts)
        panel.profile_wanted.connect(self.commands.ideal_client)
        panel.week_wanted.connect(self.commands.time_budget)
        panel.example_wanted.connect(self.example_wanted)
        panel.open_over_board()

    def _join(self) -> None:
        commands, board = self.commands, self.board
        commands.open_wanted.connect(self.open_wanted)
        commands.new_wanted.connect(self.new_wanted)
        commands.example_wanted.connect(self.example_wanted)
        commands.first_steps_wanted.connect(self._show_first_steps)
        commands.replayed.connect(self._say_plainly)
        board.open_requested.connect(self.dialogs.open_objective)
        board.choice.changed.connect(self._enable)
        board.new_requested.connect(self.dialogs.new)
        board.show_all_requested.connect(self.finder.clear)
        self.workspace.tray.import_requested.connect(commands.import_contacts)
        self.workspace.tray.foot.profile_requested.connect(commands.ideal_client)
        self.workspace.tray.foot.left_out_requested.connect(commands.excluded_leads)
        self.workspace.sides_changed.connect(self._check_marks)
        self.workspace.view_changed.connect(self.tool_bar.show_view)
        self.dialogs.made.connect(lambda made: board.lists.choose([made]))
        self.dialogs.imported.connect(commands.show_board)
        self.finder.changed.connect(board.lists.show_filter)
        self.finder.changed.connect(self._look_off_board)
        self.finder.changed.connect(self._show_found)
        # After the sentence about the change itself, in whose place it comes.
        board.lists.hidden.connect(self._say_hidden, Qt.ConnectionType.QueuedConnection)
        self.finder.filter_wanted.connect(self._open_filter)
        self.tool_bar.search.left.connect(board.focus_first)
        self.session.changed.connect(self._follow)
        self.session.failed.connect(lambda sentence: self.toast.say_failure(sentence))
        self.session.said.connect(self._say)
        self.session.day_changed.connect(self._begin_the_day)
        self.session.busy_changed.connect(self._be_busy)
        board.moving_changed.connect(self.status.show_moving)
        board.waiting_changed.connect(self.status.show_waiting)
        self._recent.aboutToShow.connect(self._fill_recent)
        self._move_to.aboutToShow.connect(self._fill_move_to)
        self.settings.changed.connect(self._check_marks)
        theme().changed.connect(self._check_marks)

    def _lay_out(self) -> None:
        column_of(self.tool_bar, grow(self.workspace), into=self._middle, gap=0)
        self.workspace.put_above_board(self.chips)
        self.setStatusBar(self.status)
        for key, action in self.actions_by_key.items():
            on_cards = action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
            for owner in (self.board, self.workspace.tray) if on_cards else (self,):
                owner.addAction(self.actions_by_key[key])

    def _speak(self) -> None:
        self.setWindowTitle(f"{self.session.document.path.name} — Funnel Desktop")
        speak(self.actions_by_key)
        self._recent.setTitle(translate("MainWindow", "Open &recent"))
        self._move_to.setTitle(translate("MainWindow", "&Move to"))
        late = {RECENT: self._recent, MOVE_TO: self._move_to}
        fill_menu_bar(self.menuBar(), self.actions_by_key, late)

    @asks
    def _follow(self, changed: Changed | None) -> None:
        """What can be undone, and whether anything can be written."""
        log = self.session.document.log
        undo, redo = log.undo_step(), log.redo_step()
        for key, step, text in (("undo", undo, undo_text(undo)), ("redo", redo, redo_text(redo))):
            self.actions_by_key[key].setText(text)
            self.actions_by_key[key].setEnabled(step is not None)
        if changed is not None and "toast" in vars(self):
            self.toast.forget(changed.action)
        self._enable()
        self._check_marks()

    def _enable(self) -> None:
        writable = not self.session.document.read_only
        reached = bool(self.board.choice.ids())
        for key in with_needs(("cards",)):
            self.actions_by_key[key].setEnabled(reached)
        # What the keyboard only stands at is not deleted: somebody must have chosen it.
        self.actions_by_key["delete"].setEnabled(bool(self.board.choice.selected_ids()))
        for key in with_needs(("writing",)):
            self.actions_by_key[key].setEnabled(writable)

    def _check_marks(self, *_: object) -> None:
        for side in self.workspace.sides():
            key = "universe" if side is self.workspace.universe_side else "do_next"
            self.actions_by_key[key].setChecked(not side.is_strip())
        for choice in ("light", "dark", "system"):
            self.actions_by_key[choice].setChecked(self.settings.theme == choice)

    def _be_busy(self, busy: bool) -> None:
        """The window shows what it has and takes no changes while a long one is written; then
        the keyboard is where it was."""
        if busy:
            self._focused = self.focusWidget()
        self.workspace.setEnabled(not busy)
        for action in self.actions_by_key.values():
            action.setEnabled(not busy)
        if not busy:
            self.board.lists.refresh()
            self._follow(None)
            if self._focused is not None and isValid(self._focused):
                self._focused.setFocus()
            if self._closes_when_free:
                QTimer.singleShot(0, self, self.close)

    def _say(self, sentence: str, action: int | None) -> None:
        won = self._won_by(action)
        self.toast.say(sentence, action, won, is_won=bool(won))

    def _say_hidden(self, cards: list[str]) -> None:
        board, today = self.session.document.board, self.session.today
        card = self.session.ask(lambda: board.card(cards[0], today), None)
        if card is None:
            return
        if len(cards) > 1:
            said = translate("MainWindow", "%n card(s) hidden by the search.", "", len(cards))
        else:
            said = translate("MainWindow", "{client} is hidden by the search.")
        sentence = said.format(client=card.client_name)
        self.toast.say_hidden(sentence, self.session.last_action, cards)

    def _show_hidden(self, cards: list[str]) -> None:
        self.finder.clear()
        self.board.lists.choose(cards[:1])

    def _won_by(self, action: int | None) -> str:
        """The objective that was won by this action: its day and value may be another's."""
        step = self.session.ask(self.session.document.log.undo_step, None) if action else None
        if step is None or step.number != action or step.label != "outcome_won":
            return ""
        return step.objectives[0] if len(step.objectives) == 1 else ""

    @asks
    def _begin_the_day(self) -> None:
        """What a day changes by itself: clients are older, parked ones are back."""
        self._say_returned()
        document, today = self.session.document, self.session.today
        can_write = not self.session.busy and not document.read_only
        if can_write and document.ideal_clients.has_older(today):
            self._count_ages(document, today)

    def _count_ages(self, document: Document, today: date) -> None:
        from funnel_desktop.ui.work.lending import carry_out

        count = partial(document.ideal_clients.count_ages, today)
        text = translate("MainWindow", "Updating scores for today’s ages…")
        carry_out(self.session, self, text, count, takes_long=document.profiles.takes_long())

    def _say_returned(self) -> None:
        from funnel_desktop.ui.window.returns import newly_returned

        sentence, own = newly_returned(self.session)
        if sentence:
            self.toast.say(sentence, None, own)

    def _say_plainly(self, sentence: str) -> None:
        self.toast.say(sentence, None)

    def _open_filter(self) -> None:
        if self._filter_popover is None:
            from funnel_desktop.ui.screens.finding.filter_popover import FilterPopover

            self._filter_popover = FilterPopover(self.session, self)
            self._filter_popover.changed.connect(self.finder.set)
            self._filter_popover.closed.connect(self.board.focus_first)
        self._filter_popover.open_at(self.tool_bar.filter_corner(self), self.finder.wanted)

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self.settings.recent_files:
            entry = self._recent.addAction(str(path).replace("&", "&&"))
            entry.triggered.connect(lambda _=False, chosen=path: self.open_wanted.emit(chosen))

    def _fill_move_to(self) -> None:
        self._move_to.clear()
        for stage in STAGES:
            entry = self._move_to.addAction(stage_name(stage))
            entry.triggered.connect(lambda _=False, chosen=stage: self.board.verbs.move_to(chosen))
            entry.setEnabled(self.actions_by_key["move_menu"].isEnabled())

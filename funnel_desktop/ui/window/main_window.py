"""The window: toolbar, the workspace with its rooms, status line, and what is dropped on it."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from funnel_desktop.document.document import Document
from funnel_desktop.document.questions import Changed
from funnel_desktop.ui.looks.veil import veil
from funnel_desktop.ui.screens.finding.finder import Finder
from funnel_desktop.ui.widgets.layouts import column_of, grow
from funnel_desktop.ui.widgets.tab_order import line_up
from funnel_desktop.ui.widgets.window_size import least_size, open_size
from funnel_desktop.ui.window.arrivals import Arrivals
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.window.dialogs import Dialogs
from funnel_desktop.ui.window.joining import join
from funnel_desktop.ui.window.key_order import KeyOrder
from funnel_desktop.ui.window.notices import Notices
from funnel_desktop.ui.window.plan_commands import offer_first_steps, show_report
from funnel_desktop.ui.window.searching import Searching
from funnel_desktop.ui.window.status_line import StatusLine
from funnel_desktop.ui.window.toolbar import ToolBar
from funnel_desktop.ui.window.window_actions import WindowActions
from funnel_desktop.ui.window.workspace import Workspace
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.first_paint import after_first_paint
from funnel_desktop.ui.work.loads import is_from_outside
from funnel_desktop.ui.work.pending import may_give_up
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings

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
        self.dialogs = Dialogs(session, settings, _shortcuts_table, self)
        self.desk = Desk(self, session, settings, self.workspace, self.finder, self.dialogs)
        self.window_actions = WindowActions(self.desk)
        self.actions_by_key = self.window_actions.by_key
        self.tool_bar = ToolBar(self.actions_by_key, self.finder, self.desk.timer)
        self.searching = Searching(self.desk, self.tool_bar)
        self.status = StatusLine(session)
        self.notices = Notices(self.desk)
        self.arrivals = Arrivals(self.desk)
        self._focused: QWidget | None = None
        self._closes_when_free = False
        self._lay_out()
        self._listen()
        self._retranslate()

    def begin(self, given: bool) -> None:
        """Show the window: the board first, then what stands beside it.

        A file that was `given` opens with nothing over it (DESIGN.md 8).
        """
        geometry = self.settings.geometry("main")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            open_size(self, *FIRST_SIZE)
        self.show()
        KeyOrder(self.windowHandle(), self.actions_by_key.values())
        after_first_paint(self, lambda: self._after_first_paint(given))

    def come_forward(self) -> None:
        """Stand before all other windows, with the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    @asks
    def refresh(self) -> None:
        """Read everything again, as after another language was chosen."""
        self._retranslate()
        self.window_actions.refresh()
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
        self.session.end()
        # What works on the document without being a part of the window ends after the window.
        self.destroyed.connect(self.session.deleteLater)
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "window_actions"):
            self._retranslate()
            self.window_actions.refresh()

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
        self.session.note_use()
        self.workspace.fill()
        self.board.focus_first()
        self.window_actions.refresh()
        when_known = self.session.soundness.when_known
        when_known(self._begin_the_day)
        self.status.offer.refresh()
        self.board.to_check.begin()
        when_known(self.notices.say_whereabouts)
        when_known(self.status.look_ahead)
        if not given:
            offer_first_steps(self.desk)

    def _listen(self) -> None:
        join(self.desk)
        self.desk.open_wanted.connect(self.open_wanted)
        self.desk.new_wanted.connect(self.new_wanted)
        self.desk.example_wanted.connect(self.example_wanted)
        self.workspace.view_changed.connect(self.tool_bar.show_view)
        self.status.offer.wanted.connect(self.dialogs.weekly_review)
        self.dialogs.reviewed.connect(self.status.offer.close_for_this_week)
        self.session.changed.connect(self._follow)
        veil().changed.connect(self.refresh)
        self.session.day_changed.connect(self._begin_the_day)
        self.session.busy_changed.connect(self._be_busy)
        self.board.moving_changed.connect(self.status.show_moving)
        self.board.waiting_changed.connect(self.status.show_waiting)
        self.status.income_wanted.connect(lambda: show_report(self.desk, "income"))

    def _lay_out(self) -> None:
        column_of(self.tool_bar, grow(self.workspace), into=self._middle, gap=0)
        self.setStatusBar(self.status)

    def _retranslate(self) -> None:
        self.setWindowTitle(f"{self.session.document.path.name} — Funnel Desktop")
        self.window_actions.retranslate()

    def _follow(self, changed: Changed) -> None:
        self.notices.follow(changed)
        self.window_actions.follow_document()

    def _be_busy(self, busy: bool) -> None:
        """The window shows what it has and takes no changes while a long one is written; then
        the keyboard is where it was."""
        if busy:
            self._focused = self.focusWidget()
        self.workspace.setEnabled(not busy)
        self.window_actions.set_enabled(not busy)
        if not busy:
            self.board.lists.refresh()
            self.window_actions.refresh()
            if self._focused is not None and isValid(self._focused):
                self._focused.setFocus()
            if self._closes_when_free:
                QTimer.singleShot(0, self, self.close)

    @asks
    def _begin_the_day(self) -> None:
        """What a day changes by itself: clients are older, parked ones are back."""
        self.notices.say_returned()
        document, today = self.session.document, self.session.today
        can_write = not self.session.busy and not document.read_only
        if can_write and document.ideal_clients.has_older(today):
            self._count_ages(document, today)

    def _count_ages(self, document: Document, today: date) -> None:
        from funnel_desktop.ui.work.lending import carry_out

        count = partial(document.ideal_clients.count_ages, today)
        text = translate("MainWindow", "Updating scores for today’s ages…")
        carry_out(self.session, self, text, count, takes_long=document.profiles.takes_long())


def _shortcuts_table() -> QWidget:
    """Every action with its keys; loaded when it is first wanted."""
    from funnel_desktop.ui.window.shortcuts_table import ShortcutsTable

    return ShortcutsTable()

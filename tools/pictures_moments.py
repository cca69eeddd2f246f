"""Moments of the board for pictures: what is shown only while something is being done."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.board import BoardFilter
from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.funnel.trap import WEEKS as TRAP_WEEKS
from funnel_desktop.ui.screens.backups.restore_dialog import RestoreDialog
from funnel_desktop.ui.screens.board.drag_picture import drag_picture
from funnel_desktop.ui.screens.sorting.sorting_panel import SortPanel
from funnel_desktop.ui.window.card_commands import tick
from funnel_desktop.ui.window.main_window import MainWindow
from tools.pictures_states import states_page

PATIENCE, LOOKS_EVERY = 20_000, 10
"""Milliseconds for what a picture waits for, and between two looks whether it is there."""


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let happen what happens until something is so, and sleep in between: whoever only looks
    again and again takes half the processor from what is waited for."""
    application, deadline, clock = QCoreApplication.instance(), QDeadlineTimer(PATIENCE), QTimer()
    assert application is not None
    clock.start(LOOKS_EVERY)
    while not is_so() and not deadline.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def undo_toast(window: MainWindow) -> QWidget:
    """Pilar Ibáñez was just won."""
    window.board.moves.close([found(window, "Pilar Ibáñez")], Outcome.WON)
    return window


def restore(window: MainWindow) -> QWidget:
    """Two backups, and what changed since the older one."""
    document = window.session.document
    with kept_in(document.path.parent / "backups") as home:
        document.back_up(home)
        window.board.moves.close([found(window, "Pilar Ibáñez")], Outcome.WON)
        document.back_up(home)
        window.actions_by_key["restore_backup"].trigger()
    dialog = window.findChildren(RestoreDialog)[-1]
    wait_until(lambda: bool(dialog.list.rows.rows) or dialog.empty.isVisible())
    dialog.list.go_to(1)
    return dialog


def drag(window: MainWindow) -> QWidget:
    """Meridian Labs is held over Best Few; a real drag would need a real pointer."""
    board = window.board
    source, target = (board.columns[stage].card_list for stage in (Stage.IN, Stage.BEST_FEW))
    row = source.rows.row_of(found(window, "Meridian Labs"))
    card = source.rows.card(row) if row is not None else None
    assert row is not None
    assert card is not None
    size = source.card_rect(row).size()
    picture, _ = drag_picture(source.delegate.picture(source, card, size), QPoint(), 1)
    source.mark(slots=[row])
    board.lists.drag_began.emit([card.id])
    target.held_over.emit(True)
    target.show_gap(1)
    held = QLabel(window)
    held.setPixmap(picture)
    held.adjustSize()
    held.move(target.mapTo(window, QPoint(-size.width() // 3, size.height())))
    held.show()
    return window


def gate(window: MainWindow) -> QWidget:
    """Meridian Labs waits before the Best Few, with a reason to move it anyway."""
    board = window.board
    target = board.columns[Stage.BEST_FEW].card_list
    board.moves.to_gap([found(window, "Meridian Labs")], target, 1)
    asked = board.gatekeeper.open
    assert asked is not None
    asked.reason.setText("CEO wants to sign before her leave")
    asked.reason.setFocus()
    return window


def gate_of_several(window: MainWindow) -> QWidget:
    """Two cards Above the Funnel are to go two columns on."""
    names = ("Halden Architects", "Bruno Keller")
    window.board.moves.to_stage([found(window, name) for name in names], Stage.BEST_FEW)
    return window


def lost(window: MainWindow) -> QWidget:
    """The question why Meridian Labs was lost."""
    window.board.lists.choose([found(window, "Meridian Labs")])
    window.board.verbs.close(Outcome.LOST)
    return window


def parked(window: MainWindow) -> QWidget:
    """The question when Meridian Labs shall come back."""
    window.board.lists.choose([found(window, "Meridian Labs")])
    window.board.verbs.close(Outcome.PARKED)
    return window


def filtered(window: MainWindow) -> QWidget:
    """A search and a filter at once, with their chips, and the filter's choices."""
    window.finder.set(BoardFilter(words="co", value_from=400_000))
    window.actions_by_key["filter"].trigger()
    return window


def ticked(window: MainWindow) -> QWidget:
    """Something of *Do next* was just done, and what comes next is asked."""
    session = window.session
    closing = session.document.board.do_next(session.today, 2).groups[WorkType.CLOSING]
    tick(window.desk, closing[-1].id)
    return window


def trap(window: MainWindow) -> QWidget:
    """For three weeks nobody new was looked for."""
    document, today = window.session.document, window.session.today
    first = today - timedelta(weeks=TRAP_WEEKS + 1)
    prospecting = "SELECT id FROM activities WHERE work_type = 'prospecting' AND day >= ?"
    for (own,) in document.connection.execute(prospecting, (first.isoformat(),)).fetchall():
        document.activities.delete(own)
    for ago in range(1, TRAP_WEEKS + 1):
        for work in (WorkType.CLOSING, WorkType.COVERING):
            document.activities.log_work(work, 60, today - timedelta(weeks=ago))
    return window


def away(window: MainWindow) -> QWidget:
    """Monday's card after nine days away."""
    document, today = window.session.document, window.session.today
    document.remember("away_from", (today - timedelta(days=9)).isoformat())
    document.remember("back_on", today.isoformat())
    window.workspace.do_next.refresh()
    notices = window.workspace.do_next.notices
    assert notices is not None
    notices.refresh()
    window.workspace.do_next.enter()
    return window


def sort(window: MainWindow) -> QWidget:
    """The weekly sort, with a position that was just chosen."""
    window.actions_by_key["weekly_sort"].trigger()
    QTest.keyClick(_sorting(window).question, Qt.Key.Key_Left)
    return window


def sort_phrase(window: MainWindow) -> QWidget:
    """The same with a next action half typed."""
    sort(window)
    QTest.keyClick(_sorting(window).question, Qt.Key.Key_2)
    QTest.keyClicks(_sorting(window).question.phrase.field, "call Clara Thu 10:00")
    return window


def sort_end(window: MainWindow) -> QWidget:
    """The end of the sort, and what changed."""
    window.actions_by_key["weekly_sort"].trigger()
    panel, keys = _sorting(window), "5143" + "1" * 60
    for key in keys:
        if panel.pages.currentWidget() is panel.question:
            QTest.keyClicks(panel.question, key)
    return window


def _sorting(window: MainWindow) -> SortPanel:
    (panel,) = (each for each in window.findChildren(SortPanel) if each.isVisible())
    return panel


def states(window: MainWindow) -> QWidget:
    """Every state of cards, buttons, fields and marks."""
    return states_page()


def found(window: MainWindow, name: str) -> str:
    """The objective of this name."""
    return window.session.document.objectives.find(name, window.session.today)

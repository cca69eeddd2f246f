"""The timer: begun on three things, one key stops it, a crash and a sleep do no harm."""

import json
import os
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import Stage, WorkType
from funnel_desktop.ui.screens.week.timer_desk import TimerDesk
from funnel_desktop.ui.screens.week.timer_popovers import (
    HowLongPopover,
    LogHoursPopover,
    SleptPopover,
)
from tests.ui.conftest import TODAY, Show, Shown, plan, reopened
from tests.ui.screens.week.conftest import LEFT, MONDAY, TUESDAY, Week, at
from tests.ui.screens.week.test_popover import opened

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Clock:
    """A time of day that a test can put forward."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 5, 12, 9, 0)

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, minutes: int) -> None:
        self.moment += timedelta(minutes=minutes)


@pytest.fixture
def timed(show: Show) -> tuple[Shown, TimerDesk, Clock]:
    shown, clock = show(Ana=Stage.IN), Clock()
    desk = shown.window.desk.timer
    desk.now = clock
    shown.window.show()
    shown.window.activateWindow()
    QApplication.processEvents()
    return shown, desk, clock


def done(shown: Shown) -> dict[WorkType, int]:
    return dict(shown.document.board.hours_done(MONDAY, MONDAY + timedelta(days=6)))


Timed = tuple[Shown, TimerDesk, Clock]


def test_a_kind_of_work_is_begun_from_the_menu_and_stopped_by_one_key(timed: Timed) -> None:
    shown, desk, clock = timed
    QTest.mouseClick(shown.window.tool_bar.timer.button, LEFT)
    (menu,) = [m for m in shown.window.tool_bar.findChildren(QMenu) if m.isVisible()]
    menu.actions()[1].trigger()
    menu.close()
    assert desk.run is not None
    assert desk.run.work is WorkType.PROSPECTING
    before = len(shown.document.log.history())
    clock.forward(25)
    desk._seen = clock()
    desk.tick()
    assert shown.window.tool_bar.timer.button.text() == "Stop 0:25"
    shown.do("toggle_timer")
    assert desk.run is None
    assert done(shown)[WorkType.PROSPECTING] == 25
    assert len(shown.document.log.history()) == before + 1
    shown.do("undo")
    assert done(shown)[WorkType.PROSPECTING] == 0


def test_the_key_is_ctrl_shift_t(timed: Timed) -> None:
    shown, desk, clock = timed
    desk.start(WorkType.CLOSING)
    clock.forward(3)
    QTest.keyClick(shown.window, Qt.Key.Key_T, CTRL_SHIFT)
    assert desk.run is None
    assert done(shown)[WorkType.CLOSING] == 3


def test_a_running_timer_is_no_undo_step(timed: Timed) -> None:
    shown, desk, _ = timed
    before = len(shown.document.log.history())
    desk.start(WorkType.CLOSING)
    assert len(shown.document.log.history()) == before


def test_less_than_a_minute_is_nothing(timed: Timed) -> None:
    shown, desk, _ = timed
    desk.start(WorkType.CLOSING)
    desk.stop()
    assert desk.run is None
    assert shown.document.timer.running() is None
    assert sum(done(shown).values()) == 0


def test_beginning_another_logs_the_first(timed: Timed) -> None:
    shown, desk, clock = timed
    desk.start(WorkType.CLOSING)
    clock.forward(10)
    desk.start(WorkType.PROSPECTING)
    assert done(shown)[WorkType.CLOSING] == 10


def test_it_is_begun_on_a_next_action_from_do_next(timed: Timed) -> None:
    shown, desk, clock = timed
    plan(shown, "Ana", "Meet HR", TODAY)
    rows = shown.window.workspace.do_next.list
    row = next(n for n, each in enumerate(rows.rows.rows) if each.card is not None)
    rows.setCurrentIndex(rows.rows.index(row))
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, rows.rect().center(), rows.mapToGlobal(rows.pos())
    )
    QApplication.sendEvent(rows.viewport(), asked)
    (menu,) = [m for m in rows.findChildren(QMenu) if m.isVisible()]
    next(each for each in menu.actions() if each.text() == "Start the timer").trigger()
    menu.close()
    assert desk.run is not None
    assert (desk.run.title, desk.run.objective) == ("Meet HR", shown.ids["Ana"])
    clock.forward(45)
    desk.stop()
    (activity,) = shown.document.activities.of(shown.ids["Ana"])
    assert (activity.minutes, activity.work_type) == (45, WorkType.COVERING)


def test_it_is_begun_on_a_chosen_card(timed: Timed) -> None:
    shown, desk, _ = timed
    shown.window.board.lists.choose([shown.ids["Ana"]])
    shown.do("timer_on")
    assert desk.run is not None
    assert desk.run.objective == shown.ids["Ana"]


def test_it_is_begun_on_a_block(week: Week) -> None:
    week.add(TUESDAY, 600, 90, WorkType.CLOSING, "Norrby & Lind")
    QTest.mouseClick(opened(week, at(week.grid, TUESDAY, 630)).timer, LEFT)
    run = week.shown.document.timer.running()
    assert run is not None
    assert (run.work, run.title) == (WorkType.CLOSING, "Norrby & Lind")


def test_it_goes_on_after_closing(timed: Timed) -> None:
    shown, desk, _ = timed
    desk.start(WorkType.CLOSING, "Norrby")
    kept = reopened(shown).timer.running()
    assert kept is not None
    assert kept.title == "Norrby"


def test_it_survives_a_kill(tmp_path: Path) -> None:
    """The process ends at once, without a chance to write anything."""
    path = tmp_path / "killed.funnel"
    script = (
        "import sys, os, signal\n"
        "from datetime import datetime\n"
        "from pathlib import Path\n"
        "from funnel_desktop.document.document import create_document\n"
        "from funnel_desktop.document.timer import Run\n"
        "from funnel_desktop.funnel.stages import WorkType\n"
        "document = create_document(Path(sys.argv[1]))\n"
        "document.timer.start(Run(WorkType.CLOSING, datetime(2026, 5, 12, 9, 0), 'Norrby'))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(path)], check=False, env=os.environ)
    assert ended.returncode == -signal.SIGKILL
    document = open_document(path)
    run = document.timer.running()
    assert run is not None
    assert json.dumps(run.title) == '"Norrby"'
    assert run.minutes(datetime(2026, 5, 12, 9, 40)) == 40
    document.close()


def slept(timed: Timed) -> SleptPopover:
    """Twenty minutes of work, then an hour of sleep."""
    shown, desk, clock = timed
    desk.start(WorkType.PROSPECTING)
    clock.forward(20)
    desk._seen = clock()
    clock.forward(60)
    desk.tick()
    (asked,) = [p for p in shown.window.findChildren(SleptPopover) if p.isVisible()]
    return asked


def test_after_a_sleep_all_of_it_can_count(timed: Timed) -> None:
    shown, desk, _ = timed
    QTest.mouseClick(slept(timed).all, LEFT)
    desk.stop()
    assert done(shown)[WorkType.PROSPECTING] == 80


def test_after_a_sleep_the_part_before_can_count(timed: Timed) -> None:
    shown, desk, _ = timed
    QTest.mouseClick(slept(timed).until, LEFT)
    assert desk.run is None
    assert done(shown)[WorkType.PROSPECTING] == 20


def test_after_a_sleep_nothing_can_count(timed: Timed) -> None:
    shown, desk, _ = timed
    QTest.mouseClick(slept(timed).nothing, LEFT)
    assert desk.run is None
    assert done(shown)[WorkType.PROSPECTING] == 0


def test_short_gaps_ask_nothing(timed: Timed) -> None:
    shown, desk, clock = timed
    desk.start(WorkType.PROSPECTING)
    clock.forward(4)
    desk.tick()
    assert not [p for p in shown.window.findChildren(SleptPopover) if p.isVisible()]


def logged(shown: Shown) -> list[tuple[str, int]]:
    rows = shown.document.connection.execute("SELECT day, minutes FROM activities ORDER BY day")
    return rows.fetchall()


def asked_how_long(shown: Shown) -> HowLongPopover:
    (asked,) = [p for p in shown.window.findChildren(HowLongPopover) if p.isVisible()]
    return asked


def test_a_clock_that_is_set_back_takes_nothing_away(timed: Timed) -> None:
    shown, desk, clock = timed
    desk.start(WorkType.PROSPECTING)
    for minutes in (30, 30, -90, 0):
        clock.forward(minutes)
        desk._seen = clock() if minutes > 0 else desk._seen
        desk.tick()
    assert desk.minutes() == 60
    assert shown.document.timer.running() == desk.run
    desk.stop()
    assert logged(shown) == [(TODAY.isoformat(), 60)]


def test_a_clock_that_was_set_back_unseen_is_asked_about(timed: Timed) -> None:
    shown, desk, clock = timed
    desk.start(WorkType.PROSPECTING)
    clock.forward(60)
    desk._seen = clock()
    clock.forward(-90)
    desk.stop()
    assert desk.run is not None
    asked = asked_how_long(shown)
    QTest.keyClicks(asked.minutes, "60")
    QTest.mouseClick(asked.keep, LEFT)
    assert sum(minutes for _, minutes in logged(shown)) == 60


@pytest.mark.parametrize("days", [2, 400])
def test_a_very_long_run_is_asked_about_when_it_is_stopped(timed: Timed, days: int) -> None:
    shown, desk, clock = timed
    desk.start(WorkType.PROSPECTING)
    clock.forward(24 * 60 * days + 60)
    desk.start(WorkType.CLOSING)
    assert desk.run is not None
    assert desk.run.work is WorkType.PROSPECTING
    desk.stop()
    assert logged(shown) == []
    asked = asked_how_long(shown)
    QTest.keyClicks(asked.minutes, "90")
    before = len(shown.document.log.history())
    QTest.mouseClick(asked.keep, LEFT)
    assert [minutes for _, minutes in logged(shown)] == [90]
    assert len(shown.document.log.history()) == before + 1
    assert desk.run is None


def test_a_long_run_may_go_on_or_be_forgotten(timed: Timed) -> None:
    shown, desk, clock = timed
    desk.start(WorkType.PROSPECTING)
    clock.forward(11 * 60)
    desk.stop()
    QTest.mouseClick(asked_how_long(shown).go_on, LEFT)
    assert desk.run is not None
    desk.stop()
    QTest.mouseClick(asked_how_long(shown).nothing, LEFT)
    assert (desk.run, logged(shown)) == (None, [])


def test_what_goes_on_after_midnight_is_of_the_next_day(timed: Timed) -> None:
    shown, desk, clock = timed
    clock.moment = datetime(2026, 5, 11, 23, 0)
    desk.start(WorkType.PROSPECTING)
    clock.forward(90)
    before = len(shown.document.log.history())
    desk.stop()
    assert logged(shown) == [(MONDAY.isoformat(), 60), (TUESDAY.isoformat(), 30)]
    assert len(shown.document.log.history()) == before + 1
    shown.do("undo")
    assert logged(shown) == []


def test_hours_by_hand(timed: Timed) -> None:
    shown, _, _ = timed
    shown.do("log_hours")
    (asked,) = [p for p in shown.window.findChildren(LogHoursPopover) if p.isVisible()]
    asked.kind.show_value(WorkType.CLOSING)
    QTest.keyClicks(asked.minutes, "90")
    QTest.keyClicks(asked.note, "Agreement")
    before = len(shown.document.log.history())
    QTest.keyClick(asked.note, Qt.Key.Key_Return)
    assert done(shown)[WorkType.CLOSING] == 90
    assert len(shown.document.log.history()) == before + 1


def test_hours_by_hand_are_of_a_day(timed: Timed) -> None:
    shown, _, _ = timed
    shown.do("log_hours")
    (asked,) = [p for p in shown.window.findChildren(LogHoursPopover) if p.isVisible()]
    assert asked.day.value() == TODAY
    for typed in ("tomorrow", "nonsense"):
        asked.day.setText(typed)
        QTest.keyClick(asked.note, Qt.Key.Key_Return)
        assert asked.complaint.isVisible()
        assert sum(done(shown).values()) == 0
    asked.day.setText("yesterday")
    QTest.keyClick(asked.note, Qt.Key.Key_Return)
    days = shown.document.connection.execute("SELECT day, minutes FROM activities").fetchall()
    assert days == [(MONDAY.isoformat(), 60)]


def test_hours_on_an_objective_are_read_in_its_window(timed: Timed) -> None:
    shown, desk, clock = timed
    desk.start_on(shown.ids["Ana"])
    clock.forward(45)
    desk.stop()
    shown.window.dialogs.open_objective(shown.ids["Ana"])
    QApplication.processEvents()
    shown.do("undo")
    assert shown.document.activities.of(shown.ids["Ana"]) == []

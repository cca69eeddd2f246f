"""What one change costs until it is painted, in SQL statements and Python calls.

Counts are the same on every machine and on every run: they need no ratio, and no many turns.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QStyle, QStyleOptionSpinBox

from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.stages import Stage, WorkType
from funnel_desktop.ui.window.main_window import MainWindow
from funnel_desktop.ui.work.drag_load import load_of
from tests.benchmarks.rows import Row
from tests.benchmarks.window import DAY, close, opened, settle

STATEMENTS_OF_A_DROP, STATEMENTS_OF_A_SHARE, CALLS = 30, 60, 2_000
TURNS = 3
HERE = str(Path(__file__).parents[2] / "funnel_desktop")


class Counted:
    """Statements, and calls of Python functions: all of them, and those of this program."""

    def __init__(self) -> None:
        self.statements: list[str] = []
        self.calls = 0
        self.of_ours = 0

    def note(self, frame: FrameType, event: str, _: object) -> None:
        """Take in what the profiler tells."""
        if event == "call":
            self.calls += 1
            self.of_ours += frame.f_code.co_filename.startswith(HERE)


def measure() -> list[Row]:
    """A card dropped one column to the right through its gate; one click on a share's arrow."""
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "practice.funnel"
        make_example(file, DAY)
        window = opened(file)
        drop = _drop(window)
        window.actions_by_key["show_week"].trigger()
        settle()
        share = _click_on_a_share(window)
        close(window)
    return [
        *_rows("a drop", drop, STATEMENTS_OF_A_DROP),
        *_rows("a click on a share", share, STATEMENTS_OF_A_SHARE),
    ]


def _rows(what: str, counted: Counted, statements: int) -> Iterator[Row]:
    yield _row(f"{what} until it is painted: statements", len(counted.statements), statements)
    yield _row(f"{what} until it is painted: Python calls", counted.calls, CALLS)
    yield _row(f"{what} until it is painted: calls of ours", counted.of_ours, None)


def _row(what: str, count: int, limit: int | None) -> Row:
    return Row(what, count, limit or count, "", count, limit, False, 0)


@contextmanager
def counting(window: MainWindow) -> Iterator[Counted]:
    """Count what happens inside, and what is painted after it."""
    counted, connection = Counted(), window.session.document.connection
    before = sys.getprofile()
    connection.set_trace_callback(counted.statements.append)
    sys.setprofile(counted.note)
    try:
        yield counted
        QApplication.processEvents()
    finally:
        sys.setprofile(before)
        connection.set_trace_callback(None)
    settle()


def _drop(window: MainWindow) -> Counted:
    """The least of some drops to the right; before each the card is dropped back."""
    lists = window.board.lists.by_stage
    card = lists[Stage.IN].rows.card(1)
    assert card is not None
    turns = []
    for _ in range(TURNS):
        for stage in (Stage.ABOVE, Stage.IN):
            turns.append(_let_go(window, card.id, stage))
            moved = lists[stage].rows.card(1)
            assert moved is not None
            assert moved.id == card.id
    return _least(turns[1::2])


def _least(turns: list[Counted]) -> Counted:
    """What an earlier change left to be asked after a pause may fall into one of them."""
    return min(turns, key=lambda counted: counted.calls)


def _let_go(window: MainWindow, card: str, stage: Stage) -> Counted:
    """Hold a card over the second place of a column, and let go."""
    target, load = window.board.lists.by_stage[stage], load_of([card])
    at = QPoint(60, target.visualRect(target.rows.index(1)).top() + 8)
    how = (Qt.DropAction.MoveAction, load, Qt.MouseButton.LeftButton)
    held = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target.viewport(), QDragEnterEvent(at, *how, held))
    settle()
    with counting(window) as counted:
        QApplication.sendEvent(target.viewport(), QDropEvent(at, *how, held))
    return counted


def _click_on_a_share(window: MainWindow) -> Counted:
    """The least of some clicks on the arrows of a share, up and down in turn."""
    number = window.workspace.views.week.budget.rows[WorkType.COVERING].number
    arrows = (QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown)
    turns = []
    for _ in range(TURNS):
        for arrow in arrows:
            before, at = number.value(), _middle_of(number, arrow)
            with counting(window) as counted:
                QTest.mouseClick(number, Qt.MouseButton.LeftButton, pos=at)
            assert number.value() != before
            turns.append(counted)
    return _least(turns[1::2])


def _middle_of(number: QSpinBox, arrow: QStyle.SubControl) -> QPoint:
    option = QStyleOptionSpinBox()
    number.initStyleOption(option)
    of = QStyle.ComplexControl.CC_SpinBox
    return number.style().subControlRect(of, option, arrow, number).center()

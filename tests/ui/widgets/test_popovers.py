"""A question opens once, takes the place of the one before, and answers Esc."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.window.card_commands import ask_next_beside, put_off
from funnel_desktop.ui.window.plan_commands import ask_what_counts
from tests.ui.conftest import Show, Shown, plan

LEFT = Qt.MouseButton.LeftButton


def open_in(window: QWidget) -> list[Popover]:
    QApplication.processEvents()
    return [popover for popover in window.findChildren(Popover) if popover.isVisible()]


def row_of(shown: Shown, text: str) -> QPoint:
    rows = shown.window.workspace.do_next.list
    row = next(i for i, entry in enumerate(rows.rows.rows) if entry.text == text)
    return rows.visualRect(rows.rows.index(row)).center()


def double_click(shown: Shown, at: QPoint) -> None:
    """As a hand does it: two presses and two releases."""
    view = shown.window.workspace.do_next.list.viewport()
    QTest.mouseClick(view, LEFT, pos=at)
    shown.window.workspace.do_next.list.setFocus()  # as a real press does before it is told
    kind, none = QEvent.Type.MouseButtonDblClick, Qt.KeyboardModifier.NoModifier
    where = view.mapToGlobal(at)
    QApplication.sendEvent(view, QMouseEvent(kind, QPointF(at), QPointF(where), LEFT, LEFT, none))
    QTest.mouseRelease(view, LEFT, pos=at)


def test_a_double_click_in_do_next_asks_once(show: Show) -> None:
    shown = show(Ana=Stage.IN, Bob=Stage.ABOVE)
    rows = shown.window.workspace.do_next.list.rows.rows
    without = [entry.text for entry in rows if entry.card is not None]
    for _ in range(5):
        QApplication.processEvents()  # what follows the first paint sets the focus
    double_click(shown, row_of(shown, without[0]))
    (asked,) = open_in(shown.window)
    assert asked.isAncestorOf(shown.window.focusWidget())
    QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_Escape)
    assert open_in(shown.window) == []
    for text in without:
        double_click(shown, row_of(shown, text))
    (asked,) = open_in(shown.window)
    asked.what.setText("Call")  # type: ignore[attr-defined]
    QTest.keyClick(asked.what, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert open_in(shown.window) == []


def test_a_double_click_ticks_one_thing_and_opens_one_window(show: Show) -> None:
    shown = show(Ana=Stage.IN, Bob=Stage.IN)
    for name in shown.ids:
        plan(shown, name, f"Call {name}", shown.clock())
    at = row_of(shown, "Call Ana")
    double_click(shown, QPoint(20, at.y()))
    assert len(shown.document.activities.done_on(shown.clock())) == 1
    (asked,) = open_in(shown.window)
    asked.close()
    double_click(shown, row_of(shown, "Call Bob"))
    shown.window.dialogs.open_objective(shown.ids["Bob"])
    opened = [each for each in shown.window.findChildren(ObjectiveWindow) if each.isVisible()]
    assert len(opened) == 1
    opened[0].close()


def gate(shown: Shown) -> None:
    shown.window.board.moves.to_stage([shown.ids["Ana"]], Stage.BEST_FEW)


def lost(shown: Shown) -> None:
    shown.window.board.verbs.close(Outcome.LOST)


def slept(shown: Shown) -> None:
    ask_what_counts(shown.window.desk, datetime(2026, 5, 12, 9, 0))


QUESTIONS: dict[str, Callable[[Shown], object]] = {
    "gate": gate,
    "lost": lost,
    "parked": lambda shown: shown.window.board.verbs.close(Outcome.PARKED),
    "log": lambda shown: shown.do("log_activity"),
    "next": lambda shown: shown.do("set_next_action"),
    "hours": lambda shown: shown.do("log_hours"),
    "put off": lambda shown: put_off(shown.window.desk, shown.ids["Ana"], None),
    "why": lambda shown: shown.window.workspace.banner.explain(),  # type: ignore[union-attr]
    "slept": slept,
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_each_question_opens_once_and_answers_esc_from_anywhere(show: Show, question: str) -> None:
    shown = show(Ana=Stage.ABOVE, Bob=Stage.ABOVE)
    board = shown.window.board
    board.lists.choose([shown.ids["Ana"]])
    ask = QUESTIONS[question]
    ask(shown)
    ask(shown)
    assert len(open_in(shown.window)) == 1
    # Also from the cards, where somebody has clicked meanwhile.
    board.columns[Stage.ABOVE].card_list.setFocus()
    QTest.keyClick(board.columns[Stage.ABOVE].card_list, Qt.Key.Key_Escape)
    assert open_in(shown.window) == []
    for other in ("next", question, "log"):
        board.lists.choose([shown.ids["Ana"]])
        QUESTIONS[other](shown)
    assert len(open_in(shown.window)) == 1


def test_the_filter_answers_esc_from_anywhere(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    shown.do("filter")
    popover = shown.window.searching.filter_popover
    assert popover is not None
    assert popover.isVisible()
    cards = shown.window.board.columns[Stage.ABOVE].card_list
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_tab_goes_round_inside_the_filter(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    for _ in range(5):
        QApplication.processEvents()  # what follows the first paint sets the focus
    shown.do("filter")
    (popover,) = open_in(shown.window)
    reached = set()
    for _ in range(20):
        here = shown.window.focusWidget()
        assert popover.isAncestorOf(here)
        reached.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert {popover._late, popover._from, popover._to} < reached  # type: ignore[attr-defined]


def test_a_side_over_the_board_stays_where_one_clicks_into_it(show: Show) -> None:
    """At 1024 px, at five places, and in a question that lies over it."""
    shown = show(1024, 700, **{f"Client {n}": Stage.IN for n in range(6)})
    workspace = shown.window.workspace
    for side in workspace.sides:
        QTest.mouseClick(side.strip, LEFT)
        assert side.is_over()
        panel = side.panel
        for x, y in ((5, 5), (-5, 5), (5, -5), (-5, -5), (0, 0)):
            at = QPoint(x % panel.width(), y % panel.height()) if x else panel.rect().center()
            target = panel.childAt(at) or panel
            QTest.mouseClick(target, LEFT, pos=target.mapFromGlobal(panel.mapToGlobal(at)))
            assert side.is_over(), (side.key, at)
            for asked in open_in(shown.window):
                QTest.mouseClick(asked, LEFT)
                assert side.is_over()
                asked.close()
        QTest.mouseClick(shown.window.board, LEFT)
        assert side.is_strip()


def test_esc_is_for_the_question_before_it_is_for_the_side_below(show: Show) -> None:
    shown = show(1024, 700, Ana=Stage.IN)
    side = shown.window.workspace.sides.do_next
    QTest.mouseClick(side.strip, LEFT)
    rows = shown.window.workspace.do_next.list
    ask_next_beside(shown.window.desk, shown.ids["Ana"])
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert open_in(shown.window) == []
    assert side.is_over()
    QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert side.is_strip()

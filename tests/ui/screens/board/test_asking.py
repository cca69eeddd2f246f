"""Why lost, until when parked: asked over the board, answered as one step, or put back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from funnel_desktop.funnel.objective import LOST_REASONS
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.board.asking import UntilWhen, WhyLost, months_later
from tests.ui.screens.board.conftest import IN, TODAY


@pytest.fixture
def lost(board):
    """The question why Meridian Labs was lost."""
    board.page.lists.choose([board.id_of("Meridian Labs")])
    board.page.verbs.close(Outcome.LOST)
    return board.page.findChild(WhyLost)


@pytest.fixture
def parked(board):
    """The question until when Meridian Labs is parked."""
    board.page.lists.choose([board.id_of("Meridian Labs")])
    board.page.verbs.close(Outcome.PARKED)
    return board.page.findChild(UntilWhen)


def outcome(board):
    closed = board.document.objectives.get(board.id_of("Meridian Labs"), TODAY)
    return closed.outcome, closed.outcome_reason


def test_every_reason_and_a_text(board, lost):
    buttons = lost.findChildren(QRadioButton)
    assert len(buttons) == len(LOST_REASONS)
    assert lost.focusWidget() is buttons[0]
    buttons[0].setChecked(True)
    lost.text.setText("a third too dear")
    lost.keep.click()
    assert outcome(board) == (Outcome.LOST, "price: a third too dear")
    assert board.list_of(Stage.IN).hasFocus()


def test_the_question_can_be_skipped(board, lost):
    steps = board.steps()
    lost.skip.click()
    assert outcome(board) == (Outcome.LOST, "")
    assert board.steps() == steps + 1


def test_escape_puts_the_card_back(board, lost):
    steps = board.steps()
    QTest.keyClick(lost.text, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert outcome(board) == (None, "")
    assert board.steps() == steps
    assert board.page.findChild(WhyLost) is None or not lost.isVisible()
    assert board.page.choice.current_id() == board.id_of("Meridian Labs")


def test_tab_goes_round_inside(board, lost):
    seen = set()
    for _ in range(12):
        QTest.keyClick(board.window.focusWidget(), Qt.Key.Key_Tab)
        assert lost.isAncestorOf(board.window.focusWidget())
        seen.add(board.window.focusWidget())
    assert {lost.text, lost.keep, lost.skip} <= seen


def test_it_lies_over_the_board_and_inside_it(board, lost):
    assert not lost.isWindow()
    assert board.page.rect().contains(lost.geometry())
    board.window.resize(1000, 640)
    QApplication.processEvents()
    assert board.page.rect().contains(lost.geometry())


def test_only_one_question_is_open(board, lost):
    board.page.verbs.close(Outcome.PARKED)
    QApplication.processEvents()
    assert not lost.isVisible()
    assert board.page.findChild(UntilWhen).isVisible()


def test_a_change_meanwhile_withdraws_the_question(board, lost):
    board.document.log.undo()
    assert not lost.isVisible()
    assert outcome(board) == (None, "")


def test_parked_until_three_months_from_now(board, parked):
    parked.keep.click()
    own = board.id_of("Meridian Labs")
    assert board.document.objectives.get(own, TODAY).parked_until == date(2026, 8, 12)
    assert board.written(Stage.IN) == board.shown(Stage.IN) == list(IN[1:])


@pytest.mark.parametrize("typed", ["nonsense", "", "1 May 2026"])
def test_a_day_that_is_none_or_past_is_not_taken(board, parked, typed):
    parked.day.setText(typed)
    parked.keep.click()
    assert outcome(board) == (None, "")
    assert parked.isVisible()
    assert parked.complaint.isVisible()
    assert parked.complaint.text()
    parked.day.setText("+2w")
    QTest.keyClick(parked.day, Qt.Key.Key_Return)
    own = board.id_of("Meridian Labs")
    assert board.document.objectives.get(own, TODAY).parked_until == date(2026, 5, 26)


def test_several_at_once(board):
    board.click(IN[0])
    board.click(IN[1], Qt.KeyboardModifier.ControlModifier)
    board.page.verbs.close(Outcome.LOST)
    board.page.findChild(WhyLost).skip.click()
    assert board.document.board.outcome_counts(TODAY)[Outcome.LOST] == 2
    board.document.log.undo()
    assert board.agrees()


def test_the_last_day_of_a_shorter_month():
    assert months_later(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert months_later(date(2026, 5, 12), 3) == date(2026, 8, 12)

"""Tooltips: only what there was no room for, and never as markup."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from funnel_desktop.funnel.stages import Stage
from tests.ui.screens.board.conftest import TODAY


@pytest.fixture
def tip_at(board):
    def tip(card_list, at):
        QToolTip.hideText()
        event = QHelpEvent(QEvent.Type.ToolTip, at, card_list.viewport().mapToGlobal(at))
        QApplication.sendEvent(card_list.viewport(), event)
        return QToolTip.text()

    yield tip
    QToolTip.hideText()


def test_what_fits_needs_no_tip_and_the_button_has_one(board, tip_at):
    card_list, at = board.rect_of("Meridian Labs")
    assert tip_at(card_list, QPoint(30, at.y())) == ""
    button = card_list.delegate.button_rect(card_list.visualRect(card_list.rows.index(0)))
    assert tip_at(card_list, button.center()) == "Move, outcome and more"


@pytest.mark.parametrize("stage", [Stage.IN, Stage.UNIVERSE])
def test_what_was_shortened_is_said_whole_and_as_text(board, tip_at, stage):
    name = "<img src='x.png'> & a very long name that no card of the board has the room for"
    board.document.objectives.add(TODAY, client_name=name, stage=stage)
    QApplication.processEvents()
    card_list, at = board.rect_of(name)
    tip = tip_at(card_list, QPoint(30, at.y()))
    assert "&lt;img src=" in tip
    assert "<img" not in tip
    assert "has the room for" in tip

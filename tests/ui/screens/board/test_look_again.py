"""A card that there is a reason to look at again says so, and stops by itself."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from funnel_desktop.funnel.card import card_marks
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.board.card_drawing import chips_of
from tests.ui.conftest import TODAY, Show, Shown

FALL = "Felt better before"
FALL_SPOKEN = "You felt much better about it the last time. Why?"
EUPHORIA = "Feels done, is not"


def marks(shown: Shown, name: str) -> list[str]:
    card = shown.document.board.card(shown.ids[name], TODAY)
    assert card is not None
    return [chip.text for chip in chips_of(card_marks(card, TODAY))]


def spoken(shown: Shown, stage: Stage) -> str:
    rows = shown.window.board.columns[stage].card_list.rows
    return str(rows.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole))


@pytest.mark.parametrize(("now", "is_said"), [(-1, True), (0, False), (1, False)])
def test_a_fall_of_two_is_said(show: Show, now: int, is_said: bool) -> None:
    shown = show(Ana=Stage.ABOVE)
    shown.document.positions.set(shown.ids["Ana"], 1, TODAY - timedelta(days=7))
    assert FALL not in marks(shown, "Ana")
    shown.document.positions.set(shown.ids["Ana"], now, TODAY)
    assert (FALL in marks(shown, "Ana")) is is_said
    assert (FALL_SPOKEN in spoken(shown, Stage.ABOVE)) is is_said


def test_euphoria_is_said_while_a_condition_is_open(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    own = shown.ids["Ana"]
    shown.document.positions.set(own, 3, TODAY)
    assert EUPHORIA in marks(shown, "Ana")
    shown.document.gates.judge(own, "fit", True, TODAY, note="They asked for it")
    assert EUPHORIA not in marks(shown, "Ana")
    shown.document.log.undo()
    assert EUPHORIA in marks(shown, "Ana")

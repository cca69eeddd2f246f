"""Every button does something, wherever its screen is embedded; so does every action."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.veil import veil
from funnel_desktop.ui.window.main_window import MainWindow
from tests.conftest import Counted
from tests.ui.window.pressing import Hand, cancelling, settle, windows
from tests.ui.window.screens import practice, window_on
from tools import pictures
from tools import pictures_week as week

LONG = "trap"
"""Takes hundreds of steps to come about: they are not taken back, and so it is the last."""
CROWDED = "import"
"""Leaves hundreds of widgets behind, which are looked at after each press: late, too."""
FORGETTING = "forget"
"""Cannot be undone, and so comes after all others."""
NOT_PLACES = ("drag", "states", "import-duplicates", CROWDED, LONG, FORGETTING)
"""Pictures of what only lasts while a button is held down, of parts by themselves, of what a button
of another place leads to, and of what comes last."""
LAST = ("quit",)
PLACES: dict[str, Callable[[MainWindow], QWidget]] = {
    **{name: shown for name, shown in pictures.PICTURES.items() if name not in NOT_PLACES},
    "review-week": week.review(5),
    CROWDED: pictures.PICTURES[CROWDED],
    LONG: pictures.PICTURES[LONG],
    FORGETTING: pictures.PICTURES[FORGETTING],
}


def newest(window: MainWindow) -> int:
    """The number of the newest step that can be undone."""
    step = window.session.document.log.undo_step()
    return step.number if step is not None else 0


def tidy(hand: Hand, steps: int) -> None:
    """As it was: nothing over the board, and everything taken back."""
    window = hand.window
    for other in windows():
        if other is not window:
            other.close()
    if veil().is_drawn:
        veil().take_away()
    while newest(window) > steps:
        window.actions_by_key["undo"].trigger()
        hand.rest()
    window.actions_by_key["show_board"].trigger()
    window.activateWindow()
    settle()


def test_every_button_does_something(qapp: QApplication, tmp_path: Path, counted: Counted) -> None:
    """In each place; a dialog that a button closes is opened again for the others."""
    window = window_on(practice(tmp_path))
    steps = newest(window)
    with cancelling() as asked:
        hand = Hand(window, asked)
        for name, place in PLACES.items():
            hand.may_end_undo = name == FORGETTING
            before = -1
            while before < len(hand.came_of):
                before = len(hand.came_of)
                place(window)
                settle()
                hand.press_all()
                tidy(hand, 10**9 if name == LONG else steps)
        window.close()
    told(hand, counted, "buttons do something", at_least=200)


def test_every_action_does_something(qapp: QApplication, tmp_path: Path, counted: Counted) -> None:
    """With the keyboard at a card, one of the menus after the other."""
    window = window_on(practice(tmp_path))
    steps = newest(window)
    with cancelling() as asked:
        hand = Hand(window, asked)
        for key, action in window.actions_by_key.items():
            if key in LAST:
                continue
            prepare(window, key)
            if action.isEnabled() and not (action.isCheckable() and action.isChecked()):
                hand.trigger(key, action)
            tidy(hand, steps)
        window.close()
    assert not window.session.document.is_open
    told(hand, counted, "actions do something", at_least=50)


def prepare(window: MainWindow, key: str) -> None:
    """A card that is chosen, and something to undo, to do again and to go back from."""
    stage = Stage.IN if key not in ("column_right",) else Stage.ABOVE
    cards = window.board.lists.by_stage[stage].rows
    window.board.lists.choose([cards.card(1).id])
    window.board.lists.choose([cards.card(1).id])
    settle()
    if key in ("undo", "redo"):
        window.actions_by_key["place_down"].trigger()
    if key == "redo":
        window.actions_by_key["undo"].trigger()
    if key == "zoom_reset":
        window.settings.zoom = 110
    if key == "mark_neither":
        window.actions_by_key["mark_best"].trigger()
    if key == "show_board":
        window.actions_by_key["show_week"].trigger()
    settle()


def told(hand: Hand, counted: Counted, what: str, *, at_least: int) -> None:
    """With FUNNEL_BUTTONS set, what came of each."""
    if os.environ.get("FUNNEL_BUTTONS"):
        for key, changed in sorted(hand.came_of.items()):
            print(f"{key}: {changed or 'NOTHING'}")
    dead = sorted(key for key, changed in hand.came_of.items() if not changed)
    counted(what, len(hand.came_of) - len(dead), len(hand.came_of))
    assert dead == []
    assert len(hand.came_of) >= at_least

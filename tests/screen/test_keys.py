"""All that dragging does, by keyboard alone, in the real window (DESIGN.md 2 and 4.2)."""

from pathlib import Path

import pytest

from funnel_desktop.funnel.stages import Stage
from tests.screen.fixtures import Opened
from tests.screen.shown import Funnel, Window, make_file, states_back
from tests.screen.waiting import wait_for

CLIENTS = {
    Stage.UNIVERSE: ["Ada Lovelace", "Çağla Işık"],
    Stage.ABOVE: ["Bruno Keller", "Halden Architects", "Nuria Sala"],
    Stage.IN: ["Meridian Labs", "Pilar Ibáñez", "İrem Şahin"],
}


@pytest.fixture
def first(file: Path) -> Funnel:
    return make_file(file, CLIENTS)


@pytest.fixture
def window(first: Funnel, file: Path, opened: Opened) -> Window:
    """Open, with the keyboard at the first card of Above the Funnel."""
    window = opened(file)
    window.await_focus("Bruno Keller")
    return window


def _is_kept(window: Window, file: Path, after: Funnel, first: Funnel) -> None:
    """It is shown, it is one step, and the focus followed the moved card."""
    window.await_order(after)
    window.close()
    assert states_back(file, 1) == [after, first]


def test_space_picks_up_and_arrows_carry(window: Window, file: Path, first: Funnel) -> None:
    window.eyes.announced()
    window.hand.keys("space", "Right", "Down", "space")
    after = first.moved("Bruno Keller", Stage.IN, before="Pilar Ibáñez")
    window.await_order(after)
    window.await_focus("Bruno Keller, Wish 1, 100 euros, In the Funnel, 2 of 4")
    said = window.eyes.announced()
    assert said[:3] == [
        "Bruno Keller picked up. Above the Funnel, 1 of 3.",
        "In the Funnel, place 1 of 4.",
        "In the Funnel, place 2 of 4.",
    ]
    assert "Moved to In the Funnel. Undo with Control Z." in said
    _is_kept(window, file, after, first)


def test_escape_puts_back_what_was_carried(window: Window, file: Path, first: Funnel) -> None:
    window.hand.keys("space", "Right", "Down", "Escape")
    wait_for(lambda: "Bruno Keller put back." in window.eyes.announced(), "put back")
    assert window.order() == first.order
    window.hand.keys("alt+Down")
    _is_kept(window, file, first.moved("Bruno Keller", Stage.ABOVE, "Nuria Sala"), first)


def test_alt_and_arrows_move_at_once(window: Window, file: Path, first: Funnel) -> None:
    window.hand.keys("alt+Down")
    lower = first.moved("Bruno Keller", Stage.ABOVE, before="Nuria Sala")
    window.await_order(lower)
    window.hand.keys("alt+Right")
    aside = lower.moved("Bruno Keller", Stage.IN, before="Pilar Ibáñez")
    window.await_order(aside)
    window.await_focus("Bruno Keller")
    window.hand.keys("alt+Right")
    on = aside.moved("Bruno Keller", Stage.BEST_FEW)
    window.await_order(on)
    window.close()
    assert states_back(file, 3) == [on, aside, lower, first]


def test_control_m_opens_the_menu_of_stages(window: Window, file: Path, first: Funnel) -> None:
    window.hand.keys("ctrl+m")
    window.hand.keys("Up", "Return")  # the last of the stages
    _is_kept(window, file, first.moved("Bruno Keller", Stage.BEST_FEW), first)


def test_control_enter_wins(window: Window, file: Path, first: Funnel) -> None:
    window.hand.keys("ctrl+Return")
    _is_kept(window, file, first.closed("Bruno Keller", "won"), first)


def test_control_delete_asks_why_and_loses(window: Window, file: Path, first: Funnel) -> None:
    window.hand.keys("ctrl+Delete")
    window.see("push button", "Mark as lost")
    window.hand.keys("Tab", "Return")  # from the reasons to the text, and done
    _is_kept(window, file, first.closed("Bruno Keller", "lost"), first)


def test_several_chosen_cards_move_together(window: Window, file: Path, first: Funnel) -> None:
    window.hand.keys("shift+Down", "alt+Right")  # to the height of the lower one
    after = first.moved("Bruno Keller", Stage.IN, "Pilar Ibáñez")
    _is_kept(window, file, after.moved("Halden Architects", Stage.IN, "Pilar Ibáñez"), first)


def test_arrows_reach_the_next_column_at_the_same_height(window: Window) -> None:
    window.hand.keys("Down", "Right")
    window.await_focus("Pilar Ibáñez")
    window.hand.keys("Left", "Left")
    window.await_focus("Çağla Işık")


def test_control_f_searches_and_escape_clears(window: Window, first: Funnel) -> None:
    window.hand.keys("ctrl+f")
    window.await_focus("Search")
    window.hand.type("irem")
    wait_for(lambda: window.list_of(Stage.IN).name == "In the Funnel, 1 of 3", "1 of 3")
    assert window.clients(Stage.IN) == ["İrem Şahin"]
    assert window.list_of(Stage.ABOVE).name == "Above the Funnel, 0 of 3"
    window.hand.keys("Escape")
    window.await_order(first)
    assert window.list_of(Stage.IN).name == "In the Funnel, 3"
    window.hand.keys("Escape")
    wait_for(lambda: (window.focused() or window).role == "list item", "the board")


def test_enter_opens_the_objective(window: Window) -> None:
    window.hand.keys("Return")
    wait_for(lambda: len(window.eyes.windows(window.program)) == 2, "a second window")
    names = [each.name for each in window.eyes.windows(window.program)]
    assert any("Bruno Keller" in name for name in names)

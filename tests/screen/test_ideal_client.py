"""The ideal client in the real window: built from a prototype, fits on cards, cancel and undo."""

from pathlib import Path

import pytest

from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.funnel.ideal_client import Profile
from funnel_desktop.funnel.stages import Stage
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, Window

SIZES = {"Large AG": 900, "Right Size Ltd": 40, "Tiny Studio": 3}
BEST = "Right Size Ltd"


@pytest.fixture
def leads(file: Path) -> Path:
    """Three leads that differ in their size alone."""
    with create_document(file) as document:
        for name, size in SIZES.items():
            own = document.objectives.add(TODAY, client_name=name, stage=Stage.UNIVERSE)
            client = document.objectives.get(own, TODAY).client
            document.clients.edit(client, "kind", "organisation")
            document.clients.edit(client, "size", size)
    return file


def _profile(file: Path) -> Profile:
    with open_document(file) as document:
        found = document.profiles.first()
    assert found is not None
    return found


def _open_dialog(window: Window) -> None:
    window.hand.keys("ctrl+i")
    window.wait_for(
        lambda: any("Ideal client" in w.name for w in window.eyes.windows(window.program)),
        "the dialog",
    )


def _await_board(window: Window) -> None:
    window.wait_for(
        lambda: not any("Ideal client" in w.name for w in window.eyes.windows(window.program)),
        "the board alone",
    )


def _description(window: Window, stage: Stage) -> str:
    cards = [card for card in window.cards(stage) if card.name.startswith(BEST)]
    return cards[0].description if cards else ""


def test_a_profile_is_built_and_the_best_lead_dragged_into_the_funnel(
    leads: Path, opened: Opened
) -> None:
    window = opened(leads)
    _open_dialog(window)
    window.await_focus("Start with a prototype")
    window.hand.keys("space", "Down", "Down", "Return")  # the executive coach's guess
    window.await_focus("Economic capacity")
    window.hand.keys("ctrl+Return")
    _await_board(window)
    window.wait_for(lambda: window.clients(Stage.UNIVERSE)[:1] == [BEST], "the best fit first")
    assert _description(window, Stage.UNIVERSE).startswith("Fit +")

    window.drag(Stage.UNIVERSE, BEST, Stage.ABOVE)
    window.wait_for(lambda: window.clients(Stage.ABOVE) == [BEST], "the lead above the funnel")
    assert _description(window, Stage.ABOVE).startswith("Fit +")
    window.close()

    saved = _profile(leads)
    window = opened(leads)
    _open_dialog(window)
    window.await_focus("Economic capacity")
    window.hand.keys("2", "Escape", "Escape")
    _await_board(window)
    _open_dialog(window)
    window.await_focus("Economic capacity")
    window.hand.keys("1", "ctrl+Return")
    _await_board(window)
    window.close()
    changed = _profile(leads)
    assert changed != saved
    assert next(trait.weight for trait in changed.traits) == 1

    window = opened(leads)
    window.hand.keys("ctrl+z")
    window.close()
    assert _profile(leads) == saved

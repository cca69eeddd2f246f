"""*Do next* in the real window: ticked, answered, put off, by mouse and by keys."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.objective import ActionKind, NextAction, Objective
from funnel_desktop.funnel.stages import Stage
from tests.screen.eyes import Seen
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, Window, make_file

LIST = "Do next"
CLIENTS = {
    Stage.UNIVERSE: ["Ada Lovelace"],
    Stage.ABOVE: ["Bruno Keller"],
    Stage.IN: ["Meridian Labs", "Pilar Ibáñez"],
}
BOX = 18
"""Pixels from the left of a row to the middle of its box."""


@pytest.fixture
def window(file: Path, opened: Opened) -> Window:
    """Meridian Labs is to be sent an offer today; for Pilar Ibáñez nothing is planned."""
    make_file(file, CLIENTS)
    with open_document(file) as document:
        meridian = document.objectives.find("Meridian Labs", TODAY)
        action = NextAction("Send the offer", ActionKind.EMAIL, day=TODAY, minutes=20)
        document.objectives.set_next_action(meridian, action, today=TODAY)
    return opened(file)


def rows(window: Window) -> list[str]:
    """What the list says, from the top."""
    return window.eyes.names(window.find_list(LIST).thing)


def row(window: Window, beginning: str) -> Seen:
    """Wait for a row by the beginning of what it says."""
    found = window.wait_for(
        lambda: [
            each
            for each in window.eyes.items(window.find_list(LIST).thing)
            if each.name.startswith(beginning)
        ],
        beginning,
    )
    return found[0]


def kept(file: Path, client: str) -> tuple[Objective, list[tuple[str, date, int | None, str]]]:
    """An objective as the file has it, and what was logged for it."""
    with open_document(file) as document:
        own = document.objectives.find(client, TODAY)
        logged = document.activities.of(own)
        return (
            document.objectives.get(own, TODAY),
            [(each.kind, each.day, each.minutes, each.note) for each in logged],
        )


def to_offer(window: Window) -> None:
    """Bring the keyboard to the offer: from the columns to the list, then by its first letters."""
    window.await_focus("Bruno Keller")
    window.hand.keys("F6")
    window.await_focus("No next action, Bruno Keller")
    window.hand.type("send")
    window.await_focus("Send the offer")


def test_a_click_into_the_box_logs_and_asks_at_once_what_comes_next(
    window: Window, file: Path
) -> None:
    found = row(window, "Send the offer, Meridian Labs")
    window.hand.click((found.box.left + BOX, found.box.middle[1]))
    window.await_focus("Next action")
    window.hand.type("Call Clara")
    window.hand.keys("Return")
    row(window, "Call Clara, Meridian Labs")
    assert row(window, "Send the offer, Meridian Labs, 20 min, Done")
    window.close()
    objective, logged = kept(file, "Meridian Labs")
    assert logged == [("email", TODAY, 20, "Send the offer")]
    assert objective.next_action is not None
    assert objective.next_action.what == "Call Clara"


def test_escape_plans_nothing_and_a_click_on_what_is_missing_gives_it(
    window: Window, file: Path
) -> None:
    found = row(window, "Send the offer, Meridian Labs")
    window.hand.click((found.box.left + BOX, found.box.middle[1]))
    window.await_focus("Next action")
    window.hand.keys("Escape")
    missing = row(window, "No next action, Meridian Labs")
    window.hand.click(missing.box.middle)
    window.await_focus("Next action")
    window.hand.type("Wait for Clara")
    window.hand.keys("Return")
    row(window, "Wait for Clara, Meridian Labs")
    window.close()
    objective, logged = kept(file, "Meridian Labs")
    assert objective.next_action is not None
    assert objective.next_action.what == "Wait for Clara"
    assert len(logged) == 1


def test_by_keys_alone_a_thing_is_put_off_and_taken_back(window: Window, file: Path) -> None:
    to_offer(window)
    window.hand.keys("Menu")
    # From the end: fewer minutes, more minutes, Put off; in it, Until tomorrow.
    window.hand.keys("Up", "Up", "Up", "Right", "Return")
    window.wait_for(
        lambda: not any(said.startswith("Send the offer") for said in rows(window)), "put off"
    )
    window.hand.keys("ctrl+z")
    row(window, "Send the offer, Meridian Labs")
    window.hand.keys("ctrl+shift+z")
    window.wait_for(
        lambda: not any(said.startswith("Send the offer") for said in rows(window)), "put off"
    )
    window.close()
    with open_document(file) as document:
        own = document.objectives.find("Meridian Labs", TODAY)
        card = document.board.card(own, TODAY)
    assert card is not None
    assert card.snoozed_until == TODAY + timedelta(days=1)


def test_space_ticks_and_the_keyboard_comes_back_to_the_list(window: Window, file: Path) -> None:
    to_offer(window)
    window.hand.keys("space")
    window.await_focus("Next action")
    window.hand.keys("Escape")
    row(window, "No next action, Meridian Labs")
    at = window.wait_for(
        lambda: (now := window.focused()) and now.name != "Next action" and now, "the list"
    )
    assert isinstance(at, Seen)
    assert at.box.left >= row(window, "No next action, Meridian Labs").box.left
    window.close()
    assert kept(file, "Meridian Labs")[1] == [("email", TODAY, 20, "Send the offer")]


def test_one_row_leads_to_the_leads_of_the_universe(window: Window) -> None:
    window.hand.click(row(window, "Choose 1 lead").box.middle)
    window.await_focus("Ada Lovelace")

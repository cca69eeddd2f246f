"""The gate before the Best Few in the real window: fixed by keyboard, moved anyway, put back."""

from datetime import timedelta
from pathlib import Path

import pytest

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.influences import Mode, Role
from funnel_desktop.funnel.stages import Stage
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, Funnel, Window, make_file, states_back
from tests.screen.waiting import wait_for

WHO = "Meridian Labs"
CLIENTS = {
    Stage.ABOVE: ["Bruno Keller"],
    Stage.IN: [WHO, "Pilar Ibáñez"],
    Stage.BEST_FEW: ["Delta Ferries", "Norrby & Lind"],
}


@pytest.fixture
def first(file: Path) -> Funnel:
    """Meridian Labs has somebody who is not covered, and its agreement is too far away."""
    made = make_file(file, CLIENTS)
    with open_document(file) as document:
        own = document.objectives.find(WHO, TODAY)
        service = document.services.add("Coaching", estimated_cycle=90, audience="organisation")
        far = {"service": service, "expected": TODAY + timedelta(49)}
        document.objectives.edit_several(own, far, TODAY)
        for other in document.objectives.all(TODAY):
            if other.expected is None:  # its cycle is that over all services now
                document.objectives.edit(other.id, "expected", TODAY, today=TODAY)
        for name, role in (("Ana Ruiz", Role.ECONOMIC), ("Clara Voss", Role.USER)):
            influence = document.influences.add(own, TODAY, name=name, roles=[role])
            for field, value in (("mode", Mode.GROWTH), ("met", TODAY), ("result", "Calm")):
                document.influences.edit(influence, field, value, TODAY)
            if role is Role.ECONOMIC:
                document.influences.cover(influence, TODAY)
    return made


def _await_choice(window: Window, whose: str) -> None:
    """A combo box tells what is chosen as its name, and whose it is as its description."""
    window.wait_for(
        lambda: (found := window.focused()) is not None and found.description == whose, whose
    )


def _tab_to(window: Window, name: str) -> None:
    for _ in range(20):
        if window.tab().startswith(name):
            return
    raise AssertionError(f"{name} is not reached")


def _marked(window: Window, words: str) -> bool:
    cards = [card for card in window.cards(Stage.BEST_FEW) if card.name.startswith(WHO)]
    return bool(cards) and words in cards[0].description


def _open_conditions(file: Path) -> list[str]:
    with open_document(file) as document:
        own = document.objectives.find(WHO, TODAY)
        return [a.key for a in document.gates.asked([own], Stage.BEST_FEW, TODAY)[own] if not a.met]


def test_two_conditions_are_met_in_the_gate_by_keyboard(
    file: Path, opened: Opened, first: Funnel
) -> None:
    window = opened(file)
    window.eyes.announced()
    window.drag(Stage.IN, WHO, Stage.BEST_FEW, "Norrby & Lind")
    _await_choice(window, "Clara Voss, Will use it")
    said = window.eyes.announced()
    assert any(s.endswith("Two of four conditions are still open.") for s in said), said
    window.await_order(first)

    window.hand.keys("c")  # covered
    wait_for(lambda: "One of four conditions is still open." in window.eyes.announced(), "one")
    window.hand.keys("Tab")
    window.await_focus("Expected close")
    window.hand.keys("ctrl+a")
    window.hand.type("+30d")
    window.hand.keys("Return")
    wait_for(lambda: "All conditions are met." in window.eyes.announced(), "all are met")
    _tab_to(window, "Move to Best Few")
    window.hand.keys("Return")
    after = first.moved(WHO, Stage.BEST_FEW, "Norrby & Lind")
    window.await_order(after)
    window.await_focus(WHO)

    window.hand.keys("ctrl+z")
    window.await_order(first)
    window.close()
    assert _open_conditions(file) == []
    assert states_back(file, 2) == [first, first, first]


def test_moved_anyway_until_the_last_condition_is_met_in_the_editor(
    file: Path, opened: Opened, first: Funnel
) -> None:
    with open_document(file) as document:
        own = document.objectives.find(WHO, TODAY)
        document.objectives.edit(own, "expected", TODAY + timedelta(45), today=TODAY)
        clara = next(i for i in document.influences.of(own) if i.covered is None)
        document.influences.cover(clara.id, TODAY)
        document.gates.judge(own, "sure", None, TODAY)
    window = opened(file)
    window.drag(Stage.IN, WHO, Stage.BEST_FEW)
    reason = window.see("text", "Reason, if you move it anyway")
    window.hand.click(reason.box.middle)
    window.hand.type("CEO wants to sign")
    window.hand.keys("Return")
    window.await_order(first.moved(WHO, Stage.BEST_FEW))
    wait_for(lambda: _marked(window, "Moved anyway: CEO wants to sign."), "the mark")

    window.await_focus(WHO)
    window.hand.keys("Return")
    window.hand.click(window.see("check box", "Meet it here: Luck and").box.middle)
    window.hand.click(window.see("check box", "Yes, in my judgement").box.middle)
    wait_for(lambda: not _marked(window, "Moved anyway"), "no mark")
    assert _marked(window, "influences covered")
    assert len(window.eyes.windows(window.program)) == 2


def test_escape_at_the_gate_puts_back_and_keeps_what_was_fixed(
    file: Path, opened: Opened, first: Funnel
) -> None:
    window = opened(file)
    window.await_focus("Bruno Keller")
    window.hand.keys("Right")
    window.await_focus(WHO)
    window.hand.keys("space", "Right", "space")
    _await_choice(window, "Clara Voss, Will use it")
    window.hand.keys("c", "Escape")
    window.await_focus(WHO)
    window.await_order(first)
    window.close()
    assert _open_conditions(file) == ["near"]

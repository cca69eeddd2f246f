"""Somebody new in one line in the real window: typed, corrected and kept by keys alone."""

from datetime import date, time
from pathlib import Path

import pytest

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import Stage
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, Window, make_file

LINE = "Mia Soler, +34 600 111 222, via Ana, personal coaching, 900, call Thu 10:00"
FIELD = "Somebody new, in one line"


@pytest.fixture
def window(file: Path, opened: Opened) -> Window:
    make_file(file, {Stage.ABOVE: ["Bruno Keller"]})
    with open_document(file) as document:
        document.services.add("Personal coaching")
    return opened(file)


def test_a_line_is_typed_corrected_and_kept_by_keys_alone(file: Path, window: Window) -> None:
    hand = window.hand
    hand.keys("ctrl+shift+n")
    window.await_focus(FIELD)
    hand.type(LINE)
    window.see("push button", "Next action: Call · Thu")
    window.see("push button", "Source: via Ana")
    while not window.tab().startswith("Value"):
        pass
    hand.keys("space")
    window.await_focus("Value")
    hand.keys("ctrl+a")
    hand.type("1200")
    hand.keys("Return")
    window.await_focus(FIELD)
    window.see("push button", "Value: €1,200")
    hand.keys("ctrl+Return")  # closes no sale
    hand.keys("Return")
    window.wait_for(lambda: window.clients(Stage.UNIVERSE) == ["Mia Soler"], "the new lead")
    window.close()
    with open_document(file) as document:
        own = document.objectives.find("Mia Soler", TODAY)
        made = document.objectives.get(own, TODAY)
        (mia,) = document.clients.people(made.client)
    assert (made.value, made.source, made.service_name) == (120000, "Ana", "Personal coaching")
    assert (mia.name, mia.phone) == ("Mia Soler", "+34 600 111 222")
    assert made.next_action is not None
    assert (made.next_action.day, made.next_action.time) == (date(2026, 5, 14), time(10))
    assert made.outcome is None

"""The first steps in the real window: what is sold is said by keys, and the step is done."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from funnel_desktop.document.document import open_document
from tests.screen.desk import Desk
from tests.screen.eyes import Eyes
from tests.screen.hand import Hand
from tests.screen.shown import TODAY, Window


@pytest.fixture
def window(desk: Desk, eyes: Eyes, hand: Hand, tmp_path: Path) -> Iterator[Window]:
    """The first start of all."""
    process = desk.start(["--home", tmp_path, "--today", TODAY.isoformat()])
    started = Window(process, eyes, hand)
    yield started
    started.end()


def test_what_is_sold_is_asked_and_skipping_leaves_nothing(window: Window, tmp_path: Path) -> None:
    hand = window.hand
    hand.click(window.see("push button", "Describe what I sell").box.middle)
    window.await_focus("Name of the service")
    hand.keys("Escape")
    hand.click(window.see("push button", "Describe what I sell").box.middle)
    window.await_focus("Name of the service")
    hand.type("Team coaching")
    window.tab()
    hand.keys("Right")  # for organisations
    window.tab()
    hand.type("1200")
    window.tab()
    hand.type("10")
    window.tab()
    hand.type("1.5")
    hand.keys("Return")
    window.see("push button", "Open the services")
    window.see("filler", "Describe what you sell, done")
    window.close()
    with open_document(tmp_path / "documents" / "Untitled.funnel") as document:
        (service,) = document.services.all()
        assert document.settings.get("wanted_wins_a_month") == 15
        assert len(document.log.history()) == 1
    assert (service.name, service.audience) == ("Team coaching", "organisation")
    assert (service.default_value, service.estimated_cycle) == (120000, 70)

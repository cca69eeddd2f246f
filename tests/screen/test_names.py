"""What a screen reader is told when a file is opened (DESIGN.md 8)."""

from pathlib import Path

import pytest

from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.stages import Stage
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, Window, make_file

TABS = 45
"""Enough to come from the columns round to *Do next* a second time."""


@pytest.fixture
def example(file: Path, opened: Opened) -> Window:
    """The drawn practice, as somebody sees it who was given its file."""
    make_example(file, TODAY)
    return opened(file)


def test_names_descriptions_and_the_first_focus(example: Window) -> None:
    assert [example.list_of(stage).name for stage in Stage] == [
        "Universe, 41", "Above the Funnel, 6", "In the Funnel, 6", "Best Few, 4",
    ]  # fmt: skip
    card = example.cards(Stage.IN)[0]
    assert card.role == "list item"
    assert card.name == (
        "Meridian Labs, Executive coaching, new CTO, Ana Ruiz, 9,600 euros, In the Funnel, 1 of 6"
    )
    assert card.description == (
        "Fit +3.9. 2 of 4 influences covered. Day 41 of the usual 90. "
        "Next: Meet HR, Clara Voss, Wednesday, May 13, 2026."
    )
    assert [_ends(card.name) for card in example.cards(Stage.BEST_FEW)] == [
        f"Best Few, {place} of 4" for place in range(1, 5)
    ]
    example.await_focus("Bruno Keller")


def test_marks_are_said(example: Window) -> None:
    nuria = next(c for c in example.cards(Stage.ABOVE) if c.name.startswith("Nuria Sala"))
    assert "3 days late" in nuria.description
    assert nuria.description.endswith("Quiet 21 days.")
    delta = next(c for c in example.cards(Stage.BEST_FEW) if c.name.startswith("Delta Ferries"))
    assert delta.description.endswith(
        "Moved anyway: Purchasing only has to stamp it. Open: Every buying influence is covered."
    )


def test_do_next_begins_with_the_action(example: Window) -> None:
    rows = [each.name for each in example.eyes.items(example.find_list("Do next").thing)]
    assert rows[0] == "1st Close Best Few"
    assert rows[1].startswith("Offered two start dates")
    assert rows[2] == "Send final agreement, Norrby & Lind · Åsa Norrby, 30 min, Today"
    assert [row for row in rows if row.startswith(("2nd", "3rd"))] == [
        "2nd Prospect and qualify", "3rd Work the funnel",
    ]  # fmt: skip


def test_a_given_file_opens_with_nothing_over_it(file: Path, opened: Opened) -> None:
    """Also an empty one: the first steps are for who was not given a file."""
    make_file(file, {})
    window = opened(file)
    assert [each.name for each in window.eyes.windows(window.program)] == [
        "practice.funnel — Funnel Desktop"
    ]
    window.await_focus("Above the Funnel, 0")
    window.hand.keys("ctrl+n")
    window.see("text", "")


def test_the_focus_begins_at_the_first_column_that_has_a_card(file: Path, opened: Opened) -> None:
    make_file(file, {Stage.UNIVERSE: ["Ada Lovelace"], Stage.BEST_FEW: ["Delta Ferries"]})
    opened(file).await_focus("Delta Ferries, Wish 1, 100 euros, Best Few, 1 of 1")


def test_tab_goes_from_toolbar_to_tray_to_columns_to_do_next(example: Window) -> None:
    example.await_focus("Bruno Keller")
    wanted = [
        "Board", "New objective", "Start", "Search", "Filter", "Weekly plan", "Qualify leads",
        "Close the Universe", "Sonder", "38 excluded", "Import", "Profile", "Bruno Keller",
        "Meridian Labs", "Norrby & Lind", "2 overdue", "Move all", "41 leads", "Sort 16",
        "Plan this week", "Not now", "Send final agreement",
    ]  # fmt: skip
    to_the_toolbar = next(tabs for tabs in range(TABS) if example.tab().startswith("Board"))
    assert to_the_toolbar < TABS - len(wanted)
    found = ["Board", *(example.tab() for _ in wanted[1:])]
    assert [stop[: len(begins)] for stop, begins in zip(found, wanted, strict=True)] == wanted


def test_f6_cycles_the_regions(example: Window) -> None:
    example.await_focus("Bruno Keller")
    for begins in ("Plan this week", "Sonder", "Bruno Keller"):  # Monday's card before the list
        example.hand.keys("F6")
        example.await_focus(begins)


def _ends(name: str) -> str:
    return ", ".join(name.split(", ")[-2:])

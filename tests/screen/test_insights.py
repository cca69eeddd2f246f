"""*Insights* and the renewal of a win in the real window, as eyes and a screen reader have them."""

from pathlib import Path

import pytest

from funnel_desktop.document.document import open_document
from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, Window, make_file
from tests.screen.waiting import wait_for


@pytest.fixture
def insights(file: Path, opened: Opened) -> Window:
    """The drawn practice with *Insights* open."""
    make_example(file, TODAY)
    window = opened(file)
    window.await_focus("Bruno Keller")
    window.hand.keys("ctrl+3")
    window.await_focus("Then and now")
    return window


def windows(window: Window) -> list[str]:
    return [each.name for each in window.eyes.windows(window.program)]


def test_what_moved_is_a_list_whose_lines_open_their_cards(insights: Window) -> None:
    kinds = insights.eyes.names(insights.find_list("What moved").thing)
    assert kinds[0].startswith("Entered: ")
    assert kinds[-1].startswith("Did not move: ")
    quiet = insights.eyes.items(insights.find_list("Quiet").thing)
    assert quiet[0].name.startswith("Casa Oliva Hotels")
    insights.hand.click(quiet[0].box.middle)
    insights.hand.keys("Return")
    wait_for(lambda: any("Casa Oliva" in name for name in windows(insights)), "its window")


def test_a_chart_says_its_figures_and_turns_to_its_table(insights: Window) -> None:
    chart = insights.see("filler", "The funnel on")
    assert "Best Few: " in chart.description
    button = insights.see("check box", "View as table")
    insights.hand.click(button.box.middle)
    assert insights.see("table", "Then and now")


def test_income_is_read_month_by_month_and_steered_by_keys(insights: Window) -> None:
    """Earned, likely and needed in sentences; hours of prospecting move the line at once."""
    insights.hand.keys("Right", "space")
    chart = insights.see("filler", "Income by month")
    assert ": likely €" in chart.description
    assert " earned. January 2026: €" in chart.description
    insights.hand.click(chart.box.middle)
    insights.hand.keys("Right")
    month = insights.wait_for(lambda: _one_month(insights), "one month's sentence")
    assert "in 8 of 10 cases" in month
    assert "than you need" in month or "enough" in month
    insights.hand.click(insights.see("slider", "Prospecting a week: ").box.middle)
    insights.hand.keys("End")
    assert insights.see("slider", "Prospecting a week: 20 h")
    assert insights.see("label", "About €")


def _one_month(window: Window) -> str:
    """What the chart says while the keyboard is at a month: that month alone."""
    said = window.eyes.named(window.program, "filler", "Income by month")[0].description
    return said if said.count(": ") == 1 else ""


def test_a_win_is_looked_at_again_by_mouse(file: Path, opened: Opened) -> None:
    make_file(file, {Stage.BEST_FEW: ["Bruno Keller"]})
    window = opened(file)
    window.await_focus("Bruno Keller")
    window.hand.keys("ctrl+Return")
    again = window.see("push button", "Look again on")
    window.hand.click(again.box.middle)
    window.hand.type("+4w")
    window.hand.keys("Return")
    wait_for(
        lambda: any("appears in the Universe on" in said for said in window.eyes.announced()),
        "what was done",
    )
    window.close()
    with open_document(file) as document:
        found = {each.outcome for each in document.objectives.all(TODAY)}
    assert found == {Outcome.WON, Outcome.PARKED}

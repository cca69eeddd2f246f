"""An hour of selling: figures from five agreements on, words for the rest."""

from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.screens.insights.time_page import TimePage
from tests.ui.conftest import TODAY
from tests.ui.screens.insights.conftest import Looking, ago, answered


def sell(looking: Looking, service: str, number: int, value: int) -> None:
    """Agreements with an hour logged on each, and one loss that took two."""
    document = looking.shown.document
    with document.one_step("import", {"count": number}):
        own = document.services.add(service)
        for n in range(number + 1):
            sold = document.objectives.add(
                ago(60 + n), client_name=f"{service} {n}", service=own, value=value + n
            )
            minutes = 60 if n < number else 120
            document.activities.log(sold, "call", day=ago(50), minutes=minutes)
            outcome = Outcome.WON if n < number else Outcome.LOST
            document.objectives.set_outcome([sold], outcome, TODAY, on=ago(20))


def page(looking: Looking) -> TimePage:
    return answered(looking, "time")


def test_groups_of_five_have_figures_and_smaller_ones_words(looking: Looking) -> None:
    sell(looking, "Coaching", 6, 100_000)
    sell(looking, "Talks", 3, 50_000)
    found = page(looking)
    lines = {line[1]: line for line in found.panel.table.report.plain_lines()[1:]}
    assert lines["Coaching"][2:6] == ["7", "6", "8.0", "6000.15"]
    assert float(lines["Coaching"][6]) == 750.02
    assert lines["Talks"][6:] == ["", "", ""]
    said = found.chart.accessibleDescription()
    assert "Talks: 3 of 4 won, too few to tell" in said
    assert "Coaching: 6 of 7 won, " in said

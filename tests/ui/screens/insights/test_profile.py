"""Does the profile hold: both shares with their intervals, and when the data do not tell."""

from funnel_desktop.funnel.ideal_client import Profile, Trait, TraitKind, Value
from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.screens.insights.profile_page import ProfilePage
from tests.ui.conftest import TODAY
from tests.ui.screens.insights.conftest import Looking, ago, answered


def closed(looking: Looking, good: tuple[int, int], bad: tuple[int, int]) -> ProfilePage:
    """So many won and lost above the line, and below it."""
    document = looking.shown.document
    with document.one_step("import", {"count": 1}):
        values = tuple(Value(name, name, score) for name, score in (("good", 4), ("bad", -4)))
        trait = Trait("open", "Openness", TraitKind.PSYCHOGRAPHIC, 3, None, values)
        document.profiles.save(Profile("profile", "Ideal", 0, (trait,)))
        for answer, (won, lost) in (("good", good), ("bad", bad)):
            for n in range(won + lost):
                own = document.objectives.add(ago(60), client_name=f"{answer} {n}")
                client = document.objectives.get(own, TODAY).client
                document.ideal_clients.answer(client, "open", value=answer)
                outcome = Outcome.WON if n < won else Outcome.LOST
                document.objectives.set_outcome([own], outcome, TODAY, on=ago(5))
    page: ProfilePage = answered(looking, "profile")
    return page


def test_more_won_above_the_line_is_said_with_intervals(looking: Looking) -> None:
    page = closed(looking, (9, 1), (1, 9))
    assert page.panel.told.text() == (
        "Won above the line: 9 of 10; below: 1 of 10. The profile holds: more are won above its "
        "line."
    )
    above, below = page.panel.table.report.plain_lines()[1:]
    assert above[:3] == ["fit above the line", "10", "9"]
    assert float(above[4]) < 0.9 < float(above[5])
    assert float(below[5]) < float(above[4])
    assert page.chart.said()[0].startswith("fit above the line: 9 of 10 won, 90 %, 8 of 10: ")


def test_what_chance_may_bring_separates_nothing(looking: Looking) -> None:
    page = closed(looking, (4, 3), (3, 4))
    assert page.panel.told.text().endswith("The data show no difference between them.")


def test_too_few_say_so(looking: Looking) -> None:
    page = closed(looking, (4, 3), (1, 1))
    assert page.panel.told.text().endswith("Too few are closed to tell whether the profile holds.")
    assert page.panel.table.report.plain_lines()[2][3:] == ["", "", ""]
    assert page.chart.said()[1].endswith("too few to tell")

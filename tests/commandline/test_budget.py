"""`budget`: the article's table, what was decided, and the marker to keep the income."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from funnel_desktop.document.document import open_document
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.funnel.week import Block
from tests.commandline.program import Call
from tests.commandline.weeks import CLOSING, COVERING, MONDAY, PROSPECTING, WEEK, practice


@pytest.mark.parametrize(
    ("name", "funnel", "shares"),
    [
        ("Pep", (6, 15, 12), (20, 40, 40)),
        ("Anna", (20, 3, 9), (60, 10, 30)),
        ("Toni", (6, 18, 10), (20, 50, 30)),
        ("nobody", (0, 0, 0), (100, 0, 0)),
        ("even", (0, 5, 5), (10, 40, 50)),
    ],
)
def test_the_article_s_table(
    call: Call,
    tmp_path: Path,
    name: str,
    funnel: tuple[int, int, int],
    shares: tuple[int, int, int],
) -> None:
    file = practice(call, tmp_path, name, *funnel)
    answer = call("budget", file, "--week", WEEK, "--json").json
    stages = ("above", "in", "best_few")
    assert answer["counts"] == dict(zip(stages, funnel, strict=True))
    assert answer["suggested"] == dict(zip(stages, shares, strict=True))
    assert answer["chosen"] == answer["suggested"]
    assert answer["to_keep_income"] is None
    assert answer["hours"] == {"above": 4, "in": 0, "best_few": 0}, "the protected block alone"
    assert (answer["selling_hours"], answer["from"]) == (4, "protected")
    assert answer["done"] == dict.fromkeys(stages, 0)
    assert list(answer["counts"]) == list(stages)


def test_a_budget_that_was_decided(call: Call, imported: Path) -> None:
    with open_document(imported) as document:
        shares = {CLOSING: 20, PROSPECTING: 50, COVERING: 30}
        document.weeks.set_budget(WeekBudget(MONDAY, 10 * 60, shares, away=True))
        document.weeks.add_block(Block("", date(2026, 5, 15), 540, 90, PROSPECTING))
    answer = call("budget", imported, "--json").json
    assert answer["week"] == WEEK
    assert answer["chosen"] == {"above": 50, "in": 30, "best_few": 20}
    assert answer["hours"] == {"above": 5, "in": 3, "best_few": 2}
    assert answer["planned"]["above"] == 1.5
    assert answer["away"] is True
    other = call("budget", imported, "--week", "2026-W21", "--json").json
    assert (other["week"], other["chosen"], other["from"]) == (
        "2026-W21", other["suggested"], "protected",
    ), "a week in which one is away carries on to none"  # fmt: skip
    words = call("budget", imported).out
    assert "marked as away" in words
    assert words.splitlines()[0].split() == [
        "stage", "objectives", "suggested", "chosen", "hours", "done", "planned",
    ]  # fmt: skip
    assert words.splitlines()[1].split() == ["above", "6", "20", "50", "5", "0", "1.5"]


def test_the_marker_where_all_is_known(call: Call, imported: Path) -> None:
    with open_document(imported) as document:
        document.settings.set("wanted_wins_a_month", 60)
        first = MONDAY - timedelta(days=300)
        for n in range(12):
            own = document.objectives.add(MONDAY, client_name=f"Old {n}", first_contact=first)
            if n < 6:
                on = first + timedelta(days=61)
                document.objectives.set_outcome([own], Outcome.WON, MONDAY, on=on)
            else:
                document.objectives.set_outcome([own], Outcome.LOST, MONDAY)
    answer = call("budget", imported, "--json").json
    assert answer["suggested"] == {"above": 20, "in": 50, "best_few": 30}
    # 6 wins a month x 2 months / 0.5 = 24: less than stands there already.
    assert answer["to_keep_income"] == answer["suggested"]
    with open_document(imported) as document:
        document.settings.set("wanted_wins_a_month", 150)
    # 15 x 2.004 / 0.5 = 60.1 objectives: 32.1 of them above.
    keep = call("budget", imported, "--json").json["to_keep_income"]
    assert keep == {"above": 50, "in": 30, "best_few": 20}
    assert "to-keep-income" in call("budget", imported).out


def test_budget_changes_nothing(call: Call, imported: Path) -> None:
    before = imported.read_bytes()
    call("budget", imported)
    call("plan", imported)
    assert imported.read_bytes() == before

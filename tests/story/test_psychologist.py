"""The article's psychologist, lived week by week in a real file.

Two new objectives a week for a year and a half, a quarter of them won after about ten weeks.
Then busy: four months without any prospecting. What the program says on a Monday is what it
could know on that Monday.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.diagnoses import About, Diagnosis
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.conftest import Counted

FIRST = date(2024, 9, 2)
WEEK = timedelta(weeks=1)
BUSY_FROM, BUSY_UNTIL, WEEKS = 78, 95, 125
A_WEEK, ONE_WON_OF = 2, 4
VALUE = 1200_00
WANTED_TENTHS = 20
WEEKS_OF_INCOME = 6


@dataclass
class Practice:
    """A life with clients: what she does each week, and what the file then says."""

    document: Document
    service: str
    begun: list[tuple[str, int]] = field(default_factory=list)
    """Each objective with the week of its first contact."""

    def live(self, week: int, prospects: bool) -> date:
        """One week: moves and outcomes that are due, then the morning for new clients."""
        today = FIRST + week * WEEK
        for number, (own, since) in enumerate(self.begun):
            self._go_on(own, week - since, number, today)
        if prospects:
            for _ in range(A_WEEK):
                own = self.document.objectives.add(
                    today,
                    client_name=f"Client {len(self.begun)}",
                    service=self.service,
                    value=VALUE,
                    first_contact=today,
                )
                self.begun.append((own, week))
        return today

    def _go_on(self, own: str, age: int, number: int, today: date) -> None:
        objectives = self.document.objectives
        ends = 9 + number % 3
        if age == 3:
            objectives.move([own], Stage.IN, today)
        elif age == 6:
            objectives.move([own], Stage.BEST_FEW, today)
        elif age == ends:
            is_won = number % ONE_WON_OF == 0
            objectives.set_outcome([own], Outcome.WON if is_won else Outcome.LOST, today)

    def dry_top(self, day: date, today: date | None = None) -> Diagnosis:
        """As of a day; seen from that day itself, or from a later one."""
        found = self.document.insights.diagnose(day, today or day)
        return next(each for each in found if each.about is About.DRY_TOP)

    def income(self, today: date) -> int:
        """What was agreed in the last six weeks: one month alone says little of so few."""
        first = today - WEEKS_OF_INCOME * WEEK
        return sum(
            each.outcome_value or 0
            for each in self.document.objectives.all(today)
            if each.outcome is Outcome.WON and each.outcome_day and first < each.outcome_day
        )


@pytest.fixture
def practice(document: Document) -> Practice:
    service = document.services.add("Psychotherapy", default_value=VALUE, estimated_cycle=70)
    document.settings.set("wanted_wins_a_month", WANTED_TENTHS)
    return Practice(document, service)


def test_the_dry_top_is_said_before_the_income_falls(practice: Practice, counted: Counted) -> None:
    said: list[int] = []
    seen: dict[date, Diagnosis] = {}
    incomes: dict[int, int] = {}
    for week in range(WEEKS):
        is_busy = BUSY_FROM <= week < BUSY_UNTIL
        today = practice.live(week, prospects=not is_busy)
        incomes[week] = practice.income(today)
        if week >= 52:
            seen[today] = practice.dry_top(today)
            if seen[today].is_found:
                said.append(week)
    usual = sum(incomes[week] for week in range(52, BUSY_FROM)) / (BUSY_FROM - 52)
    fell = next(week for week in range(BUSY_FROM, WEEKS) if incomes[week] < usual / 2)
    ahead = fell - said[0]
    counted(
        f"weeks without prospecting had passed when the dry top was said, {ahead} weeks before "
        "the income fell to half",
        said[0] - BUSY_FROM + 1,
        fell - BUSY_FROM + 1,
    )
    for day, told in seen.items():
        assert practice.dry_top(day, today) == told, "the past is seen as it was"
    assert said[0] >= BUSY_FROM
    assert ahead >= 4
    assert said == list(range(said[0], said[-1] + 1)), "said without a gap while it lasts"
    assert BUSY_UNTIL <= said[-1] < BUSY_UNTIL + 12, "prospecting again fills the top again"
    hole = [week for week in range(BUSY_FROM, WEEKS) if incomes[week] == 0]
    assert hole[0] > BUSY_FROM + 10, "the hole of today's neglect is a cycle away"
    assert hole[-1] > BUSY_UNTIL, "and lasts when she prospects again"


def test_who_prospects_each_week_hears_nothing_and_has_no_idle_month(practice: Practice) -> None:
    """*Even when overbooked*: the method's own example."""
    for week in range(WEEKS):
        today = practice.live(week, prospects=True)
        if week >= 52:
            assert practice.dry_top(today).is_found is False
            assert practice.income(today) > 0

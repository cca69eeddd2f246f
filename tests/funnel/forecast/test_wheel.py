"""The steering wheel points the way that the truth goes, whatever little is known."""

import os
from random import Random

from funnel_desktop.funnel.forecast.prospecting import link_of
from funnel_desktop.funnel.forecast.wheel import Wheel, two_lines
from tests.funnel.forecast.lives import FIRST, YEAR, fates, seen, steady

PRACTICES = int(os.environ.get("FUNNEL_WHEELS", "8"))
"""500 in `sh dev.sh forecast`."""
DAY = FIRST + 2 * YEAR
AN_HOUR = 0.25
"""New objectives that an hour of prospecting brings in truth."""


def wheel_of(number: int) -> tuple[Wheel, float]:
    """A practice whose new objectives all come from hours that it logs, and those hours."""
    random = Random(f"wheel {number}")
    hours = random.uniform(1, 6)
    per_year = 52 * AN_HOUR * hours
    book = fates(steady(per_year), per_year / YEAR, 2 * YEAR, random)
    monday = DAY - (DAY - 1) % 7
    weeks = random.randrange(4, 60)
    logged = {monday - 7 * n + 1: round(60 * hours) for n in range(1, weeks)}
    past = seen(book, DAY)
    return Wheel(past, link_of(past, logged)), hours


def test_more_hours_bring_more_and_fewer_less() -> None:
    right = 0
    for number in range(PRACTICES):
        wheel, hours = wheel_of(number)
        other = Random(number).choice((0.0, hours / 2, 2 * hours))
        *_, found = wheel.differences(wheel.turned(other, 1, 1))
        right += (sum(found) > 0) == (other > hours)
    assert right >= 0.9 * PRACTICES


def test_what_is_coarse_is_near_what_is_fine_and_as_it_is_changes_nothing() -> None:
    wheel, _ = wheel_of(0)
    coarse, *_, fine = wheel.differences(wheel.turned(None, 1.5, 1))
    assert sum(fine) > 0
    assert abs(sum(coarse) - sum(fine)) < 0.5 * sum(fine)
    *_, same = wheel.differences(wheel.turned(None, 1, 1))
    assert sum(map(abs, same)) == 0


def test_the_line_of_a_plan_lies_above_that_of_no_prospecting_and_begins_beside_it() -> None:
    random = Random("two lines")
    book = fates(steady(30), 30 / YEAR, 2 * YEAR, random)
    monday = DAY - (DAY - 1) % 7
    past = seen(book, DAY)
    link = link_of(past, {monday - 7 * n + 1: 120 for n in range(1, 60)})
    found = two_lines(past, link, 240)
    assert (found.is_told, found.too_wide) == (True, False)
    more = [a - b for a, b in zip(found.planned, found.without, strict=True)]
    assert 0 <= more[0] < more[2] < more[5]
    assert found.without[5] < found.without[0] / 2
    nothing = two_lines(past, link, 0)
    assert nothing.planned == nothing.without == found.without

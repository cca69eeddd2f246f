"""What closes the gap, and what an hour of prospecting brings."""

from datetime import date
from random import Random

import pytest

from funnel_desktop.funnel.forecast.closing import what_closes
from funnel_desktop.funnel.forecast.hole import hole_on
from funnel_desktop.funnel.forecast.past import Past
from funnel_desktop.funnel.forecast.prospecting import link_of
from tests.funnel.forecast.lives import FIRST, VALUE, WIN_RATE, YEAR, fates, seen, steady

DAY = FIRST + 2 * YEAR
NEEDED = round(60 * WIN_RATE * VALUE / 12)


def book(stopped: int | None = None) -> Past:
    def intensity(day: float) -> float:
        return 0.0 if stopped is not None and day >= stopped else 60 / YEAR

    return seen(fates(intensity, 60 / YEAR, 2 * YEAR, Random(3)), DAY)


def test_more_is_needed_for_more_and_nothing_where_enough_comes() -> None:
    past = book()
    few, many = (what_closes(past, n, None) for n in (NEEDED // 4, 2 * NEEDED))
    assert few is not None
    assert many is not None
    assert few.more == 0 < many.more
    assert many.a_week > few.a_week
    assert date.fromordinal(DAY) < many.until


def test_a_gap_that_is_too_near_to_be_closed_has_no_answer() -> None:
    past = book(stopped=2 * YEAR - 90)
    assert what_closes(past, 200 * NEEDED, None) is None
    assert what_closes(past, None, None) is None
    hole = hole_on(DAY, lambda _: past, NEEDED)
    assert hole is not None
    closing = what_closes(past, NEEDED, hole)
    assert closing is None or closing.until <= hole.last.replace(day=28)


def test_an_hour_brings_what_the_own_record_says() -> None:
    past = seen(fates(steady(52), 52 / YEAR, 2 * YEAR, Random(5)), DAY)
    monday = DAY - (DAY - 1) % 7
    weekly = {monday - 7 * n + 2: 240 for n in range(1, 60)}
    link = link_of(past, weekly)
    assert (link.weeks, link.is_told) == (59, True)
    assert link.hours == 59 * 4
    assert link.present == pytest.approx(4)
    assert link.an_hour == pytest.approx(0.25, rel=0.4)
    assert not link_of(past, {monday - 5: 240}).is_told
    assert link.with_hours(10).hours == pytest.approx(6)
    assert link_of(past, {DAY + 1: 600}).hours == 0

"""The forecast's parts on practices whose truth is known."""

from datetime import date
from random import Random
from statistics import fmean

import pytest

from funnel_desktop.funnel.forecast.agreement import Agreement, month_number, month_start, spread
from funnel_desktop.funnel.forecast.arrivals import drawn_rate, present_rates, weekly_counts
from funnel_desktop.funnel.forecast.competing_risks import age_of, drawn_hazards, risks_of
from funnel_desktop.funnel.forecast.funnel_replay import ChangedFunnel, Funnel
from funnel_desktop.funnel.forecast.outlook import RecordReplay, months_on, outlook
from funnel_desktop.funnel.forecast.past import Deal, Life, Past
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.funnel.forecast.lives import CYCLE, FIRST, WIN_RATE, YEAR, agreed_in, fates, seen, steady

DAY = FIRST + 2 * YEAR


def mean_rate(counts: list[int]) -> float:
    rates, random = present_rates(counts), Random(1)
    return fmean(drawn_rate(rates, random) for _ in range(2000))


def test_a_steady_rate_is_told_from_all_its_weeks() -> None:
    random = Random(2)
    counts = [sum(random.random() < 0.2 for _ in range(5)) for _ in range(104)]
    assert mean_rate(counts) == pytest.approx(sum(counts) / 104, rel=0.2)


def test_a_stop_is_believed_after_some_weeks_and_a_rescue_too() -> None:
    busy = [1, 2, 0, 1, 2, 1] * 12
    assert mean_rate([*busy, *[0] * 8]) < 0.35
    assert mean_rate([*[0] * 60, 2, 3, 2, 3, 2, 2]) > 1.2


def test_who_enters_all_at_once_does_not_begin_so_many_each_week() -> None:
    assert mean_rate([20]) < 2
    few = [Deal(DAY, value=100) for _ in range(20)]
    found = outlook(Past([*few, Deal(DAY - 60, DAY, is_won=True, value=100)], DAY))
    assert found.totals[3].number.p50 < 20
    assert outlook(Past([], DAY)).totals[6].number.p50 < 3


def test_what_was_closed_nobody_knows_when_tells_no_duration() -> None:
    unknown = Life(DAY - 50, True, [(Stage.IN, DAY - 50, None), (Outcome.WON, 1, None)])
    deal = unknown._replace(stood=[(Outcome.WON, 1, None)]).on(DAY)
    assert deal is not None
    assert (deal.begun, deal.exact, deal.is_won) == (DAY - 50, False, True)


def test_weeks_are_counted_back_from_the_day() -> None:
    assert weekly_counts([DAY, DAY - 6, DAY - 7, DAY - 20], DAY - 20, DAY) == [1, 1, 2]
    assert weekly_counts([], DAY, DAY) == [0]


def test_hazards_give_back_the_truth_of_a_large_record() -> None:
    """The share won, and when: of many objectives, the silent dead ones among them."""
    book = fates(steady(400), 400 / YEAR, 2 * YEAR, Random(3))
    past, random = seen(book, DAY), Random(4)
    risks = risks_of(past)
    ends = [drawn_hazards(risks, random).end_at(random.expovariate(1), random) for _ in range(8000)]
    won = sorted(age * past.cycles[""] for age, is_won in ends if is_won and age < 10)
    assert len(won) / len(ends) == pytest.approx(WIN_RATE, abs=0.03)
    assert won[len(won) // 2] == pytest.approx(CYCLE, rel=0.12)


def test_dead_ones_lower_the_chances_of_all() -> None:
    """Who never closes what is lost wins no more for it."""
    closed = [Deal(DAY - 300, DAY - 200, is_won=n < 3, value=100) for n in range(6)]
    dead = [Deal(DAY - 300, value=100) for _ in range(20)]
    old = Deal(DAY - 120, value=100)
    chances = []
    for deals in ([*closed, old], [*closed, *dead, old]):
        past, random = Past(deals, DAY), Random(5)
        risks, age = risks_of(past), past.open[-1].age(DAY) / past.cycles[""]
        drawn = [drawn_hazards(risks, random) for _ in range(3000)]
        ends = [each.end_at(each.at(age_of(age)) + random.expovariate(1), random) for each in drawn]
        chances.append(sum(is_won and end < 6 for end, is_won in ends) / len(ends))
    assert chances[1] < 0.6 * chances[0]


def test_both_replays_hit_the_mean_of_a_steady_practice() -> None:
    came, funnel, record = [], [], []
    for n in range(12):
        book = fates(steady(60), 60 / YEAR, 3 * YEAR, Random(f"steady {n}"))
        past, random, last = seen(book, DAY), Random(n), DAY + 182
        came.append(len(agreed_in(book, DAY + 1, last)))
        one, other = Funnel(past, last), RecordReplay(past, last)
        funnel.append(fmean(len(one.replay(random)) for _ in range(100)))
        record.append(fmean(len(other.replay(random)) for _ in range(100)))
    assert fmean(funnel) == pytest.approx(fmean(came), rel=0.15)
    assert fmean(record) == pytest.approx(fmean(came), rel=0.15)


def test_what_is_changed_moves_the_funnel_s_answer_its_way() -> None:
    book = fates(steady(60), 60 / YEAR, 2 * YEAR, Random(6))
    funnel = Funnel(seen(book, DAY), DAY + 182)

    def likely(changed: ChangedFunnel) -> float:
        random = Random(7)
        draws = [funnel.replay(random, changed) for _ in range(300)]
        return fmean(sum(a.value for a in each) for each in draws)

    plain = likely(ChangedFunnel())
    assert likely(ChangedFunnel(arrivals=2)) > 1.15 * plain
    assert likely(ChangedFunnel(arrivals=0)) < 0.85 * plain
    assert likely(ChangedFunnel(win=1.3)) > 1.1 * plain
    assert likely(ChangedFunnel(value=1.5)) == pytest.approx(1.5 * plain, rel=0.01)
    assert likely(ChangedFunnel(more=1.0)) > likely(ChangedFunnel(more=1.0, until=DAY + 28)) > plain


def test_income_is_spread_over_the_months_in_which_it_is_paid() -> None:
    first = month_number(DAY)
    day = month_start(first).toordinal() + 3
    assert spread([Agreement(day, 1000, 3)], first, 4) == [334, 333, 333, 0]
    assert spread([Agreement(day, 1000, 3)], first + 1, 3) == [333, 333, 0]
    assert spread([Agreement(day, 1000), Agreement(day + 62, 5)], first, 3) == [1000, 0, 5]


def test_a_total_runs_to_the_same_day_of_a_later_month() -> None:
    assert months_on(date(2022, 8, 31), 6) == date(2023, 2, 28)
    assert months_on(date(2022, 8, 15), 3) == date(2022, 11, 15)


def test_the_same_past_gives_the_same_answer_in_any_order() -> None:
    book = fates(steady(30), 30 / YEAR, 2 * YEAR, Random(8))
    deals = list(seen(book, DAY).deals)
    mixed = Random(9).sample(deals, len(deals))
    assert outlook(Past(deals, DAY)) == outlook(Past(mixed, DAY))
    assert outlook(Past(deals, DAY), seed=2) != outlook(Past(deals, DAY))


def test_days_with_few_agreements_say_that_they_are_too_few() -> None:
    for wins in (0, 1, 4, 5):
        deals = [Deal(DAY - 90 - n, DAY - n, is_won=True, value=1000) for n in range(wins)]
        found = outlook(Past(deals, DAY))
        assert (found.wins_seen, found.too_wide) == (wins, wins < 5)
        assert all(each.p10 <= each.p50 <= each.p90 for each in found.months.values())


def test_a_life_is_seen_as_it_stood_on_a_day() -> None:
    stood = [
        (Stage.UNIVERSE, 10, 20), (Stage.ABOVE, 20, 40), (Outcome.PARKED, 40, 70),
        (Stage.UNIVERSE, 70, 75), (Stage.IN, 75, 100), (Outcome.WON, 100, None),
    ]  # fmt: skip
    life = Life(20, True, stood, expected=500, agreed=700, parked=[(40, 70)])
    assert life.on(19) is None
    assert life.on(30) == Deal(20, value=500)
    parked = life.on(50)
    assert parked == Deal(20, 40, left=True, away=10)
    assert life.on(80) == Deal(20, value=500, away=30)
    won = life.on(100)
    assert won == Deal(20, 100, is_won=True, value=700, away=30)
    assert won.age(200) == 50

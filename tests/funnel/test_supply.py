"""What the funnel held and needed on any day, and when it is dry (METHOD.md, *dry top*)."""

from datetime import date, timedelta
from math import exp, factorial

import pytest

from funnel_desktop.funnel.diagnoses import Lacks, Missing
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.funnel.supply import Level, Supply, SupplyProspect, Win, at_most, is_live, level
from funnel_desktop.funnel.top import dry_top
from funnel_desktop.funnel.usual import Usual

MONDAY = date(2026, 5, 11)
NOW = MONDAY.toordinal()
MADE = date(2024, 1, 1)
CYCLE = 60


def prospect(
    own: str = "a",
    ago: int = 10,
    stage: Stage = Stage.ABOVE,
    news: int | None = None,
    until: int | None = None,
    **known: object,
) -> SupplyProspect:
    """Came there and was heard of so many days ago; `until` so many days ago it left."""
    begun = NOW - ago
    left = None if until is None else NOW - until
    heard = [begun] if news is None else [NOW - news]
    return SupplyProspect(own, "s", [(stage, begun, left)], begun, begun, heard)._replace(**known)


def usual(durations: int = 0) -> Usual:
    return Usual({"s": CYCLE}, {"s": [CYCLE] * durations}, CYCLE)


# -- live ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("known", "wins", "live"),
    [
        # Two normal cycles below six wins, the 85th percentile from six on;
        ({"ago": 120, "news": 0}, 5, True),
        ({"ago": 121, "news": 0}, 5, False),
        ({"ago": 60, "news": 0}, 6, True),
        ({"ago": 61, "news": 0}, 6, False),
        # an unknown age is no age;
        ({"ago": 300, "news": 0, "age_from": None}, 6, True),
        # parked days do not count.
        ({"ago": 130, "news": 0, "parked": [(NOW - 100, NOW - 90)]}, 0, True),
        # Without news for a whole cycle,
        ({"ago": 90, "news": 59}, 0, True),
        ({"ago": 90, "news": 60}, 0, False),
        # unless something lies ahead within the coming one.
        ({"ago": 90, "news": 60, "ahead": [NOW]}, 0, True),
        ({"ago": 90, "news": 60, "ahead": [NOW + 60]}, 0, True),
        ({"ago": 90, "news": 60, "ahead": [NOW + 61]}, 0, False),
        ({"ago": 90, "news": 60, "ahead": [NOW - 1]}, 0, False),
        # Expected longer than half a cycle ago.
        ({"expected": NOW - 30}, 0, True),
        ({"expected": NOW - 31}, 0, False),
    ],
)
def test_dead_cards_are_no_supply(known: dict[str, object], wins: int, live: bool) -> None:
    patience = usual(wins).patience("s")
    assert is_live(prospect(**known), NOW, patience) is live  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("known", "live"),
    [
        ({"ago": 900, "news": 59}, True),
        ({"ago": 900, "news": 60}, False),
        ({"expected": NOW - 30}, True),
        ({"expected": NOW - 31}, False),
    ],
)
def test_where_the_cycle_is_unknown(known: dict[str, object], live: bool) -> None:
    patience = Usual({}, {}, None).patience("s")
    assert is_live(prospect(**known), NOW, patience) is live  # type: ignore[arg-type]


def test_a_service_with_few_wins_takes_all_of_them() -> None:
    known = Usual({"s": 40.0, None: 90.0}, {"s": [40] * 5, "t": [100]}, 50)
    assert known.dead_from("s") == pytest.approx(97)
    assert Usual({"s": 40.0}, {"s": [40] * 5}, 50).dead_from("s") == 80
    assert Usual({}, {}, 50).dead_from(None) == 100
    assert Usual({}, {}, 50).dead_from("s") is None


# -- levels ----------------------------------------------------------------------------------------


def test_chance_alone_brings_so_few() -> None:
    for mean in (0.5, 5, 12.3):
        for count in range(20):
            exact = sum(exp(-mean) * mean**k / factorial(k) for k in range(count + 1))
            assert at_most(count, mean) == pytest.approx(exact)
    assert at_most(99_000, 100_000) < 0.001


@pytest.mark.parametrize(
    ("live", "needed", "expected"),
    [
        (9, None, Level.UNKNOWN),
        (10, 10, Level.REACHED),
        (9, 10, Level.BELOW),
        (6, 10, Level.BELOW),
        (5, 10, Level.LOW),
        (0, 2.3, Level.BELOW),
        (0, 2.31, Level.LOW),
    ],
)
def test_below_is_no_warning(live: int, needed: float | None, expected: Level) -> None:
    assert level(live, needed) is expected


# -- dry -------------------------------------------------------------------------------------------

OLD = [
    SupplyProspect(f"o{n}", "s", (), 0, NOW - 400 - n, (), won=NOW - 340 - n if n < 10 else None)
    for n in range(20)
]
WINS = [Win(NOW - 340 - n, "s", CYCLE) for n in range(10)]


def supply(*prospects: SupplyProspect, wanted: float | None = 2.5) -> Supply:
    """Ten of twenty were won in 60 days: 2.5 a month need ten live ones."""
    return Supply([*OLD, *prospects], WINS, {"s": None}, wanted)


def some(count: int, since: int = 30, until: int | None = None) -> list[SupplyProspect]:
    """So many that came so many days ago and were live until some days ago."""
    return [prospect(f"{since}-{n}", since, until=until) for n in range(count)]


def test_needed_follows_little_s_law() -> None:
    held = supply(*some(4)).on(NOW)
    assert held.need.needed == pytest.approx(2.5 * CYCLE / (365.25 / 12) / 0.5)
    assert (held.number, held.level) == (4, Level.LOW)


@pytest.mark.parametrize(
    ("left", "dry"),
    [
        (1, False),  # seen at the beginning of this week alone
        (6, False),
        (7, True),  # and of the week before
        (20, True),
    ],
)
def test_dry_is_low_at_the_beginnings_of_two_weeks_running(left: int, dry: bool) -> None:
    """Six of ten have gone so many days ago."""
    known = supply(*some(4, 29), *some(6, 28, until=left))
    assert known.is_dry(NOW) is dry
    assert known.is_dry(NOW + 6) is dry


def test_it_stands_until_live_reaches_needed() -> None:
    """Dry, then filled up to what is below, for weeks: not yet well."""
    known = supply(*some(3, 40), *some(5, 14))
    assert known.on(NOW).level is Level.BELOW
    assert known.is_dry(NOW)
    assert not supply(*some(3, 40), *some(5, 14), *some(2, 0)).is_dry(NOW)
    later = supply(*some(3, 40), *some(5, 14), *some(2, 9, until=3))
    assert not later.is_dry(NOW), "reached a week ago, and only below since"


def test_the_answer_for_a_day_does_not_depend_on_what_came_later() -> None:
    before = supply(*some(4))
    after = supply(*some(4), *[prospect(f"n{n}", -9) for n in range(9)])
    for day in range(NOW - 30, NOW + 8):
        assert before.is_dry(day) == after.is_dry(day)


def told(
    *prospects: SupplyProspect, wanted: float | None = 2.5, made: date = MADE
) -> dict[str, object]:
    found = dry_top(supply(*prospects, wanted=wanted), MONDAY, made)
    return {"found": found.is_found, "missing": found.missing, **found.figures}


def test_live_and_needed_are_always_shown() -> None:
    found = told(*some(12, 40))
    assert (found["found"], found["judged"], found["live"], found["below"]) == (False, 1, 12, False)
    unknown = told(*some(1), wanted=None)
    assert (unknown["found"], unknown["judged"], unknown["not_judged"]) == (None, 0, 1)
    assert (unknown["live"], unknown["needed"], unknown["below"]) == (1, None, None)
    assert unknown["missing"] == (Missing(Lacks.WANTED_WINS),)


@pytest.mark.parametrize(
    ("prospects", "age", "found"),
    [
        # Nobody live Above, whatever the figures and also where they are unknown,
        ([], 14, None),  # and nothing ever was beyond the Universe
        ([prospect("i", 30, Stage.IN)], 14, True),
        ([prospect("d", 200)], 14, True),
        ([prospect("w", 30, until=2)], 14, True),
        # once the file is 14 days old.
        ([prospect("i", 30, Stage.IN)], 13, None),
        ([prospect("l", 30)], 14, None),
    ],
)
def test_a_top_without_one_live_objective_is_dry(
    prospects: list[SupplyProspect], age: int, found: bool | None
) -> None:
    known = Supply(prospects, (), {}, None)
    answer = dry_top(known, MONDAY, MONDAY - timedelta(days=age))
    assert (answer.is_found, answer.figures["judged"]) == (found, 0)
    assert answer.figures["empty"] is (found is True)


def test_what_entered_in_the_last_half_cycle_is_counted() -> None:
    assert told(*some(3, 29), *some(2, 30))["entered"] == 3
    back = prospect("b", 90)._replace(
        stood=[(Stage.ABOVE, NOW - 90, NOW - 60), (Stage.IN, NOW - 60, NOW - 50),
               (Stage.ABOVE, NOW - 4, None)]
    )  # fmt: skip
    assert told(back)["entered"] == 1


def test_a_cycle_of_a_year_leaves_no_window_for_a_win_rate() -> None:
    known = Supply(some(3), [Win(NOW - 9, "s", 366)], {"s": None}, 1)
    assert dry_top(known, MONDAY, MADE).missing == (Missing(Lacks.SHORTER_CYCLE),)
    shorter = Supply(some(3), [Win(NOW - 9, "s", 365)], {"s": None}, 1)
    assert dry_top(shorter, MONDAY, MADE).missing == (Missing(Lacks.RIPE_OBJECTIVES, 10, 0),)

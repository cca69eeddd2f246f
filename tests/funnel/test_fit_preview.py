"""How a universe looks with a profile, and what a change of it does."""

from dataclasses import replace

import pytest

from funnel_desktop.funnel.fit import Fit
from funnel_desktop.funnel.fit_preview import (
    Prospect,
    Universe,
    bar,
    difference,
    on_the_line,
    overview,
)
from funnel_desktop.funnel.ideal_client import Facts, Field, Profile, Trait, TraitKind, Value

SMALL, BIG = Value("s", "10 to 80", 5, 10, 80), Value("b", "over 250", -2, 251)
SIZE = Trait("size", "Size", TraitKind.DEMOGRAPHIC, 4, Field.SIZE, (SMALL, BIG))
PROFILE = Profile("p", "P", 0, (SIZE,))
SIZES = (12, 30, 300, 4000, 100, None)
WHO = [Prospect(str(n), str(n), str(n), Facts(size=size)) for n, size in enumerate(SIZES)]


def test_who_is_kept_and_who_not() -> None:
    universe = Universe([*WHO, replace(WHO[3], id="friend", kept="a friend")])
    seen = overview(universe, universe.fits(PROFILE))
    assert (seen.kept, seen.excluded, seen.unknown) == (5, 2, 2)
    assert {score: counts for score, counts in seen.bars.items() if counts != (0, 0)} == {
        -2: (2, 1),
        5: (0, 2),
    }


@pytest.mark.parametrize(("score", "column"), [(-0.1, -1), (0, 0), (0.9, 0), (-5, -5), (5, 5)])
def test_a_column_is_from_its_score_up_to_the_next(score: float, column: int) -> None:
    assert bar(score) == column


def test_a_change_says_who_leaves_and_why() -> None:
    universe = Universe(WHO)
    before = universe.fits(PROFILE)
    ruling = replace(SIZE, values=(SMALL, replace(BIG, score=None)))
    after = universe.fits(replace(PROFILE, traits=(ruling,)))
    kept_all = universe.fits(replace(PROFILE, line=-5))
    assert difference(universe, before, after).left == 0
    gone = difference(universe, kept_all, after)
    assert (gone.left, gone.joined, gone.because) == (2, 0, "over 250")
    below = difference(universe, kept_all, before)
    assert (below.left, below.because) == (2, "")
    back = difference(universe, before, kept_all)
    assert (back.left, back.joined, back.because) == (0, 2, None)


def test_the_nearest_to_the_line_best_first() -> None:
    fits = [Fit(score, 1, None, False) for score in (3.0, 0.1, -0.8, 0.3, None, -4.0)]
    fits.append(Fit(0.0, 1, "never", False))
    assert on_the_line(fits, 0) == [3, 1, 2]
    assert on_the_line([], 0) == []

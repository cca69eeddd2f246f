"""The backtest in short: the band holds about as often as it says, and beats both baselines.

The whole of it is `sh dev.sh forecast`; its table stands in docs/forecast.md.
"""

import pytest

from funnel_desktop.funnel.forecast.outlook import Band
from tests.benchmarks.forecast import holes
from tests.benchmarks.forecast.backtest import OWN, PIPELINE, POOLED, cell, pinball
from tests.benchmarks.forecast.books import populations

BOOKS = 6


@pytest.mark.parametrize("size", [10, 60])
def test_the_band_holds_and_the_loss_is_below_both_baselines(size: int) -> None:
    """With room for chance: these are 18 books of each size."""
    found = cell(*populations()["made up"], size, BOOKS, every=6)
    pooled, own, fixed = (found["", name] for name in (POOLED, OWN, PIPELINE))
    assert pooled.number > 80
    assert 0.7 <= pooled.coverage <= 0.95
    assert pooled.loss < 0.97 * own.loss
    assert pooled.loss < 0.6 * fixed.loss


def test_a_loss_is_least_where_the_quantiles_are_right() -> None:
    assert pinball(5, Band(5, 5, 5, 5)) == 0
    assert pinball(10, Band(0, 10, 20, 10)) == pytest.approx((0.1 * 10 + 0 + 0.1 * 10) / 3)
    assert pinball(0, Band(5, 10, 20, 10)) > pinball(6, Band(5, 10, 20, 10))


def test_a_quarter_without_prospecting_is_told_and_steady_work_is_left_alone() -> None:
    """Three practices of a kind, looked at once a month; `sh dev.sh forecast` has 500 and each
    week, its table is in docs/forecast.md."""
    found = holes.cell(holes.CELLS[2], 3, every=4)
    assert found.told >= 2 / 3
    assert found.few >= 2 / 3

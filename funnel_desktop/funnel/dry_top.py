"""Whether the funnel holds enough to keep the agreements coming, and when neglect would show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from funnel_desktop.funnel.cycle import wins_count_from
from funnel_desktop.funnel.percentile import percentile
from funnel_desktop.funnel.time_budget import needed_in_funnel

CASES_FOR_A_RATE = 10
WINS_FOR_A_SPAN = 5
CYCLES_TO_RIPEN = 2
EARLY, LATE = 0.10, 0.90


@dataclass(frozen=True, slots=True)
class WinRate:
    """The share won of so many objectives old enough to tell."""

    share: float
    cases: int


Begun = Iterable[tuple[date, bool]]
"""First contacts, each with whether it was won."""


def ripe(begun: Begun, cycle_days: float | None, today: date) -> list[bool]:
    """Whether each was won of those that began long enough ago to tell.

    From two normal cycles back to 24 months back (METHOD.md, *dry top*).
    """
    if cycle_days is None:
        return []
    oldest = wins_count_from(today)
    return [won for day, won in begun if oldest < day and _is_ripe(day, cycle_days, today)]


def win_rate(told: Sequence[bool]) -> WinRate | None:
    """The share won of the `ripe` ones, from ten of them on.

    Won against closed alone would flatter, since dead ones stay open (METHOD.md, *dry top*).
    """
    if len(told) < CASES_FOR_A_RATE:
        return None
    return WinRate(sum(told) / len(told), len(told))


def _is_ripe(day: date, cycle_days: float, today: date) -> bool:
    return (today - day).days > CYCLES_TO_RIPEN * cycle_days


@dataclass(frozen=True, slots=True)
class Need:
    """How many objectives the funnel should hold, and what that follows from.

    `needed` is None where anything of it is not known. Days and wins a month.
    """

    wanted_wins_a_month: float | None
    cycle_days: float | None
    rate: WinRate | None

    @property
    def needed(self) -> float | None:
        """Little's law (METHOD.md, *dry top*)."""
        share = self.rate.share if self.rate else None
        return needed_in_funnel(self.wanted_wins_a_month, self.cycle_days, share)


def reaches_income(
    durations: Sequence[int], first_day: date, last_day: date
) -> tuple[date, date] | None:
    """Between which days the neglect of some weeks would likely reach the income.

    From the 10th percentile of the won durations after the first neglected day to the 90th
    after the last: always a span, never a day. None below five wins (METHOD.md, *income*).
    """
    if len(durations) < WINS_FOR_A_SPAN:
        return None
    early, late = percentile(durations, EARLY), percentile(durations, LATE)
    return first_day + timedelta(days=round(early)), last_day + timedelta(days=round(late))

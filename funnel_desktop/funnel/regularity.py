"""How regularly there is prospecting: what the method wants to become a habit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import fmean, pstdev
from typing import NamedTuple

WEEKS_THAT_COUNT = MONTHS_A_YEAR = 12


class Kept(StrEnum):
    """What became of a week's prospecting."""

    KEPT = "kept"
    MISSED = "missed"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class ProspectingWeek:
    """Budgeted and done prospecting of a week in minutes."""

    monday: date
    planned: int
    done: int
    away: bool = False

    @property
    def kept(self) -> Kept:
        """At least the planned hours were done; a week planned without any counts as missed."""
        if self.away:
            return Kept.AWAY
        return Kept.KEPT if self.planned and self.done >= self.planned else Kept.MISSED

    @property
    def share(self) -> float | None:
        """The share of the planned hours that was done, 1 at most; None where none were planned."""
        return min(1.0, self.done / self.planned) if self.planned else None


class Regularity(NamedTuple):
    """Weeks kept of weeks that count, in how many of these no prospecting was planned, how many
    were left out as away, and the mean share of the planned hours that were done, from 0 to 1."""

    kept: int
    counted: int
    unplanned: int
    away: int
    mean_share: float | None

    @property
    def share(self) -> float | None:
        """The share of the weeks that were kept; None where none counts."""
        return self.kept / self.counted if self.counted else None


def regularity(weeks: Iterable[ProspectingWeek]) -> Regularity:
    """How regularly there was prospecting in some weeks (METHOD.md, *regularity*)."""
    known = list(weeks)
    counted = [week for week in known if not week.away]
    shares = [week.share for week in counted if week.share is not None]
    return Regularity(
        kept=sum(week.kept is Kept.KEPT for week in counted),
        counted=len(counted),
        unplanned=sum(not week.planned for week in counted),
        away=len(known) - len(counted),
        mean_share=fmean(shares) if shares else None,
    )


def income_variation(months: Sequence[float]) -> float | None:
    """The coefficient of variation of the monthly income; None where nothing was earned."""
    mean = fmean(months) if months else 0
    return None if mean == 0 else pstdev(months) / mean


def months_before(today: date) -> list[date]:
    """The first days of the twelve calendar months before the present one, oldest first."""
    number = today.year * MONTHS_A_YEAR + today.month - 1
    return [_month(number - ago) for ago in range(MONTHS_A_YEAR, 0, -1)]


def _month(number: int) -> date:
    year, month = divmod(number, MONTHS_A_YEAR)
    return date(max(year, date.min.year), month + 1, 1)

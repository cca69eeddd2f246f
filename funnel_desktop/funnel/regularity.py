"""How regularly there is prospecting: what the method wants to become a habit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import fmean, pstdev

WEEKS_THAT_COUNT = 12


class Kept(StrEnum):
    """What became of a week's prospecting."""

    KEPT = "kept"
    MISSED = "missed"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class ProspectingWeek:
    """Planned and done prospecting of a week in minutes; `planned` is 0 where none was."""

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


def regularity(weeks: Iterable[ProspectingWeek]) -> tuple[int, int]:
    """Weeks kept, and weeks that count; a week marked as away is left out (METHOD.md)."""
    counted = [week.kept for week in weeks if week.kept is not Kept.AWAY]
    return counted.count(Kept.KEPT), len(counted)


def income_variation(months: Sequence[float]) -> float | None:
    """The coefficient of variation of the monthly income; None where nothing was earned."""
    mean = fmean(months) if months else 0
    return None if mean == 0 else pstdev(months) / mean

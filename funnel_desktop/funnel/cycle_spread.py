"""What is shown beside a normal cycle: where it comes from and how far its cases spread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from funnel_desktop.funnel.cycle import middle, normal_cycle
from funnel_desktop.funnel.percentile import percentile

WINS_FOR_A_SPREAD = 5
LOW, HIGH = 0.15, 0.85
CYCLES_TO_BE_SURE = 4


@dataclass(frozen=True, slots=True)
class CycleFacts:
    """The normal cycle of a service and what it follows from; all in days, None if unknown.

    `durations` are those of the wins of the last 24 months, the shortest first; `oldest` is
    the first contact of the oldest objective, whatever became of it.
    """

    service: str
    durations: tuple[int, ...]
    estimate: float | None
    oldest: date | None = None

    @property
    def wins(self) -> int:
        """How many agreements it follows from."""
        return len(self.durations)

    @property
    def median(self) -> float | None:
        """The middle one of the durations."""
        return middle(self.durations) if self.durations else None

    @property
    def normal(self) -> float | None:
        """The normal cycle (METHOD.md, *Normal cycle*)."""
        return normal_cycle(self.durations, self.estimate)

    @property
    def spread(self) -> tuple[float, float] | None:
        """From the 15th to the 85th percentile; at five wins that is shortest to longest.

        None below: there the single durations are shown (METHOD.md, *Normal cycle*).
        """
        if self.wins < WINS_FOR_A_SPREAD:
            return None
        return percentile(self.durations, LOW), percentile(self.durations, HIGH)

    def probably_longer(self, today: date) -> bool:
        """Until the oldest objective is four cycles old: the slow ones are still open."""
        if self.normal is None or not self.durations or self.oldest is None:
            return False
        return (today - self.oldest).days < CYCLES_TO_BE_SURE * self.normal


def usual_limit(durations: Sequence[int], normal: float | None) -> float | None:
    """From which age on an objective is older than usual: half of all wins outlive a median.

    The 85th percentile of the won ones, below 6 wins the normal cycle (METHOD.md, *jammed
    middle*).
    """
    if len(durations) > WINS_FOR_A_SPREAD:
        return percentile(durations, HIGH)
    return normal

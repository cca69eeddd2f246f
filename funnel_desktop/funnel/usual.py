"""What is usual on a day: how long one's own sales take, and from when on one is old or dead."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from funnel_desktop.funnel.cycle import cycle_over_all, normal_cycle
from funnel_desktop.funnel.cycle_spread import HIGH, WINS_FOR_A_SPREAD, usual_limit
from funnel_desktop.funnel.percentile import percentile

DEAD_AFTER_CYCLES = 2
SILENT_DAYS = 60
"""Without a known cycle nobody waits longer than this for news (METHOD.md, *dry top*)."""
LATE_DAYS = 30
"""Half a cycle, where the cycle is unknown."""


class Patience(NamedTuple):
    """How long an objective is live, in days: up to which age (None: unknown), how long without
    news where nothing is planned, and how long after its expected agreement."""

    age: float | None
    silent: float
    late: float


Durations = Mapping[str | None, Sequence[int]]
"""Days from first contact to agreement by service; None is no service."""


class Usual(NamedTuple):
    """Normal cycles and durations of wins by service, and the normal cycle over all services.

    All in days. `cycles` leaves out services of which nothing is known.
    """

    cycles: Mapping[str | None, float]
    won: Durations
    cycle: float | None

    def normal(self, service: str | None) -> float | None:
        """The normal cycle of a service; without one that over all services."""
        return self.cycle if service is None else self.cycles.get(service)

    def limit(self, service: str | None) -> float | None:
        """From which age on an objective is older than usual, in days.

        By its own service's wins; without a service by all.
        """
        if service is None:
            return usual_limit(self._all(), self.cycle)
        return usual_limit(self.won.get(service, ()), self.cycles.get(service))

    def dead_from(self, service: str | None) -> float | None:
        """The age beyond which an objective is no supply any more, in days.

        The 85th percentile of the wins of its service from 6 on, else of all from 6 on, else two
        normal cycles (METHOD.md, *dry top*). None where nothing is known.
        """
        for durations in (self.won.get(service, ()), self._all()):
            if len(durations) > WINS_FOR_A_SPREAD:
                return percentile(durations, HIGH)
        normal = self.normal(service)
        return None if normal is None else DEAD_AFTER_CYCLES * normal

    def patience(self, service: str | None) -> "Patience":
        """How long an objective of a service is taken for live."""
        normal = self.normal(service)
        silent, late = (SILENT_DAYS, LATE_DAYS) if normal is None else (normal, normal / 2)
        return Patience(self.dead_from(service), silent, late)

    def _all(self) -> list[int]:
        return [days for each in self.won.values() for days in each]


def usual_of(won: Durations, estimates: Mapping[str, float | None]) -> Usual:
    """What follows from the durations of the last 24 months and the user's estimates by service.

    The mean of the estimates is the one over all services.
    """
    cycles = {
        row_id: normal_cycle(won.get(row_id, ()), given) for row_id, given in estimates.items()
    }
    known: dict[str | None, float] = {o: days for o, days in cycles.items() if days is not None}
    return Usual(known, won, cycle_over_all(won, estimates.values()))

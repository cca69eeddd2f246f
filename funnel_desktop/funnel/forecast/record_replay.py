"""The replay from the record: the own won months go on as they were."""

from random import Random

from funnel_desktop.funnel.forecast.agreement import Agreement, Replay, worth
from funnel_desktop.funnel.forecast.past import Past

DAYS_LOOKED_BACK = 731
"""The 24 months in which a win counts elsewhere (METHOD.md, *Normal cycle*)."""
LEAST_DAYS = 91
"""† A record that is shorter is taken for that of a quarter: one agreement on the first day does
not make one a day."""
PRIOR_COUNT = 0.5
"""† Jeffreys' prior of a Poisson rate."""


class Record:
    """Draws agreements from the won months: gamma-Poisson in number, resampled in value
    (METHOD.md, *Forecast of income*)."""

    def __init__(self, past: Past, last: int) -> None:
        self._past = past
        self._last = last
        first = max(past.begins, past.day - DAYS_LOOKED_BACK + 1)
        self._days = max(LEAST_DAYS, past.day - first + 1)
        self._wins = sum((deal.ended or 0) >= first for deal in past.wins)

    @property
    def rate(self) -> float:
        """Agreements a day, as the record has them."""
        return self._wins / self._days

    def replay(self, random: Random) -> Replay:
        """Draw once what is agreed from the next day on."""
        rate = random.gammavariate(self._wins + PRIOR_COUNT, 1 / self._days)
        found: list[Agreement] = []
        day = self._past.day + 1.0
        while True:
            day += random.expovariate(rate)
            if day >= self._last + 1:
                return found
            found.append(Agreement(int(day), *worth(self._past, "", random)))

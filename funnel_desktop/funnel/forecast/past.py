"""What a forecast rests on: every objective up to a day as a few plain numbers.

Days are numbers, as `date.toordinal` gives them; money is in minor units.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from statistics import fmean
from typing import NamedTuple

from funnel_desktop.funnel.cycle import normal_cycle, wins_count_from
from funnel_desktop.funnel.objective import UNKNOWN_DAY
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome, Stage

WINS_FOR_OWN_VALUES = 6
"""From so many on a service's agreements speak for it alone."""
CYCLE_OF_NOBODY = 90
"""Days that a cycle is taken for where there is neither a win nor an estimate."""


class Deal(NamedTuple):
    """An objective as a forecast sees it on a day.

    `begun` is its first contact, `ended` the day on which it was won or lost, or `left` the board
    for elsewhere; None while it is open. `value` is what was agreed, of an open one what it may
    bring, None where nobody knows; it is paid in `months` equal parts from the month of its day
    on. `away` are the days for which it was parked. Where it is not `exact`, its first contact may
    have been earlier.
    """

    begun: int
    ended: int | None = None
    is_won: bool = False
    left: bool = False
    value: int | None = None
    service: str = ""
    months: int = 1
    away: int = 0
    exact: bool = True

    def age(self, day: int) -> int:
        """Days from its first contact to a day or its end, parked ones left out."""
        last = day if self.ended is None else self.ended
        return max(0, last - self.begun - self.away)


class Past:
    """The objectives of a practice up to a day, and what is usual in it.

    `estimates` are the user's own cycles in days by service. What happens after the day must not
    be among the deals: see `document/forecasting.py`.
    """

    def __init__(
        self, deals: Iterable[Deal], day: int, estimates: Mapping[str, float] | None = None
    ) -> None:
        self.deals: Sequence[Deal] = sorted(deals, key=_plain)
        self.day = day
        self.estimates = estimates or {}

    @cached_property
    def wins(self) -> Sequence[Deal]:
        """The agreements, the earliest first."""
        won = [deal for deal in self.deals if deal.is_won]
        return sorted(won, key=lambda deal: (deal.ended or 0, _plain(deal)))

    @cached_property
    def open(self) -> Sequence[Deal]:
        """The objectives that are drawn on, dead ones too (METHOD.md, *Forecast of income*)."""
        return [deal for deal in self.deals if deal.ended is None]

    @cached_property
    def begins(self) -> int:
        """The first day of which anything is known."""
        return min((deal.begun for deal in self.deals), default=self.day)

    @cached_property
    def cycles(self) -> Mapping[str, float]:
        """The normal cycle of every service in days; of one that nothing is known of, that of
        all together."""
        durations = self._durations
        whole = [days for each in durations.values() for days in each]
        sold = {deal.service for deal in self.deals}
        given = [days for own, days in sorted(self.estimates.items()) if own in sold]
        overall = normal_cycle(whole, fmean(given) if given else None) or CYCLE_OF_NOBODY
        found = {"": max(1.0, overall)}
        for service in sorted(sold - {""}):
            own, estimate = durations.get(service, ()), self.estimates.get(service)
            is_known = estimate is not None or len(own) >= WINS_FOR_OWN_VALUES
            known = normal_cycle(own, estimate) if is_known else None
            found[service] = max(1.0, known or overall)
        return found

    @property
    def _durations(self) -> dict[str, list[int]]:
        first = wins_count_from(date.fromordinal(self.day)).toordinal()
        found: dict[str, list[int]] = {}
        for deal in self.wins:
            if deal.exact and (deal.ended or 0) >= first:
                found.setdefault(deal.service, []).append(deal.age(self.day))
        return found

    @cached_property
    def priced(self) -> Sequence[Deal]:
        """The agreements of which the value is known."""
        return [deal for deal in self.wins if deal.value is not None]

    @cached_property
    def priced_by_service(self) -> Mapping[str, Sequence[Deal]]:
        """The same by service, as far as they are enough to speak for it."""
        found: dict[str, list[Deal]] = {}
        for deal in self.priced:
            found.setdefault(deal.service, []).append(deal)
        return {row_id: won for row_id, won in found.items() if len(won) >= WINS_FOR_OWN_VALUES}


class Life(NamedTuple):
    """An objective as it was lived: what every look at a past day follows from.

    `stood` are its stays anywhere with the first day elsewhere, None where it is still there, in
    order. `expected` is what an open one may bring, `agreed` what a won one brought, in minor
    units, None where nobody knows. Where `begun` is not `exact`, it is an *at the latest*.
    """

    begun: int
    exact: bool
    stood: Sequence[tuple[Stage | Outcome, int, int | None]]
    expected: int | None = None
    agreed: int | None = None
    service: str = ""
    months: int = 1
    parked: Sequence[tuple[int, int]] = ()

    def on(self, day: int) -> Deal | None:
        """What was known of it on a day; None where it was not yet seen in the funnel."""
        seen = [(place, since) for place, since, _ in self.stood if since <= day]
        if not seen or all(place in _OUTSIDE for place, _ in seen) or self.begun > day:
            return None
        place, since = seen[-1]
        is_known = since > UNKNOWN_DAY.toordinal()
        begun = min(self.begun, since) if is_known else self.begun
        deal = Deal(begun, None, False, False, self.expected, self.service, self.months)
        deal = deal._replace(away=self._away(begun, day), exact=self.exact and is_known)
        if place in BOARD_STAGES:
            return deal
        if place is Outcome.WON:
            return deal._replace(ended=since, is_won=True, value=self.agreed)
        return deal._replace(ended=since, left=place is not Outcome.LOST, value=None)

    def _away(self, begun: int, day: int) -> int:
        return sum(max(0, min(back, day) - max(out, begun)) for out, back in self.parked)


_OUTSIDE = (Stage.UNIVERSE, Outcome.PARKED)


class History:
    """Every objective's life up to a day, and from it what was known on any day before."""

    def __init__(self, lives: Iterable[Life], estimates: Mapping[str, float] | None = None) -> None:
        self._lives = list(lives)
        self._estimates = estimates or {}

    def on(self, day: int) -> Past:
        """What a forecast of that day rests on; nothing that happened later is in it."""
        deals = (life.on(day) for life in self._lives)
        return Past((deal for deal in deals if deal is not None), day, self._estimates)


def _plain(deal: Deal) -> tuple[object, ...]:
    """An order that follows from the values alone, whatever ids and rows they come from."""
    last, value = deal.ended or 0, -1 if deal.value is None else deal.value
    return (*deal[:1], last, deal.is_won, deal.left, value, *deal[5:])

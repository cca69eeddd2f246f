"""The replay from the funnel: open objectives are drawn on to their ends, new ones arrive."""

from collections.abc import Iterator
from math import log
from random import Random
from typing import NamedTuple

from funnel_desktop.funnel.forecast.agreement import Agreement, Replay, worth
from funnel_desktop.funnel.forecast.arrivals import (
    WEEK,
    Rate,
    drawn_rate,
    present_rates,
    weekly_counts,
)
from funnel_desktop.funnel.forecast.competing_risks import (
    Hazards,
    age_of,
    drawn_hazards,
    risks_of,
)
from funnel_desktop.funnel.forecast.past import Deal, Past


class ChangedFunnel(NamedTuple):
    """What would be if: factors of the number of new objectives, of the chance that one is won
    and of the value, and so many new objectives a week `more` until a day (None: to the end).

    `hours` are more or fewer hours of prospecting a week, `an_hour` what is known of the new
    objectives that one brings: shape and scale of a gamma.
    """

    arrivals: float = 1.0
    win: float = 1.0
    value: float = 1.0
    more: float = 0.0
    until: int | None = None
    hours: float = 0.0
    an_hour: tuple[float, float] = (1.0, 1.0)


AS_IT_IS = ChangedFunnel()


class _Open:
    """An open objective, and where its age lies now and on the last day that is drawn."""

    def __init__(self, deal: Deal, past: Past, last: int) -> None:
        self.deal = deal
        self.cycle = past.cycles[deal.service]
        self.age = deal.age(past.day) / self.cycle
        self.now = age_of(self.age)
        self.at_last = age_of(self.age + (last - past.day) / self.cycle)


class Funnel:
    """Draws what the open objectives and those to come may bring (METHOD.md, *Forecast of
    income*)."""

    def __init__(self, past: Past, last: int) -> None:
        """`last` is the last day that is drawn."""
        self._past = past
        self._last = last
        self._risks = risks_of(past)
        self._open = [_Open(deal, past, last) for deal in past.open]
        exact = [deal for deal in past.deals if deal.exact]
        self._services = [deal.service for deal in exact] or [""]
        counts = weekly_counts([deal.begun for deal in exact], past.begins, past.day)
        self.rates: list[Rate] = present_rates(counts)

    def replay(self, random: Random, changed: ChangedFunnel = AS_IT_IS) -> Replay:
        """Draw once what is agreed from the next day on."""
        hazards = drawn_hazards(self._risks, random)
        rate = drawn_rate(self.rates, random)
        beside = random.gammavariate(*changed.an_hour) * changed.hours
        if changed.win != 1:
            hazards = hazards.with_wins(changed.win)
        found = list(self._of_open(hazards, random))
        weekly = max(0.0, rate * changed.arrivals + beside)
        found += self._of_new(hazards, weekly, self._last, random)
        until = self._last if changed.until is None else changed.until
        found += self._of_new(hazards, changed.more, until, random)
        if changed.value == 1:
            return found
        return [each._replace(value=round(each.value * changed.value)) for each in found]

    def _of_open(self, hazards: Hazards, random: Random) -> Iterator[Agreement]:
        day, chance, until, rates = self._past.day, random.random, hazards.until, hazards.rates
        for each in self._open:
            (stretch, within), (end_stretch, end_within) = each.now, each.at_last
            gone = until[stretch] + within * rates[stretch] - log(1 - chance())
            if gone > until[end_stretch] + end_within * rates[end_stretch]:
                continue  # as most: neither is looked for further ahead
            end, is_won = hazards.end_at(gone, random)
            on = day + 1 + int((end - each.age) * each.cycle)
            if is_won and on <= self._last:
                yield self._agreement(on, each.deal, random)

    def _of_new(
        self, hazards: Hazards, rate: float, until: int, random: Random
    ) -> Iterator[Agreement]:
        past, began = self._past, self._past.day + 1.0
        while rate > 0:
            began += random.expovariate(rate) * WEEK
            if began > until:
                return
            service = self._services[int(random.random() * len(self._services))]
            end, is_won = hazards.end_at(random.expovariate(1.0), random)
            on = int(began + end * past.cycles[service])
            if is_won and on <= self._last:
                yield Agreement(on, *worth(past, service, random))

    def _agreement(self, on: int, deal: Deal, random: Random) -> Agreement:
        if deal.value is not None:
            return Agreement(on, deal.value, deal.months)
        return Agreement(on, *worth(self._past, deal.service, random))

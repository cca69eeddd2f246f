"""What an hour of prospecting brings: the user's own link from hours to new objectives."""

from collections.abc import Mapping
from typing import NamedTuple

from funnel_desktop.funnel.forecast.funnel_replay import ChangedFunnel
from funnel_desktop.funnel.forecast.past import Past
from funnel_desktop.funnel.week import DAYS

PRIOR_ENTERED, PRIOR_HOURS = 1, 4
"""† Before there is a record: half a day of prospecting brings one new objective."""
WEEKS_TO_TELL = 8
WEEKS_THAT_COUNT = 104
MINUTES = 60


class ProspectingRate(NamedTuple):
    """New objectives and the hours of prospecting logged in the same weeks, in how many of these
    any was logged, and the hours a week of the last eight."""

    entered: int
    hours: float
    weeks: int
    present: float

    @property
    def is_told(self) -> bool:
        """Whether the own record is long enough to speak for itself."""
        return self.weeks >= WEEKS_TO_TELL

    @property
    def an_hour(self) -> float:
        """New objectives an hour, the prior among them."""
        return (self.entered + PRIOR_ENTERED) / (self.hours + PRIOR_HOURS)

    def with_hours(self, hours: float) -> ChangedFunnel:
        """What would be with so many hours of prospecting a week."""
        return ChangedFunnel(
            hours=hours - self.present,
            an_hour=(self.entered + PRIOR_ENTERED, 1 / (self.hours + PRIOR_HOURS)),
        )


def link_of(past: Past, minutes: Mapping[int, int]) -> ProspectingRate:
    """Return the link as it was known on a day; `minutes` of prospecting by the day on which they
    were logged (METHOD.md, *Forecast of income*)."""
    this = _monday(past.day)
    known = {day: each for day, each in minutes.items() if day < this and each > 0}
    first = max(min(map(_monday, known), default=this), this - WEEKS_THAT_COUNT * DAYS)
    hours = sum(each for day, each in known.items() if day >= first) / MINUTES
    entered = sum(first <= deal.begun < this for deal in past.deals if deal.exact)
    weeks = {_monday(day) for day in known if day >= first}
    lately = this - WEEKS_TO_TELL * DAYS
    span = max(1, (this - max(first, lately)) // DAYS)
    present = sum(each for day, each in known.items() if day >= lately) / MINUTES / span
    return ProspectingRate(entered, hours, len(weeks), present)


def _monday(day: int) -> int:
    return day - (day - 1) % DAYS

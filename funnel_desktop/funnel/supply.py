"""How many live objectives the funnel held on any day, and how many it should have held.

Judged from the history alone, so that the answer for a day is the same whoever asks when
(METHOD.md, *dry top*). Days are numbers, as `date.toordinal` gives them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cache
from math import exp, lgamma, log
from typing import NamedTuple

from funnel_desktop.funnel.cycle import wins_count_from
from funnel_desktop.funnel.dry_top import CYCLES_TO_RIPEN, Need, win_rate
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.funnel.usual import Patience, Usual, usual_of
from funnel_desktop.funnel.week import DAYS

BY_CHANCE = 0.1
"""At most one time in ten chance alone brings so few."""
WEEKS_LOOKED_BACK = 156
"""What was low longer ago, and has not been filled since, counts no more."""


class SupplyProspect(NamedTuple):
    """An objective as the supply sees it.

    `stood` are its stays on the board with the first day elsewhere, None where it stands there
    still, in order; `parked` the spans in which it was parked. `age_from` is its first contact as
    far as it tells an age, `begun` only where it also tells a duration. `news` are the days of
    activities, moves and judgements, in order; `ahead` those of a next action and a snooze.
    """

    id: str
    service: str | None
    stood: Sequence[tuple[Stage, int, int | None]]
    age_from: int | None
    begun: int | None
    news: Sequence[int]
    ahead: Sequence[int] = ()
    expected: int | None = None
    won: int | None = None
    parked: Sequence[tuple[int, int]] = ()

    def stage_on(self, day: int) -> Stage | None:
        """Where it stood on the board on a day."""
        for stage, since, until in self.stood:
            if since <= day and (until is None or day < until):
                return stage
        return None


class Win(NamedTuple):
    """An agreement whose first contact is known: its day, its service, and days in between."""

    day: int
    service: str | None
    duration: int


class Level(Enum):
    """What the live ones are, beside those that are needed."""

    UNKNOWN = "unknown"
    REACHED = "reached"
    BELOW = "below"
    LOW = "low"
    """So few that chance alone hardly brings it."""


class FunnelHeld(NamedTuple):
    """What the funnel held on a day: ids of the live ones by stage, what it needed, and of those
    old enough to tell a win rate whether each was won."""

    live: Mapping[Stage, Sequence[str]]
    need: Need
    ripe: Sequence[bool]

    @property
    def number(self) -> int:
        """How many are live in all."""
        return sum(map(len, self.live.values()))

    @property
    def level(self) -> Level:
        """How the live ones compare with those needed."""
        return level(self.number, self.need.needed)


def is_live(prospect: SupplyProspect, day: int, patience: Patience) -> bool:
    """Whether an objective that stood on the board on a day was supply: dead cards are none."""
    first = prospect.age_from
    if first is not None and patience.age is not None and _age(prospect, first, day) > patience.age:
        return False
    if prospect.expected is not None and prospect.expected < day - patience.late:
        return False
    told = bisect_right(prospect.news, day)
    if told and day - prospect.news[told - 1] < patience.silent:
        return True
    return any(day <= planned <= day + patience.silent for planned in prospect.ahead)


def _age(prospect: SupplyProspect, first: int, day: int) -> int:
    away = (max(0, min(back, day) - max(since, first)) for since, back in prospect.parked)
    return day - first - sum(away)


def level(live: int, needed: float | None) -> Level:
    """How so many live ones compare with those needed."""
    if needed is None:
        return Level.UNKNOWN
    if live >= needed:
        return Level.REACHED
    return Level.LOW if at_most(live, needed) <= BY_CHANCE else Level.BELOW


def at_most(count: int, mean: float) -> float:
    """How likely chance alone brings at most so many, where the mean is `mean` (Poisson)."""
    least = max(0, count - 1000)  # below the mean what lies further down is nothing
    logs = (k * log(mean) - mean - lgamma(k + 1) for k in range(least, count + 1))
    return min(1.0, sum(map(exp, logs)))


class Supply:
    """Asks what the funnel held and needed on any day.

    `estimates` are the user's own cycles by service, None where there is none; `wanted` are the
    wins a month.
    """

    def __init__(
        self,
        prospects: Iterable[SupplyProspect],
        wins: Iterable[Win],
        estimates: Mapping[str, float | None],
        wanted: float | None,
    ) -> None:
        self._prospects = list(prospects)
        self._wins = sorted(wins, key=lambda win: win.day)
        self._estimates = estimates
        self._wanted = wanted
        begun = [(p.begun, p.won) for p in self._prospects if p.begun is not None]
        self._begun = sorted(begun, key=_begun_on)
        self._known: dict[int, FunnelHeld] = {}

    def on(self, day: int) -> FunnelHeld:
        """What it held and needed on a day."""
        if day not in self._known:
            self._known[day] = self._look(day)
        return self._known[day]

    def is_dry(self, day: int) -> bool:
        """Whether it was low at the beginnings of two ISO weeks running, and has not reached what
        is needed since."""
        if self.on(day).level in (Level.REACHED, Level.UNKNOWN):
            return False
        monday = day - (day - 1) % DAYS
        was_low = False
        for weeks in range(WEEKS_LOOKED_BACK):
            found = self.on(monday - weeks * DAYS).level
            if found is Level.LOW and was_low:
                return True
            if found in (Level.REACHED, Level.UNKNOWN):
                return False
            was_low = found is Level.LOW
        return False

    def entered(self, first: int, last: int) -> int:
        """How many came onto the board from the first of two days to the last."""
        return sum(any(first <= day <= last for day in _entries(p)) for p in self._prospects)

    def was_ever_on_board(self, day: int) -> bool:
        """Whether any objective had been beyond the Universe by a day."""
        return any(p.stood and p.stood[0][1] <= day for p in self._prospects)

    def _look(self, day: int) -> FunnelHeld:
        usual = self.usual(day)
        told = self._ripe(day, usual.cycle)
        patience = cache(usual.patience)
        live: dict[Stage, list[str]] = {}
        for prospect in self._prospects:
            stage = prospect.stage_on(day)
            if stage is not None and is_live(prospect, day, patience(prospect.service)):
                live.setdefault(stage, []).append(prospect.id)
        return FunnelHeld(live, Need(self._wanted, usual.cycle, win_rate(told)), told)

    def usual(self, day: int) -> Usual:
        """What was usual on a day, from the wins of the 24 months before it."""
        first = bisect_left(self._wins, _two_years_before(day), key=_day_of)
        last = bisect_right(self._wins, day, key=_day_of)
        won: dict[str | None, list[int]] = {}
        for _, service, duration in self._wins[first:last]:
            won.setdefault(service, []).append(duration)
        return usual_of(won, self._estimates)

    def _ripe(self, day: int, cycle: float | None) -> list[bool]:
        """Whether each had been won by a day of those old enough to tell."""
        if cycle is None:
            return []
        oldest, youngest = _two_years_before(day), day - CYCLES_TO_RIPEN * cycle
        first = bisect_right(self._begun, oldest, key=_begun_on)
        last = bisect_left(self._begun, youngest, key=_begun_on)
        return [won is not None and won <= day for _, won in self._begun[first:last]]


def _day_of(win: Win) -> int:
    return win.day


def _begun_on(each: tuple[int, int | None]) -> int:
    return each[0]


def _two_years_before(day: int) -> int:
    return wins_count_from(date.fromordinal(day)).toordinal()


def _entries(prospect: SupplyProspect) -> Iterable[int]:
    """The days on which it came onto the board from elsewhere."""
    before: int | None = None
    for _, since, until in prospect.stood:
        if since != before:
            yield since
        before = until

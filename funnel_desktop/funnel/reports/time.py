"""What an hour of selling earns, and whether the profile holds: time is the limit of it all."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from funnel_desktop.funnel.chance import fisher
from funnel_desktop.funnel.reports.intervals import (
    BY_CHANCE,
    Interval,
    Sample,
    differ,
    ratio_interval,
    share_interval,
)

MINUTES = 60
ABOVE, BELOW, UNKNOWN = "above", "below", "unknown"
"""Where a fit lies, seen from the profile's line."""


class Closed(NamedTuple):
    """An objective that was won or lost: the minutes logged on it, what it brought in minor
    units (nothing where it was lost), and what it was about."""

    is_won: bool
    minutes: int
    value: int
    service: str
    source: str
    fit: str


class Earned(NamedTuple):
    """A group of closed objectives with logged time: how many, how many of them won, their hours
    and what they brought, and that an hour with its interval; None where too little is known."""

    cases: int
    won: int
    hours: float
    value: int
    an_hour: Interval | None


class Grouped(NamedTuple):
    """Groups by name, and whether they differ by more than chance."""

    groups: Mapping[str, Earned]
    differ: bool


class AnHour(NamedTuple):
    """All together, and by what it was about."""

    whole: Earned
    services: Grouped
    sources: Grouped
    fits: Grouped


class Holds(NamedTuple):
    """How many closed objectives something was said of, how many were won, and the share."""

    cases: int
    won: int
    share: Interval | None


class ProfileSides(NamedTuple):
    """Both sides of the ideal client's line; `separates` tells whether more are won above it than
    chance alone would bring, None where too few are known."""

    above: Holds
    below: Holds
    unknown: int
    separates: bool | None


def an_hour(closed: Iterable[Closed]) -> AnHour:
    """Return what an hour of selling earned, of the closed objectives on which time was logged."""
    known = [each for each in closed if each.minutes > 0]
    return AnHour(
        _earned(known),
        _grouped(known, lambda each: each.service),
        _grouped(known, lambda each: each.source),
        _grouped([each for each in known if each.fit != UNKNOWN], lambda each: each.fit),
    )


def does_profile_hold(closed: Iterable[Closed]) -> ProfileSides:
    """Return the shares won above and below the line, and whether the data separate them."""
    known = list(closed)
    above, below = (_side(known, side) for side in (ABOVE, BELOW))
    unknown = sum(each.fit == UNKNOWN for each in known)
    if above.share is None or below.share is None:
        return ProfileSides(above, below, unknown, None)
    chance = fisher(above.won, above.cases - above.won, below.won, below.cases - below.won)
    is_more = above.share.likely > below.share.likely
    return ProfileSides(above, below, unknown, is_more and chance <= BY_CHANCE)


def _side(known: Sequence[Closed], side: str) -> Holds:
    some = [each.is_won for each in known if each.fit == side]
    return held(sum(some), len(some))


def held(won: int, cases: int) -> Holds:
    """So many of the cases were won."""
    return Holds(cases, won, share_interval(won, cases))


def _grouped(known: Sequence[Closed], key: Callable[[Closed], str]) -> Grouped:
    """The groups that earn most first."""
    groups: dict[str, list[Closed]] = {}
    for each in known:
        groups.setdefault(key(each), []).append(each)
    found = {name: _earned(group) for name, group in groups.items()}
    told = [_cases(groups[name]) for name, each in sorted(found.items()) if each.an_hour]
    order = sorted(found.items(), key=lambda item: (-item[1].value, item[0]))
    return Grouped(dict(order), differ(told))


def _earned(group: Sequence[Closed]) -> Earned:
    return Earned(
        len(group),
        sum(each.is_won for each in group),
        sum(each.minutes for each in group) / MINUTES,
        sum(each.value for each in group),
        ratio_interval(_cases(group)),
    )


def _cases(group: Sequence[Closed]) -> list[Sample]:
    return [Sample(each.minutes / MINUTES, each.value) for each in group]

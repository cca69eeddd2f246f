"""How long a change of the profile takes to show in the preview of 10,000 leads."""

import time
from collections.abc import Callable
from dataclasses import replace
from random import Random

from funnel_desktop.funnel.fit import Fit
from funnel_desktop.funnel.fit_preview import Prospect, Universe, difference, on_the_line, overview
from funnel_desktop.funnel.ideal_client import Profile
from tests.benchmarks.rows import Row, ratio, take_turns
from tests.funnel.made_profiles import made_facts, made_said, made_trait

MANY = 10_000
TRAITS = 10
SHARE_AT_MOST = 0.35
"""50 ms a keystroke at most, where all anew takes 150 (on an idle machine of 2 cores)."""


def measure() -> list[Row]:
    """One trait changed, as by a keystroke, against all ten computed anew."""
    random = Random(1)
    profile = Profile("p", "P", 0, tuple(made_trait(random, str(n)) for n in range(TRAITS)))
    leads = [
        Prospect(str(n), str(n), "", made_facts(random), made_said(random, profile))
        for n in range(MANY)
    ]
    universe = Universe(leads)
    before = universe.fits(profile)
    numbers = iter(range(10**6))

    def typed() -> None:
        first = profile.traits[0]
        text = replace(made_trait(random, first.id), name=f"T{next(numbers)}")
        _preview(universe, replace(profile, traits=(text, *profile.traits[1:])), before)

    def anew() -> None:
        _preview(Universe(leads), profile, before)

    turns = take_turns({"typed": _timed(typed), "anew": _timed(anew)})
    what = "preview of 10,000 leads: a keystroke : all anew"
    return [ratio(what, turns, "typed", "anew", "ms", SHARE_AT_MOST)]


def _preview(universe: Universe, profile: Profile, before: list[Fit]) -> None:
    fits = universe.fits(profile)
    overview(universe, fits)
    difference(universe, before, fits)
    on_the_line(fits, profile.line)


def _timed(act: Callable[[], None]) -> Callable[[], float]:
    def timed() -> float:
        start = time.perf_counter()
        act()
        return (time.perf_counter() - start) * 1000

    return timed

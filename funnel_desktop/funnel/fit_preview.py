"""Everybody at once: how a universe looks with a profile, quickly enough for each keystroke."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import floor

from funnel_desktop.funnel.fit import Fit, judged
from funnel_desktop.funnel.ideal_client import SCORES, Answer, Facts, OwnAnswer, Profile, Trait
from funnel_desktop.funnel.recognising import Fact, data_answer, fact, said_answer

COLUMNS_KEPT = 64

Column = list[Answer | None]
"""The answers to one trait, in the order of the prospects."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """Somebody who is compared with the ideal client; `kept` is why in spite of the profile.

    `id` is the objective, `client` the client, `said` the user's answers by the trait's id.
    """

    id: str
    client: str
    name: str
    facts: Facts = field(default_factory=Facts)
    said: Mapping[str, OwnAnswer] = field(default_factory=dict)
    kept: str = ""


class Universe:
    """Prospects, scored trait by trait: what a change does not touch is not computed again."""

    def __init__(self, prospects: Sequence[Prospect]) -> None:
        self.prospects = prospects
        self._columns: dict[Trait, Column] = {}
        self._facts: dict[str, list[Fact]] = {}

    def fits(self, profile: Profile) -> list[Fit]:
        """The fit of everybody, in their order; each is what `fit` gives for one alone."""
        count = len(self.prospects)
        total, scored, known = [0] * count, [0] * count, [0] * count
        ruled: dict[int, str] = {}
        whole = 0
        for trait in profile.traits:
            whole += trait.weight
            if trait.weight:
                _add(self.answers(trait), trait.weight, total, scored, known, ruled)
        line, find = profile.line, ruled.get
        return [
            judged(line, total[at], scored[at], known[at], whole, find(at)) for at in range(count)
        ]

    def answers(self, trait: Trait) -> Column:
        """Everybody's answers to a trait."""
        key = replace(trait, name="", weight=0)
        column = self._columns.get(key)
        if column is None:
            while len(self._columns) >= COLUMNS_KEPT:
                del self._columns[next(iter(self._columns))]
            column = self._columns[key] = self._column(trait)
        return column

    def _column(self, trait: Trait) -> Column:
        found: dict[Fact, Answer | None] = {None: None}
        column: Column = []
        for prospect, known in zip(self.prospects, self._known(trait), strict=True):
            said = prospect.said.get(trait.id)
            if said is not None:
                column.append(said_answer(trait, said))
                continue
            if known not in found:
                found[known] = data_answer(trait, known)
            column.append(found[known])
        return column

    def _known(self, trait: Trait) -> list[Fact]:
        key = trait.field or ""
        if key not in self._facts:
            self._facts[key] = [fact(trait, prospect.facts) for prospect in self.prospects]
        return self._facts[key]


def _add(
    column: Column,
    weight: int,
    total: list[int],
    scored: list[int],
    known: list[int],
    ruled: dict[int, str],
) -> None:
    """Add a trait's answers to the sums of everybody."""
    for at, given in enumerate(column):
        if given is None:
            continue
        known[at] += weight
        if given.score is None:
            ruled.setdefault(at, given.text)
        else:
            total[at] += weight * given.score
            scored[at] += weight


@dataclass(frozen=True)
class Overview:
    """How a universe looks: how many are kept and left out, and the known fits by column.

    `kept` counts those whose fit is unknown too, and those kept in spite of the profile.
    `bars` are how many are left out and kept by whole score from -5 to +5 (see `bar`).
    """

    kept: int
    excluded: int
    unknown: int
    bars: dict[int, tuple[int, int]]


def is_kept(prospect: Prospect, fit: Fit) -> bool:
    """Whether a prospect stays in the universe: it fits, is unknown, or is kept anyway."""
    return not fit.excluded or bool(prospect.kept)


def overview(universe: Universe, fits: Sequence[Fit]) -> Overview:
    """Counts for the histogram and the two numbers above it."""
    out = [not is_kept(who, fit) for who, fit in zip(universe.prospects, fits, strict=True)]
    places = Counter(
        (bar(fit.score), is_out)
        for fit, is_out in zip(fits, out, strict=True)
        if fit.score is not None
    )
    bars = {score: (places[score, True], places[score, False]) for score in SCORES}
    unknown = sum(fit.score is None and not is_out for fit, is_out in zip(fits, out, strict=True))
    return Overview(len(out) - sum(out), sum(out), unknown, bars)


def bar(score: float) -> int:
    """The column of the histogram in which a fit stands: 0 is from 0 up to, not with, 1."""
    return floor(score)


@dataclass(frozen=True)
class FitDifference:
    """What a change of the profile does: who leaves, who comes, and the commonest reason.

    `because` is the text of the value that rules out most of those who leave, empty where the
    line leaves them out; None where nobody leaves.
    """

    left: int
    joined: int
    because: str | None


def difference(universe: Universe, before: Sequence[Fit], after: Sequence[Fit]) -> FitDifference:
    """How many fewer or more are kept than before, and why."""
    left: Counter[str] = Counter()
    joined = 0
    for who, first, last in zip(universe.prospects, before, after, strict=True):
        was, stays = is_kept(who, first), is_kept(who, last)
        if was and not stays:
            left[last.ruled_out or ""] += 1
        joined += stays and not was
    because = left.most_common(1)[0][0] if left else None
    return FitDifference(left.total(), joined, because)


def on_the_line(fits: Sequence[Fit], line: float, most: int = 3) -> list[int]:
    """Places of those not ruled out whose known fit is nearest to the line, best fit first."""
    near = sorted(
        (abs(fit.score - line), at)
        for at, fit in enumerate(fits)
        if fit.score is not None and fit.ruled_out is None
    )[:most]
    return sorted((at for _, at in near), key=lambda at: -(fits[at].score or 0))

"""What real clients teach: which traits separate the best from the worst."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from funnel_desktop.funnel.chance import fisher, holm
from funnel_desktop.funnel.fit import Answers, Fit
from funnel_desktop.funnel.ideal_client import Answer, Profile, Trait
from funnel_desktop.funnel.offers import Offer, Side, as_number, offer_for

TESTED_FROM, PROVEN_FROM = 5, 15


class EvidenceStanding(StrEnum):
    """How far a profile still is a guess."""

    PROTOTYPE = "prototype"
    TESTED = "tested"
    PROVEN = "proven"


def standing(marked: int) -> EvidenceStanding:
    """By how many clients are marked best or worst (METHOD.md, *Ideal client*)."""
    if marked < TESTED_FROM:
        return EvidenceStanding.PROTOTYPE
    return EvidenceStanding.TESTED if marked < PROVEN_FROM else EvidenceStanding.PROVEN


@dataclass(frozen=True, slots=True)
class Marked:
    """A client marked best, or worst, with its answers and its fit by the present profile."""

    client: str
    name: str
    is_best: bool
    answers: Answers
    fit: Fit


@dataclass(frozen=True, slots=True)
class Comparison:
    """Best and worst by one trait: the commonest answer of each, and the chance of the difference.

    `by_chance` is the trait's own p, `adjusted` over all traits together. A group without any
    answer has no side.
    """

    trait: Trait
    best: Side | None
    worst: Side | None
    by_chance: float
    adjusted: float
    offer: Offer | None = None


def compare(profile: Profile, marked: Sequence[Marked]) -> list[Comparison]:
    """Trait by trait, the clearest difference first, with what it offers.

    A trait's p is the smallest of Fisher's tests of some answers against the others, times
    their number; Holm's adjustment over the traits that could be tested. Offered is a change
    where that is 0.05 at most (METHOD.md, *Ideal client*).
    """
    chances = [_by_chance(trait, marked) for trait in profile.traits]
    tested = [at for at, chance in enumerate(chances) if chance is not None]
    adjusted = dict(zip(tested, holm([chances[at] or 0.0 for at in tested]), strict=True))
    found = [
        _comparison(trait, marked, chances[at], adjusted.get(at, 1.0))
        for at, trait in enumerate(profile.traits)
    ]
    return sorted(found, key=lambda one: (one.adjusted, one.by_chance))


def _comparison(
    trait: Trait, marked: Sequence[Marked], by_chance: float | None, adjusted: float
) -> Comparison:
    best, worst = (_side(trait, marked, is_best) for is_best in (True, False))
    return Comparison(
        trait,
        best,
        worst,
        1.0 if by_chance is None else by_chance,
        adjusted,
        offer_for(trait, best, worst, adjusted),
    )


Group = tuple[str, int | None]
"""What answers are counted by: a value's id, or the sign of a score given directly."""


def _group(given: Answer) -> Group:
    if given.value is not None:
        return given.value.id, None
    score = given.score or 0
    return "", (score > 0) - (score < 0)


def _groups(trait: Trait, marked: Iterable[Marked], is_best: bool) -> Counter[Group]:
    return Counter(
        _group(given)
        for one in marked
        if one.is_best is is_best and (given := one.answers.get(trait.id)) is not None
    )


def _by_chance(trait: Trait, marked: Sequence[Marked]) -> float | None:
    """None where nothing can differ: a group without answers, or one answer for all."""
    best, worst = (_groups(trait, marked, is_best) for is_best in (True, False))
    good, bad = best.total(), worst.total()
    splits = _splits(trait, best.keys() | worst.keys())
    if not good or not bad or not splits:
        return None
    chances = []
    for split in splits:
        a, c = (sum(side[group] for group in split) for side in (best, worst))
        chances.append(fisher(a, good - a, c, bad - c))
    return min(1.0, min(chances) * len(splits))


def _splits(trait: Trait, groups: Collection[Group]) -> set[frozenset[Group]]:
    """Each answer against the others, and those that score above 0 against the others."""
    everything, first = frozenset(groups), min(groups, key=str, default=None)
    wanted = frozenset(group for group in groups if _score_of(trait, group) > 0)
    halves = {wanted, *(frozenset((group,)) for group in groups)} - {frozenset(), everything}
    return {half if first in half else everything - half for half in halves}


def _score_of(trait: Trait, group: Group) -> int:
    value = trait.value(group[0])
    return as_number(group[1] if value is None else value.score)


def _side(trait: Trait, marked: Sequence[Marked], is_best: bool) -> Side | None:
    """The commonest answer of a group; of equally common ones, the one it has more of."""
    mine, others = _groups(trait, marked, is_best), _groups(trait, marked, not is_best)
    if not mine:
        return None
    group = max(sorted(mine, key=str), key=lambda one: (mine[one], -others[one]))
    size = sum(one.is_best is is_best for one in marked)
    return Side(trait.value(group[0]), group[1], mine[group], mine.total(), size)


def best_who_fit_badly(marked: Iterable[Marked]) -> list[Marked]:
    """The best clients whom the profile would leave out: a reason to look at it again."""
    return [one for one in marked if one.is_best and one.fit.excluded]


def worst_who_fit_well(marked: Iterable[Marked]) -> list[Marked]:
    """The worst clients whom the profile would keep, their fit being known."""
    return [
        one
        for one in marked
        if not one.is_best and one.fit.score is not None and not one.fit.excluded
    ]

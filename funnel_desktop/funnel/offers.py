"""Changes of a profile that its clients suggest; the user accepts them, or not now."""

from dataclasses import dataclass, replace
from enum import StrEnum

from funnel_desktop.funnel.fit import RULING
from funnel_desktop.funnel.ideal_client import SCORES, WEIGHTS, Profile, Trait, Value

OFFERED_AT_MOST = 0.05
"""The adjusted chance up to which a change is offered (METHOD.md, *Ideal client*)."""


@dataclass(frozen=True, slots=True)
class Side:
    """What most of one group answer: `count` of `known`, of `marked` in all.

    `value` is None where those were scored directly: `sign` then is 1 for scores above 0, 0 or -1.
    """

    value: Value | None
    sign: int | None
    count: int
    known: int
    marked: int


class OfferKind(StrEnum):
    """What may be changed."""

    WEIGHT = "weight"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Offer:
    """A change of a profile that its clients suggest; the user accepts it, or not now.

    `to` is the new weight of the trait, or the new score of its `value`.
    """

    kind: OfferKind
    trait: str
    to: int
    value: str = ""

    @property
    def key(self) -> str:
        """By what *Not now* is remembered."""
        return f"{self.trait} {self.kind} {self.value} {self.to}"


def offer_for(trait: Trait, best: Side | None, worst: Side | None, adjusted: float) -> Offer | None:
    """A score that speaks the other way is mended first, then the trait gets its full weight."""
    if adjusted > OFFERED_AT_MOST or best is None or worst is None:
        return None
    if _score(best) > _score(worst):
        heaviest = WEIGHTS[-1]
        return None if trait.weight == heaviest else Offer(OfferKind.WEIGHT, trait.id, heaviest)
    if best.value is not None and best.value.score != SCORES[-1]:
        return Offer(OfferKind.SCORE, trait.id, SCORES[-1], best.value.id)
    if worst.value is not None and worst.value.score != SCORES[0]:
        return Offer(OfferKind.SCORE, trait.id, SCORES[0], worst.value.id)
    return None


def as_number(score: int | None) -> int:
    """A score among others; what rules out is worse than the worst."""
    return RULING if score is None else score


def _score(side: Side) -> int:
    return as_number(side.sign if side.value is None else side.value.score)


def accepted(profile: Profile, offer: Offer) -> Profile:
    """The profile with an offer's change."""
    return replace(
        profile,
        traits=tuple(
            _changed(trait, offer) if trait.id == offer.trait else trait for trait in profile.traits
        ),
    )


def _changed(trait: Trait, offer: Offer) -> Trait:
    if offer.kind is OfferKind.WEIGHT:
        return replace(trait, weight=offer.to)
    return replace(
        trait,
        values=tuple(
            replace(value, score=offer.to) if value.id == offer.value else value
            for value in trait.values
        ),
    )

"""How a prospect fits the ideal client: the weighted mean of what is known."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from funnel_desktop.funnel.ideal_client import Answer, Facts, OwnAnswer, Profile, Trait
from funnel_desktop.funnel.recognising import answer

Answers = Mapping[str, Answer | None]
"""Answers by the trait's id; None, or none, is unknown."""

RULING = -6
"""A value that rules out, among scores: worse than the worst."""


class Fit(NamedTuple):
    """`score` is -5 to +5, None where unknown; `known` the share of the weight that is known.

    `ruled_out` is the text of the value that rules out, None where none does.
    """

    score: float | None
    known: float
    ruled_out: str | None
    below_line: bool

    @property
    def excluded(self) -> bool:
        """Who is ruled out, or whose known fit lies below the line; the unknown is kept."""
        return self.below_line or self.ruled_out is not None


def answers(
    profile: Profile, facts: Facts, said: Mapping[str, OwnAnswer]
) -> dict[str, Answer | None]:
    """The answers that count, by trait; `said` are the user's, by the trait's id."""
    return {trait.id: answer(trait, said.get(trait.id), facts) for trait in profile.traits}


def fit(profile: Profile, answers: Answers) -> Fit:
    """How answers fit a profile (METHOD.md, *Ideal client*).

    A value that rules out is known and has no score; the first one in the profile's order is
    the one that is named. A trait of weight 0 is as if absent, its rulings included.
    """
    total = scored = known = whole = 0
    ruled_out = None
    for trait in profile.traits:
        given = answers.get(trait.id)
        whole += trait.weight
        if given is None or not trait.weight:
            continue
        known += trait.weight
        if given.score is not None:
            total += trait.weight * given.score
            scored += trait.weight
        elif ruled_out is None:
            ruled_out = given.text
    return judged(profile.line, total, scored, known, whole, ruled_out)


def judged(
    line: float, total: int, scored: int, known: int, whole: int, ruled_out: str | None
) -> Fit:
    """The fit from the sums over the traits: weighted scores, and weights scored, known, all."""
    score = total / scored if scored else None
    below = score is not None and score < line
    return Fit(score, known / whole if whole else 0.0, ruled_out, below)


def order_key(fit: Fit) -> tuple[bool, bool, float]:
    """Sorts prospects: best fit first, the unknown after them, the ruled out last."""
    return (fit.ruled_out is not None, fit.score is None, -(fit.score or 0))


def telling(profile: Profile, answers: Answers) -> list[Trait]:
    """The unknown traits, the one that would tell most first: weight by the span of its scores."""
    unknown = (
        trait
        for trait in profile.traits
        if trait.weight and trait.values and answers.get(trait.id) is None
    )
    return sorted(unknown, key=lambda trait: -_pull(trait))


def _pull(trait: Trait) -> int:
    scores = [RULING if value.score is None else value.score for value in trait.values]
    return trait.weight * (max(scores) - min(min(scores), 0))


def _speaks_against(given: Answer) -> bool:
    return given.score is None or given.score < 0


def reasons(profile: Profile, answers: Answers) -> Sequence[Trait]:
    """The traits that speak most against a prospect, worst first; those that rule out lead."""
    against = [
        (given.score is not None, trait.weight * (given.score or 0), place)
        for place, trait in enumerate(profile.traits)
        if trait.weight and (given := answers.get(trait.id)) and _speaks_against(given)
    ]
    return [profile.traits[place] for _, _, place in sorted(against)]

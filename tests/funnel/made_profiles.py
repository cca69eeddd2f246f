"""Made-up profiles, facts and answers, whatever a user could make of them."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.ideal_client import (
    SCORES,
    TEXT_FIELDS,
    WEIGHTS,
    Facts,
    Field,
    OwnAnswer,
    Profile,
    Trait,
    TraitKind,
    Value,
)

TEXTS = ("", "Medical", "software house", "Yazılım, İzmir", "law\nclinic", "<b>", "care & code")
WORDS = ("medical", "yazilim", "Clinic", "law", "code", "İzmir", "coaching")
NUMBERS = (None, 0, 1, 80, 250, 8001, 10**15)


def made_value(rng: Random, own: str, field: Field | None) -> Value:
    score = rng.choice((None, *SCORES))
    text = f"value {own}"
    if field in TEXT_FIELDS:
        words = tuple(rng.sample(WORDS, rng.randint(0, 2)))
        return Value(own, text, score, words=words, otherwise=rng.random() < 0.2)
    if field is not None:
        ends = sorted(rng.sample((0, 10, 80, 250, 8000), 2))
        least, most = (rng.choice((None, float(end))) for end in ends)
        return Value(own, text, score, least, most, otherwise=rng.random() < 0.2)
    return Value(own, text, score)


def made_trait(rng: Random, own: str) -> Trait:
    field = rng.choice((None, None, *Field))
    values = tuple(made_value(rng, f"{own}.{n}", field) for n in range(rng.randint(0, 4)))
    kind = rng.choice(tuple(TraitKind))
    return Trait(own, f"trait {own}", kind, rng.choice(WEIGHTS), field, values)


def made_profile(rng: Random, services: Sequence[str] = ()) -> Profile:
    traits = tuple(made_trait(rng, str(n)) for n in range(rng.randint(0, 6)))
    line = rng.choice((0, 0, -1.5, 2, 4.9))
    some = tuple(rng.sample(services, rng.randint(0, len(services))))
    return Profile("p", rng.choice(("Leaders", "Üç kişi")), line, traits, some)


def made_facts(rng: Random) -> Facts:
    numbers = (rng.choice(NUMBERS) for _ in range(5))
    return Facts(*numbers, *(rng.choice(TEXTS) for _ in range(3)))


def made_said(rng: Random, profile: Profile) -> dict[str, OwnAnswer]:
    return {
        trait.id: rng.choice(
            (
                OwnAnswer(score=rng.choice(SCORES)),
                OwnAnswer(),
                *(OwnAnswer(value.id) for value in trait.values),
            )
        )
        for trait in profile.traits
        if rng.random() < 0.5
    }


def with_new_ids(profile: Profile) -> Profile:
    """The same profile as one that no file has yet."""
    return replace(
        profile,
        id=new_id(),
        traits=tuple(
            replace(
                trait,
                id=new_id(),
                values=tuple(replace(value, id=new_id()) for value in trait.values),
            )
            for trait in profile.traits
        ),
    )

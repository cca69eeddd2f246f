"""What best and worst clients teach: counts, chances, offers."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.chance import fisher, holm
from funnel_desktop.funnel.evidence import (
    EvidenceStanding,
    Marked,
    best_who_fit_badly,
    compare,
    standing,
    worst_who_fit_well,
)
from funnel_desktop.funnel.fit import fit
from funnel_desktop.funnel.ideal_client import Answer, Profile, Trait, TraitKind, Value
from funnel_desktop.funnel.offers import Offer, OfferKind, accepted

RUNS = 1000


def ten_traits(values: int = 3) -> Profile:
    scores = (5, 0, -5, 2)[:values]
    traits = (
        Trait(
            f"t{n}",
            f"T{n}",
            TraitKind.PSYCHOGRAPHIC,
            3,
            None,
            tuple(Value(f"t{n}v{k}", f"value {k}", score) for k, score in enumerate(scores)),
        )
        for n in range(10)
    )
    return Profile("p", "P", 0, tuple(traits))


def eight_and_eight(rng: Random, profile: Profile, separating: Trait | None) -> list[Marked]:
    """8 best and 8 worst; they differ by one trait, or by none."""
    found = []
    for n in range(16):
        given = {}
        for trait in profile.traits:
            place = rng.randrange(len(trait.values))
            if trait is separating:
                place = 0 if n < 8 else len(trait.values) - 1
            value = trait.values[place]
            given[trait.id] = Answer(value, value.score)
        found.append(Marked(str(n), f"C{n}", n < 8, given, fit(profile, given)))
    return found


@pytest.mark.parametrize("values", [2, 3, 4])
def test_the_one_trait_that_separates_is_offered_first(values: int) -> None:
    rng, profile = Random(values), ten_traits(values)
    for _ in range(100):
        separating = rng.choice(profile.traits)
        first = compare(profile, eight_and_eight(rng, profile, separating))[0]
        assert first.trait is separating
        assert first.offer is not None


@pytest.mark.parametrize("values", [2, 3, 4])
def test_where_none_separates_hardly_ever_anything_is_offered(values: int) -> None:
    rng, profile = Random(values), ten_traits(values)
    runs = (compare(profile, eight_and_eight(rng, profile, None)) for _ in range(RUNS))
    offered = sum(any(one.offer for one in run) for run in runs)
    assert offered <= RUNS * 0.05


def marked(profile: Profile, answers: list[tuple[bool, str | int | None]]) -> list[Marked]:
    """Clients by one trait: best or not, and a value's id, a score, or nothing."""
    trait = profile.traits[0]
    found = []
    for n, (is_best, said) in enumerate(answers):
        value = trait.value(said) if isinstance(said, str) else None
        score = value.score if value else said
        answer = None if said is None else Answer(value, score)  # type: ignore[arg-type]
        given = {trait.id: answer}
        found.append(Marked(str(n), f"C{n}", is_best, given, fit(profile, given)))
    return found


SIZE = Trait(
    "size",
    "Size",
    TraitKind.DEMOGRAPHIC,
    4,
    None,
    (Value("s", "under 80", 5), Value("m", "others", 0), Value("b", "over 250", None)),
)


def test_the_counts_are_always_shown() -> None:
    """The picture's three against three, too few for an offer."""
    clients = [(True, "s")] * 3 + [(False, "b")] * 2 + [(False, "m"), (False, None)]
    profile = Profile("p", "P", 0, (SIZE,))
    (found,) = compare(profile, marked(profile, clients))
    assert found.best is not None
    assert found.worst is not None
    best, worst = found.best, found.worst
    assert (best.value, best.count, best.known, best.marked) == (SIZE.values[0], 3, 3, 3)
    assert (worst.value, worst.count, worst.known, worst.marked) == (SIZE.values[2], 2, 3, 4)
    assert found.by_chance == pytest.approx(0.1 * 3)
    assert found.offer is None


def test_nobody_marked_is_no_side_and_no_offer() -> None:
    profile = Profile("p", "P", 0, (SIZE,))
    (found,) = compare(profile, [])
    assert (found.best, found.worst, found.by_chance, found.offer) == (None, None, 1.0, None)
    only_best = compare(profile, marked(profile, [(True, "s")] * 9))[0]
    assert (only_best.by_chance, only_best.offer) == (1.0, None)


def first_offer(trait: Trait, best: str | int, worst: str | int) -> Offer | None:
    profile = Profile("p", "P", 0, (trait,))
    clients = [(True, best)] * 8 + [(False, worst)] * 8
    return compare(profile, marked(profile, clients))[0].offer


def test_what_is_offered() -> None:
    """The weight where the scores are right; a score where they speak the other way."""
    assert first_offer(SIZE, "s", "b") == Offer(OfferKind.WEIGHT, "size", 5)
    assert first_offer(replace(SIZE, weight=5), "s", "b") is None
    assert first_offer(SIZE, "b", "s") == Offer(OfferKind.SCORE, "size", 5, "b")
    assert first_offer(SIZE, "m", "s") == Offer(OfferKind.SCORE, "size", 5, "m")
    assert first_offer(SIZE, "s", "s") is None
    equal = replace(SIZE, values=(Value("s", "under 80", 5), Value("m", "others", 5)))
    assert first_offer(equal, "s", "m") == Offer(OfferKind.SCORE, "size", -5, "m")
    assert first_offer(SIZE, 4, -2) == Offer(OfferKind.WEIGHT, "size", 5)


def test_an_accepted_offer_changes_only_what_it_says() -> None:
    profile = Profile("p", "P", 1, (SIZE, replace(SIZE, id="other")))
    heavier = accepted(profile, Offer(OfferKind.WEIGHT, "size", 5))
    assert heavier == replace(profile, traits=(replace(SIZE, weight=5), profile.traits[1]))
    scored = accepted(profile, Offer(OfferKind.SCORE, "size", -5, "m"))
    assert [value.score for value in scored.traits[0].values] == [5, -5, None]
    assert scored.traits[1] == profile.traits[1]


def test_the_uncomfortable_is_said_by_name() -> None:
    profile = Profile("p", "P", 0, (SIZE,))
    clients = marked(
        profile, [(True, "s"), (True, "b"), (True, None), (False, "s"), (False, "b"), (False, None)]
    )
    assert [one.name for one in best_who_fit_badly(clients)] == ["C1"]
    assert [one.name for one in worst_who_fit_well(clients)] == ["C3"]


@pytest.mark.parametrize(
    ("count", "how_far"),
    [
        (0, EvidenceStanding.PROTOTYPE),
        (4, EvidenceStanding.PROTOTYPE),
        (5, EvidenceStanding.TESTED),
        (14, EvidenceStanding.TESTED),
        (15, EvidenceStanding.PROVEN),
    ],
)
def test_how_far_the_profile_still_is_a_guess(count: int, how_far: EvidenceStanding) -> None:
    assert standing(count) is how_far


@pytest.mark.parametrize(
    ("table", "chance"),
    [
        ((8, 0, 0, 8), 2 / 12870),
        ((3, 1, 1, 3), 34 / 70),
        ((1, 9, 11, 3), 0.002759456185220),
        ((0, 0, 3, 4), 1.0),
        ((5, 0, 1, 4), 12 / 252),
    ],
)
def test_fisher_as_tables_of_textbooks_have_it(
    table: tuple[int, int, int, int], chance: float
) -> None:
    assert fisher(*table) == pytest.approx(chance)


@given(table=st.tuples(*[st.integers(0, 30)] * 4))
def test_a_chance_is_one_and_the_same_from_every_side(table: tuple[int, int, int, int]) -> None:
    a, b, c, d = table
    found = fisher(a, b, c, d)
    assert 0 < found <= 1
    for turned in ((c, d, a, b), (b, a, d, c), (a, c, b, d)):
        assert fisher(*turned) == pytest.approx(found)


def test_holm() -> None:
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert holm([0.5, 0.9]) == [1.0, 1.0]
    assert holm([]) == []

"""The fit of made-up prospects to made-up profiles, by the properties that the method names."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.funnel.fit import Fit, answers, fit, order_key, reasons, telling
from funnel_desktop.funnel.fit_preview import Prospect, Universe
from funnel_desktop.funnel.ideal_client import (
    WEIGHTS,
    Answer,
    Facts,
    OwnAnswer,
    Profile,
    Trait,
    TraitKind,
    Value,
)
from tests.funnel.made_profiles import made_facts, made_profile, made_said, made_trait

THOUSANDS = settings(max_examples=2000, deadline=None)
seeds = st.integers(0, 2**32)


class Made:
    """A made-up profile and a prospect."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        self.profile = made_profile(self.rng)
        self.facts = made_facts(self.rng)
        self.said = made_said(self.rng, self.profile)
        self.answers = answers(self.profile, self.facts, self.said)
        self.fit = fit(self.profile, self.answers)


@THOUSANDS
@given(seed=seeds)
def test_it_is_what_the_method_says(seed: int) -> None:
    """Weighted mean of the known; share of the weight known; the first that rules out."""
    made = Made(seed)
    heavy = [trait for trait in made.profile.traits if trait.weight]
    known = [(t.weight, given) for t in heavy if (given := made.answers[t.id]) is not None]
    scored = [(weight, given.score) for weight, given in known if given.score is not None]
    ruling = [given.text for _, given in known if given.score is None]
    weights = sum(weight for weight, _ in scored)
    mean = sum(w * s for w, s in scored) / weights if weights else None
    assert made.fit.score == (None if mean is None else pytest.approx(mean))
    whole = sum(trait.weight for trait in heavy)
    share = sum(weight for weight, _ in known) / whole if whole else 0
    assert made.fit.known == pytest.approx(share)
    assert made.fit.ruled_out == (ruling[0] if ruling else None)


@THOUSANDS
@given(seed=seeds)
def test_it_stays_within_the_scores(seed: int) -> None:
    found = Made(seed).fit
    assert found.score is None or -5 <= found.score <= 5
    assert 0 <= found.known <= 1


@THOUSANDS
@given(seed=seeds)
def test_an_unknown_trait_never_moves_it(seed: int) -> None:
    made = Made(seed)
    more = made_trait(made.rng, "more")
    traits = list(made.profile.traits)
    traits.insert(made.rng.randint(0, len(traits)), more)
    wider = replace(made.profile, traits=tuple(traits))
    found = fit(wider, {**made.answers, "more": None})
    assert (found.score, found.ruled_out, found.below_line) == (
        made.fit.score,
        made.fit.ruled_out,
        made.fit.below_line,
    )
    assert found.known <= made.fit.known


@THOUSANDS
@given(seed=seeds, better=st.integers(1, 10))
def test_a_higher_score_on_one_trait_never_lowers_it(seed: int, better: int) -> None:
    made = Made(seed)
    for trait in made.profile.traits:
        given_now = made.answers[trait.id]
        if given_now is None or given_now.score is None:
            continue
        score = min(5, given_now.score + better)
        found = fit(made.profile, {**made.answers, trait.id: replace(given_now, score=score)})
        if not trait.weight:
            assert found == made.fit
            continue
        assert found.score is not None
        assert made.fit.score is not None
        assert found.score >= made.fit.score


@THOUSANDS
@given(seed=seeds)
def test_weight_0_is_as_if_absent(seed: int) -> None:
    """Its rulings included."""
    made = Made(seed)
    light = tuple(
        replace(trait, weight=0) if made.rng.random() < 0.5 else trait
        for trait in made.profile.traits
    )
    absent = tuple(trait for trait in light if trait.weight)
    assert fit(replace(made.profile, traits=light), made.answers) == fit(
        replace(made.profile, traits=absent), made.answers
    )


@THOUSANDS
@given(seed=seeds)
def test_ruled_out_wins(seed: int) -> None:
    made = Made(seed)
    ruling = Trait("r", "R", TraitKind.DEMOGRAPHIC, made.rng.choice(WEIGHTS[1:]))
    profile = replace(made.profile, traits=(*made.profile.traits, ruling))
    found = fit(profile, {**made.answers, "r": Answer(Value("v", "never", None), None)})
    assert found.excluded
    assert found.ruled_out == made.fit.ruled_out or found.ruled_out == "never"
    assert order_key(found) > order_key(Fit(-5.0, 1, None, True))
    assert order_key(found) > order_key(Fit(None, 0, None, False))


@THOUSANDS
@given(seed=seeds, tenths=st.integers(-50, 50))
def test_the_line_splits_exactly(seed: int, tenths: int) -> None:
    made = Made(seed)
    for line in (tenths / 10, made.fit.score or 0.0):
        found = fit(replace(made.profile, line=line), made.answers)
        is_below = found.score is not None and found.score < line
        assert found.below_line == is_below
        assert found.excluded == (is_below or found.ruled_out is not None)


@settings(max_examples=300, deadline=None)
@given(seed=seeds)
def test_scoring_everybody_equals_scoring_each_alone(seed: int) -> None:
    """Also after a change, when only what it touches is computed again."""
    rng = Random(seed)
    profile = made_profile(rng)
    prospects = [
        Prospect(str(n), str(n), "", made_facts(rng), made_said(rng, profile)) for n in range(20)
    ]
    universe = Universe(prospects)
    for _ in range(3):
        alone = [fit(profile, answers(profile, who.facts, who.said)) for who in prospects]
        assert universe.fits(profile) == alone
        changed = [
            made_trait(rng, trait.id) if rng.random() < 0.3 else trait for trait in profile.traits
        ]
        profile = replace(profile, traits=tuple(changed), line=rng.choice((0, 1, -2.5)))


def test_nothing_known_is_unknown_and_not_zero() -> None:
    trait = Trait("t", "T", TraitKind.PSYCHOGRAPHIC, 5, None, (Value("v", "yes", 5),))
    profile = Profile("p", "P", 3, (trait,))
    found = fit(profile, answers(profile, Facts(), {}))
    assert found == Fit(None, 0.0, None, False)
    assert not found.excluded
    assert fit(Profile("p", "P", 3), {}) == Fit(None, 0.0, None, False)


def test_the_order_is_best_first_then_unknown_then_ruled_out() -> None:
    fits = [
        Fit(None, 0, None, False),
        Fit(-2.0, 1, None, True),
        Fit(5.0, 1, "never", False),
        Fit(3.0, 1, None, False),
        Fit(None, 1, "never", False),
    ]
    found = sorted(fits, key=order_key)
    assert [(one.score, one.ruled_out) for one in found] == [
        (3.0, None),
        (-2.0, None),
        (None, None),
        (5.0, "never"),
        (None, "never"),
    ]


def test_what_is_worth_asking_and_what_speaks_against() -> None:
    kind = TraitKind.PSYCHOGRAPHIC
    yes, no, never = Value("y", "yes", 5), Value("n", "no", -4), Value("r", "never", None)
    traits = (
        Trait("light", "L", kind, 1, None, (yes, no, never)),
        Trait("heavy", "H", kind, 5, None, (yes, no)),
        Trait("absent", "A", kind, 0, None, (yes, never)),
        Trait("empty", "E", kind, 5),
    )
    profile = Profile("p", "P", 0, traits)
    assert [trait.id for trait in telling(profile, {})] == ["heavy", "light"]
    given = answers(
        profile,
        Facts(),
        {"light": OwnAnswer("r"), "heavy": OwnAnswer("n"), "absent": OwnAnswer("r")},
    )
    assert telling(profile, given) == []
    assert [trait.id for trait in reasons(profile, given)] == ["light", "heavy"]
    fine = answers(profile, Facts(), {"heavy": OwnAnswer(score=0), "light": OwnAnswer("y")})
    assert reasons(profile, fine) == []

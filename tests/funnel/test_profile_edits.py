"""Edits of a draft: each leaves the rest as it was."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel import profile_edits as edits
from funnel_desktop.funnel.ideal_client import Field, Profile, Trait, TraitKind, Value

DEMOGRAPHIC, PSYCHOGRAPHIC = TraitKind.DEMOGRAPHIC, TraitKind.PSYCHOGRAPHIC
SIZE = Trait(
    "size", "Size", DEMOGRAPHIC, 4, Field.SIZE,
    (Value("small", "10 to 80", 5, 10, 80), Value("large", "over 250", None, 251)),
)  # fmt: skip
PLACE = Trait("place", "Place", DEMOGRAPHIC, 2)
ETHICS = Trait("ethics", "Ethics", PSYCHOGRAPHIC, 5)
PROFILE = Profile("p", "Firms", 0, (SIZE, PLACE, ETHICS))


@pytest.mark.parametrize(("asked", "given_"), [(3, 3), (0, 0), (9, 5), (-1, 0)])
def test_weights_stay_within_their_bounds(asked: int, given_: int) -> None:
    changed = edits.with_weight(PROFILE, "size", asked)
    assert changed == replace(PROFILE, traits=(replace(SIZE, weight=given_), PLACE, ETHICS))


def test_another_field_forgets_how_values_were_recognised() -> None:
    size = edits.with_field(PROFILE, "size", Field.SECTOR).trait("size")
    assert size is not None
    assert [(v.text, v.score, v.least, v.most) for v in size.values] == [
        ("10 to 80", 5, None, None), ("over 250", None, None, None),
    ]  # fmt: skip
    assert edits.with_field(PROFILE, "size", Field.SIZE) == PROFILE


def test_traits_move_among_their_kind_only() -> None:
    def order(profile: Profile) -> list[str]:
        return [trait.id for trait in profile.traits]

    assert order(edits.moved_trait(PROFILE, "size", 1)) == ["place", "size", "ethics"]
    assert order(edits.moved_trait(PROFILE, "place", 5)) == ["size", "place", "ethics"]
    assert order(edits.moved_trait(PROFILE, "ethics", -3)) == ["size", "place", "ethics"]
    assert edits.moved_trait(PROFILE, "nobody", 1) == PROFILE


def test_values_come_change_and_go() -> None:
    more = edits.with_value(PROFILE, "place", Value("v", "near", 5))
    assert edits.with_value(more, "place", Value("v", "far", -5)).trait("place") == replace(
        PLACE, values=(Value("v", "far", -5),)
    )
    assert edits.without_value(more, "place", "v") == PROFILE


def test_traits_come_and_go() -> None:
    culture = Trait("new", "Culture", PSYCHOGRAPHIC, 3)
    more = edits.with_new_trait(PROFILE, culture)
    assert more.traits == (*PROFILE.traits, culture)
    assert edits.without_trait(more, "new") == PROFILE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 to 80 people", (10, 80)),
        ("80-10", (10, 80)),
        ("100 – 1,500 people", (100, 1500)),
        ("over 250", (251, None)),
        ("over 8,000", (8001, None)),
        ("250+", (250, None)),
        ("from 250", (250, None)),
        ("under 40 min", (None, 39)),
        ("up to 40", (None, 40)),
        ("≤ 40", (None, 40)),
        ("35 ile 60", (35, 60)),
        ("individuals", (None, None)),
        ("", (None, None)),
    ],
)
def test_ranges_are_guessed_from_words(
    text: str, expected: tuple[float | None, float | None]
) -> None:
    assert edits.range_in(text) == expected


@given(st.text())
def test_any_text_gives_a_range_or_none(text: str) -> None:
    low, high = edits.range_in(text)
    assert low is None or high is None or low <= high

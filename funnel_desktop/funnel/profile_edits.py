"""Edits of a profile that is being drawn up: each gives a new profile, so a draft can go back."""

import re
from collections.abc import Callable
from dataclasses import replace

from funnel_desktop.funnel.ideal_client import Field, Profile, Trait, TraitKind, Value


def with_trait(profile: Profile, trait: str, change: Callable[[Trait], Trait]) -> Profile:
    """The profile with one of its traits changed."""
    traits = tuple(change(known) if known.id == trait else known for known in profile.traits)
    return replace(profile, traits=traits)


def with_weight(profile: Profile, trait: str, weight: int) -> Profile:
    """0 ignores a trait, 5 decides almost alone; beyond is brought back."""
    bounded = min(max(weight, 0), 5)
    return with_trait(profile, trait, lambda known: replace(known, weight=bounded))


def with_field(profile: Profile, trait: str, field: Field | None) -> Profile:
    """What data answer a trait; ranges and words of another field mean nothing any more."""

    def change(known: Trait) -> Trait:
        if known.field is field:
            return known
        values = tuple(
            replace(value, least=None, most=None, words=(), otherwise=False)
            for value in known.values
        )
        return replace(known, field=field, values=values)

    return with_trait(profile, trait, change)


def with_new_trait(profile: Profile, trait: Trait) -> Profile:
    """A trait more, behind the others."""
    return replace(profile, traits=(*profile.traits, trait))


def without_trait(profile: Profile, trait: str) -> Profile:
    """A trait less."""
    return replace(profile, traits=tuple(t for t in profile.traits if t.id != trait))


def moved_trait(profile: Profile, trait: str, step: int) -> Profile:
    """A trait so many places up (negative) or down among those of its kind."""
    moved = profile.trait(trait)
    if moved is None:
        return profile
    kin = [t for t in profile.traits if t.kind is moved.kind]
    at = kin.index(moved)
    kin.insert(min(max(at + step, 0), len(kin) - 1), kin.pop(at))
    others = [t for t in profile.traits if t.kind is not moved.kind]
    first = kin if moved.kind is TraitKind.DEMOGRAPHIC else others
    return replace(profile, traits=(*first, *(others if first is kin else kin)))


def with_value(profile: Profile, trait: str, value: Value) -> Profile:
    """A value added, or put in the place of the one with its id."""

    def change(known: Trait) -> Trait:
        if known.value(value.id) is None:
            return replace(known, values=(*known.values, value))
        values = tuple(value if old.id == value.id else old for old in known.values)
        return replace(known, values=values)

    return with_trait(profile, trait, change)


def without_value(profile: Profile, trait: str, value: str) -> Profile:
    """A value less."""
    return with_trait(
        profile,
        trait,
        lambda known: replace(known, values=tuple(v for v in known.values if v.id != value)),
    )


_LETTERS_AT_MOST = 1000
"""A text in which a range is looked for: what is longer is no value but a note."""
_BETWEEN = re.compile(r"(\d[\d.,]*)\s*(?:to|and|ile|bis|a|-|–|…)\s*(\d[\d.,]*)")
_ABOVE = re.compile(
    r"(?:>|≥|over|above|more than|from|üzeri|más de)\s*(\d[\d.,]*)|(\d[\d.,]*)\s*\+"
)
_BELOW = re.compile(r"(?:<|≤|under|below|less than|up to|altı|menos de)\s*(\d[\d.,]*)")


def range_in(text: str) -> tuple[float | None, float | None]:
    """The range that a value's text names: `10 to 80 people`, `over 250`, `< 40 km`.

    A first guess that the user sees and can change; (None, None) where it names none. `over`
    and `under` leave their number out: the range is of whole numbers.
    """
    small = text.casefold()
    if len(small) > _LETTERS_AT_MOST:
        return None, None
    if found := _BETWEEN.search(small):
        low, high = _number(found[1]), _number(found[2])
        return (low, high) if low <= high else (high, low)
    if found := _ABOVE.search(small):
        leaves_out = bool(found[1]) and re.match(r">|over|above|more|üzeri|más", found[0])
        return _number(found[1] or found[2]) + (1 if leaves_out else 0), None
    if found := _BELOW.search(small):
        holds = re.match(r"≤|up to", found[0])
        return None, _number(found[1]) - (0 if holds else 1)
    return None, None


def _number(text: str) -> float:
    """A number whose points and commas only group its digits, as people write sizes."""
    return float(re.sub(r"[.,]", "", text))

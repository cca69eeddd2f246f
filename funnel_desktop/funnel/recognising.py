"""Answers found in data: a range over a number, words over a text."""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from funnel_desktop.funnel.folding import folded_name
from funnel_desktop.funnel.ideal_client import Answer, Facts, OwnAnswer, Trait, Value

Fact = float | str | None


def fact(trait: Trait, facts: Facts) -> Fact:
    """What is known of the data that answer a trait; None where nothing is."""
    if trait.field is None:
        return None
    known: Fact = getattr(facts, trait.field)
    return known if not isinstance(known, str) or known.strip() else None


def recognised(trait: Trait, known: Fact) -> Value | None:
    """The first value that recognises a fact, or the one for whatever no other does."""
    if known is None:
        return None
    found = next((value for value in trait.values if _recognises(value, known)), None)
    return found or next((value for value in trait.values if value.otherwise), None)


def answer(trait: Trait, said: OwnAnswer | None, facts: Facts) -> Answer | None:
    """What the user says, otherwise what the data say; None is unknown, which is not zero."""
    if said is not None:
        return said_answer(trait, said)
    return data_answer(trait, fact(trait, facts))


def data_answer(trait: Trait, known: Fact) -> Answer | None:
    """The answer that a fact gives."""
    value = recognised(trait, known)
    return None if value is None else Answer(value, value.score, from_data=True)


def said_answer(trait: Trait, said: OwnAnswer) -> Answer | None:
    """The user's own answer."""
    value = trait.value(said.value)
    if value is not None:
        return Answer(value, value.score)
    return None if said.score is None else Answer(None, said.score)


def _recognises(value: Value, known: float | str) -> bool:
    return _has_words(value, known) if isinstance(known, str) else _is_in_range(value, known)


def _is_in_range(value: Value, number: float) -> bool:
    if value.least is None and value.most is None:
        return False
    least = value.least is None or value.least <= number
    return least and (value.most is None or number <= value.most)


def _has_words(value: Value, text: str) -> bool:
    """Whether a word of the text begins with one of the value's: `clinic` is in `Clinics`."""
    pattern = _pattern(value.words)
    return pattern is not None and pattern.search(folded_name(text)) is not None


@lru_cache(maxsize=1024)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    known = _folded(words)
    if not known:
        return None
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, known)) + ")")


def _folded(words: Iterable[str]) -> list[str]:
    return [plain for word in words if (plain := folded_name(word))]


def years(birthday: date, day: date) -> int:
    """How old somebody is on a day, in whole years."""
    had_it = (day.month, day.day) >= (birthday.month, birthday.day)
    return day.year - birthday.year - (not had_it)

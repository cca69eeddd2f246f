"""Phrases with a date in them: which weekday or week is meant, how far away, and a time behind it.

Words and phrases are folded; the words of a language come from `date_languages.py`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum


class Which(Enum):
    """Which one of those that return is meant."""

    THIS = "this"
    COMING = "coming"
    """The first one to come."""
    WEEKLY = "weekly"
    """The one of the next week."""
    LAST = "last"


STEPS = {Which.THIS: 0, Which.COMING: 1, Which.WEEKLY: 1, Which.LAST: -1}
"""From this week or month to the one that is meant."""


@dataclass(frozen=True, slots=True)
class RelativeDay:
    """So many units from today, or a weekday and which one of them."""

    unit: str | None = None
    count: int = 0
    weekday: int | None = None
    which: Which = Which.COMING


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the small words of a language mean; phrases of several words come first."""

    which: Mapping[str, Which] = field(default_factory=dict)
    ahead: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    ago: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    hour: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    fillers: frozenset[str] = frozenset()

    def read(
        self, typed: str, units: Mapping[str, str], weekday: Callable[[str], int | None]
    ) -> RelativeDay | None:
        """What a phrase says, None where it is none of ours."""
        words = [word for word in re.split(r"[\s,]+", typed) if word and word != "."]
        return self._distance(words, units) or self._which_one(" ".join(words), units, weekday)

    def _distance(self, words: list[str], units: Mapping[str, str]) -> RelativeDay | None:
        """A sign word, a number, a unit, a sign word; the sign before or behind."""
        text = " ".join(words)
        before, rest = _without_first(text, (*self.ahead, *self.ago))
        behind, rest = _without_last(rest, (*self.later, *self.ago))
        if (before is None) == (behind is None):
            return None
        parts = rest.split()
        if len(parts) != 2:
            return None
        unit, count = units.get(parts[1].rstrip(".")), self._count(parts[0])
        if unit is None or count is None:
            return None
        is_past = (before or behind) in self.ago
        return RelativeDay(unit, -count if is_past else count)

    def _count(self, word: str) -> int | None:
        return int(word) if re.fullmatch(r"\d{1,4}", word) else self.counts.get(word)

    def _which_one(
        self, text: str, units: Mapping[str, str], weekday: Callable[[str], int | None]
    ) -> RelativeDay | None:
        """*Next*, *last* or *this* with a weekday, a week or month, or both."""
        found = [phrase for phrase in self.which if _has(text, phrase)]
        if not found:
            return None
        phrase = max(found, key=len)
        rest = re.sub(rf"(?<!\S){re.escape(phrase)}(?!\S)", " ", text, count=1)
        parts = [word.rstrip(".") for word in rest.split() if word not in self.fillers]
        which, days = self.which[phrase], [weekday(part) for part in parts]
        named = [part for part, day in zip(parts, days, strict=True) if day is None]
        weekdays = [day for day in days if day is not None]
        if len(weekdays) > 1 or len(named) > 1 or not parts:
            return None
        unit = units.get(named[0]) if named else None
        if named and unit is None:
            return None
        if not weekdays:
            return RelativeDay(unit, STEPS[which])
        if unit not in (None, "w"):
            return None
        if unit == "w":  # *Friday next week*, *nächste Woche Freitag*
            which = Which.WEEKLY if STEPS[which] > 0 else which
        return RelativeDay(weekday=weekdays[0], which=which)


NO_PHRASES = Phrases()


def split_time(typed: str, phrases: Phrases) -> tuple[str, str]:
    """A date and the time of day behind it, "" where there is none.

    A number alone is none: it needs a colon, am or pm, a word for the hour or one before it.
    """
    hour = _either((*phrases.hour, "am", "pm", "a.m.", "p.m."))
    forms = [
        rf"\d{{1,2}}:\d{{2}}(?:\s*(?:{hour}))?|\d{{1,2}}(?:[.h]\d{{2}})?\s*(?:{hour})",
    ]
    if phrases.at:
        after = rf"(?:{_either(phrases.at)})\s+"
        forms.insert(0, rf"{after}\d{{1,2}}(?:[:.h]\d{{2}})?(?:\s*(?:{hour}))?")
    for form in forms:
        match = re.fullmatch(rf"(.*\S)[\s,]+({form})", typed)
        if match is not None:
            return match[1], _bare_time(match[2], phrases)
    return typed, ""


def _bare_time(typed: str, phrases: Phrases) -> str:
    """`15` of `um 15 uhr`; am and pm belong to the time."""
    bare = re.sub(rf"^(?:{_either(phrases.at)})\s+", "", typed) if phrases.at else typed
    return re.sub(rf"\s*(?:{_either(phrases.hour)})$", "", bare) if phrases.hour else bare


def _either(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _has(text: str, phrase: str) -> bool:
    return re.search(rf"(?<!\S){re.escape(phrase)}(?!\S)", text) is not None


def _without_first(text: str, words: tuple[str, ...]) -> tuple[str | None, str]:
    for word in sorted(words, key=len, reverse=True):
        if text.startswith(f"{word} "):
            return word, text.removeprefix(f"{word} ")
    return None, text


def _without_last(text: str, words: tuple[str, ...]) -> tuple[str | None, str]:
    for word in sorted(words, key=len, reverse=True):
        if text.endswith(f" {word}"):
            return word, text.removesuffix(f" {word}")
    return None, text

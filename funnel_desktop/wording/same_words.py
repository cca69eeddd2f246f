"""Words that mean the same in English, Spanish, Turkish and German, from resources/ideal_client.

People write their lists in their own language; a value of a trait recognises what is meant in all
four. The user sees and changes what a value recognises.
"""

import json
from collections.abc import Iterable, Iterator
from functools import cache

from funnel_desktop.funnel.folding import folded_name
from funnel_desktop.funnel.ideal_client import Field
from funnel_desktop.paths import resource

GROUP = "@"
"""Begins the name of a group where words are listed."""


def all_of(field: Field | None, listed: Iterable[str]) -> tuple[str, ...]:
    """The words themselves; a group's name stands for its words."""
    return tuple(dict.fromkeys(_all_of(_groups(field), listed)))


def same_words(field: Field | None, text: str) -> tuple[str, ...]:
    """The text, and behind it what means the same: `Recht`, `law`, `abogad`, `hukuk`, ..."""
    words = folded_name(text)
    known = [group for group in _groups(field).values() if _means(words, group)]
    others = [word for group in known[:1] for word in group]
    return tuple(dict.fromkeys((text, *others)))


def _all_of(groups: dict[str, tuple[str, ...]], listed: Iterable[str]) -> Iterator[str]:
    for word in listed:
        if word.startswith(GROUP):
            yield from groups[word.removeprefix(GROUP)]
        else:
            yield word


def _means(folded: str, group: Iterable[str]) -> bool:
    return any(folded.startswith(folded_name(word)) for word in group)


@cache
def _groups(field: Field | None) -> dict[str, tuple[str, ...]]:
    """The groups of a field's words, by their names."""
    text = resource("ideal_client", "words.json").read_text("utf-8")
    return {name: tuple(words) for name, words in json.loads(text).get(field or "", {}).items()}

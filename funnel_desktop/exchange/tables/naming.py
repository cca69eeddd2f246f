"""Which fields a heading names, by the words of several languages. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from funnel_desktop.document.search import folded
from funnel_desktop.exchange.tables import client_words, field_words
from funnel_desktop.exchange.tables.fields import CLIENT_FIELDS, FIELDS


@dataclass(frozen=True, eq=False)
class ColumnVocabulary:
    """How the columns of one kind of list are called, and which fields cells show by themselves.

    `never` are columns that are none of ours, `only_in_full` names that mean too many things
    to be looked for among other words.
    """

    fields: tuple[str, ...]
    names: Mapping[str, str]
    never: str
    only_in_full: str
    of_cells: tuple[str, ...]


OBJECTIVE_WORDS = ColumnVocabulary(
    FIELDS,
    field_words.NAMES,
    field_words.NEVER,
    field_words.ONLY_IN_FULL,
    ("email", "phone", "stage"),
)
CLIENT_WORDS = ColumnVocabulary(
    CLIENT_FIELDS,
    client_words.NAMES,
    client_words.NEVER,
    client_words.ONLY_IN_FULL,
    ("email", "phone"),
)


class Nearness(NamedTuple):
    """How near a heading is to what a field is called; smaller is nearer.

    `way` is IN_FULL, BESIDE (beside words that only say whose: *business*, *deal*) or AMONG
    (among any other words; there the longest name counts most). `rank` is the place of the
    name among those of the field.
    """

    way: int
    length: int
    rank: int


IN_FULL, BESIDE, AMONG = range(3)


def words_of_heading(text: str) -> str:
    """Folded words alone: no numbers, no signs."""
    return " ".join(re.sub(r"[\W\d_]+", " ", folded(text)).split())


@cache
def listed(names: str) -> frozenset[str]:
    """The words of a list in this program's data."""
    return frozenset(map(words_of_heading, names.split(";")))


def is_never(said: str, words: ColumnVocabulary) -> bool:
    """Whether the words of a heading say that its column is none of ours."""
    names = _ranked_names(words)
    if said in listed(words.never):
        return True
    return said not in names and any(stands_in(name, said) for name in listed(words.never))


@lru_cache(maxsize=4096)
def fields_named(heading: str, words: ColumnVocabulary) -> tuple[tuple[str, Nearness], ...]:
    """The fields that a heading can mean, with how near."""
    said = words_of_heading(heading)
    if is_never(said, words):
        return ()
    names = _ranked_names(words)
    bare = without_whose(said)
    for way, told in ((IN_FULL, said), (BESIDE, bare)):
        if told in names and (way == IN_FULL or told not in listed(field_words.NEVER_BESIDE)):
            return tuple((field, Nearness(way, 0, rank)) for field, rank in names[told])
    found: dict[str, Nearness] = {}
    for name in _stretches(said):
        if name not in listed(words.only_in_full):
            for field, rank in names.get(name, ()):
                old = found.get(field, Nearness(AMONG, 0, rank))
                found[field] = Nearness(AMONG, min(old.length, -len(name)), min(old.rank, rank))
    return tuple(found.items())


FIELDS_OF_OURS = 8
"""A list with so many headings that are our own names of fields is an export of ours."""


def are_of_ours(headings: Iterable[str], fields: Iterable[str]) -> bool:
    """Whether headings are those of an export of ours: what its cells hold is not doubted."""
    return len({*headings} & {*fields}) >= FIELDS_OF_OURS


def without_whose(said: str) -> str:
    """The words of a heading without those that only say whose or which one it is."""
    parts = said.split()
    kept = [word for word in parts if word not in listed(field_words.WHOSE)]
    return " ".join(kept or (["value"] if "value" in parts else parts[-1:]))


def stands_in(name: str, said: str, only_in_full: frozenset[str] = frozenset()) -> bool:
    """Whether a name stands in what is said as whole words."""
    return name not in only_in_full and f" {name} " in f" {said} "


_WORDS_OF_A_NAME = 6


def _stretches(said: str) -> Iterator[str]:
    """Every run of words in what is said, as long as names are."""
    parts = said.split()[:40]
    for start in range(len(parts)):
        for end in range(start + 1, min(start + _WORDS_OF_A_NAME, len(parts)) + 1):
            yield " ".join(parts[start:end])


@cache
def _ranked_names(words: ColumnVocabulary) -> dict[str, list[tuple[str, int]]]:
    """Name to the fields that it can mean, each with its place among the field's names."""
    names: dict[str, list[tuple[str, int]]] = {}
    for field in words.fields:
        told = (field, *words.names.get(field, "").split(";"))
        for rank, name in enumerate(dict.fromkeys(filter(None, map(words_of_heading, told)))):
            names.setdefault(name, []).append((field, rank))
    return names

"""Which columns say who the client is, and which who is the person there. Pure.

Where two columns could name the client, the one that means a firm does, and the other is the
person. A firm's column is never half of a person's name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from funnel_desktop.exchange.tables import name_words
from funnel_desktop.exchange.tables.cell_looks import (
    is_address,
    is_date,
    is_number,
    is_telephone,
    is_web_address,
    mostly,
)
from funnel_desktop.exchange.tables.naming import (
    AMONG,
    BESIDE,
    CLIENT_WORDS,
    IN_FULL,
    OBJECTIVE_WORDS,
    ColumnVocabulary,
    fields_named,
    is_never,
    listed,
    without_whose,
    words_of_heading,
)

NAME_FIELDS = frozenset(("client", "name", "person", "first_name", "last_name"))


class Means(IntEnum):
    """What the names of a column are, the likeliest clients first."""

    FIRM, CLIENT, NAME, PERSON, FIRST, LAST = range(6)


@dataclass(frozen=True)
class Named:
    """A column with names; `way` and `rank` as in `naming.Nearness`."""

    heading: str
    means: Means
    way: int
    rank: int
    cells: Sequence[str]

    @property
    def as_client(self) -> tuple[float, bool, int, int]:
        """The smaller, the likelier it names the client; a vague word gives way to clear ones."""
        return self.means + (1.5 if self.way == AMONG else 0), not self.cells, self.way, self.rank

    @property
    def as_person(self) -> tuple[int, bool, int, int]:
        """The smaller, the likelier it names the person."""
        return -self.means, not self.cells, self.way, self.rank


_LISTS = (
    (Means.FIRM, name_words.FIRM),
    (Means.CLIENT, name_words.CLIENT),
    (Means.PERSON, name_words.PERSON),
    (Means.NAME, name_words.NAME),
    (Means.LAST, name_words.LAST),
    (Means.FIRST, name_words.FIRST),
)


@lru_cache(maxsize=4096)
def names_somebody(heading: str, words: ColumnVocabulary) -> tuple[Means, int, int] | None:
    """What the names under a heading are, with how near it says so; None where it names nobody."""
    said = words_of_heading(heading)
    if not said or is_never(said, words) or is_never(said, CLIENT_WORDS):
        return None
    if found := _in_lists(said):
        return found[0], IN_FULL, found[1]
    others = [
        near
        for known in (words, OBJECTIVE_WORDS)
        for field, near in fields_named(heading, known)
        if field not in NAME_FIELDS
    ]
    if any(near.way == IN_FULL for near in others):
        return None
    if found := _in_lists(without_whose(said)):
        return found[0], BESIDE, found[1]
    if _is_full_name(said):
        return Means.PERSON, BESIDE, 0
    return None if others else _among(said)


def _in_lists(said: str) -> tuple[Means, int] | None:
    for means, names in _LISTS:
        if said in listed(names):
            order = [words_of_heading(name) for name in names.split(";")]
            return means, order.index(said)
    return None


def _is_full_name(said: str) -> bool:
    """Whether a heading holds both halves of a name: `Vor- und Nachname`, `Nom et prénom`."""
    parts = set(said.split())
    first, last = parts & listed(name_words.FIRST_HALF), parts & listed(name_words.LAST_HALF)
    if parts & listed(name_words.CLEAR_FIRST):
        last |= parts & listed(name_words.FAMILY_BESIDE_FIRST)
    return bool(first and last)


def _among(said: str) -> tuple[Means, int, int] | None:
    """What stands beside other words: `Name of the company`, `Firma (Rechnung)`."""
    parts = said.split()
    for means, half, clear in (
        (Means.FIRST, ("first", "given"), name_words.CLEAR_FIRST),
        (Means.LAST, ("last", "family"), name_words.CLEAR_LAST),
    ):
        if set(parts) & listed(clear) or ("name" in parts and set(parts) & set(half)):
            return means, BESIDE, 0
    if set(parts) & listed(name_words.NOT_NAMES):
        return None
    telling = " ".join(part for part in parts if part not in listed(name_words.FILLERS))
    if found := _in_lists(telling):
        return found[0], BESIDE, found[1]
    of_parts = [_in_lists(part) for part in telling.split()]
    telling_ones = (Means.FIRM, Means.CLIENT, Means.PERSON)
    known = [one for one in of_parts if one is not None and one[0] in telling_ones]
    if not known:
        return None
    means, rank = min(known)
    return means, BESIDE if len(known) == len(of_parts) else AMONG, rank


def who_is_meant(
    samples: Mapping[str, Sequence[str]], words: ColumnVocabulary, *, is_own: bool = False
) -> dict[str, list[str]]:
    """Field to the headings of its columns, the one that counts first before the others.

    `samples` are the first cells of each column that say something, by heading;
    `is_own` says that an export of ours wrote the headings.
    """
    client = "client" if "client" in words.fields else "name"
    columns = _columns(samples, words, is_own=is_own)
    first, last, whole = _halves(columns)
    whole.sort(key=lambda one: one.as_client)
    found: dict[str, list[str]] = {}
    if whole:
        named, persons, others = _told_apart(whole, has_halves=bool(first or last))
        found[client] = [named.heading, *(one.heading for one in others if one.cells)]
        if persons:
            found["person"] = [one.heading for one in persons]
    for field, halves in (("first_name", first), ("last_name", last)):
        if halves:
            found[field] = [halves[0].heading]
    return found


def _told_apart(whole: list[Named], *, has_halves: bool) -> tuple[Named, list[Named], list[Named]]:
    """The client's column, those of persons, and further ones of the client."""
    named = whole[0]
    rest = [one for one in whole[1:] if one.way != AMONG or one.means is not Means.FIRM]
    if named.means is Means.PERSON and has_halves:
        return named, [], []
    firms = [one for one in rest if one.means is Means.FIRM]
    persons = [one for one in rest if one.means in (Means.NAME, Means.PERSON)]
    clients = [one for one in rest if one.means is Means.CLIENT]
    if not persons and not has_halves and named.means is Means.FIRM:
        persons, clients = clients, []
    persons.sort(key=lambda one: one.as_person)
    if persons and named.means is not Means.FIRM and _are_firms(persons[0], named):
        named, persons[0] = persons[0], named
    return named, persons, firms + clients


def _columns(
    samples: Mapping[str, Sequence[str]], words: ColumnVocabulary, *, is_own: bool
) -> list[Named]:
    found = []
    for heading, cells in samples.items():
        told = names_somebody(heading, words)
        if told and (is_own or _can_be_names(cells, is_clear=told[1] == IN_FULL)):
            found.append(Named(heading, *told, cells))
    return found


def _can_be_names(cells: Sequence[str], *, is_clear: bool) -> bool:
    """Days, addresses and counts are no names; who is called by a number has a clear heading."""
    others = (is_address, is_date, is_web_address, is_telephone)
    if any(mostly(cells, holds) for holds in others):
        return False
    return is_clear or not mostly(cells, is_number)


def _halves(columns: Sequence[Named]) -> tuple[list[Named], list[Named], list[Named]]:
    """Columns of first names, of last names, and of whole ones."""
    first = _of(columns, Means.FIRST)
    last = _of(columns, Means.LAST)
    whole = [one for one in columns if one.means < Means.FIRST]
    if last and not first:
        first = _half(whole, name_words.FIRST_BESIDE_FAMILY, last[0])
    elif first and not last:
        last = _half(whole, name_words.FAMILY_BESIDE_FIRST, first[0])
    used = {one.heading for one in (*first, *last)}
    return first, last, [one for one in whole if one.heading not in used]


def _of(columns: Sequence[Named], means: Means) -> list[Named]:
    own = [one for one in columns if one.means is means]
    return sorted(own, key=lambda one: (not one.cells, one.way, one.rank))


def _half(whole: Sequence[Named], names: str, other: Named) -> list[Named]:
    """A column called just `name` beside the one of the other half, unless it holds both."""
    return [
        one
        for one in whole
        if words_of_heading(one.heading) in listed(names)
        and one.way == IN_FULL
        and not _holds_all(one.cells, other.cells)
    ][:1]


def _holds_all(cells: Sequence[str], halves: Sequence[str]) -> bool:
    said = " ".join(cells)
    return bool(halves) and len(cells) > 0 and mostly(halves, lambda half: half in said)


def _are_firms(one: Named, other: Named) -> bool:
    """Whether by its cells rather one column holds firms than the other."""
    return _share_of_firms(one.cells) > _share_of_firms(other.cells) + 0.2


def _share_of_firms(cells: Sequence[str]) -> float:
    forms = listed(name_words.FORMS_OF_FIRMS)
    firms = sum(not forms.isdisjoint(_joined_letters(cell).split()) for cell in cells)
    return firms / max(1, len(cells))


def _joined_letters(cell: str) -> str:
    """The words of a name, `A.Ş.` and `S. L.` as one."""
    return words_of_heading(cell.replace(". ", ".").replace(".", ""))

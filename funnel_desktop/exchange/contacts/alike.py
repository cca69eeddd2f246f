"""Which clients of a list look like one that is known, or like an earlier one of the list. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.common.safe_text import visible
from funnel_desktop.exchange.common.steady import Pace
from funnel_desktop.exchange.contacts.phones import any_same, number_of
from funnel_desktop.exchange.tables.name_words import LEGAL_FORMS
from funnel_desktop.exchange.tables.naming import listed
from funnel_desktop.exchange.tables.titles import without_titles

ALMOST_EQUAL = 90.0
"""Of 100 (rapidfuzz's ratio): one letter in ten is another, or stands elsewhere."""
RELATED = 70.0
"""From so much on, a shared address belongs to one client under two names."""
BLOCK_AT_MOST = 1000
"""A beginning or an end that more names share than this says nothing about them."""

SHARED_AT_MOST = 100
"""Clients that are looked at for one telephone: with more it is a switchboard's."""
_EDGE = 5
_PHONE_DIGITS = 9
"""The last digits of a telephone's number, which are the same with and without a country's."""


class AlikeBy(StrEnum):
    """What two clients share, the surest first."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    ALMOST_NAME = "almost_name"


class AlikeAnswer(StrEnum):
    """What is done with a client that looks like another.

    SAME: it is left out, the other stays as it is. MERGE: what the other leaves open is filled
    in. DIFFERENT: both are clients.
    """

    SAME = "same"
    MERGE = "merge"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Traits:
    """By what a client can be known again; emails and phones of all its people.

    Two of a list that has an `own_id` for each are never taken for one.
    """

    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    is_organisation: bool = False
    own_id: str = ""


@dataclass(frozen=True, slots=True)
class Alike:
    """Two clients that may be one; places in the sequences that were compared.

    `known` is the place of a known client, `earlier` that of an earlier one of the list; one
    of them is None. `answer` is what would be done unasked, None where only the user knows.
    """

    place: int
    known: int | None
    earlier: int | None
    why: AlikeBy
    answer: AlikeAnswer | None


def find_alike(
    listed: Sequence[Traits], known: Sequence[Traits], pace: Pace | None = None
) -> list[Alike]:
    """For each client of a list that looks like another: the one that it looks like most.

    Compared by email, by telephone, by name and by almost equal name, in this order; with
    those that are known before those of the list. Raises ImportRefused 'cancelled' as `pace`
    says.
    """
    pace = pace or Pace()
    everybody = [*known, *listed]
    first = len(known)
    index = _Index(everybody, pace)
    found = []
    for place, one in enumerate(pace.through(listed)):
        match = index.like(first + place, one)
        if match is not None and not _told_apart(one, everybody[match[0]]):
            other, why = match
            answer = _unasked(one, everybody[other], why)
            is_known = other < first
            found.append(
                Alike(
                    place,
                    other if is_known else None,
                    None if is_known else other - first,
                    why,
                    answer,
                )
            )
    return found


def _told_apart(one: Traits, other: Traits) -> bool:
    return bool(one.own_id and other.own_id) and one.own_id != other.own_id


class _Index:
    """Finds an earlier client by each of its traits."""

    def __init__(self, everybody: Sequence[Traits], pace: Pace) -> None:
        self._everybody = everybody
        self._names = [_name_of(one) for one in pace.through(everybody)]
        self._emails = _first_places((email_key(e) for e in one.emails) for one in everybody)
        self._phones = _all_places((phone_key(p) for p in one.phones) for one in everybody)
        self._equal = _first_places((name,) for name in self._names)
        self._blocks = _blocks(self._names)

    def like(self, place: int, one: Traits) -> tuple[int, AlikeBy] | None:
        """The place of an earlier one, and why; None where there is none."""
        if earlier := self._earlier(self._emails, map(email_key, one.emails), place):
            return min(earlier), AlikeBy.EMAIL
        if one.phones and (other := self._by_phone(place, one)) is not None:
            return other, AlikeBy.PHONE
        if earlier := self._earlier(self._equal, (self._names[place],), place):
            return min(earlier), AlikeBy.NAME
        almost = self._almost(place)
        return None if almost is None else (almost, AlikeBy.ALMOST_NAME)

    @staticmethod
    def _earlier(places: Mapping[str, int], keys: Iterable[str], place: int) -> list[int]:
        return [places[key] for key in keys if key and places[key] < place]

    def _by_phone(self, place: int, one: Traits) -> int | None:
        """The first one with the same number: its last digits find those that may have it."""
        keys = filter(None, map(phone_key, one.phones))
        likely = sorted({p for key in keys for p in self._phones.get(key, ()) if p < place})
        others = (p for p in likely if any_same(one.phones, self._everybody[p].phones))
        return next(others, None)

    def _almost(self, place: int) -> int | None:
        """The earlier one whose name is nearest, if it is near enough."""
        from rapidfuzz import fuzz

        name = self._names[place]
        best, found = ALMOST_EQUAL, None
        for other in {o for key in _edges(name) for o in self._blocks.get(key, ()) if o < place}:
            score = fuzz.ratio(name, self._names[other], score_cutoff=best)
            if score and (found is None or score > best):
                best, found = score, other
        return found


def _first_places(keys: Iterable[Iterable[str]]) -> dict[str, int]:
    """Each key with the place where it first stands."""
    places: dict[str, int] = {}
    for place, of_one in enumerate(keys):
        for key in of_one:
            places.setdefault(key, place)
    return places


def _all_places(keys: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """Each key with the places where it stands; one that very many share says nothing."""
    places: dict[str, list[int]] = {}
    for place, of_one in enumerate(keys):
        for key in of_one:
            if len(known := places.setdefault(key, [])) < SHARED_AT_MOST:
                known.append(place)
    return places


def _blocks(names: Sequence[str]) -> dict[tuple[str, ...], list[int]]:
    """Places of names that share a beginning or an end: only those are compared."""
    blocks: dict[tuple[str, ...], list[int]] = {}
    for place, name in enumerate(names):
        for key in _edges(name):
            blocks.setdefault(key, []).append(place)
    return {key: places for key, places in blocks.items() if 1 < len(places) <= BLOCK_AT_MOST}


def _edges(name: str) -> Iterator[tuple[str, ...]]:
    """A wrong letter leaves a name's beginning or its end; another number is another name."""
    numbers = "".join(re.findall(r"\d+", name))
    if name:
        yield "begins", name[:_EDGE], numbers
        yield "ends", name[-_EDGE:], numbers


def comparable_name(name: str) -> str:
    """A folded name without signs and forms of firms, its words in order of the alphabet.

    So `Ruiz, Ana` is `Ana Ruiz`, and `Halden Ltd.` is `Halden`.
    """
    return _comparable(folded_name(visible(name)))


@lru_cache(maxsize=4096)
def comparable_person(name: str) -> str:
    """The same of a person, without titles and degrees; a firm keeps them: Dr. Oetker."""
    folded = folded_name(visible(name))
    is_firm = not _form_words().isdisjoint(_words(folded))
    return _comparable(folded if is_firm else without_titles(folded))


def are_one_name(one: str, other: str) -> bool:
    """Whether two names are those of one person, with titles or without."""
    mine, yours = folded_name(visible(one)), folded_name(visible(other))
    if mine == yours or set(_words(mine)).isdisjoint(_words(yours)):
        return mine == yours
    is_titled = without_titles(mine) != mine or without_titles(yours) != yours
    return is_titled and comparable_person(one) == comparable_person(other)


def _name_of(one: Traits) -> str:
    return comparable_name(one.name) if one.is_organisation else comparable_person(one.name)


def _comparable(folded: str) -> str:
    words = _words(folded)
    said = [word for word in words if word not in _form_words()] or words
    return " ".join(sorted(said))


def _words(folded: str) -> list[str]:
    return re.sub(r"[^\w\s]+", " ", re.sub(r"(?<=\w)\.(?=\w\b)", "", folded)).split()


@cache
def _form_words() -> frozenset[str]:
    return listed(LEGAL_FORMS) | {"san", "the", "company"}


def email_key(email: str) -> str:
    """An address as it is compared; "" for what is none."""
    address = folded_name(visible(email)).removeprefix("mailto:")
    return address if "@" in address else ""


def phone_key(phone: str) -> str:
    """The last digits of a telephone's number, without an extension; "" for too few of them."""
    digits = re.sub(r"\D", "", number_of(phone).replace("(0)", ""))
    return digits[-_PHONE_DIGITS:] if len(digits) >= 7 else ""


def _unasked(one: Traits, other: Traits, why: AlikeBy) -> AlikeAnswer | None:
    """What two traits that agree are worth: an office's address is shared by different names."""
    from rapidfuzz import fuzz

    if why is AlikeBy.ALMOST_NAME:
        return None
    if why is not AlikeBy.NAME:
        names = _name_of(one), _name_of(other)
        return AlikeAnswer.MERGE if fuzz.token_set_ratio(*names) >= RELATED else None
    return None if _contradict(one, other) else AlikeAnswer.MERGE


def _contradict(one: Traits, other: Traits) -> bool:
    """Whether two persons of the same name have addresses, and none in common."""
    if one.is_organisation or other.is_organisation:
        return False
    mine, yours = ({*map(email_key, traits.emails)} - {""} for traits in (one, other))
    my_phones, your_phones = (list(filter(phone_key, t.phones)) for t in (one, other))
    told = []
    if mine and yours:
        told.append(bool(mine & yours))
    if my_phones and your_phones:
        told.append(any_same(my_phones, your_phones))
    return bool(told) and not any(told)

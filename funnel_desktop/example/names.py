"""Names of people and firms in many languages and alphabets, no two alike when folded."""

from collections.abc import Iterable
from functools import partial
from random import Random
from typing import Any

from funnel_desktop.document.search import folded_name
from funnel_desktop.example.chance import pick, pick_weighted, weights
from funnel_desktop.example.data import read
from funnel_desktop.example.practice import MadeClient, MadePerson

SIZES = (3, 6, 9, 14, 22, 35, 60, 90, 140, 220, 400)
ATTEMPTS = 4
KINDS = ("person", "organisation")


class ClientMaker:
    """Makes clients whose names nobody has yet; the same random numbers, the same clients."""

    def __init__(self, random: Random, taken: Iterable[str] = ()) -> None:
        self._random = random
        self._taken = {folded_name(name) for name in taken}
        self._languages = read("names")
        self._sums = weights([language["weight"] for language in self._languages])
        self._phrases = read("phrases")
        self._made: list[MadeClient] = []

    def client(self, again: float = 0) -> MadeClient:
        """A new client, or in a share of the cases (`again`, 0 to 1) one that was made before.

        Also where the names of the data files are used up, somebody comes again.
        """
        if self._made and self._random.random() < again:
            return pick(self._random, self._made)
        kind = pick(self._random, KINDS)
        language = pick_weighted(self._random, self._languages, self._sums)
        name = self._free_name(language, kind)
        if name is None:
            return pick(self._random, self._made)
        self._made.append(self._with_people(name, kind, language))
        return self._made[-1]

    def _free_name(self, language: dict[str, Any], kind: str) -> str | None:
        make = _person if kind == "person" else _firm
        for attempt in range(ATTEMPTS):
            name = make(self._random, language, attempt)
            folded = folded_name(name)
            if folded not in self._taken:
                self._taken.add(folded)
                return name
        return None

    def _with_people(self, name: str, kind: str, language: dict[str, Any]) -> MadeClient:
        choose, number = partial(pick, self._random), len(self._made) + 1
        sector = choose(self._phrases["sectors"][kind])
        place = choose(language["places"])
        if kind == "person":
            person = MadePerson(name, "", f"client{number}@post.example", _phone(self._random))
            return MadeClient(name, kind, sector, place, None, [person])
        contact = MadePerson(
            _person(self._random, language, 0),
            choose(self._phrases["job_titles"]),
            f"office@firm{number}.example",
            _phone(self._random),
        )
        return MadeClient(name, kind, sector, place, choose(SIZES), [contact])


def _person(random: Random, language: dict[str, Any], attempt: int) -> str:
    """A person's name; a further attempt gives them a second given name."""
    given, other = pick(random, language["given"]), pick(random, language["given"])
    form = language["second" if attempt else "order"]
    return str(form.format(given=given, other=other, family=pick(random, language["family"])))


def _firm(random: Random, language: dict[str, Any], attempt: int) -> str:
    """A firm's name; a further attempt names a second owner, then the place as well."""
    family = pick(random, language["family"])
    if attempt:
        family = f"{family} & {pick(random, language['family'])}"
    name = str(pick(random, language["firms"]).format(family=family))
    return name if attempt < 2 else f"{name}, {pick(random, language['places'])}"


def _phone(random: Random) -> str:
    """A number of the range that Britain keeps free for fiction."""
    return f"+44 20 7946 0{random.randrange(1000):03d}"

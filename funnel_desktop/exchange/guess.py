"""What the columns of a file hold and which stages its words mean, to be corrected by the user."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice

from funnel_desktop.document.search import folded
from funnel_desktop.exchange import client_words, field_words, stage_words
from funnel_desktop.exchange.cell_looks import (
    is_address,
    is_date,
    is_no_heading,
    is_number,
    is_telephone,
    most,
)
from funnel_desktop.exchange.client_kinds import is_client_kind
from funnel_desktop.exchange.fields import (
    CLIENT_FIELDS,
    COUNT_FIELDS,
    DATE_FIELDS,
    FIELDS,
    MONEY_FIELDS,
    is_blank,
)
from funnel_desktop.exchange.table import Table
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage

CELLS_LOOKED_AT = 200
STAGES_AT_MOST = 20
"""A column with more different values than this holds no stages."""

_IN_FULL, _AMONG_OTHERS = 0, 1


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """How the columns of one kind of list are called, and which fields cells show by themselves.

    `never` are columns that are none of ours, `only_in_full` names that mean too many things
    to be looked for among other words.
    """

    fields: tuple[str, ...]
    names: Mapping[str, str]
    never: str
    only_in_full: str
    of_cells: tuple[str, ...]


OBJECTIVE_WORDS = Vocabulary(
    FIELDS, field_words.NAMES, field_words.NEVER, field_words.ONLY_IN_FULL, ("email", "stage")
)
CLIENT_WORDS = Vocabulary(
    CLIENT_FIELDS,
    client_words.NAMES,
    client_words.NEVER,
    client_words.ONLY_IN_FULL,
    ("email", "phone"),
)


def guess_columns(table: Table, words: Vocabulary = OBJECTIVE_WORDS) -> dict[str, str]:
    """Field to heading, from the headings' words where the cells agree, then from cells alone."""
    guessed: dict[str, str] = {}
    wanted = sorted(
        (rank, place, field)
        for place, heading in enumerate(table.headings)
        for field, rank in _fields_named(heading, words)
    )
    samples = {heading: _sample(table, place) for place, heading in enumerate(table.headings)}
    for rank, place, field in wanted:
        heading = table.headings[place]
        free = field not in guessed and heading not in guessed.values()
        is_ours = rank == (_IN_FULL, 0) and field == "email"
        if free and (is_ours or _agrees(field, samples[heading])):
            guessed[field] = heading
    for heading, cells in samples.items():
        if heading not in guessed.values() and (found := _field_of_cells(cells, words)):
            guessed.setdefault(found, heading)
    if "name" in words.fields:
        _name_from_cells(guessed, samples)
    return _halves_of_names(guessed)


_OF_OBJECTIVES_ALONE = (
    "stage", "value", "service", "first_contact", "expected", "closed", "outcome_value",
    "next_action", "next_date", "parked_until", "history",
)  # fmt: skip


def holds_objectives(table: Table) -> bool:
    """Whether a table seems to hold sales rather than clients: it tells what only sales have."""
    guessed = guess_columns(table)
    of_clients = set(guess_columns(table, CLIENT_WORDS).values())
    told = (guessed[field] for field in _OF_OBJECTIVES_ALONE if field in guessed)
    never = _listed(CLIENT_WORDS.never)
    return any(h not in of_clients and _words(h) not in never for h in told)


def _name_from_cells(guessed: dict[str, str], samples: Mapping[str, list[str]]) -> None:
    """Where no heading says what clients are called: the first column of different words."""
    if not {"name", "person", "first_name", "last_name"} & guessed.keys():
        for heading, cells in samples.items():
            if heading not in guessed.values() and _are_names(cells):
                guessed["name"] = heading
                return


def _are_names(cells: list[str]) -> bool:
    is_worded = most(cells, lambda cell: any(map(str.isalpha, cell)) and not is_no_heading(cell))
    return bool(cells) and is_worded and len(set(cells)) > len(cells) / 2


def _halves_of_names(guessed: dict[str, str]) -> dict[str, str]:
    """Beside a column of last names, one called just 'name' holds the first names."""
    if "last_name" in guessed and "first_name" not in guessed:
        for whole in ("person", "name"):
            if whole in guessed:
                return {"first_name" if f == whole else f: h for f, h in guessed.items()}
    return guessed


def guess_stages(values: Iterable[str]) -> dict[str, Stage | Outcome | None]:
    """What each different value of a stage column means; None where nothing says so."""
    return {value: guess_stage(value) for value in values if value.strip()}


def guess_stage(value: str) -> Stage | Outcome | None:
    """The stage or outcome that words mean, such as '3 - Proposal sent' or 'ClosedWon'."""
    said = _words(value)
    known = _stage_names()
    if key := known.get(said) or _joined_stage_names().get(said.replace(" ", "")):
        return stage_or_outcome(key)
    if set(said.split()) & _listed(stage_words.NOT):
        return None
    among = [name for name in known if _stands_in(name, said, _listed(stage_words.ONLY_IN_FULL))]
    best = max(among, key=lambda name: (known[name] in set(Outcome), len(name)), default=None)
    return None if best is None else stage_or_outcome(known[best])


def stage_or_outcome(key: str) -> Stage | Outcome:
    """A stage or an outcome by its key; raises ValueError for any other word."""
    return Stage(key) if key in STAGES else Outcome(key)


def _words(text: str) -> str:
    """Folded words alone: no numbers, no signs."""
    return " ".join(re.sub(r"[\W\d_]+", " ", folded(text)).split())


@cache
def _listed(names: str) -> frozenset[str]:
    return frozenset(map(_words, names.split(";")))


@cache
def _ranked_field_names(words: Vocabulary) -> dict[str, list[tuple[str, int]]]:
    """Name to the fields that it can mean, each with its place among the field's names."""
    names: dict[str, list[tuple[str, int]]] = {}
    for field in words.fields:
        listed = (field, *words.names[field].split(";"))
        for rank, name in enumerate(dict.fromkeys(map(_words, listed))):
            names.setdefault(name, []).append((field, rank))
    return names


def _fields_named(heading: str, words: Vocabulary) -> Iterator[tuple[str, tuple[int, int]]]:
    """The fields that a heading can mean, with how near; smaller is nearer."""
    said = _words(heading)
    if said in _listed(words.never):
        return
    names = _ranked_field_names(words)
    for field, rank in names.get(said, ()):
        yield field, (_IN_FULL, rank)
    if said in names or any(_stands_in(never, said) for never in _listed(words.never)):
        return
    for name, fields in names.items():
        if _stands_in(name, said, _listed(words.only_in_full)):
            yield from ((field, (_AMONG_OTHERS, -len(name))) for field, _ in fields)


def _stands_in(name: str, said: str, only_in_full: frozenset[str] = frozenset()) -> bool:
    return name not in only_in_full and f" {name} " in f" {said} "


@cache
def _stage_names() -> dict[str, str]:
    return {
        _words(name): key
        for key, names in stage_words.NAMES.items()
        for name in (key, *names.split(";"))
    }


@cache
def _joined_stage_names() -> dict[str, str]:
    return {name.replace(" ", ""): key for name, key in _stage_names().items()}


def _sample(table: Table, place: int) -> list[str]:
    """The first cells of a column that say something."""
    cells = (row[place].strip() for row in table.rows)
    return list(islice((cell for cell in cells if not is_blank(cell)), CELLS_LOOKED_AT))


def _agrees(field: str, cells: list[str]) -> bool:
    """Whether most cells can be what the field holds; an empty column speaks against nothing."""
    if field in DATE_FIELDS:
        return most(cells, is_date)
    if field in (*MONEY_FIELDS, *COUNT_FIELDS):
        return most(cells, is_number)
    if field == "email":
        return most(cells, is_address)
    if field == "kind":
        return all(map(is_client_kind, set(cells)))
    if field == "stage":
        return len(set(cells)) <= STAGES_AT_MOST
    return True


def _field_of_cells(cells: list[str], words: Vocabulary) -> str | None:
    """The field that cells show by themselves: addresses, telephones, stages in known words."""
    tests = {"email": _are_addresses, "phone": _are_telephones, "stage": _are_stages}
    return next((field for field in words.of_cells if cells and tests[field](cells)), None)


def _are_addresses(cells: list[str]) -> bool:
    return most(cells, is_address)


def _are_telephones(cells: list[str]) -> bool:
    return 10 * sum(map(is_telephone, cells)) >= 9 * len(cells)


def _are_stages(cells: list[str]) -> bool:
    different = set(cells)
    return 2 <= len(different) <= STAGES_AT_MOST and all(map(guess_stage, different))

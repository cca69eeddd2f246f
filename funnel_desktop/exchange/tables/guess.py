"""What the columns of a file hold and which stages its words mean, to be corrected by the user."""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import islice

from funnel_desktop.exchange.common.safe_text import unguarded, visible
from funnel_desktop.exchange.tables import stage_words
from funnel_desktop.exchange.tables.cell_looks import (
    has_digits,
    is_address,
    is_date,
    is_no_heading,
    is_number,
    is_telephone,
    may_be_telephone,
    most,
    mostly,
)
from funnel_desktop.exchange.tables.cells import NO_RESULT
from funnel_desktop.exchange.tables.client_kinds import is_client_kind
from funnel_desktop.exchange.tables.fields import (
    COUNT_FIELDS,
    DATE_FIELDS,
    FLAG_FIELDS,
    MONEY_FIELDS,
    is_blank,
)
from funnel_desktop.exchange.tables.naming import (
    AMONG,
    CLIENT_WORDS,
    IN_FULL,
    OBJECTIVE_WORDS,
    ColumnVocabulary,
    Nearness,
    are_of_ours,
    fields_named,
    listed,
    stands_in,
    words_of_heading,
)
from funnel_desktop.exchange.tables.several import parts_of
from funnel_desktop.exchange.tables.table import Table, TableForm
from funnel_desktop.exchange.tables.titles import is_title
from funnel_desktop.exchange.tables.who import NAME_FIELDS, who_is_meant
from funnel_desktop.exchange.tables.yes_no import is_yes_or_no
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage

CELLS_LOOKED_AT = 200
STAGES_AT_MOST = 20
"""A column with more different values than this holds no stages."""

SEVERAL = (
    "client", "name", "person", "email", "phone", "place", "sector", "source", "notes",
    "person_notes",
)  # fmt: skip
"""Fields that several columns can go to: what the first leaves open the next fills in."""
SENT_BESIDE_OTHERS = tuple(f for f in SEVERAL if f not in ("client", "name", "person"))
"""To which a user sends a column beside others; who is meant is for one column to say."""
_TEXTS = (
    "objective", "service", "source", "reason", "next_action", "next_question", "sector", "place",
    "job_title", "kept_because",
)  # fmt: skip
"""Days, counts and addresses speak against these."""

_OWN_NAME = Nearness(IN_FULL, 0, 0)

Columns = dict[str, tuple[str, ...]]
"""Field to the headings of its columns, the one that counts first before the others."""


def guess_columns(table: Table, words: ColumnVocabulary = OBJECTIVE_WORDS) -> dict[str, str]:
    """Field to the heading of its first column; see `guess_all_columns`."""
    return {field: columns[0] for field, columns in guess_all_columns(table, words).items()}


def guess_all_columns(table: Table, words: ColumnVocabulary = OBJECTIVE_WORDS) -> Columns:
    """Where columns go, from the headings' words where the cells agree, then from cells alone."""
    samples = {heading: _sample(table, place) for place, heading in enumerate(table.headings)}
    is_own = table.form is TableForm.CARDS or are_of_ours(table.headings, words.fields)
    guessed = who_is_meant(samples, words, is_own=is_own)
    taken = {heading for headings in guessed.values() for heading in headings}
    wanted = sorted(
        (not samples[heading], nearness, place, field)
        for place, heading in enumerate(table.headings)
        for field, nearness in fields_named(heading, words)
        if field not in NAME_FIELDS
    )
    fitting = [
        (field, table.headings[place])
        for _, nearness, place, field in wanted
        if (is_own and nearness.way == IN_FULL)
        or _agrees(field, samples[table.headings[place]], nearness)
    ]
    for field, heading in fitting:
        if field not in guessed and heading not in taken:
            guessed[field] = [heading]
            taken.add(heading)
    for field, heading in fitting:
        if field in SEVERAL and heading not in taken and samples[heading]:
            guessed[field].append(heading)
            taken.add(heading)
    for heading, cells in samples.items():
        found = None if heading in taken else _field_of_cells(cells, words)
        if found is not None and found not in guessed:
            guessed[found] = [heading]
            taken.add(heading)
    if not NAME_FIELDS & guessed.keys() and (named := _names_by_cells(samples, taken)):
        guessed["client" if "client" in words.fields else "name"] = [named]
    return {field: tuple(headings) for field, headings in guessed.items()}


_OF_OBJECTIVES_ALONE = (
    "stage", "value", "service", "first_contact", "expected", "closed", "outcome_value",
    "next_action", "next_date", "parked_until", "history",
)  # fmt: skip


_OF_CONTACTS_TOO = """lead status; lifecycle stage; contact status; contact stage; create date;
    created date; date created; created time; created on; created at; erstellt am;
    erstellungsdatum; fecha de creación; oluşturulma tarihi; date de création; data di creazione"""
"""What programs for sales note of each contact and firm, whether anything is sold or not."""


def holds_objectives(table: Table) -> bool:
    """Whether a table seems to hold sales rather than clients: it tells what only sales have."""
    guessed = guess_columns(table)
    as_clients = guess_all_columns(table, CLIENT_WORDS)
    of_clients = {heading for headings in as_clients.values() for heading in headings}
    told = [guessed[field] for field in _OF_OBJECTIVES_ALONE if field in guessed]
    if table.rows:
        told = [heading for heading in told if any(map(str.strip, table.column(heading)))]
    never = listed(CLIENT_WORDS.never) | listed(_OF_CONTACTS_TOO)
    return any(h not in of_clients and words_of_heading(h) not in never for h in told)


def _names_by_cells(samples: Mapping[str, list[str]], taken: set[str]) -> str | None:
    """Where no heading says what clients are called: the first column of different words."""
    free = (heading for heading in samples if heading not in taken)
    return next((heading for heading in free if _are_names(samples[heading])), None)


def _are_names(cells: list[str]) -> bool:
    is_worded = most(cells, lambda cell: any(map(str.isalpha, cell)) and not is_no_heading(cell))
    return bool(cells) and is_worded and len(set(cells)) > len(cells) / 2


def guess_stages(values: Iterable[str]) -> dict[str, Stage | Outcome | None]:
    """What each different value of a stage column means; None where nothing says so."""
    return {value: guess_stage(value) for value in values if value.strip()}


def guess_stage(value: str) -> Stage | Outcome | None:
    """The stage or outcome that words mean, such as '3 - Proposal sent' or 'ClosedWon'."""
    said = words_of_heading(value)
    known = _stage_names()
    if key := known.get(said) or _joined_stage_names().get(said.replace(" ", "")):
        return stage_or_outcome(key)
    if set(said.split()) & listed(stage_words.NOT):
        return None
    among = [name for name in known if stands_in(name, said, listed(stage_words.ONLY_IN_FULL))]
    best = max(among, key=lambda name: (known[name] in set(Outcome), len(name)), default=None)
    return None if best is None else stage_or_outcome(known[best])


def stage_or_outcome(key: str) -> Stage | Outcome:
    """A stage or an outcome by its key; raises ValueError for any other word."""
    return Stage(key) if key in STAGES else Outcome(key)


@cache
def _stage_names() -> dict[str, str]:
    return {
        words_of_heading(name): key
        for key, names in stage_words.NAMES.items()
        for name in (key, *names.split(";"))
    }


@cache
def _joined_stage_names() -> dict[str, str]:
    return {name.replace(" ", ""): key for name, key in _stage_names().items()}


def _sample(table: Table, place: int) -> list[str]:
    """The first cells of a column that say something."""
    cells = (parts_of(visible(unguarded(row[place])))[0] for row in table.rows)
    told = (cell for cell in cells if cell != NO_RESULT and not is_blank(cell))
    return list(islice(told, CELLS_LOOKED_AT))


def _agrees(field: str, cells: list[str], nearness: Nearness) -> bool:
    """Whether most cells can be what the field holds; an empty column speaks against nothing."""
    if field in DATE_FIELDS:
        return most(cells, is_date)
    if field in (*MONEY_FIELDS, *COUNT_FIELDS):
        return most(cells, is_number)
    if field == "email":
        return most(cells, is_address) or nearness == _OWN_NAME
    if field == "phone":
        return most(cells, has_digits if nearness.way == IN_FULL else may_be_telephone)
    if field == "kind":
        return all(map(is_client_kind, set(cells)))
    if field in FLAG_FIELDS:
        return bool(cells) and all(map(is_yes_or_no, set(cells)))
    if field == "outcome":
        return all(guess_stage(cell) for cell in set(cells))
    if field == "stage":
        is_other = mostly(cells, is_date if nearness.way == IN_FULL else is_no_heading)
        return not is_other and len(set(cells)) <= STAGES_AT_MOST
    if field in _TEXTS:
        return not mostly(cells, is_no_heading) and not mostly(cells, is_title)
    return nearness.way != AMONG or not mostly(cells, is_no_heading)


def _field_of_cells(cells: list[str], words: ColumnVocabulary) -> str | None:
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

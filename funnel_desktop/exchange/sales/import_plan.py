"""What an import will write: each row as it will be, or why it cannot be taken. Pure."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, NamedTuple

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.common.steady import PORTION, Pace, let_go
from funnel_desktop.exchange.sales.standing import ClosedOn, RowStanding, Settled, Unsaid, settled
from funnel_desktop.exchange.tables.cells import Reader
from funnel_desktop.exchange.tables.course import Course
from funnel_desktop.exchange.tables.dates import DateReading
from funnel_desktop.exchange.tables.fields import ENTERED_FIELDS, FLAG_FIELDS, HALVES_OF_NAMES
from funnel_desktop.exchange.tables.gathering import gathered
from funnel_desktop.exchange.tables.mapping import (
    ColumnMap,
    StageMap,
    checked_mapping,
    meanings,
    result_reader,
    results,
    stage_reader,
)
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.exchange.tables.titles import full_name
from funnel_desktop.exchange.tables.typed_columns import CellProblem, Columns, typed_columns
from funnel_desktop.exchange.tables.yes_no import read_yes_or_no
from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import Outcome, Stage


class PlannedRow(NamedTuple):
    """A row as it will be written. Money in minor units; `number` as a spreadsheet counts.

    `stage` is the last stage of a closed one, whose `outcome` and `closed` are given.
    """

    number: int
    client: str
    is_unnamed: bool
    objective: str
    service: str
    value: int | None
    stage: Stage
    outcome: Outcome | None
    closed: date | None
    outcome_value: int | None
    reason: str
    parked_until: date | None
    first_contact: date | None
    expected: date | None
    source: str
    next_action: str
    next_kind: ActionKind | None
    next_date: date | None
    next_time: time | None
    next_minutes: int | None
    next_question: str
    person: str
    email: str
    phone: str
    notes: str
    sector: str
    place: str
    size: int | None
    course: Course


Deal = tuple[str, str, str, int, date]
"""Client, objective and service by their folded names, value and first contact."""


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Folded names that the document has already, and its deals of which both a value and a first
    contact are known (see `prepared.present`)."""

    clients: frozenset[str] = frozenset()
    services: frozenset[str] = frozenset()
    deals: frozenset[Deal] = frozenset()


AUDIENCE = "organisation"
"""Whom a list's new services are for, unless said: lists come from where one sells to
organisations."""


@dataclass(slots=True)
class ImportPlan:
    """What an import would write. Dates by heading, stages by the words of the file.

    `mapping` is field to the heading of its first column, `columns` to those of all.
    `audience` is whom its new services are for (see `document.services`).

    `counts` are the rows that will stand in each stage and outcome. `dates` that are open
    (`open_dates`) have been read by their first candidate, and nothing can be written
    before they are decided. `currencies` is the heading of the column that says in which
    currency the amounts of a row are. `repeats` are numbers of rows by which another is taken
    in, `known_deals` of rows whose deals the document has (see `repeats.py`).
    `without_closing_day` are won and lost rows that say none.
    """

    rows: list[PlannedRow] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    mapping: dict[str, str] = field(default_factory=dict)
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    dates: dict[str, DateReading] = field(default_factory=dict)
    stages: dict[str, Stage | Outcome | None] = field(default_factory=dict)
    counts: Counter[Stage | Outcome] = field(default_factory=Counter)
    repeats: dict[int, int] = field(default_factory=dict)
    known_deals: tuple[int, ...] = ()
    rows_in_file: int = 0
    rows_left_out: int = 0
    currencies: str | None = None
    unnamed: int = 0
    without_closing_day: int = 0
    new_clients: int = 0
    known_clients: int = 0
    new_services: tuple[str, ...] = ()
    audience: str = AUDIENCE

    @property
    def open_dates(self) -> dict[str, DateReading]:
        """The date columns whose order has to be asked, by heading."""
        return {heading: read for heading, read in self.dates.items() if read.candidates}


def unnamed_client(row: int) -> str:
    """The name of a client that has none in the file."""
    return f"No client name, row {row}"


def plan_import(
    table: Table,
    mapping: ColumnMap,
    stages: StageMap | None = None,
    *,
    today: date,
    currency: str = "EUR",
    date_format: str | Mapping[str, str] | None = None,
    known: KnownNames | None = None,
    unnamed: Callable[[int], str] = unnamed_client,
    closed_on: ClosedOn = Unsaid.UNKNOWN,
    pace: Pace | None = None,
) -> ImportPlan:
    """Read a table as objectives.

    `mapping` is field to heading, `stages` the words of the file to a stage or outcome (what
    is not in it is guessed), `date_format` for all date columns or by heading, `closed_on` the
    day of what was won or lost without one. Raises ImportRefused for a field, column, stage or
    format that does not exist, and 'cancelled' as `pace` says.
    """
    columns = checked_mapping(table, mapping)
    whole = gathered(table, columns)
    table, headings = whole.table, whole.headings
    words = table.column(headings["stage"]) if "stage" in headings else ()
    said = meanings(words, stages or {})
    outcomes = table.column(headings["outcome"]) if "outcome" in headings else ()
    closed = results(outcomes, stages or {})
    own: dict[str, Reader] = {"stage": stage_reader(said), "outcome": result_reader(closed)}
    own |= dict.fromkeys(FLAG_FIELDS, read_yes_or_no)
    pace = pace or Pace()
    typed = typed_columns(table, headings, currency, date_format, own, today, pace)
    plan = ImportPlan(problems=typed.problems, mapping=headings, columns=columns, dates=typed.dates)
    plan.stages, plan.currencies = said | closed, typed.currencies
    numbers, clean = typed.taken(table)
    whole.add_to_notes(clean, numbers)
    plan.rows_in_file = len(table.rows)
    plan.rows_left_out = len(table.rows) - len(numbers)
    for place, some in enumerate(pace.portions(numbers)):
        begin = place * PORTION
        part = {name: column[begin : begin + len(some)] for name, column in clean.items()}
        _join_halves(part)
        _name_clients(part, some, unnamed)
        plan.without_closing_day += _settle_standing(part, len(some), today, closed_on)
        plan.rows += _rows(part, some)
    let_go(*clean.values())
    _sum_up(plan, known or KnownNames())
    return plan


def _rows(clean: Columns, numbers: Sequence[int]) -> Iterator[PlannedRow]:
    """The rows of which some columns have the values."""
    clean["number"] = [*numbers]
    columns = (clean.get(name) or [_BLANK.get(name)] * len(numbers) for name in _ROW_FIELDS)
    return map(PlannedRow._make, zip(*columns, strict=True))


_ROW_FIELDS = PlannedRow._fields
_BLANK = {name: "" for name, kind in PlannedRow.__annotations__.items() if kind is str}


def _join_halves(values: Columns) -> None:
    """Who has no name in one column may have it in two."""
    halves = [values.pop(half) for half in HALVES_OF_NAMES if half in values]
    if halves:
        joined = [full_name(parts) for parts in zip(*halves, strict=True)]
        whole = values.get("person") or [""] * len(joined)
        values["person"] = [one or other for one, other in zip(whole, joined, strict=True)]


def _name_clients(values: Columns, numbers: Sequence[int], unnamed: Callable[[int], str]) -> None:
    """Whoever has no client is a client: a private person stands in the person's column alone."""
    nobody = [""] * len(numbers)
    named, people = values.get("client") or nobody, values.get("person") or nobody
    names = [name or person for name, person in zip(named, people, strict=True)]
    values["is_unnamed"] = [not name.strip() for name in names]
    values["client"] = [
        name.strip() or unnamed(number) for name, number in zip(names, numbers, strict=True)
    ]


def _settle_standing(values: Columns, count: int, today: date, closed_on: ClosedOn) -> int:
    """Replace what the file says of stage, days and outcome by what follows from it.

    Returns how many were won or lost without a day.
    """
    nothing: list[Any] = [None] * count
    told = {name: values.get(name, nothing) for name in RowStanding._fields}
    told["result"] = values.get("outcome", nothing)
    told["outcome_value"] = values.get("outcome_value", values.get("value", nothing))
    told["entered"] = list(zip(*(values.get(n, nothing) for n in ENTERED_FIELDS), strict=True))
    every = list(map(RowStanding._make, zip(*told.values(), strict=True)))
    rows = [settled(said, today, closed_on) for said in every]
    for name, column in zip(Settled._fields, zip(*rows, strict=True), strict=bool(rows)):
        values[name] = list(column)
    pairs = zip(every, rows, strict=True)
    return sum([said.lacks_closing_day(row.outcome) for said, row in pairs])


def _sum_up(plan: ImportPlan, known: KnownNames) -> None:
    """Count where the rows will stand, and which names are new."""
    plan.counts = Counter(row.outcome or row.stage for row in plan.rows)
    plan.unnamed = sum(row.is_unnamed for row in plan.rows)
    named = {row.client for row in plan.rows if not row.is_unnamed}
    clients = {folded_name(name) for name in named}
    plan.known_clients = len(clients & known.clients)
    plan.new_clients = len(clients - known.clients)
    services: dict[str, str] = {}
    for name in dict.fromkeys(row.service for row in plan.rows if row.service):
        services.setdefault(folded_name(name), name)
    plan.new_services = tuple(name for key, name in services.items() if key not in known.services)

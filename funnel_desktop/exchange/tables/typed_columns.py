"""The columns of a table as typed values, and the cells that cannot be read.

A cell of an optional field that cannot be read costs the cell, never its row: what it says
goes to the notes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import compress
from typing import Any, Protocol

from funnel_desktop.exchange.common.refused import ImportRefused, Unreadable
from funnel_desktop.exchange.common.safe_text import visible
from funnel_desktop.exchange.common.steady import Pace, different, let_go
from funnel_desktop.exchange.tables.cells import Reader, column_values, readers
from funnel_desktop.exchange.tables.currency_marks import (
    currencies_of,
    currencies_of_heading,
    currency_column,
    is_other,
)
from funnel_desktop.exchange.tables.dates import DateReading, infer_dates
from funnel_desktop.exchange.tables.fields import (
    COUNT_FIELDS,
    DATE_FIELDS,
    FLAG_FIELDS,
    HAPPENED_FIELDS,
    MONEY_FIELDS,
    letters_at_most,
)
from funnel_desktop.exchange.tables.table import Table, TableForm

Columns = dict[str, list[Any]]


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Why a cell, or with it a row, is left out.

    `column` is the heading, empty for a row that is too long. Keys: not_a_date, not_a_number,
    negative, too_large, not_a_time, not_yes_or_no, not_a_history, unknown_stage, not_a_kind,
    no_name, too_many_cells, not_a_card, no_result, rounded_number, too_long, other_currency.
    """

    row: int
    column: str
    field: str
    key: str
    cell: str

    @property
    def costs_row(self) -> bool:
        """Whether the whole row is left out.

        So it is where nobody would know who it is or where it stands, and where a workbook
        must be saved once more to hold what it says.
        """
        return self.field in NEEDED_FIELDS or self.key in ("no_result", "too_long")


NEEDED_FIELDS = ("", "client", "name", "stage", "outcome")
"""Fields without which a row cannot be taken where it has them; "" are its cells as a whole."""

_NOT_TEXT = frozenset(
    (
        *DATE_FIELDS,
        *MONEY_FIELDS,
        *COUNT_FIELDS,
        *FLAG_FIELDS,
        "next_time",
        "next_kind",
        "history",
        "marked",
    )
)


_SEEN_ALONE = frozenset((*DATE_FIELDS, *MONEY_FIELDS, *COUNT_FIELDS, "next_time"))
"""Fields whose cells are read without the signs that nobody sees."""


@dataclass(frozen=True, slots=True)
class TypedColumns:
    """Values by field, row by row; an Unreadable stands where a problem costs the row."""

    values: Columns
    problems: list[CellProblem]
    dates: dict[str, DateReading]
    """By heading."""
    currencies: str | None = None
    """The heading of the column that says which currency a row's amounts are in."""

    def taken(self, table: Table) -> tuple[list[int], Columns]:
        """The numbers of the rows that can be taken, and their values, which are handed over."""
        left_out = {problem.row for problem in self.problems if problem.costs_row}
        kept = [number not in left_out for number in table.numbers]
        numbers = list(compress(table.numbers, kept))
        values: Columns = {}
        for name in list(self.values):
            column = self.values.pop(name)
            values[name] = list(compress(column, kept))
            let_go(column)
        return numbers, values


def typed_columns(
    table: Table,
    headings: Mapping[str, str],
    currency: str,
    date_format: str | Mapping[str, str] | None,
    own: Mapping[str, Reader],
    today: date | None = None,
    pace: Pace | None = None,
) -> TypedColumns:
    """Read the mapped columns of a table; `headings` by field, `own` are readers of some fields.

    `date_format` is for all date columns or by heading; by `today` a reading is doubted that
    puts what has happened into the future. Raises ImportRefused for a format that does not
    exist, and 'cancelled' as `pace` says.
    """
    cells = {
        name: list(map(visible, table.column(h))) if name in _SEEN_ALONE else table.column(h)
        for name, h in headings.items()
    }
    told = [name for name in DATE_FIELDS if name in cells]
    dates = infer_dates(
        {headings[name]: cells[name] for name in told},
        date_format,
        happened_by={headings[n]: today for n in told if today and n in HAPPENED_FIELDS},
        latest={headings[name]: today for name in told if today and name == "birthday"},
    )
    read = readers(cells, {name: dates[headings[name]] for name in told}, currency)
    read |= {name: reader for name, reader in own.items() if name in cells}
    is_of_cards = table.form is TableForm.CARDS
    typed = {
        name: column_values(
            cells[name], read[name], letters_at_most(name, is_of_cards=is_of_cards), pace
        )
        for name in cells
    }
    values = {name: column for name, (column, _) in typed.items()}
    failed = [name for name, (_, has_failed) in typed.items() if has_failed]
    found = _problems(table, headings, values, failed)
    currencies, others = _in_other_currencies(table, headings, values, currency)
    problems = sorted([*found, *others], key=lambda problem: problem.row)
    _move_to_notes(table, values, problems)
    return TypedColumns(values, problems, dates, currencies)


def _problems(
    table: Table, headings: Mapping[str, str], values: Columns, failed: list[str]
) -> list[CellProblem]:
    """Why rows cannot be taken, by row."""
    found = [CellProblem(number, "", "", key, "") for number, key in table.unreadable.items()]
    for name in failed:
        cells = table.column(headings[name])
        found += [
            CellProblem(number, headings[name], name, value.key, cell.strip())
            for number, value, cell in zip(table.numbers, values[name], cells, strict=True)
            if isinstance(value, Unreadable)
        ]
    return found


def _in_other_currencies(
    table: Table, headings: Mapping[str, str], values: Columns, currency: str
) -> tuple[str | None, list[CellProblem]]:
    """The column of currencies, and the amounts that it says are in others than `currency`."""
    amounts = [name for name in MONEY_FIELDS if name in headings]
    if not amounts:
        return None, []
    column = currency_column(table, headings[amounts[0]], headings.values())
    told = table.column(column) if column is not None else [""] * len(table.rows)
    are_other = {cell: is_other(cell, currency) for cell in different(told)}
    found = []
    for name in amounts:
        cells = table.column(headings[name])
        of_heading = currencies_of_heading(headings[name])
        is_foreign = bool(of_heading) and currency not in of_heading
        others = [
            place
            for place, cell in enumerate(told)
            if are_other[cell]
            or (is_foreign and not currencies_of(cell) and not currencies_of(cells[place]))
        ]
        found += [
            CellProblem(
                table.numbers[place],
                headings[name],
                name,
                "other_currency",
                f"{cells[place].strip()} {told[place].strip()}".strip(),
            )
            for place in others
            if isinstance(values[name][place], int)
        ]
    return column, found


def _move_to_notes(table: Table, values: Columns, problems: list[CellProblem]) -> None:
    """Empty the cells that cannot be read, and say in the notes of their rows what they held."""
    places = {number: place for place, number in enumerate(table.numbers)}
    for problem in problems:
        if problem.costs_row:
            continue
        place = places[problem.row]
        values[problem.field][place] = None if problem.field in _NOT_TEXT else ""
        notes = values.setdefault("notes", [""] * len(table.numbers))
        said = f"{problem.column}: {problem.cell}"
        notes[place] = f"{notes[place]}\n{said}" if notes[place] else said


class PlannedImport(Protocol):
    """What every plan of an import has."""

    @property
    def open_dates(self) -> Mapping[str, DateReading]: ...
    @property
    def problems(self) -> Sequence[CellProblem]: ...
    @property
    def rows_left_out(self) -> int: ...


def refuse_what_is_open(plan: PlannedImport, strict: bool) -> None:
    """Raise ImportRefused 'ambiguous_dates', with `strict` 'has_problems'."""
    for heading, dates in plan.open_dates.items():
        raise ImportRefused(
            "ambiguous_dates",
            column=heading,
            candidates=dates.candidates,
            example=dates.example,
        )
    if strict and plan.problems:
        raise ImportRefused("has_problems", count=len({problem.row for problem in plan.problems}))

"""The columns of a table as typed values, and the rows of which one cannot be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import compress
from typing import Any

from funnel_desktop.exchange.cells import Reader, column_values, readers
from funnel_desktop.exchange.dates import DateReading, infer_dates
from funnel_desktop.exchange.fields import DATE_FIELDS
from funnel_desktop.exchange.refused import Unreadable
from funnel_desktop.exchange.table import Table

Columns = dict[str, list[Any]]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row is left out.

    `column` is the heading, empty for a row that is too long. Keys: not_a_date, not_a_number,
    negative, too_large, not_a_time, not_a_history, unknown_stage, not_a_kind, no_name,
    too_many_cells, not_a_card, no_result.
    """

    row: int
    column: str
    field: str
    key: str
    cell: str


@dataclass(frozen=True, slots=True)
class TypedColumns:
    """Values by field, row by row; an Unreadable stands where a problem tells why."""

    values: Columns
    problems: list[Problem]
    dates: dict[str, DateReading]
    """By heading."""

    def taken(self, table: Table) -> tuple[list[int], Columns]:
        """The numbers of the rows without a problem, and their values."""
        left_out = {problem.row for problem in self.problems}
        kept = [number not in left_out for number in table.numbers]
        numbers = list(compress(table.numbers, kept))
        return numbers, {name: list(compress(self.values[name], kept)) for name in self.values}


def typed_columns(
    table: Table,
    headings: Mapping[str, str],
    currency: str,
    date_format: str | Mapping[str, str] | None,
    own: Mapping[str, Reader],
) -> TypedColumns:
    """Read the mapped columns of a table; `headings` by field, `own` are readers of some fields.

    `date_format` is for all date columns or by heading. Raises ImportRefused for a format
    that does not exist.
    """
    cells = {name: table.column(heading) for name, heading in headings.items()}
    told = [name for name in DATE_FIELDS if name in cells]
    dates = infer_dates({headings[name]: cells[name] for name in told}, date_format)
    read = readers(cells, {name: dates[headings[name]] for name in told}, currency)
    read |= {name: reader for name, reader in own.items() if name in cells}
    typed = {name: column_values(cells[name], read[name]) for name in cells}
    values = {name: column for name, (column, _) in typed.items()}
    failed = [name for name, (_, has_failed) in typed.items() if has_failed]
    return TypedColumns(values, _problems(table, headings, values, failed), dates)


def _problems(
    table: Table, headings: Mapping[str, str], values: Columns, failed: list[str]
) -> list[Problem]:
    """Why rows cannot be taken, by row."""
    found = [Problem(number, "", "", key, "") for number, key in table.unreadable.items()]
    for name in failed:
        cells = table.column(headings[name])
        found += [
            Problem(number, headings[name], name, value.key, cell.strip())
            for number, value, cell in zip(table.numbers, values[name], cells, strict=True)
            if isinstance(value, Unreadable)
        ]
    return sorted(found, key=lambda problem: problem.row)

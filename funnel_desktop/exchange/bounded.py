"""Records within the bounds of foreign files."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from funnel_desktop.exchange.common.bounds import (
    CELLS,
    COLUMNS,
    LETTERS_OF_A_CELL,
    LETTERS_OF_A_NOTE,
    ROWS,
)
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.tables.table import Records, TableForm

Rows = Iterable[tuple[int, list[str]]]


def bounded(records: Records) -> Records:
    """Records whose reading raises ImportRefused 'too_many_rows' or 'too_many_cells'.

    Rows and cells that are too long are cut right behind their bound: that they are shows, and
    who gives them a meaning says so.
    """
    letters = LETTERS_OF_A_NOTE if records.form is TableForm.CARDS else LETTERS_OF_A_CELL
    return replace(records, rows=_bounded(records.rows, letters))


def _bounded(rows: Rows, letters: int) -> Iterator[tuple[int, list[str]]]:
    cells = 0
    for count, (number, row) in enumerate(rows):
        cells += len(row)
        if count > ROWS:
            raise ImportRefused("too_many_rows", at_most=ROWS)
        if cells > CELLS:
            raise ImportRefused("too_many_cells", at_most=CELLS)
        if len(row) > COLUMNS:
            row = row[: COLUMNS + 1]
        if max(map(len, row), default=0) > letters:
            row = [cell[: letters + 1] for cell in row]
        yield number, row

"""The first table of a workbook (XLSX, XLS, ODS), its cells as the text that CSV would hold.

python-calamine reads the results of formulas, not the formulas. A result that was never saved
(some programs write none) is not in the file: such a cell cannot be read, and says so.
"""

import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from itertools import chain
from typing import Any

from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.tables.cells import NO_RESULT
from funnel_desktop.exchange.tables.table import Records, TableForm
from funnel_desktop.exchange.tables.workbook_parts import cells_without_result, refuse_if_too_large

Row = tuple[int, list[str]]


def records_of_workbook(data: bytes) -> Records:
    """The rows of the first sheet in sight that holds any; raises ImportRefused.

    Keys: not_a_table, locked (by a password), empty, too_large, too_many_columns, too_many_rows.
    """
    import python_calamine

    refuse_if_too_large(data)
    try:
        book = python_calamine.load_workbook(io.BytesIO(data))
        for place, sheet in enumerate(book.sheets_metadata):
            if sheet.visible is python_calamine.SheetVisibleEnum.Visible:
                without_result = set(cells_without_result(data, sheet.name))
                rows = _rows(book.get_sheet_by_index(place), without_result)
                first = next(rows, None)
                if first is not None:
                    return Records(TableForm.WORKBOOK, chain([first], rows), sheet=sheet.name)
    except python_calamine.PasswordError as error:
        raise ImportRefused("locked") from error
    except python_calamine.CalamineError as error:
        raise ImportRefused("not_a_table", looks_like="spreadsheet") from error
    raise ImportRefused("empty")


def _rows(sheet: Any, without_result: set[tuple[int, int]]) -> Iterator[Row]:
    """The rows of a sheet that hold something, with their numbers."""
    told = _with_merged(_from_the_corner(sheet), sheet.merged_cell_ranges or ())
    unsaved: dict[int, list[int]] = {}
    for row, column in without_result:
        unsaved.setdefault(row, []).append(column)
    for number, cells in enumerate(told):
        for column in unsaved.get(number, ()):
            if column < len(cells):
                cells[column] = NO_RESULT
        if any(cells):
            yield number + 1, cells


def _from_the_corner(sheet: Any) -> Iterator[list[str]]:
    """All rows from the first on and all cells from A on, which the library leaves out in part."""
    top, left = sheet.start or (0, 0)
    for place, row in enumerate(sheet.iter_rows()):
        cells = [""] * left + list(map(as_text, row))
        if place == 0 and any(cells):
            yield from ([""] * len(cells) for _ in range(top))
        yield cells


def _with_merged(rows: Iterator[list[str]], ranges: Iterable[Any]) -> Iterator[list[str]]:
    """What is written once beside several rows holds for each of them."""
    begun: dict[int, list[tuple[int, int]]] = {}
    for (top, left), (bottom, _) in ranges:
        begun.setdefault(top, []).append((left, bottom))
    held: dict[int, tuple[int, str]] = {}
    for number, cells in enumerate(rows):
        for left, (bottom, words) in tuple(held.items()):
            cells[left] = cells[left] or words
            if number >= bottom:
                del held[left]
        for left, bottom in begun.get(number, ()):
            if left < len(cells) and bottom > number:
                held[left] = bottom, cells[left]
        yield cells


def as_text(value: object) -> str:
    """A cell as the text that says the same in a file of text.

    A number with three decimals gets a fourth: 1.234 would else be taken for thousands.
    """
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    return str(value).replace("\0", "")


def _number(value: float) -> str:
    if value.is_integer():
        return str(int(value))
    written = f"{value:.10f}".rstrip("0")
    return written + "0" if len(written.rpartition(".")[2]) == 3 else written

"""The first table of a workbook (XLSX, XLS, ODS), its cells as the text that CSV would hold.

python-calamine reads the results of formulas, not the formulas. A result that was never saved
(some programs write none) is not in the file: such a cell cannot be read, and says so.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any

from funnel_desktop.exchange.cells import NO_RESULT
from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.exchange.table import Form, Records, place_of_letters

_WITHOUT_RESULT = re.compile(rb'<c r="([A-Z]+)(\d+)"[^>]*>\s*<f\b[^>]*(?:/>|>[^<]*</f>)\s*</c>')


def records_of_workbook(data: bytes) -> Records:
    """The rows of the first sheet in sight that holds any; raises ImportRefused.

    Keys: not_a_table, locked (by a password), empty.
    """
    import python_calamine

    try:
        book = python_calamine.load_workbook(io.BytesIO(data))
        for place, sheet in enumerate(book.sheets_metadata):
            if sheet.visible is python_calamine.SheetVisibleEnum.Visible:
                found = _records(book.get_sheet_by_index(place), list(_without_result(data, place)))
                if found is not None:
                    return found
    except python_calamine.PasswordError as error:
        raise ImportRefused("locked") from error
    except python_calamine.CalamineError as error:
        raise ImportRefused("not_a_table", looks_like="spreadsheet") from error
    raise ImportRefused("empty")


def _records(sheet: Any, without_result: Sequence[tuple[int, int]]) -> Records | None:
    """The rows of a sheet; None for a sheet without any."""
    cells = [list(map(as_text, row)) for row in sheet.to_python(skip_empty_area=False)]
    for row, column in without_result:
        if row < len(cells) and column < len(cells[row]):
            cells[row][column] = NO_RESULT
    _fill_merged(cells, sheet.merged_cell_ranges or ())
    filled = [(number, row) for number, row in enumerate(cells, start=1) if any(row)]
    return Records(Form.WORKBOOK, filled, sheet=sheet.name) if filled else None


def _fill_merged(cells: list[list[str]], ranges: Any) -> None:
    """What is written once beside several rows holds for each of them."""
    for (top, left), (bottom, _) in ranges:
        for row in cells[top + 1 : bottom + 1]:
            row[left] = row[left] or cells[top][left]


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


def _without_result(data: bytes, place: int) -> Iterator[tuple[int, int]]:
    """Row and column, from 0, of an XLSX sheet's cells with a formula and not what it gives."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            inside = archive.read(f"xl/worksheets/sheet{place + 1}.xml")
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError):
        return
    for found in _WITHOUT_RESULT.finditer(inside):
        yield int(found[2]) - 1, place_of_letters(found[1].decode())

"""From a text to records: which sign separates its cells, and where its rows end."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice

from funnel_desktop.exchange.common.bounds import LETTERS_OF_A_FIELD
from funnel_desktop.exchange.common.reading import Text, refuse_other_texts, text_in
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.tables.heading_row import find_headings
from funnel_desktop.exchange.tables.table import END, Records, Table, TableForm, table_of

DELIMITERS = (";", "\t", "|", ",")
"""Of equals the first: a decimal comma is more often in the way than the others are."""
_LINES_OF_A_START = 9
_ROWS_LOOKED_AT = 200
_LINES_LOOKED_AT = 20_000
"""A cell may have many lines, and a file begin with many that are empty."""
Lines = Callable[[], Iterator[str]]
"""The lines of a text from its beginning, each time they are asked for."""


def read_table(data: bytes, locale: str = "") -> Table:
    """The table in the bytes of a file (encodings: see `reading.text_in`).

    The first row that is not empty holds the headings. Raises ImportRefused 'empty',
    'not_a_table' or 'open_quote'.
    """
    return table_of(records_of_text(text_in(data, locale)))


def records_of_text(text: Text) -> Records:
    """The records of a text; raises ImportRefused as `read_table` does."""
    refuse_other_texts("".join(islice(text.lines(), _LINES_OF_A_START)))
    told = _told_delimiter(next(text.lines()))
    skipped = 1 if told else 0

    def lines() -> Iterator[str]:
        for line in islice(text.lines(), skipped, None):
            yield line.lstrip("\ufeff") if line[:1] == "\ufeff" else line

    delimiter = told or guess_delimiter(lines)
    rows = (
        (number, row)
        for number, row in enumerate(_records(lines, delimiter), start=1 + skipped)
        if any(map(str.strip, row))
    )
    return Records(TableForm.CSV, rows, text.encoding, delimiter)


_TOLD = re.compile(r'\s*"?sep=(\S|\t)"?([;,|\t]*)\s*', re.IGNORECASE)


def _told_delimiter(line: str) -> str:
    """The separator that some spreadsheets tell in a first line 'sep=;'; "" if it is none.

    A program that knows nothing of it makes a first cell of the line, and adds its own.
    """
    told = _TOLD.fullmatch(line.lstrip("\ufeff").strip("\r\n"))
    return (told[2][:1] or told[1]) if told else ""


def guess_delimiter(lines: Lines) -> str:
    """The sign that cuts most of the first rows into as many cells as the headings have.

    Where no sign cuts the headings, the one that cuts the fewest rows: there is one column.
    """
    rows = {sign: _first_rows(lines, sign) for sign in DELIMITERS}
    best = max(DELIMITERS, key=lambda sign: _fit(rows[sign]))
    if _fit(rows[best])[2]:
        return best
    return min((",", *DELIMITERS), key=lambda sign: sum(len(row) > 1 for row in rows[sign]))


def _first_rows(lines: Lines, delimiter: str) -> list[list[str]]:
    """The first rows that are not empty if `delimiter` separates their cells."""
    rows = csv.reader(islice(lines(), _LINES_LOOKED_AT), delimiter=delimiter)
    filled = (row for row in rows if any(map(str.strip, row)))
    try:
        return list(islice(filled, _ROWS_LOOKED_AT))
    except csv.Error:
        return []


def _fit(rows: list[list[str]]) -> tuple[bool, float, int]:
    """Whether headings are known, the share of rows as wide as they are, and how wide that is."""
    if not rows:
        return False, 0, 0
    found = find_headings(rows)
    width = len(rows[found.places[-1] if found.places else found.begin])
    if width < 2:
        return False, 0, 0
    return found.named > 1, Counter(map(len, rows))[width] / len(rows), width


def _spaces_follow(lines: Lines, delimiter: str) -> bool:
    """Whether the headings are written 'a, b, c': then quotations begin after a space too."""
    try:
        headings = next(csv.reader(lines(), delimiter=delimiter), [])
    except csv.Error:
        return False
    return len(headings) > 1 and all(cell.startswith(" ") for cell in headings[1:])


def _records(lines: Lines, delimiter: str) -> Iterator[list[str]]:
    """The records of a text; raises ImportRefused where a quotation is never closed."""
    spaced = _spaces_follow(lines, delimiter)
    reader = csv.reader(_with_end(lines()), delimiter=delimiter, skipinitialspace=spaced)
    limit = csv.field_size_limit(LETTERS_OF_A_FIELD)
    number = 0
    try:
        for number, record in enumerate(reader, start=1):
            if record == [END]:
                return
            if record and record[-1].endswith(END):
                raise ImportRefused("open_quote", row=number)
            yield record
    except csv.Error as error:
        too_long = {"row": number + 1, "at_most": LETTERS_OF_A_FIELD}
        raise ImportRefused("cell_too_long", **too_long) from error
    finally:
        csv.field_size_limit(limit)


def _with_end(lines: Iterator[str]) -> Iterator[str]:
    """Lines that all end, and one of our own after them."""
    for line in lines:
        yield line if line.endswith(("\n", "\r")) else line + "\n"
    yield END

"""From text to a table: which sign separates its cells, and which rows it has."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from funnel_desktop.exchange.reading import refuse_other_texts, text_of
from funnel_desktop.exchange.refused import ImportRefused

DELIMITERS = (";", "\t", "|", ",")
"""Of equals the first: a decimal comma is more often in the way than the others are."""

_ROWS_LOOKED_AT = 200
_END = "\ue0ffend\ue0ff"
"""A last cell of our own (private use area): a quotation that is never closed swallows it."""


class Form(StrEnum):
    """What a table came as."""

    CSV = "csv"
    WORKBOOK = "workbook"
    CARDS = "cards"
    PASTED = "pasted"


@dataclass(slots=True)
class Table:
    """The cells of a file under its headings, all rows as long as the headings.

    `numbers` are the rows' numbers as a spreadsheet counts them, the headings being row 1 in
    a file that begins with them. `unreadable` has the numbers of rows that cannot be taken,
    each with a key of `columns.Problem`, such as too_many_cells: which cell belongs where is
    unknown. `sheet` is the one of a workbook that was read.
    """

    headings: tuple[str, ...]
    rows: list[list[str]]
    numbers: list[int]
    encoding: str = "utf-8"
    delimiter: str = ","
    unreadable: dict[int, str] = field(default_factory=dict)
    form: Form = Form.CSV
    sheet: str = ""

    def column(self, heading: str) -> list[str]:
        """All cells under a heading, in the rows' order; raises ValueError if there is none."""
        place = self.headings.index(heading)
        return [row[place] for row in self.rows]


def read_table(data: bytes, locale: str = "") -> Table:
    """The table in the bytes of a file (encodings: see `reading.text_of`).

    The first row that is not empty holds the headings. Raises ImportRefused 'empty',
    'not_a_table' or 'open_quote'.
    """
    return table_of(*text_of(data, locale))


def table_of(text: str, encoding: str) -> Table:
    """The table in a text; see `read_table`."""
    refuse_other_texts(text)
    text, told = _told_delimiter(text.lstrip("\ufeff"))
    delimiter = told or guess_delimiter(text)
    numbered = [
        (number, row)
        for number, row in enumerate(_records(text, delimiter), start=2 if told else 1)
        if any(map(str.strip, row))
    ]
    if not numbered:
        raise ImportRefused("empty")
    return _as_table(numbered, encoding, delimiter)


def _told_delimiter(text: str) -> tuple[str, str]:
    """Take off the line 'sep=;' by which some spreadsheets tell the separator."""
    line, end, rest = text.partition("\n")
    told = line.strip("\r").strip('"')
    if told.lower().startswith("sep=") and len(told) == 5:
        return (rest if end else ""), told[4]
    return text, ""


def guess_delimiter(text: str) -> str:
    """The sign that cuts most of the first rows into as many cells as the headings have.

    Where no sign cuts the headings, the one that cuts the fewest rows: there is one column.
    """
    widths = {sign: _widths(text, sign) for sign in DELIMITERS}
    best = max(DELIMITERS, key=lambda sign: _fit(widths[sign]))
    if _fit(widths[best]) > (0, 0):
        return best
    return min((",", *DELIMITERS), key=lambda sign: sum(width > 1 for width in widths[sign]))


def _widths(text: str, delimiter: str) -> list[int]:
    """How many cells the first rows have if `delimiter` separates them."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    filled = (row for row in rows if any(map(str.strip, row)))
    try:
        return [len(row) for row in islice(filled, _ROWS_LOOKED_AT)]
    except csv.Error:
        return []


def _fit(widths: list[int]) -> tuple[float, int]:
    """Share of rows that are as wide as the headings, and how wide that is."""
    if not widths or widths[0] < 2:
        return 0, 0
    return Counter(widths)[widths[0]] / len(widths), widths[0]


def _spaces_follow(text: str, delimiter: str) -> bool:
    """Whether the headings are written 'a, b, c': then quotations begin after a space too."""
    try:
        headings = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return False
    return len(headings) > 1 and all(cell.startswith(" ") for cell in headings[1:])


def _records(text: str, delimiter: str) -> Iterator[list[str]]:
    """The records of a text; raises ImportRefused where a quotation is never closed."""
    limit = csv.field_size_limit(max(len(text) + 100, 131072))
    body = text if text.endswith(("\n", "\r")) else text + "\n"
    lines = io.StringIO(body + _END, newline="")
    spaced = _spaces_follow(text, delimiter)
    try:
        yield from _until_end(csv.reader(lines, delimiter=delimiter, skipinitialspace=spaced))
    except csv.Error as error:
        raise ImportRefused("not_a_table", looks_like="binary") from error
    finally:
        csv.field_size_limit(limit)


def _until_end(records: Iterable[list[str]]) -> Iterator[list[str]]:
    for number, record in enumerate(records, start=1):
        if record == [_END]:
            return
        if record and record[-1].endswith(_END):
            raise ImportRefused("open_quote", row=number)
        yield record


def _as_table(numbered: list[tuple[int, list[str]]], encoding: str, delimiter: str) -> Table:
    table = as_table(numbered)
    table.encoding, table.delimiter = encoding, delimiter
    return table


def as_table(numbered: Sequence[tuple[int, list[str]]]) -> Table:
    """Rows with their numbers, the headings first, as a table."""
    width = _width([row for _, row in numbered])
    unreadable, rows, numbers = {}, [], []
    for number, row in numbered[1:]:
        if len(row) != width:
            if any(map(str.strip, row[width:])):
                unreadable[number] = "too_many_cells"
            row = row[:width] + [""] * (width - len(row))
        rows.append(row)
        numbers.append(number)
    headings = unique_headings(numbered[0][1][:width])
    return Table(headings, rows, numbers, unreadable=unreadable)


def _width(records: list[list[str]]) -> int:
    """The width of the headings without those at the end that stand over nothing."""
    headings = records[0]
    width = len(headings)
    while width > 1 and not headings[width - 1].strip():
        if any(row[width - 1].strip() for row in records if len(row) >= width):
            break
        width -= 1
    return width


def unique_headings(cells: list[str]) -> tuple[str, ...]:
    """Trimmed headings, all different: empty ones named by their letter, 'Name (2)' for a twin."""
    names: list[str] = []
    for place, cell in enumerate(cells):
        name = wanted = " ".join(cell.split()) or column_letters(place)
        count = 1
        while name in names:
            count += 1
            name = f"{wanted} ({count})"
        names.append(name)
    return tuple(names)


def column_letters(place: int) -> str:
    """How spreadsheets call a column: A, B, ... Z, AA, ... (`place` from 0)."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def place_of_letters(letters: str) -> int:
    """The place of a column, from 0, that spreadsheets call so."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1

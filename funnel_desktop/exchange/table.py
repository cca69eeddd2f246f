"""From text to a table: which sign separates its cells, and which rows it has."""

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from funnel_desktop.exchange.bounds import COLUMNS, LETTERS_OF_A_FIELD, LETTERS_OF_A_LINE
from funnel_desktop.exchange.reading import Text, refuse_other_texts, text_in
from funnel_desktop.exchange.refused import ImportRefused

DELIMITERS = (";", "\t", "|", ",")
"""Of equals the first: a decimal comma is more often in the way than the others are."""

_LINES_OF_A_START = 9
_ROWS_LOOKED_AT = 200
_LINES_LOOKED_AT = 20_000
"""A cell may have many lines, and a file begin with many that are empty."""
_TITLE_ROWS = 10
"""Rows over the headings that hold a title, as merged cells do."""
_END = "\ue0ffend\ue0ff"
"""A last cell of our own (private use area): a quotation that is never closed swallows it."""


Lines = Callable[[], Iterator[str]]
"""The lines of a text from its beginning, each time they are asked for."""


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


@dataclass(slots=True)
class Records:
    """What a file holds, before any of it has a meaning: plain data, read while it is asked for.

    `rows` are the records that are not empty, each with its number as `Table` counts them. Of
    cards the cells stand under their headings, and one that cannot be read has none.
    """

    form: Form
    rows: Iterable[tuple[int, list[str]]]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""


def read_table(data: bytes, locale: str = "") -> Table:
    """The table in the bytes of a file (encodings: see `reading.text_in`).

    The first row that is not empty holds the headings. Raises ImportRefused 'empty',
    'not_a_table' or 'open_quote'.
    """
    return table_of(records_of_text(text_in(data, locale)))


def table_of(records: Records) -> Table:
    """The table that records are; raises ImportRefused 'empty', and as reading them does."""
    numbered = list(records.rows)
    if not numbered:
        raise ImportRefused("empty")
    titles = _titles(numbered) if records.form is Form.WORKBOOK else 0
    table = as_table(numbered[titles:])
    table.form, table.sheet = records.form, records.sheet
    table.encoding, table.delimiter = records.encoding, records.delimiter
    return table


def records_of_text(text: Text) -> Records:
    """The records of a text; raises ImportRefused as `read_table` does."""
    refuse_other_texts("".join(islice(text.lines(), _LINES_OF_A_START)))
    told = _told_delimiter(next(text.lines()))
    skipped = 1 if told else 0

    def lines() -> Iterator[str]:
        rest = islice(text.lines(), skipped, None)
        yield next(rest, "").lstrip("\ufeff")
        yield from rest

    delimiter = told or guess_delimiter(lines)
    rows = (
        (number, row)
        for number, row in enumerate(_records(lines, delimiter), start=1 + skipped)
        if any(map(str.strip, row))
    )
    return Records(Form.CSV, rows, text.encoding, delimiter)


def _told_delimiter(line: str) -> str:
    """The separator that some spreadsheets tell in a first line 'sep=;'; "" if it is none."""
    told = line.lstrip("\ufeff").strip("\r\n").strip('"')
    return told[4] if told.lower().startswith("sep=") and len(told) == 5 else ""


def guess_delimiter(lines: Lines) -> str:
    """The sign that cuts most of the first rows into as many cells as the headings have.

    Where no sign cuts the headings, the one that cuts the fewest rows: there is one column.
    """
    widths = {sign: _widths(lines, sign) for sign in DELIMITERS}
    best = max(DELIMITERS, key=lambda sign: _fit(widths[sign]))
    if _fit(widths[best]) > (0, 0):
        return best
    return min((",", *DELIMITERS), key=lambda sign: sum(width > 1 for width in widths[sign]))


def _widths(lines: Lines, delimiter: str) -> list[int]:
    """How many cells the first rows have if `delimiter` separates them."""
    rows = csv.reader(islice(lines(), _LINES_LOOKED_AT), delimiter=delimiter)
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
            if record == [_END]:
                return
            if record and record[-1].endswith(_END):
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
    yield _END


def _titles(filled: list[tuple[int, list[str]]]) -> int:
    """How many rows with one cell alone stand over wider ones."""
    wide = (place for place, (_, row) in enumerate(filled) if sum(map(bool, row)) > 1)
    first = next(wide, 0)
    return first if first <= _TITLE_ROWS else 0


def as_table(numbered: Sequence[tuple[int, list[str]]]) -> Table:
    """Rows with their numbers, the headings first, as a table.

    Raises ImportRefused 'too_many_columns'.
    """
    width = _width([row for _, row in numbered])
    if width > COLUMNS:
        raise ImportRefused("too_many_columns", at_most=COLUMNS)
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
    names: dict[str, None] = {}
    counts: dict[str, int] = {}
    for place, cell in enumerate(cells):
        name = wanted = " ".join(cell.split())[:LETTERS_OF_A_LINE] or column_letters(place)
        count = counts.get(wanted, 1)
        while name in names:
            count += 1
            name = f"{wanted} ({count})"
        counts[wanted] = count
        names[name] = None
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

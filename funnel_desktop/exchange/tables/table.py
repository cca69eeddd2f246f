"""From text to a table: which sign separates its cells, and which rows it has."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice

from funnel_desktop.exchange.common.bounds import COLUMNS, LETTERS_OF_A_FIELD, LETTERS_OF_A_LINE
from funnel_desktop.exchange.common.reading import Text, refuse_other_texts, text_in
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.common.steady import let_go
from funnel_desktop.exchange.tables.asides import (
    Aside,
    AsideReason,
    is_total,
    rows_below,
    says_the_headings,
    text_of_row,
)
from funnel_desktop.exchange.tables.heading_row import Headings, find_headings, grouped, together

DELIMITERS = (";", "\t", "|", ",")
"""Of equals the first: a decimal comma is more often in the way than the others are."""

_LINES_OF_A_START = 9
_ROWS_LOOKED_AT = 200
_LINES_LOOKED_AT = 20_000
"""A cell may have many lines, and a file begin with many that are empty."""
_END = "\ue0ffend\ue0ff"
"""A last cell of our own (private use area): a quotation that is never closed swallows it."""


Numbered = Sequence[tuple[int, list[str]]]
"""Rows with their numbers."""
Lines = Callable[[], Iterator[str]]
"""The lines of a text from its beginning, each time they are asked for."""


class TableForm(StrEnum):
    """What a table came as."""

    CSV = "csv"
    WORKBOOK = "workbook"
    CARDS = "cards"
    PASTED = "pasted"


@dataclass(slots=True)
class Table:
    """The cells of a file under its headings, all rows as long as the headings.

    `numbers` are the rows' numbers as a spreadsheet counts them, the headings being row 1 in a
    file that begins with them. `unreadable` has the numbers of rows that cannot be taken, each
    with a key of `typed_columns.CellProblem`, such as too_many_cells: which cell belongs where is
    unknown. `sheet` is the one of a workbook that was read. `heading_row` is the number of the
    row with the headings, 0 where there are none and columns are called by letters; `asides` are
    rows that are not of the list, and `records` all of the file, so that the headings can be
    looked for elsewhere.
    """

    headings: tuple[str, ...]
    rows: list[list[str]]
    numbers: list[int]
    encoding: str = "utf-8"
    delimiter: str = ","
    unreadable: dict[int, str] = field(default_factory=dict)
    form: TableForm = TableForm.CSV
    sheet: str = ""
    heading_row: int = 1
    asides: tuple[Aside, ...] = ()
    records: "Records | None" = None

    def column(self, heading: str) -> list[str]:
        """All cells under a heading, in the rows' order; raises ValueError if there is none."""
        place = self.headings.index(heading)
        return [row[place] for row in self.rows]

    def let_go(self) -> None:
        """Free all that is as long as the list, a portion at a time; nobody looks at it then."""
        let_go(self.rows, self.numbers)
        if self.records is not None and isinstance(self.records.rows, list):
            let_go(self.records.rows)


@dataclass(slots=True)
class Records:
    """What a file holds, before any of it has a meaning: plain data, read while it is asked for.

    `rows` are the records that are not empty, each with its number as `Table` counts them. Of
    cards the cells stand under their headings, and one that cannot be read has none.
    """

    form: TableForm
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


def table_of(records: Records, heading_row: int | None = None) -> Table:
    """The table that records are, its headings in a row of that number (0: nowhere) or found.

    Raises ImportRefused 'empty', 'no_such_row', and as reading the records does.
    """
    numbered = list(records.rows)
    if not numbered:
        raise ImportRefused("empty")
    if heading_row is None:
        is_workbook = records.form is TableForm.WORKBOOK
        found = find_headings([row for _, row in numbered], is_workbook=is_workbook)
    else:
        found = _told_headings(numbered, heading_row)
    table = _as_table(numbered, found)
    table.form, table.sheet = records.form, records.sheet
    table.encoding, table.delimiter = records.encoding, records.delimiter
    table.records = replace(records, rows=numbered)
    return table


def with_headings(table: Table, heading_row: int) -> Table:
    """The same file with its headings in a row of that number, or with none for 0.

    Raises ImportRefused 'no_such_row'.
    """
    if table.records is None:
        raise ImportRefused("no_such_row", row=heading_row)
    return table_of(table.records, heading_row)


def _told_headings(numbered: Numbered, heading_row: int) -> Headings:
    if heading_row == 0:
        return Headings((), 0)
    places = [place for place, (number, _) in enumerate(numbered) if number == heading_row]
    if not places:
        raise ImportRefused("no_such_row", row=heading_row)
    return Headings((places[0],), places[0] + 1)


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


def _as_table(numbered: Numbered, found: Headings) -> Table:
    """Rows with their numbers as a table; raises ImportRefused 'too_many_columns'."""
    above, below = numbered[: found.begin], numbered[found.begin :]
    headings = _headings([row for _, row in numbered], found)
    width = _width([headings, *(row for _, row in below)])
    if width > COLUMNS:
        raise ImportRefused("too_many_columns", at_most=COLUMNS)
    table = Table(unique_headings(headings[:width]), [], [])
    table.heading_row = numbered[found.places[-1]][0] if found.places else 0
    used = {numbered[place][0] for place in found.places}
    asides = [Aside(n, AsideReason.ABOVE, text_of_row(row)) for n, row in above if n not in used]
    said = numbered[found.places[-1]][1] if found.places and width > 1 else [_END]
    last = len(below) - rows_below([row for _, row in below], width)
    for place, (number, row) in enumerate(below):
        why = AsideReason.BELOW if place >= last else _why_aside(row, said)
        if why is not None:
            asides.append(Aside(number, why, text_of_row(row)))
            continue
        if len(row) != width:
            if any(map(str.strip, row[width:])):
                table.unreadable[number] = "too_many_cells"
            row = row[:width] + [""] * (width - len(row))
        table.rows.append(row)
        table.numbers.append(number)
    table.asides = tuple(asides)
    return table


def _why_aside(row: Sequence[str], headings: Sequence[str]) -> AsideReason | None:
    if is_total(row):
        return AsideReason.TOTAL
    return AsideReason.HEADINGS_AGAIN if says_the_headings(row, headings) else None


def _headings(rows: Sequence[list[str]], found: Headings) -> list[str]:
    """The cells of the headings; letters are made of empty ones."""
    if not found.places:
        return [""] * max(map(len, rows))
    if len(found.places) > 1:
        return together(*(rows[place] for place in found.places))
    [place] = found.places
    return grouped(rows[place - 1], rows[place]) if place else rows[place]


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

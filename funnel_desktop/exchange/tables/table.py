"""A table under its headings: which rows of a file are of the list, and which are not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from funnel_desktop.exchange.common.bounds import COLUMNS, LETTERS_OF_A_LINE
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

END = "\ue0ffend\ue0ff"
"""A last cell of our own (private use area): a quotation that is never closed swallows it."""

Numbered = Sequence[tuple[int, list[str]]]
"""Rows with their numbers."""


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
    said = numbered[found.places[-1]][1] if found.places and width > 1 else [END]
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

"""In which row of a file its headings stand: notes, titles and groups may stand above. Pure.

It is the row whose cells name fields, and whose width the rows below share. Two rows may hold
the headings together: a group over its parts.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.tables.cell_looks import (
    is_address,
    is_date,
    is_number,
    is_telephone,
    is_web_address,
    mostly,
)
from funnel_desktop.exchange.tables.naming import CLIENT_WORDS, OBJECTIVE_WORDS, fields_named
from funnel_desktop.exchange.tables.who import names_somebody

ROWS_LOOKED_AT = 40
LETTERS_AT_MOST = 60
"""A heading is no sentence."""
TITLE_ROWS = 10
"""Rows of one cell that may stand over a list whose headings name nothing known."""
CELLS_AT_MOST = 300
_YEAR = re.compile(r"(?:19|20)\d\d")

Row = Sequence[str]


@dataclass(frozen=True)
class Headings:
    """Where the headings are. `places` are those of their rows, none where there are none;
    the list itself begins at `begin`. `named` is how many fields they name."""

    places: tuple[int, ...]
    begin: int
    named: int = 0


@dataclass(frozen=True)
class _Looks:
    """What the cells of a row are: how many, how many name fields, and how many are values."""

    filled: int
    named: frozenset[str]
    values: int
    numbers: int

    @property
    def may_be_headings(self) -> bool:
        return not self.values and 3 * self.numbers <= self.filled


def find_headings(rows: Sequence[Row], *, is_workbook: bool = False) -> Headings:
    """Where the headings of a file stand; `rows` are those that are not empty."""
    first = [_looks(row) for row in rows[:ROWS_LOOKED_AT]]
    best: tuple[int, ...] | None = None
    named = 1
    is_possible = False
    for place, looks in enumerate(first):
        if is_possible and _are_parts(rows, first, place):
            both = _looks(together(rows[place - 1], rows[place]))
            if len(both.named) > named:
                best, named = (place - 1, place), len(both.named)
        is_possible = _may_stand(rows, first, place)
        if is_possible and len(looks.named) > named:
            best, named = (place,), len(looks.named)
    if best is None:
        return _unknown(rows, first, is_workbook=is_workbook)
    return Headings(best, best[-1] + 1, named)


def together(upper: Row, lower: Row) -> list[str]:
    """The headings that two rows hold together: the lower one says more."""
    width = max(len(upper), len(lower))
    padded = [[*row, *[""] * (width - len(row))] for row in (upper, lower)]
    return [low if low.strip() else up for up, low in zip(*padded, strict=True)]


def grouped(upper: Row, lower: Row) -> list[str]:
    """Headings that stand twice, told apart by the groups above: `Client Name`, `Contact Name`."""
    counts = Counter(map(folded_name, lower))
    is_of_groups = sum(1 for cell in upper if cell.strip()) > 1 and _looks(upper).may_be_headings
    names, group = [], ""
    for place, cell in enumerate(lower):
        group = (upper[place].strip() if place < len(upper) else "") or group
        is_twin = is_of_groups and group and cell.strip() and counts[folded_name(cell)] > 1
        names.append(f"{group} {cell.strip()}" if is_twin else cell)
    return names


def names_a_field(cell: str) -> bool:
    """Whether a cell is what a column is called."""
    if len(cell) > LETTERS_AT_MOST or not any(map(str.isalpha, cell)):
        return False
    known = (OBJECTIVE_WORDS, CLIENT_WORDS)
    return any(fields_named(cell, words) or names_somebody(cell, words) for words in known)


def _looks(row: Row) -> _Looks:
    cells = [cell.strip() for cell in row[:CELLS_AT_MOST] if cell.strip()]
    strong = (is_address, is_telephone, is_date, is_web_address)
    values = [cell for cell in cells if any(holds(cell) for holds in strong)]
    numbers = [cell for cell in cells if cell not in values and is_number(cell)]
    named = frozenset(folded_name(cell) for cell in cells if names_a_field(cell))
    return _Looks(len(cells), named, len(values), len(numbers))


def _may_stand(rows: Sequence[Row], first: Sequence[_Looks], place: int) -> bool:
    """Whether a row can be that of the headings, by itself, what is above, and what is below."""
    looks = first[place]
    if not looks.may_be_headings:
        return False
    if place == 0:
        return True
    if 3 * len(looks.named) < looks.filled:
        return False
    if any(above.values and above.filled >= looks.filled for above in first[:place]):
        return False
    return _is_shared(rows, place) and not _is_repeated(rows, place)


def _is_shared(rows: Sequence[Row], place: int) -> bool:
    """Whether most rows below stand under the headings."""
    width = _span(rows[place])
    below = rows[place + 1 : place + 1 + ROWS_LOOKED_AT]
    return 2 * sum(_span(row) <= width for row in below) >= len(below)


def _span(row: Row) -> int:
    filled = [place for place, cell in enumerate(row) if cell.strip()]
    return filled[-1] + 1 if filled else 0


def _is_repeated(rows: Sequence[Row], place: int) -> bool:
    """Whether what it says is said in the same columns by other rows: then it is one of them."""
    row = rows[place]
    others = [other for other in rows[: place + 1 + ROWS_LOOKED_AT] if other != row]
    filled = [column for column, cell in enumerate(row) if cell.strip()]
    again = [
        column
        for column in filled
        if any(len(other) > column and other[column] == row[column] for other in others)
    ]
    return 2 * len(again) >= len(filled)


def _are_parts(rows: Sequence[Row], first: Sequence[_Looks], place: int) -> bool:
    """Whether the cells of a row are parts of what stands above."""
    upper, lower = first[place - 1], first[place]
    return (
        lower.may_be_headings
        and upper.filled > 1
        and len(lower.named) == lower.filled
        and any(cell.strip() and not low.strip() for cell, low in _pairs(rows, place))
    )


def _pairs(rows: Sequence[Row], place: int) -> list[tuple[str, str]]:
    lower = [*rows[place], *[""] * len(rows[place - 1])]
    return list(zip(rows[place - 1], lower, strict=False))


def _counts(row: Row) -> int:
    """How many cells are numbers and no years, which columns may be called by."""
    return sum(is_number(cell.strip()) and not _YEAR.fullmatch(cell.strip()) for cell in row)


def _says_a_name(rows: Sequence[Row]) -> bool:
    """Whether a first row holds somebody's name, over a column of such names."""
    below = rows[1 : 1 + ROWS_LOOKED_AT]
    for place, cell in enumerate(rows[0][:CELLS_AT_MOST] if below else ()):
        others = [row[place].strip() for row in below if len(row) > place and row[place].strip()]
        if others and _is_like_a_name(cell) and mostly(others, _is_like_a_name):
            return True
    return False


def _is_like_a_name(cell: str) -> bool:
    """Two to four words that begin with capital letters, as those of people and firms do."""
    words = cell.split()
    is_short = 2 <= len(words) <= 4 and len(cell) <= LETTERS_AT_MOST
    return is_short and all(word[:1].isupper() for word in words)


def _unknown(rows: Sequence[Row], first: Sequence[_Looks], *, is_workbook: bool) -> Headings:
    """Headings that name nothing known, or none at all: behind titles of one cell."""
    wide = next((place for place, looks in enumerate(first) if looks.filled > 1), 0)
    is_under_titles = wide <= TITLE_ROWS and all(
        is_workbook or len(rows[place]) == 1 or first[wide].filled > 2 for place in range(wide)
    )
    begin = wide if is_under_titles and not any(looks.named for looks in first[:wide]) else 0
    looks = first[begin]
    has_none = looks.values > 0 and looks.values >= len(looks.named)
    has_none |= _counts(rows[begin]) >= max(1, len(looks.named))
    has_none |= not looks.named and _says_a_name(rows[begin:])
    return Headings((), begin) if has_none else Headings((begin,), begin + 1)

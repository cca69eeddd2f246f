"""Several columns for one field, and several values in one cell: the first that is filled counts.

What no field has room for goes to the notes, with the heading it stood under. Pure.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.common.safe_text import guarded, unguarded, visible
from funnel_desktop.exchange.tables.fields import is_blank
from funnel_desktop.exchange.tables.naming import are_of_ours
from funnel_desktop.exchange.tables.several import may_hold_several, parts_of
from funnel_desktop.exchange.tables.table import Table, TableForm

OF_A_PERSON = ("person", "first_name", "last_name", "job_title", "email", "phone", "person_notes")
_SPLIT = (*OF_A_PERSON, "client", "name", "place", "sector", "source", "service")
_WHOLE = ("notes", "person_notes")
"""What stands in these is text, in which any sign may stand."""

Rest = dict[int, str]
"""By the place of a row: what of it goes to the notes."""


@dataclass(slots=True)
class Gathered:
    """A table in which one column holds all there is for each field; `headings` by field.

    `of_persons` is what goes to the notes on the row's person, `rest` what goes to the client's.
    """

    table: Table
    headings: dict[str, str]
    rest: Rest
    of_persons: Rest

    def add_to_notes(self, values: dict[str, list[Any]], numbers: Sequence[int]) -> None:
        """Put all that has no room into the notes of the rows that are taken."""
        if not self.rest and not self.of_persons:
            return
        places = {number: place for place, number in enumerate(self.table.numbers)}
        notes = values.get("notes") or [""] * len(numbers)
        values["notes"] = [
            "\n".join(filter(None, (note, *self._left(places[number]))))
            for note, number in zip(notes, numbers, strict=True)
        ]

    def _left(self, place: int) -> tuple[str, str]:
        return self.rest.get(place, ""), self.of_persons.get(place, "")


def gathered(table: Table, columns: Mapping[str, Sequence[str]]) -> Gathered:
    """What several columns hold in one; raises ValueError for a heading that is not there."""
    found = Gathered(table, {field: own[0] for field, own in columns.items()}, {}, {})
    rows = list(table.rows)
    may_split = table.form is not TableForm.CARDS and not are_of_ours(table.headings, columns)
    for field, headings in columns.items():
        rest = found.of_persons if field in OF_A_PERSON else found.rest
        places = [table.headings.index(heading) for heading in headings]
        is_split = may_split and field in _SPLIT and field not in _WHOLE
        for row in _rows_to_change(table, places, is_split=is_split):
            value, others = _values(table, row, places, is_split=is_split)
            if value != rows[row][places[0]]:
                rows[row] = [*rows[row]]
                rows[row][places[0]] = value
            if others:
                rest[row] = "\n".join(filter(None, (rest.get(row, ""), *others)))
    found.table = replace(table, rows=rows)
    return found


def _rows_to_change(table: Table, places: Sequence[int], *, is_split: bool) -> Collection[int]:
    if len(places) > 1:
        return range(len(table.rows))
    if not is_split:
        return ()
    [place] = places
    return [row for row, cells in enumerate(table.rows) if may_hold_several(cells[place])]


def _values(
    table: Table, row: int, places: Sequence[int], *, is_split: bool
) -> tuple[str, list[str]]:
    """The cell that counts, and notes about all the others that say something else."""
    first = ""
    known: set[str] = set()
    others: list[str] = []
    for place in places:
        cell = table.rows[row][place]
        if is_blank(cell.strip()):
            continue
        whole = unguarded(cell)
        parts = parts_of(visible(whole)) if is_split else [whole]
        for part in parts:
            key = folded_name(part)
            if key in known:
                continue
            known.add(key)
            if not first:
                first = cell if parts == [whole] else guarded(part)
            else:
                others.append(f"{table.headings[place]}: {part}")
    return first or table.rows[row][places[0]], others


def unused_columns(table: Table, used: Iterable[str]) -> tuple[str, ...]:
    """The headings of columns that hold something and go nowhere."""
    known = set(used)
    places = [place for place, heading in enumerate(table.headings) if heading not in known]
    return tuple(
        table.headings[place]
        for place in places
        if any(row[place] and not row[place].isspace() for row in table.rows)
    )

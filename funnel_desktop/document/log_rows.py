"""Rows as the change log keeps them: what they were before and after, as JSON."""

import json
from collections.abc import Iterable

Row = dict[str, object]
"""A row, or some of its columns, by their names."""

Rows = dict[str, Row]
"""Rows by their ids."""

Written = tuple[str, str, Row | None, Row | None]
"""Table and id of a row, and its changed columns before and after; None: it was not there."""

INSERT_CHANGE = (
    "INSERT INTO changes(action, in_table, row_id, about, before, after) VALUES (?, ?, ?, ?, ?, ?)"
)


class RowChange:
    """What one action did to one row: the columns that it changed, before and after."""

    def __init__(self, before: Row | None, after: Row | None) -> None:
        self.before = before
        self.after = after

    def fold(self, before: Row | None, after: Row | None) -> None:
        """Take in a later change of the same row."""
        if self.before is None or self.after is None or before is None or after is None:
            self.after = None if after is None else {**(self.after or {}), **after}
            if self.before is not None and before is not None and after is None:
                self.before = {**before, **self.before}
            return
        first = {**before, **self.before}
        last = {**self.after, **after}
        kept = [name for name in first if first[name] != last[name]]
        self.before = {name: first[name] for name in kept}
        self.after = {name: last[name] for name in kept}


class RowChanges:
    """What one action did to rows, each row once."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], RowChange] = {}

    def note(self, table: str, row_id: str, before: Row | None, after: Row | None) -> None:
        """Take in a change that came after all that are known."""
        known = self._rows.get((table, row_id))
        if known is None:
            self._rows[table, row_id] = RowChange(before, after)
        else:
            known.fold(before, after)

    def effective(self) -> list[Written]:
        """What is left: rows that were set back, or added and removed, are none."""
        return [
            (*key, change.before, change.after)
            for key, change in self._rows.items()
            if change.before != change.after
        ]


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
"""Made once: `json.dumps` makes one for each value that is not written as usual."""


def to_json(value: object) -> str:
    """JSON as the log keeps it: letters as they are, no spaces."""
    return _ENCODER.encode(value)


def from_json(text: str | None) -> Row | None:
    """A logged row, or None where there was none."""
    return None if text is None else json.loads(text)


def about_objective(table: str, row_id: str, before: Row | None, after: Row | None) -> str | None:
    """The objective of a changed row, as far as its changed columns name it."""
    named = row_id if table == "objectives" else (after or before or {}).get("objective")
    return None if named is None else str(named)


def changed_columns(before: Row | None, after: Row | None) -> Iterable[str]:
    """The names of a row's changed columns; all of a row that came or went."""
    return (before or {}).keys() | (after or {}).keys()


def log_row(
    action: int,
    table: str,
    row_id: str,
    before: Row | None,
    after: Row | None,
    belongs_to: str | None = None,
) -> tuple[object, ...]:
    """A change as the log keeps it; `about` is the objective whose history it belongs to:
    `belongs_to` where the changed columns do not name it."""
    about = about_objective(table, row_id, before, after)
    return (
        action,
        table,
        row_id,
        about or belongs_to,
        None if before is None else to_json(before),
        None if after is None else to_json(after),
    )

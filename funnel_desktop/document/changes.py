"""The change log as undo, redo and history."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from funnel_desktop.document import derived
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.everybody import OF_EVERYBODY, takes_long
from funnel_desktop.document.id_parts import RowChange
from funnel_desktop.document.log_rows import changed_columns, from_json
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.document.questions import ANY, question
from funnel_desktop.document.schema import COLUMNS, UNDO_FLOOR
from funnel_desktop.document.store import ROWS_NAMED_AT_MOST, Store, Touched, changed

CHUNK = 2000
LogRow = tuple[str, str, str | None, str | None, str | None]
"""Table, row id, the objective that it is about, before and after as JSON."""


_STEP = (
    "number, at, label, said, undone, (SELECT json_group_array(about) FROM (SELECT DISTINCT about "
    f"FROM changes WHERE action = actions.number AND about IS NOT NULL LIMIT {ROWS_NAMED_AT_MOST}))"
)

_UNDO = (
    f"SELECT * FROM (SELECT {_STEP} FROM actions WHERE undone = 0 AND number > coalesce("
    f"(SELECT CAST(value AS INTEGER) FROM remembered WHERE id = '{UNDO_FLOOR}'), 0) "
    "ORDER BY number DESC LIMIT 1)"
)
_REDO = f"SELECT * FROM (SELECT {_STEP} FROM actions WHERE undone = 1 ORDER BY number LIMIT 1)"


_WRITTEN_SINCE = """
SELECT 1 FROM changes c JOIN actions a ON a.number = c.action
WHERE c.action > ? AND a.undone = 0 AND (c.in_table, c.row_id) IN (
  SELECT in_table, row_id FROM changes WHERE action = ?)
LIMIT 1
"""


@dataclass(frozen=True)
class Step:
    """One action of the user's. `label` is a key and `values` what its words need."""

    number: int
    at: datetime
    label: str
    values: Mapping[str, object]
    undone: bool
    objectives: tuple[str, ...]


class ChangeLog:
    """Undo and redo of everything, and what happened, from the one log."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    @question(ANY)
    def _steps(self) -> tuple[Step | None, Step | None]:
        """The steps that `undo` would take back and `redo` would do again."""
        rows = self._connection.execute(f"{_UNDO} UNION ALL {_REDO}").fetchall()
        steps = {step.undone: step for step in map(self._as_step, rows)}
        return steps.get(False), steps.get(True)

    def undo_step(self) -> Step | None:
        """The step that `undo` would take back, or None."""
        return self._steps()[0]

    def redo_step(self) -> Step | None:
        """The step that `redo` would do again, or None."""
        return self._steps()[1]

    def undo(self, progress: Progress = no_progress) -> Step | None:
        """Take the newest step back; returns it, or None where there is none."""
        return self._replay(self.undo_step(), undo=True, progress=progress)

    def redo(self, progress: Progress = no_progress) -> Step | None:
        """Do the step again that was undone last; returns it, or None where there is none."""
        return self._replay(self.redo_step(), undo=False, progress=progress)

    def take_back(self, number: int) -> None:
        """Take one step back, whatever else was done since; what was not the newest one is taken
        back as a step of its own.

        Raises DocumentError `changed_since` where a later step wrote to one of its rows.
        """
        newest = self.undo_step()
        if newest is not None and newest.number == number:
            self.undo()
            return
        sql = f"SELECT {_STEP} FROM actions WHERE undone = 0 AND number = ?"
        row = self._connection.execute(sql, (number,)).fetchone()
        step = None if row is None else self._as_step(row)
        if step is None or self._connection.execute(_WRITTEN_SINCE, (number, number)).fetchone():
            raise DocumentError("changed_since")
        with self._store.change("take_back", dict(step.values)) as change:
            for table, row_id, _, before, after in reversed(self._rows(number)):
                row = from_json(before)
                if row is None:
                    change.delete(table, row_id)
                elif after is None:
                    change.insert(table, row)
                else:
                    change.update(table, row_id, row)

    def takes_long(self, step: Step) -> bool:
        """Whether a step touches many rows, or everybody's fit: it runs beside the window."""
        sql = "SELECT in_table, count(*) FROM changes WHERE action = ? GROUP BY in_table"
        touched: dict[str, int] = dict(self._connection.execute(sql, (step.number,)))
        if touched.keys() & OF_EVERYBODY and takes_long(self._connection):
            return True
        return sum(touched.values()) > CHUNK

    def history(self, objective: str | None = None, limit: int | None = None) -> list[Step]:
        """What was done, newest first: all of it, or what concerns one objective."""
        where = (
            "" if objective is None
            else "WHERE number IN (SELECT action FROM changes WHERE about = ?)"
        )  # fmt: skip
        found = self._connection.execute(
            f"SELECT {_STEP} FROM actions {where} ORDER BY number DESC LIMIT ?",
            (*(() if objective is None else (objective,)), -1 if limit is None else limit),
        )
        return [self._as_step(row) for row in found.fetchall()]

    def since(
        self, number: int, moment: datetime | None, at_most: int
    ) -> tuple[int, tuple[Step, ...]]:
        """How many steps came after one that an earlier state of the file had as its newest, and
        the newest of them; what was undone since does not count.

        A number that is another step here was undone and taken anew: then its moment counts.
        """
        known = self._connection.execute("SELECT at FROM actions WHERE number = ?", (number,))
        at = "" if moment is None else moment.isoformat(timespec="seconds")
        is_same = not number or known.fetchone() == (at,)
        later = "undone = 0 AND " + ("number > ?" if is_same else "at > ?")
        own = number if is_same else at
        counted = self._connection.execute(f"SELECT count(*) FROM actions WHERE {later}", (own,))
        found = self._connection.execute(
            f"SELECT {_STEP} FROM actions WHERE {later} ORDER BY number DESC LIMIT ?",
            (own, at_most),
        )
        return int(counted.fetchone()[0]), tuple(map(self._as_step, found.fetchall()))

    def _as_step(self, row: tuple[int, str, str, str, int, str]) -> Step:
        number, at, label, said, undone, about = row
        moment = datetime.fromisoformat(at)
        values = MappingProxyType(json.loads(said))
        return Step(number, moment, label, values, bool(undone), tuple(json.loads(about)))

    def _replay(self, step: Step | None, *, undo: bool, progress: Progress) -> Step | None:
        if step is None:
            return None
        rows = self._rows(step.number)
        with self._store.transaction(told=True) as connection:
            for start in range(0, len(rows), CHUNK):
                _apply(connection, rows[start : start + CHUNK], undo)
                if len(rows) > CHUNK:
                    progress(min(start + CHUNK, len(rows)), len(rows))
            connection.execute(
                "UPDATE actions SET undone = ?, visit = NULL WHERE number = ?",
                (int(undo), step.number),
            )
            followed = derived.follow(connection, _Turned(rows, undo), progress)
        self._store.tell(changed(_touched(rows), step.label, step.number, followed, undo))
        return step

    def _rows(self, action: int) -> list[LogRow]:
        sql = "SELECT in_table, row_id, about, before, after FROM changes WHERE action = ?"
        return self._connection.execute(sql, (action,)).fetchall()


class _Turned:
    """Logged changes as what their undo or redo did, read one by one as often as is asked."""

    def __init__(self, rows: list[LogRow], undo: bool) -> None:
        self._rows = rows
        self._undo = undo

    def __iter__(self) -> Iterator[RowChange]:
        for table, row_id, _, before, after in self._rows:
            first, last = (after, before) if self._undo else (before, after)
            yield table, row_id, from_json(first), from_json(last)


def _touched(rows: list[LogRow]) -> Iterator[Touched]:
    """What of which rows was changed; of many rows all columns, instead of reading each."""
    are_few = len(rows) <= ROWS_NAMED_AT_MOST
    for table, row_id, about, before, after in rows:
        if are_few:
            yield table, row_id, about, changed_columns(from_json(before), from_json(after))
        else:
            yield table, row_id, about, COLUMNS[table]


def _apply(connection: sqlite3.Connection, chunk: list[LogRow], undo: bool) -> None:
    """Write the other side of logged changes, alike ones together."""
    groups: dict[str, list[tuple[object, ...]]] = {}
    for table, row_id, _, before, after in chunk:
        row = from_json(before if undo else after)
        replaced = after if undo else before
        if row is None:
            groups.setdefault(f"DELETE FROM {table} WHERE id = ?", []).append((row_id,))
        elif replaced is None:
            groups.setdefault(_insert(table), []).append(
                tuple(row.get(name) for name in COLUMNS[table])
            )
        else:
            sets = ", ".join(f"{name} = ?" for name in row)
            sql = f"UPDATE {table} SET {sets} WHERE id = ?"
            groups.setdefault(sql, []).append((*row.values(), row_id))
    for sql, values in groups.items():
        connection.executemany(sql, values)


def _insert(table: str) -> str:
    names = COLUMNS[table]
    return f"INSERT INTO {table}({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"

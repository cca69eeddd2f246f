"""First contacts as the method computes them, kept at hand: derived data, never logged.

Every objective has a row; of one that was never contacted the day is empty.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import islice

from funnel_desktop.document.id_parts import IDS_A_QUERY, Changes, marks, parts
from funnel_desktop.document.values import known_day
from funnel_desktop.funnel.first_contact import Traces, first_contact

_OF_A_CONTACT = frozenset(("first_contact", "outcome", "outcome_day"))
_ROOMS = frozenset(("activities", "influences", "moves"))
"""Tables whose rows are traces of the objective that they belong to."""

_TOLD = """
SELECT o.id, o.first_contact,
  (SELECT min(a.day) FROM activities a WHERE a.objective = o.id
    AND a.kind IN ('call', 'email', 'meeting')),
  (SELECT min(i.met) FROM influences i WHERE i.objective = o.id),
  m.entered, m.added, m.began, m.undated,
  iif(o.outcome IN ('won', 'lost'), o.outcome_day, NULL),
  f.objective, f.day, f.origin, f.exact
FROM objectives o LEFT JOIN first_contacts f ON f.objective = o.id LEFT JOIN (
  SELECT objective,
    min(day) FILTER (WHERE undated = 0 AND (from_stage IS NOT NULL
      OR (imported = 1 AND to_stage = 'above'))) AS entered,
    min(day) FILTER (WHERE imported = 0 AND from_stage IS NULL AND to_stage = 'above') AS added,
    min(day) FILTER (WHERE undated = 0 AND from_stage IS NULL AND to_stage <> 'above') AS began,
    min(day) FILTER (WHERE undated = 1) AS undated
  FROM moves WHERE to_stage IN ('above', 'in', 'best_few') AND {} GROUP BY objective
) m ON m.objective = o.id WHERE {}
"""
_MISSING = "{} NOT IN (SELECT objective FROM first_contacts)"
_WRITE = "INSERT OR REPLACE INTO first_contacts(objective, day, origin, exact) VALUES (?, ?, ?, ?)"

Kept = tuple[str, str | None, str | None, int]
"""A row: objective, day, what it is known from, whether it is exact."""


def follow(connection: sqlite3.Connection, changes: Changes) -> frozenset[str]:
    """Bring the first contacts of what changed up to date; returns those that are others now."""
    touched, gone = _touched(connection, changes)
    found: set[str] = set()
    for some in parts(sorted(touched)):
        pairs = _expected(connection, f"IN ({marks(some)})", some)
        fresh = [right for stored, right in pairs if stored != right]
        connection.executemany(_WRITE, fresh)
        found.update(own for own, *_ in fresh)
    return frozenset(found | gone)


def _touched(connection: sqlite3.Connection, changes: Changes) -> tuple[set[str], set[str]]:
    """Objectives of which a trace has changed, and those that are gone."""
    touched: set[str] = set()
    gone: set[str] = set()
    for table, row_id, before, after in changes:
        if table in _ROOMS:
            touched.update(_objective_of(connection, table, row_id, before, after))
        elif table == "objectives" and after is None:
            gone.add(row_id)
        elif table == "objectives" and (before is None or _OF_A_CONTACT & (after or {}).keys()):
            touched.add(row_id)
    return touched - gone, gone


def _objective_of(
    connection: sqlite3.Connection,
    table: str,
    row_id: str,
    before: dict[str, object] | None,
    after: dict[str, object] | None,
) -> list[str]:
    said = {row["objective"] for row in (before, after) if row and "objective" in row}
    if not said:
        sql = f"SELECT objective FROM {table} WHERE id = ?"
        said.update(connection.execute(sql, (row_id,)).fetchone() or ())
    return [str(objective) for objective in said if objective is not None]


def fill_missing(connection: sqlite3.Connection) -> None:
    """Make the rows of objectives that have none, as after many were added."""
    # In the order of the table that they go into: a page is filled once.
    connection.executemany(_WRITE, sorted([right for _, right in _expected(connection, None)]))


def wrong_first_contacts(connection: sqlite3.Connection) -> Iterator[str]:
    """Ids of the objectives whose first contact is not what it should be, some at a time."""
    ids = (row[0] for row in connection.execute("SELECT id FROM objectives"))
    while some := tuple(islice(ids, IDS_A_QUERY)):
        pairs = _expected(connection, f"IN ({marks(some)})", some)
        yield from sorted(right[0] for stored, right in pairs if stored != right)
    of_nobody = (
        "SELECT objective FROM first_contacts WHERE objective NOT IN (SELECT id FROM objectives)"
    )
    yield from (row[0] for row in connection.execute(of_nobody))


def _expected(
    connection: sqlite3.Connection, among: str | None, values: Sequence[str] = ()
) -> list[tuple[Kept | None, Kept]]:
    """The rows as they are and as they must be; `among` says of which ids, None of those that
    have none."""
    moved, told = (
        _MISSING.format(column) if among is None else f"{column} {among}"
        for column in ("objective", "o.id")
    )
    rows = connection.execute(_TOLD.format(moved, told), (*values, *values))
    return [(_stored(*row[9:]), (row[0], *_contact(*row[1:9]))) for row in rows]


def _stored(objective: str | None, day: str | None, origin: str | None, exact: int) -> Kept | None:
    return None if objective is None else (objective, day, origin, exact)


@lru_cache(maxsize=4_096)
def _contact(*days: str | None) -> tuple[str | None, str | None, int]:
    """What is kept of a first contact, of its stored traces."""
    *traces, ended = days
    found = first_contact(Traces(*map(_day, traces))._replace(ended=known_day(ended)))
    if found is None:
        return None, None, 0
    return found.day.isoformat(), found.origin.value, int(found.exact)


@lru_cache
def _day(told: str | None) -> date | None:
    """A stored day; None for one that is none, which `check` names."""
    try:
        return None if told is None else date.fromisoformat(told)
    except ValueError:
        return None

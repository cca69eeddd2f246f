"""What must hold in every document: SQLite's own invariants and ours."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from funnel_desktop.document import derived
from funnel_desktop.document.ids import is_rank
from funnel_desktop.document.log_rows import Row, from_json
from funnel_desktop.document.schema import COLUMNS, LOGGED


@dataclass(frozen=True)
class Finding:
    """Something that is not as it must be; `values` are what the sentence about it needs."""

    key: str
    values: Row


def findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Everything found wrong; SQLite's checks first, for ours mean nothing on a damaged file."""
    try:
        damage = [row[0] for row in connection.execute("PRAGMA integrity_check(20)")]
        if damage != ["ok"]:
            yield from (Finding("damaged", {"found": text}) for text in damage)
            return
        yield from _broken_rules(connection)
    except (sqlite3.Error, ValueError) as error:
        yield Finding("damaged", {"found": str(error)})


def _broken_rules(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Finding("lost_reference", {"table": table, "row": row_id, "parent": parent})
    for key, sql in RULES.items():
        for (row_id,) in connection.execute(sql):
            yield Finding(key, {"row": row_id})
    for table in RANKED:
        for row_id, rank in connection.execute(f"SELECT id, rank FROM {table}"):
            if not is_rank(rank):
                yield Finding("no_rank", {"row": row_id})
    for row_id in derived.wrong_search_texts(connection):
        yield Finding("search_text", {"row": row_id})
    for table, row_id in _rows_unlike_the_log(connection):
        yield Finding("unlike_log", {"table": table, "row": row_id})


RANKED = ("objectives", "services")
_LAST_MOVE = "(SELECT m.{} FROM moves m WHERE m.objective = o.id ORDER BY m.number DESC LIMIT 1)"
RULES = {
    "no_move": "SELECT id FROM objectives WHERE id NOT IN (SELECT objective FROM moves)",
    "moved_elsewhere": (
        "SELECT o.id FROM objectives o "
        f"WHERE {_LAST_MOVE.format('to_stage')} <> coalesce(o.outcome, o.stage)"
    ),
    "closed_another_day": (
        "SELECT o.id FROM objectives o WHERE o.outcome IS NOT NULL "
        f"AND {_LAST_MOVE.format('day')} <> o.outcome_day"
    ),
    "parked_until_another_day": (
        "SELECT o.id FROM objectives o WHERE o.outcome = 'parked' "
        f"AND {_LAST_MOVE.format('until')} <> o.parked_until"
    ),
    "bad_day": " UNION ".join(
        f"SELECT id FROM {table} WHERE {column} IS NOT NULL AND {column} IS NOT date({column})"
        for table, column in (
            ("objectives", "first_contact"),
            ("objectives", "expected"),
            ("objectives", "outcome_day"),
            ("objectives", "parked_until"),
            ("objectives", "next_day"),
            ("activities", "day"),
            ("moves", "day"),
            ("moves", "until"),
        )
    ),
}


def _rows_unlike_the_log(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Rows whose present values are not those that the last done change of each left."""
    expected: dict[tuple[str, str], Row | None] = {}
    for table, row_id, after in connection.execute(
        "SELECT c.in_table, c.row_id, c.after FROM changes c JOIN actions a "
        "ON a.number = c.action WHERE a.undone = 0 ORDER BY c.action, c.number"
    ):
        row = from_json(after)
        known = expected.get((table, row_id))
        expected[table, row_id] = {**known, **row} if known and row else row
    for table in LOGGED:
        logged = {row_id: row for (of, row_id), row in expected.items() if of == table}
        present = _rows(connection, table)
        yield from ((table, own) for own, row in logged.items() if _differs(row, present.get(own)))


def _rows(connection: sqlite3.Connection, table: str) -> dict[str, Row]:
    names = COLUMNS[table]
    rows = connection.execute(f"SELECT {', '.join(names)} FROM {table}")
    return {row[0]: dict(zip(names, row, strict=True)) for row in rows}


def _differs(logged: Row | None, present: Row | None) -> bool:
    if logged is None or present is None:
        return logged is not present
    return not logged.items() <= present.items()

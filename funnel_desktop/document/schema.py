"""The tables of a document and the migrations that lead to them from every released version.

Tables in LOGGED are the user's data: each change of theirs is in the change log. The others
are the log itself, small state that is no step of the user's, and derived data.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

from funnel_desktop.document.releases import (
    EIGHTH,
    FIFTH,
    FIRST,
    FOURTH,
    SECOND,
    SIXTH,
    THIRD,
)

if TYPE_CHECKING:
    import sqlite_utils

APPLICATION_ID = 0x46554E4C
"""ASCII for FUNL; it stands in the file's header and tells our files from others'."""

VERSION = 8

FORM = 2800935241
"""What `form_of` says of the present schema, so that it need not be made at each start."""

LOGGED = (
    "clients", "people", "services", "objectives", "activities", "moves", "settings", "blocks",
    "skipped", "weeks", "profiles", "traits", "trait_values", "answers", "problems", "influences",
    "judgements", "flags", "positions",
)  # fmt: skip

COLUMNS = {
    "clients": (
        "id", "name", "kind", "sector", "place", "size", "notes", "revenue", "distance",
        "hourly_budget", "birthday", "marked", "kept_because", "asked_on",
    ),
    "people": ("id", "client", "name", "job_title", "email", "phone", "notes"),
    "services": (
        "id", "name", "default_value", "estimated_cycle", "audience", "rank", "profile",
        "paid_over",
    ),
    "objectives": (
        "id", "client", "wish", "service", "value", "stage", "rank", "first_contact", "expected",
        "source", "notes", "outcome", "outcome_day", "outcome_value", "outcome_reason",
        "parked_until", "next_what", "next_kind", "next_person", "next_day", "next_time",
        "next_minutes", "next_question", "imported", "snoozed_until", "competition",
        "source_person", "sorted_on", "imported_on",
    ),
    "activities": (
        "id", "objective", "person", "kind", "day", "minutes", "note", "work_type", "number",
        "problem",
    ),
    "moves": (
        "id", "number", "objective", "from_stage", "to_stage", "day", "until", "missing",
        "because", "imported", "undated",
    ),
    "settings": ("id", "value"),
    "blocks": (
        "id", "day", "start", "minutes", "kind", "title", "objective", "every", "until",
        "sequence",
    ),
    "skipped": ("id", "block", "day"),
    "weeks": ("id", "minutes", "closing", "prospecting", "covering", "locked", "away"),
    "profiles": ("id", "name", "line", "rank"),
    "traits": ("id", "profile", "name", "kind", "weight", "source", "rank"),
    "trait_values": (
        "id", "trait", "text", "score", "rules_out", "least", "most", "words", "otherwise", "rank",
    ),
    "answers": ("id", "client", "trait", "trait_value", "score"),
    "problems": ("id", "problem", "answer", "trait", "rank"),
    "influences": (
        "id", "objective", "person", "roles", "degree", "mode", "rating", "met", "personal_win",
        "result", "covered", "rank", "as_before",
    ),
    "judgements": (
        "id", "number", "objective", "about", "answer", "day", "note", "as_before",
    ),
    "flags": ("id", "objective", "kind", "words", "action", "problem", "rank"),
    "positions": ("id", "number", "objective", "position", "day"),
}  # fmt: skip

FRACTIONS = frozenset((("profiles", "line"), ("trait_values", "least"), ("trait_values", "most")))
"""Tables and columns that hold numbers with fractions."""

REFERENCES = {
    ("people", "client"): "clients",
    ("objectives", "client"): "clients",
    ("objectives", "service"): "services",
    ("objectives", "next_person"): "people",
    ("activities", "objective"): "objectives",
    ("activities", "person"): "people",
    ("moves", "objective"): "objectives",
    ("blocks", "objective"): "objectives",
    ("skipped", "block"): "blocks",
    ("services", "profile"): "profiles",
    ("traits", "profile"): "profiles",
    ("trait_values", "trait"): "traits",
    ("answers", "client"): "clients",
    ("answers", "trait"): "traits",
    ("answers", "trait_value"): "trait_values",
    ("problems", "trait"): "traits",
    ("activities", "problem"): "problems",
    ("influences", "objective"): "objectives",
    ("influences", "person"): "people",
    ("judgements", "objective"): "objectives",
    ("flags", "objective"): "objectives",
    ("flags", "problem"): "problems",
    ("objectives", "source_person"): "people",
    ("positions", "objective"): "objectives",
}
"""Table and column, and the table whose id it holds, as the foreign keys of the file."""

DERIVED = ("search_text", "first_contacts", "durations", "fits")
"""Tables of what follows from the others and can be made anew at any time."""

UNDO_FLOOR = "undo_floor"
"""Where it is remembered up to which action undo does not go."""


RELEASED = {1: FIRST, 2: SECOND, 3: THIRD, 4: FOURTH, 5: FIFTH, 6: SIXTH, 8: EIGHTH}
"""The seventh added no table: it gave each document its identity."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the open file to VERSION, all at once or not at all.

    Loads sqlite-utils, which costs more than opening a file that is up to date.
    """
    import sqlite_utils
    from sqlite_utils.migrations import Migrations

    from funnel_desktop.document import derived
    from funnel_desktop.document.identity import give_identity

    released = Migrations("funnel_desktop")

    def identify(database: "sqlite_utils.Database") -> None:
        give_identity(database.conn)

    for number in range(1, VERSION + 1):
        step = _step(RELEASED[number]) if number in RELEASED else identify
        released(name=str(number))(step)

    database = sqlite_utils.Database(connection, execute_plugins=False)
    is_new = "actions" not in database.table_names()
    with database.atomic():
        released.apply(database)
        if not is_new:
            derived.fill_missing(connection)
            end_undo(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _step(statements: str) -> Callable[["sqlite_utils.Database"], None]:
    def run(database: "sqlite_utils.Database") -> None:
        for statement in statements.split(";\n"):
            if statement.strip():
                database.execute(statement)

    return run


Part = tuple[str, str]
"""What a file consists of: table, index, trigger or view, and its name."""


def wrong_schema(connection: sqlite3.Connection) -> list[Part]:
    """Return what a file lacks, has besides, or has otherwise than the present schema."""
    found, right = schema_parts(connection), right_schema()
    parts = found.keys() | right.keys()
    return sorted(part for part in parts if _plain(found.get(part)) != _plain(right.get(part)))


def is_present_form(connection: sqlite3.Connection) -> bool:
    """Return whether a file has the present schema, without making that to compare."""
    return form_of(schema_parts(connection)) == FORM or not wrong_schema(connection)


def form_of(parts: dict[Part, str]) -> int:
    """Return a number that tells one schema from another."""
    return crc32(repr(sorted((part, _plain(sql)) for part, sql in parts.items())).encode())


def schema_parts(connection: sqlite3.Connection) -> dict[Part, str]:
    """Return every part of a file's schema with its SQL."""
    rows = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
    )
    return {
        (kind, name): sql
        for kind, name, table, sql in rows
        if not table.startswith(("sqlite_", "_sqlite_"))
    }


@cache
def right_schema() -> dict[Part, str]:
    """Return the present schema; made once, of the same statements as every file."""
    with closing(sqlite3.connect(":memory:")) as made:
        for statements in RELEASED.values():
            made.executescript(statements)
        return schema_parts(made)


def _plain(sql: str | None) -> str | None:
    """Whatever the white space and the quotes, which a table that was renamed gets."""
    return None if sql is None else " ".join(sql.replace('"', "").split())


def end_undo(connection: sqlite3.Connection) -> None:
    """Undo and redo end here: what the log kept until now no longer fits the rows.

    They end at a migration and at an erasure (ARCHITECTURE.md, idea 2).
    """
    undone = "SELECT number FROM actions WHERE undone = 1"
    connection.execute(f"DELETE FROM changes WHERE action IN ({undone})")
    connection.execute("DELETE FROM actions WHERE undone = 1")
    connection.execute("UPDATE actions SET visit = NULL")
    connection.execute(
        "INSERT OR REPLACE INTO remembered "
        f"SELECT '{UNDO_FLOOR}', coalesce(max(number), 0) FROM actions"
    )

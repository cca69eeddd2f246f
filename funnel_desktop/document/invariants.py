"""What must hold in every document: SQLite's own invariants and ours."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from funnel_desktop.document import derived
from funnel_desktop.document.durations import wrong_durations
from funnel_desktop.document.first_contacts import wrong_first_contacts
from funnel_desktop.document.identity import identity_of
from funnel_desktop.document.ids import is_rank
from funnel_desktop.document.log_check import unknown_labels, unlike_log
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.schema import wrong_schema

UNREADABLE = (sqlite3.Error, ValueError, LookupError, TypeError, OverflowError)
"""What reading rows raises that are not as any version wrote them."""


@dataclass(frozen=True)
class Finding:
    """Something that is not as it must be; `values` are what the sentence about it needs."""

    key: str
    values: Row

    @property
    def is_harmless(self) -> bool:
        """Whether one can go on with the file as it is: a later version knows more labels."""
        return self.key == "unknown_label"


def findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Everything found wrong; SQLite's checks first, for ours mean nothing on a damaged file."""
    try:
        damage = [row[0] for row in connection.execute("PRAGMA integrity_check(20)")]
        if damage != ["ok"]:
            yield from (Finding("damaged", {"found": text}) for text in damage)
            return
        yield from _broken_rules(connection)
    except UNREADABLE as error:
        yield Finding("damaged", {"found": str(error)})


def _broken_rules(connection: sqlite3.Connection) -> Iterator[Finding]:
    for kind, name in wrong_schema(connection):
        yield Finding("wrong_schema", {"kind": kind, "name": name})
    for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Finding("lost_reference", {"table": table, "row": row_id, "parent": parent})
    if not identity_of(connection):
        yield Finding("no_identity", {})
    for key, sql in RULES.items():
        for (row_id,) in connection.execute(sql):
            yield Finding(key, {"row": row_id})
    for table in RANKED:
        for row_id, rank in connection.execute(f"SELECT id, rank FROM {table}"):
            if not is_rank(rank):
                yield Finding("no_rank", {"row": row_id})
    for row_id in derived.wrong_search_texts(connection):
        yield Finding("search_text", {"row": row_id})
    for row_id in wrong_first_contacts(connection):
        yield Finding("first_contact", {"row": row_id})
    for row_id in wrong_durations(connection):
        yield Finding("duration", {"row": row_id})
    for row_id in derived.wrong_fits(connection):
        yield Finding("fit", {"row": row_id})
    for table, row_id in unlike_log(connection):
        yield Finding("unlike_log", {"table": table, "row": row_id})
    for number, label in unknown_labels(connection):
        yield Finding("unknown_label", {"row": number, "label": label})


RANKED = (
    "objectives", "services", "influences", "profiles", "traits", "trait_values", "problems",
    "flags",
)  # fmt: skip
_LAST_MOVE = "(SELECT m.{} FROM moves m WHERE m.objective = o.id ORDER BY m.number DESC LIMIT 1)"
_NO_DAY = "{0} IS NOT date({0}, '+0 days') OR {0} < '0001'"
"""`date` alone takes 30 February for a day; one step of none makes it 2 March. No year 0 either."""
DAYS = (
    ("objectives", "first_contact"),
    ("objectives", "expected"),
    ("objectives", "outcome_day"),
    ("objectives", "parked_until"),
    ("objectives", "next_day"),
    ("objectives", "snoozed_until"),
    ("activities", "day"),
    ("moves", "day"),
    ("moves", "until"),
    ("blocks", "day"),
    ("blocks", "until"),
    ("skipped", "day"),
    ("influences", "met"),
    ("influences", "covered"),
    ("judgements", "day"),
    ("positions", "day"),
    ("objectives", "sorted_on"),
    ("objectives", "imported_on"),
    ("clients", "asked_on"),
    ("clients", "birthday"),
)
"""Columns that are a day, or nothing."""
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
    "two_economic": (
        "SELECT objective FROM influences WHERE ',' || roles || ',' LIKE '%,economic,%' "
        "GROUP BY objective HAVING count(*) > 1"
    ),
    "unknown_role": (
        "WITH RECURSIVE said(id, role, rest) AS (SELECT id, '', roles || ',' FROM influences "
        "UNION ALL SELECT id, substr(rest, 1, instr(rest, ',') - 1), "
        "substr(rest, instr(rest, ',') + 1) FROM said WHERE rest <> '') "
        "SELECT DISTINCT id FROM said WHERE role <> '' "
        "AND role NOT IN ('economic', 'user', 'technical', 'coach')"
    ),
    "bad_day": " UNION ".join(
        f"SELECT id FROM {table} WHERE {column} IS NOT NULL AND ({_NO_DAY.format(column)})"
        for table, column in DAYS
    ),
}

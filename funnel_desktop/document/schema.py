"""The tables of a document and the migrations that lead to them from every released version.

Tables in LOGGED are the user's data: each change of theirs is in the change log. The others
are the log itself, small state that is no step of the user's, and derived data.
"""

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite_utils

APPLICATION_ID = 0x46554E4C
"""ASCII for FUNL; it stands in the file's header and tells our files from others'."""

VERSION = 2

LOGGED = (
    "clients", "people", "services", "objectives", "activities", "moves", "settings", "blocks",
    "skipped", "weeks",
)  # fmt: skip

COLUMNS = {
    "clients": ("id", "name", "kind", "sector", "place", "size", "notes"),
    "people": ("id", "client", "name", "job_title", "email", "phone", "notes"),
    "services": ("id", "name", "default_value", "estimated_cycle", "audience", "rank"),
    "objectives": (
        "id", "client", "wish", "service", "value", "stage", "rank", "first_contact", "expected",
        "source", "notes", "outcome", "outcome_day", "outcome_value", "outcome_reason",
        "parked_until", "next_what", "next_kind", "next_person", "next_day", "next_time",
        "next_minutes", "next_question",
    ),
    "activities": (
        "id", "objective", "person", "kind", "day", "minutes", "note", "work_type", "number",
    ),
    "moves": (
        "id", "number", "objective", "from_stage", "to_stage", "day", "until", "missing",
        "because", "imported",
    ),
    "settings": ("id", "value"),
    "blocks": (
        "id", "day", "start", "minutes", "kind", "title", "objective", "every", "until",
        "sequence",
    ),
    "skipped": ("id", "block", "day"),
    "weeks": ("id", "minutes", "closing", "prospecting", "covering", "locked", "away"),
}  # fmt: skip

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
}
"""Table and column, and the table whose id it holds, as the foreign keys below."""

_FIRST = """
CREATE TABLE clients(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'organisation')),
  sector TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  size INTEGER,
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE people(
  id TEXT PRIMARY KEY NOT NULL,
  client TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  job_title TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX people_client ON people(client);
CREATE TABLE services(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  default_value INTEGER CHECK (default_value >= 0),
  estimated_cycle INTEGER CHECK (estimated_cycle > 0),
  audience TEXT NOT NULL DEFAULT 'private' CHECK (audience IN ('private', 'organisation')),
  rank TEXT NOT NULL
) STRICT;
CREATE TABLE objectives(
  id TEXT PRIMARY KEY NOT NULL,
  client TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  wish TEXT NOT NULL DEFAULT '',
  service TEXT REFERENCES services(id) DEFERRABLE INITIALLY DEFERRED,
  value INTEGER CHECK (value >= 0),
  stage TEXT NOT NULL CHECK (stage IN ('universe', 'above', 'in', 'best_few')),
  rank TEXT NOT NULL,
  first_contact TEXT,
  expected TEXT,
  source TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  outcome TEXT CHECK (outcome IN ('won', 'lost', 'parked')),
  outcome_day TEXT,
  outcome_value INTEGER CHECK (outcome_value >= 0),
  outcome_reason TEXT NOT NULL DEFAULT '',
  parked_until TEXT,
  next_what TEXT NOT NULL DEFAULT '',
  next_kind TEXT CHECK (next_kind IN ('call', 'email', 'meeting', 'write', 'other')),
  next_person TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
  next_day TEXT,
  next_time TEXT,
  next_minutes INTEGER CHECK (next_minutes > 0),
  next_question TEXT NOT NULL DEFAULT '',
  CHECK ((outcome IS NULL) = (outcome_day IS NULL)),
  CHECK ((outcome IS 'parked') = (parked_until IS NOT NULL))
) STRICT;
CREATE INDEX objectives_board ON objectives(stage, rank, id, value, outcome)
  WHERE outcome IS NULL;
CREATE INDEX objectives_closed ON objectives(outcome, parked_until) WHERE outcome IS NOT NULL;
CREATE INDEX objectives_next
  ON objectives(stage, next_kind IS NULL, next_day, coalesce(value, 0) DESC, id, outcome)
  WHERE outcome IS NULL;
CREATE INDEX objectives_won ON objectives(service, outcome_day, first_contact)
  WHERE outcome = 'won';
CREATE INDEX objectives_client ON objectives(client);
CREATE INDEX objectives_person ON objectives(next_person) WHERE next_person IS NOT NULL;
CREATE TABLE activities(
  id TEXT PRIMARY KEY NOT NULL,
  objective TEXT NOT NULL REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('call', 'email', 'meeting', 'note', 'write', 'other')),
  day TEXT NOT NULL,
  minutes INTEGER CHECK (minutes >= 0),
  note TEXT NOT NULL DEFAULT '',
  work_type TEXT NOT NULL CHECK (work_type IN ('closing', 'prospecting', 'covering')),
  number INTEGER NOT NULL
) STRICT;
CREATE INDEX activities_objective ON activities(objective, day);
CREATE INDEX activities_day ON activities(day, work_type, minutes);
CREATE INDEX activities_person ON activities(person) WHERE person IS NOT NULL;
CREATE TABLE moves(
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL,
  objective TEXT NOT NULL REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
  from_stage TEXT,
  to_stage TEXT NOT NULL
    CHECK (to_stage IN ('universe', 'above', 'in', 'best_few', 'won', 'lost', 'parked')),
  day TEXT NOT NULL,
  until TEXT,
  missing TEXT NOT NULL DEFAULT '',
  because TEXT NOT NULL DEFAULT '',
  imported INTEGER NOT NULL DEFAULT 0,
  CHECK ((to_stage = 'parked') = (until IS NOT NULL))
) STRICT;
CREATE INDEX moves_objective ON moves(objective, number);
CREATE INDEX moves_number ON moves(number);
CREATE TABLE settings(id TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE actions(
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  said TEXT NOT NULL,
  visit TEXT,
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX actions_undone ON actions(number) WHERE undone = 1;
CREATE TABLE changes(
  number INTEGER PRIMARY KEY,
  action INTEGER NOT NULL REFERENCES actions(number) ON DELETE CASCADE,
  in_table TEXT NOT NULL,
  row_id TEXT NOT NULL,
  about TEXT,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX changes_action ON changes(action);
CREATE INDEX changes_about ON changes(about, action) WHERE about IS NOT NULL;
CREATE TABLE remembered(id TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE search_text(
  objective TEXT PRIMARY KEY NOT NULL REFERENCES objectives(id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  folded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

_SECOND = """
CREATE TABLE activities_of_weeks(
  id TEXT PRIMARY KEY NOT NULL,
  objective TEXT REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL
    CHECK (kind IN ('call', 'email', 'meeting', 'note', 'write', 'other', 'work')),
  day TEXT NOT NULL,
  minutes INTEGER CHECK (minutes >= 0),
  note TEXT NOT NULL DEFAULT '',
  work_type TEXT NOT NULL CHECK (work_type IN ('closing', 'prospecting', 'covering')),
  number INTEGER NOT NULL
) STRICT;
INSERT INTO activities_of_weeks SELECT id, objective, person, kind, day, minutes, note, work_type,
  number FROM activities;
DROP TABLE activities;
ALTER TABLE activities_of_weeks RENAME TO activities;
CREATE INDEX activities_objective ON activities(objective, day);
CREATE INDEX activities_day ON activities(day, work_type, minutes);
CREATE INDEX activities_person ON activities(person) WHERE person IS NOT NULL;
CREATE TABLE blocks(
  id TEXT PRIMARY KEY NOT NULL,
  day TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start BETWEEN 0 AND 1439),
  minutes INTEGER NOT NULL CHECK (minutes > 0 AND start + minutes <= 1440),
  kind TEXT NOT NULL CHECK (kind IN ('closing', 'prospecting', 'covering', 'session')),
  title TEXT NOT NULL DEFAULT '',
  objective TEXT REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
  every INTEGER NOT NULL DEFAULT 0 CHECK (every IN (0, 1, 2)),
  until TEXT,
  sequence INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX blocks_day ON blocks(every, day);
CREATE INDEX blocks_objective ON blocks(objective) WHERE objective IS NOT NULL;
CREATE TABLE skipped(
  id TEXT PRIMARY KEY NOT NULL,
  block TEXT NOT NULL REFERENCES blocks(id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL
) STRICT;
CREATE INDEX skipped_block ON skipped(block, day);
CREATE TABLE weeks(
  id TEXT PRIMARY KEY NOT NULL,
  minutes INTEGER CHECK (minutes >= 0),
  closing INTEGER,
  prospecting INTEGER,
  covering INTEGER,
  locked TEXT NOT NULL DEFAULT '',
  away INTEGER NOT NULL DEFAULT 0 CHECK (away IN (0, 1)),
  CHECK (closing IS NULL OR closing + prospecting + covering = 100)
) STRICT;
CREATE TABLE busy(
  number INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  title TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX busy_day ON busy(day);
"""


UNDO_FLOOR = "undo_floor"
"""Where it is remembered up to which action undo does not go."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the open file to VERSION, all at once or not at all.

    Loads sqlite-utils, which costs more than opening a file that is up to date.
    """
    import sqlite_utils
    from sqlite_utils.migrations import Migrations

    released = Migrations("funnel_desktop")

    @released(name="1")
    def first(database: "sqlite_utils.Database") -> None:
        _run(database, _FIRST)

    @released(name="2")
    def second(database: "sqlite_utils.Database") -> None:
        _run(database, _SECOND)

    database = sqlite_utils.Database(connection, execute_plugins=False)
    is_new = "actions" not in database.table_names()
    with database.atomic():
        released.apply(database)
        if not is_new:
            end_undo(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _run(database: "sqlite_utils.Database", statements: str) -> None:
    for statement in statements.split(";\n"):
        if statement.strip():
            database.execute(statement)


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

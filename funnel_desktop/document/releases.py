"""What each released version added to the file, as SQL; what was released never changes."""

FIRST = """
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

SECOND = """
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

THIRD = """
ALTER TABLE clients ADD COLUMN revenue INTEGER CHECK (revenue >= 0);
ALTER TABLE clients ADD COLUMN distance INTEGER CHECK (distance >= 0);
ALTER TABLE clients ADD COLUMN hourly_budget INTEGER CHECK (hourly_budget >= 0);
ALTER TABLE clients ADD COLUMN birthday TEXT;
ALTER TABLE clients ADD COLUMN marked TEXT CHECK (marked IN ('best', 'worst'));
ALTER TABLE clients ADD COLUMN kept_because TEXT NOT NULL DEFAULT '';
CREATE INDEX clients_marked ON clients(marked) WHERE marked IS NOT NULL;
CREATE TABLE profiles(
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  line REAL NOT NULL DEFAULT 0 CHECK (line BETWEEN -5 AND 5),
  rank TEXT NOT NULL
) STRICT;
CREATE TABLE traits(
  id TEXT PRIMARY KEY NOT NULL,
  profile TEXT NOT NULL REFERENCES profiles(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('demographic', 'psychographic')),
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 5),
  source TEXT CHECK (source IN
    ('size', 'revenue', 'age', 'distance', 'hourly_budget', 'sector', 'place', 'source')),
  rank TEXT NOT NULL
) STRICT;
CREATE INDEX traits_profile ON traits(profile, rank);
CREATE TABLE trait_values(
  id TEXT PRIMARY KEY NOT NULL,
  trait TEXT NOT NULL REFERENCES traits(id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  score INTEGER CHECK (score BETWEEN -5 AND 5),
  rules_out INTEGER NOT NULL DEFAULT 0 CHECK (rules_out IN (0, 1)),
  least REAL,
  most REAL,
  words TEXT NOT NULL DEFAULT '',
  otherwise INTEGER NOT NULL DEFAULT 0 CHECK (otherwise IN (0, 1)),
  rank TEXT NOT NULL,
  CHECK ((score IS NULL) = (rules_out = 1))
) STRICT;
CREATE INDEX trait_values_trait ON trait_values(trait, rank);
CREATE TABLE answers(
  id TEXT PRIMARY KEY NOT NULL,
  client TEXT NOT NULL REFERENCES clients(id) DEFERRABLE INITIALLY DEFERRED,
  trait TEXT NOT NULL REFERENCES traits(id) DEFERRABLE INITIALLY DEFERRED,
  trait_value TEXT REFERENCES trait_values(id) DEFERRABLE INITIALLY DEFERRED,
  score INTEGER CHECK (score BETWEEN -5 AND 5),
  CHECK (trait_value IS NULL OR score IS NULL)
) STRICT;
CREATE UNIQUE INDEX answers_client ON answers(client, trait);
CREATE INDEX answers_trait ON answers(trait);
CREATE INDEX answers_value ON answers(trait_value) WHERE trait_value IS NOT NULL;
ALTER TABLE services ADD COLUMN profile TEXT REFERENCES profiles(id)
  DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE problems(
  id TEXT PRIMARY KEY NOT NULL,
  problem TEXT NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  trait TEXT REFERENCES traits(id) DEFERRABLE INITIALLY DEFERRED,
  rank TEXT NOT NULL
) STRICT;
CREATE INDEX problems_trait ON problems(trait) WHERE trait IS NOT NULL;
ALTER TABLE activities ADD COLUMN problem TEXT REFERENCES problems(id)
  DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX activities_problem ON activities(problem) WHERE problem IS NOT NULL;
ALTER TABLE objectives ADD COLUMN imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1));
ALTER TABLE objectives ADD COLUMN snoozed_until TEXT;
CREATE INDEX objectives_snoozed ON objectives(snoozed_until, stage, next_kind, outcome)
  WHERE snoozed_until IS NOT NULL;
CREATE INDEX objectives_imported ON objectives(stage, rank, id, outcome)
  WHERE imported = 1 AND outcome IS NULL;
CREATE TABLE influences(
  id TEXT PRIMARY KEY NOT NULL,
  objective TEXT NOT NULL REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
  roles TEXT NOT NULL DEFAULT '',
  degree TEXT CHECK (degree IN ('low', 'medium', 'high')),
  mode TEXT CHECK (mode IN ('growth', 'trouble', 'even_keel', 'overconfident')),
  rating INTEGER CHECK (rating BETWEEN -5 AND 5),
  met TEXT,
  personal_win TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL DEFAULT '',
  covered TEXT,
  rank TEXT NOT NULL
) STRICT;
CREATE INDEX influences_objective ON influences(objective, rank);
CREATE INDEX influences_person ON influences(person) WHERE person IS NOT NULL;
CREATE INDEX moves_parked ON moves(objective) WHERE to_stage = 'parked';
CREATE TABLE judgements(
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL,
  objective TEXT NOT NULL REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
  about TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'withdrawn')),
  day TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX judgements_objective ON judgements(objective, about, number);
CREATE INDEX judgements_about ON judgements(about, answer);
CREATE TABLE flags(
  id TEXT PRIMARY KEY NOT NULL,
  objective TEXT NOT NULL REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('strength', 'red_flag')),
  words TEXT NOT NULL,
  action TEXT NOT NULL DEFAULT '',
  problem TEXT REFERENCES problems(id) DEFERRABLE INITIALLY DEFERRED,
  rank TEXT NOT NULL
) STRICT;
CREATE INDEX flags_objective ON flags(objective, rank);
CREATE INDEX flags_problem ON flags(problem) WHERE problem IS NOT NULL;
CREATE TABLE fits(
  objective TEXT PRIMARY KEY NOT NULL REFERENCES objectives(id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  fit REAL,
  known REAL NOT NULL,
  line REAL NOT NULL,
  excluded TEXT NOT NULL,
  because TEXT NOT NULL,
  left_out INTEGER NOT NULL,
  lead INTEGER NOT NULL,
  rank TEXT NOT NULL,
  value INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX fits_leads ON fits(fit DESC, rank, objective) WHERE lead = 1 AND left_out = 0;
CREATE INDEX fits_left_out ON fits(lead, value) WHERE left_out = 1;
"""

FOURTH = """
CREATE TABLE durations(
  objective TEXT PRIMARY KEY NOT NULL REFERENCES objectives(id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  service TEXT,
  day TEXT NOT NULL,
  days INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX durations_service ON durations(service, day, days);
DROP INDEX objectives_won;
"""

FIFTH = """
ALTER TABLE busy ADD COLUMN file TEXT NOT NULL DEFAULT '';
DELETE FROM search_text;
"""

SIXTH = """
ALTER TABLE objectives ADD COLUMN competition TEXT
  CHECK (competition IN ('another_provider', 'alone', 'nothing'));
ALTER TABLE objectives ADD COLUMN source_person TEXT REFERENCES people(id)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE objectives ADD COLUMN sorted_on TEXT;
ALTER TABLE objectives ADD COLUMN imported_on TEXT;
UPDATE objectives SET imported_on = (SELECT date(a.at) FROM changes c
    JOIN actions a ON a.number = c.action
    WHERE c.about = objectives.id AND c.in_table = 'objectives' AND c.before IS NULL)
  WHERE id IN (SELECT objective FROM moves WHERE imported = 1);
CREATE INDEX objectives_source_person ON objectives(source_person)
  WHERE source_person IS NOT NULL;
ALTER TABLE clients ADD COLUMN asked_on TEXT;
ALTER TABLE moves ADD COLUMN undated INTEGER NOT NULL DEFAULT 0 CHECK (undated IN (0, 1));
UPDATE moves SET undated = 1 WHERE imported = 1 AND to_stage IN ('above', 'in', 'best_few')
  AND objective IN (SELECT id FROM objectives WHERE first_contact IS NULL)
  AND (SELECT count(*) FROM moves m WHERE m.objective = moves.objective AND m.imported = 1
    AND m.to_stage IN ('above', 'in', 'best_few')) = 1;
ALTER TABLE influences ADD COLUMN as_before INTEGER NOT NULL DEFAULT 0 CHECK (as_before IN (0, 1));
UPDATE influences SET as_before = 1 WHERE covered IS NOT NULL AND personal_win = ''
  AND result = '';
ALTER TABLE judgements ADD COLUMN as_before INTEGER NOT NULL DEFAULT 0 CHECK (as_before IN (0, 1));
UPDATE judgements SET as_before = 1 WHERE about IN ('gap', 'sure') AND answer = 'yes';
CREATE TABLE activities_with_sessions(
  id TEXT PRIMARY KEY NOT NULL,
  objective TEXT REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL
    CHECK (kind IN ('call', 'email', 'meeting', 'note', 'write', 'other', 'work', 'session')),
  day TEXT NOT NULL,
  minutes INTEGER CHECK (minutes >= 0),
  note TEXT NOT NULL DEFAULT '',
  work_type TEXT CHECK (work_type IN ('closing', 'prospecting', 'covering')),
  number INTEGER NOT NULL,
  problem TEXT REFERENCES problems(id) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((work_type IS NULL) = (kind = 'session'))
) STRICT;
INSERT INTO activities_with_sessions SELECT id, objective, person, kind, day, minutes, note,
  work_type, number, problem FROM activities;
DROP TABLE activities;
ALTER TABLE activities_with_sessions RENAME TO activities;
CREATE INDEX activities_objective ON activities(objective, day);
CREATE INDEX activities_day ON activities(day, work_type, minutes);
CREATE INDEX activities_person ON activities(person) WHERE person IS NOT NULL;
CREATE INDEX activities_problem ON activities(problem) WHERE problem IS NOT NULL;
CREATE TABLE positions(
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL,
  objective TEXT NOT NULL REFERENCES objectives(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position BETWEEN -3 AND 3),
  day TEXT NOT NULL
) STRICT;
CREATE INDEX positions_objective ON positions(objective, number);
CREATE TABLE first_contacts(
  objective TEXT PRIMARY KEY NOT NULL REFERENCES objectives(id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  day TEXT,
  origin TEXT,
  exact INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
DELETE FROM durations;
"""
EIGHTH = """
ALTER TABLE services ADD COLUMN paid_over INTEGER NOT NULL DEFAULT 1
  CHECK (paid_over BETWEEN 1 AND 120);
"""

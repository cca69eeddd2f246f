"""What `check` finds: each rule broken by hand, one at a time."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.funnel.influences import Role
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import Outcome, Stage

TODAY = date(2026, 3, 10)

BROKEN = [
    ("DELETE FROM moves", {"no_move", "unlike_log"}),
    (
        "UPDATE objectives SET stage = 'in' WHERE stage = 'best_few'",
        {"moved_elsewhere", "unlike_log"},
    ),
    (
        "UPDATE objectives SET outcome_day = '2026-01-01' WHERE outcome = 'won'",
        {"closed_another_day", "duration", "unlike_log"},
    ),
    (
        "UPDATE objectives SET parked_until = '2027-01-01' WHERE outcome = 'parked'",
        {"parked_until_another_day", "unlike_log"},
    ),
    ("UPDATE objectives SET rank = '' WHERE stage = 'best_few'", {"no_rank", "unlike_log"}),
    ("UPDATE services SET rank = 'b1'", {"no_rank", "unlike_log"}),
    (
        "UPDATE objectives SET expected = '10.3.2026' WHERE stage = 'best_few'",
        {"bad_day", "unlike_log"},
    ),
    ("UPDATE activities SET day = '2026-02-30'", {"bad_day", "first_contact", "unlike_log"}),
    ("UPDATE objectives SET snoozed_until = 'soon'", {"bad_day", "unlike_log"}),
    ("UPDATE influences SET met = '2026-02-30'", {"bad_day", "unlike_log"}),
    ("UPDATE influences SET met = '2026-01-30'", {"first_contact", "unlike_log"}),
    ("UPDATE judgements SET day = ''", {"bad_day", "unlike_log"}),
    ("UPDATE influences SET covered = '2026-03-01'", {"unlike_log"}),
    ("UPDATE influences SET roles = 'user,economic'", {"two_economic", "unlike_log"}),
    ("UPDATE influences SET roles = 'user,owner'", {"unknown_role", "unlike_log"}),
    ("UPDATE search_text SET folded = 'x' WHERE folded LIKE 'anna%'", {"search_text"}),
    ("DELETE FROM search_text WHERE folded LIKE 'anna%'", {"search_text"}),
    ("UPDATE durations SET days = days + 1", {"duration"}),
    ("DELETE FROM durations", {"duration"}),
    ("UPDATE first_contacts SET exact = 0 WHERE day = '2025-12-01'", {"first_contact", "duration"}),
    ("DELETE FROM first_contacts WHERE day <> '2025-12-01'", {"first_contact"}),
    ("UPDATE people SET client = 'nobody'", {"lost_reference", "search_text", "unlike_log"}),
    ("DELETE FROM services", {"lost_reference", "unlike_log"}),
    ("UPDATE clients SET name = 'Annb' WHERE name = 'Anna'", {"search_text", "unlike_log"}),
    ("UPDATE clients SET notes = 'x' WHERE name = 'Anna'", {"unlike_log"}),
    ("DELETE FROM clients WHERE name = 'Undone'", set()),
    ('UPDATE changes SET before = \'{"notes":"x"}\' WHERE number = 1', {"unlike_log"}),
    (
        "UPDATE changes SET after = replace(after, 'Anna', 'Annb') WHERE in_table = 'clients'",
        {"unlike_log"},
    ),
    ("UPDATE changes SET in_table = 'cliemts' WHERE number = 1", {"unlike_log", "damaged"}),
    ("UPDATE changes SET after = '{' WHERE number = 1", {"damaged"}),
    ("UPDATE actions SET at = 'once' WHERE number = 1", {"unlike_log"}),
    ("UPDATE actions SET said = '[]' WHERE number = 1", {"unlike_log"}),
    ("UPDATE actions SET label = 'move_sidewise' WHERE number = 1", {"unknown_label"}),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A closed document with something for every rule to look at, redo included."""
    path = tmp_path / "x.funnel"
    with create_document(path) as document:
        service = document.services.add("Coaching")
        anna = document.objectives.add(TODAY, client_name="Anna", service=service)
        document.clients.add_person(document.objectives.get(anna, TODAY).client, "Zoë")
        document.objectives.set_next_action(anna, NextAction("call", day=TODAY))
        document.activities.log(anna, "call", TODAY)
        document.influences.add(anna, TODAY, name="Zoë", roles=[Role.USER])
        document.influences.add(anna, TODAY, name="Yara")
        document.gates.judge(anna, "sure", True, TODAY)
        document.objectives.move([anna], Stage.BEST_FEW, TODAY)
        for name, outcome in (("Berta", Outcome.WON), ("Carla", Outcome.PARKED)):
            first = date(2025, 12, 1)
            own = document.objectives.add(TODAY, client_name=name, first_contact=first)
            document.objectives.set_outcome([own], outcome, TODAY)
        document.objectives.add(TODAY, client_name="Undone")
        document.objectives.edit(anna, "notes", "undone")
        document.log.undo()
        document.log.undo()
    return path


@pytest.mark.parametrize(("sql", "keys"), BROKEN, ids=[sql[:60] for sql, _ in BROKEN])
def test_a_broken_rule_is_found(file: Path, sql: str, keys: set[str]) -> None:
    assert check_file(file) == []
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(sql)
    found = {finding.key for finding in check_file(file)}
    assert found <= keys
    assert bool(found) == bool(keys)
    assert keys == found or "damaged" in keys


def test_steps_from_before_a_migration_are_not_compared(file: Path) -> None:
    """They speak of rows as they were then."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE clients SET notes = 'x'")
        connection.execute("PRAGMA user_version = 0")
    open_document(file).close()
    assert check_file(file) == []
    with open_document(file) as document:
        document.log.undo()
        anna = document.objectives.find("Anna", TODAY)
        document.objectives.edit(anna, "notes", "x")
    assert check_file(file) == []
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE objectives SET notes = 'y'")
    assert {finding.key for finding in check_file(file)} >= {"unlike_log", "search_text"}


def test_a_label_of_a_later_version_hinders_nothing(file: Path, tmp_path: Path) -> None:
    """Undo has its word for it, and a backup is made."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE actions SET label = 'move_sidewise'")
    with open_document(file) as document:
        assert document.back_up(tmp_path / "backups").is_whole
        assert document.log.undo() is not None

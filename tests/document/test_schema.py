"""The file's settings, its tables, and files of every schema that was released."""

import re
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.schema import (
    APPLICATION_ID,
    COLUMNS,
    FORM,
    FRACTIONS,
    LOGGED,
    REFERENCES,
    UNDO_FLOOR,
    VERSION,
    form_of,
    is_present_form,
    right_schema,
    schema_parts,
)
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.funnel.week import Span
from tests.document.contents import contents

FIXTURES = sorted((Path(__file__).parents[1] / "fixtures").glob("schema-*.funnel"))
TODAY = date(2026, 3, 10)


def pragma(document: Document, name: str) -> object:
    return document.connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 2),
        ("locking_mode", "exclusive"),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("application_id", APPLICATION_ID),
        ("user_version", VERSION),
        ("encoding", "UTF-8"),
        ("query_only", 0),
    ],
)
def test_settings(document: Document, name: str, value: object) -> None:
    assert pragma(document, name) == value
    document.close()
    with open_document(document.path) as again:
        assert pragma(again, name) == value


def test_a_reader_may_change_nothing(document: Document) -> None:
    document.close()
    with open_document(document.path, read_only=True) as reading:
        assert pragma(reading, "query_only") == 1
        with pytest.raises(sqlite3.OperationalError):
            reading.connection.execute("DELETE FROM settings")


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.funnel"
    with create_document(path) as document:
        document.objectives.add(TODAY, client_name="Anna")
        document.save_copy(tmp_path / "copy.funnel")
        modes = {found.name: found.stat().st_mode & 0o777 for found in tmp_path.iterdir()}
    assert modes == dict.fromkeys(
        ("x.funnel", "x.funnel-journal", ".x.funnel.open", "copy.funnel"), 0o600
    )


def test_every_table_of_ours_is_strict(document: Document) -> None:
    listed = document.connection.execute("PRAGMA table_list").fetchall()
    loose = {name for schema, name, _, _, _, strict in listed if schema == "main" and not strict}
    assert loose == {"_sqlite_migrations", "sqlite_schema", "sqlite_sequence"} & loose
    assert {name for _, name, *_ in listed} > {*LOGGED, "actions", "changes", "search_text"}


@pytest.mark.parametrize("table", LOGGED)
def test_the_log_knows_every_column(document: Document, table: str) -> None:
    columns = document.connection.execute(f"PRAGMA table_info({table})").fetchall()
    assert tuple(column[1] for column in columns) == COLUMNS[table]


def test_fractions_are_known(document: Document) -> None:
    found = {
        (table, column[1])
        for table in LOGGED
        for column in document.connection.execute(f"PRAGMA table_info({table})")
        if column[2] == "REAL"
    }
    assert found == FRACTIONS


def test_references_are_those_of_the_tables(document: Document) -> None:
    found = {
        (table, row[3]): row[2]
        for table in LOGGED
        for row in document.connection.execute(f"PRAGMA foreign_key_list({table})")
    }
    assert found == REFERENCES


# -- released schemas


def schema_of(path: Path) -> list[tuple[str, ...]]:
    """What the file consists of, whatever the white space and the order it came about in."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
        )
        return sorted(
            (kind, name, table, re.sub(r"\s+", " ", sql).replace('"', "").strip())
            for kind, name, table, sql in rows
        )


@pytest.fixture(params=FIXTURES, ids=lambda path: path.stem)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a file that a released version made."""
    return Path(shutil.copy(request.param, tmp_path / "released.funnel"))


def test_there_is_a_file_of_every_released_schema() -> None:
    numbers = [int(path.stem.removeprefix("schema-")) for path in FIXTURES]
    assert numbers == list(range(1, len(FIXTURES) + 1))
    assert len(FIXTURES) in (VERSION, VERSION - 1), "tests/fixtures/make.py makes one"


def test_fresh_and_migrated_schemas_are_equal(released: Path, tmp_path: Path) -> None:
    create_document(tmp_path / "fresh.funnel").close()
    open_document(released).close()
    assert schema_of(released) == schema_of(tmp_path / "fresh.funnel")


def test_a_released_file_keeps_what_it_holds(released: Path) -> None:
    with open_document(released) as document:
        assert document.currency == "TRY"
        assert document.settings.get("wanted_wins_a_month") == 15
        names = [service.name for service in document.services.all()]
        assert names == ["Koçluk", "Seminar"]
        found = document.objectives.get(document.objectives.find("Koçluk, 6 oturum", TODAY), TODAY)
        assert (found.client_name, found.stage, found.value) == ("İpek Yıldırım", Stage.IN, 960000)
        assert found.next_action is not None
        assert found.next_person_name == "Zoë Öz"
        assert found.last_activity == date(2026, 2, 1)
        assert document.board.outcome_counts(TODAY) == dict.fromkeys(Outcome, 1)
        assert document.board.totals(TODAY)[Stage.UNIVERSE].objectives == 2
        days = (date(2026, 2, 20) - date(2025, 9, 1)).days
        assert document.cycles.durations(document.services.all()[0].id, TODAY) == [days]
        stood = document.board.funnel_on(date(2026, 1, 31)).stages[Stage.ABOVE]
        assert found.id in [objective.id for objective in stood]
        document.objectives.move([found.id], Stage.BEST_FEW, TODAY)
        assert document.log.undo() is not None
    assert check_file(released) == []


def as_of_an_older_schema(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION - 1}")


def test_busy_times_read_before_files_were_told_apart_stay(tmp_path: Path) -> None:
    fourth = next(path for path in FIXTURES if path.stem == "schema-4")
    with open_document(Path(shutil.copy(fourth, tmp_path / "x.funnel"))) as document:
        assert document.weeks.busy(TODAY, TODAY) == (Span(TODAY, 540, 600, "Diş hekimi"),)
        assert document.weeks.busy_files() == {"": 1}


def test_undo_and_redo_end_at_a_migration(released: Path) -> None:
    as_of_an_older_schema(released)
    with open_document(released) as document:
        before, history = contents(document), document.log.history()
        assert document.remembered(UNDO_FLOOR) is not None
        assert history
        assert (document.log.undo(), document.log.redo()) == (None, None)
        assert (contents(document), document.log.history()) == (before, history)
        document.settings.set("currency", "EUR")
        document.log.undo()
        assert contents(document) == before
        assert document.log.undo() is None
        assert document.log.redo() is not None
    assert check_file(released) == []


def test_a_visit_does_not_reach_back_over_a_migration(document: Document) -> None:
    anna = document.objectives.add(TODAY, client_name="Anna")
    document.objectives.edit(anna, "notes", "old", visit="notes 1")
    document.close()
    as_of_an_older_schema(document.path)
    with open_document(document.path) as migrated:
        migrated.objectives.edit(anna, "notes", "new", visit="notes 1")
        migrated.log.undo()
        assert migrated.objectives.get(anna, TODAY).notes == "old"


def test_a_new_file_has_no_floor(document: Document) -> None:
    assert document.remembered(UNDO_FLOOR) is None


def test_a_reader_of_an_older_file_leaves_it_as_it_is(released: Path) -> None:
    as_of_an_older_schema(released)
    before = released.read_bytes()
    assert check_file(released) == []
    with open_document(released, read_only=True) as reading:
        assert pragma(reading, "user_version") == VERSION
        assert reading.currency == "TRY"
        with pytest.raises(DocumentError):
            reading.settings.set("currency", "EUR")
    assert released.read_bytes() == before


def test_the_present_form_is_known_without_being_made(document: Document) -> None:
    """Made at each start, it would take as long as the rest of opening."""
    assert form_of(schema_parts(document.connection)) == FORM == form_of(right_schema())
    document.connection.execute("DROP INDEX objectives_board")
    assert not is_present_form(document.connection)

"""What can be saved of a damaged file: by itself, by a backup, by its rows; it stays as it was."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from random import Random

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.repair import repair, ways
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.document.contents import Contents, contents, in_folder
from tests.document.user import User

TODAY = date(2026, 3, 10)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    path = tmp_path / "folder" / "x.funnel"
    with create_document(path) as document:
        user = User(document, Random(3))
        for _ in range(120):
            user.act()
        own = document.objectives.add(TODAY, client_name="Zed", wish="Zooming", stage=Stage.IN)
        document.clients.add_person(document.objectives.get(own, TODAY).client, "Zoë")
        document.activities.log(own, "call", TODAY)
        document.objectives.edit(own, "notes", "n" * 3000)
        won = document.objectives.add(TODAY, client_name="Won AG")
        document.objectives.set_outcome([won], Outcome.WON, TODAY)
    return path


def held_by(path: Path) -> Contents:
    with open_document(path, read_only=True) as document:
        return contents(document)


def spoil(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)


def user_data(held: Contents) -> Contents:
    derived = ("search_text", "first_contacts", "durations", "fits")
    return {table: rows for table, rows in held.items() if table not in derived}


@pytest.mark.parametrize(
    "spoiled",
    [
        "UPDATE search_text SET folded = 'x'",
        "DELETE FROM durations",
        "DELETE FROM first_contacts",
        "DROP INDEX objectives_board",
        "CREATE TRIGGER strange AFTER INSERT ON clients BEGIN SELECT 1; END",
        "CREATE VIEW strange AS SELECT 1",
    ],
)
def test_what_follows_from_the_rows_is_made_anew_and_nothing_is_lost(
    file: Path, tmp_path: Path, spoiled: str
) -> None:
    before = held_by(file)
    spoil(file, spoiled)
    assert check_file(file)
    left = in_folder(file.parent)
    [first, *_] = ways(file, None, TODAY)
    assert first.kind == "alone"
    repair(file, None, tmp_path / "out.funnel", "alone", TODAY)
    assert in_folder(file.parent) == left
    assert check_file(tmp_path / "out.funnel") == []
    assert held_by(tmp_path / "out.funnel") == before
    with open_document(tmp_path / "out.funnel") as document:
        assert document.log.undo() is not None


@pytest.mark.parametrize(
    "spoiled",
    [
        "DELETE FROM clients WHERE name = 'Zed'",
        "DELETE FROM moves",
        "UPDATE objectives SET rank = ''",
        "UPDATE objectives SET stage = 'nowhere' WHERE wish = 'Zooming'",
        "UPDATE objectives SET value = -1, expected = '30.2.2026' WHERE wish = 'Zooming'",
        "UPDATE activities SET day = 'once'",
        "UPDATE people SET client = 'nobody'",
        "UPDATE moves SET to_stage = 'in'",
        "UPDATE changes SET before = '{'",
        "UPDATE actions SET at = 'once'",
        "DELETE FROM changes",
        "DELETE FROM remembered",
        "DELETE FROM settings",
        "DROP TABLE blocks",
        "DROP TABLE busy",
        "DROP TABLE actions",
    ],
)
def test_the_rows_that_can_be_read_are_saved(file: Path, tmp_path: Path, spoiled: str) -> None:
    before = held_by(file)
    spoil(file, spoiled)
    assert check_file(file)
    left = in_folder(file.parent)
    way = repair(file, None, tmp_path / "out.funnel", "rows", TODAY)
    assert in_folder(file.parent) == left
    assert check_file(tmp_path / "out.funnel") == []
    after = held_by(tmp_path / "out.funnel")
    assert after["objectives"].keys() == before["objectives"].keys()
    assert sum(way.held.objectives.values()) == len(before["objectives"])
    with open_document(tmp_path / "out.funnel") as document:
        own = document.objectives.find("Zooming", TODAY)
        assert len(document.objectives.get(own, TODAY).notes) == 3000
        assert document.log.undo() is None
        document.objectives.move([own], Stage.BEST_FEW, TODAY)
        document.log.undo()


def test_a_file_without_a_fault_loses_nothing_but_undo(file: Path, tmp_path: Path) -> None:
    repair(file, None, tmp_path / "out.funnel", "rows", TODAY)
    assert held_by(tmp_path / "out.funnel") == held_by(file)
    with open_document(file) as one, open_document(tmp_path / "out.funnel") as other:
        assert one.identity == other.identity
        known = [(step.number, step.label) for step in one.log.history() if not step.undone]
        assert [(step.number, step.label) for step in other.log.history()] == known


def test_pages_gone_bad_cost_only_what_lay_on_them(file: Path, tmp_path: Path) -> None:
    """In the table of objectives' own pages: what lies before and behind them is read."""
    before = held_by(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
    spoiled = bytearray(file.read_bytes())
    rng = Random(4)
    for _ in range(6):
        page = rng.randrange(20, len(spoiled) // 4096)
        spoiled[page * 4096 : page * 4096 + 512] = rng.randbytes(512)
    file.write_bytes(spoiled)
    assert check_file(file)
    way = repair(file, None, tmp_path / "out.funnel", "rows", TODAY)
    assert check_file(tmp_path / "out.funnel") == []
    assert sum(way.held.objectives.values()) >= len(before["objectives"]) * 0.3


def test_the_newest_whole_backup_is_offered_by_identity_and_by_name(
    file: Path, tmp_path: Path
) -> None:
    home = tmp_path / "backups"
    with open_document(file) as document:
        older = document.back_up(home)
        kept = contents(document)
        document.objectives.add(TODAY, client_name="Later")
        newest = document.back_up(home)
    newest.path.write_bytes(b"not what was written")
    for end in (4096 * 3, 50):
        file.write_bytes(file.read_bytes()[:end])
        found = {way.kind: way for way in ways(file, home, TODAY)}
        assert found["backup"].backup == older
    repair(file, home, tmp_path / "out.funnel", "backup", TODAY)
    assert held_by(tmp_path / "out.funnel") == kept


def test_of_what_is_no_file_of_ours_there_is_nothing(tmp_path: Path) -> None:
    path = tmp_path / "letter.funnel"
    for content in (b"", b"Dear Sir", bytes(5000)):
        path.write_bytes(content)
        assert ways(path, None, TODAY) == []
        with pytest.raises(DocumentError) as refused:
            repair(path, None, tmp_path / "out.funnel", "rows", TODAY)
        assert refused.value.key == "not_repaired"
        assert not (tmp_path / "out.funnel").exists()


def test_an_older_damaged_file_is_saved_in_the_present_form(tmp_path: Path) -> None:
    fixture = Path(__file__).parents[1] / "fixtures" / "schema-4.funnel"
    older = Path(shutil.copy(fixture, tmp_path / "older.funnel"))
    spoil(older, "DELETE FROM clients")
    repair(older, None, tmp_path / "out.funnel", "rows", TODAY)
    assert check_file(tmp_path / "out.funnel") == []
    with open_document(tmp_path / "out.funnel") as document:
        assert len(document.objectives.all(TODAY)) >= 2

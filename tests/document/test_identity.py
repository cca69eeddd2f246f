"""A document's identity: random from its creation, the same in copies, told by older files."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.identity import IDENTITY, identity_of
from funnel_desktop.example.make import make_example

FIXTURES = sorted((Path(__file__).parents[1] / "fixtures").glob("schema-*.funnel"))
BEFORE = [path for path in FIXTURES if int(path.stem.removeprefix("schema-")) < 7]
TODAY = date(2026, 3, 10)


def identity(path: Path) -> str:
    with open_document(path) as document:
        return identity_of(document.connection)


def test_new_documents_are_different_ones(tmp_path: Path) -> None:
    for name in ("a.funnel", "b.funnel"):
        create_document(tmp_path / name).close()
    assert identity(tmp_path / "a.funnel") != identity(tmp_path / "b.funnel")


def test_a_document_stays_itself_whatever_is_done_and_wherever_it_lies(
    document: Document, tmp_path: Path
) -> None:
    own = identity_of(document.connection)
    assert len(own) == 20
    document.objectives.add(TODAY, client_name="Anna")
    document.log.undo()
    document.save_copy(tmp_path / "copy.funnel")
    document.close()
    moved = document.path.rename(tmp_path / "moved.funnel")
    assert identity(tmp_path / "copy.funnel") == identity(moved) == own


@pytest.mark.parametrize("older", BEFORE, ids=lambda path: path.stem)
def test_copies_of_an_older_file_migrated_apart_are_one_document(
    older: Path, tmp_path: Path
) -> None:
    first = Path(shutil.copy(older, tmp_path / "first.funnel"))
    second = Path(shutil.copy(older, tmp_path / "second.funnel"))
    own = identity(first)
    with open_document(first) as document:
        document.objectives.add(TODAY, client_name="Only here")
    assert (identity(second), identity(first)) == (own, own)
    with open_document(older, read_only=True) as reading:
        assert identity_of(reading.connection) == own


def test_released_files_are_documents_of_their_own(tmp_path: Path) -> None:
    copies = [Path(shutil.copy(path, tmp_path / path.name)) for path in BEFORE]
    assert len({identity(copy) for copy in copies}) == len(BEFORE)


def as_of_schema_6(path: Path) -> None:
    with open_document(path) as document:
        run = document.connection.execute
        run("DELETE FROM remembered WHERE id = ?", (IDENTITY,))
        run("DELETE FROM _sqlite_migrations WHERE name = '7'")
        run("PRAGMA user_version = 6")


def test_an_example_in_which_nothing_was_done_tells_by_its_rows(tmp_path: Path) -> None:
    make_example(tmp_path / "a.funnel", TODAY)
    created = identity(tmp_path / "a.funnel")
    as_of_schema_6(tmp_path / "a.funnel")
    shutil.copy(tmp_path / "a.funnel", tmp_path / "b.funnel")
    assert identity(tmp_path / "a.funnel") == identity(tmp_path / "b.funnel") != created


def test_empty_files_tell_nothing_and_are_different_ones(tmp_path: Path) -> None:
    for name in ("a.funnel", "b.funnel"):
        create_document(tmp_path / name).close()
        as_of_schema_6(tmp_path / name)
    assert identity(tmp_path / "a.funnel") != identity(tmp_path / "b.funnel")

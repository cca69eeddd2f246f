"""Backups: complete, checked, private, named by order; never of what is damaged; the way back."""

import os
import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from funnel_desktop.document.backup_files import (
    Backup,
    backups_in,
    choose_shelf,
    find,
    folder_of,
    named_like,
    next_backup,
    shelf,
    thin_out,
)
from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.backups import inside, restore
from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.identity import identity_of
from funnel_desktop.document.schema import VERSION
from funnel_desktop.funnel.stages import Stage
from tests.document.contents import contents
from tests.faults.verbs import bring_in, practice

TODAY = date(2026, 3, 10)
OLDEST = Path(__file__).parents[1] / "fixtures" / "schema-1.funnel"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "backups"


@pytest.fixture
def full(document: Document) -> Document:
    practice(document)
    return document


def test_a_backup_is_all_that_was_there_and_the_owners_alone(full: Document, home: Path) -> None:
    before = contents(full)
    made = full.back_up(home)
    with open_document(made.path, read_only=True) as copy:
        assert contents(copy) == before
        assert identity_of(copy.connection) == identity_of(full.connection)
    assert check_file(made.path) == []
    assert made.is_whole
    modes = {path.stat().st_mode & 0o777 for path in (made.path, made.sum_path)}
    assert modes == {0o600}
    assert {p.stat().st_mode & 0o777 for p in (home, made.path.parent)} == {0o700}
    assert backups_in(made.path.parent) == [made]
    assert sorted(p.name for p in made.path.parent.iterdir()) == [
        made.path.name, made.sum_path.name,
    ]  # fmt: skip


def test_what_is_inside_is_counted(full: Document, home: Path) -> None:
    held = inside(full.back_up(home).path)
    assert held.objectives == {"above": 2}
    assert (held.clients, held.identity) == (2, identity_of(full.connection))
    assert held.newest_step == full.log.history(limit=1)[0].number
    assert held.changed == full.log.history(limit=1)[0].at


def test_backups_follow_the_document_under_every_name(full: Document, home: Path) -> None:
    first = full.back_up(home)
    full.close()
    moved = full.path.rename(full.path.with_name("Other name.funnel"))
    with open_document(moved) as document:
        second = document.back_up(home)
    assert (second.number, second.stem) == (2, "Other name")
    assert backups_in(first.path.parent) == [second, first]


@pytest.mark.parametrize(
    "spoiled",
    [
        "UPDATE objectives SET rank = ''",
        "DELETE FROM moves",
        "UPDATE people SET client = 'nobody'",
        "UPDATE search_text SET folded = 'wrong'",
    ],
)
def test_nothing_that_fails_its_checks_is_backed_up_nor_thins_out(
    full: Document, home: Path, spoiled: str
) -> None:
    made = full.back_up(home)
    full.connection.execute("PRAGMA foreign_keys = OFF")
    full.connection.execute(spoiled)
    with pytest.raises(DocumentError) as refused:
        full.back_up(home)
    assert refused.value.key == "unsound"
    assert backups_in(made.path.parent) == [made]
    assert len(list(made.path.parent.iterdir())) == 2


def test_a_damaged_page_is_never_copied_as_a_copy(full: Document, home: Path) -> None:
    """Pages go bad below an open file: neither a backup nor *Save a copy* hides that."""
    full.close()
    with open_document(full.path) as document:
        with full.path.open("r+b") as file:  # Another process would: our lock is not needed here.
            file.seek(4096 * 3)
            file.write(b"\xff" * 4096 * 20)
        document.connection.execute("PRAGMA shrink_memory")  # Opening looked at all, and kept it.
        for make in (
            lambda: document.back_up(home),
            lambda: document.save_copy(full.path.with_name("c.funnel")),
        ):
            with pytest.raises(DocumentError) as refused:
                make()
            assert refused.value.key in ("damaged", "unsound")
    assert not full.path.with_name("c.funnel").exists()
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_restored_into_a_new_file_and_over_none(full: Document, home: Path, tmp_path: Path) -> None:
    before, made = contents(full), full.back_up(home)
    full.objectives.delete([full.objectives.all(TODAY)[0].id])
    with pytest.raises(DocumentError) as refused:
        restore(made, full.path)
    assert refused.value.key == "in_use"
    taken = tmp_path / "taken.funnel"
    taken.write_text("mine")
    with pytest.raises(DocumentError) as refused:
        restore(made, taken)
    assert (refused.value.key, taken.read_text()) == ("exists", "mine")
    assert restore(made, tmp_path / "new.funnel") == inside(made.path)
    with open_document(tmp_path / "new.funnel") as restored:
        assert contents(restored) == before
        assert restored.log.undo() is not None
    assert (tmp_path / "new.funnel").stat().st_mode & 0o777 == 0o600


def test_a_backup_with_one_bit_changed_is_not_restored(
    full: Document, home: Path, tmp_path: Path
) -> None:
    made = full.back_up(home)
    spoiled = bytearray(made.path.read_bytes())
    spoiled[-100] ^= 4
    made.path.write_bytes(spoiled)
    assert not made.is_whole
    with pytest.raises(DocumentError) as refused:
        restore(made, tmp_path / "new.funnel")
    assert refused.value.key == "not_whole"
    assert not (tmp_path / "new.funnel").exists()


def test_another_folder_can_be_chosen_and_left_again(
    full: Document, home: Path, tmp_path: Path
) -> None:
    first = full.back_up(home)
    choose_shelf(home, tmp_path / "other disk")
    assert shelf(home) == tmp_path / "other disk"
    second = full.back_up(home)
    assert second.path.is_relative_to(tmp_path / "other disk")
    choose_shelf(home, None)
    assert backups_in(folder_of(home, identity_of(full.connection))) == [first]


def test_found_by_number_name_and_path(full: Document, home: Path, tmp_path: Path) -> None:
    made = full.back_up(home)
    known = [made]
    assert find(known, "1") == find(known, made.path.name) == find([], str(made.path)) == made
    elsewhere = Path(shutil.copy(made.path, tmp_path / "renamed.funnel"))
    assert find(known, str(elsewhere)).path == elsewhere
    with pytest.raises(DocumentError):
        find(known, "2")
    assert named_like(home, full.path.stem) == [made]
    assert named_like(home, "Other") == []


def test_thinning_keeps_the_rule_and_the_order_and_clears_what_was_left(
    full: Document, home: Path
) -> None:
    folder = full.back_up(home).path.parent
    for day in range(1, 29):
        for hour in (9, 12):
            made = next_backup(folder, "x", datetime(2020, 2, day, hour))
            made.path.write_bytes(b"")
            made.sum_path.write_bytes(b"")
    left_over = folder / ".abc.part"
    left_over.write_bytes(b"")
    os.utime(left_over, (0, 0))
    thin_out(folder)
    left = [backup.made for backup in backups_in(folder) if backup.stem == "x"]
    assert left[:6] == [datetime(2020, 2, day, hour) for day in (28, 27, 26) for hour in (12, 9)]
    assert left[6:] == [datetime(2020, 2, day, 12) for day in range(25, 0, -1)]
    assert not left_over.exists()
    assert all(backup.sum_path.exists() for backup in backups_in(folder))
    assert len(backups_in(folder)) * 2 == len(list(folder.iterdir()))


@pytest.fixture
def by_themselves(home: Path) -> Iterator[Path]:
    with kept_in(home):
        yield home


def all_of(home: Path) -> list[Backup]:
    return (
        [backup for folder in home.iterdir() for backup in backups_in(folder)]
        if home.exists()
        else []
    )


def test_an_older_file_is_backed_up_as_it_was_before_it_is_migrated(
    by_themselves: Path, tmp_path: Path
) -> None:
    older = Path(shutil.copy(OLDEST, tmp_path / "older.funnel"))
    with open_document(older) as document:
        [backup] = backups_in(folder_of(by_themselves, identity_of(document.connection)))
        kept = contents(document)
    assert int.from_bytes(backup.path.read_bytes()[60:64], "big") == 1 != VERSION
    restore(backup, tmp_path / "restored.funnel")
    with open_document(tmp_path / "restored.funnel") as restored:
        assert contents(restored) == kept


def test_without_a_backup_nothing_is_migrated(by_themselves: Path, tmp_path: Path) -> None:
    older = Path(shutil.copy(OLDEST, tmp_path / "older.funnel"))
    by_themselves.parent.mkdir(parents=True)
    by_themselves.write_text("in the way")
    before = older.read_bytes()
    with pytest.raises(DocumentError):
        open_document(older)
    assert older.read_bytes() == before


def test_an_import_and_a_large_deletion_have_a_backup_before(
    by_themselves: Path, full: Document
) -> None:
    before = inside(full.back_up(by_themselves).path).objectives
    bring_in(full, 3)
    [newest, _] = all_of(by_themselves)
    assert inside(newest.path).clients == 2
    ids = [full.objectives.add(TODAY, client_name=str(n), stage=Stage.IN) for n in range(12)]
    assert len(all_of(by_themselves)) == 2
    full.objectives.delete(ids[:1])
    assert len(all_of(by_themselves)) == 2
    full.objectives.delete(ids[1:])
    newest = max(all_of(by_themselves), key=lambda backup: backup.number)
    assert inside(newest.path).objectives == {**before, "in": 11}

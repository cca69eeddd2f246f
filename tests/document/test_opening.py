"""Opening: what is refused, with which key, and that a refusal touches nothing."""

import contextlib
import os
import sqlite3
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.journal import journal_path
from funnel_desktop.document.schema import APPLICATION_ID, VERSION
from tests.document.contents import in_folder
from tests.document.others import (
    give_away,
    is_root,
    remount,
    said_by_somebody,
    small_disk,
    somebodys_folder,
)
from tests.document.refusing import SAY_KEY, TODAY, key, practice, refused


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    return practice(folder / "x.funnel")


def test_what_was_written_is_there_when_it_is_opened_again(file: Path) -> None:
    with open_document(file) as document:
        assert [o.client_name for o in document.objectives.all(TODAY)] == ["Anna"]
    assert check_file(file) == []


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "x.funnel"
    path.touch()
    assert key(path) == "empty"


@pytest.mark.parametrize(
    "content", [b"client,value\nAnna,5\n", b"x", b"\x00" * 5000, b"SQLite format 2\x00" * 900]
)
def test_what_is_not_sqlite(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.funnel"
    path.write_bytes(content)
    assert key(path) == "not_sqlite"


@pytest.mark.parametrize("application_id", [0, APPLICATION_ID + 1])
def test_another_programs_sqlite(tmp_path: Path, application_id: int) -> None:
    path = tmp_path / "x.funnel"
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE clients(id)")
        other.execute(f"PRAGMA application_id = {application_id}")
    assert key(path) == "other_program"


def test_a_newer_version(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    assert key(file) == "newer"
    assert refused(file).values["version"] == VERSION + 1


def test_what_is_cut_off_anywhere(file: Path) -> None:
    whole = file.read_bytes()
    page = 4096
    cuts = {1, 15, 16, 17, 99, 100, 101, len(whole) - 1}
    for end in range(page, len(whole), page):
        cuts |= {end - 1, end, end + 1}
    for cut in sorted(cuts):
        file.write_bytes(whole[:cut])
        assert key(file) == "truncated", cut
    file.write_bytes(whole)
    open_document(file).close()


def test_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "x.funnel"
    folder.mkdir()
    assert key(folder) == "folder"


def test_what_is_not_there(tmp_path: Path) -> None:
    assert key(tmp_path / "x.funnel") == "missing"
    (tmp_path / "file").touch()
    assert refused(tmp_path / "file" / "x.funnel", folder=tmp_path).key == "missing"
    assert refused(tmp_path / "none" / "x.funnel", folder=tmp_path).key == "missing"


def test_what_is_no_file_at_all(tmp_path: Path) -> None:
    path = tmp_path / "x.funnel"
    os.mkfifo(path)
    with pytest.raises(DocumentError) as caught:
        open_document(path)
    assert caught.value.key == "not_sqlite"


def test_a_link_that_leads_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(DocumentError) as caught:
        open_document(tmp_path / "a")
    assert caught.value.key == "bad_name"


# -- where it may not be read or written


def test_no_permission() -> None:
    with somebodys_folder() as folder:
        path = practice(folder / "x.funnel")
        path.chmod(0)
        before = in_folder(folder)
        assert said_by_somebody(SAY_KEY, path, "writing") == "no_permission"
        assert said_by_somebody(SAY_KEY, path, "reading") == "no_permission"
        assert in_folder(folder) == before


def test_a_folder_that_may_not_be_entered() -> None:
    with somebodys_folder() as outer:
        folder = outer / "locked"
        folder.mkdir()
        path = practice(folder / "x.funnel")
        folder.chmod(0o600)
        assert said_by_somebody(SAY_KEY, path, "writing") == "no_permission"
        folder.chmod(0o700)


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o666), (0o777, 0o444)])
def test_a_read_only_place(folder_mode: int, file_mode: int) -> None:
    with somebodys_folder() as folder:
        path = practice(folder / "x.funnel")
        give_away(path)
        path.chmod(file_mode)
        folder.chmod(folder_mode)
        before = in_folder(folder)
        assert said_by_somebody(SAY_KEY, path, "writing") == "read_only_place"
        assert said_by_somebody(SAY_KEY, path, "reading") == "opened"
        assert in_folder(folder) == before


def test_a_read_only_disk(tmp_path: Path) -> None:
    if not is_root():
        pytest.skip("only root may mount a disk")
    with small_disk(tmp_path / "disk", 1000) as folder:
        path = practice(folder / "x.funnel")
        remount(folder, "ro")
        before = in_folder(folder)
        with pytest.raises(DocumentError) as caught:
            open_document(path)
        assert caught.value.key == "read_only_place"
        assert check_file(path) == []
        with open_document(path, read_only=True) as reading:
            assert reading.objectives.all(TODAY)
        assert in_folder(folder) == before


def test_no_journal_stays_beside_a_file_that_was_closed(tmp_path: Path) -> None:
    path = tmp_path / "x.funnel"
    with create_document(path) as document:
        document.objectives.add(TODAY, client_name="Anna")
        assert journal_path(path).exists()
    assert list(tmp_path.iterdir()) == [path]
    with open_document(path) as document:
        assert document.objectives.all(TODAY)
    assert list(tmp_path.iterdir()) == [path]
    journal_path(path).touch(0o600)  # as an earlier version left one
    open_document(path).close()
    assert list(tmp_path.iterdir()) == [path]
    with open_document(path, read_only=True):
        pass
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_with_a_bad_page_is_opened_by_nobody_who_writes(tmp_path: Path) -> None:
    path = tmp_path / "x.funnel"
    create_document(path).close()
    spoiled = bytearray(path.read_bytes())
    for page in range(3, len(spoiled) // 4096, 2):
        spoiled[page * 4096 : page * 4096 + 100] = b"\xff" * 100
    path.write_bytes(spoiled)
    with pytest.raises(DocumentError) as refused:
        open_document(path)
    assert refused.value.key == "damaged"
    assert path.read_bytes() == bytes(spoiled)

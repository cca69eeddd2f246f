"""One file, one owner: in another process, in this one, by another name."""

import contextlib
import os
import socket
import sqlite3
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import open_document
from tests.document.others import (
    opened_elsewhere,
)
from tests.document.refusing import TODAY, key, practice, refused


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    return practice(folder / "x.funnel")


def test_open_in_another_process_says_where(file: Path) -> None:
    with opened_elsewhere(file) as other:
        for read_only in (False, True):
            error = refused(file, read_only=read_only)
            assert error.key == "in_use"
            assert error.values["host"] == socket.gethostname()
            assert error.values["process"] == other.pid
        assert check_file(file)[0].key == "in_use"
    open_document(file).close()


def test_open_in_this_process(file: Path) -> None:
    with open_document(file) as document:
        assert key(file) == "in_use"
        document.objectives.add(TODAY, client_name="Berta")
        with opened_elsewhere_is_refused(file):
            pass
    open_document(file).close()


@contextlib.contextmanager
def opened_elsewhere_is_refused(file: Path):  # type: ignore[no-untyped-def]
    """The refusals before have not dropped this process's lock."""
    with contextlib.closing(sqlite3.connect(file, timeout=0)) as other:
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("SELECT * FROM clients").fetchall()
        yield


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_open_by_another_name(file: Path, link: object) -> None:
    other_name = file.with_name("y.funnel")
    link(file, other_name)  # type: ignore[operator]
    with open_document(file):
        assert key(other_name) == "in_use"
    with opened_elsewhere(file):
        assert key(other_name) == "in_use"
    with open_document(other_name) as document:
        assert document.path == other_name
        assert key(file) == "in_use"


def test_the_journal_stands_beside_the_file_itself(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere.funnel"
    link.symlink_to(file)
    with open_document(link) as document:
        document.objectives.add(TODAY, client_name="Berta")
        assert (file.parent / "x.funnel-journal").exists()
        assert (file.parent / ".x.funnel.open").exists()
    assert {p.name for p in tmp_path.iterdir()} == {"documents", "elsewhere.funnel"}


def test_a_second_close_leaves_the_next_opening_alone(file: Path) -> None:
    first = open_document(file)
    first.close()
    with open_document(file):
        first.close()
        assert key(file) == "in_use"
        assert (file.parent / ".x.funnel.open").exists()


def test_readers_share_and_keep_writers_out(file: Path) -> None:
    with open_document(file, read_only=True) as reading:
        assert reading.objectives.all(TODAY)
        with contextlib.closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as other:
            assert other.execute("SELECT count(*) FROM clients").fetchone() == (1,)
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("UPDATE clients SET name = 'Berta'")
        assert refused(file).key == "in_use"


def test_the_note_of_a_killed_process_is_no_hindrance(file: Path) -> None:
    with opened_elsewhere(file) as other:
        other.kill()
        other.wait()
        assert (file.parent / ".x.funnel.open").exists()
        with open_document(file) as document:
            assert document.objectives.all(TODAY)
    assert not (file.parent / ".x.funnel.open").exists()


@pytest.mark.parametrize("note", ["", "{", "[]", '{"host": 1}', '{"host": "x", "process": null}'])
def test_a_note_that_says_nothing_is_no_hindrance(file: Path, note: str) -> None:
    (file.parent / ".x.funnel.open").write_text(note)
    open_document(file).close()
    with opened_elsewhere(file):
        (file.parent / ".x.funnel.open").write_text(note)
        assert refused(file).key == "in_use"

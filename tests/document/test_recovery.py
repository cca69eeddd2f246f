"""After a kill in the middle of a change, and after a file was put back by hand."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from tests.document.contents import Contents, contents, in_folder, whole
from tests.document.others import start

TODAY = date(2026, 3, 10)

STOP_IN_THE_MIDDLE = """
import sys
from pathlib import Path
from funnel_desktop.document.document import open_document
from funnel_desktop.document.ids import new_id
document = open_document(Path(sys.argv[1]))
document.connection.execute("PRAGMA cache_size = 5")  # What is not yet durable goes to the disk.
with document.bulk("import", {}) as bulk:
    bulk.insert("clients", [{"id": new_id(), "name": f"Client {n}"} for n in range(3000)])
    document.connection.execute("UPDATE objectives SET notes = 'never said', rank = 'zz'")
    document.connection.execute("UPDATE clients SET name = 'never called so'")
    print("in the middle", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "x.funnel"
    with create_document(path) as document:
        for number in range(60):
            document.objectives.add(TODAY, client_name=f"Early {number}", notes="n" * 200)
    return path


@contextmanager
def in_the_middle(file: Path) -> Iterator[None]:
    """While a process is in the middle of a change; afterwards it is killed."""
    with start(STOP_IN_THE_MIDDLE, file) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "in the middle\n"
        try:
            yield
        finally:
            other.kill()


def killed_in_the_middle(file: Path) -> Path:
    before = file.read_bytes()
    with in_the_middle(file):
        pass
    assert journal(file).stat().st_size > 0
    assert file.read_bytes() != before, "nothing has reached the file: the test shows nothing"
    return journal(file)


def journal(file: Path) -> Path:
    return file.with_name(file.name + "-journal")


def beside(file: Path) -> set[str]:
    """What lies in the folder, the journal apart that any clean end may leave empty."""
    files = {found.name for found in file.parent.iterdir() if found.is_file()}
    return files - {journal(file).name}


def held_by(file: Path) -> Contents:
    with open_document(file) as document:
        assert whole(document)
        return contents(document)


def test_a_change_that_was_not_finished_never_was(file: Path) -> None:
    before = held_by(file)
    killed_in_the_middle(file)
    assert held_by(file) == before
    assert beside(file) == {"x.funnel"}
    assert not journal(file).exists() or journal(file).stat().st_size == 0


def test_who_reads_touches_neither(file: Path) -> None:
    before = held_by(file)
    killed_in_the_middle(file)
    left = in_folder(file.parent)
    assert check_file(file) == []
    with open_document(file, read_only=True) as reading:
        assert contents(reading) == before
        with pytest.raises(DocumentError):
            reading.settings.set("currency", "TRY")
    assert in_folder(file.parent) == left


def test_a_change_under_way_elsewhere_is_left_alone(file: Path) -> None:
    with in_the_middle(file):
        left = in_folder(file.parent)
        for read_only in (False, True):
            with pytest.raises(DocumentError) as refused:
                open_document(file, read_only=read_only)
            assert refused.value.key == "in_use"
        assert in_folder(file.parent) == left


def test_a_file_put_back_by_hand_stays_as_it_was_put(file: Path, tmp_path: Path) -> None:
    backup = tmp_path / "kept" / "backup.funnel"
    backup.parent.mkdir()
    shutil.copy(file, backup)
    kept = held_by(backup)
    with open_document(file) as document:
        ids = [found.id for found in document.objectives.all(TODAY)]
        document.objectives.delete(ids[:30])
        for own in ids[30:]:
            document.objectives.edit(own, "notes", "later " * 30)
    killed_in_the_middle(file)
    shutil.copy(backup, file)
    assert ruined_by_sqlite_alone(file, tmp_path / "alone")
    assert held_by(file) == kept
    assert beside(file) == {"x.funnel", "x.rescued-1.funnel", "x.rescued-1.funnel-journal"}
    assert (file.parent / "x.rescued-1.funnel").read_bytes() == backup.read_bytes()
    assert (file.parent / "x.rescued-1.funnel").stat().st_mode & 0o777 == 0o600
    assert held_by(file.parent / "x.rescued-1.funnel") == kept


def ruined_by_sqlite_alone(file: Path, folder: Path) -> bool:
    """Without our care the journal of another state is applied; else the test shows nothing."""
    folder.mkdir()
    copy = Path(shutil.copy(file, folder / "x.funnel"))
    shutil.copy(journal(file), journal(copy))
    with closing(sqlite3.connect(copy)) as connection:
        try:
            connection.execute("SELECT count(*) FROM objectives").fetchall()
        except sqlite3.DatabaseError:
            return True
    return copy.read_bytes() != file.read_bytes()


def test_where_neither_way_is_sound_nothing_is_touched(file: Path) -> None:
    left_over = killed_in_the_middle(file)
    spoiled = bytearray(file.read_bytes())
    for page in range(1, len(spoiled) // 4096):
        spoiled[page * 4096 : page * 4096 + 64] = os.urandom(64)
    file.write_bytes(spoiled)
    left_over.write_bytes(left_over.read_bytes()[:3000])
    left = in_folder(file.parent)
    with pytest.raises(DocumentError) as refused:
        open_document(file)
    assert refused.value.key == "damaged"
    assert in_folder(file.parent) == left


@pytest.mark.parametrize("content", [b"x", b"no journal at all\n" * 300, b"\x00" * 5000])
def test_a_journal_that_is_none(file: Path, content: bytes) -> None:
    before = held_by(file)
    journal(file).write_bytes(content)
    assert held_by(file) == before


def test_a_document_that_was_not_right_before_opens_after_a_kill(file: Path) -> None:
    """A small fault of an older version must not lock a user out."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE search_text SET folded = 'wrong'")
    killed_in_the_middle(file)
    with open_document(file) as document:
        assert len(document.objectives.all(TODAY)) == 60
    assert not list(file.parent.glob("*rescued*"))


def test_a_damaged_file_after_an_unclean_end(file: Path) -> None:
    spoiled = bytearray(file.read_bytes())
    for page in range(2, len(spoiled) // 4096):
        spoiled[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    file.write_bytes(spoiled)
    (file.parent / ".x.funnel.open").write_text('{"host": "elsewhere", "process": 1}')
    left = in_folder(file.parent)
    with pytest.raises(DocumentError) as refused:
        open_document(file)
    assert refused.value.key == "damaged"
    assert in_folder(file.parent) == left
    assert check_file(file)[0].key == "damaged"

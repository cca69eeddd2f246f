"""Opening: what is refused, with which key, and that a refusal touches nothing."""

import contextlib
import os
import socket
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.schema import APPLICATION_ID, VERSION
from tests.document.contents import in_folder
from tests.document.others import (
    give_away,
    is_root,
    opened_elsewhere,
    remount,
    said_by_somebody,
    small_disk,
    somebodys_folder,
)

TODAY = date(2026, 3, 10)

SAY_KEY = """
import sys
from pathlib import Path
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
try:
    if sys.argv[2] == "create":
        create_document(Path(sys.argv[1])).close()
    else:
        open_document(Path(sys.argv[1]), read_only=sys.argv[2] == "reading").close()
    print("opened")
except DocumentError as error:
    print(error.key)
"""


def practice(path: Path) -> Path:
    """A small closed document."""
    with create_document(path) as document:
        anna = document.objectives.add(TODAY, client_name="Anna", wish="Coaching")
        document.objectives.set_next_action(anna, None)
        document.clients.add_person(document.objectives.get(anna, TODAY).client, "Berta")
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    return practice(folder / "x.funnel")


def refused(path: Path, *, read_only: bool = False, folder: Path | None = None) -> DocumentError:
    """Why a file is not opened; and nothing may be different afterwards."""
    folder = folder or path.parent
    before = in_folder(folder)
    with pytest.raises(DocumentError) as caught:
        open_document(path, read_only=read_only)
    assert in_folder(folder) == before
    return caught.value


def key(path: Path) -> str:
    """The same refusal for who wants to write, to read, and to check."""
    keys = {refused(path).key, refused(path, read_only=True).key, check_file(path)[0].key}
    assert len(keys) == 1, keys
    return keys.pop()


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


# -- open elsewhere


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


# -- names

ODD_NAMES = [
    "a#b.funnel",
    "100%.funnel",
    "a%20b.funnel",
    "why?.funnel",
    "?mode=memory.funnel",
    "a b  c.funnel",
    " .funnel",
    "'quoted' \"twice\".funnel",
    "İşler ışık 李雷 🙂.funnel",
    "e\u0301 é.funnel",
    "~nobody.funnel",
    "-rf.funnel",
    "a;b&c|d$(e)`f`.funnel",
    "back\\slash.funnel",
    "new\nline.funnel",
    "no ending",
    ".hidden.funnel",
    "x" * 240 + ".funnel",
    os.fsdecode(b"latin \xe9.funnel"),
    ":memory:",
]


@pytest.mark.parametrize("name", ODD_NAMES, ids=ascii)
def test_odd_names(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = practice(Path(name))
    assert path.exists()
    with open_document(path) as document:
        document.objectives.add(TODAY, client_name="Berta")
        document.save_copy(Path("copy of it"))
    assert check_file(path) == []
    assert check_file(Path("copy of it")) == []
    expected = {name, name + "-journal", "copy of it"}
    assert {found.name for found in tmp_path.iterdir()} == expected


def made(path: Path) -> str:
    """`made`, or the key with which it is refused."""
    try:
        practice(path)
    except DocumentError as error:
        return error.key
    return "made"


@pytest.mark.parametrize("length", range(241, 262, 2))
def test_names_too_long_for_their_journal(tmp_path: Path, length: int) -> None:
    fits = length + len("-journal") <= 255
    assert made(tmp_path / ("x" * length)) == ("made" if fits else "bad_name")
    assert fits or list(tmp_path.iterdir()) == []


def test_paths_too_long_for_sqlite(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 380:
        folder = folder / ("d" * 60)
    folder.mkdir(parents=True)
    for length in range(480, 530, 3):
        path = folder / ("x" * (length - len(str(folder)) - 1))
        assert made(path) == ("made" if length <= 504 else "bad_name"), length


@pytest.mark.parametrize("name", ["a\x00b.funnel", "x" * 5000])
def test_names_that_cannot_be(tmp_path: Path, name: str) -> None:
    with pytest.raises(DocumentError) as caught:
        open_document(tmp_path / name)
    assert caught.value.key == "bad_name"
    with pytest.raises(DocumentError) as caught:
        create_document(tmp_path / name)
    assert caught.value.key == "bad_name"


# -- making


def test_an_existing_file_is_never_made_anew(file: Path) -> None:
    before = in_folder(file.parent)
    with pytest.raises(DocumentError) as caught:
        create_document(file)
    assert caught.value.key == "exists"
    assert in_folder(file.parent) == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in ("none", "file"):
        with pytest.raises(DocumentError) as caught:
            create_document(tmp_path / folder / "x.funnel")
        assert caught.value.key == "no_folder"


def test_a_folder_that_may_not_be_written() -> None:
    with somebodys_folder() as folder:
        folder.chmod(0o555)
        assert said_by_somebody(SAY_KEY, folder / "x.funnel", "create") == "no_permission"
        assert list(folder.iterdir()) == []


@pytest.mark.parametrize("currency", ["", "eur", "EURO", "€", "\ud800", "E\x00R"])
def test_a_currency_that_is_none(tmp_path: Path, currency: str) -> None:
    with pytest.raises(DocumentError) as caught:
        create_document(tmp_path / "x.funnel", currency=currency)
    assert caught.value.key == "not_valid"
    assert list(tmp_path.iterdir()) == []


# -- copies


def test_a_copy_is_whole_private_and_apart(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.funnel"
    with open_document(file) as document:
        document.save_copy(copy)
        document.objectives.add(TODAY, client_name="Berta")
    assert check_file(copy) == []
    assert copy.stat().st_mode & 0o777 == 0o600
    with open_document(copy) as document:
        assert [o.client_name for o in document.objectives.all(TODAY)] == ["Anna"]
        assert document.log.undo() is not None


def test_a_copy_replaces_a_closed_file_but_no_open_one(file: Path, tmp_path: Path) -> None:
    other = practice(tmp_path / "other.funnel")
    linked = tmp_path / "linked.funnel"
    linked.symlink_to(other)
    with open_document(file) as document:
        document.objectives.add(TODAY, client_name="Berta")
        document.save_copy(linked)
        assert linked.is_symlink()
        for target in (file, file.parent / ".." / "documents" / "x.funnel"):
            with pytest.raises(DocumentError) as caught:
                document.save_copy(target)
            assert caught.value.key == "in_use"
        with opened_elsewhere(other), pytest.raises(DocumentError) as caught:
            document.save_copy(other)
        assert caught.value.key == "in_use"
        document.objectives.add(TODAY, client_name="Carla")
    with open_document(other) as document:
        assert len(document.objectives.all(TODAY)) == 2


def test_a_copy_that_cannot_be_made_leaves_nothing(file: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with open_document(file) as document:
        for target in (tmp_path / "folder", tmp_path / "none" / "x.funnel"):
            with pytest.raises(DocumentError) as caught:
                document.save_copy(target)
            assert caught.value.key == "copy_failed"
    assert {found.name for found in tmp_path.iterdir()} == {"documents", "folder"}


def test_a_hand_copy_of_the_open_idle_file_is_whole(file: Path, tmp_path: Path) -> None:
    with open_document(file) as document:
        for number in range(20):
            document.objectives.add(TODAY, client_name=f"Client {number}")
            copy = tmp_path / f"{number}.funnel"
            copied_by_hand(file, copy)
            assert check_file(copy) == []
            with open_document(copy) as copied:
                assert len(copied.objectives.all(TODAY)) == number + 2


def copied_by_hand(file: Path, copy: Path) -> None:
    """As a file manager does it: in a process of its own (our handle would drop the lock)."""
    assert os.system(f"cp '{file}' '{copy}'") == 0

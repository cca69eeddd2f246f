"""Files of every released schema after a kill: of the version that made them, or of the upgrade."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.schema import VERSION
from tests.document.contents import Contents, contents, in_folder, whole
from tests.document.others import start

FIXTURES = sorted((Path(__file__).parents[1] / "fixtures").glob("schema-*.funnel"))
OLDER = [path for path in FIXTURES if int(path.stem.removeprefix("schema-")) < VERSION]
KILLS = min(60, int(os.environ.get("FUNNEL_FAULT_ROUNDS", "2")))
STEP = 20
"""Instructions of SQLite's between two moments at which an upgrade may be killed."""

WRITE_AS_THEN = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = TRUNCATE")
connection.execute("PRAGMA cache_size = 5")  # What is not yet durable goes to the disk.
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE objectives SET notes = 'never said', rank = 'zz'")
connection.execute("UPDATE clients SET name = 'never called so ' || hex(randomblob(9000))")
connection.executemany(
    "INSERT INTO clients(id, name) VALUES (?, 'Never')", [(f"n{n}",) for n in range(3000)]
)
print("in the middle", flush=True)
sys.stdin.read()
"""

UPGRADE_AND_DIE = f"""
import os, signal, sys
from pathlib import Path
from funnel_desktop.document.opening import connect
from funnel_desktop.document.schema import migrate
connection = connect(Path(sys.argv[1]), read_only=False)
connection.execute("PRAGMA cache_size = 5")
left = int(sys.argv[2])
def tick():
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
connection.set_progress_handler(tick, {STEP})
migrate(connection)
print(int(sys.argv[2]) - left)
"""


def journal(file: Path) -> Path:
    return file.with_name(file.name + "-journal")


@pytest.fixture(params=FIXTURES, ids=lambda path: path.stem)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a file that a released version made."""
    return Path(shutil.copy(request.param, tmp_path / "released.funnel"))


@pytest.fixture(params=OLDER, ids=lambda path: path.stem)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a file that is to be upgraded."""
    return Path(shutil.copy(request.param, tmp_path / "older.funnel"))


def killed_while_writing(file: Path) -> None:
    """Leave the file as the version that made it did: half a change, and its journal."""
    before = file.read_bytes()
    with start(WRITE_AS_THEN, file) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "in the middle\n"
        other.kill()
    assert journal(file).stat().st_size > 0
    assert file.read_bytes() != before, "nothing has reached the file: the test shows nothing"


def expected_of(file: Path, folder: Path) -> Contents:
    """What the file holds when nothing disturbs its upgrade."""
    folder.mkdir()
    with open_document(Path(shutil.copy(file, folder / "calm.funnel"))) as document:
        return contents(document)


def opens_as(file: Path, expected: Contents) -> None:
    with open_document(file) as document:
        assert whole(document)
        assert contents(document) == expected
    assert check_file(file) == []
    assert not list(file.parent.glob("*rescued*"))


def test_every_released_file_with_a_hot_journal_is_recovered(
    released: Path, tmp_path: Path
) -> None:
    expected = expected_of(released, tmp_path / "calm")
    killed_while_writing(released)
    left = in_folder(tmp_path)
    assert check_file(released) == []
    assert in_folder(tmp_path) == left, "who reads touches nothing"
    opens_as(released, expected)


def test_an_upgrade_killed_anywhere_is_made_anew(older: Path, tmp_path: Path) -> None:
    expected = expected_of(older, tmp_path / "calm")
    before = older.read_bytes()
    hot = 0
    for left in moments(older, tmp_path / "counted.funnel"):
        older.write_bytes(before)
        journal(older).unlink(missing_ok=True)
        with start(UPGRADE_AND_DIE, older, left) as upgrade:
            upgrade.communicate(timeout=60)
        assert upgrade.returncode == -9
        hot += older.read_bytes() != before
        opens_as(older, expected)
    assert hot, "no kill left half an upgrade: the test shows nothing"


def moments(file: Path, counted: Path) -> Iterator[int]:
    """When to kill: late enough that pages are on the disk, up to the last moment."""
    shutil.copy(file, counted)
    with start(UPGRADE_AND_DIE, counted, 10**9) as calm:
        count = int(calm.communicate(timeout=60)[0])
    for number in range(KILLS):
        yield count - 1 - number * count // (KILLS + 1)


def test_an_older_file_put_back_beside_a_newer_journal_stays_as_it_was_put(
    older: Path, tmp_path: Path
) -> None:
    expected = expected_of(older, tmp_path / "calm")
    backup = older.read_bytes()
    open_document(older).close()
    killed_while_writing(older)
    older.write_bytes(backup)
    with open_document(older) as document:
        assert whole(document)
        assert contents(document) == expected


def test_a_journal_that_leads_to_a_newer_version_is_not_brought_down_to_ours(
    tmp_path: Path,
) -> None:
    """Its header may say otherwise while a change is half done; nothing is touched."""
    file = Path(shutil.copy(FIXTURES[-1], tmp_path / "x.funnel"))
    open_document(file).close()
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    killed_while_writing(file)
    spoiled = bytearray(file.read_bytes())
    spoiled[60:64] = VERSION.to_bytes(4, "big")
    file.write_bytes(spoiled)
    left = in_folder(tmp_path)
    with pytest.raises(DocumentError) as refused:
        open_document(file)
    assert refused.value.key == "newer"
    assert in_folder(tmp_path) == left


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("what", ["folder", "link", "pipe"])
def test_what_stands_where_the_journal_should_be_is_named(
    tmp_path: Path, what: str, read_only: bool
) -> None:
    file = Path(shutil.copy(FIXTURES[-1], tmp_path / "x.funnel"))
    if what == "folder":
        (journal(file) / "kept").mkdir(parents=True)
    elif what == "link":
        (tmp_path / "target").write_text("kept")
        journal(file).symlink_to(tmp_path / "target")
    else:
        os.mkfifo(journal(file))
    with pytest.raises(DocumentError) as refused:
        open_document(file, read_only=read_only)
    assert refused.value.key == "journal_blocked"
    assert refused.value.values["journal"] == str(journal(file))
    assert file.read_bytes() == FIXTURES[-1].read_bytes()

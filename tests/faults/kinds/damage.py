"""Damaged files: bits, pages, cuts, rubbish, a foreign journal, an old copy over a hot journal.

Each is looked at, opened and repaired: nothing falls over it, the damaged file keeps its bytes,
what is wrong is noticed, and a good state is offered.
"""

import shutil
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from random import Random
from tempfile import mkdtemp

from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.repair import repair
from tests.document.contents import Contents, contents
from tests.document.user import User
from tests.faults.verbs import TODAY

KINDS = ("bit", "bits", "page", "pages swapped", "cut", "rubbish", "journal", "old copy")
PAGE = 4096
REPAIRED = 0.1
"""Of what was noticed as wrong, so much is repaired too: that takes the longest."""


@cache
def _made() -> tuple[Path, Contents, bytes, bytes]:
    """A file with a backup, what it holds, an older state of it, and a journal of another one."""
    folder = Path(mkdtemp(prefix="funnel-faults-"))
    path = folder / "x.funnel"
    with create_document(path) as document:
        user = User(document, Random(11))
        for _ in range(60):
            user.act()
        older = folder / "older.funnel"
        document.save_copy(older)
        for _ in range(30):
            user.act()
        document.back_up(folder / "backups")
        held = contents(document)
    with closing(sqlite3.connect(older, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 5")
        connection.execute("BEGIN")
        connection.execute("UPDATE objectives SET notes = hex(randomblob(9000))")
        journal = older.with_name("older.funnel-journal").read_bytes()
        connection.execute("ROLLBACK")
    return path, held, older.read_bytes(), journal


def spoil(whole: bytes, older: bytes, kind: str, rng: Random) -> bytes:
    """Return the bytes of a file to which one thing has happened."""
    spoiled, pages = bytearray(whole), len(whole) // PAGE
    if kind in ("bit", "bits"):
        for _ in range(1 if kind == "bit" else 40):
            spoiled[rng.randrange(len(spoiled))] ^= 1 << rng.randrange(8)
    elif kind == "page":
        at = rng.randrange(pages) * PAGE
        filling = (bytes(PAGE), b"\xff" * PAGE, rng.randbytes(PAGE))
        spoiled[at : at + PAGE] = rng.choice(filling)
    elif kind == "pages swapped":
        one, other = (rng.randrange(pages) * PAGE for _ in range(2))
        spoiled[one : one + PAGE], spoiled[other : other + PAGE] = (
            spoiled[other : other + PAGE],
            spoiled[one : one + PAGE],
        )
    elif kind == "cut":
        del spoiled[rng.randrange(len(spoiled)) :]
    elif kind == "rubbish":
        spoiled += rng.randbytes(rng.randrange(1, 3 * PAGE))
    elif kind == "old copy":
        return older
    return bytes(spoiled)


def one_round(folder: Path, seed: int) -> str:
    """Damage a file once; returns `refused`, `found`, `harmless` or `unnoticed`."""
    source, held, older, journal = _made()
    rng = Random(seed)
    kind = KINDS[seed % len(KINDS)]
    path, home = folder / "x.funnel", folder / "backups"
    shutil.copytree(source.parent / "backups", home)
    path.write_bytes(spoil(source.read_bytes(), older, kind, rng))
    if kind in ("journal", "old copy"):
        path.with_name("x.funnel-journal").write_bytes(journal)
    before = _bytes(folder)
    wrong = check_file(path)
    assert _bytes(folder) == before, "who only looks has changed something"
    if wrong and rng.random() < REPAIRED:
        way = repair(path, home, folder / "out.funnel", "backup", TODAY)
        assert way.backup is not None
        assert check_file(folder / "out.funnel") == []
        assert _bytes(folder).items() >= before.items(), "the damaged file is not as it was"
    return _opened(path, held, bool(wrong), is_old=kind == "old copy")


def _opened(path: Path, held: Contents, is_wrong: bool, *, is_old: bool) -> str:
    """What comes of opening it in order to write."""
    before = path.read_bytes()
    try:
        with kept_in(path.parent / "backups"), open_document(path) as document:
            found = contents(document)
    except DocumentError:
        assert path.read_bytes() == before, "what was refused has been changed"
        return "refused"
    except (sqlite3.Error, ValueError, LookupError, TypeError):
        assert is_wrong, "it cannot be read, and nothing was noticed"
        return "found"
    if is_wrong:
        return "found"
    return "harmless" if is_old or found == held else "unnoticed"


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

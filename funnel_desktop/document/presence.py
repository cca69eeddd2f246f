"""Who has a document open: this process, another one, or nobody.

The lock itself is SQLite's; a note beside the file says whose it is.
"""

import json
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

OWNER_ONLY = 0o600
NOTE_BYTES = 4096
LOCKED_FROM, LOCKED_BYTES = 0x40000000, 512
"""Where SQLite's locks lie in every file of its own (its file format, *The Lock-Byte Page*)."""

Identity = tuple[int, int]
"""Device and inode: the same file by whatever name."""

_open_here: set[Identity] = set()


def identity(path: Path) -> Identity:
    """Which file a path leads to; raises OSError."""
    status = path.stat()
    return status.st_dev, status.st_ino


def is_open_here(path: Path) -> bool:
    """Whether this process has the file open, by whatever name."""
    try:
        return identity(path) in _open_here
    except OSError:
        return False


def enter(path: Path, *, with_note: bool) -> Identity:
    """This process has the file open from now on."""
    own = identity(path)
    try:
        _open_here.add(own)
        if with_note:
            _write_note(path)
        return own
    except BaseException:
        leave(path, own, with_note=with_note)
        raise


def leave(path: Path, own: Identity, *, with_note: bool) -> None:
    """Before the connection is closed, so that the next one's note is not taken away."""
    if with_note:
        with suppress(OSError):
            note_path(path).unlink()
    _open_here.discard(own)


def own_host() -> str:
    """The name of this machine, as notes beside open documents have it."""
    if hasattr(os, "uname"):
        return os.uname().nodename  # what socket would say, without loading it
    import socket

    return socket.gethostname()


def note_path(path: Path) -> Path:
    """Where it stands who has the document open."""
    return path.with_name(f".{path.name}.open")


def _write_note(path: Path) -> None:
    note = json.dumps({"host": own_host(), "process": os.getpid()})
    own, flags = note_path(path), os.O_WRONLY | os.O_CREAT | os.O_EXCL
    # Only a courtesy to whoever is refused; the lock does not depend on it.
    with suppress(OSError):
        own.unlink(missing_ok=True)  # What it is or leads to is never written into.
        with os.fdopen(os.open(own, flags, OWNER_ONLY), "w") as file:
            file.write(note)


def _read_note(path: Path) -> bytes:
    """Its beginning; raises OSError where something else stands there, as a link or a pipe."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(note_path(path), flags), "rb") as file:
        return file.read(NOTE_BYTES) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else b""


def who_has_it(path: Path) -> dict[str, object]:
    """Host and process as the note says; empty where there is none or it is out of date."""
    nobody: dict[str, object] = {"host": "", "process": None}
    try:
        note = json.loads(_read_note(path))
        host, process = str(note["host"]), int(note["process"])
    except (OSError, ValueError, KeyError, TypeError):
        return nobody
    if host == own_host() and not lives(process):
        return nobody
    return {"host": host, "process": process}


def lives(process: int) -> bool:
    """Return whether a process of this machine is still there."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def is_own(who: Mapping[str, object]) -> bool:
    """Whether a program of this very user's on this machine has a document open, as far as the
    note says."""
    process = who.get("process")
    if who.get("host") != own_host() or not isinstance(process, int) or os.name != "posix":
        return False
    with suppress(OSError):
        return Path(f"/proc/{process}").stat().st_uid == os.getuid()
    return False


@contextmanager
def held(path: Path) -> Iterator[BinaryIO | None]:
    """Hold SQLite's lock on a file that is not open here; None where somebody else has it.

    The bytes can be read through what is given, and only through that: to close any other
    handle would let go of the lock (POSIX).
    """
    with path.open("r+b") as file:
        try:
            import fcntl

            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, LOCKED_BYTES, LOCKED_FROM)
        except ImportError:
            yield None if who_has_it(path)["process"] is not None else file
            return
        except OSError:
            yield None
            return
        yield file

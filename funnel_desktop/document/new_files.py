"""The one way in which files are written: they get their name only when they are whole.

They are their owner's alone, and a link in their place is replaced, never followed.
"""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from funnel_desktop.document import presence
from funnel_desktop.document.errors import FULL, DocumentError
from funnel_desktop.document.unfinished import clear_left_over, unfinished

STANDARD_OUTPUT = frozenset(("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"))


class HeldOpenError(PermissionError):
    """Another program has the file open and lets nobody replace it (Windows)."""


class NotOrdinaryError(OSError):
    """What has the name is a device, a pipe or the like."""


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """A file to fill: it replaces the one that may be there, or that stays as it is.

    `-` and /dev/stdout are written through. Raises DocumentError `folder`, `no_folder`,
    `not_ordinary`, `exists` (a document that is open here), `in_use` (one open elsewhere),
    `held_open`, `no_room` or `copy_failed`.
    """
    try:
        if is_standard_output(path):
            sys.stdout.flush()
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
            return
        _refuse_document(path)
        with new_file(path, replace=True) as part, part.open("r+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except BrokenPipeError:
        raise
    except OSError as error:
        raise not_written(path, error) from error


def write_file(path: Path, content: bytes) -> None:
    """Write a whole file at once; raises as `written` does."""
    with written(path) as file:
        file.write(content)


def is_standard_output(path: Path) -> bool:
    """Whether a target means what the program says, not a file."""
    return str(path) in STANDARD_OUTPUT


def not_written(path: Path, error: OSError) -> DocumentError:
    """What it means to the user that a file could not be written."""
    kinds = {
        IsADirectoryError: "folder",
        FileNotFoundError: "no_folder",
        NotADirectoryError: "no_folder",
        NotOrdinaryError: "not_ordinary",
        HeldOpenError: "held_open",
    }
    key = kinds.get(type(error), "no_room" if error.errno in FULL else "copy_failed")
    return DocumentError(key, path=str(path))


def _refuse_document(path: Path) -> None:
    if presence.is_open_here(path):
        raise DocumentError("exists", path=str(path))
    refuse_open(path)


def _refuse_special(path: Path) -> None:
    """Nothing but an ordinary file is ever replaced, nor a link to anything else."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(path)
    if not stat.S_ISREG(mode):
        raise NotOrdinaryError(path)


@contextmanager
def new_file(path: Path, *, replace: bool) -> Iterator[Path]:
    """An empty file to fill; it becomes `path` at the end, or nothing is left of it.

    Raises FileExistsError unless an existing file is to be replaced, NotOrdinaryError where
    something is that is no file, and other OSErrors.
    """
    if not replace and path.exists():
        raise FileExistsError(path)
    _refuse_special(path)
    clear_left_over(path.parent)
    part = unfinished(path.parent)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, presence.OWNER_ONLY))
    try:
        yield part
        if replace:
            _replace(part, path)
            _make_durable(path.parent)
        else:
            give_name(part, path)
    finally:
        part.unlink(missing_ok=True)


def _replace(part: Path, path: Path) -> None:
    try:
        os.replace(part, path)
    except PermissionError as error:
        if getattr(error, "winerror", None) is not None:
            raise HeldOpenError(error.errno, error.strerror, str(path)) from error
        raise


def give_name(part: Path, path: Path) -> None:
    """Give a file its name for good; not every disk knows hard links.

    Raises FileExistsError where somebody was quicker.
    """
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        os.rename(part, path)
    _make_durable(path.parent)


def _make_durable(folder: Path) -> None:
    """Make a name outlast a power cut; not every system lets a folder be opened for that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def refuse_open(path: Path) -> None:
    """Refuse to replace a file that somebody has open; raises DocumentError `in_use`."""
    if not path.is_file():
        return
    if presence.is_open_here(path):
        raise DocumentError("in_use", path=str(path), host="", process=os.getpid())
    with suppress(OSError), presence.held(path) as file:
        if file is None:
            raise DocumentError("in_use", path=str(path), **presence.who_has_it(path))

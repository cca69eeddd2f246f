"""Files that get their name only when they are whole, for their owner alone."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from funnel_desktop.document import presence
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id


@contextmanager
def new_file(path: Path, *, replace: bool) -> Iterator[Path]:
    """An empty file to fill; it becomes `path` at the end, or nothing is left of it.

    Raises FileExistsError unless an existing file is to be replaced, and other OSErrors.
    """
    if not replace and path.exists():
        raise FileExistsError(path)
    part = path.with_name(f".{new_id()}.part")
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, presence.OWNER_ONLY))
    try:
        yield part
        if replace:
            os.replace(part, path)
        else:
            _name(part, path)
        _make_durable(path.parent)
    finally:
        part.unlink(missing_ok=True)


def _name(part: Path, path: Path) -> None:
    """Give a file its name unless somebody was quicker; not every disk knows hard links."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        os.rename(part, path)


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

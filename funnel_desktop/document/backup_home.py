"""Where the backups are kept that come by themselves, and what is large enough for one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MANY_DELETED = 10
"""So many objectives or clients are not deleted before there is a backup of the file."""


class _Home:
    folder: Path | None = None


@contextmanager
def kept_in(home: Path) -> Iterator[Path]:
    """While inside, documents get backups by themselves, in a folder below `home`."""
    before, _Home.folder = _Home.folder, home
    try:
        yield home
    finally:
        _Home.folder = before


def home_of_backups() -> Path | None:
    """Return where backups are kept; None where nobody asked for any."""
    return _Home.folder

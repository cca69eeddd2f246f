"""Where the backups are kept that come by themselves, and the one before something large."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from funnel_desktop.document.errors import DocumentError

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


def back_up_by_itself(connection: sqlite3.Connection, path: Path) -> None:
    """Make the backup that comes before something large, where backups are kept at all.

    A file in which nothing was ever done needs none; one that breaks a rule gets none, and is gone
    on with all the same. Raises DocumentError for one that is damaged, and where none can be made.
    """
    if _Home.folder is None or connection.execute(_UNTOUCHED).fetchone()[0]:
        return
    from funnel_desktop.document.backups import back_up  # not for who only opens a file

    try:
        back_up(connection, path.stem, _Home.folder)
    except DocumentError as error:
        if error.key != "unsound" or "damaged" in str(error.values["found"]):
            raise


_UNTOUCHED = "SELECT NOT EXISTS (SELECT 1 FROM actions) AND NOT EXISTS (SELECT 1 FROM objectives)"

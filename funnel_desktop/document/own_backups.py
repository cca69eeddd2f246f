"""The backup that comes by itself before something large."""

import sqlite3
from pathlib import Path

from funnel_desktop.document.backup_home import home_of_backups
from funnel_desktop.document.errors import DocumentError


def back_up_by_itself(connection: sqlite3.Connection, path: Path) -> None:
    """Make the backup that comes before something large, where backups are kept at all.

    A file in which nothing was ever done needs none; one that breaks a rule gets none, and is gone
    on with all the same. Raises DocumentError for one that is damaged, and where none can be made.
    """
    home = home_of_backups()
    if home is None or connection.execute(_UNTOUCHED).fetchone()[0]:
        return
    from funnel_desktop.document.backups import back_up  # not for who only opens a file

    try:
        back_up(connection, path.stem, home)
    except DocumentError as error:
        if error.key != "unsound" or "damaged" in str(error.values["found"]):
            raise


_UNTOUCHED = "SELECT NOT EXISTS (SELECT 1 FROM actions) AND NOT EXISTS (SELECT 1 FROM objectives)"

"""The same in backups: in which of them a client still stands, and forgotten there too."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from funnel_desktop.document.backup_files import Backup, backups_in, folder_of, sum_of
from funnel_desktop.document.backup_home import home_of_backups
from funnel_desktop.document.backups import copy_into, looked_into
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.new_files import new_file, not_written, write_file
from funnel_desktop.document.progress import Progress, no_progress

_STANDS = (
    "SELECT EXISTS (SELECT 1 FROM clients WHERE id = :own) OR EXISTS (SELECT 1 FROM changes "
    "WHERE in_table = 'clients' AND row_id = :own "
    "AND coalesce(json_extract(before, '$.name'), json_extract(after, '$.name')) IS NOT NULL)"
)


def backups_with(document: Document, client: str) -> list[Backup]:
    """Return the backups of a document that still tell of a client, the newest first."""
    home = home_of_backups()
    if home is None:
        return []
    found = backups_in(folder_of(home, document.identity))
    return [backup for backup in found if _stands_in(backup, client)]


def forget_in_backups(
    backups: Iterable[Backup], client: str, today: date, progress: Progress = no_progress
) -> None:
    """Put in the place of each backup the same without the client; raises DocumentError."""
    known = list(backups)
    for done, backup in enumerate(known):
        _forget_in(backup, client, today)
        progress(done + 1, len(known))


def _stands_in(backup: Backup, client: str) -> bool:
    with looked_into(backup.path) as connection:
        return _is_there(connection, client)


def _is_there(connection: sqlite3.Connection, client: str) -> bool:
    return bool(connection.execute(_STANDS, {"own": client}).fetchone()[0])


def _forget_in(backup: Backup, client: str, today: date) -> None:
    try:
        with new_file(backup.path, replace=True) as part:
            with looked_into(backup.path) as connection:
                copy_into(connection, part)
            with open_document(part) as document:
                document.forget_client(client, today)
            said = f"{sum_of(part)}  {backup.path.name}\n"
        write_file(backup.sum_path, said.encode())
    except OSError as error:
        raise not_written(backup.path, error) from error

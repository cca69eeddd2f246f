"""Data that follows from the user's and can be rebuilt at any time; never logged."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from funnel_desktop.document import durations, first_contacts
from funnel_desktop.document.id_parts import Changes
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.document.search import searchable

_OWN = "o.id, c.name, o.wish, o.notes, o.next_what, o.next_question"
_SAID = "p.name || ' ' || p.email || ' ' || p.phone AS said"
_PARTS = f"""
{_OWN}, (SELECT group_concat(said, char(10)) FROM (
    SELECT {_SAID} FROM people p WHERE p.client = o.client ORDER BY p.id))
"""
_OF = "FROM objectives o JOIN clients c ON c.id = o.client"
_SEARCHED = f"SELECT {_PARTS} {_OF}"
_MISSING = f"""
SELECT {_OWN}, w.said {_OF} LEFT JOIN (
  SELECT client, group_concat(said, char(10)) AS said
  FROM (SELECT p.client, {_SAID} FROM people p ORDER BY p.client, p.id) GROUP BY client
) w ON w.client = o.client WHERE o.id NOT IN (SELECT objective FROM search_text)
"""
"""The same of all that have none: everybody's people are read once, not once for each."""
SEARCHED_COLUMNS = frozenset(("client", "wish", "notes", "next_what", "next_question"))
_INSERT = "INSERT OR REPLACE INTO search_text(objective, folded) VALUES (?, ?)"

MANY = 500
"""From so many new objectives on, finding them in the file costs less than asking for each."""

Followed = Mapping[str, frozenset[str]]
"""Derived tables of which rows have changed, and the objectives whose rows they are."""


def follow(
    connection: sqlite3.Connection, changes: Changes, progress: Progress = no_progress
) -> Followed:
    """Bring all that follows from changes up to date, inside the same transaction.

    `changes` are read more than once; `progress` hears of what concerns everybody.
    """
    _follow_search(connection, changes)
    contacts = first_contacts.follow(connection, changes)
    lasted = durations.follow(connection, changes, contacts)
    found = {"first_contacts": contacts, "durations": lasted}
    if is_scored(connection):
        from funnel_desktop.document import fits  # only where there is an ideal client

        found["fits"] = fits.follow(connection, changes, progress)
    return {table: ids for table, ids in found.items() if ids}


def is_scored(connection: sqlite3.Connection) -> bool:
    """Whether there is a profile, and so a fit of everybody; or was until now."""
    sql = "SELECT 1 WHERE EXISTS(SELECT 1 FROM profiles) OR EXISTS(SELECT 1 FROM fits)"
    return connection.execute(sql).fetchone() is not None


def _follow_search(connection: sqlite3.Connection, changes: Changes) -> None:
    added: set[str] = set()
    objectives: set[str] = set()
    clients: set[str] = set()
    for table, row_id, before, after in changes:
        if table == "objectives" and before is None:
            added.add(row_id)
        elif table == "objectives" and SEARCHED_COLUMNS & (after or {}).keys():
            objectives.add(row_id)
        elif table == "clients" and before is not None and "name" in (after or {}):
            clients.add(row_id)
        elif table == "people":
            clients.update(_client_of_person(connection, row_id, before, after))
    if len(added) >= MANY:
        _fill_missing_search(connection)
    else:
        objectives |= added
    _write(connection, objectives)
    _search_of_clients(connection, clients)


def follow_clients(connection: sqlite3.Connection, clients: Iterable[str]) -> frozenset[str]:
    """Bring all objectives of some clients up to date; returns those whose fit has changed."""
    _search_of_clients(connection, clients)
    if not is_scored(connection):
        return frozenset()
    from funnel_desktop.document import fits

    return fits.follow_clients(connection, clients)


def _search_of_clients(connection: sqlite3.Connection, clients: Iterable[str]) -> None:
    for client in clients:
        rows = connection.execute(_SEARCHED + " WHERE o.client = ?", (client,)).fetchall()
        connection.executemany(_INSERT, map(search_row, rows))


def _write(connection: sqlite3.Connection, objectives: Iterable[str]) -> None:
    for objective in objectives:
        rows = connection.execute(_SEARCHED + " WHERE o.id = ?", (objective,)).fetchall()
        connection.executemany(_INSERT, map(search_row, rows))


def _client_of_person(
    connection: sqlite3.Connection,
    person: str,
    before: dict[str, object] | None,
    after: dict[str, object] | None,
) -> list[str]:
    known = {str(row["client"]) for row in (before, after) if row and "client" in row}
    found = connection.execute("SELECT client FROM people WHERE id = ?", (person,)).fetchone()
    return [*known, *(str(client) for client in found or ())]


def search_row(row: tuple[str, ...]) -> tuple[str, str]:
    """A line of `_SEARCHED` as the row of search_text; fields never run into each other."""
    return row[0], searchable("\n".join(part for part in row[1:] if part))


def rescore(connection: sqlite3.Connection) -> frozenset[str]:
    """Make the fits of everybody anew; returns the objectives of which they have changed."""
    from funnel_desktop.document import fits

    return fits.rescore(connection)


def fill_missing(connection: sqlite3.Connection) -> None:
    """Make the derived data of objectives that have none, as after many were added."""
    _fill_missing_search(connection)
    first_contacts.fill_missing(connection)
    durations.fill_missing(connection)
    if is_scored(connection):
        from funnel_desktop.document import fits

        fits.fill_missing(connection)


def _fill_missing_search(connection: sqlite3.Connection) -> None:
    rows = connection.execute(_MISSING)
    # In the order of the table that they go into: a page is filled once.
    connection.executemany(_INSERT, sorted(map(search_row, rows)))


def wrong_search_texts(connection: sqlite3.Connection) -> Iterator[str]:
    """Ids of the objectives whose search text is not what it should be."""
    stored = "LEFT JOIN search_text t ON t.objective = o.id"
    for folded, *row in connection.execute(f"SELECT t.folded, {_PARTS} {_OF} {stored}"):
        row_id, right = search_row(tuple(row))
        if folded != right:
            yield row_id
    of_nobody = f"SELECT 1 {_OF} WHERE o.id = t.objective"
    yield from (
        row[0]
        for row in connection.execute(
            f"SELECT t.objective FROM search_text t WHERE NOT EXISTS ({of_nobody})"
        )
    )


def wrong_fits(connection: sqlite3.Connection) -> Iterator[str]:
    """Ids of the objectives whose fit is not what it should be."""
    from funnel_desktop.document import fits

    return fits.wrong_fits(connection)

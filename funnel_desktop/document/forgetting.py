"""Forgetting a client (the right to erasure): nothing in the file says any more who it was.

Rows, search and the free pages are emptied, and the log's entries too, so that undo ends there.
Moves, hours and sums stay, of a client without a name.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from funnel_desktop.document import derived
from funnel_desktop.document.client_traces import ClientTraces, traces_of
from funnel_desktop.document.erasing import (
    DUE,
    erase_from_log,
    erase_remembered,
    overwriting,
    wipe_free_pages,
)
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.mentions import Mention, blank, mentions
from funnel_desktop.document.moving import close
from funnel_desktop.document.objectives import Objectives
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.removing import Belongings, belongings, remove_person
from funnel_desktop.document.schema import COLUMNS, end_undo
from funnel_desktop.document.store import Change, Store
from funnel_desktop.funnel.objective import Objective
from funnel_desktop.funnel.stages import Outcome

NOBODY = "forgotten"
"""The id of the client to whom what is left belongs; no other id looks like it."""
NAMELESS = "—"
PARTS = 5
"""Steps that progress is told of."""
_NOTHING_NEXT: Row = {
    "next_what": "", "next_kind": None, "next_person": None, "next_day": None, "next_time": None,
    "next_minutes": None, "next_question": "", "snoozed_until": None,
}  # fmt: skip
_NOBODYS_INFLUENCE: Row = {
    "person": None, "roles": "", "degree": None, "mode": None, "rating": None, "personal_win": "",
    "result": "", "covered": None,
}  # fmt: skip
"""That somebody was met stays: the first contact, and so the cycle, follows from it."""


@dataclass(frozen=True, slots=True)
class ToForget:
    """What forgetting a client means: whose rows go, what is closed, where the name stands else."""

    client: str
    name: str
    belongings: Belongings
    open_objectives: int
    mentions: tuple[Mention, ...]


def to_forget(store: Store, client: str, name: str) -> ToForget:
    """Return what would be forgotten; nothing is changed."""
    connection = store.connection
    traces = traces_of(connection, client)
    return ToForget(
        client,
        name,
        belongings(connection, [client]),
        len(_not_over(connection, client)),
        tuple(mentions(connection, traces)),
    )


def forget(
    store: Store,
    objectives: Objectives,
    client: str,
    today: date,
    also: Iterable[Mention] = (),
    progress: Progress = no_progress,
) -> None:
    """Forget a client for good, and take the name out of the places `also`.

    What is still open is lost, since nobody is there any more to agree. It may have been deleted
    before, and stand in the log alone. Raises DocumentError `not_found`.
    """
    chosen, connection = tuple(also), store.connection
    with overwriting(connection):
        with store.transaction():
            traces = traces_of(connection, client)
            if not traces.names:
                raise DocumentError("not_found", words=client)
            progress(1, PARTS)
            change = Change(connection)
            for row_id in _not_over(connection, client):
                _lose(change, objectives.get(row_id, today), today)
            _empty(change, traces)
            blank(change, chosen, traces, NAMELESS)
            progress(2, PARTS)
            derived.follow(connection, change.rows.effective())
            erase_from_log(connection, traces, NAMELESS)
            erase_remembered(connection, traces, NAMELESS)
            progress(3, PARTS)
            number = store.begin_action("forget", {})
            end_undo(connection)
            connection.execute("INSERT OR REPLACE INTO remembered VALUES (?, '1')", (DUE,))
        wipe_free_pages(connection)
    progress(4, PARTS)
    names = frozenset((*COLUMNS, "search_text", "fits", "durations", "first_contacts"))
    columns = frozenset(f"{table}.{name}" for table in COLUMNS for name in COLUMNS[table])
    store.tell(Changed(names, None, "forget", number, columns=columns))


def _lose(change: Change, known: Objective, today: date) -> None:
    close(change, known, Outcome.LOST, today, on=None, value=None, reason="", until=None)


def _not_over(connection: sqlite3.Connection, client: str) -> list[str]:
    """The objectives of a client that are open, or would come back."""
    over = "coalesce(outcome, '') IN ('won', 'lost')"
    sql = f"SELECT id FROM objectives WHERE client = ? AND NOT {over}"
    return [row[0] for row in connection.execute(sql, (client,))]


def _empty(change: Change, traces: ClientTraces) -> None:
    """Take out of the rows all that tells who it was."""
    connection = change.connection
    if traces.objectives_there:
        _make_nobody(change)
    for row_id in traces.objectives_there:
        _empty_objective(change, row_id)
    for row_id in traces.blocks:  # whose objective is gone already
        for block in _ids(connection, "blocks", "objective IS NULL AND id", row_id):
            change.update("blocks", block, {"title": ""})
    for row_id in traces.people_there:
        for activity in _ids(connection, "activities", "person", row_id):
            change.update("activities", activity, {"note": ""})
        remove_person(change, row_id)
    for row_id in _ids(connection, "answers", "client", traces.client):
        change.delete("answers", row_id)
    if _ids(connection, "clients", "id", traces.client):
        change.delete("clients", traces.client)


def _make_nobody(change: Change) -> None:
    known = change.connection.execute("SELECT 1 FROM clients WHERE id = ?", (NOBODY,))
    if known.fetchone() is None:
        change.insert("clients", {"id": NOBODY, "name": NAMELESS, "kind": "person"})


def _empty_objective(change: Change, row_id: str) -> None:
    connection = change.connection
    for row in _ids(connection, "flags", "objective", row_id):
        change.delete("flags", row)
    emptied: dict[str, Row] = {
        "influences": _NOBODYS_INFLUENCE,
        "activities": {"note": ""},
        "moves": {"because": ""},
        "judgements": {"note": ""},
        "blocks": {"title": ""},
    }
    for table, columns in emptied.items():
        for row in _ids(connection, table, "objective", row_id):
            change.update(table, row, columns)
    source: Row = {} if _is_of_several(connection, row_id) else {"source": ""}
    nothing: Row = {"client": NOBODY, "wish": "", "notes": "", "outcome_reason": ""}
    change.update("objectives", row_id, {**nothing, **source, **_NOTHING_NEXT})


def _is_of_several(connection: sqlite3.Connection, row_id: str) -> bool:
    """Whether others came from the same source: then it is a kind of source, and nobody's name."""
    sql = (
        "SELECT count(*) FROM objectives o JOIN objectives x ON x.source = o.source "
        "WHERE o.id = ? AND o.source <> '' AND x.client <> o.client"
    )
    return bool(connection.execute(sql, (row_id,)).fetchone()[0])


def _ids(connection: sqlite3.Connection, table: str, column: str, value: str) -> list[str]:
    found = connection.execute(f"SELECT id FROM {table} WHERE {column} = ?", (value,))
    return [row[0] for row in found.fetchall()]

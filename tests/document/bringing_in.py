"""An import of a few rows, as exchange/ writes one."""

from collections.abc import Sequence
from datetime import date

from funnel_desktop.document.document import Document
from funnel_desktop.document.ids import new_id, ranks

Row = dict[str, object]


def bring_in(document: Document, names: Sequence[str], today: date, known: str | None) -> None:
    """New clients with an objective each, and somebody new at a client that is known."""
    newest = document.connection.execute("SELECT coalesce(max(number), 0) FROM moves").fetchone()[0]
    clients: list[Row] = [{"id": new_id(), "name": name} for name in names]
    objectives: list[Row] = [
        {"id": new_id(), "client": client["id"], "stage": "in", "rank": rank}
        for client, rank in zip(clients, ranks(len(clients)), strict=True)
    ]
    moves: list[Row] = [
        {"id": new_id(), "number": newest + number, "objective": objective["id"]}
        | {"to_stage": "in", "day": today.isoformat(), "imported": 1}
        for number, objective in enumerate(objectives, 1)
    ]
    people: list[Row] = [{"id": new_id(), "client": known, "name": name} for name in names[:1]]
    with document.bulk("import", {"count": len(clients)}) as bulk:
        bulk.insert("clients", clients)
        bulk.insert("objectives", objectives)
        bulk.insert("moves", moves)
        bulk.insert("people", people if known else [])

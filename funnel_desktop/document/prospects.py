"""What the file knows of clients and leads, as the ideal client compares them."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.currency import minor_digits
from funnel_desktop.funnel.fit_preview import Prospect
from funnel_desktop.funnel.ideal_client import Facts, OwnAnswer
from funnel_desktop.funnel.recognising import years

_CLIENT = (
    "c.id, c.name, c.kept_because, c.size, c.revenue, c.birthday, c.distance, c.hourly_budget, "
    "c.sector, c.place"
)
OF_OBJECTIVES = (
    f"SELECT {_CLIENT}, o.source, o.id, o.service FROM objectives o "
    "JOIN clients c ON c.id = o.client"
)
OF_CLIENTS = (
    f"SELECT {_CLIENT}, coalesce((SELECT group_concat(o.source, char(10)) FROM objectives o "
    "WHERE o.client = c.id AND o.source <> ''), ''), c.id, NULL FROM clients c"
)
SaidByClient = dict[str, dict[str, OwnAnswer]]


@dataclass(frozen=True, slots=True)
class ServiceProspect:
    """A prospect, and the service whose profile judges it."""

    prospect: Prospect
    service: str | None


def prospects(
    connection: sqlite3.Connection, day: date, sql: str, values: tuple[object, ...] = ()
) -> Iterator[ServiceProspect]:
    """The rows of a query over OF_OBJECTIVES or OF_CLIENTS, on a day.

    A client is asked about by its own id, and where its leads came from is all of their sources.
    """
    rows = connection.execute(sql, values).fetchall()
    said = _said(connection, [row[0] for row in rows])
    unit = 10 ** _digits(connection)
    for (client, name, kept, size, revenue, birthday, distance, budget, sector, place, source,
         row_id, service) in rows:  # fmt: skip
        born = to_day(birthday)
        facts = Facts(
            size,
            None if revenue is None else revenue / unit,
            None if born is None else years(born, day),
            distance,
            None if budget is None else budget / unit,
            sector,
            place,
            source,
        )
        yield ServiceProspect(
            Prospect(row_id, client, name, facts, said.get(client, {}), kept), service
        )


FEW = 1_000
"""Clients up to which only their own answers are read."""


def _said(connection: sqlite3.Connection, clients: list[str]) -> SaidByClient:
    few = clients if len(clients) <= FEW else []
    where = f" WHERE client IN ({', '.join('?' * len(few))})" if few else ""
    found: SaidByClient = {}
    for client, trait, value, score in connection.execute(
        f"SELECT client, trait, trait_value, score FROM answers{where}", few
    ):
        found.setdefault(client, {})[trait] = OwnAnswer(value, score)
    return found


def _digits(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT value FROM settings WHERE id = 'currency'").fetchone()
    return minor_digits(str(row[0])) if row else 2

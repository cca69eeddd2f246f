"""What the table of clients asks: a line for each client, in portions that never take long."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from funnel_desktop.document.places import BACK
from funnel_desktop.document.portions import Reading
from funnel_desktop.document.questions import Changed, question
from funnel_desktop.document.store import Store
from funnel_desktop.document.values import known_day, to_day
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage

AT_ONCE = 400
_OF_ONE_CLIENT = frozenset(("clients", "objectives", "moves", "first_contacts", "durations"))
"""Tables of which every row is one client's, or one client's objective's."""


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client with what follows from its objectives.

    `revenue`, `value` (of the open ones) in minor units; `stage` is the furthest of the open
    ones; `fit` the best known one, from -5 to +5; `outcomes` how many were won, lost, parked.
    """

    id: str
    name: str
    kind: str
    sector: str
    place: str
    size: int | None
    revenue: int | None
    marked: str | None
    email: str
    phone: str
    stage: Stage | None
    open: int
    value: int
    outcomes: tuple[int, int, int]
    services: tuple[str, ...]
    sources: tuple[str, ...]
    fit: float | None
    last_activity: date | None


@dataclass(frozen=True, slots=True)
class ClientObjective:
    """One objective of a client: where it stands, or how it left the board."""

    id: str
    wish: str
    service: str
    value: int | None
    stands: Stage | Outcome
    day: date | None


_OPEN = f"(o.id IS NOT NULL AND (o.outcome IS NULL OR ({BACK})))"
_REACHED = f"CASE WHEN {BACK} THEN 0 ELSE CASE o.stage " + " ".join(
    f"WHEN '{stage}' THEN {place}" for place, stage in enumerate(STAGES)
) + " END END"  # fmt: skip
_ROWS = f"""
SELECT c.id, c.name, c.kind, c.sector, c.place, c.size, c.revenue, c.marked,
  coalesce((SELECT p.email FROM people p WHERE p.client = c.id AND p.email <> ''
    ORDER BY p.name LIMIT 1), ''),
  coalesce((SELECT p.phone FROM people p WHERE p.client = c.id AND p.phone <> ''
    ORDER BY p.name LIMIT 1), ''),
  max(CASE WHEN {_OPEN} THEN {_REACHED} END),
  total({_OPEN}), total(CASE WHEN {_OPEN} THEN o.value END),
  total(o.outcome = 'won'), total(o.outcome = 'lost'), total(o.outcome = 'parked' AND NOT {_OPEN}),
  json_group_array(DISTINCT o.service), json_group_array(DISTINCT o.source),
  max(f.fit),
  (SELECT max(a.day) FROM activities a JOIN objectives x ON x.id = a.objective
    WHERE x.client = c.id)
FROM clients c LEFT JOIN objectives o ON o.client = c.id LEFT JOIN fits f ON f.objective = o.id
WHERE c.id IN ({{}}) GROUP BY c.id
"""
_DAYS_IN_ROWS = _ROWS.count("?")


class ClientTable:
    """Questions of the page *Clients*."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    def ids(self) -> list[str]:
        """Every client."""
        return [row[0] for row in self._connection.execute("SELECT id FROM clients")]

    @question(
        "clients", "people", "objectives", "services", "activities", "answers", "fits", at_most=0
    )
    def rows(self, clients: Sequence[str], today: date) -> list[ClientRow]:
        """The lines of some clients (at most AT_ONCE), those that are there."""
        names = dict(self._connection.execute("SELECT id, name FROM services"))
        sql = _ROWS.format(", ".join("?" * len(clients)))
        days = (today.isoformat(),) * _DAYS_IN_ROWS
        found = self._connection.execute(sql, (*days, *clients))
        return [_row(row, names) for row in found]

    def every_row(self, today: date) -> Reading[list[ClientRow]]:
        """The lines of all clients, read a few at a time."""
        ids, found = self.ids(), list[ClientRow]()
        for start in range(0, len(ids), AT_ONCE):
            some = self.rows(ids[start : start + AT_ONCE], today)
            found += some
            yield len(some)
        return found

    def touched(self, changed: Changed) -> set[str] | None:
        """The clients whose lines a change concerns; None where it may be any."""
        if changed.rows is None or not changed.tables <= _OF_ONE_CLIENT:
            return None
        objectives = list(changed.rows.get("objectives", ()))[:AT_ONCE]
        return {*changed.rows.get("clients", ()), *self._of_objectives(objectives)}

    def _of_objectives(self, objectives: Sequence[str]) -> set[str]:
        """The clients of some objectives (at most AT_ONCE)."""
        marks = ", ".join("?" * len(objectives))
        sql = f"SELECT DISTINCT client FROM objectives WHERE id IN ({marks})"
        return {row[0] for row in self._connection.execute(sql, tuple(objectives))}

    @question("objectives", at_most=0)
    def objective_count(self, client: str) -> int:
        """How many objectives a client has, open and closed."""
        sql = "SELECT count(*) FROM objectives WHERE client = ?"
        return int(self._connection.execute(sql, (client,)).fetchone()[0])

    @question("objectives", "services", at_most=0)
    def objectives(
        self, client: str, today: date, at_most: int | None = None
    ) -> list[ClientObjective]:
        """The objectives of a client: open ones first, then closed ones, the newest first."""
        rows = self._connection.execute(
            "SELECT o.id, o.wish, coalesce(s.name, ''), coalesce(o.outcome_value, o.value), "
            f"CASE WHEN {BACK} THEN 'universe' ELSE coalesce(o.outcome, o.stage) END, "
            "iif(o.outcome IS NULL, f.day, o.outcome_day) "
            "FROM objectives o LEFT JOIN services s ON s.id = o.service "
            "LEFT JOIN first_contacts f ON f.objective = o.id WHERE o.client = ? "
            "ORDER BY o.outcome IS NOT NULL, coalesce(o.outcome_day, f.day) DESC, o.id "
            "LIMIT ?",
            (today.isoformat(), client, -1 if at_most is None else at_most),
        )
        return [
            ClientObjective(row_id, wish, service, value, _STANDS[stands], known_day(day))
            for row_id, wish, service, value, stands, day in rows
        ]


_STANDS: dict[str, Stage | Outcome] = {str(key): key for key in (*Stage, *Outcome)}


def _row(row: tuple[Any, ...], services: dict[str, str]) -> ClientRow:
    row_id, name, kind, sector, place, size, revenue, marked, email, phone = row[:10]
    reached, count, value, won, lost, parked, sold, sources, fit, last = row[10:]
    return ClientRow(
        id=row_id,
        name=name,
        kind=kind,
        sector=sector,
        place=place,
        size=size,
        revenue=revenue,
        marked=marked,
        email=email,
        phone=phone,
        stage=None if reached is None else STAGES[reached],
        open=int(count),
        value=int(value),
        outcomes=(int(won), int(lost), int(parked)),
        services=tuple(sorted(services[row_id] for row_id in json.loads(sold) if row_id)),
        sources=tuple(sorted(filter(None, json.loads(sources)))),
        fit=fit,
        last_activity=to_day(last),
    )

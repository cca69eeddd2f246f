"""The kinds of work that are sold."""

from dataclasses import dataclass
from typing import NamedTuple

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id, ranks
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.questions import question
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.store import Store

AUDIENCES = ("private", "organisation")
"""Whom a service is for. A private client decides alone and is presumed so; who decides for an
organisation has to be found."""
CHECKS = {
    "name": values.name,
    "default_value": values.count,
    "estimated_cycle": values.cycle,
    "audience": values.one_of(*AUDIENCES),
    "paid_over": values.paid_months,
}


@dataclass(frozen=True, slots=True)
class Service:
    """A service; `default_value` in minor units, `estimated_cycle` in days, None if unknown.

    What is agreed is paid in `paid_over` equal monthly parts, 1: at once.
    """

    id: str
    name: str
    default_value: int | None
    estimated_cycle: int | None
    audience: str
    paid_over: int


class NewService(NamedTuple):
    """What is asked about a service that was just named: one of AUDIENCES, the usual value in
    minor units, and how many days it takes from the first contact to a yes; None if unknown."""

    audience: str = AUDIENCES[0]
    default_value: int | None = None
    estimated_cycle: int | None = None


class Services:
    """Asks for services and changes them; each verb is one undo step."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @question("services", at_most=0)
    def all(self) -> list[Service]:
        """Every service in the user's order."""
        rows = self._store.connection.execute(
            "SELECT id, name, default_value, estimated_cycle, audience, paid_over "
            "FROM services "
            "ORDER BY rank, id"
        )
        return [Service(*row) for row in rows]

    def named(self, name: str) -> Service | None:
        """The service of a name, whatever its case and accents."""
        wanted = folded_name(name)
        return next((s for s in self.all() if folded_name(s.name) == wanted), None)

    def add(
        self,
        name: str,
        *,
        default_value: int | None = None,
        estimated_cycle: int | None = None,
        audience: str = "private",
        paid_over: int = 1,
    ) -> str:
        """Add a service at the end; returns its id."""
        given: Row = {
            "name": name,
            "default_value": default_value,
            "estimated_cycle": estimated_cycle,
            "audience": audience,
            "paid_over": paid_over,
        }
        row: Row = {"id": new_id()}
        row |= {key: CHECKS[key](key, value) for key, value in given.items()}
        row["rank"] = self._rank_after(self._ranks())
        with self._store.change("add_service", {"service": row["name"]}) as change:
            change.insert("services", row)
        return str(row["id"])

    def edit(self, service: str, field: str, value: object, visit: str | None = None) -> None:
        """Set name, default_value, estimated_cycle, audience or paid_over."""
        if field not in CHECKS:
            raise DocumentError("not_valid", field=field, value=value)
        checked = CHECKS[field](field, value)
        said: Row = {"service": self._name(service), "field": field}
        with self._store.change("edit_service", said, visit) as change:
            change.update("services", service, {field: checked})

    def describe(self, service: str, told: NewService) -> None:
        """Say whom a service is for, its usual value and its cycle, as one step; what is not
        known stays as it is."""
        known = {key: value for key, value in told._asdict().items() if value is not None}
        columns: Row = {key: CHECKS[key](key, value) for key, value in known.items()}
        said: Row = {"service": self._name(service), "field": "details"}
        with self._store.change("edit_service", said) as change:
            change.update("services", service, columns)

    def delete(self, service: str) -> None:
        """Remove a service; its objectives stay, without a service."""
        connection = self._store.connection
        with self._store.change("delete_service", {"service": self._name(service)}) as change:
            found = connection.execute("SELECT id FROM objectives WHERE service = ?", (service,))
            for (objective,) in found.fetchall():
                change.update("objectives", objective, {"service": None})
            change.delete("services", service)

    def place(self, service: str, before: str | None) -> None:
        """Put a service before another one, or at the end."""
        name = self._name(service)
        if before == service:
            return
        order = self._ranks()
        others = [row for row in order if row[0] != service]
        index = (
            [row_id for row_id, _ in others].index(before)
            if before in dict(others)
            else len(others)
        )
        if order[index][0] == service:
            return
        low = others[index - 1][1] if index else None
        high = others[index][1] if index < len(others) else None
        with self._store.change("place_service", {"service": name}) as change:
            change.update("services", service, {"rank": ranks(1, low, high)[0]})

    def _ranks(self) -> list[tuple[str, str]]:
        sql = "SELECT id, rank FROM services ORDER BY rank, id"
        return self._store.connection.execute(sql).fetchall()

    @staticmethod
    def _rank_after(order: list[tuple[str, str]]) -> str:
        return ranks(1, order[-1][1] if order else None)[0]

    def _name(self, service: str) -> str:
        row = self._store.connection.execute(
            "SELECT name FROM services WHERE id = ?", (values.own_id(service),)
        ).fetchone()
        if row is None:
            raise DocumentError("not_found", words=service)
        return str(row[0])

"""Buying influences of an objective, written down or presumed; each verb is one undo step."""

from collections.abc import Sequence
from datetime import date

from funnel_desktop.document import values
from funnel_desktop.document.clients import Clients
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id, ranks
from funnel_desktop.document.influence_rows import (
    INFLUENCE_CHECKS,
    PRESUMED_PREFIX,
    influences_of,
    roles_text,
)
from funnel_desktop.document.judgements import PRESUMED, write_judgement
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.records import client_of
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.store import Change, Store
from funnel_desktop.funnel.influences import Influence, Role

__all__ = ["INFLUENCE_CHECKS", "Influences"]


class Influences:
    """Asks for influences and changes them. The id of a presumed one works like any other:
    the first change writes it down."""

    def __init__(self, store: Store, clients: Clients) -> None:
        self._store = store
        self._connection = store.connection
        self._clients = clients

    def of(self, objective: str) -> tuple[Influence, ...]:
        """The influences of an objective in the user's order, a presumed one first."""
        return influences_of(self._connection, [objective])[objective]

    def add(
        self,
        objective: str,
        today: date,
        *,
        person: str | None = None,
        name: str = "",
        roles: Sequence[Role] = (),
    ) -> str:
        """Add a person of the client, the client themself, or somebody new by name; returns
        the influence's id.

        Raises DocumentError `not_valid` where that person is one already.
        """
        client, client_name = client_of(self._connection, objective)
        if person is None:
            person, name, is_new = self._named(client, name)
        else:
            found, is_new = self._clients.person(person), False
            name = found.name
            if found.client != client:
                raise DocumentError("not_valid", field="person", value=name)
        if not is_new and any(i.person == person for i in self.of(objective)):
            raise DocumentError("not_valid", field="person", value=name)
        said: Row = {"client": client_name, "person": name}
        with self._store.one_step("add_influence", said):
            if is_new:
                person = self._clients.add_person(client, name)
            with self._store.change("add_influence", said) as change:
                row_id = _insert(change, objective, person, frozenset(roles))
                self._be_the_only_economic(change, self.get(row_id), today)
                return row_id

    def _named(self, client: str, name: str) -> tuple[str | None, str, bool]:
        """Who is meant by a name: id (None is the client themself), name, whether new."""
        wanted, own = folded_name(name), self._clients.get(client)
        if own.kind == "person" and folded_name(own.name) == wanted:
            return None, own.name, False
        people = self._clients.people(client)
        known = next((p for p in people if folded_name(p.name) == wanted), None)
        return (known.id, known.name, False) if known else (None, name, True)

    def edit(
        self, influence: str, field: str, value: object, today: date, *, visit: str | None = None
    ) -> str:
        """Set roles, degree, mode, rating, met, personal_win, result or covered; returns the id.

        None is "not known"; `covered` is the day on which the user confirmed the fit, which
        covers somebody who was met and whose need is known. There is one Economic influence:
        who had that role before loses it. Raises DocumentError `not_valid`, also for days to
        come.
        """
        if field not in INFLUENCE_CHECKS:
            raise DocumentError("not_valid", field=field, value=value)
        if isinstance(value, date) and value > today:
            raise DocumentError("not_valid", field=field, value=value)
        known = self.get(influence)
        columns: Row = {field: INFLUENCE_CHECKS[field](field, value)}
        if field == "covered" or (field in ("personal_win", "result") and value):
            columns["as_before"] = 0
        said: Row = {"person": known.name, "field": field}
        with self._store.change("edit_influence", said, visit) as change:
            row_id = self._written(change, known, today)
            change.update("influences", row_id, columns)
            if field == "roles":
                self._be_the_only_economic(change, self.get(row_id), today)
        return row_id

    def _be_the_only_economic(self, change: Change, own: Influence, today: date) -> None:
        """One per objective (METHOD.md, *Buying influences*)."""
        if Role.ECONOMIC not in own.roles:
            return
        for other in self.of(own.objective):
            if other.id != own.id and Role.ECONOMIC in other.roles:
                left = roles_text("roles", other.roles - {Role.ECONOMIC})
                change.update("influences", other.id, {"roles": left})

    def cover(self, influence: str, today: date) -> str:
        """Confirm that it fits somebody, as of today (METHOD.md, *Buying influences*)."""
        return self.edit(influence, "covered", today, today)

    def remove(self, influence: str, today: date) -> None:
        """Take somebody out of an objective; the person stays with the client."""
        known = self.get(influence)
        with self._store.change("remove_influence", {"person": known.name}) as change:
            if known.presumed:
                write_judgement(change, known.objective, PRESUMED, "no", today)
            else:
                change.delete("influences", influence)

    def place(self, influence: str, before: str | None, today: date) -> None:
        """Put an influence before another one of the objective, or at the end."""
        known = self.get(influence)
        if before == influence:
            return
        others = [i for i in self.of(known.objective) if i.id != influence]
        index = next((n for n, i in enumerate(others) if i.id == before), len(others))
        with self._store.change("place_influence", {"person": known.name}) as change:
            order = [*others[:index], known, *others[index:]]
            ids = [self._written(change, i, today) for i in order]
            for row_id, rank in zip(ids, ranks(len(ids)), strict=True):
                change.update("influences", row_id, {"rank": rank})

    def get(self, influence: str) -> Influence:
        """One influence, also a presumed one; raises DocumentError `not_found`."""
        objective = influence.removeprefix(PRESUMED_PREFIX)
        if objective == influence:
            row = self._connection.execute(
                "SELECT objective FROM influences WHERE id = ?", (values.own_id(influence),)
            ).fetchone()
            objective = row[0] if row else ""
        found = next((i for i in self.of(objective) if i.id == influence), None)
        if found is None:
            raise DocumentError("not_found", words=influence)
        return found

    def _written(self, change: Change, influence: Influence, today: date) -> str:
        """The id of an influence that is written down, if need be now."""
        if not influence.presumed:
            return influence.id
        write_judgement(change, influence.objective, PRESUMED, "no", today)
        return _insert(change, influence.objective, None, influence.roles, first=True)


def _insert(
    change: Change,
    objective: str,
    person: str | None,
    roles: frozenset[Role],
    first: bool = False,
) -> str:
    least, most = change.connection.execute(
        "SELECT min(rank), max(rank) FROM influences WHERE objective = ?", (objective,)
    ).fetchone()
    row: Row = {
        "id": new_id(),
        "objective": objective,
        "person": person,
        "roles": roles_text("roles", roles),
        "rank": ranks(1, None, least)[0] if first else ranks(1, most)[0],
    }
    change.insert("influences", row)
    return str(row["id"])

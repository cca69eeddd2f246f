"""What can be asked of objectives and done with them; each verb is one undo step."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date

from funnel_desktop.document import records, values
from funnel_desktop.document.backup_home import MANY_DELETED
from funnel_desktop.document.clients import Clients, client_for
from funnel_desktop.document.durations import parked
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.gates import Gates
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.moving import (
    RecordedMove,
    close,
    correct_last_move,
    moves_of,
    newest_moves_of_client,
    put,
    record_move,
)
from funnel_desktop.document.objective_fields import (
    MOVE_COLUMN,
    ONLY_WITH,
    check_correction,
    checked,
    checked_open,
    next_columns,
)
from funnel_desktop.document.places import BACK, Room
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.document.questions import MANY, question, question_of_each
from funnel_desktop.document.removing import remove_objective
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.gates import open_conditions, open_in
from funnel_desktop.funnel.objective import NextAction, Objective, place_key
from funnel_desktop.funnel.parked import Parked
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage

__all__ = ["KIND_OF_AUDIENCE", "ONLY_WITH", "Objectives"]

KIND_OF_AUDIENCE = {"private": "person", "organisation": "organisation"}


class Objectives:
    """Objectives as the user speaks of them."""

    def __init__(self, store: Store, clients: Clients, gates: Gates) -> None:
        self._store = store
        self._gates = gates
        self._connection = store.connection
        self._clients = clients

    def get(self, objective: str, today: date) -> Objective:
        """One objective, open or closed; raises DocumentError `not_found`."""
        found = self.known([objective], today)
        if objective not in found:
            raise DocumentError("not_found", words=objective)
        return found[objective]

    @question_of_each(
        "objectives", "clients", "services", "people", "activities", "fits", "first_contacts"
    )
    def known(self, objectives: Sequence[str], today: date) -> Mapping[str, Objective]:
        """Some objectives (at most some hundred), open or closed, by id."""
        wanted = [row_id for row_id in objectives if values.is_storable(row_id)]
        sql = f"{records.OBJECTIVE} WHERE o.id IN ({', '.join('?' * len(wanted))})"
        found = self._connection.execute(sql, wanted).fetchall()
        return {each.id: each for each in (records.objective(row, today) for row in found)}

    def all(self, today: date) -> list[Objective]:
        """Every objective, open and closed, by stage and place; the Universe best fit first."""
        rows = self._connection.execute(f"{records.OBJECTIVE} ORDER BY o.rank, o.id")
        found = [records.objective(row, today) for row in rows]
        return sorted(found, key=lambda o: (STAGES.index(o.stage), *place_key(o)))

    @question("moves", at_most=0)
    def moves(self, objective: str) -> list[RecordedMove]:
        """How an objective came to where it stands, the newest move first."""
        return moves_of(self._connection, objective)

    @question("moves", "objectives.client", at_most=0)
    def newest_moves_of_client(self, client: str, at_most: int) -> list[RecordedMove]:
        """The newest moves of all of a client's objectives."""
        return newest_moves_of_client(self._connection, client, at_most)

    @question("objectives.client", "objectives.source", "first_contacts", at_most=0)
    def newest_contacts(self, client: str, at_most: int) -> list[tuple[date, str]]:
        """The newest first contacts of a client's objectives: day and source."""
        rows = self._connection.execute(
            "SELECT f.day, source FROM objectives JOIN first_contacts f ON f.objective = id "
            "WHERE client = ? AND f.day IS NOT NULL ORDER BY f.day DESC LIMIT ?",
            (client, at_most),
        )
        return [(date.fromisoformat(day), source) for day, source in rows]

    @question("moves", at_most=0)
    def parked(self, objective: str) -> Parked:
        """When an objective was parked."""
        return parked(self._connection, [objective]).get(objective, ())

    def sources(self, at_most: int = 30) -> list[str]:
        """Where objectives came from, the most frequent first."""
        rows = self._connection.execute(
            "SELECT source FROM objectives WHERE source <> '' "
            "GROUP BY source ORDER BY count(*) DESC, source LIMIT ?",
            (at_most,),
        )
        return [row[0] for row in rows]

    def find(self, words: str, today: date) -> str:
        """The id that is meant: an id, or the unique name of a client or of a wish.

        Raises DocumentError `not_found` or `not_unique`.
        """
        if records.objective_by_id(self._connection, words, today) is not None:
            return words
        wanted = folded_name(words)
        rows = self._connection.execute(
            "SELECT o.id, c.name, o.wish FROM objectives o JOIN clients c ON c.id = o.client"
        )
        found = [
            row_id
            for row_id, client, wish in rows
            if wanted in (folded_name(client), folded_name(wish))
        ]
        if len(found) == 1 and wanted:
            return str(found[0])
        raise DocumentError("not_unique" if found and wanted else "not_found", words=words)

    def add(
        self,
        today: date,
        *,
        client_name: str = "",
        client: str | None = None,
        wish: str = "",
        stage: Stage = Stage.ABOVE,
        service: str | None = None,
        value: int | None = None,
        source: str = "",
        first_contact: date | None = None,
        expected: date | None = None,
        notes: str = "",
        next_action: NextAction | None = None,
        before: str | None = None,
    ) -> str:
        """Add an objective (and its client, where the name is new); returns its id."""
        given: Row = {
            "wish": wish,
            "service": service,
            "value": value,
            "first_contact": first_contact,
            "expected": expected,
            "source": source,
            "notes": notes,
        }
        stage = values.key_of(Stage, "stage", stage)
        row: Row = {"id": new_id(), "stage": stage, **checked_open(given)}
        row |= next_columns(next_action)
        row_id = str(row["id"])
        name = self._clients.get(client).name if client else values.name("client", client_name)
        with self._store.change("add", {"client": name, "stage": stage}) as change:
            row["client"] = client or client_for(
                change, self._clients, name, _kind_for(self._connection, service)
            )
            keys = Room(self._connection, stage, today).keys([row_id], before)
            change.insert("objectives", {**row, "rank": keys.pop(row_id)})
            for other, key in keys.items():
                change.update("objectives", other, {"rank": key})
            missing = open_conditions(self._gates.case(row_id, today), stage, today)
            record_move(change, row_id, None, stage, today, missing=missing)
        return row_id

    def edit(
        self,
        objective: str,
        field: str,
        value: object,
        *,
        visit: str | None = None,
        today: date | None = None,
    ) -> None:
        """Set a field; one `visit` to it is one step. Raises DocumentError `not_valid`."""
        column = checked(field, value)
        known = self.get(objective, today or date.min)
        check_correction(known, field, column, today)
        said: Row = {"client": known.client_name}
        with self._store.change(f"edit_{field}", said, visit) as change:
            change.update("objectives", objective, {field: column})
            if field in MOVE_COLUMN:
                correct_last_move(change, objective, MOVE_COLUMN[field], str(column))

    def edit_several(self, objective: str, fields: Row, today: date) -> None:
        """Set several fields as one step."""
        columns = checked_open(fields)
        said: Row = {"client": self.get(objective, today).client_name}
        with self._store.change("edit", said) as change:
            change.update("objectives", objective, columns)

    def set_next_action(
        self,
        objective: str,
        action: NextAction | None,
        *,
        visit: str | None = None,
        today: date | None = None,
    ) -> None:
        """Say what is to be done next; None: nothing is planned."""
        columns = next_columns(action)
        said: Row = {"client": self.get(objective, today or date.min).client_name}
        with self._store.change("set_next_action", said, visit) as change:
            change.update("objectives", objective, columns)

    def snooze(self, objective: str, until: date | None, today: date) -> None:
        """Put an objective off in *Do next* until a day to come; None: not any more."""
        if until is not None and until <= today:
            raise DocumentError("not_valid", field="snoozed_until", value=until)
        said: Row = {"client": self.get(objective, today).client_name}
        with self._store.change("snooze", said) as change:
            day = values.day("snoozed_until", until)
            change.update("objectives", objective, {"snoozed_until": day})

    def move(
        self,
        ids: Sequence[str],
        stage: Stage,
        today: date,
        *,
        before: str | None = None,
        after: str | None = None,
        because: str = "",
        on: date | None = None,
    ) -> None:
        """Put objectives into a stage before or after a card there, or at its end.

        The move counts for the day `on`, today unless said; raises DocumentError `not_valid` for
        one to come.

        Closed ones are opened again. Within their stage they only find a new place. Conditions
        that are open are recorded with the move, not refused: who asks for it has shown them.
        """
        stage = values.key_of(Stage, "stage", stage)
        if on is not None and on > today:
            raise DocumentError("not_valid", field="on", value=on)
        moved = _several(self, ids, today)
        label = "reopen" if any(o.outcome for o in moved) else "move"
        if all(o.stage is stage and o.outcome is None for o in moved):
            label = "place"
        said = {**_said(moved), "stage": stage}
        missing = {
            row_id: open_in(asked) for row_id, asked in self._gates.asked(ids, stage, today).items()
        }
        with self._store.change(label, said) as change:
            why = values.text("because", because)
            put(change, moved, stage, today, before, after, why, missing, on or today)

    def set_outcome(
        self,
        ids: Sequence[str],
        outcome: Outcome,
        today: date,
        *,
        on: date | None = None,
        value: int | None = None,
        reason: str = "",
        until: date | None = None,
    ) -> None:
        """Win, lose or park objectives. `on` is today unless said; a won one keeps its value
        unless another was agreed; a parked one comes back in three months unless said."""
        outcome = values.key_of(Outcome, "outcome", outcome)
        moved = _several(self, ids, today)
        said: Row = {**_said(moved), "value": value if value is not None else moved[0].value}
        with self._store.change(f"outcome_{outcome}", said) as change:
            for objective in moved:
                close(
                    change,
                    objective,
                    outcome,
                    today,
                    on=on,
                    value=value,
                    reason=reason,
                    until=until,
                )

    def look_again(self, objective: str, until: date, today: date) -> str:
        """A new lead for the renewal of a sale, in the Universe from a day on; returns its id."""
        sold = self.get(objective, today)
        with self._store.one_step("look_again", {"client": sold.client_name}):
            row_id = self.add(
                today,
                client=sold.client,
                wish=sold.wish,
                stage=Stage.UNIVERSE,
                service=sold.service,
                value=sold.outcome_value or sold.value,
                source=sold.source,
            )
            self.set_outcome([row_id], Outcome.PARKED, today, until=until)
        return row_id

    def returned(self, after: date | None, today: date) -> list[tuple[str, str]]:
        """Id and client of whoever came back from Parked after a day, up to today; all that
        are back without one."""
        rows = self._connection.execute(
            f"SELECT o.id, c.name FROM objectives o JOIN clients c ON c.id = o.client WHERE {BACK} "
            "AND parked_until > ? ORDER BY parked_until, o.rank, o.id",
            (today.isoformat(), after.isoformat() if after else ""),
        )
        return rows.fetchall()

    def delete(
        self, ids: Sequence[str], today: date | None = None, progress: Progress = no_progress
    ) -> None:
        """Remove objectives with all that is kept about them; their clients stay.

        Where these are many, what was there before has a backup then.
        """
        removed = _several(self, ids, today or date.min)
        if len(ids) >= MANY_DELETED:
            self._store.back_up_by_itself()
        with self._store.change("delete", _said(removed)) as change:
            for done, row_id in enumerate(ids):
                remove_objective(change, row_id)
                progress(done, len(ids))


def _kind_for(connection: sqlite3.Connection, service: str | None) -> str:
    sql = "SELECT audience FROM services WHERE id = ?"
    row = connection.execute(sql, (service,)).fetchone()
    return "person" if row is None else KIND_OF_AUDIENCE[row[0]]


def _several(questions: Objectives, ids: Sequence[str], today: date) -> list[Objective]:
    if not ids or len(set(ids)) != len(ids):
        raise DocumentError("not_valid", field="objectives", value=len(ids))
    known: dict[str, Objective] = {}
    for start in range(0, len(ids), MANY):
        known |= questions.known(ids[start : start + MANY], today)
    if missing := [row_id for row_id in ids if row_id not in known]:
        raise DocumentError("not_found", words=missing[0])
    return [known[row_id] for row_id in ids]


def _said(objectives: Sequence[Objective]) -> Row:
    return {"client": objectives[0].client_name, "count": len(objectives)}

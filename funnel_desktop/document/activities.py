"""What was done: calls, e-mails, meetings and notes, each of one kind of work."""

from dataclasses import dataclass
from datetime import date

from funnel_desktop.document import records, values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.objective_fields import next_columns
from funnel_desktop.document.questions import question
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.objective import NextAction, ticked_minutes
from funnel_desktop.funnel.stages import WORK_OF, WorkType

_kind = values.one_of("call", "email", "meeting", "note", "write", "other")


@dataclass(frozen=True, slots=True)
class Activity:
    """Something done for an objective; its kind of work was fixed when it was logged, None of a
    session."""

    id: str
    objective: str
    person: str | None
    person_name: str
    kind: str
    day: date
    minutes: int | None
    note: str
    work_type: WorkType | None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class DoneWork:
    """Something done on a day, as *Do next* strikes it out."""

    id: str
    client_name: str
    kind: str
    note: str
    work_type: WorkType
    minutes: int


class Activities:
    """Logs activities and lists them; each verb is one undo step."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    def log(
        self,
        objective: str,
        kind: str,
        day: date,
        *,
        minutes: int | None = None,
        person: str | None = None,
        note: str = "",
        problem: str | None = None,
        next_action: NextAction | None = None,
        keep_next_action: bool = True,
    ) -> str:
        """Write down what was done; returns its id.

        `problem` is the usual problem that came up. With `keep_next_action` false the next
        action is replaced in the same step.
        """
        known = records.objective_by_id(self._connection, objective, day)
        if known is None:
            raise DocumentError("not_found", words=objective)
        row: Row = {
            "id": new_id(),
            "objective": objective,
            "person": values.reference("person", person),
            "kind": _kind("kind", kind),
            "day": values.some_day("day", day),
            "minutes": values.minutes("minutes", minutes),
            "note": values.text("note", note),
            "problem": values.reference("problem", problem),
            "work_type": WORK_OF[known.stage],
            "number": self._next_number(),
        }
        said: Row = {"client": known.client_name, "kind": kind}
        with self._store.change("log_activity", said) as change:
            change.insert("activities", row)
            if not keep_next_action:
                change.update("objectives", objective, next_columns(next_action))
        return str(row["id"])

    def log_done(
        self, objective: str, action: NextAction, day: date, minutes: int | None = None
    ) -> str:
        """Write down that a next action was done; nothing is planned then. Returns its id.

        It counts `minutes` where they are said, else those of `ticked_minutes`.
        """
        return self.log(
            objective,
            action.kind,
            day,
            minutes=ticked_minutes(action.kind, action.minutes) if minutes is None else minutes,
            person=action.person,
            note=action.what,
            keep_next_action=False,
        )

    def log_work(
        self,
        work: WorkType,
        minutes: int,
        day: date,
        *,
        note: str = "",
        objective: str | None = None,
    ) -> str:
        """Write down time that was worked, of a kind of work; returns its id.

        For an objective its own stage decides the kind, now and for good.
        """
        return self._log_hours(work, minutes, day, note, objective)

    def log_session(
        self, minutes: int, day: date, *, note: str = "", objective: str | None = None
    ) -> str:
        """Write down time of delivery, which is none of the three kinds of work; returns its id."""
        return self._log_hours(None, minutes, day, note, objective)

    def _log_hours(
        self, work: WorkType | None, minutes: int, day: date, note: str, objective: str | None
    ) -> str:
        known = None
        if objective is not None:
            known = records.objective_by_id(self._connection, objective, day)
            if known is None:
                raise DocumentError("not_found", words=objective)
        if work is not None and known is not None:
            work = WORK_OF[known.stage]
        kind = "session" if work is None else "work"
        row: Row = {
            "id": new_id(),
            "objective": objective,
            "kind": kind,
            "day": values.some_day("day", day),
            "minutes": values.minutes("minutes", minutes),
            "note": values.text("note", note),
            "work_type": work,
            "number": self._next_number(),
        }
        said: Row = {"client": known.client_name if known else "", "kind": kind}
        with self._store.change("log_activity", said) as change:
            change.insert("activities", row)
        return str(row["id"])

    def _next_number(self) -> int:
        newest = self._connection.execute("SELECT coalesce(max(number), 0) FROM activities")
        return int(newest.fetchone()[0]) + 1

    @question("activities", "people", at_most=0)
    def of(self, objective: str) -> list[Activity]:
        """The activities of an objective, newest first."""
        return self._read("WHERE a.objective = ? ORDER BY a.day DESC, a.number DESC", objective)

    @question("activities", "people", "objectives.client", at_most=0)
    def newest_of_client(self, client: str, at_most: int) -> list[Activity]:
        """The newest activities of all of a client's objectives."""
        some = "JOIN objectives o ON o.id = a.objective WHERE o.client = ? "
        return self._read(f"{some} ORDER BY a.day DESC, a.number DESC LIMIT ?", client, at_most)

    def _read(self, some: str, *values: object) -> list[Activity]:
        rows = self._connection.execute(
            "SELECT a.id, a.objective, a.person, coalesce(p.name, ''), a.kind, a.day, a.minutes, "
            "a.note, a.work_type, a.problem "
            f"FROM activities a LEFT JOIN people p ON p.id = a.person {some}",
            values,
        )
        return [
            Activity(
                row_id,
                of,
                person,
                name,
                kind,
                date.fromisoformat(day),
                minutes,
                note,
                None if work is None else WorkType(work),
                problem,
            )
            for row_id, of, person, name, kind, day, minutes, note, work, problem in rows
        ]

    def refer(self, activity: str, problem: str | None) -> None:
        """Say which usual problem came up, or none."""
        said: Row = {"client": self._client_name(activity)}
        with self._store.change("refer_activity", said) as change:
            change.update("activities", activity, {"problem": problem})

    def set_minutes(self, activity: str, minutes: int, *, visit: str | None = None) -> None:
        """Say how many minutes something took; all changes of one visit are one step."""
        said: Row = {"client": self._client_name(activity)}
        with self._store.change("set_minutes", said, visit) as change:
            change.update("activities", activity, {"minutes": values.minutes("minutes", minutes)})

    @question("activities", "objectives.client", "clients.name")
    def done_on(self, day: date) -> tuple[DoneWork, ...]:
        """What was done for objectives on a day, in the order in which it was logged; notes and
        mere hours left out."""
        rows = self._connection.execute(
            "SELECT a.id, c.name, a.kind, a.note, a.work_type, a.minutes FROM activities a "
            "JOIN objectives o ON o.id = a.objective JOIN clients c ON c.id = o.client "
            "WHERE a.day = ? AND a.kind NOT IN ('note', 'work', 'session') ORDER BY a.number",
            (day.isoformat(),),
        )
        return tuple(
            DoneWork(row_id, name, kind, note, WorkType(work), minutes or 0)
            for row_id, name, kind, note, work, minutes in rows
        )

    def delete(self, activity: str) -> None:
        """Remove an activity."""
        said: Row = {"client": self._client_name(activity)}
        with self._store.change("delete_activity", said) as change:
            change.delete("activities", activity)

    def _client_name(self, activity: str) -> str:
        row = self._connection.execute(
            "SELECT coalesce(c.name, '') FROM activities a LEFT JOIN objectives o "
            "ON o.id = a.objective LEFT JOIN clients c ON c.id = o.client WHERE a.id = ?",
            (values.own_id(activity),),
        ).fetchone()
        if row is None:
            raise DocumentError("not_found", words=activity)
        return str(row[0])

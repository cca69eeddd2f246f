"""The running timer: it survives closing and a crash, and is no undo step until it stops."""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.document.store import Store
from funnel_desktop.funnel.stages import WorkType

if TYPE_CHECKING:
    from funnel_desktop.document.activities import Activities

KEY = "timer"


class Run(NamedTuple):
    """What is being worked on since when; `title` is what was planned, in the user's words.

    `started` is local time of this machine, as its clock shows it.
    """

    work: WorkType
    started: datetime
    title: str = ""
    objective: str | None = None

    def minutes(self, now: datetime) -> int:
        """Whole minutes until now, at least none; right across a change of clock."""
        return max(0, int(passed(self.started, now).total_seconds()) // 60)

    def by_day(self, until: datetime) -> list[tuple[date, int]]:
        """The whole minutes of each day until a moment: what goes on after midnight is the next
        day's. Nothing for a day of less than a minute."""
        rest, begin, found = self.minutes(until), self.started, []
        while begin.date() < until.date() and rest:
            midnight = datetime.combine(begin.date() + timedelta(days=1), time.min)
            part = min(rest, round(passed(begin, midnight).total_seconds() / 60))
            found.append((begin.date(), part))
            rest, begin = rest - part, midnight
        return [(day, part) for day, part in (*found, (begin.date(), rest)) if part]


def passed(begin: datetime, end: datetime) -> timedelta:
    """How much time lies between two moments of this machine's clock, whose hour may change."""
    return end.astimezone(UTC) - begin.astimezone(UTC)


class Timer:
    """Starts, shows and stops the one run; stopping it logs an activity."""

    def __init__(self, store: Store, activities: "Callable[[], Activities]") -> None:
        self._store = store
        self._activities = activities

    def running(self) -> Run | None:
        """The run that is going on, also after a restart; none where nobody can read it."""
        row = self._store.connection.execute(
            "SELECT value FROM remembered WHERE id = ?", (KEY,)
        ).fetchone()
        if row is None:
            return None
        try:
            return _run(json.loads(row[0]))
        except (ValueError, KeyError, TypeError, OverflowError):
            return None

    def start(self, run: Run) -> None:
        """Begin a run; one that was going on is dropped, so stop it before."""
        kept = {
            "work": run.work,
            "started": run.started.astimezone().isoformat(timespec="seconds"),
            "title": run.title,
            "objective": run.objective,
        }
        with self._store.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO remembered VALUES (?, ?)", (KEY, json.dumps(kept))
            )

    def stop(self, day: date, minutes: int, before: Sequence[tuple[date, int]] = ()) -> str | None:
        """End the run as an activity of so many minutes; its id, None where nothing ran.

        `before` are the minutes that lie on earlier days, which are activities of those.
        All happens in one transaction: after a crash the run goes on or is logged, never both.
        """
        run = self.running()
        if run is None:
            return None
        with self._store.one_step("log_activity", {"kind": "work", "client": run.title}):
            objective = run.objective if self._is_there(run.objective) else None
            logged = ""
            for each, part in (*before, (day, minutes)):
                logged = self._activities().log_work(
                    run.work, part, each, note=run.title, objective=objective
                )
            self._store.connection.execute("DELETE FROM remembered WHERE id = ?", (KEY,))
        return logged

    def drop(self) -> None:
        """Forget the run; nothing is logged."""
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM remembered WHERE id = ?", (KEY,))

    def _is_there(self, objective: str | None) -> bool:
        """What was worked is kept also where its objective was deleted meanwhile."""
        row = self._store.connection.execute("SELECT 1 FROM objectives WHERE id = ?", (objective,))
        return row.fetchone() is not None


def _run(kept: dict[str, str | None]) -> Run:
    """A run as the file has it: its moment with the zone it was in.

    On this machine's clock, which tells the two hours of an autumn night apart.
    """
    started = datetime.fromtimestamp(datetime.fromisoformat(str(kept["started"])).timestamp())
    return Run(WorkType(str(kept["work"])), started, kept["title"] or "", kept["objective"])

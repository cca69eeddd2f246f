"""The running timer: it survives closing and a crash, and is no undo step until it stops."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from funnel_desktop.document.activities import Activities
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.stages import WorkType

KEY = "timer"


@dataclass(frozen=True, slots=True)
class Run:
    """What is being worked on since when; `title` is what was planned, in the user's words."""

    work: WorkType
    started: datetime
    title: str = ""
    objective: str | None = None

    def minutes(self, now: datetime) -> int:
        """Whole minutes until now, at least none."""
        return max(0, int((now - self.started).total_seconds()) // 60)


class Timer:
    """Starts, shows and stops the one run; stopping it logs an activity."""

    def __init__(self, store: Store, activities: Activities) -> None:
        self._store = store
        self._activities = activities

    def running(self) -> Run | None:
        """The run that is going on, also after a restart."""
        row = self._store.connection.execute(
            "SELECT value FROM remembered WHERE id = ?", (KEY,)
        ).fetchone()
        if row is None:
            return None
        kept = json.loads(row[0])
        return Run(
            WorkType(kept["work"]),
            datetime.fromisoformat(kept["started"]),
            kept["title"],
            kept["objective"],
        )

    def start(self, run: Run) -> None:
        """Begin a run; one that was going on is dropped, so stop it before."""
        kept = {
            "work": run.work,
            "started": run.started.isoformat(timespec="seconds"),
            "title": run.title,
            "objective": run.objective,
        }
        with self._store.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO remembered VALUES (?, ?)", (KEY, json.dumps(kept))
            )

    def stop(self, day: date, minutes: int) -> str | None:
        """End the run as an activity of so many minutes; its id, None where nothing ran.

        Both happen in one transaction: after a crash the run goes on or is logged, never both.
        """
        run = self.running()
        if run is None:
            return None
        with self._store.one_step("log_activity", {"kind": "work", "client": run.title}):
            logged = self._activities.log_work(
                run.work, minutes, day, note=run.title, objective=run.objective
            )
            self._store.connection.execute("DELETE FROM remembered WHERE id = ?", (KEY,))
        return logged

    def drop(self) -> None:
        """Forget the run; nothing is logged."""
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM remembered WHERE id = ?", (KEY,))

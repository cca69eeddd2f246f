"""What keeps the week's time: Monday's card, Friday's line.

That something was closed for a week is remembered, and is no step of the user's.
"""

import sqlite3
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop.document.board import Board
from funnel_desktop.document.habits import Habits
from funnel_desktop.document.plan_input import DAYS_A_WEEK, LAST_MINUTE
from funnel_desktop.document.questions import question
from funnel_desktop.document.settings import Settings
from funnel_desktop.document.store import Store
from funnel_desktop.document.weeks import Weeks
from funnel_desktop.funnel.regularity import ProspectingWeek
from funnel_desktop.funnel.rhythm import (
    Absence,
    absence,
    into_this_week,
    is_closing_due,
    is_for_review,
    review_from,
)
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.funnel.week import monday_of

SEEN, AWAY, BACK = "seen_on", "away_from", "back_on"
"""Remembered with the last day of use; with the last one before an absence of a week, and with
the first one after it."""
CLOSING = "closing_asked_on"
"""Remembered with the day on which it was last asked which silent ones to close."""
MONDAY, SORT, FRIDAY = "monday_closed", "sort_closed", "friday_closed"
"""Remembered with the Monday of the week for which they were closed, or done."""
_DUE = (
    "FROM objectives INDEXED BY objectives_next "
    "WHERE stage IN ('universe', 'above', 'in', 'best_few') AND outcome IS NULL "
    "AND (next_kind IS NULL) = 0 AND next_day >= ? AND next_day < ?"
)


class Monday(NamedTuple):
    """What Monday's card says, beside the dry top (`Insights.dry_top`, in portions).

    `last_week` is None where that week does not count. `overdue` next actions, `waiting` leads of
    the Universe and the objectives `to_sort` are counts, the last one 0 once the sort of that week
    is done. `away` is set where nobody was here for a week or more, and `moved_on` is how many
    next actions came due meanwhile.
    """

    monday: date
    last_week: ProspectingWeek | None
    overdue: int
    waiting: int
    to_sort: int
    away: Absence | None
    moved_on: int


class Rhythm:
    """Asks what a week wants to hear, and does what is answered; each verb is one undo step."""

    def __init__(
        self,
        store: Store,
        board: Board,
        habits: Habits,
        weeks: Weeks,
        settings: Settings,
    ) -> None:
        self._store = store
        self._connection = store.connection
        self._board = board
        self._habits = habits
        self._weeks = weeks
        self._settings = settings

    # -- Monday

    def see(self, today: date) -> None:
        """Note that the file is used on a day: at each opening, and at each new day.

        After a week or more without it, or a change, that is kept until it is answered.
        """
        last = self._last_used(today)
        found = absence(last, today)
        with self._store.transaction():
            if found is not None:
                _remember(self._connection, AWAY, found.last)
                _remember(self._connection, BACK, found.back)
            _remember(self._connection, SEEN, today)

    def _last_used(self, today: date) -> date | None:
        """The latest opening or change before a day; a clock that went wrong counts for none."""
        changed = self._connection.execute("SELECT date(max(at)) FROM actions").fetchone()[0]
        days = [
            self._remembered(SEEN),
            None if changed is None else date.fromisoformat(changed),
        ]
        return max((day for day in days if day is not None and day <= today), default=None)

    @question("remembered")
    def _remembered(self, key: str) -> date | None:
        row = self._connection.execute("SELECT value FROM remembered WHERE id = ?", (key,))
        found = row.fetchone()
        return None if found is None else date.fromisoformat(found[0])

    def is_monday_due(self, today: date) -> bool:
        """Whether Monday's card stands there: in every week after the one in which the file was
        made, from its first use on, until it is closed for that week."""
        made, monday = self._habits.made_on(today), monday_of(today)
        if made is None or made >= monday:
            return False
        return self._remembered(MONDAY) != monday

    @question(
        Board.added_up,
        Habits.prospecting_weeks,
        "objectives.next_day",
        "objectives.next_kind",
        "objectives.outcome",
        at_most=0,
    )
    def monday(self, today: date) -> Monday:
        """What Monday's card says on a day."""
        away = self.away(today)
        weeks = self._habits.prospecting_weeks(today, 1)
        totals = self._board.totals(today)
        is_sorted = self._remembered(SORT) == monday_of(today)
        return Monday(
            monday=monday_of(today),
            last_week=weeks[0] if weeks else None,
            overdue=self._count_due(date.min, today),
            waiting=totals[Stage.UNIVERSE].objectives,
            to_sort=0 if is_sorted else sum(totals[stage].objectives for stage in BOARD_STAGES),
            away=away,
            moved_on=self._count_due(away.last, away.back) if away else 0,
        )

    def close_monday(self, today: date) -> None:
        """Monday's card is gone for this week, and with it what it said of an absence."""
        with self._store.transaction():
            _remember(self._connection, MONDAY, monday_of(today))
            _forget(self._connection, AWAY, BACK)

    def away(self, today: date) -> Absence | None:
        """The absence that ended in this week, until it is answered.

        Also where this use is not noted yet: a file is looked through before that.
        """
        last, back = (self._remembered(key) for key in (AWAY, BACK))
        if last is None or back is None or monday_of(back) != monday_of(today):
            return absence(self._last_used(today), today)
        return Absence(last, back)

    def move_on(self, away: Absence) -> int:
        """Move the next actions that came due while one was away on by the days that were missed;
        returns how many. Expected days and blocks stay."""
        due = self._due(away.last, away.back)
        further = timedelta(days=away.days)
        self._move_next("move_on", [(row_id, day + further) for row_id, day in due])
        with self._store.transaction():
            _forget(self._connection, AWAY, BACK)
            _remember(self._connection, SEEN, max(away.back, self._remembered(SEEN) or away.back))
        return len(due)

    def move_overdue(self, today: date) -> int:
        """Move all overdue next actions into the week of a day; returns how many."""
        overdue = [
            (row_id, into_this_week(day, today)) for row_id, day in self._due(date.min, today)
        ]
        self._move_next("move_overdue", overdue)
        return len(overdue)

    def _move_next(self, label: str, moved: Sequence[tuple[str, date]]) -> None:
        with self._store.change(label, {"count": len(moved)}) as change:
            for row_id, day in moved:
                change.update("objectives", row_id, {"next_day": day.isoformat()})

    @question("objectives.next_day", "objectives.next_kind", "objectives.outcome")
    def _count_due(self, first: date, end: date) -> int:
        """Open objectives whose next action is due from a day until before another one."""
        days = (first.isoformat(), end.isoformat())
        return int(self._connection.execute(f"SELECT count(*) {_DUE}", days).fetchone()[0])

    def _due(self, first: date, end: date) -> list[tuple[str, date]]:
        """The same with their days, the oldest first."""
        rows = self._connection.execute(
            f"SELECT id, next_day {_DUE} ORDER BY next_day, id",
            (first.isoformat(), end.isoformat()),
        )
        return [(row_id, date.fromisoformat(day)) for row_id, day in rows]

    # -- the sort

    def close_sort(self, today: date) -> None:
        """The sort of this week is done: Monday's card offers it no more."""
        with self._store.transaction():
            _remember(self._connection, SORT, monday_of(today))

    def is_closing_due(self, today: date) -> bool:
        """Whether the sort may ask which forgotten objectives to close: once a quarter at most."""
        return is_closing_due(self._remembered(CLOSING), today)

    def close_closing(self, today: date) -> None:
        """It was asked, whatever the answer."""
        with self._store.transaction():
            _remember(self._connection, CLOSING, today)

    # -- Friday

    def is_friday_due(self, today: date, minute: int) -> bool:
        """Whether the review is offered, `minute` after midnight: from the last planned hour of
        the last working day until Sunday, until it is closed for that week."""
        monday = monday_of(today)
        if self._remembered(FRIDAY) == monday:
            return False
        since = review_from(
            self._weeks.week_blocks(monday),
            monday,
            self._number("days_a_week", DAYS_A_WEEK),
            self._number("last_minute", LAST_MINUTE),
        )
        return is_for_review(since, (today, minute))

    def close_friday(self, today: date) -> None:
        """The offer is gone for this week."""
        with self._store.transaction():
            _remember(self._connection, FRIDAY, monday_of(today))

    def _number(self, key: str, otherwise: int) -> int:
        said = self._settings.get(key)
        return otherwise if said is None else int(said)


def _remember(connection: sqlite3.Connection, key: str, day: date) -> None:
    sql = "INSERT OR REPLACE INTO remembered VALUES (?, ?)"
    connection.execute(sql, (key, day.isoformat()))


def _forget(connection: sqlite3.Connection, *keys: str) -> None:
    for key in keys:
        connection.execute("DELETE FROM remembered WHERE id = ?", (key,))

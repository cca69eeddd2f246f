"""What the method says of the habit: is there enough in the funnel, was there prospecting."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from statistics import fmean

from funnel_desktop.document.durations import won_durations
from funnel_desktop.document.questions import question
from funnel_desktop.document.settings import Settings
from funnel_desktop.document.store import Store
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.document.weeks import Weeks
from funnel_desktop.funnel.cycle import normal_cycle, wins_count_from
from funnel_desktop.funnel.dry_top import Need, ripe, win_rate
from funnel_desktop.funnel.regularity import ProspectingWeek
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.time_budget import SELLING_MINUTES, minutes_of
from funnel_desktop.funnel.trap import Trap, WorkedWeek, trap
from funnel_desktop.funnel.week import DAYS, monday_of

TENTHS = 10
WEEKS_LOOKED_AT = 26
"""So far back a run of weeks is followed."""
_SUNDAY = f"date(week.value, '+{DAYS - 1} days')"
_ALL_WORK = json.dumps([str(work) for work in WorkType])


class Habits:
    """Asks across weeks and across all services."""

    def __init__(self, store: Store, settings: Settings, weeks: Weeks) -> None:
        self._store = store
        self._connection = store.connection
        self._settings = settings
        self._weeks = weeks

    def durations(self, today: date) -> list[int]:
        """Days from first contact to agreement of all wins of the last 24 months."""
        return [days for each in won_durations(self._connection, today).values() for days in each]

    def cycle(self, today: date) -> float | None:
        """The normal cycle over all services; the mean of the estimates is the estimate."""
        rows = self._connection.execute(
            "SELECT estimated_cycle FROM services WHERE estimated_cycle IS NOT NULL"
        )
        estimates = [row[0] for row in rows]
        return normal_cycle(self.durations(today), fmean(estimates) if estimates else None)

    @question(
        "durations", "services", "settings", "first_contacts",
        "objectives.outcome", "objectives.outcome_day",
    )  # fmt: skip
    def need(self, today: date) -> Need:
        """How many objectives the funnel should hold, and what that follows from."""
        wanted = self._settings.get("wanted_wins_a_month")
        cycle = self.cycle(today)
        rate = win_rate(self.ripe(today))
        return Need(None if wanted is None else int(wanted) / TENTHS, cycle, rate)

    def ripe(self, today: date) -> list[bool]:
        """Whether each was won of the objectives that are old enough to tell a win rate."""
        begun = self._connection.execute(
            "SELECT f.day, outcome IS 'won' AND outcome_day <= ? FROM objectives "
            "JOIN first_contacts f ON f.objective = id WHERE f.exact = 1 AND f.day > ?",
            (today.isoformat(), wins_count_from(today).isoformat()),
        )
        told = ((date.fromisoformat(day), bool(won)) for day, won in begun)
        return ripe(told, self.cycle(today), today)

    @question(
        "weeks", "blocks", "skipped", "settings",
        "activities.day", "activities.minutes", "activities.work_type",
    )  # fmt: skip
    def prospecting_weeks(self, today: date, count: int) -> tuple[ProspectingWeek, ...]:
        """The last `count` weeks before the present one, oldest first.

        Weeks before the first that was ever planned are left out: nobody missed them.
        """
        this, first_planned = monday_of(today), self._first_planned()
        if first_planned is None:
            return ()
        mondays = [this - timedelta(weeks=n) for n in range(count, 0, -1)]
        budgets, done = self._weeks.budgets(mondays[0], this), self._prospected(mondays)
        weeks = [budgets.get(monday, WeekBudget(monday)) for monday in mondays]
        return tuple(
            ProspectingWeek(week.monday, self._planned(week), done.get(week.monday, 0), week.away)
            for week in weeks
            if week.monday >= first_planned
        )

    @question("weeks.id", "weeks.away", "activities.day", "activities.work_type", "activities.kind")
    def trap(self, today: date) -> Trap | None:
        """The trap that one is in, if one is; notes alone are no work."""
        this = monday_of(today)
        mondays = [this - timedelta(weeks=n) for n in range(WEEKS_LOOKED_AT, 0, -1)]
        budgets = self._weeks.budgets(mondays[0], this)
        away = {monday for monday, budget in budgets.items() if budget.away}
        worked = self._worked((*mondays, this))
        weeks = [WorkedWeek(monday, worked[monday], monday in away) for monday in mondays]
        return trap(weeks, worked[this])

    def _worked(self, mondays: Sequence[date]) -> dict[date, frozenset[WorkType]]:
        """The kinds of work that were logged in weeks; one of each is enough to know."""
        logged = (
            "SELECT week.value, kind.value FROM json_each(?) week, json_each(?) kind WHERE EXISTS ("
            "SELECT 1 FROM activities INDEXED BY activities_day WHERE work_type = kind.value "
            f"AND day BETWEEN week.value AND {_SUNDAY} AND kind <> 'note')"
        )
        found: dict[date, set[WorkType]] = {monday: set() for monday in mondays}
        for monday, work in self._connection.execute(logged, (_as_json(mondays), _ALL_WORK)):
            found[date.fromisoformat(monday)].add(WorkType(work))
        return {monday: frozenset(work) for monday, work in found.items()}

    def _planned(self, budget: WeekBudget) -> int:
        """What was decided; where nothing was, what stands in the week."""
        if budget.shares is None:
            blocks = self._weeks.week_blocks(budget.monday)
            return sum(b.minutes for b in blocks if b.kind is WorkType.PROSPECTING)
        minutes = self._weeks.minutes_set(budget)
        if minutes is None:
            said = self._settings.get("selling_minutes_a_week")
            minutes = SELLING_MINUTES if said is None else int(said)
        return minutes_of(budget.shares, minutes)[WorkType.PROSPECTING]

    def _prospected(self, mondays: Sequence[date]) -> dict[date, int]:
        """Minutes of prospecting in weeks; those without are left out."""
        rows = self._connection.execute(
            "SELECT week.value, sum(minutes) FROM json_each(?) week JOIN activities "
            f"ON day BETWEEN week.value AND {_SUNDAY} AND work_type = 'prospecting' "
            "WHERE minutes IS NOT NULL GROUP BY 1",
            (_as_json(mondays),),
        )
        return {date.fromisoformat(monday): int(minutes) for monday, minutes in rows}

    def _first_planned(self) -> date | None:
        """The Monday of the first week with a budget or with prospecting set aside."""
        row = self._connection.execute(
            "SELECT min(day) FROM (SELECT id AS day FROM weeks WHERE closing IS NOT NULL "
            "UNION ALL SELECT day FROM blocks WHERE kind = 'prospecting')"
        ).fetchone()
        return None if row[0] is None else monday_of(date.fromisoformat(row[0]))


def _as_json(days: Sequence[date]) -> str:
    return json.dumps([day.isoformat() for day in days])

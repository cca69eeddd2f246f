"""What the method says of the habit: is there enough in the funnel, was there prospecting."""

from datetime import date, timedelta
from statistics import fmean

from funnel_desktop.document.cycles import HARMLESS
from funnel_desktop.document.durations import won_durations
from funnel_desktop.document.settings import Settings
from funnel_desktop.document.store import Changed, Store
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
KNOWN_FROM = frozenset(("objectives", "services", "settings"))


class Habits:
    """Asks across weeks and across all services."""

    def __init__(self, store: Store, settings: Settings, weeks: Weeks) -> None:
        self._connection = store.connection
        self._settings = settings
        self._weeks = weeks
        self._known: Need | None = None
        self._known_for: date | None = None
        store.subscribe(self._forget, first=True)

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

    def need(self, today: date) -> Need:
        """How many objectives the funnel should hold, and what that follows from."""
        if self._known is None or self._known_for != today:
            self._known, self._known_for = self._compute(today), today
        return self._known

    def _forget(self, changed: Changed) -> None:
        if changed.label not in HARMLESS and changed.tables & KNOWN_FROM:
            self._known = None

    def _compute(self, today: date) -> Need:
        wanted = self._settings.get("wanted_wins_a_month")
        cycle = self.cycle(today)
        rate = win_rate(self.ripe(today))
        return Need(None if wanted is None else int(wanted) / TENTHS, cycle, rate)

    def ripe(self, today: date) -> list[bool]:
        """Whether each was won of the objectives that are old enough to tell a win rate."""
        begun = self._connection.execute(
            "SELECT first_contact, outcome IS 'won' AND outcome_day <= ? FROM objectives "
            "WHERE first_contact > ?",
            (today.isoformat(), wins_count_from(today).isoformat()),
        )
        told = ((date.fromisoformat(day), bool(won)) for day, won in begun)
        return ripe(told, self.cycle(today), today)

    def prospecting_weeks(self, today: date, count: int) -> list[ProspectingWeek]:
        """The last `count` weeks before the present one, oldest first.

        Weeks before the first that was ever planned are left out: nobody missed them.
        """
        this, first_planned = monday_of(today), self._first_planned()
        if first_planned is None:
            return []
        mondays = [this - timedelta(weeks=n) for n in range(count, 0, -1)]
        budgets = self._weeks.budgets(mondays[0], this)
        return [
            self._week(budgets.get(monday, WeekBudget(monday)))
            for monday in mondays
            if monday >= first_planned
        ]

    def trap(self, today: date) -> Trap | None:
        """The trap that one is in, if one is; notes alone are no work."""
        this = monday_of(today)
        mondays = [this - timedelta(weeks=n) for n in range(WEEKS_LOOKED_AT, 0, -1)]
        budgets = self._weeks.budgets(mondays[0], this)
        away = {monday for monday, budget in budgets.items() if budget.away}
        weeks = [WorkedWeek(m, self._worked(m), m in away) for m in mondays]
        return trap(weeks, self._worked(this))

    def _worked(self, monday: date) -> frozenset[WorkType]:
        """The kinds of work that were logged in a week; one of each is enough to know."""
        days = (monday.isoformat(), (monday + timedelta(days=DAYS - 1)).isoformat())
        logged = (
            "SELECT 1 FROM activities INDEXED BY activities_day "
            "WHERE day BETWEEN ? AND ? AND work_type = ? AND kind <> 'note' LIMIT 1"
        )
        return frozenset(
            work for work in WorkType if self._connection.execute(logged, (*days, work)).fetchone()
        )

    def _week(self, budget: WeekBudget) -> ProspectingWeek:
        planned, done = self._planned(budget), self._done(budget.monday)
        return ProspectingWeek(budget.monday, planned, done, budget.away)

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

    def _done(self, monday: date) -> int:
        last = monday + timedelta(days=DAYS - 1)
        row = self._connection.execute(
            "SELECT coalesce(sum(minutes), 0) FROM activities WHERE work_type = 'prospecting' "
            "AND day BETWEEN ? AND ?",
            (monday.isoformat(), last.isoformat()),
        ).fetchone()
        return int(row[0])

    def _first_planned(self) -> date | None:
        """The Monday of the first week with a budget or with prospecting set aside."""
        row = self._connection.execute(
            "SELECT min(day) FROM (SELECT id AS day FROM weeks WHERE closing IS NOT NULL "
            "UNION ALL SELECT day FROM blocks WHERE kind = 'prospecting')"
        ).fetchone()
        return None if row[0] is None else monday_of(date.fromisoformat(row[0]))

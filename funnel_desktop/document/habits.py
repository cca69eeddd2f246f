"""What the method says of the habit: is there enough in the funnel, was there prospecting."""

from datetime import date

from funnel_desktop.document.agreements import agreements
from funnel_desktop.document.creation import noted_on, told_by_log
from funnel_desktop.document.durations import won_durations
from funnel_desktop.document.logged_weeks import prospecting_weeks, weeks_of_the_trap
from funnel_desktop.document.questions import ANY, question
from funnel_desktop.document.settings import Settings
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.cycle import cycle_over_all, wins_count_from
from funnel_desktop.funnel.diagnoses import Diagnosis
from funnel_desktop.funnel.dry_top import Need, ripe, win_rate
from funnel_desktop.funnel.forecast.agreement import month_number, spread
from funnel_desktop.funnel.regularity import ProspectingWeek, months_before
from funnel_desktop.funnel.trap import Trap, trap, trap_diagnosis

TENTHS = 10
IncomeMonths = dict[date, int]
"""Minor units by the first day of the month, the oldest first."""


class Habits:
    """Asks across weeks and across all services."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._connection = store.connection
        self._settings = settings

    def durations(self, today: date) -> list[int]:
        """Days from first contact to agreement of all wins of the last 24 months."""
        return [days for each in won_durations(self._connection, today).values() for days in each]

    def cycle(self, today: date) -> float | None:
        """The normal cycle over all services; the mean of the estimates is the estimate."""
        rows = self._connection.execute("SELECT estimated_cycle FROM services")
        return cycle_over_all(won_durations(self._connection, today), (row[0] for row in rows))

    @question(
        "durations", "services", "settings", "first_contacts",
        "objectives.outcome", "objectives.outcome_day",
    )  # fmt: skip
    def need(self, today: date) -> Need:
        """How many objectives the funnel should hold, and what that follows from."""
        return Need(self.wanted_wins(), self.cycle(today), win_rate(self.ripe(today)))

    def wanted_wins(self) -> float | None:
        """The agreements a month that the user wants; None where they did not say."""
        wanted = self._settings.get("wanted_wins_a_month")
        return None if wanted is None else int(wanted) / TENTHS

    def ripe(self, today: date) -> list[bool]:
        """Whether each was won of the objectives that are old enough to tell a win rate."""
        begun = self._connection.execute(
            "SELECT f.day, outcome IS 'won' AND outcome_day <= ? FROM objectives "
            "JOIN first_contacts f ON f.objective = id WHERE f.exact = 1 AND f.day > ?",
            (today.isoformat(), wins_count_from(today).isoformat()),
        )
        told = ((date.fromisoformat(day), bool(won)) for day, won in begun)
        return ripe(told, self.cycle(today), today)

    @question("remembered")
    def _noted_on(self) -> date | None:
        return noted_on(self._connection)

    @question(ANY)
    def made_on(self, today: date) -> date | None:
        """The day on which the file was made, as it is known on a day; None where nothing tells."""
        noted = self._noted_on()
        return (
            noted if noted is not None and noted <= today else told_by_log(self._connection, today)
        )

    @question("weeks", "settings", "activities.day", "activities.minutes", "activities.work_type")
    def _weeks_since(
        self, made: date | None, today: date, count: int
    ) -> tuple[ProspectingWeek, ...]:
        return tuple(prospecting_weeks(self._connection, made, today, count))

    @question(_weeks_since, "moves", at_most=0)
    def prospecting_weeks(self, today: date, count: int) -> tuple[ProspectingWeek, ...]:
        """The last `count` weeks before the present one, oldest first.

        Weeks before the file count only where they were decided: nobody missed the others.
        """
        return self._weeks_since(self.made_on(today), today, count)

    @question("weeks", "activities")
    def _trap_since(self, made: date | None, today: date) -> Trap | None:
        return trap(*weeks_of_the_trap(self._connection, made, today))

    @question(_trap_since, "moves", at_most=0)
    def trap(self, today: date) -> Trap | None:
        """The trap that one is in, if one is."""
        return self._trap_since(self.made_on(today), today)

    def trap_diagnosis(self, day: date) -> Diagnosis:
        """The same among the diagnoses of a day."""
        weeks, this_week = weeks_of_the_trap(self._connection, self.made_on(day), day)
        return trap_diagnosis(weeks, this_week, self.durations(day), day)

    def income_months(self, today: date) -> IncomeMonths:
        """What was earned in each of the twelve calendar months before the present one, as it is
        paid."""
        months = months_before(today)
        earned = spread(
            agreements(self._connection, today), month_number(months[0].toordinal()), len(months)
        )
        return dict(zip(months, earned, strict=True))

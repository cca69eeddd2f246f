"""The trap: week after week of everything but prospecting."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import takewhile

from funnel_desktop.funnel.diagnoses import About, Diagnosis, Lacks, Missing, counts
from funnel_desktop.funnel.dry_top import reaches_income
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import DAYS

WEEKS = 3
"""So many counted weeks in a row make it a habit."""
AGAIN_AFTER = 4
"""A run is said again every so many weeks."""
ENOUGH = 30
"""Minutes of prospecting that make a week one with prospecting."""


@dataclass(frozen=True, slots=True)
class LoggedWeek:
    """A full week after the file's creation day, by its Monday: minutes logged by kind of work.

    A kind of None is sessions. What was logged without minutes stands there with 0; notes without
    minutes are no work. Weeks in which one was away do not count.
    """

    monday: date
    logged: Mapping[WorkType | None, int]
    away: bool = False

    @property
    def prospecting(self) -> int:
        """Minutes."""
        return self.logged.get(WorkType.PROSPECTING, 0)


class Instead(StrEnum):
    """What filled the weeks."""

    SESSIONS = "sessions"
    CLOSED_AND_COVERED = "closed_and_covered"
    CLOSED = "closed"
    COVERED = "covered"
    TOO_LITTLE = "too_little"
    """Prospecting alone, under half an hour a week."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Trap:
    """The whole run of weeks, the oldest first, and what was logged in them in all."""

    weeks: tuple[date, ...]
    logged: Mapping[WorkType | None, int]

    @property
    def began(self) -> date:
        """The Monday of its first week."""
        return self.weeks[0]

    @property
    def instead(self) -> Instead:
        """What one did in these weeks."""
        return instead(self.logged)

    def is_due(self, said: date | None) -> bool:
        """Whether it is to be announced: a run once, and again every fourth week.

        `said` is the Monday of the last week that was counted when it was last announced.
        """
        since = [monday for monday in self.weeks if said is None or monday > said]
        return len(since) >= AGAIN_AFTER or len(since) == len(self.weeks)


def instead(logged: Mapping[WorkType | None, int]) -> Instead:
    """What filled the weeks in which so many minutes were logged; only what was logged is in it."""
    sold = sum(logged.get(work, 0) for work in (WorkType.CLOSING, WorkType.COVERING))
    if logged.get(None, 0) > sold:
        return Instead.SESSIONS
    if {WorkType.CLOSING, WorkType.COVERING} <= logged.keys():
        return Instead.CLOSED_AND_COVERED
    return next((said for work, said in _ALONE.items() if work in logged), Instead.NOTHING)


_ALONE = {
    WorkType.CLOSING: Instead.CLOSED,
    WorkType.COVERING: Instead.COVERED,
    None: Instead.SESSIONS,
    WorkType.PROSPECTING: Instead.TOO_LITTLE,
}


def trap(weeks: Iterable[LoggedWeek], this_week: int) -> Trap | None:
    """The trap that one is in, if one is (METHOD.md, *Priorities*: 1, 3 and never 2).

    `weeks` are the full weeks before the present one, oldest first; `this_week` are the minutes
    of prospecting in the present one: half an hour ends it.
    """
    if this_week >= ENOUGH:
        return None
    counted = [week for week in weeks if not week.away]
    run = list(takewhile(lambda week: week.prospecting < ENOUGH, reversed(counted)))[::-1]
    if len(run) < WEEKS:
        return None
    logged: dict[WorkType | None, int] = {}
    for week in run:
        for work, minutes in week.logged.items():
            logged[work] = logged.get(work, 0) + minutes
    return Trap(tuple(week.monday for week in run), logged)


def trap_diagnosis(
    weeks: Iterable[LoggedWeek], this_week: int, durations: Sequence[int], on: date
) -> Diagnosis:
    """The same as a diagnosis of a day: it judges weeks, and needs three of them.

    The minutes among its figures are None where nothing of the kind was logged; `gap_from` and
    `gap_to`, the days until the gap likely reaches the income, where too few `durations` of wins
    (in days) are known to tell.
    """
    known = list(weeks)
    found = trap(known, this_week)
    counted = sum(not week.away for week in known)
    if found is not None:
        run = len(found.weeks)
        minutes = {name: found.logged.get(work) for work, name in _NAMES.items()}
        figures = counts(run, 0) | {"weeks": run} | minutes | _gap(found, durations, on)
        return Diagnosis(About.TRAP, True, figures)
    lacking = max(0, WEEKS - counted)
    missing = (Missing(Lacks.WEEKS, WEEKS, counted),) if lacking else ()
    return Diagnosis(About.TRAP, None if lacking else False, counts(WEEKS, lacking), (), missing)


def _gap(found: Trap, durations: Sequence[int], on: date) -> dict[str, float | None]:
    last_day = found.weeks[-1] + timedelta(days=DAYS - 1)
    span = reaches_income(durations, found.began, last_day)
    first, last = (None, None) if span is None else [max(0, (day - on).days) for day in span]
    return {"gap_from": first, "gap_to": last}


_NAMES: dict[WorkType | None, str] = {
    WorkType.PROSPECTING: "prospecting_minutes",
    WorkType.CLOSING: "closing_minutes",
    WorkType.COVERING: "covering_minutes",
    None: "session_minutes",
}


def instead_of(found: Diagnosis) -> Instead:
    """What filled the weeks of a trap, told from its figures."""
    told = {work: found.figures.get(name) for work, name in _NAMES.items()}
    return instead({work: round(said) for work, said in told.items() if said is not None})

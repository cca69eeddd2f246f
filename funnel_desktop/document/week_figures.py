"""The figures of a week that board, week page, paper and command line show alike."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.document.board import Board
from funnel_desktop.document.questions import question
from funnel_desktop.document.settings import Settings
from funnel_desktop.document.store import Store
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.document.weeks import Weeks
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.time_budget import (
    PROTECTED_MINUTES,
    SELLING_MINUTES,
    STEPS,
    Shares,
    counts_of,
    minutes_of,
    shares_to_keep_income,
    suggested_shares,
)
from funnel_desktop.funnel.week import DAYS, planned_minutes
from funnel_desktop.funnel.week_budget import BudgetOrigin, falls_short

if TYPE_CHECKING:
    from funnel_desktop.document.habits import Habits

WORKING_MINUTES = 32 * 60
"""The hours one works, where the user has not said."""


class WeekFigures(NamedTuple):
    """A week's budget in minutes and shares in percent, by kind of work.

    `chosen` are the user's shares, decided or carried on, else the suggested ones; `minutes` the
    hours for selling. `budget` is what the week is compared with: before any week was decided
    that is the protected block alone, and not yet what would be planned. `to_keep_income` is None
    where anything it follows from is not known. `planned` is what stands in the whole week,
    `ahead` what of it is still planned from today on.
    """

    monday: date
    working: int
    minutes: int
    counts: Mapping[WorkType, int]
    suggested: Shares
    to_keep_income: Shares | None
    chosen: Shares
    is_decided: bool
    away: bool
    locked: frozenset[WorkType]
    budget: Mapping[WorkType, int]
    done: Mapping[WorkType, int]
    planned: Mapping[WorkType, int]
    ahead: Mapping[WorkType, int]
    step: int
    protected: int
    origin: BudgetOrigin = BudgetOrigin.PROTECTED

    @property
    def to_plan(self) -> dict[WorkType, int]:
        """Minutes by kind of work as they are planned, and decided with the plan."""
        return minutes_of(self.chosen, self.minutes)

    @property
    def to_protect(self) -> int:
        """Minutes of the protected block as it is planned: none against the user's own 0 %, for
        the suggestion never gives prospecting nothing."""
        return self.protected if self.chosen[WorkType.PROSPECTING] else 0

    @property
    def lacks_prospecting(self) -> bool:
        """Whether prospecting has no time in the week, by its share, its blocks or its log."""
        work = WorkType.PROSPECTING
        return not (self.chosen[work] or self.planned[work] or self.done[work])

    def as_budget(self) -> WeekBudget:
        """The week's budget as it is shown: what is decided when it is accepted."""
        return WeekBudget(self.monday, self.minutes, self.chosen, self.locked, self.away)


class WeekHours(NamedTuple):
    """Minutes budgeted, done, set aside in the whole week, and of these still ahead, by kind of
    work; `falls_short` says whether prospecting is to be warned about."""

    budget: Mapping[WorkType, int]
    done: Mapping[WorkType, int]
    planned: Mapping[WorkType, int]
    ahead: Mapping[WorkType, int]
    falls_short: bool
    away: bool
    origin: BudgetOrigin = BudgetOrigin.PROTECTED

    def of(self, work: WorkType) -> int | None:
        """The budget of a kind of work; None where no week was decided and it has none."""
        return (
            None
            if self.origin is BudgetOrigin.PROTECTED and not self.budget[work]
            else self.budget[work]
        )


_NONE = MappingProxyType(dict.fromkeys(PRIORITY, 0))
NO_HOURS = WeekHours(_NONE, _NONE, _NONE, _NONE, falls_short=False, away=False)


class Figures:
    """Asks for the figures of a week."""

    def __init__(
        self,
        store: Store,
        board: Board,
        weeks: Weeks,
        habits: "Callable[[], Habits]",
        settings: Settings,
    ) -> None:
        self._store = store
        self._board = board
        self._weeks = weeks
        self._habits = habits
        self._settings = settings

    @question(
        Weeks.budgets, Weeks.in_force, Weeks.blocks, Board.hours_done, Board.added_up, Settings.get
    )
    def hours(self, monday: date, today: date) -> WeekHours:
        """The hours of a week alone: what the board shows, and is asked at each change."""
        last = monday + timedelta(days=DAYS - 1)
        found, away = self._weeks.in_force(monday), self._weeks.budget(monday).away
        planned, ahead = self._planned(monday, today)
        hours = MappingProxyType(found.budget), self._board.hours_done(monday, last), planned, ahead
        short = not away and self._falls_short(hours, monday, today)
        return WeekHours(*hours, falls_short=short, away=away, origin=found.origin)

    def _falls_short(
        self, hours: Sequence[Mapping[WorkType, int]], monday: date, today: date
    ) -> bool:
        before = self._weeks.blocks(monday, today - timedelta(days=1))
        behind = planned_minutes(before)[WorkType.PROSPECTING]
        budget, done, _, ahead = (each[WorkType.PROSPECTING] for each in hours)
        return falls_short(budget, done, ahead, behind, (today - monday).days)

    # The last four as Habits.need, which is not loaded for the board.
    @question(
        hours, Board.added_up, "durations", "services", "first_contacts", "objectives.outcome_day"
    )
    def of(self, monday: date, today: date) -> WeekFigures:
        """The figures of the week of a Monday, as of a day."""
        own, found = self._weeks.budget(monday), self._weeks.in_force(monday)
        step = self.number("share_step", STEPS[0])
        totals = self._board.totals(today)
        counts = counts_of({stage: total.objectives for stage, total in totals.items()})
        suggested = MappingProxyType(suggested_shares(counts, step))
        keep = shares_to_keep_income(counts, self._habits().need(today).needed, step)
        chosen = found.shares or suggested
        last = monday + timedelta(days=DAYS - 1)
        planned, ahead = self._planned(monday, today)
        return WeekFigures(
            monday=monday,
            working=self.number("working_hours_a_week", WORKING_MINUTES),
            minutes=found.minutes if found.shares else self._minutes(own),
            counts=MappingProxyType(counts),
            suggested=suggested,
            to_keep_income=None if keep is None else MappingProxyType(keep),
            chosen=chosen,
            is_decided=own.shares is not None,
            away=own.away,
            locked=found.locked,
            budget=MappingProxyType(found.budget),
            done=self._board.hours_done(monday, last),
            planned=planned,
            ahead=ahead,
            step=step,
            protected=self.number("protected_minutes", PROTECTED_MINUTES),
            origin=found.origin,
        )

    def number(self, key: str, otherwise: int) -> int:
        """A setting of the document, or what holds where the user has not said."""
        said = self._settings.get(key)
        return otherwise if said is None else int(said)

    def _minutes(self, budget: WeekBudget) -> int:
        """The hours set for this week, else those set last, else the settings' or the usual."""
        set_last = self._weeks.minutes_set(budget)
        if set_last is not None:
            return set_last
        return self.number("selling_minutes_a_week", SELLING_MINUTES)

    @question(Weeks.blocks, Board.hours_done)
    def _planned(
        self, monday: date, today: date
    ) -> tuple[Mapping[WorkType, int], Mapping[WorkType, int]]:
        """What is set aside in the week, and what of it is still ahead; of today what is not
        done yet, so that nothing counts twice."""
        last = monday + timedelta(days=DAYS - 1)
        blocks = self._weeks.blocks(monday, last)
        ahead = planned_minutes(block for block in blocks if block.day >= today)
        if monday <= today <= last:
            of_today = planned_minutes(block for block in blocks if block.day == today)
            done = self._board.hours_done(today, today)
            for work in PRIORITY:
                ahead[work] -= min(of_today[work], done[work])
        return MappingProxyType(planned_minutes(blocks)), MappingProxyType(ahead)

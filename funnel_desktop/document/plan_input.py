"""What *Plan my week* is made from, gathered from the file."""

from datetime import date, timedelta

from funnel_desktop.document.board import Board
from funnel_desktop.document.week_figures import Figures
from funnel_desktop.document.weeks import Weeks
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.free_time import Hours, Quiet
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.planning import PlanInput, Wish
from funnel_desktop.funnel.stages import PRIORITY, WORK_OF
from funnel_desktop.funnel.week import DAYS, MINUTES_AN_HOUR, week_days

WISHES_A_GROUP = 60
MINUTES_OF_AN_ACTION = 30
"""For a next action whose length the user has not said."""
FIRST_MINUTE, LAST_MINUTE = 8 * 60, 18 * 60
LUNCH_START, LUNCH_END = 13 * 60, 14 * 60
DAYS_A_WEEK = 5


class PlanInputs:
    """Asks for everything that a plan of a week depends on."""

    def __init__(self, board: Board, weeks: Weeks, figures: Figures) -> None:
        self._board = board
        self._weeks = weeks
        self._figures = figures

    def of(self, monday: date, today: date, minute: int = 0) -> PlanInput:
        """The input for the week of a Monday; nothing is planned before `minute` of today.

        A week that is marked as away has no days to plan.
        """
        figures = self._figures.of(monday, today)
        sunday = monday + timedelta(days=DAYS - 1)
        return PlanInput(
            days=() if figures.away else tuple(week_days(monday)),
            hours=self.hours(),
            budget=figures.to_plan,
            placed=tuple(self._weeks.week_blocks(monday)),
            busy=tuple(self._weeks.busy(monday, sunday)),
            done=figures.done,
            wishes=tuple(self._wishes(today, monday, sunday)),
            protected=figures.to_protect,
            now=(today, minute),
        )

    def hours(self) -> Hours:
        """When one works: the settings, or what usually holds."""
        number = self._figures.number
        lunch = Quiet(number("lunch_start", LUNCH_START), number("lunch_end", LUNCH_END))
        return Hours(
            first=number("first_minute", FIRST_MINUTE),
            last=number("last_minute", LAST_MINUTE),
            weekdays=frozenset(range(1, number("days_a_week", DAYS_A_WEEK) + 1)),
            quiet=(lunch, Quiet(number("quiet_start", 0), number("quiet_end", 0))),
        )

    def _wishes(self, today: date, monday: date, sunday: date) -> list[Wish]:
        """Next actions that are overdue or due in this week, in the method's order.

        What is due from today to the end of an earlier week belongs there.
        """
        groups = self._board.do_next(today, WISHES_A_GROUP).groups
        return [
            _wish(card, action, action.day)
            for work in PRIORITY
            for card in groups[work]
            if (action := card.next_action) and action.day
            if action.day < today or monday <= action.day <= sunday
        ]


def _wish(card: Card, action: NextAction, day: date) -> Wish:
    at = action.time.hour * MINUTES_AN_HOUR + action.time.minute if action.time else None
    minutes = action.minutes or MINUTES_OF_AN_ACTION
    return Wish(card.id, WORK_OF[card.stage], minutes, day, action.what or card.client_name, at)

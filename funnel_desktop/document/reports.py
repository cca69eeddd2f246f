"""What the reports of income, time and profile are made from."""

from datetime import date

from funnel_desktop.document.questions import question
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.reports.income import IncomeReport, Won, income_report
from funnel_desktop.funnel.reports.time import (
    ABOVE,
    BELOW,
    UNKNOWN,
    AnHour,
    Closed,
    Profile,
    an_hour,
    does_profile_hold,
)


class Reports:
    """Asks what was earned by what, and what an hour of selling brought."""

    def __init__(self, store: Store) -> None:
        self._connection = store.connection
        self._store = store

    @question("objectives", "services", "people", at_most=0)
    def income(self, today: date) -> IncomeReport:
        """Income by month, year, service and source; what was agreed nobody knows when is in none
        of them."""
        return income_report(self._won(today), today)

    @question("objectives", "services", "people", "activities", "fits", at_most=0)
    def an_hour(self, today: date) -> AnHour:
        """What an hour of selling earned."""
        return an_hour(self._closed(today))

    @question("objectives", "services", "people", "activities", "fits", at_most=0)
    def profile(self, today: date) -> Profile:
        """Whether more are won above the ideal client's line."""
        return does_profile_hold(self._closed(today))

    def _won(self, today: date) -> list[Won]:
        rows = self._connection.execute(_WON, (today.isoformat(),))
        return [
            Won(date.fromisoformat(day), value, months, service, source)
            for day, value, months, service, source in rows
        ]

    def _closed(self, today: date) -> list[Closed]:
        rows = self._connection.execute(_CLOSED, (today.isoformat(), today.isoformat()))
        return [
            Closed(bool(is_won), minutes, value, service, source, _side(fit, line))
            for is_won, minutes, value, service, source, fit, line in rows
        ]


def _side(fit: float | None, line: float | None) -> str:
    if fit is None or line is None:
        return UNKNOWN
    return ABOVE if fit >= line else BELOW


_ABOUT = """
FROM objectives o LEFT JOIN services s ON s.id = o.service
LEFT JOIN people p ON p.id = o.source_person
"""
_WON = f"""
SELECT o.outcome_day, coalesce(o.outcome_value, 0), coalesce(s.paid_over, 1),
  coalesce(s.name, ''), coalesce(p.name, o.source)
{_ABOUT} WHERE o.outcome = 'won' AND o.outcome_day > '0001-01-01' AND o.outcome_day <= ?
ORDER BY o.outcome_day, o.id
"""
_CLOSED = f"""
SELECT o.outcome = 'won',
  (SELECT coalesce(sum(a.minutes), 0) FROM activities a
    WHERE a.objective = o.id AND a.work_type IS NOT NULL AND a.day <= ?),
  iif(o.outcome = 'won', coalesce(o.outcome_value, 0), 0), coalesce(s.name, ''),
  coalesce(p.name, o.source), f.fit, f.line
{_ABOUT} LEFT JOIN fits f ON f.objective = o.id
WHERE o.outcome IN ('won', 'lost') AND o.outcome_day <= ? ORDER BY o.id
"""

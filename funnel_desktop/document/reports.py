"""What the reports of income, time and profile are made from."""

from datetime import date

from funnel_desktop.document.portions import Portions, Reading, read
from funnel_desktop.document.questions import question
from funnel_desktop.document.records import SqlRow
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.reports.income import IncomeReport, Won, income_report
from funnel_desktop.funnel.reports.time import (
    ABOVE,
    BELOW,
    UNKNOWN,
    AnHour,
    Closed,
    Holds,
    ProfileSides,
    an_hour,
    does_profile_hold,
    held,
)


class Reports:
    """Asks what was earned by what, and what an hour of selling brought."""

    def __init__(self, store: Store) -> None:
        self._connection = store.connection
        self._store = store

    @question("objectives", "services", "people", at_most=0)
    def income(self, today: date) -> Portions[IncomeReport]:
        """Income by month, year, service and source, this year against last; what was agreed
        nobody knows when is in none of them."""
        rows = yield from read(self._connection, "objectives", _WON, (today.isoformat(),))
        return lambda: income_report(map(_won, rows), today)

    @question("objectives", "services", "people", "activities", "fits", at_most=0)
    def an_hour(self, today: date) -> Portions[AnHour]:
        """What an hour of selling earned."""
        rows = yield from self._closed(today)
        return lambda: an_hour(map(_as_closed, rows))

    @question("objectives", "services", "people", "activities", "fits", at_most=0)
    def profile(self, today: date) -> Portions[ProfileSides]:
        """Whether more are won above the ideal client's line."""
        rows = yield from self._closed(today)
        return lambda: does_profile_hold(map(_as_closed, rows))

    @question("objectives", "moves", at_most=0)
    def best_few(self, today: date) -> Holds:
        """How many of the objectives that ever stood in Best Few and have ended were won."""
        cases, won = self._connection.execute(_BEST_FEW, (today.isoformat(),)).fetchone()
        return held(won or 0, cases)

    def _closed(self, today: date) -> Reading[list[SqlRow]]:
        days = (today.isoformat(), today.isoformat())
        return (yield from read(self._connection, "objectives", _CLOSED, days))


def _won(row: SqlRow) -> Won:
    day, value, months, service, source = row
    return Won(date.fromisoformat(day), value, months, service, source)


def _as_closed(row: SqlRow) -> Closed:
    is_won, minutes, value, service, source, fit, line = row
    return Closed(bool(is_won), minutes, value, service, source, _side(fit, line))


def _side(fit: float | None, line: float | None) -> str:
    if fit is None or line is None:
        return UNKNOWN
    return ABOVE if fit >= line else BELOW


_ABOUT = """
FROM objectives LEFT JOIN services s ON s.id = objectives.service
LEFT JOIN people p ON p.id = objectives.source_person
"""
_WON = f"""
SELECT outcome_day, coalesce(outcome_value, 0), coalesce(s.paid_over, 1), coalesce(s.name, ''),
  coalesce(p.name, objectives.source)
{_ABOUT} WHERE outcome = 'won' AND outcome_day > '0001-01-01' AND outcome_day <= ?
"""
_CLOSED = f"""
SELECT outcome = 'won',
  (SELECT coalesce(sum(a.minutes), 0) FROM activities a
    WHERE a.objective = objectives.id AND a.work_type IS NOT NULL AND a.day <= ?),
  iif(outcome = 'won', coalesce(outcome_value, 0), 0), coalesce(s.name, ''),
  coalesce(p.name, objectives.source), f.fit, f.line
{_ABOUT} LEFT JOIN fits f ON f.objective = objectives.id
WHERE outcome IN ('won', 'lost') AND outcome_day <= ?
"""
_BEST_FEW = """
SELECT count(*), sum(outcome = 'won') FROM objectives
WHERE outcome IN ('won', 'lost') AND outcome_day <= ?
  AND id IN (SELECT objective FROM moves WHERE to_stage = 'best_few')
"""

"""What forecasts are made from, as plain values: every objective's life up to a day."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.document.agreements import agreements
from funnel_desktop.document.columns import courses_of
from funnel_desktop.document.move_rows import as_move, moves_in_portions
from funnel_desktop.document.portions import Portions, Reading, read
from funnel_desktop.document.questions import question
from funnel_desktop.document.records import SqlRow
from funnel_desktop.document.settings import Settings
from funnel_desktop.document.store import Store
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.forecast.agreement import agreed, month_number, month_start, spread
from funnel_desktop.funnel.forecast.closing import Closing, what_closes
from funnel_desktop.funnel.forecast.funnel_replay import AS_IT_IS
from funnel_desktop.funnel.forecast.hole import Hole, hole_on
from funnel_desktop.funnel.forecast.kept import MONTHS, KeptBand, Scored, scored
from funnel_desktop.funnel.forecast.outlook import MONTHS_AHEAD, SEED, Outlook, outlook
from funnel_desktop.funnel.forecast.past import History, Life
from funnel_desktop.funnel.forecast.prospecting import ProspectingRate, link_of
from funnel_desktop.funnel.forecast.wheel import Wheel, WithAndWithout, two_lines
from funnel_desktop.funnel.stays import Stay, parked_spans

MONTHS_AGO = 6
"""The present month, as far as it has come, and five before it."""


class Forecast(NamedTuple):
    """The outlook of a day and the hole that stands on it.

    `needed` is the income a month that the user needs, in minor units, None where they did not
    say; `closing` is how many new objectives a week bring the likely income back to it, None where
    nothing does. `link` is what an hour of prospecting brings.
    """

    outlook: Outlook
    hole: Hole | None
    needed: int | None
    closing: Closing | None
    link: ProspectingRate


class Income(NamedTuple):
    """What was earned in each month up to today's, in minor units, the forecast of today, and what
    other conditions are tried with."""

    earned: Mapping[date, int]
    forecast: Forecast
    wheel: Wheel


class HistoryRows(NamedTuple):
    """Rows that a history is made of."""

    moves: Sequence[SqlRow]
    facts: Sequence[SqlRow]
    before: Mapping[str, int | None]
    estimates: Mapping[str, float]
    minutes: Mapping[int, int]


class Forecasting:
    """Asks what is to come; what happens after the day that is asked about is never looked at."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._connection = store.connection
        self._settings = settings

    @question(
        "moves", "objectives", "services", "settings", "first_contacts", "activities", at_most=0
    )
    def forecast(
        self,
        day: date,
        today: date,
        months: int = MONTHS_AHEAD,
        seed: int = SEED,
        hours: float | None = None,
    ) -> Portions[Forecast]:
        """The forecast of a day, today or earlier; with so many hours of prospecting a week from
        then on, where they are said."""
        told = yield from self._told(day, today)
        needed = self._needed()
        return lambda: _forecast(told, day, needed, months, seed, hours)

    @question("moves", "objectives", "services", "settings", "first_contacts", at_most=0)
    def income(self, today: date, months: int = MONTHS_AGO) -> Portions[Income]:
        """What was earned in the present month and those before it, and what is to come."""
        told = yield from self._told(today, today)
        needed = self._needed()

        def work() -> Income:
            day = today.toordinal()
            past = _history(told).on(day)
            first = month_number(day) + 1 - months
            earned = spread(agreed(past.wins), first, months)
            by_month = {month_start(first + n): value for n, value in enumerate(earned)}
            forecast = _forecast(told, today, needed, MONTHS_AHEAD, SEED)
            return Income(by_month, forecast, Wheel(past, forecast.link))

        return work

    def two_lines(self, today: date, minutes: int) -> Portions[WithAndWithout]:
        """What so many minutes of prospecting a week likely bring, beside none at all."""
        told = yield from self._told(today, today)

        def work() -> WithAndWithout:
            past = _history(told).on(today.toordinal())
            return two_lines(past, link_of(past, told.minutes), minutes)

        return work

    def history(self, day: date, today: date) -> Portions[History]:
        """What was known on a day, and on all days before."""
        told = yield from self._told(day, today)
        return lambda: _history(told)

    @question("objectives", at_most=0)
    def kept(self, today: date) -> Sequence[Scored]:
        """The forecasts that were kept, with what came."""
        rows = self._connection.execute(
            "SELECT id, value FROM remembered WHERE id LIKE ?", (_KEPT,)
        )
        known = {
            date.fromisoformat(row_id[len(KEPT) :]): KeptBand(*json.loads(told))
            for row_id, told in rows
        }
        won = agreements(self._connection, today)
        return scored(known, ((date.fromordinal(each.day), each.value) for each in won), today)

    def is_kept(self, today: date) -> bool:
        """Whether the forecast of this month was kept."""
        sql = "SELECT 1 FROM remembered WHERE id = ?"
        return self._connection.execute(sql, (_key(today),)).fetchone() is not None

    def keep(self, found: Outlook, today: date) -> None:
        """Keep the forecast that was made for this month; this is no step of the user's."""
        low, likely, high, _ = found.totals[MONTHS].value
        with self._store.transaction() as connection:
            row = (_key(today), json.dumps((low, likely, high)))
            connection.execute("INSERT OR IGNORE INTO remembered VALUES (?, ?)", row)

    def _needed(self) -> int | None:
        needed = self._settings.get("needed_income_a_month")
        return int(needed) if needed else None

    def _told(self, day: date, today: date) -> Reading[HistoryRows]:
        moves = yield from moves_in_portions(self._connection, day)
        facts = yield from read(self._connection, "objectives", _FACTS)
        before = dict(_values_before(self._connection, day, today))
        rows = self._connection.execute(
            "SELECT name, estimated_cycle FROM services WHERE estimated_cycle IS NOT NULL"
        )
        is_past = day < today
        hidden = {row[0]: None for row in facts if is_past and (row[4] or "") > day.isoformat()}
        estimates = dict(rows)
        logged = self._connection.execute(_PROSPECTED, (day.isoformat(),))
        minutes = {date.fromisoformat(on).toordinal(): int(each) for on, each in logged}
        return HistoryRows(moves, facts, {**hidden, **before}, estimates, minutes)


def _forecast(
    told: HistoryRows,
    day: date,
    needed: int | None,
    months: int,
    seed: int,
    hours: float | None = None,
) -> Forecast:
    history, on = _history(told), day.toordinal()
    past = history.on(on)
    link = link_of(past, told.minutes)
    changed = AS_IT_IS if hours is None else link.with_hours(hours)
    hole = hole_on(on, history.on, needed, seed)
    closing = what_closes(past, needed, hole, seed)
    return Forecast(outlook(past, months, seed, changed), hole, needed, closing, link)


KEPT = "forecast "
"""Before the first day of a month, in what is remembered."""
_KEPT = f"{KEPT}%"


def _key(today: date) -> str:
    return KEPT + today.replace(day=1).isoformat()


_FACTS = """
SELECT objectives.id, coalesce(s.name, ''), value, outcome_value, imported_on, f.day, f.exact,
  coalesce(s.paid_over, 1)
FROM objectives LEFT JOIN services s ON s.id = service
LEFT JOIN first_contacts f ON f.objective = objectives.id WHERE 1
"""
_PROSPECTED = """
SELECT day, sum(minutes) FROM activities
WHERE work_type = 'prospecting' AND minutes > 0 AND day <= ? GROUP BY day
"""
_CHANGED_VALUES = """
SELECT c.row_id, c.before FROM changes c JOIN actions a ON a.number = c.action
WHERE c.in_table = 'objectives' AND c.before IS NOT NULL AND c.after IS NOT NULL
  AND date(a.at) > ? AND date(a.at) <= ? ORDER BY a.number DESC
"""


def _values_before(
    connection: sqlite3.Connection, day: date, today: date
) -> Iterator[tuple[str, int | None]]:
    """What objectives were expected to bring before the first change after a day."""
    if day >= today:
        return
    for row_id, told in connection.execute(_CHANGED_VALUES, (day.isoformat(), today.isoformat())):
        before = json.loads(told)
        if "value" in before:
            yield row_id, before["value"]


def _history(told: HistoryRows) -> History:
    courses = courses_of(map(as_move, told.moves))
    return History(
        (_life(row, courses[row[0]], told.before) for row in told.facts if row[0] in courses),
        told.estimates,
    )


def _life(row: SqlRow, course: Sequence[Stay], before: Mapping[str, int | None]) -> Life:
    row_id, service, value, agreed, _, contact, exact, months = row
    known, entered = to_day(contact), course[0].since.toordinal()
    return Life(
        begun=entered if known is None else known.toordinal(),
        exact=bool(exact),
        stood=[(stay.place, stay.since.toordinal(), _number(stay.until)) for stay in course],
        expected=before.get(row_id, value),
        agreed=agreed,
        service=service,
        months=months,
        parked=[(since.toordinal(), back.toordinal()) for since, back in parked_spans(course)],
    )


def _number(day: date | None) -> int | None:
    return None if day is None else day.toordinal()

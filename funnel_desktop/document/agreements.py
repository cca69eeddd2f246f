"""What was agreed, as the figures of income are made from it."""

import sqlite3
from datetime import date

from funnel_desktop.funnel.forecast.agreement import Agreement


def agreements(connection: sqlite3.Connection, until: date) -> list[Agreement]:
    """Return every agreement up to a day whose day is known; one of an unknown value brings 0."""
    rows = connection.execute(_AGREED, (until.isoformat(),))
    return [
        Agreement(date.fromisoformat(day).toordinal(), value, months) for day, value, months in rows
    ]


_AGREED = """
SELECT o.outcome_day, coalesce(o.outcome_value, 0), coalesce(s.paid_over, 1)
FROM objectives o LEFT JOIN services s ON s.id = o.service
WHERE o.outcome = 'won' AND o.outcome_day > '0001-01-01' AND o.outcome_day <= ?
ORDER BY o.outcome_day, o.id
"""

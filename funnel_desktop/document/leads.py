"""The Universe as it is shown: best fit first, without those whom the profile leaves out.

Unknown fit comes last, then the user's own order (METHOD.md, *Ideal client*). Without a profile
there is only that order, and these questions are not asked.
"""

import sqlite3
from datetime import date

from funnel_desktop.document.places import BACK

ORDER = "fit DESC, rank, objective"
_OPEN = "SELECT {} FROM fits WHERE lead = 1 AND left_out = {}"
_RETURNED = (
    "SELECT {} FROM fits WHERE left_out = {} AND lead = 2 "
    f"AND objective IN (SELECT id FROM objectives WHERE {BACK})"
)


def is_scored(connection: sqlite3.Connection) -> bool:
    """Whether there is a fit by which the Universe is ordered."""
    return connection.execute("SELECT 1 FROM fits LIMIT 1").fetchone() is not None


def leads(
    select: str, today: date, condition: str = "", values: tuple[object, ...] = ()
) -> tuple[str, tuple[object, ...]]:
    """SQL, and its values, for who is shown in the Universe and fulfils a condition.

    `select` names columns of `fits`; the two parts are merged in the order of their indexes.
    """
    return _both(select, 0, today, condition, values)


def left_out(select: str, today: date) -> tuple[str, tuple[object, ...]]:
    """The same for those whom the profile leaves out."""
    return _both(select, 1, today, "", ())


def _both(
    select: str, out: int, today: date, condition: str, values: tuple[object, ...]
) -> tuple[str, tuple[object, ...]]:
    more = f" AND {condition}" if condition else ""
    parts = (_OPEN.format(select, out) + more, _RETURNED.format(select, out) + more)
    return " UNION ALL ".join(parts), (*values, today.isoformat(), *values)


def stretch(today: date, offset: int, limit: int) -> tuple[str, tuple[object, ...]]:
    """SQL, and its values, for a stretch of the Universe: fit, rank and objective."""
    sql, values = leads("fit, rank, objective", today)
    return f"{sql} ORDER BY {ORDER} LIMIT ? OFFSET ?", (*values, limit, offset)


def everybody(today: date) -> tuple[str, tuple[object, ...]]:
    """SQL, and its values, for the whole Universe, those whom the profile leaves out included."""
    shown, first = leads("fit, rank, objective", today)
    out, second = left_out("fit, rank, objective", today)
    return f"{shown} UNION ALL {out} ORDER BY {ORDER}", (*first, *second)


def place(connection: sqlite3.Connection, objective: str, today: date) -> int | None:
    """How many leads are shown before one; None where it is left out."""
    row = connection.execute(
        "SELECT fit, rank FROM fits WHERE objective = ? AND left_out = 0", (objective,)
    ).fetchone()
    if row is None:
        return None
    fit, rank = row
    if fit is None:
        condition = "(fit IS NOT NULL OR (rank, objective) < (?, ?))"
        values: tuple[object, ...] = (rank, objective)
    else:
        condition = "(fit > ? OR (fit = ? AND (rank, objective) < (?, ?)))"
        values = (fit, fit, rank, objective)
    sql, given = leads("count(*)", today, condition, values)
    return sum(int(count) for (count,) in connection.execute(sql, given))

"""The user's own yes and no, each kept with its day; the newest about a thing stands."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from funnel_desktop.document import values
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.store import Change
from funnel_desktop.funnel.judgement import Judgement

PRESUMED = "presumed"
"""A judgement of `no` about this ends what is presumed of a private client."""

WITHDRAWN = "withdrawn"
ANSWERS: dict[bool | None, str] = {True: "yes", False: "no", None: WITHDRAWN}
_STANDING = """
SELECT objective, about, answer, day, note, as_before FROM judgements j
WHERE objective IN ({}) AND number = (SELECT max(number) FROM judgements
  WHERE objective = j.objective AND about = j.about)
"""


def standing_judgements(
    connection: sqlite3.Connection, objectives: Sequence[str]
) -> dict[str, dict[str, Judgement]]:
    """What the user says of some objectives (at most some hundred), by what it is about."""
    found: dict[str, dict[str, Judgement]] = {row_id: {} for row_id in objectives}
    marks = ", ".join("?" * len(objectives))
    rows = connection.execute(_STANDING.format(marks), tuple(objectives))
    for row_id, about, answer, day, note, as_before in rows:
        if answer != WITHDRAWN:
            found[row_id][about] = Judgement(
                about, answer == "yes", date.fromisoformat(day), note, bool(as_before)
            )
    return found


def write_judgement(
    change: Change, objective: str, about: str, answer: str, day: date, note: str = ""
) -> None:
    """Add a judgement; earlier ones are kept."""
    newest = change.connection.execute("SELECT coalesce(max(number), 0) FROM judgements")
    change.insert(
        "judgements",
        {
            "id": new_id(),
            "number": newest.fetchone()[0] + 1,
            "objective": objective,
            "about": about,
            "answer": answer,
            "day": values.some_day("day", day),
            "note": values.text("note", note),
        },
    )

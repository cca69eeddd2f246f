"""What there is to be reminded of, and of what the user was reminded already."""

import json
from dataclasses import dataclass
from datetime import date, time

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.reminding import BEFORE, OFF

KEY = "reminded"


@dataclass(frozen=True, slots=True)
class DueAction:
    """A next action with a time."""

    objective: str
    client: str
    what: str
    kind: ActionKind
    at: time


def minutes_before(document: Document) -> int | None:
    """How many minutes before a next action its reminder rings; None where none shall."""
    said = document.settings.get("reminder_minutes")
    minutes = said if isinstance(said, int) else BEFORE
    return None if minutes >= OFF else minutes


def timed_on(document: Document, day: date) -> list[DueAction]:
    """Every next action of a day that has a time and is not put off, the first one first."""
    rows = document.connection.execute(
        "SELECT o.id, c.name, coalesce(nullif(o.next_what, ''), o.wish), o.next_kind, o.next_time "
        "FROM objectives o JOIN clients c ON c.id = o.client "
        "WHERE o.next_day = ?1 AND o.next_time IS NOT NULL AND o.outcome IS NULL "
        "AND coalesce(o.snoozed_until, '') <= ?1 ORDER BY o.next_time, o.id",
        (day.isoformat(),),
    )
    return [
        DueAction(own, client, what, ActionKind(kind), time.fromisoformat(at))
        for own, client, what, kind, at in rows
    ]


def counts_on(document: Document, day: date) -> tuple[int, int]:
    """How many next actions are for a day, and how many are overdue by then."""
    found = document.connection.execute(
        "SELECT total(next_day = ?1), total(next_day < ?1) FROM objectives "
        "WHERE next_day <= ?1 AND outcome IS NULL AND coalesce(snoozed_until, '') <= ?1",
        (day.isoformat(),),
    ).fetchone()
    return int(found[0]), int(found[1])


def reminded(document: Document, day: date) -> set[str]:
    """The keys of what rang on a day."""
    try:
        kept = json.loads(document.remembered(KEY) or "{}")
        return set(map(str, kept["keys"])) if kept["day"] == day.isoformat() else set()
    except (ValueError, KeyError, TypeError):
        return set()


def remember_reminded(document: Document, day: date, keys: set[str]) -> None:
    """Keep what rang on a day, which is no step of the user's."""
    document.remember(KEY, json.dumps({"day": day.isoformat(), "keys": sorted(keys)}))

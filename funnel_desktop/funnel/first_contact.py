"""The day on which a sale began, told from what ordinary work leaves behind."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Origin(StrEnum):
    """What a first contact is known from; of one day the first of these that names it."""

    OWN = "own"
    """The user's own day, or the one that a row of a list gave."""
    ACTIVITY = "activity"
    """A call, an email or a meeting."""
    MET = "met"
    """An influence was met."""
    MOVE = "move"
    """A move into Above the Funnel or further."""
    CREATED = "created"
    """A creation Above, or further than that."""
    IMPORT = "import"
    """A list without a day had it there."""


class Traces(NamedTuple):
    """The first day of each kind of trace that an objective has left, None where there is none.

    `moved` is the first dated move into Above or further. `created_above` is the day of a
    creation there, `created_further` of one In the Funnel or among the Best Few, by hand or by
    a list; `listed` that of an import which gave no day of its own. `ended` is the day of the win
    or the loss.
    """

    own: date | None = None
    activity: date | None = None
    met: date | None = None
    moved: date | None = None
    created_above: date | None = None
    created_further: date | None = None
    listed: date | None = None
    ended: date | None = None


class FirstContact(NamedTuple):
    """The day, and what it is known from.

    Where it is not `exact` it is only known to lie on that day or before: it tells age and
    quiet, but no cycle, percentile, spread or win rate (METHOD.md, *Stages*).
    """

    day: date
    origin: Origin
    exact: bool


def first_contact(traces: Traces) -> FirstContact | None:
    """The first contact of an objective; None where nothing tells of one.

    The user's own day, otherwise the earliest trace, and never after the outcome's day: what
    was written down later says no more than that there had been a contact by then (METHOD.md,
    *Stages*).
    """
    if traces.own is not None:
        found = FirstContact(traces.own, Origin.OWN, True)
    else:
        earliest = min(_found(traces), key=lambda known: known.day, default=None)
        if earliest is None:
            return None
        found = earliest
    if traces.ended is not None and found.day > traces.ended:
        return FirstContact(traces.ended, found.origin, False)
    return found


def _found(traces: Traces) -> Iterator[FirstContact]:
    """In the order of `Origin`, which decides between traces of one day."""
    for day, origin, exact in (
        (traces.activity, Origin.ACTIVITY, True),
        (traces.met, Origin.MET, True),
        (traces.moved, Origin.MOVE, True),
        (traces.created_above, Origin.CREATED, True),
        (traces.created_further, Origin.CREATED, False),
        (traces.listed, Origin.IMPORT, False),
    ):
        if day is not None:
            yield FirstContact(day, origin, exact)

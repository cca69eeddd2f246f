"""Every objective of the board as a program lists it: in order, and only some in memory at once."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple

from funnel_desktop.document import leads, records
from funnel_desktop.document.board import IN_TWO_PARTS, LOW_BITS, StageTotal
from funnel_desktop.document.document import Document
from funnel_desktop.document.places import standing
from funnel_desktop.funnel.objective import Objective
from funnel_desktop.funnel.stages import Stage

AT_ONCE = 400
"""Objectives that are read at once."""


class Listed(NamedTuple):
    """An objective with what is known of its client and of the person that it is done with.

    The person is empty where nobody is named. `size` is in people.
    """

    objective: Objective
    sector: str
    place: str
    size: int | None
    person: str
    email: str
    phone: str


def listed(
    document: Document, ids: Iterable[str], today: date, stood: Stage | None = None
) -> Iterator[list[Listed]]:
    """The objectives of some ids in their order, `AT_ONCE` at a time; ids that are not there are
    left out. `stood` is the stage of all of them on a past day."""
    waiting = iter(ids)
    while part := tuple(islice(waiting, AT_ONCE)):
        sql = f"{records.LISTED} WHERE o.id IN ({', '.join('?' * len(part))})"
        found = {
            row[records.NEXT_COLUMNS]: Listed(
                records.objective(row[: -records.LISTED_COLUMNS], today, stood),
                *row[-records.LISTED_COLUMNS :],
            )
            for row in document.connection.execute(sql, part)
        }
        yield [found[row_id] for row_id in part if row_id in found]


def stage_ids(document: Document, stage: Stage, today: date) -> Iterator[str]:
    """Ids of a stage in board order; of the Universe also those whom a profile leaves out."""
    connection = document.connection
    if stage is Stage.UNIVERSE and leads.is_scored(connection):
        sql, values = leads.everybody(today)
        return (row[2] for row in connection.execute(sql, values))
    sql, values = standing("SELECT rank, id", stage, today)
    return (row[1] for row in connection.execute(f"{sql} ORDER BY rank, id", values))


def stage_totals(document: Document, today: date) -> dict[Stage, StageTotal]:
    """Count and value (minor units) of every stage, with those whom a profile leaves out."""
    totals = dict(document.board.totals(today))
    out, values = leads.left_out("value", today)
    count, low, high = document.connection.execute(
        f"SELECT count(*), {IN_TWO_PARTS} FROM ({out})", values
    ).fetchone()
    known = totals[Stage.UNIVERSE]
    value = (int(high) << LOW_BITS) + int(low)
    totals[Stage.UNIVERSE] = StageTotal(known.objectives + count, known.value + value)
    return totals

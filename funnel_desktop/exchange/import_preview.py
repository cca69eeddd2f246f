"""What will become of a list by the answers so far: all that a page says of it. Pure."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto
from itertools import islice
from typing import Any

from funnel_desktop.exchange.common.steady import let_go
from funnel_desktop.exchange.contacts.client_plan import ClientFound, ClientPlan
from funnel_desktop.exchange.contacts.merging import Answers, MergeSettled, outcome
from funnel_desktop.exchange.prepared import Prepared, settled_rows
from funnel_desktop.exchange.sales.import_plan import PlannedRow
from funnel_desktop.exchange.sales.objective_clients import instead_of
from funnel_desktop.exchange.tables.fields import DATE_FIELDS
from funnel_desktop.funnel.stages import Outcome, Stage

ROWS_SHOWN = 8


class Becomes(Enum):
    """What a listed client becomes."""

    NEW = auto()
    FILLS_GAPS = auto()
    LEFT_OUT = auto()


@dataclass(slots=True)
class ImportPreview:
    """Counts and first rows, a few plain values whatever the length of the list.

    Of sales: `places` are rows by stage and outcome, `others` new clients that are others under
    another name, `repeats` rows that repeat another (with `repeated`, if there is only one, its
    number and that of the other), `known` rows whose deals the document has. Of clients: how
    many are `new`, go into a known one, are `left_out`, and are new but `excluded` by the
    profile. `cells` are those that go to the notes unread, `days` the first of each date field.
    """

    places: Counter[Stage | Outcome] = field(default_factory=Counter)
    rows: list[PlannedRow] = field(default_factory=list)
    others: int = 0
    repeats: int = 0
    repeated: tuple[int, int] | None = None
    known: int = 0
    clients: list[tuple[ClientFound, Becomes]] = field(default_factory=list)
    new: int = 0
    into_known: int = 0
    left_out: int = 0
    excluded: int = 0
    cells: int = 0
    days: dict[str, date] = field(default_factory=dict)


def outlook(prepared: Prepared, answers: Answers) -> ImportPreview:
    """What will become of a list; it goes through all of it, so a long one is asked beside."""
    is_of_clients = isinstance(prepared.plan, ClientPlan)
    found = (_of_clients if is_of_clients else _of_sales)(prepared, answers)
    found.cells = sum(not problem.costs_row for problem in prepared.plan.problems)
    for name in set(DATE_FIELDS) & prepared.plan.mapping.keys():
        if first := next(filter(None, _values(prepared, name)), None):
            found.days[name] = first
    return found


def _values(prepared: Prepared, name: str) -> Iterator[Any]:
    plan = prepared.plan
    if isinstance(plan, ClientPlan):
        return (client.facts.get(name) for client in plan.clients)
    return (getattr(row, name, None) for row in plan.rows)


def _of_sales(prepared: Prepared, answers: Answers) -> ImportPreview:
    once = settled_rows(prepared, answers)
    instead = instead_of(prepared.listed, prepared.comparison, answers)
    repeats = list(once.repeats.items())
    return ImportPreview(
        places=once.counts,
        rows=once.rows[:ROWS_SHOWN],
        others=len(instead),
        repeats=len(repeats),
        repeated=repeats[0] if len(repeats) == 1 else None,
        known=len(once.known),
    )


def _of_clients(prepared: Prepared, answers: Answers) -> ImportPreview:
    settled = outcome(prepared.listed, prepared.comparison.alike, answers)
    first = enumerate(islice(prepared.listed, ROWS_SHOWN))
    found = ImportPreview(
        clients=[(client, _becomes(place, settled)) for place, client in first],
        new=len(settled.new),
        into_known=len(settled.into_known),
        left_out=len(settled.left_out),
        excluded=sum(prepared.excluded[place] for place in settled.new),
    )
    let_go(settled.new, settled.into_known)
    return found


def _becomes(place: int, settled: MergeSettled) -> Becomes:
    if place in settled.left_out:
        return Becomes.LEFT_OUT
    return Becomes.NEW if place in settled.new else Becomes.FILLS_GAPS

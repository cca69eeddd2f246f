"""Writes a planned import into a document: one transaction, one undo step, or nothing."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from funnel_desktop.document.document import Document
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.store import Row
from funnel_desktop.document.whole import all_deals
from funnel_desktop.exchange.columns import Problem
from funnel_desktop.exchange.dates import DateReading
from funnel_desktop.exchange.plan import Deal, ImportPlan, Known
from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.exchange.rows import RowMaker
from funnel_desktop.exchange.steady import many_values

CHUNK = 2000
"""Rows that are written between two looks at whether to go on."""

Progress = Callable[[int, int], bool | None]
"""Gets rows done and rows in all; False ends the import, and nothing of it stays."""


@dataclass(frozen=True, slots=True)
class ImportDone:
    """What an import has added."""

    objectives: int
    clients: int
    services: int
    people: int


def known_names(document: Document) -> Known:
    """The names that a plan can find in a document already."""
    return Known(
        frozenset(folded_name(name) for _, name in document.clients.names()),
        frozenset(folded_name(service.name) for service in document.services.all()),
        frozenset(_deals(document)),
    )


def _deals(document: Document) -> Iterator[Deal]:
    for client, wish, service, value, first in all_deals(document):
        names = folded_name(client), folded_name(wish), folded_name(service)
        yield (*names, value, date.fromisoformat(first))


@many_values()
def write_import(
    document: Document,
    plan: ImportPlan,
    today: date,
    progress: Progress | None = None,
    *,
    strict: bool = False,
    instead: Mapping[str, str] | None = None,
    currency: str | None = None,
) -> ImportDone:
    """Write the rows of a plan behind what is in the document, in their order.

    `instead`: clients that are others under another name (see `objective_clients`); `currency`
    is the one that the document takes.
    A plan without rows is no step. Raises ImportRefused 'ambiguous_dates', with `strict`
    'has_problems', 'cancelled' where `progress` said so, and DocumentError where the file
    cannot be written; nothing is written then.
    """
    refuse_what_is_open(plan, strict)
    if not plan.rows:
        return ImportDone(0, 0, 0, 0)
    total = len(plan.rows)
    maker = RowMaker(document, plan.rows, instead or {}, plan.audience, today)
    new: dict[str, list[Row]] = {
        "clients": maker.names.clients,
        "services": maker.names.services,
        "people": maker.names.people,
    }
    with document.bulk("import", {"count": total}, objectives=total) as bulk:
        if currency is not None:
            bulk.set_currency(currency)
        for table, named in new.items():
            for some in chunks(named):
                bulk.insert(table, some)
        done = 0
        for chunk in chunks(plan.rows):
            for table, rows in maker.rows(chunk).items():
                bulk.insert(table, rows)
            done += len(chunk)
            if progress is not None and progress(done, total) is False:
                raise ImportRefused("cancelled")
    return ImportDone(total, *(len(named) for named in new.values()))


class Planned(Protocol):
    """What every plan of an import has."""

    @property
    def open_dates(self) -> Mapping[str, DateReading]: ...
    @property
    def problems(self) -> Sequence[Problem]: ...
    @property
    def rows_left_out(self) -> int: ...


def refuse_what_is_open(plan: Planned, strict: bool) -> None:
    """Raise ImportRefused 'ambiguous_dates', with `strict` 'has_problems'."""
    for heading, dates in plan.open_dates.items():
        raise ImportRefused(
            "ambiguous_dates",
            column=heading,
            candidates=dates.candidates,
            example=dates.example,
        )
    if strict and plan.problems:
        raise ImportRefused("has_problems", count=len({problem.row for problem in plan.problems}))


Many = TypeVar("Many")


def chunks(rows: Sequence[Many]) -> Iterator[Sequence[Many]]:
    """Some rows at a time."""
    return (rows[start : start + CHUNK] for start in range(0, len(rows), CHUNK))

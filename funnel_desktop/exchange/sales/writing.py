"""Writes a planned import into a document: one transaction, one undo step, or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from funnel_desktop.document.document import Document
from funnel_desktop.document.store import Row
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.common.steady import Progress, portions
from funnel_desktop.exchange.sales.import_plan import ImportPlan
from funnel_desktop.exchange.sales.rows import ImportRowMaker
from funnel_desktop.exchange.tables.typed_columns import refuse_what_is_open


@dataclass(frozen=True, slots=True)
class ImportDone:
    """What an import has added."""

    objectives: int
    clients: int
    services: int
    people: int


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
    maker = ImportRowMaker(document, plan.rows, instead or {}, plan.audience, today)
    new: dict[str, list[Row]] = {
        "clients": maker.names.clients,
        "services": maker.names.services,
        "people": maker.names.people,
    }
    with document.bulk("import", {"count": total}, objectives=total) as bulk:
        if currency is not None:
            bulk.set_currency(currency)
        for table, named in new.items():
            for part in portions(named):
                bulk.insert(table, part)
        done = 0
        for some in portions(plan.rows):
            for table, rows in maker.rows(some).items():
                bulk.insert(table, rows)
            done += len(some)
            if progress is not None and progress(done, total) is False:
                raise ImportRefused("cancelled")
    return ImportDone(total, *(len(named) for named in new.values()))

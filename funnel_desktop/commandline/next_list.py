"""`next`: what to do next, in the method's order."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from itertools import chain

from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.entry import Entry, entries
from funnel_desktop.commandline.limit import first_rows, limit_of, say_rows, takes_limit
from funnel_desktop.commandline.output import say, say_json
from funnel_desktop.document.document import Document
from funnel_desktop.document.work import DoNext
from funnel_desktop.funnel.stages import PRIORITY, Stage, WorkType
from funnel_desktop.wording.names import work_name

COLUMNS = {"next_action": "Next", "next_date": "On", "client": "Client", "id": "Id"}


def describe(parser: ArgumentParser) -> None:
    """The arguments of `next`."""
    takes_file(parser)
    takes_limit(parser)
    takes_json(parser)


def run(given: Namespace) -> int:
    """List what *Do next* shows: the first of each group in tables, or all of it as JSON."""
    with reading(given) as document:
        if given.json:
            leads = document.board.do_next(given.today, 1).leads
            groups = (_everything(document, work, leads, given) for work in PRIORITY)
            say_json(chain.from_iterable(groups))
        else:
            _say_tables(document, given)
    return 0


def _say_tables(document: Document, given: Namespace) -> None:
    limit = limit_of(given)
    asked = document.board.do_next(given.today, limit or 1)
    for place, work in enumerate(PRIORITY, start=1):
        count = asked.counts[work] + bool(_choosing(work, asked.leads))
        say(f"{place}. {work_name(work)}: {count:,}")
        if limit is None:
            rows = _everything(document, work, asked.leads, given)
        else:
            rows = first_rows(_first(document, work, asked, given), given)
        say_rows(
            list(COLUMNS.values()),
            ([_cell(name, entry) for name in COLUMNS] for entry in rows),
            count,
        )


def _everything(
    document: Document, work: WorkType, leads: int, given: Namespace
) -> Iterator[Entry]:
    """All entries of a group, read as they are taken."""
    yield from _entries(document, work, document.board.ids_to_do(work, given.today), given)
    yield from _choosing(work, leads)


def _first(document: Document, work: WorkType, asked: DoNext, given: Namespace) -> Iterator[Entry]:
    yield from _entries(document, work, (card.id for card in asked.groups[work]), given)
    yield from _choosing(work, asked.leads)


def _entries(
    document: Document, work: WorkType, ids: Iterable[str], given: Namespace
) -> Iterator[Entry]:
    for some in entries(document, ids, given.today):
        yield from ({"work": work.value, **entry} for entry in some)


def _choosing(work: WorkType, leads: int) -> list[Entry]:
    """The one entry for all other leads of the Universe, last in its group."""
    if not leads or work is not WorkType.PROSPECTING:
        return []
    said = f"Choose {leads} {'leads' if leads > 1 else 'lead'}"
    nothing = dict.fromkeys(("id", "client", "objective", "value", "next_date"))
    return [{"work": work.value, **nothing, "stage": Stage.UNIVERSE.value, "next_action": said}]


def _cell(name: str, entry: Entry) -> str:
    if name == "next_action" and entry.get("next_kind") is None and entry["id"] is not None:
        return "(no next action)"
    return str(entry[name] or "")


COMMAND = Command("what to do next, in the method's order", describe, run)

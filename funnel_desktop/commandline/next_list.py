"""`next`: what to do next, in the method's order."""

from argparse import ArgumentParser, Namespace
from datetime import date

from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.english import WORK
from funnel_desktop.commandline.entry import Entries, Entry
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.document.document import Document
from funnel_desktop.funnel.stages import PRIORITY, Stage, WorkType

COLUMNS = {"next_action": "Next", "next_date": "On", "client": "Client", "id": "Id"}
WHOLE = 10**9


def describe(parser: ArgumentParser) -> None:
    """The arguments of `next`."""
    takes_file(parser)
    takes_json(parser)


def run(given: Namespace) -> int:
    """List what *Do next* shows, all of it: as tables, or as one list of entries in order."""
    with reading(given) as document:
        groups = _groups(document, given.today)
    if given.json:
        say_json([entry for work in PRIORITY for entry in groups[work]])
        return 0
    for place, work in enumerate(PRIORITY, start=1):
        say(f"{place}. {WORK[work]}: {len(groups[work])}")
        if groups[work]:
            rows = [[_cell(name, entry) for name in COLUMNS] for entry in groups[work]]
            say(table(list(COLUMNS.values()), rows))
        say()
    return 0


def _groups(document: Document, today: date) -> dict[WorkType, list[Entry]]:
    entries, asked = Entries(document), document.board.do_next(today, WHOLE)
    known = {objective.id: objective for objective in document.objectives.all(today)}
    found: dict[WorkType, list[Entry]] = {
        work: [{"work": work.value, **entries.entry(known[card.id])} for card in cards]
        for work, cards in asked.groups.items()
    }
    if asked.leads:
        found[WorkType.PROSPECTING].append(_choosing(asked.leads))
    return found


def _choosing(leads: int) -> Entry:
    """The one entry for all other leads of the Universe."""
    said = f"Choose {leads} {'leads' if leads > 1 else 'lead'}"
    nothing = dict.fromkeys(("id", "client", "objective", "value", "next_date"))
    work = WorkType.PROSPECTING.value
    return {"work": work, **nothing, "stage": Stage.UNIVERSE.value, "next_action": said}


def _cell(name: str, entry: Entry) -> str:
    if name == "next_action" and entry.get("next_kind") is None and entry["id"] is not None:
        return "(no next action)"
    return str(entry[name] or "")


COMMAND = Command("what to do next, in the method's order", describe, run)

"""What another diary was told of our blocks, so that it can be told what became of them.

A diary takes an event as newer only where its sequence number has grown, and forgets one only
where it is told to. Both must also hold when a change is undone: what was exported is kept
here, beside the log, and compared at the next export.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.week import DAYS, Block, own_key

KEY = "diary"
KEPT_FOR = timedelta(weeks=52)
"""After a year no diary is told of a block any more."""


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """An event as a diary has it; `gone` where it was told that there is none any more."""

    block: Block
    gone: bool = False

    def says(self, block: Block) -> bool:
        """Whether a diary that knows this knows a block as it is now."""
        mine, now = self.block, block
        same = (mine.day, mine.start, mine.end, mine.title) == (
            now.day, now.start, now.end, now.title,
        )  # fmt: skip
        return same and not self.gone


def for_diary(
    document: Document, monday: date, title_of: Callable[[Block], str]
) -> tuple[list[Block], list[Block]]:
    """The blocks of a week for another diary, and those that are gone since it was told of
    them; all with their titles and sequence numbers. Remembers that it was told."""
    told = _read(document)
    now = {own_key(block): block for block in document.weeks.week_blocks(monday)}
    sunday = monday + timedelta(days=DAYS - 1)
    missing = [row_id for row_id, each in told.items()
               if monday <= each.block.day <= sunday and row_id not in now]  # fmt: skip
    now |= {row_id: block for row_id in missing if (block := _elsewhere(document, row_id))}
    blocks = {row_id: block._replace(title=title_of(block)) for row_id, block in now.items()}
    events = {row_id: _told_now(block, told.get(row_id)) for row_id, block in blocks.items()}
    events |= {row_id: _gone(told[row_id]) for row_id in missing if row_id not in now}
    if not document.read_only:
        _keep(document, {**told, **events}, monday - KEPT_FOR)
    stand = [event.block for event in events.values() if not event.gone]
    return stand, [event.block for event in events.values() if event.gone]


def _elsewhere(document: Document, row_id: str) -> Block | None:
    """A block that was moved to another week: the diary is told where it stands now."""
    try:
        block = document.weeks.stored(row_id)
    except DocumentError:
        return None
    return None if block.every else block


def _told_now(block: Block, before: ToldEvent | None) -> ToldEvent:
    if before is None:
        return ToldEvent(block)
    grown = before.block.sequence + (not before.says(block))
    return ToldEvent(block._replace(sequence=max(block.sequence, grown)))


def _gone(before: ToldEvent) -> ToldEvent:
    sequence = before.block.sequence + (not before.gone)
    return ToldEvent(before.block._replace(sequence=sequence), gone=True)


def _read(document: Document) -> dict[str, ToldEvent]:
    """What was told; nothing where nobody can read it any more."""
    try:
        rows = json.loads(document.remembered(KEY) or "{}")
        return {row_id: _told(row_id, *row) for row_id, row in rows.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def _told(
    row_id: str,
    block: str,
    day: str,
    start: int,
    minutes: int,
    title: str,
    sequence: int,
    gone: bool,
) -> ToldEvent:
    every = int(row_id != block)
    known = Block(block, date.fromisoformat(day), start, minutes, None, title, None, every)
    return ToldEvent(known._replace(sequence=sequence), gone)


def _keep(document: Document, told: dict[str, ToldEvent], since: date) -> None:
    rows = {
        row_id: (b.id, b.day.isoformat(), b.start, b.minutes, b.title, b.sequence, each.gone)
        for row_id, each in told.items()
        if (b := each.block).day >= since
    }
    words = json.dumps(rows, ensure_ascii=False)
    if words != document.remembered(KEY):
        document.remember(KEY, words)

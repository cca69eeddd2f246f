"""Blocks to put into weeks, and what tests of weeks ask a document."""

from datetime import date, timedelta

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.stages import PRIORITY
from funnel_desktop.funnel.week import Block
from tests.document.contents import contents, whole

MONDAY = date(2026, 5, 11)
WEEK = timedelta(weeks=1)
CLOSING, PROSPECTING, COVERING = PRIORITY
SHARES = {CLOSING: 30, PROSPECTING: 40, COVERING: 30}


def block(day: date = MONDAY, start: int = 540, minutes: int = 60, **said: object) -> Block:
    values: dict[str, object] = {"kind": PROSPECTING, "title": "Calls", **said}
    return Block("", day, start, minutes, **values)  # type: ignore[arg-type]


def days(document: Document, weeks: int = 4) -> list[tuple[str, str]]:
    """Day and title of every block of some weeks."""
    found = document.weeks.blocks(MONDAY, MONDAY + weeks * WEEK - timedelta(days=1))
    return [(f"{each.day:%m-%d}", each.title) for each in found]


def labels(document: Document) -> list[str]:
    return [step.label for step in document.log.history() if not step.undone]


def assert_undone_and_redone(document: Document, before: object) -> None:
    """The newest change is one step: back to what was, and forth again."""
    after = contents(document)
    assert after != before
    document.log.undo()
    assert contents(document) == before
    document.log.redo()
    assert contents(document) == after
    assert whole(document)

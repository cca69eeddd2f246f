"""The rows of one parent, such as a profile's traits, written as a whole."""

from collections.abc import Callable

from funnel_desktop.document.ids import ranks
from funnel_desktop.document.log_rows import Rows
from funnel_desktop.document.store import Change


def write_rows(
    change: Change, table: str, stored: Rows, wanted: Rows, leave: Callable[[str], None]
) -> None:
    """Bring the rows of one parent from what is stored to what is wanted, in their orders.

    `leave` is called for each row that goes, before it does, to free it from what refers to it.
    """
    for own in (known for known in stored if known not in wanted):
        leave(own)
        change.delete(table, own)
    places = dict(zip(wanted, _places(stored, list(wanted)), strict=True))
    for own, row in wanted.items():
        if own in stored:
            change.update(table, own, {**row, "rank": places[own]})
        else:
            change.insert(table, {"id": own, **row, "rank": places[own]})


def _places(stored: Rows, wanted: list[str]) -> list[str]:
    """The ranks that are there where the order stays, new ones otherwise."""
    if list(stored) == wanted:
        return [str(row["rank"]) for row in stored.values()]
    return ranks(len(wanted))

"""Which clients the table shows, in which order and groups: plain values, no widget."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.client_table import ClientRow
from funnel_desktop.document.search import searchable, words_of
from funnel_desktop.funnel.stages import STAGES
from funnel_desktop.ui.fields.table_model import Heading
from funnel_desktop.ui.screens.clients.client_columns import (
    FIRST,
    ClientColumn,
    Order,
    mark_choices,
)
from funnel_desktop.wording.names import stage_name

translate = QCoreApplication.translate

SHOWN: dict[str, Callable[[ClientRow], bool]] = {
    "all": lambda row: True,
    "person": lambda row: row.kind == "person",
    "organisation": lambda row: row.kind == "organisation",
    "open": lambda row: row.open > 0,
    "closed": lambda row: row.open == 0 and any(row.outcomes),
    "won": lambda row: row.outcomes[0] > 0,
    "parked": lambda row: row.outcomes[2] > 0,
    "best": lambda row: row.marked == "best",
    "worst": lambda row: row.marked == "worst",
    "fit_unknown": lambda row: row.fit is None,
}
"""Whom the table can be narrowed to."""

FITS_WELL, FITS = 3.0, 0.0


@dataclass(frozen=True)
class TableArrangement:
    """What a saved view keeps: columns, order, groups, and who is shown."""

    columns: tuple[str, ...] = FIRST
    order: str = "name"
    descending: bool = False
    group: str = ""
    show: str = "all"
    words: str = field(default="", compare=False)


Line = ClientRow | Heading


def haystack(row: ClientRow) -> str:
    """The text that the search of the page looks through."""
    return searchable("\n".join((row.name, row.sector, row.place, row.email, row.phone)))


def arranged(
    rows: Iterable[ClientRow],
    wanted: TableArrangement,
    column: ClientColumn,
    text_key: Callable[[str], object],
    haystacks: Mapping[str, str],
) -> list[Line]:
    """The lines of the table. `text_key` makes a text sort by the locale's collation."""
    words, passes = words_of(wanted.words), SHOWN[wanted.show]
    found = [
        row for row in rows if passes(row) and all(word in haystacks[row.id] for word in words)
    ]
    ordered = _in_order(found, column, wanted.descending, text_key)
    return _grouped(ordered, wanted.group, text_key) if wanted.group else list(ordered)


def _in_order(
    rows: Sequence[ClientRow],
    column: ClientColumn,
    descending: bool,
    text_key: Callable[[str], object],
) -> list[ClientRow]:
    """Who has nothing in that column comes last, whichever way it is sorted."""
    keyed = [(column.order(row), row) for row in rows]
    known = [(_key(order, text_key), row) for order, row in keyed if order is not None]
    known.sort(key=lambda pair: pair[0], reverse=descending)  # type: ignore[arg-type,return-value]
    return [row for _, row in known] + [row for order, row in keyed if order is None]


def _key(order: Order, text_key: Callable[[str], object]) -> object:
    return text_key(order) if isinstance(order, str) else order


def _grouped(
    rows: Sequence[ClientRow], group: str, text_key: Callable[[str], object]
) -> list[Line]:
    members: dict[tuple[int, str], list[ClientRow]] = {}
    for row in rows:
        members.setdefault(_group_of(row, group), []).append(row)
    lines: list[Line] = []
    for place, title in sorted(members, key=lambda key: (key[0], text_key(key[1]))):
        inside = members[place, title]
        lines += [Heading(f"{title}  ({len(inside)})"), *inside]
    return lines


NOWHERE = 99
"""Sorts those a group says nothing about behind all others."""


def _group_of(row: ClientRow, group: str) -> tuple[int, str]:
    match group:
        case "stage":
            return _stage_group(row)
        case "fit":
            return _fit_group(row)
        case "marked":
            names = dict(mark_choices())
            nothing = translate("Clients", "Neither best nor worst")
            place = {"best": 0, "worst": 1}.get(row.marked or "", NOWHERE)
            return place, names[row.marked] if row.marked else nothing
        case "service":
            return _text_group(", ".join(row.services), translate("Clients", "No service"))
        case _:
            return _text_group(", ".join(row.sources), translate("Clients", "No source"))


def _text_group(text: str, otherwise: str) -> tuple[int, str]:
    return (0, text) if text else (NOWHERE, otherwise)


def _stage_group(row: ClientRow) -> tuple[int, str]:
    if row.stage is None:
        return NOWHERE, translate("Clients", "Nothing open")
    return len(STAGES) - STAGES.index(row.stage), stage_name(row.stage)


def _fit_group(row: ClientRow) -> tuple[int, str]:
    if row.fit is None:
        return NOWHERE, translate("Clients", "Fit not known")
    if row.fit >= FITS_WELL:
        return 0, translate("Clients", "Good fit, +3 or more")
    if row.fit >= FITS:
        return 1, translate("Clients", "Fair fit, 0 to +3")
    return 2, translate("Clients", "Poor fit, below 0")

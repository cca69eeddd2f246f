"""Rows of one list that are the same sale to the same client, taken once."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.common.steady import PORTION, Pace, portions
from funnel_desktop.exchange.contacts.alike import phone_key
from funnel_desktop.exchange.sales.import_plan import Deal, ImportPlan, PlannedRow
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.funnel.stages import Outcome, Stage

_TOLD_APART_BY = ("person", "email")
"""Who is asked about a deal: two different ones are two deals."""
_ALSO_BY = ("phone", "source", "notes", "next_action", "next_date", "sector", "place", "size")
"""What may differ where a value and a first contact say that it is the same deal."""
_FILLED = (*_TOLD_APART_BY, *_ALSO_BY, "next_kind", "next_time", "next_minutes", "next_question")


class Once(NamedTuple):
    """Rows without repeats; `repeats` are numbers of rows to the number of the row they repeat.

    `known` are the numbers of rows whose deals the document has already.
    """

    rows: list[PlannedRow]
    repeats: dict[int, int]
    known: tuple[int, ...] = ()

    @property
    def counts(self) -> Counter[Stage | Outcome]:
        """How many rows will stand in each stage and outcome."""
        return Counter(row.outcome or row.stage for row in self.rows)


@dataclass(slots=True)
class UnusedCells:
    """The cells of columns that go nowhere, by the numbers of the rows."""

    rows: dict[int, Sequence[str]] = field(default_factory=dict)

    def agree(self, one: int, other: int) -> bool:
        """Whether two rows say nothing different there, as two numbers of orders are."""
        both = zip(self.rows.get(one, ()), self.rows.get(other, ()), strict=False)
        return all(
            mine == yours
            or not mine.strip()
            or not yours.strip()
            or folded_name(mine) == folded_name(yours)
            for mine, yours in both
        )


def beside(table: Table, plan: ImportPlan) -> UnusedCells:
    """What a table says in columns that a plan does not use; rows that are counted say nothing."""
    used = {heading for headings in plan.columns.values() for heading in headings}
    free = [heading for heading in table.headings if heading not in used]
    columns = [table.column(heading) for heading in free]
    told = [column for column in columns if not _counts_rows(column)]
    found = UnusedCells()
    for place, numbers in enumerate(portions(table.numbers) if told else ()):
        begin = place * PORTION
        cells = (column[begin : begin + len(numbers)] for column in told)
        found.rows.update(zip(numbers, zip(*cells, strict=True), strict=True))
    return found


def taken_once(
    rows: Sequence[PlannedRow],
    known: UnusedCells,
    client: Mapping[str, str] | None = None,
    pace: Pace | None = None,
) -> Once:
    """Rows of the same client and deal as one; what the first leaves open the others fill in.

    `client` is what tells clients apart by their names; without it that is the folded name.
    Raises ImportRefused 'cancelled' as `pace` says.
    """
    folded = _Folded()
    names: Mapping[str, str] = folded if client is None else client
    kept: dict[int, PlannedRow] = {}
    repeats: dict[int, int] = {}
    alike: dict[object, list[int]] = {}
    for row in (pace or Pace()).through(rows):
        first = None
        if not row.is_unnamed:
            numbers = alike.setdefault((names[row.client], *_deal(row, folded)), [])
            first = next((n for n in numbers if _is_same(kept[n], row, known)), None)
            if first is None:
                numbers.append(row.number)
        if first is None:
            kept[row.number] = row
        else:
            kept[first] = _filled(kept[first], row)
            repeats[row.number] = first
    return Once(list(kept.values()), repeats)


def without_known(once: Once, deals: Collection[Deal], names: Mapping[str, str]) -> Once:
    """Leave out the rows of which the document has the deal; `names` as in `taken_once`."""
    folded = _Folded()

    def is_known(row: PlannedRow) -> bool:
        if row.is_unnamed or row.value is None or row.first_contact is None:
            return False
        client = names.get(row.client) or folded[row.client]
        what = folded[row.objective], folded[row.service]
        return (client, *what, row.value, row.first_contact) in deals

    known = tuple(row.number for row in once.rows if is_known(row)) if deals else ()
    left = set(known)
    rows = [row for row in once.rows if row.number not in left] if known else once.rows
    return Once(rows, once.repeats, (*once.known, *known))


class _Folded(dict[str, str]):
    """Folded names, each folded once."""

    def __missing__(self, name: str) -> str:
        self[name] = folded_name(name)
        return self[name]


def _deal(row: PlannedRow, folded: _Folded) -> tuple[object, ...]:
    return (
        folded[row.objective],
        folded[row.service],
        row.value,
        row.outcome_value,
        row.stage,
        row.outcome,
        row.first_contact,
        row.expected,
        row.closed,
        row.parked_until,
    )


def _is_same(one: PlannedRow, other: PlannedRow, known: UnusedCells) -> bool:
    is_told = one.value is not None and one.first_contact is not None
    names = _TOLD_APART_BY if is_told else (*_TOLD_APART_BY, *_ALSO_BY)
    both = (
        (_plain(name, getattr(one, name)), _plain(name, getattr(other, name))) for name in names
    )
    agree = all(mine in (None, "") or yours in (None, "", mine) for mine, yours in both)
    return agree and known.agree(one.number, other.number)


def _plain(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    return (phone_key(value) or folded_name(value)) if name == "phone" else folded_name(value)


def _filled(one: PlannedRow, other: PlannedRow) -> PlannedRow:
    """A row with what another one of the same deal says besides."""
    told = {name: getattr(other, name) for name in _FILLED if getattr(one, name) in (None, "")}
    if one.notes and other.notes and other.notes not in one.notes:
        told["notes"] = f"{one.notes}\n{other.notes}"
    return one._replace(**told)


def _counts_rows(column: Sequence[str]) -> bool:
    """Whether a column holds 1, 2, 3 and so on."""
    return all(cell.strip() == str(count) for count, cell in enumerate(column, start=1))

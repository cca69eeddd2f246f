"""Which column holds which field and which words mean which stage, as the user has said it."""

from collections.abc import Collection, Mapping, Sequence

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.common.refused import ImportRefused, Unreadable
from funnel_desktop.exchange.common.steady import different
from funnel_desktop.exchange.tables.cells import Reader
from funnel_desktop.exchange.tables.fields import ALSO_CALLED, FIELDS
from funnel_desktop.exchange.tables.guess import guess_stage, stage_or_outcome
from funnel_desktop.exchange.tables.results import is_open
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.funnel.stages import Outcome, Stage

StageMap = Mapping[str, Stage | Outcome | str]
ColumnMap = Mapping[str, str | Sequence[str]]
"""Field to heading, or to several: what the first leaves open the next fills in."""


def checked_mapping(
    table: Table,
    mapping: ColumnMap,
    fields: Collection[str] = FIELDS,
    also_called: Mapping[str, str] = ALSO_CALLED,
) -> dict[str, tuple[str, ...]]:
    """Field to headings, in the spelling of both; raises ImportRefused.

    A heading may be told in any case and accents where that is unique.
    """
    found: dict[str, tuple[str, ...]] = {}
    for name, columns in mapping.items():
        field = also_called.get(name, name)
        if field not in fields:
            raise ImportRefused("unknown_field", field=name)
        told = (columns,) if isinstance(columns, str) else columns
        headings = dict.fromkeys(_heading(table, name, column) for column in told if column)
        if headings:
            found[field] = tuple(headings)
    return found


def _heading(table: Table, name: str, column: str) -> str:
    if column in table.headings:
        return column
    wanted = folded_name(column)
    alike = [heading for heading in table.headings if folded_name(heading) == wanted]
    if len(alike) == 1:
        return alike[0]
    key = "same_column_name" if alike else "unknown_column"
    raise ImportRefused(key, field=name, column=column)


def meanings(cells: Sequence[str], told: StageMap) -> dict[str, Stage | Outcome | None]:
    """What each different value of the stage column means: as told, else as guessed."""
    checked = {value: _checked(value, stage) for value, stage in told.items()}
    by_folded = {folded_name(value): stage for value, stage in checked.items()}
    words = dict.fromkeys(cell.strip() for cell in different(cells))
    return {
        value: checked.get(value) or by_folded.get(folded_name(value)) or guess_stage(value)
        for value in words
        if value
    }


def _checked(value: str, stage: Stage | Outcome | str) -> Stage | Outcome:
    key = folded_name(stage).replace(" ", "_").replace("-", "_")
    try:
        return stage_or_outcome(key)
    except ValueError as error:
        raise ImportRefused("unknown_stage", value=value, stage=str(stage)) from error


def stage_reader(said: Mapping[str, Stage | Outcome | None]) -> Reader:
    """A function from a cell to its stage, None for a blank one; raises Unreadable."""

    def read(cell: str) -> Stage | Outcome | None:
        value = cell.strip()
        if not value:
            return None
        meant = said.get(value)
        if meant is None:
            raise Unreadable("unknown_stage")
        return meant

    return read


def results(cells: Sequence[str], told: StageMap) -> dict[str, Stage | Outcome | None]:
    """What each different word of a column of results means, but for those that say *open*."""
    words = (cell.strip() for cell in different(cells))
    return meanings([word for word in words if not is_open(word)], told)


def result_reader(said: Mapping[str, Stage | Outcome | None]) -> Reader:
    """A function from a cell to its outcome, None where it is open; raises Unreadable."""
    as_stage = stage_reader(said)

    def read(cell: str) -> Outcome | None:
        meant = None if is_open(cell) else as_stage(cell)
        return meant if isinstance(meant, Outcome) else None

    return read

"""The diagnoses of a day, from what was read of it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.document.columns import Columns, Usual
from funnel_desktop.document.records import SqlRow
from funnel_desktop.funnel.diagnoses import (
    Diagnosis,
    dry_top,
    jammed_middle,
    premature_best_few,
    quiet,
)
from funnel_desktop.funnel.dry_top import Need
from funnel_desktop.funnel.gates import Case, open_conditions
from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage


class KnownOf(NamedTuple):
    """What the diagnoses of a day rest on beside the moves.

    `facts` are rows of `columns.facts_in_portions`; `cases` are those of Best Few, None of a
    past day, for which they are not kept.
    """

    usual: Usual
    facts: Sequence[SqlRow]
    need: Need
    ripe: Sequence[bool]
    cases: Mapping[str, Case] | None


def diagnosed(moves: Sequence[Move], known: KnownOf) -> list[Diagnosis]:
    """The diagnoses in the order in which they are shown."""
    standing = Columns(known.usual).standing(moves, known.facts)
    whole = [card for stage in BOARD_STAGES for card in standing[stage]]
    return [
        dry_top(known.need, [card.id for card in whole], known.ripe),
        jammed_middle(standing[Stage.IN]),
        premature_best_few(standing[Stage.BEST_FEW], _open(known.cases, known.usual.day)),
        quiet(whole, is_present=known.cases is not None),
    ]


def _open(cases: Mapping[str, Case] | None, today: date) -> dict[str, int] | None:
    """How many conditions of Best Few are open for each card there."""
    if cases is None:
        return None
    return {own: len(open_conditions(case, Stage.BEST_FEW, today)) for own, case in cases.items()}

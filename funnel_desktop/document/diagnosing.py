"""The diagnoses of a day, from what was read of it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.document.columns import columns_of, lives_of, prospect_of
from funnel_desktop.document.records import SqlRow
from funnel_desktop.funnel.diagnoses import (
    Diagnosis,
    jammed_middle,
    premature_best_few,
    quiet,
    slipped,
)
from funnel_desktop.funnel.gates import Case, open_conditions
from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.funnel.supply import Supply, Win
from funnel_desktop.funnel.top import dry_top


class KnownOf(NamedTuple):
    """What the diagnoses of a day rest on beside the moves.

    `facts` and `news` are rows as `columns` reads them, `wins` those of durations: service, day
    and days. `estimates` are by service, `wanted` the wins a month. `cases` are those of Best
    Few, None of a past day, for which they are not kept.
    """

    day: date
    created: date | None
    facts: Sequence[SqlRow]
    news: Sequence[SqlRow]
    wins: Sequence[SqlRow]
    estimates: Mapping[str, float | None]
    wanted: float | None
    trap: Diagnosis
    cases: Mapping[str, Case] | None


def diagnosed(moves: Sequence[Move], known: KnownOf) -> list[Diagnosis]:
    """The diagnoses in the order in which they are shown."""
    day, is_present = known.day, known.cases is not None
    lives = list(lives_of(moves, known.facts, known.news))
    wins = [Win(date.fromisoformat(on).toordinal(), own, days) for own, on, days in known.wins]
    supply = Supply(map(prospect_of, lives), wins, known.estimates, known.wanted)
    standing = columns_of(lives, day, supply.usual(day.toordinal()))
    whole = [card for stage in BOARD_STAGES for card in standing[stage]]
    return [
        known.trap,
        dry_top(supply, day, known.created or day),
        jammed_middle(standing[Stage.IN]),
        premature_best_few(standing[Stage.BEST_FEW], _open(known.cases, day)),
        quiet(whole, is_present=is_present),
        slipped(whole, is_present=is_present),
    ]


def _open(cases: Mapping[str, Case] | None, today: date) -> dict[str, int] | None:
    """How many conditions of Best Few are open for each card there."""
    if cases is None:
        return None
    return {own: len(open_conditions(case, Stage.BEST_FEW, today)) for own, case in cases.items()}

"""The diagnoses of a day, from what was read of it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from funnel_desktop.document.columns import ColumnLife, columns_of, lives_of, prospect_of
from funnel_desktop.document.records import SqlRow
from funnel_desktop.funnel.diagnoses import (
    Diagnosis,
    InColumn,
    jammed_middle,
    premature_best_few,
    quiet,
    slipped,
)
from funnel_desktop.funnel.gates import Case, open_conditions
from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.rhythm import Silence, ToSort, is_forgotten, sorting
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.funnel.supply import Supply, Win
from funnel_desktop.funnel.top import dry_top
from funnel_desktop.funnel.usual import Usual


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


class _Seen(NamedTuple):
    """What every look at a day begins with."""

    lives: list[ColumnLife]
    supply: Supply
    standing: dict[Stage, list[InColumn]]

    @property
    def whole(self) -> list[InColumn]:
        """The cards of all columns, in the order of the board."""
        return [card for stage in BOARD_STAGES for card in self.standing[stage]]


def _seen(moves: Sequence[Move], known: KnownOf) -> _Seen:
    lives = list(lives_of(moves, known.facts, known.news))
    wins = [
        Win(date.fromisoformat(on).toordinal(), row_id, days) for row_id, on, days in known.wins
    ]
    supply = Supply(map(prospect_of, lives), wins, known.estimates, known.wanted)
    usual = supply.usual(known.day.toordinal())
    return _Seen(lives, supply, columns_of(lives, known.day, usual))


def to_sort(moves: Sequence[Move], known: KnownOf) -> list[ToSort]:
    """The cards of the weekly sort, in their order."""
    seen = _seen(moves, known)
    live = {row_id for ids in seen.supply.on(known.day.toordinal()).live.values() for row_id in ids}
    lives = {life.fact.id: life for life in seen.lives}
    usual = seen.supply.usual(known.day.toordinal())
    return sorting(
        (card, _silence(lives[card.id], known.day, usual, card.id not in live))
        for card in seen.whole
        if lives[card.id].fact.sorted_on != known.day
    )


def _silence(life: ColumnLife, day: date, usual: Usual, may_be_dead: bool) -> Silence:
    told = prospect_of(life)
    silent = (day - life.news[-1]).days
    has_plan = any(ahead >= day.toordinal() for ahead in told.ahead)
    patience = usual.patience(told.service).silent
    return Silence(may_be_dead, silent, is_forgotten(silent, patience, has_plan))


def diagnosed(moves: Sequence[Move], known: KnownOf) -> list[Diagnosis]:
    """The diagnoses in the order in which they are shown."""
    day, is_present = known.day, known.cases is not None
    seen = _seen(moves, known)
    standing, whole = seen.standing, seen.whole
    return [
        known.trap,
        dry_top(seen.supply, day, known.created or day),
        jammed_middle(standing[Stage.IN]),
        premature_best_few(standing[Stage.BEST_FEW], _open(known.cases, day)),
        quiet(whole, is_present=is_present),
        slipped(whole, is_present=is_present),
    ]


def _open(cases: Mapping[str, Case] | None, today: date) -> dict[str, int] | None:
    """How many conditions of Best Few are open for each card there."""
    if cases is None:
        return None
    return {
        row_id: len(open_conditions(case, Stage.BEST_FEW, today)) for row_id, case in cases.items()
    }

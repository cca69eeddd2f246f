"""Dry top: too little live work in the funnel to keep the agreements coming."""

from collections.abc import Iterator, Sequence
from datetime import date

from funnel_desktop.funnel.diagnoses import About, Diagnosis, Lacks, Missing, counts
from funnel_desktop.funnel.dry_top import CASES_FOR_A_RATE, Need
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.funnel.supply import FunnelHeld, Level, Supply
from funnel_desktop.funnel.usual import LATE_DAYS

OLD_ENOUGH = 14
"""Days after which a file without anybody Above has a dry top."""
NO_WINDOW_FROM = 365.25
"""A normal cycle of 12 months or more leaves the win rate no months to be told from."""


def dry_top(supply: Supply, on: date, created: date) -> Diagnosis:
    """Whether the funnel is dry on a day (METHOD.md, *What the funnel's history shows*).

    Judged where what is needed is known; a top without one live objective Above is dry whatever
    is known, once the file is 14 days old and held an objective beyond the Universe.
    """
    day = on.toordinal()
    held = supply.on(day)
    is_known = held.need.needed is not None
    is_empty = _is_empty(supply, held, day, created.toordinal())
    is_dry = is_empty or supply.is_dry(day)
    live = [row_id for stage in reversed(BOARD_STAGES) for row_id in held.live.get(stage, ())]
    lacks = () if is_known else tuple(_lacks(held.need, held.ripe))
    found = True if is_dry else (False if is_known else None)
    figures = counts(1, 0 if is_known else 1) | _figures(supply, held, day)
    return Diagnosis(About.DRY_TOP, found, figures | {"empty": is_empty}, tuple(live), lacks)


def _is_empty(supply: Supply, held: FunnelHeld, day: int, created: int) -> bool:
    is_old = day - created >= OLD_ENOUGH
    return is_old and not held.live.get(Stage.ABOVE) and supply.was_ever_on_board(day)


def _figures(supply: Supply, held: FunnelHeld, day: int) -> dict[str, float | None]:
    """Live and needed stand beside each other always; unknown ones are None."""
    need, lately = held.need, LATE_DAYS
    if need.cycle_days is not None:
        lately = round(need.cycle_days / 2)
    level = held.level
    return {
        "live": held.number,
        "needed": need.needed,
        "below": None if level is Level.UNKNOWN else level is not Level.REACHED,
        "above": len(held.live.get(Stage.ABOVE, ())),
        "wanted_wins_a_month": need.wanted_wins_a_month,
        "cycle_days": need.cycle_days,
        "win_rate": need.rate.share if need.rate else None,
        "cases": len(held.ripe),
        "entered": supply.entered(day - lately + 1, day),
        "entered_days": lately,
    }


def _lacks(need: Need, ripe: Sequence[bool]) -> Iterator[Missing]:
    if not need.wanted_wins_a_month:
        yield Missing(Lacks.WANTED_WINS)
    if not need.cycle_days:
        yield Missing(Lacks.CYCLE, 1, 0)
    elif need.cycle_days >= NO_WINDOW_FROM:
        yield Missing(Lacks.SHORTER_CYCLE)
    elif need.rate is None:
        yield Missing(Lacks.RIPE_OBJECTIVES, CASES_FOR_A_RATE, len(ripe))
    elif not any(ripe):
        yield Missing(Lacks.WINS, 1, 0)

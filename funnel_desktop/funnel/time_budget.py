"""How much of the week each kind of work gets: suggested shares, linked shares, hours.

Shares are whole percents that add up to 100 at every moment (METHOD.md, *Time*).
"""

from collections.abc import Collection, Mapping, Sequence
from math import lcm

from funnel_desktop.funnel.stages import BOARD_STAGES, PRIORITY, WORK_OF, Stage, WorkType

Shares = Mapping[WorkType, int]
WHOLE = 100
STEPS = (10, 5)
QUARTER = 15
"""Minutes; hours are planned in quarters."""

SELLING_MINUTES = 15 * 60
"""A week's hours for selling, where the user has not said."""

PROTECTED_MINUTES = 240
"""Half a day of prospecting each week in one piece, unless the user says otherwise."""


def counts_of(stages: Mapping[Stage, int]) -> dict[WorkType, int]:
    """How many objectives each kind of work has on the board; the Universe does not count."""
    return {WORK_OF[stage]: stages.get(stage, 0) for stage in BOARD_STAGES}


def suggested_shares(counts: Mapping[WorkType, float], step: int = 10) -> Shares:
    """The suggestion: largest remainders of the counts, in steps of 10 or 5 percent.

    Ties go in the method's order of priority. Prospecting always gets at least a step, taken
    from the largest share, of equal ones from the one later in that order; with nothing in the
    funnel it gets everything.
    """
    if not any(counts.values()):
        return {work: WHOLE if work is WorkType.PROSPECTING else 0 for work in PRIORITY}
    weights = _whole([counts[work] for work in PRIORITY])
    shares = dict(zip(PRIORITY, apportion(weights, WHOLE, step), strict=True))
    if shares[WorkType.PROSPECTING] == 0:
        giver = max(PRIORITY, key=lambda work: (shares[work], PRIORITY.index(work)))
        shares[giver] -= step
        shares[WorkType.PROSPECTING] += step
    return shares


def shares_to_keep_income(
    counts: Mapping[WorkType, int], needed: float | None, step: int = 10
) -> Shares | None:
    """The same with the Above count raised to what Little's law misses.

    `needed` is how many objectives the funnel should hold; None where it is not known, and
    then there is no such marker.
    """
    if needed is None:
        return None
    missing = needed - counts[WorkType.COVERING] - counts[WorkType.CLOSING]
    raised = max(float(counts[WorkType.PROSPECTING]), missing)
    return suggested_shares({**counts, WorkType.PROSPECTING: raised}, step)


def needed_in_funnel(
    wanted_wins_a_month: float | None, cycle_days: float | None, win_rate: float | None
) -> float | None:
    """Little's law: wanted wins per month x normal cycle in months / own win rate.

    None where anything of it is not known or the win rate is 0 (METHOD.md, *dry top*).
    """
    if not wanted_wins_a_month or not cycle_days or not win_rate:
        return None
    return wanted_wins_a_month * (cycle_days / DAYS_A_MONTH) / win_rate


DAYS_A_MONTH = 365.25 / 12


def apportion(weights: Sequence[int], total: int, step: int) -> list[int]:
    """Largest remainders (Hamilton): `total` in whole steps, in proportion to the weights.

    Ties go to the earlier weight. What is left where `total` is no whole number of steps goes
    to the one that is furthest below its proportion. Weights of 0 only share equally.
    """
    if not any(weights):
        weights = [1] * len(weights)
    whole = sum(weights)
    given = [int(weight * total // (whole * step)) * step for weight in weights]
    while (rest := total - sum(given)) > 0:
        lacks = [weight * total - got * whole for weight, got in zip(weights, given, strict=True)]
        given[lacks.index(max(lacks))] += min(step, rest)
    return given


def _whole(counts: Sequence[float]) -> list[int]:
    """Whole numbers in the same proportion, so that remainders are compared exactly."""
    ratios = [count.as_integer_ratio() for count in counts]
    scale = lcm(*(under for _, under in ratios))
    return [over * (scale // under) for over, under in ratios]


def link(
    before: Mapping[WorkType, int],
    changed: WorkType,
    wanted: int,
    locked: Collection[WorkType] = (),
    step: int = 10,
) -> Shares:
    """Move one share; the others that are not locked keep their proportion.

    `before` are the shares when the gesture began. The changed share wins, up to what the
    locked ones leave; it is rounded to the step. With every other share locked it takes the
    rest (DESIGN.md 3, *Weekly time budget*).
    """
    held = {work: before[work] for work in locked if work is not changed}
    others = [work for work in PRIORITY if work is not changed and work not in held]
    room = WHOLE - sum(held.values())
    share = room if not others else min(max(_rounded(wanted, step), 0), room)
    rest = apportion([before[work] for work in others], room - share, step)
    return {changed: share, **held, **dict(zip(others, rest, strict=True))}


def _rounded(share: int, step: int) -> int:
    return (share + step // 2) // step * step


def minutes_of(shares: Mapping[WorkType, int], total: int) -> dict[WorkType, int]:
    """The minutes of each kind of work, in quarters of an hour, rounded as the shares are."""
    weights = [shares[work] for work in PRIORITY]
    return dict(zip(PRIORITY, apportion(weights, total, QUARTER), strict=True))


EXAMPLES: tuple[tuple[str, tuple[int, int, int]], ...] = (
    ("Pep", (6, 15, 12)),
    ("Anna", (20, 3, 9)),
    ("Toni", (6, 18, 10)),
)
"""The article's three professionals: objectives Above, In and in Best Few."""

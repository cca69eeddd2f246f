"""What a benchmark says: one row of the table, and how rounds are run.

Absolute figures say little on a machine that others use too: a row is a ratio (or a difference)
between two things that took turns in the same run, with the spread of the turns beside it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median, quantiles

ROUNDS = 9

Turns = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Row:
    """A result beside its limit. `ours` and `other` are medians in `unit`."""

    what: str
    ours: float
    other: float
    unit: str
    result: float
    limit: float | None
    """The result may be at most this; None where it is only printed."""
    is_ratio: bool
    noise: float
    """Half the distance between the quartiles of the other's turns, as part of their median."""

    @property
    def is_met(self) -> bool:
        """Whether the limit is kept."""
        return self.limit is None or self.result <= self.limit


def take_turns(measures: Mapping[str, Callable[[], float]], rounds: int = ROUNDS) -> Turns:
    """What each measure gave in each round; one untold round first, for the caches."""
    for measure in measures.values():
        measure()
    turns: Turns = {name: [] for name in measures}
    for number in range(rounds):
        # Whoever comes first has it harder or easier: the order changes.
        names = list(measures)[:: 1 if number % 2 else -1]
        for name in names:
            turns[name].append(measures[name]())
    return turns


def ratio(what: str, turns: Turns, ours: str, other: str, unit: str, limit: float | None) -> Row:
    """How many times the other ours takes."""
    mine, its = median(turns[ours]), median(turns[other])
    return Row(what, mine, its, unit, mine / its, limit, True, spread(turns[other]))


def difference(
    what: str, turns: Turns, ours: str, other: str, unit: str, limit: float | None
) -> Row:
    """How much more than the other ours takes."""
    mine, its = median(turns[ours]), median(turns[other])
    return Row(what, mine, its, unit, mine - its, limit, False, spread(turns[other]))


def spread(values: list[float]) -> float:
    """Half the distance between the quartiles, as part of the median."""
    low, _, high = quantiles(values, n=4)
    return (high - low) / 2 / median(values)

"""Walks through made-up time month by month, seeing only the past, and scores what was said.

`python -m tests.benchmarks.forecast [BOOKS]` prints the table of docs/forecast.md.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

from funnel_desktop.funnel.forecast.agreement import Agreement, Replay
from funnel_desktop.funnel.forecast.funnel_replay import Funnel
from funnel_desktop.funnel.forecast.outlook import HIGH, LOW, MIDDLE, Band, RecordReplay, band
from funnel_desktop.funnel.forecast.past import Past
from tests.benchmarks.forecast.books import SHAPES, book_of
from tests.funnel.forecast.lives import FIRST, Fate, Fated, agreed_in, seen

MONTH = 30.4375
FIRST_MONTH, LAST_MONTH = 12, 30
"""Of three years: a year is known at first, and half a year is left at last."""
HORIZONS = (91, 183)
DRAWS = 400
POOLED, OWN, PIPELINE = "pooled", "own record", "fixed percentages"
PERCENT_OF_AGE = ((0.5, 0.25), (1.0, 0.5), (float("inf"), 0.75))
"""The weighted pipeline: what a CRM says of its stages, by age in normal cycles here, since a book
has no stages; whatever its age, an open objective is taken to close within the span."""


class Score(NamedTuple):
    """Whether the band held what came, and the mean pinball loss at 10, 50 and 90 %."""

    held: bool
    loss: float


class Told(NamedTuple):
    """The scores of one forecaster in one cell."""

    coverage: float
    loss: float
    number: int


def pinball(came: float, said: Band) -> float:
    """The mean loss of three quantiles: what lies beyond one costs its share of the distance."""
    ends = zip((LOW, MIDDLE, HIGH), said[:3], strict=True)
    return sum(max(p * (came - end), (p - 1) * (came - end)) for p, end in ends) / 3


def walk(book: list[Fate], months: Sequence[int], with_values: bool) -> Iterator[tuple[str, Score]]:
    """Score every forecaster at the ends of some months of a book."""
    for month in months:
        day = FIRST + int(month * MONTH)
        past = seen(book, day, with_values=with_values)
        if not past.deals:
            continue
        for name, replays in forecasters(past, day + HORIZONS[-1]).items():
            for days in HORIZONS:
                came = sum(each.value for each in agreed_in(book, day + 1, day + days))
                said = band([_value(each, day + days) for each in replays])
                yield name, Score(said.holds(came), pinball(came, said))


def forecasters(past: Past, last: int) -> dict[str, list[Replay]]:
    """What each of them draws."""
    random = Random(1)
    funnel, record = Funnel(past, last), RecordReplay(past, last)
    replayed: list[Replay] = [funnel.replay(random) for _ in range(DRAWS // 2)]
    recorded: list[Replay] = [record.replay(random) for _ in range(DRAWS)]
    weighted: list[Replay] = [_weighted(past, random) for _ in range(DRAWS)]
    return {POOLED: replayed + recorded[::2], OWN: recorded, PIPELINE: weighted}


def _weighted(past: Past, random: Random) -> list[Agreement]:
    known = [deal.value or 0 for deal in past.priced]
    usual = sum(known) // len(known) if known else 0
    found = []
    for deal in past.open:
        age = deal.age(past.day) / past.cycles[deal.service]
        percent = next(share for until, share in PERCENT_OF_AGE if age <= until)
        if random.random() < percent:
            found.append(Agreement(past.day + 1, usual if deal.value is None else deal.value))
    return found


def _value(replay: Replay, last: int) -> int:
    return sum(each.value for each in replay if each.day <= last)


def cell(
    fated: Fated, with_values: bool, size: int, books: int, every: int = 3
) -> dict[tuple[str, str], Told]:
    """The scores of all forecasters over all shapes of books of a size, by shape and forecaster;
    the shape of all together is ''."""
    scores: dict[tuple[str, str], list[Score]] = defaultdict(list)
    months = range(FIRST_MONTH, LAST_MONTH, every)
    for shape in SHAPES:
        for number in range(books):
            book = book_of(shape, size, fated, Random(f"{shape} {size} {number}"))
            for name, score in walk(book, months, with_values):
                scores[shape, name].append(score)
                scores["", name].append(score)
    return {key: _told(found) for key, found in scores.items()}


def _told(scores: Sequence[Score]) -> Told:
    number = len(scores)
    held = sum(each.held for each in scores) / number
    return Told(held, sum(each.loss for each in scores) / number, number)

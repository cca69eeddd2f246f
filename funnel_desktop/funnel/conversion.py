"""Of those that entered a stage in a span: how many left it forward, were lost, are still there."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from funnel_desktop.funnel.stays import Stay

CASES_FOR_A_SHARE = 5


class End(StrEnum):
    """How an objective left a stage; `ASIDE` is back to an earlier one, or parked."""

    FORWARD = "forward"
    LOST = "lost"
    STILL = "still"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Passage:
    """What became of one objective after it entered a stage."""

    objective: str
    stage: Stage
    end: End


Ends = Mapping[End, int]
Stages = dict[Stage, Counter[End]]


def entered(ends: Ends) -> int:
    """How many entered: whatever became of them."""
    return sum(ends.values())


def share(ends: Ends, end: End) -> float | None:
    """Those of one end as a share of those that entered; None under five cases."""
    whole = entered(ends)
    return ends.get(end, 0) / whole if whole >= CASES_FOR_A_SHARE else None


def passages(
    courses: Iterable[tuple[str, Sequence[Stay]]], first: date, last: date
) -> list[Passage]:
    """Each objective once for each stage that it entered from `first` to `last`.

    Where it entered a stage several times, the last time counts; what it went through on the day
    on which it was won or lost counts too.
    """
    found = []
    for row_id, course in courses:
        ends: dict[Stage | Outcome, End] = {}
        for place, stay in enumerate(course):
            if first <= stay.since <= last:
                through = [each.target for each in stay.through]
                for stage, after in pairwise((*through, stay.place)):
                    ends[stage] = _end(stage, after)
                following = course[place + 1].place if place + 1 < len(course) else None
                ends[stay.place] = _end(stay.place, following)
        found += [Passage(row_id, stage, ends[stage]) for stage in STAGES if stage in ends]
    return found


def _end(stage: Stage | Outcome, following: Stage | Outcome | None) -> End:
    if following is None or isinstance(stage, Outcome):
        return End.STILL
    if isinstance(following, Stage):
        further = STAGES.index(following) > STAGES.index(stage)
        return End.FORWARD if further else End.ASIDE
    return {Outcome.WON: End.FORWARD, Outcome.LOST: End.LOST}.get(following, End.ASIDE)


def in_groups(found: Iterable[Passage], group_of: Callable[[str], str]) -> dict[str, Stages]:
    """Passages by group (a service, a source) and stage, the group with the most first."""
    groups: defaultdict[str, Stages] = defaultdict(lambda: {s: Counter() for s in STAGES})
    for passage in found:
        groups[group_of(passage.objective)][passage.stage][passage.end] += 1
    return dict(sorted(groups.items(), key=lambda item: (-_size(item[1]), item[0])))


def _size(stages: Stages) -> int:
    return sum(map(entered, stages.values()))

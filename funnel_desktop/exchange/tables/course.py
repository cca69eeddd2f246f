"""The course of an objective: on which days it entered a stage or left the board.

From its first contact on a row stands in its stage, a closed one In the Funnel until it
closed, unless its days of entering the stages are known (METHOD.md, *Stages*). Where a day is
needed and none is known, it is that of the import. An export writes the course in full:
'2026-01-05 universe; 2026-02-01 in; 2026-03-01 parked until 2026-06-01'.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage

Step = tuple[Stage | Outcome, date, date | None]
"""Where to, the day for which it counts, and for a parked one the day to look again."""
Course = tuple[Step, ...]

_STEP = re.compile(r"(\d{4}-\d\d-\d\d) ([a-z_]+)(?: until (\d{4}-\d\d-\d\d))?")
_BY_KEY: dict[str, Stage | Outcome] = {
    **{s.value: s for s in Stage},
    **{o.value: o for o in Outcome},
}


def open_course(
    stage: Stage, first_contact: date | None, entered: Sequence[date | None], today: date
) -> Course:
    """The course of an objective that stands in a stage; `entered` in the order of STAGES."""
    known = _entries(entered)
    if not known:
        return ((stage, first_contact or today, None),)
    return _ending_in((stage, max(known[-1][1], today), None), known)


def closed_course(
    outcome: Outcome,
    closed: date,
    until: date | None,
    first_contact: date | None,
    entered: Sequence[date | None],
    stage: Stage = Stage.IN,
) -> Course:
    """The course of an objective that left the board on a day, out of `stage`.

    What was entered after that day is left out, and so is a first contact: the objective
    then was never seen in the funnel.
    """
    steps = tuple(step for step in _entries(entered) if step[1] <= closed)
    if not steps and first_contact is not None and first_contact <= closed:
        steps = ((stage, first_contact, None),)
    return (*steps, (outcome, closed, until))


def told_course(told: Course, last: Step) -> Course:
    """A course from a file, made to end as the rest of its row says.

    A last step to the same place takes over the row's own days; to another place the row's
    step follows.
    """
    if told[-1][0] is last[0] and isinstance(last[0], Outcome):
        return (*told[:-1], last)
    return _ending_in(last, told)


def _ending_in(last: Step, steps: Course) -> Course:
    return steps if steps[-1][0] is last[0] else (*steps, last)


def _entries(entered: Sequence[date | None]) -> Course:
    """Stages entered by day; of the same day in the order of the funnel."""
    if not any(entered):
        return ()
    known = [(day, place) for place, day in enumerate(entered) if day is not None]
    return tuple((STAGES[place], day, None) for day, place in sorted(known))


def written_course(course: Iterable[Step]) -> str:
    """A course as an export writes it."""
    return "; ".join(
        f"{day.isoformat()} {to.value}" + (f" until {until.isoformat()}" if until else "")
        for to, day, until in course
    )


def read_course(cell: str) -> Course | None:
    """The course that an export wrote, None for a blank cell; raises Unreadable."""
    if not cell.strip():
        return None
    return tuple(_read_step(part.strip()) for part in cell.split(";"))


def _read_step(written: str) -> Step:
    found = _STEP.fullmatch(written)
    target = _BY_KEY.get(found[2]) if found else None
    if found is None or target is None or (target is Outcome.PARKED) != (found[3] is not None):
        raise Unreadable("not_a_history")
    try:
        day = date.fromisoformat(found[1])
        until = date.fromisoformat(found[3]) if found[3] else None
    except ValueError as error:
        raise Unreadable("not_a_history") from error
    return target, day, until


def stage_before(course: Course, otherwise: Stage = Stage.IN) -> Stage:
    """The stage in which a course last was; the other where it names none."""
    stages = (to for to, _, _ in reversed(course) if isinstance(to, Stage))
    return next(stages, otherwise)

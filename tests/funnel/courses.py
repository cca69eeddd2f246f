"""Made-up courses of objectives: any moves in any order, as corrections make them."""

from datetime import date, timedelta

from hypothesis import strategies as st

from funnel_desktop.funnel.history import Move
from funnel_desktop.funnel.stages import Outcome, Stage

FIRST = date(2026, 3, 1)
DAYS = 60


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def move(
    number: int, on: int, target: Stage | Outcome, until: int | None = None, own: str = "a"
) -> Move:
    return Move(number, own, None, target, day(on), None if until is None else day(until))


@st.composite
def courses(draw: st.DrawFn, objectives: int = 1) -> list[Move]:
    """Moves of some objectives, numbered as recorded, on days in any order."""
    found = []
    for number in range(1, draw(st.integers(1, 8 * objectives)) + 1):
        target = draw(st.sampled_from([*Stage, *Outcome]))
        on = draw(st.integers(0, DAYS))
        until = on + draw(st.integers(1, 30)) if target is Outcome.PARKED else None
        own = "abcdef"[draw(st.integers(0, objectives - 1))]
        found.append(move(number, on, target, until, own))
    return found

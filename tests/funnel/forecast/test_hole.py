"""A hole is told from the funnel, kept a little below where it is said, and judged by its week."""

from random import Random

from funnel_desktop.funnel.forecast import hole as of_holes
from funnel_desktop.funnel.forecast.agreement import month_number, month_start
from funnel_desktop.funnel.forecast.hole import hole_on, look
from tests.funnel.forecast.lives import FIRST, VALUE, WIN_RATE, YEAR, Fate, fates, seen

MONDAY = FIRST + 2 * YEAR + 21 - (FIRST + 2 * YEAR - 1) % 7
A_MONTH = round(60 * WIN_RATE * VALUE / 12)


def practice(stopped: int | None, number: int = 1) -> list[Fate]:
    def intensity(day: float) -> float:
        return 0.0 if stopped is not None and FIRST + day >= stopped else 60 / YEAR

    return fates(intensity, 60 / YEAR, 3 * YEAR, Random(f"hole {number}"))


def test_who_stops_is_told_of_the_hole_and_who_goes_on_is_not() -> None:
    book = practice(stopped=MONDAY - 8 * 7)
    found = hole_on(MONDAY, lambda day: seen(book, day), A_MONTH)
    assert found is not None
    assert month_start(month_number(MONDAY) + 1) <= found.first < found.last
    assert 0 < found.short <= 6 * A_MONTH
    assert hole_on(MONDAY, lambda day: seen(practice(None), day), A_MONTH // 2) is None


def test_nothing_is_said_where_nobody_said_what_is_needed() -> None:
    assert hole_on(MONDAY, lambda day: seen(practice(MONDAY - 90), day), None) is None


def test_it_is_the_same_for_everybody_who_looks_in_a_week() -> None:
    book = practice(stopped=MONDAY - 8 * 7)
    found = {hole_on(MONDAY + n, lambda day: seen(book, day), A_MONTH) for n in (0, 3, 6)}
    assert len(found) == 1


def test_what_was_said_is_kept_until_it_falls_under_its_lower_bound() -> None:
    """Seven to eight of ten: it stands where the week before said it, else it does not."""
    book, full = practice(stopped=MONDAY - 8 * 7), practice(None)
    poor = [each._replace(value=each.value // 1000) for each in book]
    bounds = range(A_MONTH // 20, 2 * A_MONTH, A_MONTH // 40)
    needed = min(bounds, key=lambda n: abs(max(look(seen(book, MONDAY), n).low) - 0.75))
    share = max(look(seen(book, MONDAY), needed).low)
    assert of_holes.KEPT_FROM <= share < of_holes.SAID_FROM

    def hole_after(before: list[Fate]) -> object:
        return hole_on(MONDAY, lambda day: seen(book if day == MONDAY else before, day), needed)

    assert hole_after(poor) is not None
    assert hole_after(full) is None

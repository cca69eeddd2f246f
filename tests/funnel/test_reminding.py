"""When something rings: some minutes before, once, not long after, and never in quiet hours."""

import pytest

from funnel_desktop.funnel.reminding import LATE, TimedAction, is_quiet, ringing

TEN = 10 * 60


@pytest.mark.parametrize(
    ("now", "rings"),
    [(TEN - 11, False), (TEN - 10, True), (TEN, True), (TEN + LATE - 1, True), (TEN + LATE, False)],
)
def test_it_rings_from_some_minutes_before_until_some_after(now: int, rings: bool) -> None:
    action = TimedAction("a", TEN)
    assert bool(ringing([action], now, 10, set())) is rings


def test_once_and_again_at_another_time() -> None:
    action = TimedAction("a", TEN)
    assert ringing([action, TimedAction("b", TEN)], TEN, 10, {action.key}) == [
        TimedAction("b", TEN)
    ]
    assert ringing([TimedAction("a", TEN + 5)], TEN, 10, {action.key}) == [
        TimedAction("a", TEN + 5)
    ]


@pytest.mark.parametrize(
    ("now", "start", "end", "quiet"),
    [
        (TEN, None, None, False), (TEN, TEN, TEN, False), (TEN, TEN, TEN + 1, True),
        (TEN + 1, TEN, TEN + 1, False), (30, 22 * 60, 7 * 60, True),
        (7 * 60, 22 * 60, 7 * 60, False),
        (23 * 60, 22 * 60, 7 * 60, True),
    ],
)  # fmt: skip
def test_quiet_hours_go_over_midnight_too(
    now: int, start: int | None, end: int | None, quiet: bool
) -> None:
    assert is_quiet(now, start, end) is quiet

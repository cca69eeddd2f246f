"""Blocks on the grid by mouse and by keys: each gesture one step, as the file has it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import Block
from tests.ui.conftest import reopened
from tests.ui.screens.week.conftest import (
    LEFT,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    Week,
    at,
    drag,
    foot,
    head,
)

NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def times(blocks: list[Block]) -> list[tuple[int, int, int]]:
    """Days after Monday, start and end."""
    return [((block.day - MONDAY).days, block.start, block.end) for block in blocks]


def test_a_block_is_drawn_and_is_in_the_file(week: Week) -> None:
    before = week.steps()
    drag(week.grid, at(week.grid, WEDNESDAY, 9 * 60), at(week.grid, WEDNESDAY, 11 * 60 + 30))
    assert times(week.stored()) == [(2, 540, 690)]
    assert week.stored()[0].kind is WorkType.PROSPECTING
    assert week.steps() == before + 1
    assert week.grid.chosen == week.stored()[0]
    assert len(reopened(week.shown).weeks.week_blocks(MONDAY)) == 1


def test_a_block_is_drawn_upwards_too(week: Week) -> None:
    drag(week.grid, at(week.grid, TUESDAY, 12 * 60), at(week.grid, TUESDAY, 10 * 60))
    assert times(week.stored()) == [(1, 600, 720)]


def test_a_click_on_nothing_adds_nothing(week: Week) -> None:
    QTest.mouseClick(week.grid, LEFT, pos=at(week.grid, TUESDAY, 600))
    assert week.stored() == []


def test_a_block_is_moved_to_another_day_and_time(week: Week) -> None:
    week.add(MONDAY, 540, 90)
    before = week.steps()
    drag(week.grid, at(week.grid, MONDAY, 570), at(week.grid, WEDNESDAY, 570 + 45))
    assert times(week.stored()) == [(2, 585, 675)]
    assert week.steps() == before + 1
    week.undo()
    assert times(week.stored()) == [(0, 540, 630)]
    assert times(week.grid.blocks) == [(0, 540, 630)]


@pytest.mark.parametrize(
    ("end", "hour", "expected"), [(foot, 12, (0, 600, 720)), (head, 9, (0, 540, 690))]
)
def test_a_block_is_stretched_from_both_ends(
    week: Week, end: Callable[..., object], hour: int, expected: tuple[int, int, int]
) -> None:
    block = week.add(MONDAY, 600, 90)
    before = week.steps()
    drag(week.grid, end(week.grid, block), at(week.grid, MONDAY, hour * 60))  # type: ignore[arg-type]
    assert times(week.stored()) == [expected]
    assert week.steps() == before + 1


def test_escape_in_the_middle_of_a_drag_puts_back(week: Week) -> None:
    week.add(MONDAY, 540, 90)
    begin, end = at(week.grid, MONDAY, 570), at(week.grid, WEDNESDAY, 700)
    QTest.mousePress(week.grid, LEFT, pos=begin)
    QTest.mouseMove(week.grid, end)
    QTest.keyClick(week.grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(week.grid, LEFT, pos=end)
    assert times(week.stored()) == [(0, 540, 630)]


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Down, NO_KEY, [(1, 615, 675)]),
        (Qt.Key.Key_Up, NO_KEY, [(1, 585, 645)]),
        (Qt.Key.Key_Right, NO_KEY, [(2, 600, 660)]),
        (Qt.Key.Key_Left, NO_KEY, [(0, 600, 660)]),
        (Qt.Key.Key_Down, ALT, [(1, 600, 675)]),
        (Qt.Key.Key_Up, ALT, [(1, 600, 645)]),
        (Qt.Key.Key_Up, ALT | SHIFT, [(1, 585, 660)]),
        (Qt.Key.Key_Down, ALT | SHIFT, [(1, 615, 660)]),
        (Qt.Key.Key_D, CTRL, [(1, 600, 660), (1, 600, 660)]),
        (Qt.Key.Key_Delete, NO_KEY, []),
    ],
)
def test_keys_do_what_the_mouse_does(
    week: Week,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    expected: list[tuple[int, int, int]],
) -> None:
    block = week.add(TUESDAY, 600, 60)
    before = week.steps()
    week.grid.setFocus()
    week.grid.choose(block)
    QTest.keyClick(week.grid, key, modifier)
    assert times(week.stored()) == expected
    assert week.steps() == before + 1
    week.undo()
    assert times(week.stored()) == [(1, 600, 660)]


def test_a_moved_block_stays_the_chosen_one(week: Week) -> None:
    week.grid.choose(week.add(TUESDAY, 600, 60))
    for _ in range(3):
        QTest.keyClick(week.grid, Qt.Key.Key_Down)
    assert times(week.stored()) == [(1, 645, 705)]


def test_overlapping_blocks_stand_side_by_side(week: Week) -> None:
    one, other = week.add(TUESDAY, 600, 90), week.add(TUESDAY, 630, 90)
    left, right = week.grid.rect_of(one), week.grid.rect_of(other)
    assert not left.intersects(right)
    assert left.right() <= right.left()
    week.grid.choose(None)
    QTest.mouseClick(week.grid, LEFT, pos=right.center().toPoint())
    assert week.grid.chosen == other


def test_one_day_of_a_repeating_block_is_moved_alone(week: Week) -> None:
    week.add(MONDAY, 600, 60, every=1)
    drag(week.grid, at(week.grid, MONDAY, 630), at(week.grid, TUESDAY, 630))
    assert times(week.stored()) == [(1, 600, 660)]
    later = week.shown.document.weeks.week_blocks(MONDAY + timedelta(weeks=1))
    assert [block.day.weekday() for block in later] == [0]


def test_a_weekend_with_blocks_is_shown(week: Week) -> None:
    assert len(week.grid.days) == 5
    week.add(MONDAY + timedelta(days=5), 600, 60)
    assert len(week.grid.days) == 7
    week.undo()
    assert len(week.grid.days) == 5


def test_a_block_outside_the_hours_makes_the_grid_longer(week: Week) -> None:
    assert (week.grid.first, week.grid.last) == (480, 1080)
    week.add(MONDAY, 6 * 60, 60)
    week.add(MONDAY, 20 * 60, 60)
    assert (week.grid.first, week.grid.last) == (360, 1260)


def test_no_key_takes_a_block_past_its_day(week: Week) -> None:
    block = week.add(TUESDAY, 23 * 60, 60)
    week.grid.choose(block)
    for modifier in (NO_KEY, ALT):
        QTest.keyClick(week.grid, Qt.Key.Key_Down, modifier)
    assert week.stored() == [block]

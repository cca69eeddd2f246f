"""Tab goes through the rooms from left to right, also to what was made late (DESIGN.md 8)."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.board import BoardFilter
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Stage, WorkType
from tests.ui.conftest import Show, Shown

MONDAY = date(2026, 5, 11)
WEDNESDAY = date(2026, 5, 13)
"""From its third working day on a week can fall short, and the banner stands."""
SHARES = {WorkType.PROSPECTING: 40, WorkType.COVERING: 30, WorkType.CLOSING: 30}


def _round(shown: Shown, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab stops on its way round, from the search field on."""
    window = shown.window
    window.activateWindow()
    window.tool_bar.search.setFocus()
    stops: list[QWidget] = []
    while window.focusWidget() not in stops:
        stops.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), key)
    return stops


def _rooms(shown: Shown, stops: list[QWidget]) -> list[str]:
    """The rooms of these stops, each said once where several follow each other."""
    space, window = shown.window.workspace, shown.window
    columns = space.board.columns
    named = {
        "bar": window.tool_bar,
        "tray": space.tray,
        "chips": window.searching.chips,
        "banner": space.banner,
        "above": columns[Stage.ABOVE],
        "in": columns[Stage.IN],
        "best": columns[Stage.BEST_FEW],
        "next": space.do_next,
    }
    found = [
        next(name for name, room in named.items() if room and room.isAncestorOf(stop))
        for stop in stops
    ]
    return [name for at, name in enumerate(found) if at == 0 or found[at - 1] != name]


def _filled(show: Show) -> Shown:
    return show(Ada=Stage.UNIVERSE, Bruno=Stage.ABOVE, Ana=Stage.IN, Pilar=Stage.BEST_FEW)


def test_tab_goes_from_left_to_right(show: Show) -> None:
    shown = _filled(show)
    assert _rooms(shown, _round(shown)) == ["bar", "tray", "above", "in", "best", "next", "bar"]


def test_chips_and_banner_come_before_the_columns_below_them(show: Show) -> None:
    shown = _filled(show)
    shown.clock.day = WEDNESDAY
    shown.window.session.look_at_the_day()
    shown.document.weeks.set_budget(WeekBudget(MONDAY, 15 * 60, SHARES))
    shown.window.finder.set(BoardFilter(value_from=1))
    assert _rooms(shown, _round(shown)) == [
        "bar", "tray", "chips", "banner", "above", "in", "best", "next", "bar",
    ]  # fmt: skip


def test_monday_s_card_comes_as_it_is_seen_before_the_list(show: Show) -> None:
    shown = _filled(show)
    today = shown.clock()
    call = NextAction("Call", ActionKind.CALL, day=today - timedelta(days=3))
    shown.document.objectives.set_next_action(shown.ids["Ana"], call, today=today)
    shown.do("new_week")
    do_next = shown.window.workspace.do_next
    assert shown.window.focusWidget() is do_next.notices.monday.plan
    stops = [stop for stop in _round(shown) if do_next.isAncestorOf(stop)]
    monday = do_next.notices.monday
    assert [stop for stop in stops if monday.isAncestorOf(stop)] == [
        monday.overdue, monday.move_overdue, monday.waiting, monday.sort, monday.plan,
        monday.not_now,
    ]  # fmt: skip
    assert stops[6:] == [do_next.list, do_next.plan, do_next.paper]


def test_backwards_it_is_the_same_way(show: Show) -> None:
    shown = _filled(show)
    there, back = _round(shown), _round(shown, Qt.Key.Key_Backtab)
    assert back == [there[0], *reversed(there[1:])]


def test_the_buttons_of_the_bar_keep_their_order_at_another_text_size(show: Show) -> None:
    shown = _filled(show)
    before = [type(stop) for stop in _round(shown)]
    shown.window.settings.zoom = 125
    assert [type(stop) for stop in _round(shown)] == before

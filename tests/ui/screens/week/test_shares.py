"""The three linked shares: always 100, locks hold, one gesture is one step."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.ui.screens.week.share_track import ShareTrack
from tests.ui.conftest import reopened
from tests.ui.screens.week.conftest import LEFT, MONDAY, Week

PROSPECTING, COVERING, CLOSING = WorkType.PROSPECTING, WorkType.COVERING, WorkType.CLOSING


def spot(track: ShareTrack, share: int) -> QPoint:
    return QPoint(round(track._x(share)), round(track._middle()))


def drag_share(week: Week, work: WorkType, *through: int) -> None:
    """Press on the handle, pass these shares, let go on the last."""
    track = week.page.budget.rows[work].track
    QTest.mousePress(track, LEFT, pos=spot(track, track.value))
    for share in through:
        QTest.mouseMove(track, spot(track, share))
        assert sum(week.shares().values()) == 100
    QTest.mouseRelease(track, LEFT, pos=spot(track, through[-1]))


def test_a_dragged_share_moves_the_others_and_is_one_step(week: Week) -> None:
    first = week.shares()
    assert first == {PROSPECTING: 40, COVERING: 40, CLOSING: 20}
    before = week.steps()
    drag_share(week, PROSPECTING, 50, 80, 100, 90, 70)
    assert week.shares() == {PROSPECTING: 70, COVERING: 20, CLOSING: 10}
    assert week.steps() == before + 1
    week.undo()
    assert week.shares() == first
    assert week.page.budget.rows[PROSPECTING].track.value == 40


def test_two_drags_are_two_steps(week: Week) -> None:
    before = week.steps()
    drag_share(week, PROSPECTING, 70)
    drag_share(week, PROSPECTING, 50)
    assert week.steps() == before + 2


def test_pressing_the_handle_alone_decides_nothing_new(week: Week) -> None:
    drag_share(week, PROSPECTING, 70)
    before, known = week.steps(), week.shares()
    track = week.page.budget.rows[PROSPECTING].track
    QTest.mouseClick(track, LEFT, pos=spot(track, 70))
    assert (week.steps(), week.shares()) == (before, known)


def test_a_locked_share_stays(week: Week) -> None:
    week.page.budget.rows[CLOSING].lock.click()
    drag_share(week, PROSPECTING, 100)
    assert week.shares() == {PROSPECTING: 80, COVERING: 0, CLOSING: 20}
    assert not week.page.budget.rows[CLOSING].number.isEnabled()


def test_a_typed_share_is_one_step(week: Week) -> None:
    before = week.steps()
    number = week.page.budget.rows[COVERING].number
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "60")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert week.shares()[COVERING] == 60
    assert sum(week.shares().values()) == 100
    assert week.steps() == before + 1


def test_a_typed_share_off_the_steps_shows_what_it_became(week: Week) -> None:
    number = week.page.budget.rows[COVERING].number
    for typed in ("63", "64"):
        number.setFocus()
        number.selectAll()
        QTest.keyClicks(number, typed)
        QTest.keyClick(number, Qt.Key.Key_Return)
        assert (week.shares()[COVERING], number.value()) == (60, 60)


def test_keys_on_the_track_go_by_steps(week: Week) -> None:
    track = week.page.budget.rows[PROSPECTING].track
    track.setFocus()
    QTest.keyClick(track, Qt.Key.Key_Right)
    assert week.shares()[PROSPECTING] == 50
    QTest.keyClick(track, Qt.Key.Key_End)
    assert week.shares() == {PROSPECTING: 100, COVERING: 0, CLOSING: 0}


def test_use_suggested_takes_the_suggestion_in_one_step(week: Week) -> None:
    drag_share(week, PROSPECTING, 70)
    before = week.steps()
    QTest.mouseClick(week.page.budget.suggest, LEFT)
    assert week.shares() == {PROSPECTING: 40, COVERING: 40, CLOSING: 20}
    assert week.steps() == before + 1
    assert not week.page.budget.suggest.isEnabled()


def test_no_prospecting_warns_and_offers_a_morning(week: Week) -> None:
    assert not week.page.side.warning.isVisible()
    drag_share(week, PROSPECTING, 0)
    assert week.page.side.warning.isVisible()
    before = week.steps()
    QTest.mouseClick(week.page.side.warning.morning, LEFT)
    assert week.shares()[PROSPECTING] == 30  # 4 of 15 hours, in steps of 10
    assert not week.page.side.warning.isVisible()
    assert week.steps() == before + 1


def test_the_morning_is_given_also_where_prospecting_is_locked(week: Week) -> None:
    drag_share(week, PROSPECTING, 0)
    week.page.budget.rows[PROSPECTING].lock.click()
    QTest.mouseClick(week.page.side.warning.morning, LEFT)
    assert week.shares()[PROSPECTING] == 30


def test_hours_are_typed_in_quarters_and_kept(week: Week) -> None:
    before = week.steps()
    hours = week.page.budget.hours
    hours.setFocus()
    hours.selectAll()
    QTest.keyClicks(hours, "12.3")
    QTest.keyClick(hours, Qt.Key.Key_Return)
    assert week.steps() == before + 1
    assert hours.value() == 12.25
    assert reopened(week.shown).weeks.budget(MONDAY).minutes == 735


def test_a_week_is_marked_as_away(week: Week) -> None:
    week.page.head.away.click()
    assert week.shown.document.weeks.budget(MONDAY).away
    week.undo()
    assert not week.page.head.away.isChecked()


def test_shares_stay_where_keys_are_pressed_on_a_locked_track(week: Week) -> None:
    week.page.budget.rows[PROSPECTING].lock.click()
    track = week.page.budget.rows[PROSPECTING].track
    QTest.keyClick(track, Qt.Key.Key_Right)
    assert week.shares()[PROSPECTING] == 40

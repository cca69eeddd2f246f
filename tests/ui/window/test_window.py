"""What the window joins: undo and redo, the toast, a new day, sides in a small window."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from funnel_desktop.document.board import BoardFilter
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.window.first_run import FirstRunPanel
from tests.conditions import meet_all
from tests.ui.conftest import TODAY, Show, reopened


def test_won_leaves_the_board_and_undo_in_the_toast_brings_it_back(show: Show) -> None:
    shown = show(Pilar=Stage.IN, Ana=Stage.IN)
    shown.window.board.lists.choose([shown.ids["Pilar"]])
    shown.do("won")
    assert shown.names(Stage.IN) == ["Ana"]
    assert shown.window.notices.toast.isVisible()
    QTest.mouseClick(shown.window.notices.toast.undo, Qt.MouseButton.LeftButton)
    assert shown.names(Stage.IN) == ["Pilar", "Ana"]
    assert reopened(shown).board.outcome_counts(date(2026, 5, 12))[Outcome.WON] == 0


def test_undo_says_what_it_would_undo_and_is_off_when_there_is_nothing(show: Show) -> None:
    shown = show()
    undo = shown.window.actions_by_key["undo"]
    assert not undo.isEnabled()
    shown.document.objectives.add(shown.clock(), client_name="Ana")
    assert undo.isEnabled()
    assert undo.text() == "&Undo new objective"
    shown.do("undo")
    assert not undo.isEnabled()
    assert shown.window.actions_by_key["redo"].isEnabled()
    shown.do("redo")
    assert shown.names(Stage.ABOVE) == ["Ana"]


def test_a_newer_change_removes_the_toast_of_an_older_one(show: Show) -> None:
    shown = show(Pilar=Stage.IN, Ana=Stage.IN)
    shown.window.board.lists.choose([shown.ids["Pilar"]])
    shown.do("won")
    shown.document.objectives.edit(shown.ids["Ana"], "wish", "Coaching", today=shown.clock())
    assert not shown.window.notices.toast.isVisible()


def test_the_toast_stays_while_it_has_the_keyboard(show: Show, qtbot: QtBot) -> None:
    shown = show(Pilar=Stage.IN)
    toast = shown.window.notices.toast
    shown.window.board.lists.choose([shown.ids["Pilar"]])
    shown.do("won")
    shown.window.activateWindow()
    toast.undo.setFocus()
    toast._timer.timeout.emit()
    assert toast.isVisible()
    shown.window.board.columns[Stage.IN].card_list.setFocus()
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_a_parked_objective_comes_back_on_its_day_without_a_restart(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    back = shown.clock.later(3)
    shown.document.objectives.set_outcome(
        [shown.ids["Ana"]], Outcome.PARKED, shown.clock(), until=back
    )
    assert shown.names(Stage.UNIVERSE) == []
    shown.clock.day = back
    shown.window.session.look_at_the_day()
    assert shown.names(Stage.UNIVERSE) == ["Ana"]


def test_a_small_window_shows_strips_and_lays_a_side_over_the_board(show: Show) -> None:
    shown = show(1024, 700, Ana=Stage.UNIVERSE)
    side = shown.window.workspace.sides.universe
    assert side.is_strip()
    assert not side.panel.isVisible()
    QTest.mouseClick(side.strip, Qt.MouseButton.LeftButton)
    assert side.is_over()
    assert side.panel.isVisible()
    QTest.mouseClick(shown.window.board, Qt.MouseButton.LeftButton)
    assert side.is_strip()


def test_the_strips_count_what_is_there(show: Show) -> None:
    shown = show(1024, 700, Ana=Stage.UNIVERSE, **{f"Bo{n}": Stage.ABOVE for n in "abcdefgh"})
    workspace = shown.window.workspace
    strips = workspace.sides.universe.strip, workspace.sides.do_next.strip
    assert [strip._count for strip in strips] == ["1", "8"]
    with shown.document.bulk("import", {"count": 60}, objectives=60) as bulk:
        client = shown.document.objectives.get(shown.ids["Ana"], TODAY).client
        rows = [
            {"id": f"new{n}", "client": client, "stage": "universe", "rank": f"z{n:03}"}
            for n in range(60)
        ]
        bulk.insert("objectives", rows)
    assert [strip._count for strip in strips] == ["61", "8"]
    shown.document.objectives.set_outcome([shown.ids["Boa"]], Outcome.WON, TODAY)
    assert [strip._count for strip in strips] == ["61", "7"]
    assert workspace.do_next.progress() == "7"


def test_a_wide_window_has_both_sides_and_f9_closes_one(show: Show) -> None:
    shown = show(1440, 900, Ana=Stage.UNIVERSE)
    side = shown.window.workspace.sides.universe
    assert side.is_open()
    shown.do("universe")
    assert side.is_strip()
    shown.do("universe")
    assert side.is_over()


def test_what_was_dragged_is_in_the_file_after_closing(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE, Bob=Stage.BEST_FEW)
    meet_all(shown.document, shown.clock())
    shown.window.board.lists.choose([shown.ids["Ana"]])
    shown.do("column_right")
    found = reopened(shown).board.place(shown.ids["Ana"], date(2026, 5, 12))
    assert found == (Stage.IN, 0)


def test_the_toast_of_a_win_has_its_value_and_opens_its_details(show: Show) -> None:
    shown = show(Pilar=Stage.IN, Ana=Stage.IN)
    toast = shown.window.notices.toast
    shown.window.board.lists.choose([shown.ids["Pilar"]])
    shown.do("won")
    assert toast._text.text() == "Pilar marked as won. €100"
    opened: list[str] = []
    toast.details_wanted.disconnect()
    toast.details_wanted.connect(opened.append)
    QTest.mouseClick(toast.details, Qt.MouseButton.LeftButton)
    assert opened == [shown.ids["Pilar"]]
    assert not toast.isVisible()
    shown.window.board.lists.choose([shown.ids["Ana"]])
    shown.do("delete")
    assert toast.isVisible()
    assert not toast.details.isVisible()


def test_details_open_the_objective_that_was_won(show: Show) -> None:
    shown = show(Pilar=Stage.IN)
    shown.window.board.lists.choose([shown.ids["Pilar"]])
    shown.do("won")
    QTest.mouseClick(shown.window.notices.toast.details, Qt.MouseButton.LeftButton)
    assert [each for each in shown.window.findChildren(QDialog) if each.isVisible()]


def test_undoing_by_keys_takes_the_toast_that_offers_undo_away(show: Show) -> None:
    shown = show(Pilar=Stage.IN)
    shown.window.board.lists.choose([shown.ids["Pilar"]])
    shown.do("won")
    shown.do("undo")
    assert not shown.window.notices.toast.undo.isVisible()
    assert not shown.window.notices.toast.details.isVisible()
    assert shown.names(Stage.IN) == ["Pilar"]


def test_the_toast_says_when_a_parked_objective_comes_back(show: Show) -> None:
    shown = show(Pilar=Stage.IN)
    shown.window.board.moves.close([shown.ids["Pilar"]], Outcome.PARKED, until=date(2026, 8, 12))
    assert shown.window.notices.toast._text.text() == "Pilar parked. Back on 12 Aug 2026."


def test_the_status_line_says_what_is_carried_and_how_to_put_it_back(show: Show) -> None:
    shown = show(Ana=Stage.IN, Pilar=Stage.IN)
    line, board = shown.window.status._in_play, shown.window.board
    at_rest = line.text()
    board.lists.choose([shown.ids["Ana"]])
    shown.do("pick_up")
    assert line.text() == "Moving Ana · Esc puts it back"
    QTest.keyClick(board.columns[Stage.IN].card_list, Qt.Key.Key_Escape)
    assert line.text() == at_rest
    board.lists.drag_began.emit(list(shown.ids.values()))
    assert line.text() == "Moving 2 objectives · Esc puts them back"
    board.lists.drag_ended.emit()
    assert line.text() == at_rest


def test_at_the_start_the_keyboard_is_at_a_card_that_nobody_has_chosen(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    board = shown.window.board
    board.focus_first()
    assert board.choice.current_id() == shown.ids["Ana"]
    assert board.choice.selected_ids() == []
    QTest.keyClick(board.columns[Stage.IN].card_list, Qt.Key.Key_Delete)
    assert shown.names(Stage.IN) == ["Ana"]


def test_a_long_name_of_a_file_does_not_widen_the_window(show: Show, qtbot: QtBot) -> None:
    shown = show(1024, 700, Ana=Stage.IN)
    shown.document.path = shown.document.path.with_name("a long name " * 15 + ".funnel")
    shown.window.status.refresh()
    assert shown.window.minimumSizeHint().width() <= 1024
    assert "…" in shown.window.status._saved.text()


def test_the_hint_gives_way_where_large_text_leaves_no_room(show: Show, qtbot: QtBot) -> None:
    shown = show(1440, 900, Ana=Stage.IN)
    status = shown.window.status
    assert status._order.isVisible()
    status.show_moving([])
    status.resize(300, status.height())
    assert not status._order.isVisible()


def test_searching_leaves_the_heads_of_the_columns_equally_high(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE, Bea=Stage.ABOVE, Cem=Stage.IN, Dora=Stage.BEST_FEW)
    heads = [column.header for column in shown.window.board.columns.values()]
    before = [head.heightForWidth(250) for head in heads]
    shown.window.board.lists.show_filter(BoardFilter(words="ana"))
    assert [head.heightForWidth(250) for head in heads] == before
    assert len(set(before)) == 1


def test_closing_the_filter_gives_the_keyboard_back_to_the_card(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE, Bea=Stage.IN)
    shown.window.activateWindow()
    shown.window.board.lists.choose([shown.ids["Bea"]])
    shown.do("filter")
    popover = shown.window.searching.filter_popover
    assert popover is not None
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    assert shown.window.board.choice.current_id() == shown.ids["Bea"]
    assert shown.window.board.choice.selected_ids() == [shown.ids["Bea"]]


def test_the_first_steps_come_from_the_menu_and_stand_aside_for_other_views(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    shown.do("show_week")
    shown.do("first_steps")
    (panel,) = shown.window.findChildren(FirstRunPanel)
    assert shown.window.workspace.views.shown == "board"
    assert panel.isVisible()
    shown.do("show_week")
    assert not panel.isVisible()
    shown.do("show_board")
    assert panel.isVisible()
    shown.do("first_steps")
    assert sum(p.isVisible() for p in shown.window.findChildren(FirstRunPanel)) == 1

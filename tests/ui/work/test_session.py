"""What all screens share: verbs that may be refused, and the day."""

from datetime import timedelta

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.work.session import Session
from tests.ui.screens.board.conftest import TODAY, board, make_board

__all__ = ["board", "make_board"]


def test_a_refused_verb_says_why_and_changes_nothing(board):
    def refused():
        raise DocumentError("not_found", words="Nobody")

    assert not board.session.do(refused)
    assert len(board.failures) == 1
    assert "Nobody" in board.failures[0]
    assert board.session.ask(refused, "otherwise") == "otherwise"
    assert len(board.failures) == 2


def test_a_verb_that_went_well_is_heard_once(board, qtbot):
    heard = []
    board.session.changed.connect(heard.append)
    own = board.id_of("Meridian Labs")
    assert board.session.do(lambda: board.document.objectives.move([own], Stage.ABOVE, TODAY))
    assert [changed.label for changed in heard] == ["move"]
    assert board.session.last_action == heard[0].action
    board.session.close()
    board.document.log.undo()
    assert len(heard) == 1


def test_what_is_said_can_be_undone(board):
    board.page.lists.choose([board.id_of("Meridian Labs")])
    board.page.verbs.move_to(Stage.BEST_FEW)
    sentence, action = board.sayings[-1]
    assert sentence == "Meridian Labs moved to Best Few."
    assert action == board.document.log.undo_step().number


def test_a_new_day_is_noticed_by_itself(document, qtbot, monkeypatch):
    monkeypatch.setattr("funnel_desktop.ui.work.session.SECONDS_BETWEEN_LOOKS", 0.05)
    day = [TODAY]
    session = Session(document, lambda: day[0])
    heard = []
    session.day_changed.connect(lambda: heard.append(session.today))
    qtbot.wait(120)
    assert heard == []
    day[0] = TODAY + timedelta(days=1)
    qtbot.waitUntil(lambda: heard == [day[0]])
    session.close()


def test_while_a_long_change_runs_nothing_is_asked_and_then_everything(board):
    board.session.be_busy(True)
    board.page.lists.refresh()
    assert not board.session.do(lambda: None)
    board.page.columns[Stage.IN].card_list.viewport().repaint()
    board.session.be_busy(False)
    assert board.agrees()

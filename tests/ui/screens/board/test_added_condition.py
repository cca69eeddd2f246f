"""To add a condition is to add one entry: it is asked and shown everywhere by itself."""

import json
from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from funnel_desktop.__main__ import main
from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.gates import CONDITIONS, Condition, Fix
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import formats
from funnel_desktop.printing.plan_content import PrintOptions, plan_content
from funnel_desktop.ui.screens.board.card_drawing import chips_of
from funnel_desktop.ui.screens.board.gate_hint import GateHint
from funnel_desktop.ui.screens.gates.gate_popover import GatePopover
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from tests.ui.screens.board.conftest import TODAY

KEY = "papers"
DAY = ("--today", TODAY.isoformat())


@pytest.fixture
def papers() -> Iterator[None]:
    """One entry more; nobody else knows anything of it."""
    added = Condition(KEY, Stage.IN, lambda case, today: case.judged(KEY), lambda case: Fix.JUDGE)
    CONDITIONS.append(added)
    yield
    CONDITIONS.remove(added)


def reopened(board, *clients):
    """The objectives of clients, for whom nobody says yes to the new condition any more."""
    objectives = [board.id_of(client) for client in clients]
    for objective in objectives:
        board.document.gates.judge(objective, KEY, None, TODAY)
    return objectives


def test_it_is_found_in_every_place(papers, board, qtbot, capsys, tmp_path):
    document = board.document
    bruno, fjord = reopened(board, "Bruno Keller", "Fjord Logistics")

    # The card's mark, and the printed week.
    rows = board.list_of(Stage.IN).rows
    card = rows.card(rows.row_of(fjord))
    assert card.standing.mark.open == (KEY,)
    marks = board.list_of(Stage.IN).delegate._marks(card)
    assert chips_of(marks)[0].text == "1 condition open"
    index = rows.index(rows.row_of(fjord))
    assert f"Open: {KEY}." in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    options, now = PrintOptions(), datetime(2026, 5, 12, 9, 42)
    printed = plan_content(document, TODAY, TODAY, now, formats(), options, "A4")
    tasks = [task.client for group in printed.groups for task in group.tasks]
    assert "Fjord Logistics · 1 open" in tasks
    assert "Bruno Keller" in tasks

    # The column's hint, and what is said, while a card is carried.
    board.click("Bruno Keller")
    board.press(Qt.Key.Key_Space)
    board.press(Qt.Key.Key_Right)
    hint = board.page.columns[Stage.IN].findChild(GateHint)
    assert "One condition still open." in hint._words.text()
    assert board.spoken[-1][0].endswith("One condition open.")

    # The gate.
    board.press(Qt.Key.Key_Space)
    (gate,) = board.window.findChildren(GatePopover)
    assert gate.lists[0].open_keys() == [KEY]
    assert gate.lists[0].rows[KEY].title.text() == KEY
    gate.keep_back.click()

    # The objective's window.
    window = ObjectiveWindow(board.session, bruno)
    window.show()
    assert window.ready.conditions.open_keys() == [KEY]
    window.close()

    # The command line, of a copy.
    copy = tmp_path / "copy.funnel"
    document.save_copy(copy)
    assert main([*DAY, "show", str(copy), "--json", "--ready"]) == 0
    said = json.loads(capsys.readouterr().out)
    (found,) = [e for e in said["stages"]["above"] if e["client"] == "Bruno Keller"]
    assert found["open"] == [KEY]
    assert main([*DAY, "move", str(copy), "Bruno Keller", "in"]) == 1
    assert KEY in capsys.readouterr().err
    assert main([*DAY, "judge", str(copy), "Bruno Keller", KEY, "yes"]) == 0
    assert main([*DAY, "move", str(copy), "Bruno Keller", "in"]) == 0
    with open_document(copy) as moved:
        assert moved.objectives.get(bruno, TODAY).stage is Stage.IN


def test_an_imported_card_with_it_open_is_to_be_checked(papers, board, qtbot):
    (fjord,) = reopened(board, "Fjord Logistics")
    with board.document._store.transaction() as connection:
        connection.execute("UPDATE objectives SET imported = 1 WHERE id = ?", (fjord,))
    with qtbot.waitSignal(board.page.to_check.changed):
        board.page.to_check.begin()
    assert board.page.to_check.ids[Stage.IN] == [fjord]
